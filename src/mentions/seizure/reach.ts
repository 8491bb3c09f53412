/** Which things a word for seizing reaches: those of its sentence near it, and the lines of a list that it opens. */
import { sentenceAt } from '../../text/document'
import type { Document, Hit, Sentence, Span } from '../../types'

type Word = Hit<'seized' | 'found'>

const notFound =
  /^(?: (?:him|her|them))? (?:not )?(?:guilty|dead|deceased|unconscious|unresponsive|safe|to be|to have|that|by|injured|liable|himself|herself)\b/i
const notSeized = /\b(?:not|no|never|without|to be) (?:\w+ )?$/i

const isSeizing = ({ plain }: Document, sentence: Sentence, { start, end, value }: Word): boolean => {
  const lead = plain.slice(Math.max(sentence.start, start - 24), start)
  return value === 'seized'
    ? !notSeized.test(lead)
    : !notFound.test(plain.slice(end, end + 24)) && !/\bnot (?:been )?$/i.test(lead)
}

/** In characters, after the word; before it only what stands close, farther in the passive ("two knives … were found"). */
const reach = { after: 220, passive: 110, beforeSeized: 90, beforeFound: 30 } as const

const passive = /\b(?:was|were|been)(?: also| both| all)? $/

const reaches = ({ plain }: Document, word: Word, { start, end }: Span): boolean => {
  if (word.start < start) return start - word.end < reach.after
  const before = passive.test(plain.slice(word.start - 10, word.start))
    ? reach.passive
    : word.value === 'seized'
      ? reach.beforeSeized
      : reach.beforeFound
  return word.start - end < before
}

/** A test for the document's things. */
export const seizedIn = (
  document: Document,
  words: readonly Word[],
): ((thing: Span, sentence: Sentence) => boolean) => {
  const bySentence = new Map<Sentence, Word[]>()
  for (const word of words) {
    const sentence = sentenceAt(document, word.start)
    if (!sentence || !isSeizing(document, sentence, word)) continue
    const own = bySentence.get(sentence)
    if (own) own.push(word)
    else bySentence.set(sentence, [word])
  }
  const listed = new Set<Sentence>()
  let opener: Sentence | undefined
  for (const sentence of document.sentences) {
    if (sentence.zone !== 'list') opener = sentence
    else if (opener && bySentence.has(opener) && document.plain.charAt(opener.end - 1) === ':') listed.add(sentence)
  }
  return (thing, sentence) =>
    listed.has(sentence) || (bySentence.get(sentence)?.some((word) => reaches(document, word, thing)) ?? false)
}
