/** Whether the text names people whom the law of many countries shields: minors, and victims of certain offences. */
import type { Check, OffenceFact, PersonFact } from '../../schema/index'
import type { OffenceCategory } from '../../vocabulary'

const fullAge = 18

/** Offences whose victims have a right not to be named. */
const shielding: ReadonlySet<OffenceCategory> = new Set<OffenceCategory>([
  'rape',
  'sexual-assault',
  'child-sexual-exploitation',
  'human-trafficking',
  'modern-slavery',
])

/** A named person under 18 who is no official. */
const checkMinors = (people: readonly PersonFact[]): readonly Check[] =>
  people
    .filter(({ role, age }) => role !== 'official' && age !== null && age < fullAge)
    .map(({ id, age }) => ({ code: 'minor-named', message: `A person of ${age} is named.`, facts: [id] }))

/** A named victim where the text tells of an offence whose victims are shielded. */
const checkVictims = (people: readonly PersonFact[], offences: readonly OffenceFact[]): readonly Check[] => {
  const offence = offences.find(({ category }) => shielding.has(category))
  if (!offence) return []
  return people
    .filter(({ role }) => role === 'victim')
    .map(({ id }) => ({
      code: 'victim-named',
      message: `A victim is named in a case of ${offence.category}.`,
      facts: [id, offence.id],
    }))
}

/** All checks on people. Messages hold no names, so that they can be shown where the names must not. */
export const checkPeople = (people: readonly PersonFact[], offences: readonly OffenceFact[]): readonly Check[] => [
  ...checkMinors(people),
  ...checkVictims(people, offences),
]
