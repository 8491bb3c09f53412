/**
 * The closed vocabularies of the output. The schema validates against them, the types are read off them, and every
 * lexicon and rule names its value from here. This file imports nothing.
 */

/** What a release is: a report of one or more incidents, a call for help, or neither (policy, advice, statistics …). */
export const incidentKinds = ['incident', 'appeal', 'other'] as const

/** What happened on a date. */
export const dateRoles = [
  'offence',
  'search',
  'arrest',
  'charge',
  'hearing',
  'plea',
  'conviction',
  'sentence',
  'other',
] as const

/** How exact a date is told. `range` is a span that is none of the calendar's own units. */
export const datePrecisions = ['day', 'weekend', 'week', 'month', 'season', 'year', 'range'] as const

/** What a count counts. */
export const countUnits = ['person', 'offence', 'charge', 'warrant', 'premises', 'vehicle', 'animal'] as const

/** What the counted persons are in the case. */
export const countRoles = [
  'arrested',
  'charged',
  'convicted',
  'sentenced',
  'suspect',
  'victim',
  'killed',
  'injured',
  'rescued',
  'witness',
  'officer',
  'other',
] as const

/** What the person of an age is in the case. `accused` is anybody arrested, charged, on trial, convicted or sentenced. */
export const ageRoles = [
  'accused',
  'suspect',
  'victim',
  'killed',
  'injured',
  'rescued',
  'witness',
  'officer',
  'other',
] as const

export const sexes = ['male', 'female'] as const

export const placeKinds = ['settlement', 'region', 'country', 'street', 'site'] as const

/** What happened at a place. */
/**
 * What the words of a place stand in where nothing is said to have happened there: the name of a body, a word for the people
 * of a place, another place ("Ga." of "Athens, Ga."), another name, a sentence of something else.
 */
export const placeInsides = ['agency', 'people', 'place', 'name', 'sentence'] as const
export const placeRoles = ['scene', 'search', 'arrest', 'residence', 'other'] as const

export const agencyKinds = [
  'police',
  'prosecutor',
  'court',
  'federal',
  'border',
  'prison',
  'fire',
  'medical',
  'government',
  'international',
  'ngo',
  'other',
] as const

export const agencyRoles = ['investigating', 'prosecuting', 'court', 'supporting', 'mentioned'] as const

/** How far the case has come for an offence, in the order of a case. */
export const offenceStages = ['reported', 'suspected', 'charged', 'convicted', 'sentenced', 'acquitted'] as const

export const personRoles = ['accused', 'suspect', 'victim', 'official', 'witness', 'family', 'other'] as const

/** Where a person stands with the authorities at the end of the text. */
export const custodyStates = [
  'in-custody',
  'bailed',
  'released-under-investigation',
  'released-without-charge',
  'remanded',
  'imprisoned',
  'wanted',
  'no-further-action',
] as const

export const penaltyTypes = [
  'imprisonment',
  'suspended',
  'probation',
  'community',
  'unpaid-work',
  'fine',
  'compensation',
  'costs',
  'confiscation',
  'driving-ban',
  'registration',
  'order',
  'death',
  'other',
] as const

export const seizureKinds = ['drug', 'cash', 'firearm', 'ammunition', 'weapon', 'vehicle', 'phone', 'goods'] as const

export const eventTypes = [
  'offence',
  'search',
  'arrest',
  'charge',
  'hearing',
  'plea',
  'conviction',
  'acquittal',
  'sentencing',
  'seizure',
  'rescue',
  'crash',
  'death',
  'appeal',
] as const

/** Parts of a text. `quote` lies over the others; the rest do not overlap. */
export const zoneKinds = ['title', 'dateline', 'body', 'quote', 'list', 'furniture', 'contact', 'disclaimer'] as const

/** Where the publication date was read. */
export const publishedSources = ['option', 'front-matter', 'text', 'dateline', 'none'] as const

/** Whose names and addresses can be taken out. */
export const redactGroups = ['minors', 'victims'] as const

