/** Finds every name of every lexicon in one pass over the tokens: a trie of words, leftmost and longest a lexicon. */
import { tokenFlags, tokenise } from '../text/tokens'
import { plainCharacters } from '../text/plain'
import type { Document, Hit, Hits, Lexicon } from '../types'

interface Output {
  readonly lexicon: number
  readonly value: unknown
  /** For each token of the name: flags that the text's token must have. */
  readonly needs: Uint8Array
}

interface Automaton {
  readonly words: ReadonlyMap<string, number>
  readonly next: readonly ReadonlyMap<number, number>[]
  readonly outputs: readonly (readonly Output[] | undefined)[]
  readonly lexicons: readonly string[]
}

const { capital, upper } = tokenFlags

const compile = (lexicons: readonly Lexicon<unknown>[]): Automaton => {
  const words = new Map<string, number>()
  const next: Map<number, number>[] = [new Map()]
  const outputs: (Output[] | undefined)[] = [undefined]
  lexicons.forEach(({ entries }, lexicon) => {
    for (const { names, value } of entries) {
      for (const name of names) {
        const plain = plainCharacters(name)
        const tokens = tokenise(plain)
        const needs = new Uint8Array(tokens.length)
        let node = 0
        for (let i = 0; i < tokens.length; i++) {
          const word = tokens.at(i).text.toLowerCase()
          needs[i] = (tokens.flags[i] ?? 0) & (capital | upper)
          const id = words.get(word) ?? words.size
          words.set(word, id)
          const branch = next[node] as Map<number, number>
          const known = branch.get(id)
          if (known === undefined) {
            branch.set(id, next.length)
            node = next.length
            next.push(new Map())
            outputs.push(undefined)
          } else node = known
        }
        if (node !== 0) (outputs[node] ??= []).push({ lexicon, value, needs })
      }
    }
  })
  return { words, next, outputs, lexicons: lexicons.map(({ name }) => name) }
}

const compiled = new WeakMap<readonly Lexicon<unknown>[], Automaton>()

const automatonOf = (lexicons: readonly Lexicon<unknown>[]): Automaton => {
  const known = compiled.get(lexicons)
  if (known) return known
  const made = compile(lexicons)
  compiled.set(lexicons, made)
  return made
}

/** Ids of the document's words; -1 for a word that no lexicon knows. */
const wordIds = ({ plain, tokens }: Document, words: ReadonlyMap<string, number>): Int32Array => {
  const ids = new Int32Array(tokens.length)
  for (let i = 0; i < ids.length; i++)
    ids[i] = words.get(plain.slice(tokens.starts[i], tokens.ends[i]).toLowerCase()) ?? -1
  return ids
}

/** Runs all lexicons over the document. Names do not cross sentences; furniture is not read. */
export const scan = (document: Document, lexicons: readonly Lexicon<unknown>[]): Hits => {
  const { words, next, outputs, lexicons: names } = automatonOf(lexicons)
  const { tokens } = document
  const ids = wordIds(document, words)
  const found: Hit<unknown>[][] = names.map(() => [])
  const usedUntil = new Int32Array(names.length)
  const fits = (output: Output, from: number): boolean => {
    for (let k = 0; k < output.needs.length; k++) {
      const need = output.needs[k] ?? 0
      if (((tokens.flags[from + k] ?? 0) & need) !== need) return false
    }
    return true
  }
  const best: (Output | undefined)[] = new Array(names.length)
  const bestEnd = new Int32Array(names.length)
  for (const sentence of document.sentences) {
    if (sentence.zone === 'furniture') continue
    for (let from = sentence.firstToken; from < sentence.endToken; from++) {
      let node = next[0]?.get(ids[from] ?? -1)
      let matched = false
      for (let at = from + 1; node !== undefined; at++) {
        for (const output of outputs[node] ?? []) {
          if (from < (usedUntil[output.lexicon] ?? 0) || !fits(output, from)) continue
          best[output.lexicon] = output
          bestEnd[output.lexicon] = at
          matched = true
        }
        node = at < sentence.endToken ? next[node]?.get(ids[at] ?? -1) : undefined
      }
      if (!matched) continue
      for (let lexicon = 0; lexicon < best.length; lexicon++) {
        const output = best[lexicon]
        if (!output) continue
        const endToken = bestEnd[lexicon] ?? 0
        found[lexicon]?.push({
          start: tokens.starts[from] ?? 0,
          end: tokens.ends[endToken - 1] ?? 0,
          value: output.value,
          firstToken: from,
          endToken,
        })
        usedUntil[lexicon] = endToken
        best[lexicon] = undefined
      }
    }
  }
  const byName = new Map(names.map((name, i) => [name, found[i] ?? []]))
  return { of: <V>(lexicon: Lexicon<V>) => (byName.get(lexicon.name) ?? []) as readonly Hit<V>[] }
}
