/** Whom a redaction protects, and under which name they go on. */
import type { AgeFact, Incident, PersonFact } from '../../schema/index'
import type { PersonRole, RedactGroup } from '../../vocabulary'
import { isPseudonym } from '../pseudonym'
import { namePieces } from './mask'

const fullAge = 18

/** Whether an age may be one below 18: on the safe side ("teenager", "under 21"). */
const mayBeMinor = ({ min, max }: Pick<AgeFact, 'min' | 'max'>): boolean =>
  (min !== null && min < fullAge) || (min === null && max !== null)

const harmed: ReadonlySet<AgeFact['role']> = new Set(['victim', 'killed', 'injured', 'rescued'])

const isAccused = ({ role }: PersonFact): boolean => role === 'accused' || role === 'suspect'

const groupOf = (
  person: PersonFact,
  ages: readonly AgeFact[],
  groups: ReadonlySet<RedactGroup>,
): RedactGroup | undefined => {
  if (person.role === 'official') return undefined
  const minor = (person.age !== null && person.age < fullAge) || ages.some(mayBeMinor)
  if (groups.has('minors') && minor) return 'minors'
  const victim = person.role === 'victim' || (!isAccused(person) && ages.some(({ role }) => harmed.has(role)))
  return groups.has('victims') && victim ? 'victims' : undefined
}

const words: Readonly<Record<PersonRole, string>> = {
  accused: 'Accused',
  suspect: 'Suspect',
  victim: 'Victim',
  official: 'Official',
  witness: 'Witness',
  family: 'Relative',
  other: 'Person',
}

const surnameOf = (name: string): string | undefined => namePieces(name).at(-1)?.toLowerCase()

export interface Redacted {
  /** Pseudonyms by the id of the person: "Minor 1", "Victim 2", "Relative 1". */
  readonly names: ReadonlyMap<string, string>
  /** Words of their names. */
  readonly pieces: readonly string[]
}

/**
 * Minors and victims; and with them whoever gives them away: relatives, and people of the same surname who are no officials.
 * Numbered in the order of the incident, so that the same incident gives the same pseudonyms.
 */
export const redactedPeople = (
  { people, ages }: Pick<Incident, 'people' | 'ages'>,
  groups: ReadonlySet<RedactGroup>,
): Redacted => {
  const labels = new Map<string, string>()
  for (const person of people) {
    const group = groupOf(
      person,
      ages.filter((age) => age.person === person.id),
      groups,
    )
    if (group) labels.set(person.id, group === 'minors' ? 'Minor' : 'Victim')
  }
  if (labels.size === 0) return { names: new Map(), pieces: [] }
  const surnames = new Set(
    people.flatMap(({ id, name }) => (labels.has(id) && !isPseudonym(name) ? (surnameOf(name) ?? []) : [])),
  )
  for (const { id, name, role } of people) {
    if (labels.has(id) || role === 'official') continue
    if (role === 'family' || surnames.has(surnameOf(name) ?? '')) labels.set(id, words[role])
  }
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const [id, label] of labels) {
    const number = (counts.get(label) ?? 0) + 1
    counts.set(label, number)
    names.set(id, `${label} ${number}`)
  }
  const pieces = people.flatMap(({ id, name, evidence }) =>
    names.has(id) && !isPseudonym(name) ? [name, ...evidence.map(({ text }) => text)].flatMap(namePieces) : [],
  )
  return { names, pieces: [...new Set(pieces)] }
}
