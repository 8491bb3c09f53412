/** Characters in, `Document` out: the first stage of the way of the text. */
import type { Document, Sentence, Zone } from '../types'
import { blocksOf, unwrap } from './blocks'
import { readFrontMatter } from './front-matter'
import { languageOf } from './language'
import { blankMarkup, narrowed, plainCharacters } from './plain'
import { quotesOf } from './quotes'
import { sentencesOf } from './sentences'
import { firstIndex } from './sorted'
import { tokenFrom, tokenise } from './tokens'
import { zoneOfSentence, zonesOfBlocks } from './zones'

/** Joins neighbouring sentences of one zone in one block. */
const zonesOfSentences = (sentences: readonly Sentence[]): readonly Zone[] => {
  const zones: Zone[] = []
  let block = -1
  for (const sentence of sentences) {
    const last = zones.at(-1)
    if (last && last.kind === sentence.zone && block === sentence.block)
      zones[zones.length - 1] = { ...last, end: sentence.end }
    else zones.push({ kind: sentence.zone, start: sentence.start, end: sentence.end })
    block = sentence.block
  }
  return zones
}

/**
 * Makes a text ready for reading.
 *
 * @example toDocument('Two men were arrested. They remain in custody.').sentences.length // 2
 */
export const toDocument = (text: string): Document => {
  const front = readFrontMatter(text)
  const from = front?.span.end ?? 0
  const marked = blankMarkup(plainCharacters(text))
  const cut = blocksOf(text, marked, from)
  const plain = narrowed(unwrap(marked, cut))
  const kinds = zonesOfBlocks(plain, cut, front?.title != null)
  const blocks: Zone[] = cut.map(({ start, end }, i) => ({ kind: kinds[i] ?? 'body', start, end }))
  if (front) {
    blocks.unshift({ kind: 'furniture', ...front.span })
    if (front.title) blocks.splice(1, 0, { kind: 'title', ...front.title })
  }
  const quotes = quotesOf(text, plain, cut)
  const tokens = tokenise(plain)
  const sentences: Sentence[] = []
  let quote = 0
  blocks.forEach((block, index) => {
    if (front && index === 0) return
    for (const { start, end } of sentencesOf(plain, block)) {
      while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote++
      sentences.push({
        start,
        end,
        zone: zoneOfSentence(plain.slice(start, end), block.kind),
        block: index,
        quoted: (quotes[quote]?.start ?? Infinity) <= start,
        firstToken: tokenFrom(tokens, start),
        endToken: tokenFrom(tokens, end),
      })
    }
  })
  const zones = [...zonesOfSentences(sentences), ...quotes]
  if (front) zones.unshift({ kind: 'furniture', ...front.span })
  const firstProse = sentences.find((sentence) => sentence.zone === 'body')?.firstToken ?? 0
  return {
    text,
    plain,
    language: languageOf(plain, tokens, firstProse),
    metadata: front?.metadata ?? {},
    zones,
    blocks,
    sentences,
    tokens,
  }
}

/** The sentence at an offset, if any. */
export const sentenceAt = ({ sentences }: Document, offset: number): Sentence | undefined => {
  const sentence = sentences[firstIndex(sentences.length, (i) => sentences[i]?.end ?? 0, offset + 1)]
  return sentence && sentence.start <= offset ? sentence : undefined
}

/** Whether facts may be read from a sentence: not from menus, contacts and disclaimers. */
export const isReadable = (sentence: Sentence): boolean =>
  sentence.zone !== 'furniture' && sentence.zone !== 'contact' && sentence.zone !== 'disclaimer'
