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

/** In characters, after the word; before it only what stands close ("two knives were seized"). */
const reach = { after: 220, beforeSeized: 90, beforeFound: 30 } as const

const reaches = (word: Word, { start, end }: Span): boolean =>
  word.start < start
    ? start - word.end < reach.after
    : word.start - end < (word.value === 'seized' ? reach.beforeSeized : reach.beforeFound)

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
    listed.has(sentence) || (bySentence.get(sentence)?.some((word) => reaches(word, thing)) ?? false)
}
