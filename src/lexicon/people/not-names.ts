/**
 * Capitalised words of this genre that are part of no person's name, and words that end the names of places and bodies far
 * more often than those of people. Without them every agency, street and headline would read as a person.
 */
import type { Lexicon } from '../../types'

/** Never in a person's name. */
const never = `
Hurricane Hospitals Preventing Killing Harm Inmate Paralegals Parenthood Fuels Malinois St Saint A About Abuse Academy Accident Accord Account Accounts Act Acting Acts Acura Additional Additionally Adidas Admits
Adult Adults Affairs Affidavit Afghan Afghanistan Africa African After Against Agency Agreement Agriculture Air
Airlines Airport Alabama Alaska Albania Albanian Aldi All Alley Along Alsatian Also Alternatively Although Altima Am
Amazon Ambulance Amendment America American Americans Among An And Anglican Anonymously Another Any Anyone Anything
Apartment Apartments Appeal Appeals Apple Apr Are Area Areas Arena Argos Ariz Arizona Arkansas Armani Armed Around
Arrest Arrested Arrests Arson Article As Asda Asia Asian Assault Assembly Asset Assets Assistant Associates
Association Astra At Attack Attacker Attacks Attorney Attorney's Attorneys Audi Aug Australia Australian Authority
Automotive Avenue Aviation Avon Award Awards BMW Bail Bank Bar Barclays Bay Be Beach Because Bedfordshire Been Before
Behind Being Below Beretta Berkshire Beside Between Beyond Bible Big Bill Black Block Board Bond Border Borough Both
Boulevard Boy Boyfriend Boys Branch Brexit Bridge Britain British Bronx Brooklyn Brother Buckinghamshire Buick
Building Buildings Bulgarian Bulldog Burberry Bureau Burglar Burglary Bus Buses Businessman But By Bypass CCTV CID CVS
Cab Cabinet Cabs Cadillac Cafe Café Caliber Calibre Calif California Call Cambridgeshire Campaign Camry Can Canada
Canadian Canal Cannabis Cape Capital Card Cards Care Carnival Cartier Case Casino Category Cathedral Catholic
Caucasian Center Central Centre Chairman Chambers Chancery Chanel Chapel Chapter Charge Charged Charges Charity Check
Checks Cheshire Chevrolet Chief Chihuahua Child Childline Children China Chinese Christ Christian Christmas Church
Cinema Circle Circuit Citroen City Civil Class Click Clinic Clio Club Co Cocaine Cocker Code College Collie Collision
Colo Colorado Colt Command Commenting Commission Committee Commons Commonwealth Communications Communities Community
Companies Company Complaint Complaints Complex Conduct Conference Congress Conman Conn Connecticut Conservative
Constabulary Constitution Construction Consulate Consulting Contact Convicted Conviction Corner Cornwall Corolla
Coronavirus Corp Corporation Corsa Costco Could Council Counsel Count Counter Counties Country Counts County Course
Court Court's Courthouse Courtroom Courts Covid Crack Crash Credit Creek Crescent Crime Crimes Crimestoppers Criminal
Crown Cumbria Curator Currently Customer Customers Customs Cyber Cyclist Czech DA's DNA Date Daughter Day Days Dealers
Death Deaths Debit Dec December Defence Defendant Defendant's Defendants Defense Delaware Democrat Democratic Denies
Department Department's Departments Dept Deputy Derbyshire Despite Detectives Did Digital Director Directorate
District Division Diwali Do Dock Docks Doctor Does Dog Domestic Don't Dorset Down Dr Drive Drivers Drug Drugs Ducati
During Dutch Dyfed EU Each Earlier East Easter Eastern Economic Ecstasy Editor Education Eid Eight Eighteen Either El
Eleven Email Embassy Emergency Employee Employees Enforcement England English Enhancement Enhancements Enquiries
Enquiry Enterprise Enterprises Environment Environmental Essex Estate Ethical Europe European Eventually Every
Everyone Everything Evidence Except Executive Exhibit Exhibition Exit Exploitation Expressway External Facebook Faces
Facilities Facility Falls Families Family Father Feb February Federal Federation Felony Female Females Fentanyl
Ferrari Festival Few Fewer Fiat Fiesta Fifteen Fifth Fifty Final Finally Finance Financial Fire Firearms First Five
Fla Flat Floor Florida Follow Following For Force Forces Foreign Forensic Forensics Forfeiture Former Fort Forty
Foundation Four Fourteen Fourth France Fraud Fraudster Freeway French Fri Friday From Full Fund Further Furthermore
Gang Gangs Gaol Garda Gardai Gardens General German Germany Get Gets Girl Girlfriend Girls Glock Gloucestershire God
Golf Google Government Grade Grand Great Greater Greece Greek Greggs Group Groups Gucci Guilty Gun Guns Gwent HMP
HMYOI HQ HSBC Had Halfords Halifax Halloween Hampshire Handyman Harbor Harbour Harley-Davidson Has Have Hawaii He Head
Headquarters Health Hearing Heights Help Here Herefordshire Heritage Heroin Herself Hertfordshire High Highest Highway
Hills Him Himself Hindu His Hispanic Holdings Holiday Homeowner Homicide Honda Hospital Hotel Hour Hours House Housing
How However Human Humberside Hundred Hungarian Husband Husky Hyundai I Iceland Idaho If Ill Illinois Image Immediate
Immigration Impact In Inc Incident Ind Independent India Indian Indiana Indictment Industries Infirmary Information
Initially Initiative Injuries Injury Inn Inner Inquest Inquiry Instagram Institute Institution Insurance Intelligence
Interim Internal International Internet Intersection Interstate Into Investigating Investigation Investigations
Investigative Investigator Investigators Investments Iowa Iran Iraq Ireland Irish Is Islam Islamic Island Islands Isle
It Italian Italy Its Jail Jailed Jamaica Jamaican Jan January Japan Japanese Jeep Jewish Judge Judges Jul July Jun
Junction Junior Jurors Jury Justice Juvenile Kansas Kawasaki Keep Kentucky Ketamine Kia Kingdom Kmart Knife Knives
Kurdish LLC LLP Lab Laboratory Labour Labrador Lake Lakes Lamborghini Lancashire Las Last Later Latino Latvian Law
Lead Least Leicestershire Less Level Lexus Liberal Library Licensing Lidl Limited Lincolnshire Lithuanian Little
Lloyds Loan Loans Local Location Londoners Lords Los Louisiana Low Lower Ltd Lurcher Lurchers MDMA Magistrate's
Magistrates Magistrates' Maine Make Male Males Mall Man Management Manager Manhattan Manslaughter Many Mar March
Marijuana Marina Marine Market Maryland Mass Massachusetts Mastercard Materials Maximum Mayor's Mazda McDonald's
McDonalds Me Meanwhile Media Medical Medicine Member Members Memorandum Men Mercedes-Benz Mersey Merseyside Meth
Methamphetamine Methodist Mews Mexican Mexico Mich Michigan Micra Microsoft Mid Middlesex Midlands Might Mile
Million Minimum Ministry Minn Minnesota Minster Misdemeanor Miss Missing Mississippi Missouri Mitsubishi Mixed Mobile
Mon Monday Money MoneyGram Month More Moreover Morrisons Mortgage Mosque Most Mother Motion Motorcyclist Motorist
Motors Motorway Mount Mountain Mountains Mounted Mr Mrs Ms Much Municipal Murder Murderer Museum Muslim Must My Myself
NSPCC National Nationwide Natwest Near Nebraska Neighborhood Neighbourhood Neither Netherlands Network Nevada New News
Next Nigeria Nigerian Night Nightclub Nike Nine Nineteen Nintendo Nissan No Nobody Nokia Norfolk North
Northamptonshire Northeast Northern Northumberland Northumbria Northwest Norway Not Note Notes Nothing Nottinghamshire
Nov November Now Number Nurse Oct October Of Off Offence Offences Offender Offenders Offense Offenses Office Officers
Offices Ohio Okla Oklahoma Old Omega On One Online Onto Op Operation Operational Operations Or Order Orders Ore Oregon
Organised Organized Originally Other Others Our Ours Out Outer Over Own Owner Oxfordshire Oxycodone PLC Paedophile
Page Pakistan Pakistani Panel Parade Parents Parish Parkway Parliament Parole Part Participating Partners Partnership
Party Passenger Past Pathologist Patrol PayPal Pedestrian Pedophile Penn Pennsylvania Pensioner Per Pervert Petition
Peugeot Phase Phone Photo Picture Pier Pitbull PlayStation Plaza Plea Pleaded Pleads Please Pled Poland Police
Policing Polish Polizei Pontiac Poodle Porsche Port Portugal Portuguese Posted Poundland Powys Prada Pre-trial
Precinct Predator President Press Prevention Previously Primark Prior Priority Priory Prison Private Proactive
Probation Professional Program Programme Project Properties Prosecutor Prosecutors Protection Protestant Province Pub
Public Published Puerto Puma Queens Raid Raids Rail Railway Railways Ramadan Rape Rapist Reactive Read Recently Reebok
Ref Reference Region Regulation Regulations Release Remember Remington Renault Report Republic Republican Rescue
Reservoir Resident Residents Resort Resources Response Restaurant Retired Retriever Revenue Rhode Rights River Road
Roads Robber Robbery Rolex Romania Romanian Romanians Room Rottweiler Roundabout Route Rules Rural Russia Russian
Rutland Safer Safety Sainsbury Sainsbury's Saint Samaritans Same Samsung San Santa Santander Sat Saturday Schedule
Scheme Scholarship School Schools Scotland Scottish Search Searches Seat Second Secretary Section Sections Securities
Security Seizure Seizures Senate Senior Sentence Sentenced Sentences Sentencing Sept September Serious Service
Services Seven Seventeen Several Sex Sexual Shall Share She Sheriff's Shooting Shop Should Shropshire Sikh Since
Sister Six Sixteen Skoda Slavery Slovak Snapchat So Social Society Solutions Somali Somalia Some Someone Somerset
Something Son Sony South Southeast Southern Southwest Spain Spaniel Spaniels Spanish Speaking Special Specialist Spice
Spokesman Spokesperson Spokeswoman Springs Squad Square St. Stabbing Stadium Staffordshire Stage Standards Starbucks
State Statement Statements States Station Statute Stay Stop Stoppers Store Stores Street Streets Student Students
Subaru Such Suffolk Suite Sun Sunday Superdrug Superior Supermarket Supervising Support Supreme Surgery Surrey Suspect
Suspects Sussex Suzuki Sweden Swedish Synagogue Syria Syrian Systems Tactical Tagged Tags Take Taser Taskforce Tavern
Tax Taxi Teacher Team Teams Technology Teen Teenager Teenagers Teens Teesside Tel Tell Temple Temporary Ten Tenn
Tennessee Terrace Terrier Territorial Territory Terrorism Terrorist Tesco Tesla Testimony Tex Texas Thames Thank
Thanks Thanksgiving That The Theatre Theft Their Theirs Them Themselves Then There These They Thief Thieves Third
Thirteen Thirty This Those Though Thousand Three Through Throughout Thu Thug Thur Thurs Thursday Thus Time Title To
Today Together Tomorrow Tonight Tory Total Toward Towards Tower Town Township Toyota Trading Traffic Trafficking
Trailer Trains Transit Transport Transportation Treasury Trial Tribunal Troop Trust Try Tue Tues Tuesday Turkey
Turkish Turnpike Twelve Twenty Twitter Two Tyneside UK US USA Ukraine Ukrainian Under Union Unit Units University
Unless Until Up Updated Upon Upper Us Use Utah Valium Valley Vauxhall Vehicle Vermont Versace Via Victim Victims Video
Vietnam Vietnamese View Village Violence Violent Visa Visit Volkswagen Volvo Waitrose Wales Walgreens Walmart Wanted
Warrant Warrants Warwickshire Was Wash We Weapons Website Wed Wednesday Week Welfare Welsh Were West Western
Westminster What WhatsApp When Where Whether Which While Whilst White White-skinned Whitehall Who Whom Whose Why Wife
Wildlife Wilko Wiltshire Winchester Wis Wisconsin With Within Without Witness Witnesses Woman Women Worcestershire
Worker Workers Would Wyoming Xanax Xbox YOI Yamaha Year Years Yes Yesterday Yorkshire You YouTube Your Yours Youth
Youths Zone iPad iPhone
Charging Arresting Executing Seizing Recovering Jailing Sentencing Convicting Securing Stopping Announced Announces Offers Offering Responds Statement Urges Warns Reminds Seeks Welcomes Thanks Praises Pleads Admits Denies Returns Appoints Arraigned Attempted BL Bought Buys Calls Cases Confidential Dies Expands Expanded Expedites
Files Gets Hails Helpline Honors Honours Hosts Hotline Indicted Investigates Issues Joins KC Killed Launched Launches Leads
Line Lines MBE CBE KPM MP JP Esq Monitored Ngāti OBE Obtains Ordered Pistols Policies Policy QC QPM Receives Receive Releases Releasing Renews
Reveals Reviews SC Says Secures Seeks Sells Siochana Síochána Sold Station Stations Stole Unveils Urges Used Uses Vows
Warned Warns Welcomes Wins Won Districts Offices Helplines Hotlines Confidentially Hub Hubs Desk Unsolved Remembers Recognises
Recognizes Celebrates Administrators Consumer Consumers Responds Response Responding Seizes Seized Recovers Recovered Targets Targeted Nabbed Busted Caught
`

