/**
 * "A 21-year-old man has been banned from driving. Marcus Tellford, of …, appeared": where a text names one accused (or one
 * victim) and tells one age of an accused (or victim) that no name stands beside, the age is theirs.
 */
import { sentenceAt } from '../text/document'
import type { Document, Mention, Resolver } from '../types'
import type { AgeRole, CountRole, PersonRole } from '../vocabulary'
import { mentionsOf } from './governing'
import { withValue } from '../match/mention'

interface Side {
  readonly people: ReadonlySet<PersonRole>
  readonly ages: ReadonlySet<AgeRole>
  /** Roles of counts that tell of more than one of them. */
  readonly groups: ReadonlySet<CountRole>
}

const sides: readonly Side[] = [
  {
    people: new Set<PersonRole>(['accused', 'suspect']),
    ages: new Set<AgeRole>(['accused', 'suspect']),
    groups: new Set<CountRole>(['arrested', 'charged', 'convicted', 'sentenced']),
  },
  {
    people: new Set<PersonRole>(['victim']),
    ages: new Set<AgeRole>(['victim', 'killed', 'injured', 'rescued']),
    groups: new Set<CountRole>(['victim', 'killed', 'injured']),
  },
]

const definite = /\b[Tt]he (?:then-?|now )?$/

/** Paragraphs of the body that tell of somebody whom the next ones name. */
const openingBlocks = 3

/** Told in the title or at the head of the text, where names are held back, or of somebody the reader knows. */
const isHeldBack = (document: Document, { start }: Mention<'age'>): boolean => {
  const sentence = sentenceAt(document, start)
  if (!sentence) return false
  if (sentence.zone === 'title' || definite.test(document.plain.slice(Math.max(0, start - 12), start))) return true
  const first = document.sentences.find(({ zone }) => zone === 'body')
  return first !== undefined && sentence.block - first.block < openingBlocks
}

const only = <V>(values: readonly V[]): V | undefined => (new Set(values).size === 1 ? values[0] : undefined)

/** The ages of one side that are its only person's, with that person's name. */
const soleAges = (
  document: Document,
  side: Side,
  ages: readonly Mention<'age'>[],
  people: readonly Mention<'person'>[],
  counts: readonly Mention<'count'>[],
): { readonly name: string; readonly ages: readonly Mention<'age'>[] } | undefined => {
  const own = people.filter(({ value }) => value.role !== null && side.people.has(value.role))
  const name = only(own.map(({ value }) => value.name))
  if (name === undefined || own.some(({ value }) => value.age !== null)) return undefined
  if (
    counts.some(
      ({ value: { unit, role, max } }) => unit === 'person' && role !== null && side.groups.has(role) && (max ?? 2) > 1,
    )
  )
    return undefined
  const told = ages.filter(
    ({ value: { role, person, of, min, max } }) =>
      role !== null && side.ages.has(role) && person === null && of === null && min !== null && min === max,
  )
  const sex = own[0]?.value.sex ?? null
  if (only(told.map(({ value }) => value.min)) === undefined) return undefined
  if (!told.some((age) => isHeldBack(document, age))) return undefined
  return told.some(({ value }) => sex !== null && value.sex !== null && value.sex !== sex)
    ? undefined
    : { name, ages: told }
}

/** "The 53-year-old was charged": the one exact age that is known to be of somebody whose name no age stands beside. */
const toldAges = (
  ages: readonly Mention<'age'>[],
  people: readonly Mention<'person'>[],
): ReadonlyMap<string, Mention<'age'>> => {
  const known = new Set(
    people.flatMap(({ value }) => (value.age === null && value.role !== 'official' ? [] : [value.name])),
  )
  const told = new Map<string, Mention<'age'> | null>()
  for (const age of ages) {
    const { person, min, max } = age.value
    if (person === null || min === null || min !== max || known.has(person)) continue
    const before = told.get(person)
    told.set(person, before === undefined || before?.value.min === min ? age : null)
  }
  return new Map([...told].flatMap(([name, age]) => (age ? [[name, age] as const] : [])))
}

export const soleAgesResolver: Resolver = {
  name: 'sole-ages',
  resolve: (mentions, document) => {
    const ages = mentionsOf(mentions, 'age')
    const people = mentionsOf(mentions, 'person')
    if (ages.length === 0 || people.length === 0) return mentions
    const counts = mentionsOf(mentions, 'count')
    const found = sides.flatMap((side) => soleAges(document, side, ages, people, counts) ?? [])
    const told = toldAges(ages, people)
    if (found.length === 0 && told.size === 0) return mentions
    return mentions.map((mention) => {
      if (mention.kind === 'age') {
        const owner = found.find(({ ages }) => ages.includes(mention))
        return owner ? withValue(mention, { ...mention.value, person: owner.name }) : mention
      }
      if (mention.kind !== 'person') return mention
      const age = found.find(({ name }) => name === mention.value.name)?.ages[0] ?? told.get(mention.value.name)
      return age
        ? withValue(mention, { ...mention.value, age: age.value.min, sex: mention.value.sex ?? age.value.sex })
        : mention
    })
  },
}
