/**
 * The last words of names that no list can hold: "{Placentia} Police Department", "{Luton} Crown Court", "{Rural Crime}
 * Team". The words before them are read off the text, see `mentions/agency/named.ts`.
 */
import type { Entry, Lexicon } from '../../types'
import type { AgencyKind } from '../../vocabulary'

/** Rules of reading, named after what they find. */
export type HeadRule =
  | 'police-body'
  | 'town-police'
  | 'prosecutor-office'
  | 'court'
  | 'us-attorney'
  | 'inspector-general'
  | 'unit'
  | 'fire-or-ambulance'
  | 'government-body'
  | 'department-of'
  | 'charity'

export interface Head {
  readonly rule: HeadRule
  readonly agencyKind: AgencyKind
  /** Names without any word before the head: "Family Court". */
  readonly bare?: true
  /** The words before it may be joined by "and": "Robbery and Homicide Division". */
  readonly joins?: true
  /** Needs a word of police work before it, for other walks of life have such bodies too: "Burglary Team". */
  readonly needsWork?: true
  /** Only after the name of a body: "the FBI's Buffalo Office". */
  readonly needsParent?: true
  /** Needs more than one word before it. */
  readonly needsTwo?: true
  /** Goes on to the right: "Department of Insurance". */
  readonly rightward?: true
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const heads = (
  rule: HeadRule,
  agencyKind: AgencyKind,
  list: string,
  flags: Omit<Head, 'rule' | 'agencyKind'> = {},
): Entry<Head> => ({
  names: list
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
  value: { rule, agencyKind, ...flags },
})

/** With and without apostrophe, and with the office in small letters. */
const offices = (holder: string, plural: string, seats = 'office | Office'): string =>
  [
    holder,
    ...seats.split(' | ').flatMap((seat) => [`${holder}'s ${seat}`, `${plural} ${seat}`, `${plural}' ${seat}`]),
  ].join(' | ')

const usAttorney = ['U.S. Attorney', 'US Attorney', 'U. S. Attorney', 'United States Attorney']
  .flatMap((holder) => [
    holder,
    `${holder}s`,
    `${holder}'s Office`,
    `${holder}'s office`,
    `${holder}s Office`,
    `${holder}s' Offices`,
    `${holder}s Offices`,
    `${holder}'s Offices`,
  ])
  .join(' | ')

/** "the Harding Division of the FBI": what "Division of" opens elsewhere. */
export const divisionHead: Head = { rule: 'unit', agencyKind: 'police', joins: true, needsParent: true }

/** "the Law Enforcement Division of the Texas Department of Insurance" */
export const ownUnitHead: Head = { rule: 'unit', agencyKind: 'police', joins: true, needsWork: true }

export const agencyHeads: Lexicon<Head> = {
  name: 'agency-head',
  entries: [
    heads(
      'police-body',
      'police',
      'Police Department | police department | Police Dept | Police Service | Police Force | Police Bureau | Constabulary | State Police | State Patrol | Highway Patrol | State Troopers | Department of Public Safety | Division of Police | Bureau of Investigation | Department of Law Enforcement | Regional Police | Public Safety Department',
    ),
    heads(
      'police-body',
      'police',
      "Sheriff's Office | Sheriff's office | Sheriffs Office | Sheriff's Department | Sheriff's department | Sheriffs Department | Sheriff's Dept | Sheriff Department | Sheriff's Offices | Sheriffs' Offices | Constable's Office | Constables Office | Marshal's Office | Sheriff Office",
    ),
    heads('police-body', 'police', "Police Departments | police departments | Sheriff's Offices | Sheriffs' Offices", {
      joins: true,
    }),
    heads('police-body', 'police', 'Police District | Police Area Command'),
    // "Red Deer RCMP": a detachment; "Orange County Sheriff": the office by its holder
    heads('police-body', 'police', 'RCMP | OPP | Sheriff | Sheriffs'),
    heads('town-police', 'police', 'Police | police'),
    heads(
      'prosecutor-office',
      'prosecutor',
      offices('District Attorney', 'District Attorneys', 'office | Office | Offices'),
    ),
    heads(
      'prosecutor-office',
      'prosecutor',
      "Criminal District Attorney | Criminal District Attorney's Office | DA's Office | DA's office | DAs Office | DA Office | D.A.'s Office | DAs office",
    ),
    heads('prosecutor-office', 'prosecutor', offices("State's Attorney", 'States Attorneys')),
    heads(
      'prosecutor-office',
      'prosecutor',
      "State Attorney's Office | State Attorney | County Attorney's Office | County Attorney | Prosecuting Attorney | Prosecuting Attorney's Office | Commonwealth's Attorney | Commonwealth's Attorney's Office | City Attorney's Office | City Attorney",
    ),
    heads(
      'prosecutor-office',
      'prosecutor',
      "Attorney General | Attorney General's Office | Attorney General's office | Attorney Generals Office",
    ),
    heads('prosecutor-office', 'prosecutor', 'Office of the Attorney General | Office of Attorney General', {
      bare: true,
    }),
    heads(
      'prosecutor-office',
      'prosecutor',
      "Prosecutor's Office | Prosecutors Office | Prosecutor's office | Prosecutor Office | Public Prosecutor's Office | Public Prosecutor | Procurator Fiscal | Solicitor's Office | Prosecution Service",
    ),
    heads(
      'court',
      'court',
      "Magistrates' Court | Magistrates Court | Magistrate's Court | magistrates' court | magistrates court | Magistrates' court",
      { joins: true },
    ),
    heads(
      'court',
      'court',
      "Crown Court | crown court | Crown court | Sheriff Court | High Court | County Court | Youth Court | Coroner's Court | Coroners Court | Combined Court | Combined Court Centre | Law Courts | Justice Centre | Justice of the Peace Court | Court of Justice | Court of King's Bench | Court of Queen's Bench | Superior Court of Justice | Grand Jury",
    ),
    heads(
      'court',
      'court',
      'Superior Court | District Court | Supreme Court | Criminal Court | Circuit Court | Municipal Court | Justice Court | Court of Common Pleas | Provincial Court | Local Court | Federal Court | Justice Center | Criminal Justice Center | Circuit Criminal Court | Juvenile Court | Probate Court | Bankruptcy Court | Federal District Court | Courthouse Annex',
    ),
    heads(
      'court',
      'court',
      'Family Court | Youth Court | Superior Court | U.S. District Court | United States District Court | US District Court | U.S. Bankruptcy Court | U.S. Supreme Court | United States Supreme Court | High Court of Justice | Hall of Justice | Criminal Courts of Justice | Court of Appeals | Circuit Court of Appeals | Court of Criminal Appeals | Court of Civil Appeals | Court of Special Appeals | Appeals Court | Employment Tribunal | Supreme Court of Canada',
      { bare: true },
    ),
    // words in small letters first: the last entry that fits a span stands
    heads(
      'unit',
      'police',
      'Team | Teams | team | teams | Bureau | Policing Group | Police Group | Division | Branch | Command | Support Group | Operations Group | Crime Group | Strike Team | unit | squad | taskforce',
      { joins: true, needsWork: true },
    ),
    heads(
      'unit',
      'police',
      'Task Force | task force | Taskforce | Strike Force | Unit | Squad | Directorate | CID | CSU | NPT | NPTs | SNT | LPT | TCU | SOCU | Neighbourhood Policing | Crime Lab | Crime Laboratory | Joint Terrorism Task Force | Resident Agency | Resident Office | Field Office | Field Division | SWAT Team | Roads Policing',
      { joins: true },
    ),
    heads('court', 'court', 'Central Jail | Central Jail Court', { bare: true }),
    heads(
      'unit',
      'police',
      'Professional Standards Department | Professional Standards Unit | Professional Standards Team | Professional Standards',
      { bare: true },
    ),
    heads(
      'unit',
      'police',
      'Town Centre Team | City Centre Team | Dog Section | Traffic Section | Evidence Lab | Action Center | Lifer Unit | Cold Case Unit',
    ),
    heads('unit', 'prosecutor', 'Section', { joins: true, needsWork: true }),
    heads('unit', 'police', 'Office | Offices | Region | Laboratory | Academy | office', {
      joins: true,
      needsParent: true,
    }),
    heads('us-attorney', 'prosecutor', usAttorney),
    heads(
      'inspector-general',
      'federal',
      'Office of Inspector General | Office of the Inspector General | Office of Inspectors General | Office of Inspector Generals | Offices of Inspector General | Offices of the Inspector General | Office of the Inspectors General | OIG | Inspector General Office',
      { bare: true },
    ),
    heads(
      'fire-or-ambulance',
      'fire',
      "Fire and Rescue Service | Fire & Rescue Service | Fire and Rescue | Fire & Rescue | Fire Department | fire department | Fire Service | Fire Brigade | Fire Rescue | Fire Authority | Fire Protection District | Fire Marshal's Office",
    ),
    heads(
      'fire-or-ambulance',
      'medical',
      "Ambulance Service | Ambulance Service NHS Trust | Ambulance Service NHS Foundation Trust | Ambulance Trust | Air Ambulance | Coroner's Office | Medical Examiner's Office | Office of the Medical Examiner",
    ),
    heads(
      'government-body',
      'government',
      "County Council | City Council | Borough Council | District Council | Town Council | Parish Council | Metropolitan Borough Council | County council | City council | Borough council | District council | Council | Council's Trading Standards",
      { joins: true },
    ),
    heads('government-body', 'government', 'County Coroner'),
    heads(
      'government-body',
      'government',
      'Office of the Police and Crime Commissioner | Office of the Police & Crime Commissioner | Office of Police and Crime Commissioner | OPCC | Health and Human Services Agency | National Guard',
      { bare: true, joins: true },
    ),
    heads(
      'government-body',
      'government',
      'Family Justice Center | Health Department | Law Department | Buildings Department | Water Department | Parks Department | Sanitation Department | Corrections Department | Correction Department | Revenue Department | Wildlife Department | Transportation Department | Judicial Department | Insurance Department | Labor Department | Education Department',
      { joins: true },
    ),
    heads(
      'government-body',
      'government',
      'Services Agency | Health Care Agency | Clean Air Agency | Housing Agency | Transportation Agency | Intelligence Agency | Investigation Agency | Investigative Agency | Emergency Management Agency | Environmental Protection Agency | Resources Administration | Fish Commission | Fisheries Commission | Service Commission | Crime Commission | Justice Commission | Utilities Commission | Utility Commission | Gaming Commission | Racing Commission | Ethics Commission | Lottery Commission | Securities Commission | Corporation Commission | Rights Commission | Control Board | Licensing Board | License Board | Compensation Board | Resources Board | Elections Board | Review Board | Transportation Authority | Safety Partnership | Camera Partnership',
      { joins: true },
    ),
    heads('government-body', 'government', 'Partnership', { joins: true, needsWork: true, needsTwo: true }),
    heads(
      'government-body',
      'government',
      'Police and Crime Commissioner | Police & Crime Commissioner | PCC | Police, Fire and Crime Commissioner | Mayor for Policing and Crime',
      { joins: true },
    ),
    heads(
      'government-body',
      'government',
      'Board of Education | Board of Supervisors | Township Committee | School Board | School Committee | City Commission | County Commission | Board of Pardons and Paroles | Parole Board',
      { bare: true },
    ),
    heads('government-body', 'government', 'Trading Standards | trading standards | Probation', { bare: true }),
    heads('charity', 'ngo', 'Legal Aid Society | Crime Stoppers Trust', { bare: true }),
    heads(
      'charity',
      'other',
      'Police Federation | Business Improvement District | Chamber of Commerce | Bar Association | Association',
      { joins: true },
    ),
    heads(
      'government-body',
      'government',
      "Embassy | embassy | High Commission | Consulate | Probation Service | Probation Department | Youth Offending Team | Youth Offending Service | Youth Justice Service | Community Safety Partnership | Safeguarding Board | Safeguarding Children Board | Health Board | Securities Board | Medical Board | Housing Authority | Port Authority | Transit Authority | Animal Care and Control | Children's Services | Social Services | Code Enforcement",
    ),
    heads(
      'department-of',
      'government',
      'Department of | Department for | Ministry of | Office of | Bureau of | Division of | Board of | Association of | Commission on | Commission for | Task Force on',
      { rightward: true, bare: true },
    ),
    heads(
      'charity',
      'ngo',
      "Humane Society | Defender Services | Crisis Center | Crisis Centre | Children's Advocacy Center | Advocacy Center | Domestic Abuse Service | Wildlife Trust | Rape Crisis Centre | Rape Crisis Center | Women's Refuge | Women's Centre | Food Bank | Foodbank | SPCA | Foundation | Society | Mountain Rescue Team | Mountain Rescue | Search and Rescue Team | Lowland Rescue",
      { joins: true },
    ),
  ],
}

/** Words of police and prosecutors' work: with one of them a "Team" or a "Bureau" is theirs. */
export const workWords: ReadonlySet<string> = setOf(`
  abuse action air antitrust arson asset assets auto automobile beat bomb borough burglary case child children civil cold collision community
  complex computer corruption counter counterterrorism crime crimes criminal custody cyber cybercrime defence detective detectives disruption dog domestic drug
  drugs economic elder enforcement environmental exploitation family financial firearms firearm forensic forensics fraud fugitive
  gang gangs harassment harm hate heritage high homicide human identity immigration incident insurance integrity intelligence internet intervention
  investigation investigations investigative juvenile justice killing licensing local locality major marine marketplace mental misconduct missing money mounted
  murder narcotics neighbourhood neighborhood offender offenders offences operations operational organised organized patrol policing police port priority
  proactive problem property prosecution prosecutions protection protective public racketeering rape reactive recovery response review rights
  road roads robbery rural safeguarding safer security serious sex sexual slavery special specialist specialized street support surveillance
  impact frauds rackets motorway resolution pretrial intake felony misdemeanor appellate arraignment biometric biometrics drone drones workplace employment educational voting disability
  animal cruelty elderly senior homeless hostage negotiation canine k-9 aviation construction repeat extradition hotel taxi schools
  tactical targeted tax technical terrorism theft traffic trafficking trial transit vehicle vice victim victims violence violent standards precision operation challenger collision enquiry vulnerability
  vulnerable warrants white-collar wildlife witness conviction appeals litigation exploited cyber-crime labor lines`)

/** Capitalised words before a head that make it something else. */
export const otherWalks: ReadonlySet<string> = setOf(`
  press media news communications football rugby cricket baseball basketball soccer care intensive burns maternity legal sales marketing
  housing storage industrial business retail citizens credit weather tourist travel football's swimming cabinet kitchen executive`)

/** Capitalised words that open sentences, date them or lead up to a name but are no part of it. */
export const leadingWords: ReadonlySet<string> = setOf(`
  the a an this that these those our their his her its your my at in on by from to for of with as and or but if when while where who which what
  after before following during since until under over near outside inside into between both all two three four five
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december last next earlier later also then now here there meanwhile however officers officer detectives
  detective investigators investigator deputies deputy agents agent constable constables sergeant sgt inspector insp superintendent supt chief commander
  commissioner captain lieutenant det pc dc ds di dci dcs pcso acting former assistant asst senior head director secretary chairman minister spokesman
  spokeswoman spokesperson sheriff judge justice magistrate magistrates recorder prosecutor prosecutors counsel lawyer mr mrs ms
  miss dr sir lady defendant defendants suspect suspects man woman men members staff colleagues crews firefighters
  paramedics residents anyone he she they we it i you witnesses one some many any no each every another other including via per thanks
  thank according announced said says because although local elected interim retired general outgoing incoming please contact call photo photos pictured image picture video
  hearing sentenced sentencing appearing appeared charged arrested jailed guilty working led supported assisted investigating`)

/** Before a unit these are part of its name: "Local Policing Team", "Detective Bureau". */
export const unitWords: ReadonlySet<string> = new Set('local detective detectives police hearing'.split(' '))

/** After these "of" goes on with the name: "City of Tonawanda Police Department". */
export const takesOf: ReadonlySet<string> = new Set(
  'city county town village borough bay state university port commonwealth township parish district isle board scenes scene counties cities department office'.split(
    ' ',
  ),
)

/** Directly before an office's title they make its holder's helper. */
export const helpers: ReadonlySet<string> = new Set(
  'assistant deputy senior special managing supervising chief principal former associate executive lead first trial acting-deputy'.split(
    ' ',
  ),
)

/** Abbreviated states that stand between a town and its police: "Elgin, Ill., Police Department". */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'.split(
    ' ',
  ),
)

/** What follows "X Police" where no force is meant: a building, a post, a club. */
export const afterPolice: ReadonlySet<string> = setOf(`
  station stations academy headquarters federation foundation cadet cadets commissioner commissioners box act custody college museum memorial
  car cars vehicle vehicles dog officer's custody community forces group network association`)
