/** Words that make a run of capitals a street, a site or something else than a place. Data. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Last words of a street's name. */
export const streetWords = setOf(`
  Road Street Avenue Lane Drive Close Way Crescent Boulevard Highway Parkway Turnpike Freeway Expressway Causeway Bypass
  Terrace Mews Gardens Walk Row Parade Rise Place Square Circle Trail Alley Route Broadway Queensway Kingsway Motorway
  Rd St Ave Av Dr Ln Blvd Hwy Pkwy Cres Ct Pl Sq Ter Rd. St. Ave. Av. Dr. Ln. Blvd. Hwy. Pkwy. Ct. Pl. Sq. Cir. Ter. Pike
  Esplanade Promenade Embankment Quay Approach Wynd Brae Streets Roads Avenues Lanes Loop Terrace Croft Grove Highstreet`)

/** Also the last word of a village or a district: a street only behind "on", a house number or an address. */
export const maybeStreetWords = setOf(
  'Court Gate Hill Green View Vale Mount Fold Garth Ridge Drove Common Bank Fields Field Meadow Meadows Heath Wood Park House Point Bridge End Path Strand Market Wharf Lawn Reach Chase Mead Spinney Copse Paddock Orchard Dell Vennel',
)

/** Last words of the name of a building, a park or another site. */
export const siteWords = setOf(`
  Park School Academy College University Hospital Infirmary Clinic Station Airport Prison Jail Library Museum Theatre Theater Cinema Church
  Cathedral Mosque Temple Synagogue Abbey Castle Hotel Motel Inn Pub Tavern Arms Stadium Arena Mall Plaza Supermarket Pier
  Harbour Harbor Marina Docks Dock Bridge Tunnel Roundabout Interchange Junction Beach Lake River Canal Reservoir Cemetery Crematorium Playground
  Centre Center Building Tower House Apartments Barracks Camp Farm Golf Racecourse Nightclub Casino Bowl Leisure Superstore Store Restaurant Cafe Bar
  Penitentiary Zoo Monument Memorial Forest Woods Mountain Campus Base Headquarters Port Terminal Lodge Manor Hall Garage Market Shop Services`)

/** A run with one of these, anywhere, names no place. */
export const otherWords = setOf(`
  Police Constabulary Garda Gardai Gardaí Council Court Courts Courthouse Magistrates Office Offices Department Dept Division Unit Units Team Teams Squad Bureau
  Force Forces Board Attorney Attorneys Sheriff Sheriffs Service Services Agency Association Foundation Authority Commission Committee Ministry Prosecution Directorate
  Operation Operations Project Section Branch Group Ltd Limited LLC Inc Corp Corporation Company Partnership Union Federation
  Policing Command Enforcement Intelligence Initiative Scheme Campaign Network Alliance Corps Brigade Administration Ambulance Probation Inspectorate
  Institute Society Trust Charity Bank Insurance Times News Post Herald Gazette Journal Tribune Chronicle Mail Act Code Bill Order Program Programme
  Detective Detectives Inspector Sergeant Constable Superintendent Officer Officers PC DC DS DI DCI PCSO Judge Justice Justices Lieutenant
  Captain Mayor Senator Governor President Director Chief Commissioner Deputy Deputies Assistant Special Agent Agents Trooper
  Mr Mrs Ms Miss Dr Sir Lord Lady Prof Professor Rev Reverend Councillor Cllr Secretary Minister Chairman Manager Spokesman Spokeswoman
  Class Category Phase Count Counts Level Grade Year Schedule Title Chapter Article Amendment Parliament Congress Senate
  United FC Rovers City's Athletic Wanderers Taskforce Crimestoppers Neighbourhood Safer Partnerships Investigation Investigations Investigator Investigators
  Facebook Twitter Instagram Snapchat WhatsApp Google Internet YouTube TikTok Apple Amazon Microsoft CCTV DNA ANPR VIN GPS
  Toyota Ford Honda Nissan BMW Audi Mercedes Volkswagen Vauxhall Renault Peugeot Chevrolet Chevy Dodge Jeep Hyundai Kia Mazda Subaru Lexus Volvo Fiat Citroen Corsa Astra Golf
  Jr Sr Defendant Defendants Victim Victims Plaintiff Grand Jury Task Homicide Narcotics Crime Crimes Criminal Fraud Crisis Safe Childhood
  Health Trade Convention Day Days Festival Parade's Awards Award Week Weekend Championship Cup Games Olympics Marathon Fund Medicare Medicaid Covid COVID Coronavirus`)

