/**
 * Steps of a case that cannot have come in the order told: an arrest after the charge, a sentence before the verdict. Only
 * where each has one day, told exactly and near the other, and the text tells of one accused: no two cases are mixed up.
 */
import type { AgeFact, Check, CountFact, DateFact, PersonFact } from '../../schema/index'
import type { CheckCode, DateRole } from '../../vocabulary'
import type { Assembly } from '../fact'

interface Order {
  readonly code: CheckCode
  /** The step that comes first … */
  readonly first: DateRole
  /** … and the one that follows it. */
  readonly then: DateRole
  readonly message: (first: string, then: string) => string
}

const orders: readonly Order[] = [
  {
    code: 'arrest-after-charge',
    first: 'arrest',
    then: 'charge',
    message: (arrest, charge) => `The arrest on ${arrest} is told as after the charge on ${charge}.`,
  },
  {
    code: 'arrest-before-offence',
    first: 'offence',
    then: 'arrest',
    message: (offence, arrest) => `The arrest on ${arrest} is told as before the offence on ${offence}.`,
  },
  {
    code: 'charge-before-offence',
    first: 'offence',
    then: 'charge',
    message: (offence, charge) => `The charge on ${charge} is told as before the offence on ${offence}.`,
  },
  {
    code: 'conviction-before-charge',
    first: 'charge',
    then: 'conviction',
    message: (charge, conviction) => `The conviction on ${conviction} is told as before the charge on ${charge}.`,
  },
  {
    code: 'sentence-before-conviction',
    first: 'conviction',
    then: 'sentence',
    message: (conviction, sentence) => `The sentence on ${sentence} is told as before the conviction on ${conviction}.`,
  },
]

const exactDay = ({ precision, start, end }: DateFact): string | null =>
  precision === 'day' && start === end ? start : null

/** Characters between two steps of one story. */
const reach = 500

const isNear = (one: DateFact, two: DateFact): boolean =>
  one.evidence.some(({ start }) => two.evidence.some((other) => Math.abs(other.start - start) <= reach))

/** Where a grand jury may charge before anybody is arrested, that order says nothing. */
const chargesFirst: ReadonlySet<string> = new Set(['US'])

/** Whether the text tells of more than one accused: their steps have dates of their own. */
const tellsOfSeveral = (
  people: readonly PersonFact[],
  counts: readonly CountFact[],
  ages: readonly AgeFact[],
): boolean => {
  const accused = ages.filter(({ role }) => role === 'accused' || role === 'suspect')
  return (
    people.filter(({ role }) => role === 'accused' || role === 'suspect').length > 1 ||
    new Set(accused.map(({ min, max }) => `${min} ${max}`)).size > 1 ||
    counts.some(
      ({ role, max }) =>
        (role === 'arrested' ||
          role === 'charged' ||
          role === 'convicted' ||
          role === 'sentenced' ||
          role === 'suspect') &&
        (max ?? 2) > 1,
    )
  )
}

/** One check for each pair of steps whose days contradict the order. */
export const checkOrder = (
  { setting }: Pick<Assembly, 'setting'>,
  {
    dates,
    people,
    counts,
    ages,
  }: {
    readonly dates: readonly DateFact[]
    readonly people: readonly PersonFact[]
    readonly counts: readonly CountFact[]
    readonly ages: readonly AgeFact[]
  },
): readonly Check[] => {
  if (dates.length < 2 || tellsOfSeveral(people, counts, ages)) return []
  return orders.flatMap(({ code, first, then, message }): readonly Check[] => {
    if (code === 'arrest-after-charge' && setting.countries.some((country) => chargesFirst.has(country))) return []
    const [firsts, thens] = [first, then].map((step) => dates.filter(({ role }) => role === step))
    const [one, two] = [firsts?.[0], thens?.[0]]
    if (!one || !two || firsts?.length !== 1 || thens?.length !== 1) return []
    const [early, late] = [exactDay(one), exactDay(two)]
    if (early === null || late === null || early <= late || !isNear(one, two)) return []
    // An offence that is still to come was read amiss.
    if (first === 'offence' && setting.published !== null && early > setting.published) return []
    return [{ code, message: message(early, late), facts: [one.id, two.id] }]
  })
}
