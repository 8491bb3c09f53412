/**
 * How far a name reaches to the left of its last word: over capitalised words, possessives ("the Met's …"), hyphens, "and"
 * where the body may be two areas or two subjects, "of" after "City", "County" …; to the right after "Department of".
 */
import {
  leadingWords,
  stateAbbreviations,
  takesOf,
  unitWords,
  workWords,
  type Head,
} from '../../lexicon/agencies/heads'
import { compilePattern } from '../../match/pattern'
import { tokenFrom } from '../../text/tokens'
import { americanStates } from '../../lexicon/places/regions'
import { givenNames } from '../../lexicon/places/wording'
import { forceAreas } from '../../lexicon/agencies'
import type { Body } from '../../lexicon/agencies/body'
import type { Document, Hit } from '../../types'
import { isCapital, touchesPrevious, wordAt, wordsBetween } from './words'

/** What is known of the tokens before the walk: where names and last words of names begin and end. */
export interface Landmarks {
  /** Known bodies by the token after their last. */
  readonly bodyEnding: ReadonlyMap<number, Hit<Body>>
  readonly bodyStarting: ReadonlySet<number>
  readonly bodyAt: ReadonlyMap<number, Hit<Body>>
  readonly headEnding: ReadonlySet<number>
  readonly headStarting: ReadonlySet<number>
}

export interface Reach {
  readonly firstToken: number
  /** The known body that the name hangs on: "the Met" of "the Met's Homicide Command". */
  readonly parent: Hit<Body> | null
  /** First token after a possessive; that of the name if there is none. */
  readonly ownToken: number
}

/** Small words inside the names of towns. */
const inTowns = new Set('on upon under in le by the super next of'.split(' '))

const mostWords = 10
const shortForm = /^(?:St|Ft|Mt|[A-Z])$/
const numbered = /^(?:precinct|district|area|zone|region|troop|ward|division)$/i

const isNameWord = (document: Document, index: number, head?: Head): boolean => {
  if (!isCapital(document, index)) return false
  const word = wordAt(document, index).toLowerCase()
  return (
    !leadingWords.has(word) ||
    (head?.rule === 'unit' && unitWords.has(word)) ||
    (head?.rule === 'charity' && /^(?:officers|prosecutors|senior)$/.test(word))
  )
}

/** "Deputy Chief Ann Moss and Harding Council": the words before "and" end in a person's name. */
const isPerson = (document: Document, last: number): boolean =>
  givenNames.has(wordAt(document, last - 1)) ||
  (isCapital(document, last - 1) && givenNames.has(wordAt(document, last - 2)) && isCapital(document, last))

const states: readonly (readonly string[])[] = americanStates.split(',').map((item) =>
  item
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form.length > 1),
)
const stateNames: ReadonlySet<string> = new Set(states.flatMap(([name, ...marks]) => [name ?? '', marks.at(-1) ?? '']))

/** ", N.H., " and ", Ill. " between a town and its police. */
const stateBefore = compilePattern(
  new RegExp(
    `, (?:(?:${states
      .flat()
      .map((form) => form.replace(/\./g, '\\.'))
      .join('|')}),|(?:${[...stateAbbreviations].join('|')})\\.) $`,
  ),
)
export const statePatterns: readonly RegExp[] = [stateBefore]

/** Bodies that papers tell apart by the state of their town. */
const ofTowns = new Set<Head['rule']>(['police-body', 'town-police', 'unit', 'fire-or-ambulance'])

/** Tokens of a town's last word and the state behind it, if they end before token `at`. */
const townInState = (document: Document, at: number, from: number, head: Head): number => {
  if (!ofTowns.has(head.rule)) return 0
  const end = document.tokens.starts[at] ?? 0
  const offset = Math.max(0, end - 22)
  const found = document.plain.slice(offset, end).search(stateBefore)
  if (found < 0) return 0
  const comma = tokenFrom(document.tokens, offset + found)
  return comma - 1 >= from && isNameWord(document, comma - 1) ? at - comma + 1 : 0
}

