/**
 * Ages: the same person's age told twice is one fact, the same age of two people is two. Tied to a person where the text
 * names one, else to the count of people they belong to.
 */
import { mentionsOf } from '../resolve/governing'
import type { AgeFact, CountFact, PersonFact } from '../schema/index'
import { sentenceAt } from '../text/document'
import type { Document, Mention } from '../types'
import type { AgeRole } from '../vocabulary'
import { factAt, factBase, type Assembly } from './fact'
import { personNamed } from './people'

type Age = Mention<'age'>

const definite = /\b(?:the|this|that|these|those|both)(?: [\w']+){0,3},? ?(?:aged |ages )?$/i

const indefinite = /(?:^|\W)(?:an?|another|two|three|four|five|one)(?: [\w']+){0,3},? ?(?:aged )?$/i

const residence = /^(?:[- ]year[- ]old)?(?: [a-z]+){0,2},? ?\(?(?:from|of) (?:the )?(?<place>[A-Z]\w+)/

const placeOf = ({ plain }: Document, { start, end }: Age): string | null =>
  residence.exec(plain.slice(end, end + 50))?.groups?.place ??
  /(?<place>[A-Z][a-z]+) (?:man|woman|boy|girl)/.exec(plain.slice(start, end + 40))?.groups?.place ??
  null

const inTitle = (document: Document, { start }: Age): boolean => sentenceAt(document, start)?.zone === 'title'

const isOpening = (document: Document, { start }: Age): boolean => {
  const sentence = sentenceAt(document, start)
  const first = document.sentences.find(({ zone }) => zone === 'body')
  return sentence !== undefined && first !== undefined && sentence.block - first.block <= 2
}

const harmed: ReadonlySet<string> = new Set(['victim', 'killed', 'injured', 'rescued'])

/** Roles that the same person may have in two sentences. */
const related = (role: string): boolean => harmed.has(role)

/** Whether a later mention tells the age of a person that an earlier one told. */
const retold = (document: Document, earlier: Age, later: Age, people: readonly PersonFact[]): boolean => {
  const a = earlier.value
  const b = later.value
  if (a.sex && b.sex && a.sex !== b.sex) return false
  if (a.person && b.person) {
    const [one, two] = [personNamed(people, a.person)?.id ?? a.person, personNamed(people, b.person)?.id ?? b.person]
    return one === two || (lastWord(one) === lastWord(two) && (one === lastWord(one) || two === lastWord(two)))
  }
  const before = document.plain.slice(Math.max(0, later.start - 40), later.start)
  const first = sentenceAt(document, earlier.start)
  const second = sentenceAt(document, later.start)
  if (first === second) return false
  if (definite.test(before) && !b.person) return true
  const conflict = a.role && b.role && a.role !== 'other' && b.role !== 'other' && related(a.role) !== related(b.role)
  if (conflict && !inTitle(document, earlier)) return false
  // A name belongs to whom the title or the opening told of, or to "the 34-year-old".
  if (b.person && !a.person) return inTitle(document, earlier) || isOpening(document, earlier)
  if (a.person && !b.person) return inTitle(document, later)
  if (inTitle(document, earlier)) return true
  const [from, of] = [placeOf(document, earlier), placeOf(document, later)]
  if (from && of && from !== of) return false
  // Two people told one by one, in sentences that follow each other, both new to the reader.
  const neighbours = first && second && Math.abs(first.block - second.block) <= 1 && second.start - first.end < 8
  if (neighbours && indefinite.test(before)) return false
  if (first?.zone === 'list' && second?.zone === 'list') return false
  return true
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name

/** The first role that says something; the body's before the title's. */
const roleOf = (document: Document, group: readonly Age[]): AgeRole => {
  const told = group.filter(({ value }) => value.role !== null && value.role !== 'other')
  return (told.find((age) => !inTitle(document, age)) ?? told[0])?.value.role ?? 'other'
}

/** People of one age in one text, and tellings of one of them, that are looked back at: a page of names stays cheap. */
const mostAlike = 12
const mostMembers = 6

/** Mentions of one person's age together, in text order of the first. */
const groupsOf = (
  document: Document,
  ages: readonly Age[],
  people: readonly PersonFact[],
): readonly (readonly Age[])[] => {
  const groups: Age[][] = []
  const byYears = new Map<string, Age[][]>()
  for (const age of ages) {
    const years = `${age.value.min} ${age.value.max}`
    const alike = byYears.get(years) ?? []
    byYears.set(years, alike)
    const home = alike
      .slice(-mostAlike)
      .find((group) => group.slice(-mostMembers).every((member) => retold(document, member, age, people)))
    if (home) home.push(age)
    else {
      alike.push([age])
      groups.push(alike.at(-1) ?? [age])
    }
  }
  return groups
}

/** Teenagers whose exact ages are told need no "13 to 19" beside them. */
const isVagueTeen = (group: readonly Age[], groups: readonly (readonly Age[])[]): boolean => {
  const value = group[0]?.value
  if (value?.min !== 13 || value.max !== 19 || group[0]?.rule !== 'age-teenager') return false
  return groups.some((other) => {
    const exact = other[0]?.value
    return (
      other !== group &&
      exact !== undefined &&
      exact.min !== null &&
      exact.max !== null &&
      exact.min >= 13 &&
      exact.max <= 19 &&
      value.role === exact.role &&
      (!value.sex || !exact.sex || value.sex === exact.sex)
    )
  })
}

export const assembleAges = (
  assembly: Assembly,
  people: readonly PersonFact[],
  counts: readonly CountFact[],
): readonly AgeFact[] => {
  const groups = groupsOf(assembly.document, mentionsOf(assembly.mentions, 'age'), people)
  return groups
    .filter((group) => !isVagueTeen(group, groups))
    .flatMap((group, index) => {
      const value = group[0]?.value
      if (!value) return []
      const name = group.find((age) => age.value.person)?.value.person ?? null
      const of = group.find((age) => age.value.of !== null)?.value.of ?? null
      return {
        min: value.min,
        max: value.max,
        role: roleOf(assembly.document, group),
        sex: group.find((age) => age.value.sex)?.value.sex ?? null,
        person: name ? (personNamed(people, name)?.id ?? null) : null,
        of: factAt(counts, of)?.id ?? null,
        ...factBase(assembly, 'age', index, group),
      }
    })
}
