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
  Commerce Free War Empire Eagle Century Celebration Equality Street Landmark Liberal Grill Hope Freedom Justice Energy Industry Enterprise Union Liberty Independence
  Progress Reform Science Battle Deal Bath Sandwich Ware Sale Reading Police Male Nice Orange Mobile March May Man Of Charge Surprise Paradise Plantation Truth Peace Unity
  Harmony Victory Champion Defiance Economy Effort Friendship Fort Force Index Home House Hill Garden Gate Gas Gold Golden Silver Iron Stone Rock Sand River Lake Ocean Sea Bay
  Beach Island Mountain Forest Wood Woods Woodland Woodlands Park Port Bridge Spring Springs Summer Winter Bell Best Big Blue Green Red Black White Brown Pink Violet Amber
  Crystal Diamond Pearl Ruby Rose Lily Ivy Cherry Apple Peach Plum Olive Bean Corn Rice Salt Sugar Honey Bread Wine Beer Fish Salmon Bear Buffalo Beaver Wolf Fox Lion Tiger Swan
  Star Sun Moon Sky Cloud Storm Rain Snow Thunder Lightning Fire Flame Light Power Strong Bold Bright Smart Wise Good Grand Great High Low Long Short Big Little Small
  Early Late Day Night Friday Sunday Christmas Easter Royal King Queen Prince Princess Duke Earl Bishop Pope Saint Angel Christian Church Temple Chapel Cross Faith Grace Mercy Trinity
  Advance Alert Alliance Apex Arcade Archer Assumption Atlas Aurora Axis Banks Banner Barber Basin Bend Bingo Blessing Bliss Bloom Bluff Bond Bowler Bowling Bridges Butler Cable Cannon
  Carbon Carpenter Castle Central Chase Chief Choice Circle City Clear Clever Climax Coal Coin College Colony Comfort Concord Congress Constitution Cook Cooper Corner Cotton Country
  County Court Crest Crown Delight Desert Diligent Divide Double Dream Drum Edge Elder Elder Engineer Evening Everest Exchange Experiment Express Fair Fairy Falls Farmer Federal Fields
  Fisher Flat Flint Flag Flower Fountain Fuller Future Game Gap Glass Globe Grant Grove Guide Gulf Harbor Harvest Haven Hazard Health Heart Heights Hero Heritage History Holiday Hood
  Hunter Imperial Inn Institute International Joy Judge Junction Keys Knob Ladder Lamb Lane Last Law Lead League Lee Legal Liberation Loyal Luck Magic Maple Marble Mason Media Memory
  Mill Miller Mills Miner Model Monument Morning Mound Natural Navy New Normal North Oak Oasis Oil Opal Open Order Page Palm Paper Parade Parish Parker Pilot Pine Pioneer Plain Plains
  Point Pool Post Potter President Price Pride Prospect Providence Public Quality Queens Quest Rail Ranch Range Ray Ready Rich Ridge Ring Roads Roll Rover Sage Sailor School Senate Senior
  Shell Shepherd Ship Shoe Signal Site Skill Smith Society Soldier South Spade Speed Spirit Square Stable Stage State States Station Steel Story Success Summit Sweet Tank Taylor Tell Ten
  Time Tower Town Trade Trail Treasure Tree Trust Turner Universal Valentine Valley Value Vernal Veteran View Village Virtue Vision Walker Wall Warrior Water Weaver Welcome West Wheel
  Wheeler Wild Wind Wing Winner Wonder World Wright Young Zion`)
