/**
 * The facts of an incident, one zod schema each. Field names and vocabularies are the contract; `Incident` in
 * `incident.ts` puts them together, types and JSON Schema are generated from them.
 */
import * as z from 'zod'
import {
  agencyKinds,
  agencyRoles,
  ageRoles,
  codeSchemes,
  countRoles,
  countUnits,
  custodyStates,
  datePrecisions,
  dateRoles,
  eventTypes,
  offenceCategories,
  offenceStages,
  penaltyTypes,
  personRoles,
  placeKinds,
  placeRoles,
  seizureKinds,
  sexes,
  type OffenceCategory,
} from '../vocabulary'
import { amount, country, currency, day, fact, id, ids, whole } from './parts'

export { Evidence } from './parts'

/**
 * A span of days and what happened in it. ISO days, both inclusive; null leaves an end open ("since 2010"). One day has
 * the same start and end. `certainty` is "implied" where the year or the day was worked out.
 *
 * @example incident.dates.find(({ role }) => role === 'arrest')?.start // "2024-05-08"
 */
export const DateFact = z
  .object({
    ...fact,
    start: day.describe('First day, inclusive; null if open'),
    end: day.describe('Last day, inclusive; null if open'),
    role: z.enum(dateRoles),
    precision: z.enum(datePrecisions),
    time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .nullable()
      .describe('Clock time told with the day, local'),
  })
  .readonly()
export type DateFact = z.infer<typeof DateFact>

/**
 * A number of people or things of the case. 17 is min 17, max 17; "at least five" is min 5, max null; "up to ten" is min null,
 * max 10. `partOf` and `additionalTo` tie it to other counts: add up only counts that have neither.
 *
 * @example incident.counts.find(({ unit, role }) => unit === 'person' && role === 'arrested')?.min // 11
 */
export const CountFact = z
  .object({
    ...fact,
    unit: z.enum(countUnits),
    role: z.enum(countRoles).nullable().describe('For persons; null for the rest'),
    sex: z.enum(sexes).nullable(),
    min: whole.describe('At least so many; null if open'),
    max: whole.describe('At most so many; null if open'),
    approximate: z.boolean(),
    partOf: id.nullable().describe('Id of the count that this one is a part of'),
    additionalTo: id.nullable().describe('Id of the count that this one adds to'),
    custody: z.enum(custodyStates).nullable().describe('Where the group stands: the last state that the text reports'),
  })
  .readonly()
export type CountFact = z.infer<typeof CountFact>

/**
 * An age, or a span of ages, in whole years: 34 is 34 to 34, "in his 30s" 30 to 39, "over 60" 61 to null, an infant 0.
 *
 * @example incident.ages.map(({ min, max }) => [min, max]) // [[19, 46]]
 */
export const AgeFact = z
  .object({
    ...fact,
    min: whole.describe('Years; null if open'),
    max: whole.describe('Years; null if open'),
    role: z.enum(ageRoles),
    sex: z.enum(sexes).nullable(),
    person: id.nullable().describe('Id of the person'),
    of: id.nullable().describe('Id of the count of people whose ages these are'),
  })
  .readonly()
export type AgeFact = z.infer<typeof AgeFact>

/**
 * A named place and what happened there, one fact a place and role. Coordinates and `gazetteer` come with
 * `chargesheet/places` only, and only where one place is certain.
 *
 * @example incident.locations.filter(({ role }) => role === 'scene').map(({ name }) => name) // ["Dover"]
 */
export const LocationFact = z
  .object({
    ...fact,
    name: z.string().min(1),
    kind: z.enum(placeKinds),
    country: country.describe('ISO 3166-1 alpha-2'),
    within: z.string().nullable().describe('Containing town, county or state'),
    role: z.enum(placeRoles),
    lat: z.number().min(-90).max(90).nullable().describe('Degrees, WGS 84'),
    lon: z.number().min(-180).max(180).nullable().describe('Degrees, WGS 84'),
    gazetteer: z
      .string()
      .nullable()
      .describe('GeoNames id of a town ("4180386"), code of an area ("US.GA"), where one is certain'),
  })
  .readonly()
export type LocationFact = z.infer<typeof LocationFact>

/**
 * A public body, under its fullest name, and its part in the case.
 *
 * @example incident.agencies.find(({ role }) => role === 'investigating')?.name // "Kent Police"
 */
export const AgencyFact = z
  .object({
    ...fact,
    name: z.string().min(1).describe('Fullest form'),
    aliases: z.array(z.string()).readonly().describe('Other forms used in the text'),
    kind: z.enum(agencyKinds),
    role: z.enum(agencyRoles),
    country: country.describe('ISO 3166-1 alpha-2'),
    unitOf: id.nullable().describe('Id of the body it is a unit of'),
  })
  .readonly()
export type AgencyFact = z.infer<typeof AgencyFact>

/**
 * The law that an offence is charged under, as far as the text says.
 *
 * @example { act: '18 U.S.C.', section: '922(g)(1)', stated: '18 U.S.C. § 922(g)(1)' }
 */
export const Statute = z
  .object({
    act: z.string().nullable(),
    section: z.string().nullable(),
    stated: z.string().describe('As written'),
  })
  .readonly()