/** One of these alone, or in front, is no place: calendar, people of a place, other capitalised words. */
export const notPlaces = setOf(`
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Spring Summer Autumn Winter
  Christmas Easter Halloween Ramadan Thanksgiving Eid Diwali Valentine
  English Scottish Welsh Irish British American Mexican Canadian French German Italian Spanish Polish Romanian Albanian Vietnamese Chinese Russian
  Ukrainian Lithuanian Latvian Bulgarian Hungarian Turkish Indian Pakistani Bangladeshi Afghan Iraqi Iranian Syrian Somali Nigerian Jamaican
  African Asian European Eastern Western Northern Southern Latin Hispanic Caucasian Black White Dutch Portuguese Swedish Swiss Greek Czech Slovak Japanese Korean
  Cuban Colombian Haitian Dominican Honduran Guatemalan Salvadoran Brazilian Arabic Arab Jewish Muslim Christian Catholic Mandarin Cantonese Urdu Kurdish Creole
  I He She They We It You The A An This That These Those His Her Their Our My Its There Here Who What When Where Why How If As At In On Of For From To By With And But Or So
  God Jesus Bible Holy Crown State States County Counties City Town Borough District Federal National Local Public Central Royal High Supreme Superior Federal Medical General Senior Junior
  Part Parts Phase Exhibit Case No Not Yes All Both Each One Two Three Four Five Six Seven Eight Nine Ten Some Many Most Several Other Another Anyone Everyone Nobody
  Cannabis Cocaine Heroin Ecstasy Spice Ketamine MDMA Xanax Fentanyl Oxycodone Percocet Viagra
  Crash Collision Death Murder Homicide Shooting Stabbing Fire Incident
  Charge Appendix Treaty Species Extradition Exhibit Bitcoin Microsoft Walmart Target Tesco Sainsbury's Asda Aldi Lidl Morrisons Costco Starbucks McDonald's McDonalds Boots Primark Argos Waitrose Ikea IKEA Waterstones
  Euro Dollar Pound Covid Twitter Craigslist Uber eBay Ebay PayPal Netflix Zoom Skype Telegram Signal Tinder Grindr Kik Bluetooth
  Dad Mum Mom Mother Father Grandma Grandad Sister Brother Uncle Aunt
  Counsel Prosecutor Prosecutors Magistrate Congressman Congresswoman Pastor Bishop Father Imam Rabbi Coach Nurse Doctor
  Whilst While Following During After Before Since Until Although However Further Please Thank Thanks Yesterday Today Tonight Tomorrow Last Next
  Police Officers Detectives Residents Neighbours Firefighters Paramedics Family Families Information Image Images Photo Picture Witnesses Enquiries Inquiries Evidence`)

/** Common given names: a run that opens with one names a person, unless a lexicon knows it. */
export const givenNames = setOf(`
  James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth
  Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory
  Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian
  Roger Noah Gerald Carl Terry Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph
  Randy Eugene Vincent Russell Elijah Louis Bobby Philip Johnny Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty
  Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley
  Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce
  Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn
  Janice Jean Abigail Alice Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie
  Lee Gary Craig Darren Simon Ian Neil Stuart Martin Colin Graham Barry Trevor Nigel Carlos Luis Miguel Antonio Jesus Francisco Pedro Manuel Mohammed Muhammad
  Mohamed Ahmed Ali Hassan Hussain Abdul Imran Tariq Liam Connor Callum Jamie Luke Harry Oliver Lewis Shaun Dean Gavin Ross Ricky Leon Marcus Tony Steve Mike
  Dave Chris Matt Ben Sam Tom Dan Alex Nick Jim Bob Bill Jake Josh Max Kate Lucy Sophie Chloe Gemma Hayley Stacey Tracey Tracy Claire Clare Joanne Nicola Lorraine
  Natasha Leanne Kirsty Kerry Kayleigh Jade Zoe Katie Ellie Molly Amelia Fiona Siobhan Niamh Aoife Declan Eoin Ciaran Cormac Padraig Brendan Fergus Conor Derrick Jamal`)
