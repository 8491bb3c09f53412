/**
 * Gives counted people their role by the clause that states the number, their sex, and the whole that they are a part of
 * ("17 people, 14 men and three women") or add to ("a further three").
 */
import { sentenceAt } from '../text/document'
import type { Document, Mention, Resolver } from '../types'
import type { CountRole, Sex } from '../vocabulary'
import { mentionsOf } from './governing'
import { cuesOf, involvementOf, nearestInvolvement } from './involvement'
import { withValue } from '../match/mention'
import { countWith } from '../match/values'

type Count = Mention<'count'>
type Cues = ReturnType<typeof cuesOf>

const accusing: ReadonlySet<CountRole> = new Set(['arrested', 'charged', 'convicted', 'sentenced'])
const harmed: ReadonlySet<CountRole> = new Set(['killed', 'injured', 'rescued'])

/** A noun with a role of its own yields to the clause where the clause says more. */
const withNoun = (noun: CountRole, clause: CountRole | null): CountRole => {
  if (noun === 'arrested' || noun === 'witness') return noun
  if (noun === 'victim') return clause && harmed.has(clause) ? clause : noun
  if (noun === 'officer') return clause && harmed.has(clause) && clause !== 'rescued' ? clause : noun
  return clause && accusing.has(clause) ? clause : noun
}

