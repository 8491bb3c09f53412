/** The gold of a release: what its file holds. Vocabularies are the library's own, so that both sides can be compared. */
import * as z from 'zod'
import {
  agencyKinds,
  agencyRoles,
  ageRoles,
  countRoles,
  countUnits,
  dateRoles,
  eventTypes,
  incidentKinds,
  offenceCategories,
  offenceStages,
  penaltyTypes,
  personRoles,
  placeKinds,
  placeRoles,
  seizureKinds,
  sexes,
  type OffenceCategory,
} from '../src/vocabulary'

const day = z.iso.date().nullable()
const number = z.number().nonnegative().nullable()
const word = z.string().min(1).nullable()
const sex = z.enum(sexes).nullable()
const mentions = z.array(z.string().min(1)).min(1)
const list = <T extends z.ZodType>(fact: T) => z.array(fact).readonly()

const facts = {
  dates: list(z.strictObject({ start: day, end: day, role: z.enum(dateRoles), mentions })),
  counts: list(
    z.strictObject({
      unit: z.enum(countUnits),
      role: z.enum(countRoles).nullable(),
      sex,
      min: number,
      max: number,
      approx: z.boolean(),
      mentions,
    }),
  ),
  ages: list(z.strictObject({ min: number, max: number, role: z.enum(ageRoles), sex, person: word, mentions })),
  locations: list(
    z.strictObject({
      name: z.string().min(1),
      kind: z.enum(placeKinds),
      country: word,
      within: word,
      role: z.enum(placeRoles),
      mentions,
    }),
  ),
  agencies: list(z.strictObject({ names: mentions, kind: z.enum(agencyKinds), role: z.enum(agencyRoles) })),
  offences: list(
    z.strictObject({
      category: z.enum(Object.keys(offenceCategories) as [OffenceCategory, ...OffenceCategory[]]),
      stage: z.enum(offenceStages),
      attempted: z.boolean(),
      charges: number,
      mentions,
    }),
  ),
  people: list(
    z.strictObject({
      name: z.string().min(1),
      role: z.enum(personRoles),
      age: number,
      sex,
      residence: word,
      title: word,
      affiliation: word,
    }),
  ),
  operations: list(z.string().min(1)),
  references: list(z.strictObject({ value: z.string().min(1), mentions })),
  penalties: list(
    z.strictObject({
      person: word,
      type: z.enum(penaltyTypes),
      months: number,
      amount: number,
      currency: word,
      hours: number,
      life: z.boolean(),
      imposed: z.boolean(),
      mentions,
    }),
  ),
  seizures: list(
    z.strictObject({
      kind: z.enum(seizureKinds),
      what: z.string().min(1),
      quantity: number,
      unit: word,
      value: number,
      currency: word,
      mentions,
    }),
  ),
  events: list(
    z.strictObject({
      type: z.enum(eventTypes),
      start: day,
      end: day,
      count: number,
      people: z.array(z.string()),
      mentions,
    }),
  ),
}
const gaps = z.strictObject({ missing: z.array(z.string()), surplus: z.array(z.string()) })

export const Gold = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(incidentKinds),
  published: day,
  ...facts,
  gaps,
})
export type Gold = z.infer<typeof Gold>
export type Gaps = z.infer<typeof gaps>
export type Field = keyof typeof facts
export type Facts = Pick<Gold, Field>
export type FactOf<F extends Field> = Facts[F][number]

export const fields = Object.keys(facts) as readonly Field[]
export const coreFields: readonly Field[] = ['dates', 'counts', 'ages', 'locations', 'agencies', 'offences']
const fieldsOfOther: readonly Field[] = ['dates', 'locations', 'agencies', 'people']

/** The fields a release is compared in: one that reports no incident has gold for four of them only. */
export const fieldsOf = ({ kind }: Pick<Gold, 'kind'>): readonly Field[] => (kind === 'other' ? fieldsOfOther : fields)
