/**
 * How the library's reading of a release is compared with its gold. Both sides are brought into the shape of the gold; every
 * field says when two facts tell the same value, what must agree besides, and how a fact is named in a gap.
 */
import type { Incident } from '../src/schema/index'
import { fieldsOf, type FactOf, type Facts, type Field, type Gaps, type Gold } from './gold'

/** The library's reading in the shape of the gold: ids become names, evidence becomes mentions. */
export const toFacts = (incident: Incident): Facts => {
  const nameOf = new Map(incident.people.map(({ id, name }) => [id, name]))
  const named = (id: string | null): string | null => (id === null ? null : (nameOf.get(id) ?? null))
  const words = (fact: { readonly evidence: Incident['dates'][number]['evidence'] }): string[] =>
    fact.evidence.map(({ text }) => text)
  return {
    dates: incident.dates.map((fact) => ({ ...fact, mentions: words(fact) })),
    counts: incident.counts.map((fact) => ({ ...fact, approx: fact.approximate, mentions: words(fact) })),
    ages: incident.ages.map((fact) => ({ ...fact, person: named(fact.person), mentions: words(fact) })),
    locations: incident.locations.map((fact) => ({ ...fact, mentions: words(fact) })),
    agencies: incident.agencies.map((fact) => ({ ...fact, names: [fact.name, ...fact.aliases, ...words(fact)] })),
    offences: incident.offences.map((fact) => ({ ...fact, mentions: words(fact) })),
    people: incident.people,
    operations: incident.operations.map(({ name }) => name),
    references: incident.references.map((fact) => ({ ...fact, mentions: words(fact) })),
    penalties: incident.penalties.map((fact) => ({ ...fact, person: named(fact.person), mentions: words(fact) })),
    seizures: incident.seizures.map((fact) => ({ ...fact, mentions: words(fact) })),
    events: incident.events.map((fact) => ({
      ...fact,
      people: fact.people.flatMap((id) => named(id) ?? []),
      mentions: words(fact),
    })),
  }
}

/** Letters and digits alone, without accents, possessives and the smallest words: what two spellings of a name share. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b|['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:the|of|for|and)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

const close = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 0.02 * Math.abs(b))

const samePerson = (a: string, b: string): boolean => {
  const [left, right] = [plain(a).split(' '), plain(b).split(' ')]
  if (left.join() === right.join()) return true
  return left.length > 1 && right.length > 1 && left[0] === right[0] && left.at(-1) === right.at(-1)
}

const extraWord = /^(?:town|city|village|county|borough|area|centre|north|south|east|west|central|greater|\d+)$/

/** "Greater Manchester" is "Manchester" here, "Ilkeston Road" is not "Ilkeston". */
const samePlace = (a: string, b: string): boolean => {
  const [left, right] = [plain(a).split(' '), plain(b).split(' ')].sort((x, y) => x.length - y.length)
  if (!left || !right) return false
  const extra = right.filter((part) => !left.includes(part))
  return extra.length === right.length - left.length && extra.length < 2 && extra.every((part) => extraWord.test(part))
}

const shareName = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => plain(one) === plain(other)))

const family = (category: string): string => (category.startsWith('drug-') ? 'drug' : category)

interface Comparison<F extends Field> {
  /** Whether a fact that was found tells the value of the gold. */
  readonly value: (found: FactOf<F>, gold: FactOf<F>) => boolean
  /** What must agree besides: role, stage, person. */
  readonly rest: (found: FactOf<F>, gold: FactOf<F>) => boolean
  readonly name: (fact: FactOf<F>) => string
}

const span = (from: number | string | null, to: number | string | null): string => `${from ?? ''}-${to ?? ''}`
const days = (from: string | null, to: string | null): string =>
  from === to ? (from ?? '-') : `${from ?? ''}..${to ?? ''}`
const joined = (...parts: readonly (string | number | null)[]): string =>
  parts.filter((part) => part !== null).join('/')

