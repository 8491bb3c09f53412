/** Names of the gazetteer in a text: the leftmost, longest rows of capitalised words. Whether they are places is told later. */
import { tokenFlags } from '../text/tokens'
import type { Document, Sentence, Span } from '../types'
import type { ZoneKind } from '../vocabulary'
import { unmarked } from './columns'
import { emptyHash, hashGap, hashOn, type Hash, type Rows } from './gazetteer'

export interface NameHit extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: Sentence
  /** Where the places of the name begin in the gazetteer. */
  readonly entry: number
}

/** Small words inside names. */
const inner = new Set('upon on in le la de del by the of and under next super y cum with s'.split(' '))
const longest = 7

const { capital, word } = tokenFlags

const ascii = /^[\x20-\x7e]*$/

/** Words that the gazetteer writes short. */
const short: Readonly<Record<string, string>> = {
  Saint: 'St',
  SAINT: 'ST',
  Sainte: 'Ste',
  Mount: 'Mount',
  Mt: 'Mount',
  Ft: 'Fort',
}

const hashWord = (hash: Hash, plain: string, start: number, end: number): Hash => {
  const code = plain.charCodeAt(start)
  // S, M or F: the words above
  if (code === 83 || code === 77 || code === 70) {
    const given = short[plain.slice(start, end)]
    if (given !== undefined) return hashOn(hash, given, 0, given.length)
  }
  for (let i = start; i < end; i++)
    if (plain.charCodeAt(i) > 127) {
      const bare = unmarked(plain.slice(start, end))
      return ascii.test(bare) ? hashOn(hash, bare, 0, bare.length) : hashOn(hash, '?', 0, 1)
    }
  return hashOn(hash, plain, start, end)
}

/** The longest name that begins at a token. */
const nameAt = (document: Document, rows: Rows, sentence: Sentence, from: number): NameHit | undefined => {
  const { plain, tokens } = document
  const { starts, ends, flags } = tokens
  let best: NameHit | undefined
  let hash = emptyHash
  for (let at = from, words = 0; at < sentence.endToken && words < longest; at++) {
    const start = starts[at] ?? 0
    const end = ends[at] ?? 0
    const flag = flags[at] ?? 0
    const space = at > from && start > (ends[at - 1] ?? 0)
    if (flag & word) {
      const isCapital = (flag & capital) !== 0
      if (!isCapital && !(flag & tokenFlags.digit) && !inner.has(plain.slice(start, end))) break
      if (space && plain.charCodeAt(start - 1) !== 32) break
      if (space) hash = hashGap(hash)
      hash = hashWord(hash, plain, start, end)
      words++
      // "us" and "in" are words in small letters
      const tooShort = words === 1 && end - start < 3 && !(flag & tokenFlags.upper)
      const canEnd = !tooShort && (isCapital || (flag & tokenFlags.digit) !== 0)
      const first = canEnd ? rows.first(hash.hash, hash.check) : -1
      if (first >= 0)
        best = { start: starts[from] ?? 0, end, firstToken: from, endToken: at + 1, sentence, entry: first }
      continue
    }
    const code = plain.charCodeAt(start)
    const shut = !space && at > from
    if (code === 45 && shut && (starts[at + 1] ?? 0) === end) hash = hashGap(hash)
    else if (code === 39 && shut) {
      // "King's Lynn": the clitic is a letter of the name
      if (end - start === 2) hash = hashOn(hash, 's', 0, 1)
    } else if (!(code === 46 && shut && (ends[at - 1] ?? 0) - (starts[at - 1] ?? 0) <= 3)) break
  }
  return best
}

/** The names of a sentence, left to right. */
const namesIn = (document: Document, rows: Rows, sentence: Sentence): readonly NameHit[] => {
  const found: NameHit[] = []
  const { flags } = document.tokens
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!((flags[at] ?? 0) & capital)) continue
    const hit = nameAt(document, rows, sentence, at)
    if (!hit) continue
    found.push(hit)
    at = hit.endToken - 1
  }
  return found
}

/** Furniture and disclaimers are not read. */
const readable: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['body', 'list', 'title', 'dateline', 'contact'])

export const readableSentences = ({ sentences }: Document): readonly Sentence[] =>
  sentences.filter(({ zone }) => readable.has(zone))

const found = new WeakMap<Document, readonly NameHit[]>()

/** All names of a document, in text order; looked for once. */
export const namesOf = (document: Document, rows: Rows): readonly NameHit[] => {
  const known = found.get(document)
  if (known) return known
  const names = readableSentences(document).flatMap((sentence) => namesIn(document, rows, sentence))
  found.set(document, names)
  return names
}
