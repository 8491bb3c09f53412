/**
 * Gives counted people their role by the clause that states the number, their sex, and the whole that they are a part of
 * ("17 people, 14 men and three women") or add to ("a further three").
 */
import { sentenceAt } from '../text/document'
import type { CountValue, Document, Mention, Resolver } from '../types'
import type { CountRole, Sex } from '../vocabulary'
import { mentionsOf } from './governing'
import { cuesOf, involvementOf, nearestInvolvement } from './involvement'

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

const between = ({ plain }: Document, a: { end: number }, b: { start: number }): string => plain.slice(a.end, b.start)

const allOneSex =
  /^[^.;]{0,60}?,? (?:all|both)(?: of (?:them|whom)(?: (?:are|were))?)? (?<noun>women|men|girls|boys|male|female)\b/i

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
    if (!apposed.test(between(document, whole, last)) || (last.value.max ?? Infinity) >= whole.value.min) return
    const parts: Count[] = [last]
    for (let k = i + 2; k < counts.length; k++) {
      const next = counts[k]
      if (!next || !linked.test(between(document, last, next))) break
      parts.push(next)
      last = next
    }
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
      const told: CountValue = {
        ...value,
        role: value.unit === 'person' ? (wholeRole ?? roleOf(document, count, before, cues)) : null,
        sex: sexAfter(document, count),
        partOf: whole?.start ?? (value.partial ? groupOf(resolved, count) : null),
        additionalTo: value.additionalTo === -1 ? (lastAlike(resolved, count) ?? null) : value.additionalTo,
      }
      const next: Count = { ...count, value: told }
      known.set(count, next)
      resolved.push(next)
    }
    return mentions.flatMap((mention) => {
      const count = known.get(mention)
      return count === undefined ? mention : isPronoun(count) ? [] : count
    })
  },
}

/** "One of them" counts only where something was done to that one. */
const isPronoun = ({ rule, value }: Count): boolean =>
  rule === 'count-part' &&
  value.max === 1 &&
  (value.role === null || value.role === 'suspect' || value.role === 'other')

/** The role of counted people; null where nothing tells. */
const roleOf = (document: Document, count: Count, before: Count | undefined, cues: Cues): CountRole | null => {
  const clause = involvementOf(document, count, cues)
  const noun = count.value.role
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
