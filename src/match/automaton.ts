/** Finds every name of every lexicon in one pass over the tokens: a trie of words, leftmost and longest a lexicon. */
import type { Document, Hit, Hits, Lexicon } from '../types'
import { makeTrie, type Output, type Trie } from './trie'

const compiled = new WeakMap<readonly Lexicon<unknown>[], Trie>()

/** Made when first asked for, once for an array of lexicons. */
const trieOf = (lexicons: readonly Lexicon<unknown>[]): Trie => {
  const known = compiled.get(lexicons)
  if (known) return known
  const made = makeTrie(lexicons)
  compiled.set(lexicons, made)
  return made
}

/** Ids of the document's words, from left to right: a word takes in the names that begin with it. */
const wordIds = ({ plain, tokens }: Document, { idAt }: Trie): Int32Array => {
  const ids = new Int32Array(tokens.length)
  for (let i = 0; i < ids.length; i++) ids[i] = idAt(plain, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0)
  return ids
}

/** Runs all lexicons over the document. Names do not cross sentences; furniture is not read. */
export const scan = (document: Document, lexicons: readonly Lexicon<unknown>[]): Hits => {
  const trie = trieOf(lexicons)
  const { next, outputsAt } = trie
  const { tokens } = document
  const ids = wordIds(document, trie)
  const found: Hit<unknown>[][] = lexicons.map(() => [])
  const usedUntil = new Int32Array(lexicons.length)
  const fits = ({ needs }: Output, from: number): boolean => {
    for (let k = 0; k < needs.length; k++) {
      const need = needs[k] ?? 0
      if (((tokens.flags[from + k] ?? 0) & need) !== need) return false
    }
    return true
  }
  const best: (Output | undefined)[] = lexicons.map(() => undefined)
  const bestEnd = new Int32Array(lexicons.length)
  const matched: number[] = []
  for (const sentence of document.sentences) {
    if (sentence.zone === 'furniture') continue
    for (let from = sentence.firstToken; from < sentence.endToken; from++) {
      let node = next(0, ids[from] ?? 0)
      for (let at = from + 1; node !== 0; at++) {
        const ending = outputsAt(node)
        if (ending)
          for (const output of ending) {
            const { lexicon } = output
            if (from < (usedUntil[lexicon] ?? 0) || !fits(output, from)) continue
            if (!best[lexicon]) matched.push(lexicon)
            best[lexicon] = output
            bestEnd[lexicon] = at
          }
        node = at < sentence.endToken ? next(node, ids[at] ?? 0) : 0
      }
      while (matched.length > 0) {
        const lexicon = matched.pop() ?? 0
        const endToken = bestEnd[lexicon] ?? 0
        found[lexicon]?.push({
          start: tokens.starts[from] ?? 0,
          end: tokens.ends[endToken - 1] ?? 0,
          value: best[lexicon]?.value,
          firstToken: from,
          endToken,
        })
        usedUntil[lexicon] = endToken
        best[lexicon] = undefined
      }
    }
  }
  const byName = new Map(lexicons.map(({ name }, i) => [name, found[i] ?? []]))
  return { of: <V>(lexicon: Lexicon<V>) => (byName.get(lexicon.name) ?? []) as readonly Hit<V>[] }
}
