/** What stands around a person mention: the words before and after it in its sentence, and the clause it is subject of. */
import { onOneSpace } from '../../text/plain'
import type { Document, Mention } from '../../types'
import { lean } from '../../text/lean'

export interface View {
  readonly mention: Mention<'person'>
  /** Index into `Document.sentences`. */
  readonly sentence: number
  /** Up to 100 characters before the name. */
  readonly before: string
  /** The same before the first of those named together with them. */
  readonly lead: string
  /** Up to 240 characters after the name, to the end of the sentence. */
  readonly after: string
  /** The same after what is told of the person in passing (", 34, of Leeds,") and after those named with them ("and B"). */
  readonly predicate: string
  /** Where the next person's name starts; the end of the text without one. */
  readonly nextPerson: number
}

const longestBefore = 100
const longestAfter = 240

/** Age, residence and a relative clause between the subject and its verb. */
const passing = lean(
  /^(?: ?\((?:left|right|pictured)[^)]{0,12}\)|, pictured)?(?:,? \(?(?:a\.?k\.?a\.?|also known as|alias|nicknamed),? ["']?[^"',;.()\d]{2,40}["']?\)?)?,?(?:,? ?\(?(?:aged? |both |now |then |and |born |DOB:? ?)?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,3})\)?(?= ?[,;)]| (?:of|from|was|is|has|had|who|and)\b),?| ?\(\w{1,20}\))?(?:,? (?:and )?(?:both |all |formerly |also )?(?:of|from|who lives (?:in|at)|who is from) (?:[^.;(]{1,70}?)(?=,? (?:who|was|were|is|has|had|have|pleaded|pled|admitted|denied|appeared|faces|will|and|died|suffered|sustained|said|received|are|each|both|allegedly)\b|[;.(]|$),?(?: ?\([A-Z]{2,8}\),?)?)?(?:,? \d{1,3},)?(?:,? [A-Z][\w'. -]{2,40},(?= (?:was|were|is|has|had|have|pleaded|pled|died|admitted|faces|will|who)\b)|,? (?:an? |the |his |her |their )?(?!who\b|was\b|is\b|has\b)[a-z][^,.;]{2,80},(?= (?:was|were|is|has|had|pleaded|died|admitted|who)\b))? ?(?:who )?/,
)

/** Between two people named together. */
const coordination =
  /^(?:,? ?\(?(?:aged )?\d{1,3}\)?)?(?:,? (?:both |all )?(?:of|from) [^.;]{1,70})?(?:[,;]? (?:and |& )?|[,;] ?)(?:(?:[A-Z][\w./]{0,14} ){1,4}|(?:his|her|their) \w+,? |\d{1,3}[- ]year[- ]old )?$/

/** The index of the sentence of each mention; -1 where it stands in none. */
const sentencesOf = ({ sentences }: Document, people: readonly Mention<'person'>[]): readonly number[] => {
  let at = 0
  return people.map(({ start }) => {
    while ((sentences[at]?.end ?? Infinity) <= start) at++
    return start >= (sentences[at]?.start ?? Infinity) ? at : -1
  })
}

/** The views of all mentions of a text, in text order. */
export const viewsOf = (document: Document, people: readonly Mention<'person'>[]): readonly View[] => {
  const { plain } = document
  const sentences = sentencesOf(document, people)
  const together = people.map((mention, i) => {
    const next = people[i + 1]
    const near = next !== undefined && sentences[i] === sentences[i + 1] && next.start - mention.end < longestBefore
    return near && coordination.test(onOneSpace(plain.slice(mention.end, next.start)))
  })
  const predicates: string[] = []
  for (let i = people.length - 1; i >= 0; i--) {
    const { end } = people[i] ?? { end: 0 }
    const sentence = document.sentences[sentences[i] ?? -1]
    const after = onOneSpace(plain.slice(end, Math.min(sentence?.end ?? end, end + longestAfter)))
    predicates[i] = together[i] ? (predicates[i + 1] ?? '') : after.replace(passing, ' ')
  }
  let lead = ''
  const views: View[] = []
  people.forEach((mention, i) => {
    const index = sentences[i] ?? -1
    const sentence = document.sentences[index]
    if (!sentence) return
    const before = onOneSpace(plain.slice(Math.max(sentence.start, mention.start - longestBefore), mention.start))
    if (!together[i - 1]) lead = before
    const after = onOneSpace(plain.slice(mention.end, Math.min(sentence.end, mention.end + longestAfter)))
    const nextPerson = people[i + 1]?.start ?? plain.length
    views.push({ mention, sentence: index, before, lead, after, predicate: predicates[i] ?? '', nextPerson })
  })
  return views
}