/** At the end of a place's, body's or brand's name far more often than of a person's: a sign beside it has to speak for a person. */
const tails = `
Cash Abbey Acres Apartments Arms Ave Banks Baptist Barn Barracks Belfast Bentley Birmingham Blvd Boots Bottom Brook Burger
Bush Bypass Cardiff Castle Chrysler Church Civic Cleveland Cliff Close Costa Cottage Cottages Cove Croft Cross Dale
Dell Dodge Down Downs Dr Dublin Edge Edinburgh Farm Fell Field Fields Fold Ford Forest Gables Gate Glasgow Glen Golf
Grange Green Grove Hall Halls Haven Heath Hill Hollow Holt House Hurst Hwy Jaguar Keynes Knoll Lake Land Lane Lanes
Leeds Liverpool Ln Lodge London Major Manchester Manor Mead Meadow Meadows Mill Mills Moor Mount Nook Oak Oaks Orchard
Park Parks Pass Path Pl Place Point Polo Pond Pool Quarter Quay Ranch Range Rd Reach Regis Ridge Rise Rover Row Run
Sands Sheffield Shepherd Shore Side Spring Stream Tower Towers Tree Trees Triumph Vale View Villas Walk Walks Wall
Warren Water Waters Way Well Wells Wharf Wood Woods Worth Yard Yards
`