/** Tokens that the step over what stands before `at` takes; 0 stops the walk. */
const step = (
  document: Document,
  at: number,
  from: number,
  head: Head,
  headToken: number,
  marks: Landmarks,
): number => {
  const i = at - 1
  if (i < from) return 0
  if (isCapital(document, i)) return isNameWord(document, i, head) ? 1 : 0
  const word = wordAt(document, i)
  // "the force's serious crime unit"
  if (head.rule === 'unit' && workWords.has(word) && /^(?:unit|team|squad)$/.test(wordAt(document, headToken))) return 1
  const before = i - 1
  if (before < from) return 0
  if (word === '.')
    return touchesPrevious(document, i) && shortForm.test(wordAt(document, before))
      ? 2
      : townInState(document, at, from, head)
  if (word === '-') {
    const joined = touchesPrevious(document, i) && touchesPrevious(document, i + 1)
    // "Stoke-on-Trent", "Newcastle-under-Lyme"
    if (
      joined &&
      i - 3 >= from &&
      inTowns.has(wordAt(document, before)) &&
      wordAt(document, i - 2) === '-' &&
      isCapital(document, i - 3)
    )
      return 4
    if (joined) return isNameWord(document, before) || before > from ? (isCapital(document, before) ? 2 : 0) : 0
    return head.rule === 'unit' && isNameWord(document, before) && workWords.has(wordAt(document, before).toLowerCase())
      ? 2
      : 0
  }
  if (word === 'and' || word === '&') {
    const ends = marks.bodyEnding.has(i) || marks.headEnding.has(i)
    // "Analyst Ann Moss and Unit Chief Fell"
    return head.joins && at !== headToken && !ends && isNameWord(document, before) && !isPerson(document, before)
      ? 2
      : 0
  }
  // "Ray of Hope Foundation"
  if (word === 'of' && head.rule === 'charity') return isNameWord(document, before) ? 2 : 0
  if (word === 'of') return isCapital(document, before) && takesOf.has(wordAt(document, before).toLowerCase()) ? 2 : 0
  if (word === ',') {
    // "Beds, Cambs and Herts Major Crime Unit"
    if (
      head.rule === 'unit' &&
      /^(?:and|&)$/.test(wordAt(document, at + 1)) &&
      forceAreas.has(wordAt(document, before))
    )
      return 2
    // "the Ashford, Connecticut Police Department"
    const full = [1, 2].some(
      (words) =>
        stateNames.has(wordsBetween(document, at, at + words)) &&
        marks.headStarting.has(at + words) &&
        wordAt(document, at + words) === 'Police',
    )
    return full && isNameWord(document, before) ? 2 : townInState(document, at, from, head)
  }
  // "the 73rd Precinct Detective Squad"
  if (/^\d{1,3}(?:st|nd|rd|th)$/.test(word) && wordAt(document, at) === 'Precinct') return 1
  if (/^(?:st|nd|rd|th)$/.test(word) && wordAt(document, at) === 'Precinct')
    return /^\d{1,3}$/.test(wordAt(document, before)) ? 2 : 0
  // "the 351st District Court"
  if (head.rule === 'court' && /^\d{1,3}(?:st|nd|rd|th)$/.test(word)) return 1
  if (/^\d{1,3}(?:st|nd|rd|th)?$/.test(word))
    return numbered.test(wordAt(document, before)) && isCapital(document, before) ? 2 : 0
  return 0
}

/** Forces whose stations go by their town's name: "Red Deer RCMP". */
export const detachments: ReadonlySet<string> = new Set(['RCMP', 'OPP'])

/** "Surrey and Sussex Police SOCU": the unit is that of both. */
const withSharedName = (document: Document, parent: Hit<Body>, from: number): number => {
  let at = parent.firstToken
  // "Red Deer RCMP Drug Unit"
  if (detachments.has(wordAt(document, at))) while (at > from && isNameWord(document, at - 1)) at--
  // "the Harding Police Department-FBI Gang Task Force"
  if (wordAt(document, at - 1) === '-' && touchesPrevious(document, at) && touchesPrevious(document, at - 1)) {
    let first = at - 2
    while (first > from && isNameWord(document, first - 1)) first--
    if (isCapital(document, at - 2)) at = first
  }
  const shared =
    at - 2 >= from && /^(?:and|&)$/.test(wordAt(document, at - 1)) && forceAreas.has(wordAt(document, at - 2))
  return shared ? at - 2 : at
}

/** Walks left from a head at `headToken`, not beyond token `from`. */
export const reachLeft = (document: Document, headToken: number, from: number, head: Head, marks: Landmarks): Reach => {
  let at = headToken
  let own = -1
  const takesParent = head.rule === 'unit' || head.rule === 'department-of'
  for (let taken = 0; taken < mostWords; taken++) {
    const possessive = wordAt(document, at - 1) === "'s"
    const parent = marks.bodyEnding.get(possessive ? at - 1 : at)
    if (parent) {
      // "Kent Police Officers Association"
      if (head.rule === 'charity') at = parent.firstToken
      if (!takesParent) break
      return { firstToken: withSharedName(document, parent, from), parent, ownToken: at }
    }
    if (possessive) {
      if (at - 2 < from || !isNameWord(document, at - 2)) break
      if (own < 0) own = at
      at -= 2
      continue
    }
    const width = step(document, at, from, head, headToken, marks)
    if (width === 0) break
    at -= width
  }
  return { firstToken: at, parent: null, ownToken: ownTokenOf(own < 0 ? at : own, headToken, marks) }
}

/** "San Diego Police | Street Gang Unit", "District Attorney's Office | Gang Unit": a name ends inside. */
const ownTokenOf = (from: number, headToken: number, marks: Landmarks): number => {
  for (let at = headToken - 1; at > from + 1; at--) if (marks.headEnding.has(at)) return at
  return from
}

const links = new Set(['and', '&', 'of', 'for', 'the', 'on', 'to'])

/** Walks right over the subject of a department: "Taxation and Finance", "the Medicaid Inspector General". Gives the token after it. */
export const reachRight = (document: Document, from: number, limit: number, marks: Landmarks): number => {
  let end = from
  for (let at = from; at < limit && at < from + 9;) {
    if (end > from && marks.headStarting.has(at)) break
    const general = wordAt(document, at) === 'Inspector' && wordAt(document, at + 1) === 'General'
    if (general || isNameWord(document, at)) {
      at += general ? 2 : 1
      end = at
      continue
    }
    if (!links.has(wordAt(document, at))) break
    let next = at + 1
    while (next < limit && links.has(wordAt(document, next))) next++
    if (!isCapital(document, next) || next - at > 2) break
    if (end > from) {
      let run = next
      let other = false
      for (; run < limit && isCapital(document, run); run++)
        other ||= marks.headStarting.has(run) || marks.bodyStarting.has(run)
      if (other) break
    }
    at = next
  }
  return end
}
