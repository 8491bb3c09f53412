/** Whose the ages of a list are: "Amy Pell and Roy Pell, aged 34 and 36," in the order of the names. */
import { sentenceAt } from '../text/document'
import type { Document, Mention } from '../types'

type Age = Mention<'age'>
type Person = Mention<'person'>

const betweenAges = /^(?:, | and |, and | & )$/
const betweenNames = /^(?:,|,? and|,? &) $/
const toAges = /^,? ?\(?(?:both |all |who (?:are|were) )?$/

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1]

/** The names right before an offset, joined by commas and "and", in text order. */
const namesBefore = (
  { plain }: Document,
  from: number,
  offset: number,
  people: readonly Person[],
): readonly Person[] => {
  const names: Person[] = []
  for (const person of people.filter(({ start, end }) => start >= from && end <= offset).reverse()) {
    const next = names[0]
    if (!(next ? betweenNames.test(plain.slice(person.end, next.start)) : toAges.test(plain.slice(person.end, offset))))
      break
    names.unshift(person)
  }
  return names
}

/** The person of each age that stands in a list with as many names before it. */
export const personsOfLists = (
  document: Document,
  ages: readonly Age[],
  people: readonly Person[],
): ReadonlyMap<Age, Person> => {
  const owners = new Map<Age, Person>()
  if (people.length === 0) return owners
  const lists: Age[][] = []
  for (const age of ages) {
    if (!age.rule.startsWith('age-list')) continue
    const open = last(lists)
    const before = open && last(open)
    if (open && before && betweenAges.test(document.plain.slice(before.end, age.start))) open.push(age)
    else lists.push([age])
  }
  for (const list of lists) {
    const first = list[0]
    const sentence = first && sentenceAt(document, first.start)
    if (!sentence) continue
    const names = namesBefore(document, sentence.start, first.start, people)
    if (names.length !== list.length) continue
    list.forEach((age, i) => {
      const name = names[i]
      if (name) owners.set(age, name)
    })
  }
  return owners
}
