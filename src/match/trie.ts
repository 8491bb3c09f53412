/** The names of all lexicons as one trie of words. */
import { narrowed, plainCharacters } from '../text/plain'
import { tokenFlags, tokenise } from '../text/tokens'
import { makeWords, type Words } from '../text/words'
import type { Lexicon } from '../types'
import { makeNodes, type Nodes } from './nodes'
import { makeOutputs, type Outputs } from './outputs'
import { partsOf, wordingsOf } from './wordings'

/** The names of all lexicons: words to nodes to outputs. */
export interface Trie extends Pick<Nodes, 'first' | 'next' | 'listAt'>, Omit<Outputs, 'make' | 'join'> {
  /** Id of the word there, 0 if no name has it. The names that begin with it are taken in when first asked for. */
  readonly idAt: (text: string, start: number, end: number, hash: number) => number
}

/** A name that waits for a text with its first word. */
interface Waiting {
  readonly name: string
  readonly lexicon: number
  readonly value: unknown
  readonly order: number
  taken: boolean
}

interface NameWords {
  readonly words: readonly string[]
  readonly needs: readonly number[]
}

const { capital, upper } = tokenFlags
const none: readonly number[] = []

/** The words of a name as the tokeniser would cut them. */
const wordsOf = (name: string): NameWords => {
  if (/^[a-z]+$/.test(name)) return { words: [name], needs: none }
  const words: string[] = []
  const needs: number[] = []
  let flags = 0
  const add = (text: string, flag: number): void => {
    words.push(text.toLowerCase())
    needs.push(flag)
    flags |= flag
  }
  if (/^[a-z ]*$/i.test(name))
    for (const word of name.split(' ').filter(Boolean)) {
      const isUpper = word.length > 1 && word === word.toUpperCase()
      add(word, isUpper ? capital | upper : /^[A-Z]/.test(word) ? capital : 0)
    }
  else {
    const tokens = tokenise(narrowed(plainCharacters(name)))
    for (let i = 0; i < tokens.length; i++) add(tokens.at(i).text, (tokens.flags[i] ?? 0) & (capital | upper))
  }
  return { words, needs: flags === 0 ? none : needs }
}

const pathsOf = (part: string): readonly (readonly string[])[] =>
  wordingsOf(part).map((wording) => wordsOf(wording).words)

/** The words that a name may begin with. */
const firstWords = (name: string): readonly string[] => {
  if (!name.includes('|')) {
    const space = name.indexOf(' ', 1)
    const head = space < 0 ? name : name.slice(0, space)
    return /^[a-z]+$/i.test(head) ? [head.toLowerCase()] : wordsOf(head).words.slice(0, 1)
  }
  const firsts: string[] = []
  for (const part of partsOf(name)) {
    const paths = pathsOf(part)
    for (const [first] of paths) if (first !== undefined) firsts.push(first)
    if (paths.every(({ length }) => length > 0)) break
  }
  return firsts
}

/** The names by the number of each of their first words. */
const waitingNames = (lexicons: readonly Lexicon<unknown>[], known: Words): (Waiting[] | undefined)[] => {
  const waiting: (Waiting[] | undefined)[] = [undefined]
  let order = 0
  lexicons.forEach(({ entries }, lexicon) => {
    for (const { names, value } of entries)
      for (const name of names) {
        const item: Waiting = { name, lexicon, value, order: order++, taken: false }
        for (const first of firstWords(name)) (waiting[known.add(first)] ??= []).push(item)
      }
  })
  return waiting
}

export const makeTrie = (lexicons: readonly Lexicon<unknown>[]): Trie => {
  const known = makeWords(0x4000)
  const waiting = waitingNames(lexicons, known)
  const { first, waits, take, next, reach, listAt, setList } = makeNodes(waiting.length - 1)
  const { make, join, ...outputs } = makeOutputs()
  const walk = (from: number, words: readonly string[]): number => {
    let node = from
    for (const word of words) node = reach(node, known.add(word))
    return node
  }
  const add = (node: number, list: number): void => {
    const there = listAt(node)
    if (there !== list) setList(node, there === 0 ? list : join(there, list))
  }
  /** All alternatives go side by side, so that what they share is walked once. */
  const addLower = (name: string, list: number): void => {
    let nodes = [0]
    for (const part of partsOf(name)) {
      const paths = pathsOf(part)
      nodes = nodes.flatMap((node) => paths.map((words) => walk(node, words)))
    }
    for (const node of nodes) if (node !== 0) add(node, list)
  }
  const takeName = (item: Waiting): void => {
    if (item.taken) return
    item.taken = true
    const { name, lexicon, value, order } = item
    if (name === name.toLowerCase()) addLower(name, make({ lexicon, value, needs: none, order }))
    else
      for (const wording of wordingsOf(name)) {
        const { words, needs } = wordsOf(wording)
        add(walk(0, words), make({ lexicon, value, needs, order }))
      }
  }
  const takeIn = (id: number): void => {
    take(id)
    waiting[id]?.forEach(takeName)
    waiting[id] = undefined
  }
  return {
    idAt: (text, start, end, hash) => {
      const id = known.at(text, start, end, hash)
      if (waits(id)) takeIn(id)
      return id
    },
    first,
    next,
    listAt,
    ...outputs,
  }
}
