/**
 * The facts of an incident, one zod schema each. Field names and vocabularies are the contract; `Incident` in
 * `incident.ts` puts them together, types and JSON Schema are generated from them.
 */
import * as z from 'zod'
import {
  agencyKinds,
  agencyRoles,
  ageRoles,
  certainties,
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

const day = z.iso.date().nullable()
const id = z.string().min(1)
const ids = z.array(id).readonly()
const whole = z.number().int().nonnegative().nullable()
const amount = z.number().nonnegative().nullable()
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .nullable()

export const Evidence = z
  .object({
    start: z.number().int().nonnegative().describe('Offset of the first UTF-16 code unit in the text as given'),
    end: z.number().int().nonnegative().describe('Offset after the last one'),
    text: z.string().min(1).describe('The words: text.slice(start, end)'),
    rule: z.string().min(1).describe('Name of the rule that read them'),
  })
  .readonly()
  .describe('Words of the text that state a fact')
export type Evidence = z.infer<typeof Evidence>

/** What every fact carries. */
const fact = {
  id: id.describe('Unique in the incident, such as "count-1"'),
  evidence: z.array(Evidence).min(1).readonly(),
  confidence: z.number().min(0).max(1).describe('Share of facts like this one whose value is right (roles aside)'),
  certainty: z.enum(certainties),
}

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

export const Statute = z
  .object({
    act: z.string().nullable(),
    section: z.string().nullable(),
    stated: z.string().describe('As written'),
  })
  .readonly()
export type Statute = z.infer<typeof Statute>

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

export const OperationFact = z.object({ ...fact, name: z.string().min(1) }).readonly()
export type OperationFact = z.infer<typeof OperationFact>

export const ReferenceFact = z
  .object({ ...fact, value: z.string().min(1).describe('Case, crime, incident or docket number') })
  .readonly()
export type ReferenceFact = z.infer<typeof ReferenceFact>

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