/** Brands, bodies and places that open with a given name. */
const phrases = `
Tommy Hilfiger, Ralph Lauren, Louis Vuitton, Hugo Boss, Calvin Klein, Michael Kors, Paul Smith Ltd, Ted Baker, Jimmy Choo, Yves Saint Laurent, Alfa Romeo, Aston Martin, Rolls Royce, Mercedes Benz, Mini Cooper, Jack Daniels, Johnnie Walker, Captain Morgan, JP Morgan, Morgan Stanley, Wells Fargo, Charles Schwab, Marks and Spencer, John Lewis, Harvey Nichols, House of Fraser, Sam's Club, Ben Sherman, Jack Wills, Dolce and Gabbana,
Milton Keynes, Melton Mowbray, Market Harborough, Kirkby Lonsdale, Leigh Park, Leighton Buzzard, Lee-on-the-Solent, Shirley High, Stanley Park, Stanley Road, Jackson Heights, Crystal Palace, Victoria Station, Charing Cross, Kings Cross, King's Cross, Barry Island, Ellesmere Port, Berwick upon Tweed, Lewis and Clark, Christ Church, Virginia Beach, Corpus Christi, Ann Arbor, Clara County, Carson City, Paul's Cathedral, Martin Luther King Jr, Martin Luther King, John F. Kennedy Airport, Billy Graham, Martin Place, Hillary Step, La Cosa Nostra, Cosa Nostra, Joint Terrorism Task Force, Al Qaeda, Al Shabaab, Isle of Wight, Van Dorn, Stella Artois, Red Bull, Jose Cuervo, Hells Angels, Latin Kings, Aryan Brotherhood,
Amber Alert, Ruby Tuesday, Dollar General, Family Dollar, Best Buy, Chuck E. Cheese, Claire's Law, Clare's Law, Sarah's Law, Marsy's Law, Megan's Law, Jessica's Law, Ben Kinsella Trust, Stephen Lawrence Inquiry, Leslie Law, Chelsea's Law, Adam Walsh, Victim Support, Bobby Van, May Day, Good Friday, Purple Heart, Med Center, King Charles, Queen Elizabeth, Prince of Wales, Elizabeth Line, Victoria Line, Charles Street, St Johns Ambulance
`

/** Words among those that are surnames too: "Jessica White". */
const surnames = `
Streets Sun Church South East Friday Court Lake Judge
Bank Black Bond Bridge Case Child Christian Christmas Day England English French Head House Ireland Law Little March Miles
Money North Nurse Page Read Street Temple Tower Welsh West White
`

const listOf = (words: string): readonly string[] => [...new Set(words.trim().split(/\s+/))]

/** Common words that may follow a given name as its surname. */
export const commonSurnames: ReadonlySet<string> = new Set(listOf(surnames))

/** `never`: no part of a name. `tail`: seldom the end of one. */
export const notNames: Lexicon<'never' | 'tail'> = {
  name: 'not-name',
  entries: [
    { names: listOf(never), value: 'never' },
    {
      names: phrases
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter(Boolean),
      value: 'never',
    },
    { names: listOf(tails), value: 'tail' },
  ],
}
