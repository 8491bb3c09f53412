/** Whether the text names people whom the law of many countries shields: minors, and victims of certain offences. */
import type { AgeFact, Check, OffenceFact, PersonFact } from '../../schema/index'
import type { OffenceCategory } from '../../vocabulary'
import { isOfNow } from './ages'
import { isPseudonym } from '../pseudonym'

const fullAge = 18

/** Offences whose victims have a right not to be named. */
const sexual: ReadonlySet<OffenceCategory> = new Set<OffenceCategory>([
  'rape',
  'sexual-assault',
  'child-sexual-exploitation',
])
const exploiting: ReadonlySet<OffenceCategory> = new Set<OffenceCategory>(['human-trafficking', 'modern-slavery'])

const killing: ReadonlySet<OffenceCategory> = new Set<OffenceCategory>(['murder', 'manslaughter', 'death-by-driving'])

/** Whose title is an office is neither a child nor, most often, the victim: the reader mistook the clause. */
const courtesy = /^(?:Mr|Mrs|Ms|Miss|Master|Dr)\.?$/

const isOfficer = ({ role, title }: PersonFact): boolean =>
  role === 'official' || (title !== null && !courtesy.test(title))

/** "Turner's victims": whose victims they are is none. */
const hasVictims = (text: string, { evidence }: PersonFact): boolean =>
  evidence.some(({ end }) => /^['\u2019]s? (?:\w+ ){0,2}victims?\b/.test(text.slice(end, end + 40)))

/** An accused who "was 17 when he committed the offences" and is grown up by now. */
const wasMinor = (text: string, { id, role, age }: PersonFact, ages: readonly AgeFact[]): boolean =>
  role === 'accused' &&
  ages.some(
    ({ person, min, evidence }) => person === id && min === age && !evidence.some((words) => isOfNow(text, words)),
  )

/** A named person under 18 who is no official. */
const checkMinors = (text: string, people: readonly PersonFact[], ages: readonly AgeFact[]): readonly Check[] =>
  people
    .filter(
      (person) =>
        person.age !== null &&
        person.age < fullAge &&
        !isOfficer(person) &&
        !isPseudonym(person.name) &&
        !wasMinor(text, person, ages),
    )
    .map(({ id, age }) => ({ code: 'minor-named', message: `A person of ${age} is named.`, facts: [id] }))

/**
 * A named victim where the text tells of an offence whose victims are shielded; not of one who was killed, and not where
 * the text tells of a killing besides: the victim that it names is most often the dead.
 */
const checkVictims = (
  text: string,
  people: readonly PersonFact[],
  offences: readonly OffenceFact[],
  ages: readonly AgeFact[],
): readonly Check[] => {
  const offence =
    offences.find(({ category }) => sexual.has(category)) ?? offences.find(({ category }) => exploiting.has(category))
  if (!offence || offences.some(({ category }) => killing.has(category))) return []
  const dead = new Set(ages.flatMap(({ role, person }) => (role === 'killed' && person !== null ? person : [])))
  return people
    .filter(
      (person) =>
        person.role === 'victim' &&
        !dead.has(person.id) &&
        !isOfficer(person) &&
        !isPseudonym(person.name) &&
        !hasVictims(text, person),
    )
    .map(({ id }) => ({
      code: sexual.has(offence.category) ? 'sexual-offence-victim-named' : 'victim-named',
      message: `A victim is named in a case of ${offence.category}.`,
      facts: [id, offence.id],
    }))
}

/** All checks on people. Messages hold no names, so that they can be shown where the names must not. */
export const checkPeople = (
  text: string,
  people: readonly PersonFact[],
  offences: readonly OffenceFact[],
  ages: readonly AgeFact[],
): readonly Check[] => [...checkMinors(text, people, ages), ...checkVictims(text, people, offences, ages)]
