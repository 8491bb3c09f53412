/** What each token of a text can be in a name, from the hits of the name lexicons. */
import { givenNames, notNames, personTitles, type Title } from '../../lexicon/people'
import { tokenFlags } from '../../text/tokens'
import type { Document, Hit, Hits, Sentence } from '../../types'

/** What a word says of itself; `unknown` is any other word. */
export const wordKind = { unknown: 0, sure: 1, doubtful: 2, tail: 3, never: 4 } as const

export interface NameWords {
  /** A `wordKind` for each token. */
  readonly kinds: Uint8Array
  /** For each token: 1 + index of the title that starts there, 0 for none. */
  readonly titleFrom: Int32Array
  /** For each token: 1 + index of the title that ends before it, 0 for none. */
  readonly titleTo: Int32Array
  readonly titles: readonly Hit<Title>[]
}

export const nameWordsOf = ({ tokens }: Document, hits: Hits): NameWords => {
  const kinds = new Uint8Array(tokens.length)
  const titleFrom = new Int32Array(tokens.length + 1)
  const titleTo = new Int32Array(tokens.length + 1)
  for (const { firstToken, value } of hits.of(givenNames))
    kinds[firstToken] = value.sure ? wordKind.sure : wordKind.doubtful
  for (const { firstToken, endToken, value } of hits.of(notNames))
    for (let i = firstToken; i < endToken; i++) kinds[i] = value === 'tail' ? wordKind.tail : wordKind.never
  const titles = hits.of(personTitles)
  titles.forEach(({ firstToken, endToken }, index) => {
    titleFrom[firstToken] = index + 1
    titleTo[endToken] = index + 1
  })
  return { kinds, titleFrom, titleTo, titles }
}

/** Whether the token is a word that opens with a capital. */
export const isCapital = ({ tokens }: Document, index: number): boolean =>
  ((tokens.flags[index] ?? 0) & tokenFlags.capital) !== 0

export const isUpper = ({ tokens }: Document, index: number): boolean =>
  ((tokens.flags[index] ?? 0) & tokenFlags.upper) !== 0

/** Most words open with a capital: a headline, where capitals say nothing. */
export const isShouting = ({ plain, tokens }: Document, { firstToken, endToken, end }: Sentence): boolean => {
  let words = 0
  let capitals = 0
  for (let i = firstToken; i < endToken; i++) {
    const flags = tokens.flags[i] ?? 0
    if (!(flags & tokenFlags.word) || (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 3) continue
    words++
    if (flags & tokenFlags.capital) capitals++
  }
  return words >= 4 && capitals > words * (plain.charAt(end - 1) === '.' ? 0.85 : 0.6)
}
