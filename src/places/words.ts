/** Words beside a name that tell whether it is a place. Data. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A place stands before these: "Athens police", "the Gainesville man". In small letters. */
export const followers = setOf(`
  police officers officer detectives detective deputies firefighters paramedics prosecutors authorities officials official councillors councillor council mayor resident
  residents native natives man woman men women couple teen teenager teenagers youth boy girl mother father family families student students
  home house houses area region city county district suburb neighbourhood neighborhood street streets school schools hospital park store shop shops hotel pub club
  court courts courthouse jail prison business businesses company firm church community town village borough market office offices headquarters station airport
  campus team side branch government state law voters lawmakers leaders leader citizens drivers driver businessman businesswoman doctor lawyer attorney
  judge jury teacher priest pastor farmer fans councilman plant factory resident's border coast downtown restaurant museum library theatre theater hometown`)

/** A place may stand before these: "Ohio State University", "Gainesville Fire Rescue". */
export const bodyWords = setOf(`
  Police Department Fire Sheriff Sheriffs County City Town Township Village Borough Parish District Council Board Commission School Schools High Middle Elementary Junior
  University College Community Technical State Hospital Medical Center Centre Regional Memorial Airport International Chamber Mayor Public Library Museum Court Crown Magistrates
  Municipal Superior Circuit Health Water Park Parks Recreation Housing Authority Division Bureau Office Post Church Baptist Methodist Catholic Presbyterian Lutheran
  Road Rescue Ambulance Constabulary Infirmary General Royal Academy Institute Historical Society Symphony Theatre Theater Festival Fair Rotary Lions Kiwanis
  Economic Development Planning Zoning Chapter Post News Times Herald Journal Gazette Tribune Daily Press Star Sentinel Register Telegram Observer Mercury
  Independent Area Area's Downtown Main Street Central North South East West Northern Southern Eastern Western Coroner Coroner's Coroner’s Clerk Treasurer Assessor Auditor
  Attorney Attorney's Prosecutor District's Senate House Legislature Assembly Supreme Governor Gov Sen Rep Republican Democrat Democratic Republicans Democrats
  Detective Det Lt Sgt Capt Chief Officer Detectives Sergeant Lieutenant Captain Superintendent Principal Coach Airlines Airways Tech Cup Open Marathon Railway
  Insurance Bank Power Electric Gas Energy Valley Metro Metropolitan National Conservative Labour Tory MP MPs Lib Evening Utilities Humane Animal Youth Senior Senators
  Animal Transit Correctional Women's Men's Children's Boys Girls Special Civil Civic Cultural Convention Visitors Transportation Natural Workforce`)

/** Stand before a place with a capital: "North Athens", "Downtown Columbus". */
export const leaders = setOf(`
  In At On From Near Outside Around Across Of To Into The And Throughout Between Over Also While When As After With By For Both But Former Meanwhile Like Unlike Since
  North South East West Northern Southern Eastern Western Central Downtown Greater Upper Lower Inner Old Rural Metro Northeast Northwest Southeast Southwest Mid Northwestern
  Northeastern Southwestern Southeastern Modern Ancient Historic Mayor Judge City Town Village Port Visit University U.S Rep Sen D R`)

/** Prepositions behind which a name is a place. */
export const prepositions = setOf(
  `in near outside around across throughout at from to into through toward towards via leaving between over within of off inside beyond for on and along by with`,
)

/** Stand between a preposition and a name. */
export const passedOver = setOf(
  'the downtown nearby north south east west central northern southern eastern western rural greater "',
)

/** Sides of the compass and the like, which are towns somewhere. */
export const sides = setOf(
  'North South East West Northern Southern Eastern Western Central Downtown Upper Lower Old New The Metro',
)

/** Of these a name is hardly anything but a place. */
export const firm = setOf(`in near outside across throughout around`)