const comparisons: { readonly [F in Field]: Comparison<F> } = {
  dates: {
    value: (found, gold) => found.start === gold.start && found.end === gold.end,
    rest: (found, gold) => found.role === gold.role,
    name: ({ start, end, role }) => `${role} ${days(start, end)}`,
  },
  counts: {
    value: (found, gold) => found.unit === gold.unit && found.min === gold.min && found.max === gold.max,
    rest: (found, gold) => found.role === gold.role && found.sex === gold.sex,
    name: ({ unit, role, sex: of, min, max }) => `${joined(unit, role, of)} ${span(min, max)}`,
  },
  ages: {
    value: (found, gold) => found.min === gold.min && found.max === gold.max,
    rest: (found, gold) =>
      found.role === gold.role &&
      (gold.person === null || (found.person !== null && samePerson(found.person, gold.person))),
    name: ({ min, max, role, person }) => `${joined(role, person)} ${span(min, max)}`,
  },
  locations: {
    value: (found, gold) => samePlace(found.name, gold.name),
    rest: (found, gold) => found.role === gold.role && (gold.country === null || found.country === gold.country),
    name: ({ name, role, country }) => `${joined(role, country)} ${name}`,
  },
  agencies: {
    value: (found, gold) => shareName(found.names, gold.names),
    rest: (found, gold) => found.role === gold.role,
    name: ({ names, role }) => `${role} ${names[0] ?? ''}`,
  },
  offences: {
    value: (found, gold) => family(found.category) === family(gold.category),
    rest: (found, gold) => found.category === gold.category && found.stage === gold.stage,
    name: ({ category, stage }) => `${category} ${stage}`,
  },
  people: {
    value: (found, gold) => samePerson(found.name, gold.name),
    rest: (found, gold) => found.role === gold.role && (gold.age === null || found.age === gold.age),
    name: ({ name, role, age }) => `${joined(role, age)} ${name}`,
  },
  operations: {
    value: (found, gold) => plain(found) === plain(gold),
    rest: () => true,
    name: (name) => name,
  },
  references: {
    value: (found, gold) => plain(found.value) === plain(gold.value),
    rest: () => true,
    name: ({ value }) => value,
  },
  penalties: {
    value: (found, gold) =>
      found.type === gold.type &&
      found.life === gold.life &&
      close(found.months, gold.months) &&
      close(found.amount, gold.amount) &&
      close(found.hours, gold.hours),
    rest: (found, gold) =>
      found.imposed === gold.imposed &&
      (gold.person === null || (found.person !== null && samePerson(found.person, gold.person))),
    name: ({ type, person, months, amount, hours, life, imposed }) =>
      `${joined(type, imposed ? null : 'sought', person)} ${joined(life ? 'life' : null, months, amount, hours && `${hours}h`)}`,
  },
  seizures: {
    value: (found, gold) =>
      found.kind === gold.kind &&
      (gold.quantity !== null
        ? close(found.quantity, gold.quantity)
        : gold.value !== null
          ? close(found.value, gold.value)
          : plain(found.what) === plain(gold.what)),
    rest: (found, gold) => found.quantity === gold.quantity && plain(found.what) === plain(gold.what),
    name: ({ kind, what, quantity, unit, value }) => `${joined(kind, what)} ${joined(quantity, unit, value)}`,
  },
  events: {
    value: (found, gold) => found.type === gold.type,
    rest: (found, gold) => found.start === gold.start,
    name: ({ type, start, end }) => `${type} ${days(start, end)}`,
  },
}

/** Pairs facts one to one, first come first served; gives what is left on either side. */
const unpaired = <T>(found: readonly T[], gold: readonly T[], same: (found: T, gold: T) => boolean) => {
  const left = [...gold]
  const surplus = found.filter((fact) => {
    const at = left.findIndex((other) => same(fact, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { missing: left, surplus }
}

const disagreements = <F extends Field>(field: F, found: Facts, gold: Facts) => {
  const { value, rest } = comparisons[field] as Comparison<F>
  const [ours, theirs] = [found[field], gold[field]] as readonly (readonly FactOf<F>[])[]
  return unpaired(ours ?? [], theirs ?? [], (a, b) => value(a, b) && rest(a, b))
}

/** Where the reading of a release differs from its gold, each fact as a short string. */
export const gapsOf = (found: Facts, gold: Gold): Gaps => {
  const named = (side: 'missing' | 'surplus'): string[] =>
    fieldsOf(gold).flatMap(<F extends Field>(field: F) => {
      const { name } = comparisons[field] as Comparison<F>
      return disagreements(field, found, gold)
        [side].map((fact) => `${field} ${name(fact).trim()}`)
        .sort()
    })
  return { missing: named('missing'), surplus: named('surplus') }
}

const firstOfFamily = (list: Facts['offences']): Facts['offences'] =>
  list.filter(({ category }, at) => list.findIndex((other) => family(other.category) === family(category)) === at)

/** The facts of a field on both sides, and those found whose value the gold has not. */
const comparedOnce = <F extends Field>(field: F, facts: Facts, gold: Gold) => {
  const once = (side: Facts): Facts => ({ ...side, offences: firstOfFamily(side.offences) })
  const [found, wanted] = [once(facts), once(gold)]
  const exact = disagreements(field, found, wanted)
  const loose = unpaired(exact.surplus, exact.missing, (comparisons[field] as Comparison<F>).value)
  return { found: found[field] as readonly FactOf<F>[], gold: wanted[field], wrong: loose.surplus }
}

/** What was said of each fact of a field, and whether its value is right. */
export const judge = <F extends Field>(
  field: F,
  incident: Incident,
  gold: Gold,
): readonly { readonly confidence: number; readonly right: boolean }[] => {
  const facts = toFacts(incident)
  const { found, wrong } = comparedOnce(field, facts, gold)
  const said = new Map<unknown, number>(facts[field].map((fact, at) => [fact, incident[field][at]?.confidence ?? 0]))
  const surplus = new Set<unknown>(wrong)
  return found.map((fact) => ({ confidence: said.get(fact) ?? 0, right: !surplus.has(fact) }))
}

/** How many facts of a field were found, stand in the gold, and tell the same value (roles aside). */
export const tally = <F extends Field>(field: F, facts: Facts, gold: Gold) => {
  const compared = comparedOnce(field, facts, gold)
  const found = compared.found.length
  return { found, gold: compared.gold.length, same: found - compared.wrong.length }
}