/** Schemes that offences have codes in beside ICCS. */
export const codeSchemes = ['NIBRS', 'Home Office'] as const

/** Whether a value stands in the text or was worked out from what stands there. */
export const certainties = ['stated', 'implied'] as const

/** Stable codes of the checks on a whole incident. */
export const checkCodes = [
  'split-adds-up',
  'split-does-not-add-up',
  'conflicting-counts',
  'conflicting-ages',
  'weekday-mismatch',
  'tense-mismatch',
  'year-inferred',
  'arrest-after-charge',
  'arrest-before-offence',
  'charge-before-offence',
  'conviction-before-charge',
  'sentence-before-conviction',
  'published-unknown',
  'spelling',
  'minor-named',
  'victim-named',
  'sexual-offence-victim-named',
  'not-english',
  'encoding',
  'empty',
] as const

export type IncidentKind = (typeof incidentKinds)[number]
export type DateRole = (typeof dateRoles)[number]
export type DatePrecision = (typeof datePrecisions)[number]
export type CountUnit = (typeof countUnits)[number]
export type CountRole = (typeof countRoles)[number]
export type AgeRole = (typeof ageRoles)[number]
export type Sex = (typeof sexes)[number]
export type PlaceKind = (typeof placeKinds)[number]
export type PlaceInside = (typeof placeInsides)[number]
export type PlaceRole = (typeof placeRoles)[number]
export type AgencyKind = (typeof agencyKinds)[number]
export type AgencyRole = (typeof agencyRoles)[number]
export type OffenceStage = (typeof offenceStages)[number]
export type PersonRole = (typeof personRoles)[number]
export type CustodyState = (typeof custodyStates)[number]
export type PenaltyType = (typeof penaltyTypes)[number]
export type SeizureKind = (typeof seizureKinds)[number]
export type EventType = (typeof eventTypes)[number]
export type ZoneKind = (typeof zoneKinds)[number]
export type PublishedSource = (typeof publishedSources)[number]
export type RedactGroup = (typeof redactGroups)[number]
export type CodeScheme = (typeof codeSchemes)[number]
export type CheckCode = (typeof checkCodes)[number]
export type Certainty = (typeof certainties)[number]

/**
 * Offence categories with their code in the International Classification of Crime for Statistical Purposes
 * (UNODC, ICCS version 1.0, 2015). Codes are strings; `null` where no crime is meant.
 */
export const offenceCategories = {
  murder: '0101',
  'attempted-murder': '0102',
  manslaughter: '0103',
  'death-by-driving': '0103',
  'other-death': '0109',
  assault: '02011',
  threats: '02012',
  kidnapping: '0202',
  'modern-slavery': '0203',
  'human-trafficking': '0204',
  extortion: '0205',
  neglect: '0206',
  'dangerous-driving': '0207',
  'impaired-driving': '0207',
  harassment: '0208',
  'hate-crime': '0210',
  rape: '03011',
  'sexual-assault': '03012',
  'child-sexual-exploitation': '0302',
  prostitution: '0302',
  robbery: '0401',
  burglary: '0501',
  theft: '0502',
  'vehicle-theft': '05021',
  'criminal-damage': '0504',
  arson: '0504',
  'drug-trafficking': '0601',
  'drug-possession': '0601',
  smuggling: '0602',
  fraud: '0701',
  forgery: '0702',
  corruption: '0703',
  'money-laundering': '0704',
  'public-disorder': '0801',
  'tax-evasion': '0804',
  regulatory: '0804',
  'immigration-offence': '0805',
  'obstruction-of-justice': '0806',
  weapons: '0901',
  cybercrime: '0903',
  espionage: '0904',
  'organised-crime': '0905',
  terrorism: '0906',
  environmental: '1001',
  'animal-cruelty': '10091',
  'traffic-offence': '0907',
  'missing-person': null,
  other: null,
} as const satisfies Readonly<Record<string, string | null>>

export type OffenceCategory = keyof typeof offenceCategories