const linked = /^(?:,? and|,| &|, as well as|, along with| along with| as well as| plus) ?$/
const apposed =
  /^(?:,| -|:| \(|,? (?:including|comprising|made up of|consisting of|namely)|, of (?:which|whom)| of (?:which|whom)) ?$/

/** Words that may stand between a whole and its parts if the parts add up: "Six arrests were made: four men and two women". */
const explained = /^ [^.;:()]{1,80}(?::| -|,)(?: they are| (?:of )?these are)? ?$/i

/** "40 people were arrested, including six minors": a part wherever it stands. */
const included =
  /^[^.;:()]{0,100}(?:,? (?:including|among them|amongst them|of which|of whom)|,? (?:of|among) (?:the arrested|those arrested|these|those|them),?) ?$/i

/** Whose own clause says more than that of the whole: "of whom 12 were remanded". */
const ofWhom = /\bof (?:which|whom|them|these|those)[ ,]*$|\b(?:those arrested|the arrested),? ?$/i

const between = ({ plain }: Document, a: { end: number }, b: { start: number }): string => plain.slice(a.end, b.start)

const allOneSex =
  /^[^.;]{0,60}?,? (?:all|both)(?: of (?:them|whom)(?: (?:are|were))?)? (?<noun>women|men|girls|boys|male|female)\b(?! and\b)/i

const sexAfter = ({ plain }: Document, { end, value }: Count): Sex | null => {
  if (value.sex || value.unit !== 'person') return value.sex
  const noun = allOneSex.exec(plain.slice(end, end + 80))?.groups?.noun?.toLowerCase()
  return noun === undefined ? null : /^(?:women|girls|female)/.test(noun) ? 'female' : 'male'
}

/** Parts told right after their whole: their sum must fit where no word says "including". */
const partsOf = (document: Document, counts: readonly Count[]): ReadonlyMap<Count, Count> => {
  const wholes = new Map<Count, Count>()
  counts.forEach((whole, i) => {
    if (whole.value.unit !== 'person' || wholes.has(whole) || whole.value.min === null) return
    let last = counts[i + 1]
    if (!last || sentenceAt(document, whole.start) !== sentenceAt(document, last.start)) return
    const gap = between(document, whole, last)
    if ((last.value.max ?? Infinity) >= whole.value.min || last.value.additionalTo !== null) return
    const apart = !apposed.test(gap) && !included.test(gap)
    if (apart && !explained.test(gap)) return
    const parts: Count[] = [last]
    for (let k = i + 2; k < counts.length; k++) {
      const next = counts[k]
      if (!next || !linked.test(between(document, last, next))) break
      parts.push(next)
      last = next
    }
    const sum = parts.reduce((total, { value }) => total + (value.min ?? 0), 0)
    if (apart && (parts.length < 2 || sum !== whole.value.min)) return
    if (parts.every(({ value }) => value.unit === 'person')) for (const part of parts) wholes.set(part, whole)
  })
  return wholes
}

const they = /^(?:they|the (?:group|gang|men|women|pair|trio))\b/i

export const countsResolver: Resolver = {
  name: 'counts',
  resolve: (mentions, document, _setting, hits) => {
    const counts = mentionsOf(mentions, 'count')
    if (counts.length === 0) return mentions
    const cues: Cues = cuesOf(hits)
    const wholes = partsOf(document, counts)
    const known = new Map<Mention, Count>()
    const resolved: Count[] = []
    for (const count of counts) {
      const { value } = count
      const before = resolved.at(-1)
      const whole = wholes.get(count)
      const wholeRole = whole ? (known.get(whole)?.value.role ?? null) : null
      const told = countWith(value, {
        role: value.unit === 'person' ? roleAsPart(document, count, before, cues, whole, wholeRole) : null,
        sex: sexAfter(document, count),
        partOf: whole?.start ?? (value.partial ? groupOf(resolved, count) : null),
        additionalTo: value.additionalTo === -1 ? (lastAlike(resolved, count) ?? null) : value.additionalTo,
      })
      const next: Count = withValue(count, told)
      known.set(count, next)
      resolved.push(next)
    }
    const all: Mention[] = []
    for (const mention of mentions) {
      const count = mention.kind === 'count' ? known.get(mention) : undefined
      if (count === undefined) all.push(mention)
      else if (!isPronoun(count) && !isIdleGroup(count)) all.push(count)
    }
    return all
  },
}

/** "One of them" counts only where something was done to that one. */
const isPronoun = ({ rule, value }: Count): boolean =>
  rule === 'count-part' &&
  value.max === 1 &&
  (value.role === null || value.role === 'suspect' || value.role === 'other')

/** "The pair had argued": a group that nothing was done to or by is no count. */
const isIdleGroup = ({ rule, value }: Count): boolean =>
  rule === 'count-group' && (value.role === null || value.role === 'other')

/** Parts are what their whole is, unless their own clause begins with "of whom". */
const roleAsPart = (
  document: Document,
  count: Count,
  before: Count | undefined,
  cues: Cues,
  whole: Count | undefined,
  wholeRole: CountRole | null,
): CountRole | null =>
  whole && wholeRole && ofWhom.test(between(document, whole, count))
    ? (involvementOf(document, count, cues) ?? wholeRole)
    : (wholeRole ?? roleOf(document, count, before, cues))

/** The role of counted people; null where nothing tells. */
const roleOf = (document: Document, count: Count, before: Count | undefined, cues: Cues): CountRole | null => {
  const clause = involvementOf(document, count, cues)
  const noun = count.value.role
  if (count.rule === 'count-parent-of') return noun
  if (noun) return withNoun(noun, clause)
  if (clause) return clause
  const sentence = sentenceAt(document, count.start)
  if (before && before.value.unit === 'person' && linked.test(between(document, before, count)))
    return before.value.role
  if (before && sentence && they.test(document.plain.slice(sentence.start, sentence.start + 30)))
    return before.value.role
  return nearestInvolvement(document, count, cues)
}

const lastAlike = (resolved: readonly Count[], { value }: Count): number | undefined =>
  resolved.findLast((count) => count.value.unit === value.unit)?.start

/** The group that "14 of the defendants" are of: the last larger number of people. */
const groupOf = (resolved: readonly Count[], { value }: Count): number | null =>
  resolved.findLast(
    (count) => count.value.unit === 'person' && value.max !== null && (count.value.min ?? 0) > value.max,
  )?.start ?? null