export type Statute = z.infer<typeof Statute>

/**
 * A code in a national scheme. Codes are strings ("09A", "4.1").
 *
 * @example { scheme: 'NIBRS', version: '2019.1', code: '13A' }
 */
export const OffenceCode = z
  .object({
    scheme: z
      .enum(codeSchemes)
      .describe('NIBRS: FBI, United States; Home Office: notifiable offences, England and Wales'),
    version: z.string().min(1).describe('Edition of the scheme'),
    code: z.string().min(1),
  })
  .readonly()
  .describe('The code of an offence in a national scheme')
export type OffenceCode = z.infer<typeof OffenceCode>

/**
 * A crime of the case, one fact a category and stage. `stage` is the furthest that the text reports: "suspected" is no guilt.
 *
 * @example incident.offences.map(({ category, stage }) => `${category} ${stage}`) // ["drug-trafficking suspected"]
 */
export const OffenceFact = z
  .object({
    ...fact,
    category: z.enum(Object.keys(offenceCategories) as [OffenceCategory, ...OffenceCategory[]]),
    iccs: z.string().nullable().describe('Code in the UNODC classification, ICCS 1.0'),
    codes: z.array(OffenceCode).readonly().describe('Codes in the schemes where the offence has a single one'),
    label: z.string().describe('The words that name the offence'),
    stage: z.enum(offenceStages).describe('The furthest that the text reports'),
    attempted: z.boolean().describe('True for attempts and conspiracies'),
    charges: whole.describe('Number of counts if told'),
    statute: Statute.nullable(),
    people: ids.describe('Ids of the people it is laid to'),
  })
  .readonly()
export type OffenceFact = z.infer<typeof OffenceFact>

/**
 * A named person, under the fullest form of the name, and the part in the case.
 *
 * @example incident.people.filter(({ role }) => role === 'accused').map(({ name, age }) => [name, age])
 */
export const PersonFact = z
  .object({
    ...fact,
    name: z.string().min(1).describe('Fullest form, without title'),
    role: z.enum(personRoles),
    age: whole,
    sex: z.enum(sexes).nullable(),
    residence: z.string().nullable().describe('As written'),
    title: z.string().nullable().describe('Rank or office as written'),
    affiliation: z.string().nullable().describe('Body named with the person'),
    custody: z.enum(custodyStates).nullable().describe('The last state that the text reports'),
  })
  .readonly()
export type PersonFact = z.infer<typeof PersonFact>

/**
 * A named operation or investigation, as written.
 *
 * @example incident.operations[0]?.name // "Operation Fernwood"
 */
export const OperationFact = z.object({ ...fact, name: z.string().min(1) }).readonly()
export type OperationFact = z.infer<typeof OperationFact>

/**
 * A case, crime, incident or docket number, without the word before it.
 *
 * @example incident.references[0]?.value // "41/18119/18"
 */
export const ReferenceFact = z
  .object({ ...fact, value: z.string().min(1).describe('Case, crime, incident or docket number') })
  .readonly()
export type ReferenceFact = z.infer<typeof ReferenceFact>

/**
 * A sentence or sanction, one fact for each of each person. Which of `months`, `amount` and `hours` is told depends on the
 * type; weeks and days are parts of a month of 30.4 days. `imposed` is false for what somebody only faces.
 *
 * @example incident.penalties.filter(({ imposed }) => imposed).map(({ type, months }) => [type, months]) // [["imprisonment", 90]]
 */
export const PenaltyFact = z
  .object({
    ...fact,
    person: id.nullable().describe('Id of the person'),
    type: z.enum(penaltyTypes),
    months: amount.describe('Length in months; for life terms the minimum'),
    amount,
    currency: currency.describe('ISO 4217'),
    hours: amount,
    life: z.boolean(),
    imposed: z.boolean().describe('False for a maximum or what was asked for'),
  })
  .readonly()
export type PenaltyFact = z.infer<typeof PenaltyFact>

/**
 * A thing that was seized, recovered or found. `quantity` counts `unit`s ("kg", "wrap"; null for things themselves), `grams`
 * is the weight where it is told as one, `value` the worth told in `currency`.
 *
 * @example incident.seizures[0] // { kind: 'drug', what: 'cocaine', quantity: 2, unit: 'kg', grams: 2000, … }
 */
export const SeizureFact = z
  .object({
    ...fact,
    kind: z.enum(seizureKinds),
    what: z.string().describe('Substance or thing, singular'),
    quantity: amount,
    unit: z.string().nullable(),
    grams: amount,
    value: amount.describe('Stated worth'),
    currency: currency.describe('ISO 4217'),
  })
  .readonly()
export type SeizureFact = z.infer<typeof SeizureFact>

/**
 * Something that happened, or is to happen (a hearing), once a type and span of days, with the ids of what belongs to it.
 *
 * @example incident.events.find(({ type }) => type === 'arrest')?.people // ["person-1"]
 */
export const EventFact = z
  .object({
    ...fact,
    type: z.enum(eventTypes),
    start: day,
    end: day,
    count: whole.describe('People it applies to'),
    people: ids,
    counts: ids,
    locations: ids,
    agencies: ids,
    offences: ids,
  })
  .readonly()
export type EventFact = z.infer<typeof EventFact>
