/**
 * Whose the age of an opening is where the name comes later: "A 21-year-old man has been sentenced. First Last, of Leeds,
 * appeared …". Only where the text tells of one such person and one such age.
 */
import { sentenceAt } from '../text/document'
import type { Document, Mention } from '../types'
import type { AgeRole } from '../vocabulary'

type Age = Mention<'age'>
type Person = Mention<'person'>

interface Side {
  readonly person: 'accused' | 'victim'
  readonly roles: ReadonlySet<AgeRole>
}

const sides: readonly Side[] = [
  { person: 'accused', roles: new Set<AgeRole>(['accused']) },
  { person: 'victim', roles: new Set<AgeRole>(['victim', 'killed', 'injured', 'rescued']) },
]

const surname = (name: string): string => name.split(' ').at(-1) ?? name

/** Blocks from the first of the body on in which an opening ends. */
const openingBlocks = 2

/** How far behind the age the name may stand, in characters. */
const reach = 900

const isOpening = (document: Document, age: Age): boolean => {
  const sentence = sentenceAt(document, age.start)
  const first = document.sentences.find(({ zone }) => zone === 'body')
  return (
    sentence !== undefined &&
    (sentence.zone === 'title' || (first !== undefined && sentence.block - first.block <= openingBlocks))
  )
}

/** People of one side of the case, told as more than one. */
const isGroup = ({ value }: Mention<'count'>, { person }: Side): boolean =>
  value.unit === 'person' &&
  (value.max === null || value.max > 1) &&
  (person === 'accused'
    ? value.role === 'arrested' || value.role === 'charged' || value.role === 'convicted' || value.role === 'sentenced'
    : value.role === 'victim' || value.role === 'killed' || value.role === 'injured')

/** The ages that belong to the only person of their side, with that person. */
export const agesOfTheOnlyOne = (
  document: Document,
  ages: readonly Age[],
  people: readonly Person[],
  counts: readonly Mention<'count'>[],
): ReadonlyMap<Age, Person> => {
  const owners = new Map<Age, Person>()
  for (const side of sides) {
    const named = people.filter(({ value }) => value.role === side.person && !value.official)
    const [first] = named
    if (!first || new Set(named.map(({ value }) => surname(value.name))).size > 1) continue
    const name = surname(first.value.name)
    if (named.some(({ value }) => value.age !== null)) continue
    if (ages.some(({ value }) => value.person !== null && surname(value.person) === name)) continue
    const own = ages.filter(({ value }) => value.role !== null && side.roles.has(value.role) && value.person === null)
    const [age] = own
    if (!age || age.value.min === null || age.value.min !== age.value.max) continue
    if (own.some(({ value }) => value.min !== age.value.min || value.max !== age.value.max)) continue
    if (age.start > first.start || first.start - age.end > reach || !isOpening(document, age)) continue
    if (counts.some((count) => isGroup(count, side))) continue
    const fullest = named.reduce((best, next) => (next.value.name.length > best.value.name.length ? next : best), first)
    for (const each of own) owners.set(each, fullest)
  }
  return owners
}
