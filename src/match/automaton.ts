/** Finds every name of every lexicon in one pass over the tokens: a trie of words, leftmost and longest a lexicon. */
import type { Document, Hit, Hits, Lexicon } from '../types'
import { makeTrie, type Trie } from './trie'

/** Lexicons made ready. */
interface Compiled extends Trie {
  /** Places of the lexicons by name. */
  readonly places: ReadonlyMap<string, number>
}

const compiled = new WeakMap<readonly Lexicon<unknown>[], Compiled>()

/** Made when first asked for, once for an array of lexicons. */
const compiledOf = (lexicons: readonly Lexicon<unknown>[]): Compiled => {
  const known = compiled.get(lexicons)
  if (known) return known
  const made = { ...makeTrie(lexicons), places: new Map(lexicons.map(({ name }, i) => [name, i])) }
  compiled.set(lexicons, made)
  return made
}

/** Ids of the document's words, from left to right: a word takes in the names that begin with it. */
const wordIds = ({ plain, tokens, sentences }: Document, { idAt }: Trie): Int32Array => {
  const ids = new Int32Array(tokens.length)
  for (const { zone, firstToken, endToken } of sentences)
    if (zone !== 'furniture')
      for (let i = firstToken; i < endToken; i++)
        ids[i] = idAt(plain, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, tokens.hashes[i] ?? 0)
  return ids
}

/** Runs all lexicons over the document. Names do not cross sentences; furniture is not read. */
export const scan = (document: Document, lexicons: readonly Lexicon<unknown>[]): Hits => {
  const trie = compiledOf(lexicons)
  const { first, next, listAt, after, lexiconOf, valueOf, fits, places } = trie
  const { starts, ends, flags } = document.tokens
  const ids = wordIds(document, trie)
  const found: Hit<unknown>[][] = lexicons.map(() => [])
  const usedUntil: number[] = lexicons.map(() => 0)
  /** Output and end of the longest name from here, by lexicon; those that have one. */
  const best: number[] = lexicons.map(() => 0)
  const bestEnd: number[] = lexicons.map(() => 0)
  const matched: number[] = []
  for (const { zone, firstToken, endToken } of document.sentences) {
    if (zone === 'furniture') continue
    for (let from = firstToken; from < endToken; from++) {
      let node = first(ids[from] ?? 0)
      for (let at = from + 1; node !== 0; at++) {
        for (let output = listAt(node); output !== 0; output = after(output)) {
          const lexicon = lexiconOf(output)
          if (from < (usedUntil[lexicon] ?? 0) || !fits(output, flags, from, at)) continue
          if (best[lexicon] === 0) matched.push(lexicon)
          best[lexicon] = output
          bestEnd[lexicon] = at
        }
        node = at < endToken ? next(node, ids[at] ?? 0) : 0
      }
      while (matched.length > 0) {
        const lexicon = matched.pop() ?? 0
        const end = bestEnd[lexicon] ?? 0
        found[lexicon]?.push({
          start: starts[from] ?? 0,
          end: ends[end - 1] ?? 0,
          value: valueOf(best[lexicon] ?? 0),
          firstToken: from,
          endToken: end,
        })
        usedUntil[lexicon] = end
        best[lexicon] = 0
      }
    }
  }
  return { of: <V>(lexicon: Lexicon<V>) => (found[places.get(lexicon.name) ?? -1] ?? []) as readonly Hit<V>[] }
}
