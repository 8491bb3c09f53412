/** Which person mention an age, a residence or a title belongs to: the one that stands beside it in its sentence. */
import { firstIndex } from '../text/sorted'
import { sentenceAt } from '../text/document'
import type { Document, Mention, Span } from '../types'

/** From a name to what is told of its bearer: "First Last, 34", "First Last (34)", "First Last, of Leeds, 34". */
const fromName =
  /^(?:,?\)? ?(?:\(|, ?)?|,? (?:who|which) (?:is|was|were|are)(?: now| then| aged?)? ?|,? (?:is|was|now|then|aged?|who)(?: aged?)? ?|,? (?:both |formerly |also )?(?:of|from) [^.;:]{1,80}[,(] ?(?:aged )?|,? (?:also known as|alias|aka|a\.k\.a\.) [^.;:]{1,40}[,(] ?|,? (?:a|an|the) ?)$/

/** From what is told to the name: "34-year-old First Last", "34-year-old Leeds man First Last", "34, First Last". */
const toName = /^(?:,? ?(?:\(|,? ?)|,? ?(?:[A-Z]?[\w'-]{1,20} ){0,4}[\w'-]{1,20},? (?:named |identified as |called )?)$/

/** First of a list in text order that starts at or after an offset. */
const firstFrom = (people: readonly Mention<'person'>[], offset: number): number =>
  firstIndex(people.length, (i) => people[i]?.start ?? 0, offset)

/**
 * The person an age (residence, title …) belongs to; undefined where none stands beside it.
 *
 * @param people all person mentions, in text order
 * @example personBeside(document, ageOf('34'), people) // "First Last" of "First Last, of Leeds, 34, was jailed"
 */
export const personBeside = (
  document: Document,
  span: Span,
  people: readonly Mention<'person'>[],
): Mention<'person'> | undefined => {
  const sentence = sentenceAt(document, span.start)
  if (!sentence) return undefined
  const index = firstFrom(people, span.start)
  const previous = people[index - 1]
  if (previous && previous.start >= sentence.start && span.start - previous.end < 110) {
    if (previous.end > span.start || fromName.test(document.plain.slice(previous.end, span.start))) return previous
  }
  const next = people[index]
  if (next && next.start < sentence.end && next.start - span.end < 100) {
    if (next.start < span.end || toName.test(document.plain.slice(span.end, next.start))) return next
  }
  return undefined
}
