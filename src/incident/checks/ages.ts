/**
 * Whether a named person is told to be of two ages: both exact, both right beside the full name, and neither of another time
 * ("then 19"). More than two ages are the reader's mix-up, not the text's.
 */
import type { AgeFact, Check, Evidence, PersonFact } from '../../schema/index'
import { isPseudonym } from '../pseudonym'

/** Characters between a name and its age: ", aged ", "-year-old ". */
const reach = 14

const apart =
  /[.;:\n\d]|\b(?:an?|and|then|was|who|when|his|her|their|with|by|son|daughter|brother|sister|mother|father|friend)\b/i

const isBeside = (text: string, age: Evidence, name: Evidence): boolean => {
  const [left, right] = age.start < name.start ? [age, name] : [name, age]
  const between = text.slice(left.end, right.start)
  return right.start >= left.end && between.length <= reach && !apart.test(between)
}

/** Words that tell an age of another time: "then 19-year-old", "was 19 at the time". */
const earlier = /\b(?:then|was|were|when|since|now|turned|being|at the time|until|formerly|from|between)\b[^.;]{0,20}$/i
const later = /^[^.;]{0,40}?\b(?:at the time|at that time|then|when|now)\b/i

/** Whether an age is that of the day of the text. */
export const isOfNow = (text: string, { start, end, rule }: Evidence): boolean =>
  rule !== 'age-then' &&
  rule !== 'age-was' &&
  !earlier.test(text.slice(Math.max(0, start - 30), start)) &&
  !later.test(text.slice(end, end + 60))

/** The name right beside an age, as written there. */
const nameBeside = (text: string, age: readonly Evidence[], names: readonly Evidence[]): string | undefined =>
  names.find((name) => age.some((words) => isBeside(text, words, name)))?.text

/** Ages of named people that contradict each other. */
export const checkAges = (text: string, ages: readonly AgeFact[], people: readonly PersonFact[]): readonly Check[] => {
  const byPerson = new Map<string, AgeFact[]>()
  for (const age of ages) {
    if (age.person === null || age.min === null || age.min !== age.max) continue
    const known = byPerson.get(age.person)
    if (known) known.push(age)
    else byPerson.set(age.person, [age])
  }
  return [...byPerson].flatMap(([id, [first, second, ...more]]): readonly Check[] => {
    const person = people.find((each) => each.id === id)
    if (!person || !first || !second || more.length > 0 || first.min === second.min) return []
    if (isPseudonym(person.name) || !first.evidence.concat(second.evidence).every((words) => isOfNow(text, words)))
      return []
    const names = [first, second].map(({ evidence }) => nameBeside(text, evidence, person.evidence))
    if (names[0] === undefined || names[0] !== names[1] || !names[0].includes(' ')) return []
    return [
      {
        code: 'conflicting-ages',
        message: `The same person is ${first.min} and ${second.min}.`,
        facts: [first.id, second.id],
      },
    ]
  })
}