/** Towns that are called by ordinary words: in the names of bodies, in headlines and at the beginning of sentences they are words. */
export const wordLike = setOf(`
  Accord Advance Agency Alliance Along Alpha Anew Apex Arcade Archer Arena Asbestos Ash Assumption Atlas August
  Aurora Axis Badger Balaclava Ball Banks Banning Bar Basin Bath Battle Bay Beach Bear Beaver Begun Bell Belle Belt
  Bend Berry Best Billings Bishop Blessing Bliss Bluff Bonanza Bow Bowling Branch Bride Bridge Bright Broadway Broke
  Brook Brush Buffalo Bungalow Burns Bush Butler Buy Can Capital Cargo Casino Cedar Celebration Center Central Centre
  Century Chase Christmas Church Circle City Clay Clever Climax Coin College Come Comfort Commerce Concord Congress
  Cook Cooper Corn Council Crane Crest Cricket Crook Crystal Dale Date Deal Defiance Deposit Diamond Dodge Dollar
  Drain Driver Duffel Eagle Early Earth Echo Economy Effort Elk Empire Energy English Enterprise Equality Experiment
  Export Eye Faith Falcon Farmland Fate Federal Fisher Flint Flora Foreman Forest Forth Fountain Freedom Friend
  Friendly Friendship Frost Gap Gas Globe Goes Golden Golf Grace Grain Grandview Grant Grants Gray Green Grill Grove
  Guy Halls Hamlet Happy Harbor Harmony Harvest Haven Hay Hazard Heather Helper Hill Hit Holder Holiday Home Hometown
  Hook Hope Horn Hose Hospital Hunter Hurricane Hurt Imperial Independence Industry Intercourse Isle Ivy Jay Joiner
  Junction Junior Justice Keys Kill King Knock Landmark Laurel Law Lead Lee Liberal Liberty Loans Locust Loyal Luck
  Magazine Male Man Manage Manor Many Marble March Marina Marine Mark Marks Mason Meadow Media Mentor Mere Meta
  Metropolis Midway Miles Miller Mills Miner Minor Mission Mobile Mon Monument Most Mound Much Mustang Needles Nice
  Noble Normal Oasis Of Officer Olds Opal Oral Orange Orient Outlook Over Page Paint Par Para Paradise Parker Parks
  Parole Pearl Pen Pine Pink Pioneer Plain Plains Plantation Plum Point Police Polo Pool Pop Poplar Post Pound Powers
  Price Progress Prospect Providence Purchase Quarter Queens Rainbow Rapids Raven Ray Reading Reform Republic Reserve
  Retreat Rice Ridge Rifle Rock Rode Roses Rule Rush Sake Sale Salmon Salt Same San Sandwich Savage Save Seaside
  Secretary Section Sedan Sells Send Settle Shepherd Sherman Sherry Shields Sim Sisters Slaughter Smith South Sparks
  Split Spring Springs Star Start Sterling Stock Stone Story Street Strong Success Sulphur Summit Superior Sur
  Surprise Talent Tank Taylor Tea Temple Than Toast Tool Tower Trail Trial Triangle Trinity Turkey Turner Una Union
  Unity Vale Valentine Valley Van Vernal Veteran Victory Viola Violet Volcano Vulcan Walker Wall War Ward Warden Ware
  Warrior Weaver Wedding Weed Welcome Wheeler White Wing Wink Winner Wise Woodland Woodlands Worth Wright Young
  Zephyr Zion`)

/** Towns that share their name with many people. */
export const surnameLike = setOf(`
  Adams Allen Alvarado Anderson Andrews Armstrong Arnold Austin Bailey Baker Banks Barker Barnes Barrett Barton
  Baxter Bell Bennett Benson Berry Bishop Blair Booth Bowen Bowman Boyd Bradley Brooks Bryant Burke Burns Burton
  Butler Caldwell Campbell Carpenter Carroll Castro Chandler Chapman Clark Clayton Cobb Cole Coleman Collins Connolly
  Cook Cooper Copeland Craig Crawford Cunningham Curtis Dalton Daniels Davidson Davis Dawson Delgado Diaz Dixon
  Douglas Doyle Duncan Dunn Edwards Elliott Ellis Emerson Evans Ferguson Fisher Fletcher Flores Floyd Ford Foster
  Fowler Francis Franklin Fraser Freeman Garcia Gardner Garrett Gates George Gibson Gilbert Gonzalez Goodman Gordon
  Graham Grant Gray Green Greene Griffin Griffith Guerrero Hale Hamilton Hammond Hansen Hanson Hardy Harper Harris
  Harrison Hart Harvey Hawkins Hayes Henderson Henry Hernandez Higgins Hill Hines Hoffman Holland Holloway Holt
  Hopkins Horton Houston Howard Howell Hubbard Hudson Hughes Hunter Ingram Jackson Jenkins Jennings Jensen Johnson
  Johnston Jones Joseph Keller Kelly Kennedy King Lambert Latham Lawrence Lawson Lee Leonard Lloyd Logan Lopez Lucas
  Lynch Lyons Maldonado Manning Marshall Martin Martinez Mason Massey Matthews Maxwell McDonald McKenzie McKinney
  Medina Mendoza Miles Miller Mills Mitchell Montgomery Moody Moore Morales Moreno Morgan Morris Morrison Moss
  Mullins Munoz Murphy Murray Nelson Newman Newton Norman Norris Norton O'Brien Obama Oliver Osborne Owen Page Palmer
  Parker Parsons Patrick Patterson Patton Paul Payne Pearson Perez Perkins Perry Peters Phelps Phillips Pierce Porter
  Powell Powers Pratt Price Ramos Ramsey Randall Ray Reid Reynolds Rhodes Rice Richardson Riley Rivera Roberts
  Robertson Robinson Rodriguez Rogers Ross Russell Ryan Sanders Sandoval Santiago Santos Scott Shaw Shelton Sherman
  Simpson Singleton Smith Snyder Spencer Stanley Steele Stephens Stevens Stevenson Stewart Stone Sullivan Sutton
  Taylor Terrell Terry Thomas Thompson Torres Townsend Tucker Turner Tyler Underwood Valdez Vance Vargas Vaughn Vega
  Wade Wagner Walker Wallace Walsh Walters Walton Ward Warren Washington Watkins Watson Weaver Webb Welch Wells
  Wheeler White Williams Williamson Willis Wilson Wright Young`)
