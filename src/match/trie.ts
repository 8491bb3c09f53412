/** The names of all lexicons as one trie of words. */
import { plainCharacters } from '../text/plain'
import { tokenFlags, tokenise } from '../text/tokens'
import type { Lexicon } from '../types'
import { partsOf, wordingsOf } from './wordings'
import { makeWords } from './words'

/** What is found where a name ends. */
export interface Output {
  readonly lexicon: number
  readonly value: unknown
  /** For each token of the name: flags that the text's token must have; empty if none must. */
  readonly needs: readonly number[]
  /** Place of the name among all: of two that end at one node the later stands. */
  readonly order: number
}

/** Node 0 is the root. */
export interface Trie {
  /** Id of the word there, 0 if no name has it. The names that begin with it are taken in when first asked for. */
  readonly idAt: (text: string, start: number, end: number) => number
  /** The node that a word leads to from a node; 0 if none, so word 0 always gives 0. */
  readonly next: (node: number, word: number) => number
  /** What names end at a node, in order. */
  readonly outputsAt: (node: number) => readonly Output[] | undefined
}

/** A name that waits for a text with its first word. */
interface Waiting {
  readonly name: string
  readonly lexicon: number
  readonly value: unknown
  readonly order: number
  taken: boolean
}

interface Words {
  readonly words: readonly string[]
  readonly needs: readonly number[]
}

const { capital, upper } = tokenFlags
const none: readonly number[] = []

/** The words of a name as the tokeniser would cut them. */
const wordsOf = (name: string): Words => {
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
    const tokens = tokenise(plainCharacters(name))
    for (let i = 0; i < tokens.length; i++) add(tokens.at(i).text, (tokens.flags[i] ?? 0) & (capital | upper))
  }
  return { words, needs: flags === 0 ? none : needs }
}

/** A hash table of steps from node to node: three numbers a step, in one array that grows. */
const makeSteps = () => {
  let mask = 0xfff
  let table = new Int32Array(3 * (mask + 1))
  let size = 0
  /** Steps from the root, by word. */
  const first: number[] = []
  const slotOf = (node: number, word: number): number => {
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
    hash = (hash ^ (hash >>> 15)) & mask
    while (table[3 * hash + 2] !== 0 && (table[3 * hash] !== node || table[3 * hash + 1] !== word))
      hash = (hash + 1) & mask
    return 3 * hash
  }
  const put = (node: number, word: number, to: number): void => {
    const slot = slotOf(node, word)
    table[slot] = node
    table[slot + 1] = word
    table[slot + 2] = to
  }
  const grow = (): void => {
    const old = table
    mask = 2 * mask + 1
    table = new Int32Array(3 * (mask + 1))
    for (let slot = 0; slot < old.length; slot += 3) {
      const to = old[slot + 2] ?? 0
      if (to !== 0) put(old[slot] ?? 0, old[slot + 1] ?? 0, to)
    }
  }
  return {
    next: (node: number, word: number): number =>
      node === 0 ? (first[word] ?? 0) : (table[slotOf(node, word) + 2] ?? 0),
    /** Steps on, on a new node if there is none yet. */
    reach: (node: number, word: number): number => {
      const known = node === 0 ? (first[word] ?? 0) : (table[slotOf(node, word) + 2] ?? 0)
      if (known !== 0) return known
      if (2 * ++size > mask) grow()
      if (node !== 0) put(node, word, size)
      else {
        while (first.length <= word) first.push(0)
        first[word] = size
      }
      return size
    },
  }
}

/** What ends at each node: an index into lists, so that the wordings of a name share theirs. */
const makeOutputs = () => {
  const lists: (readonly Output[])[] = [[]]
  let listAt = new Int32Array(0x1000)
  return {
    at: (node: number): readonly Output[] | undefined => {
      const list = listAt[node] ?? 0
      return list === 0 ? undefined : lists[list]
    },
    list: (output: Output): number => lists.push([output]) - 1,
    add: (node: number, list: number): void => {
      if (node >= listAt.length) {
        const longer = new Int32Array(2 * node)
        longer.set(listAt)
        listAt = longer
      }
      const known = listAt[node] ?? 0
      if (known === 0) listAt[node] = list
      else if (known !== list) {
        const both = [...(lists[known] ?? []), ...(lists[list] ?? [])]
        listAt[node] = lists.push(both.sort((a, b) => a.order - b.order)) - 1
      }
    },
  }
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

export const makeTrie = (lexicons: readonly Lexicon<unknown>[]): Trie => {
  const known = makeWords()
  const { next, reach } = makeSteps()
  const outputs = makeOutputs()
  const walk = (from: number, words: readonly string[]): number => {
    let node = from
    for (const word of words) node = reach(node, known.add(word))
    return node
  }
  /** All alternatives go side by side, so that what they share is walked once. */
  const addLower = (name: string, list: number): void => {
    let nodes = [0]
    for (const part of partsOf(name)) {
      const paths = pathsOf(part)
      nodes = nodes.flatMap((node) => paths.map((words) => walk(node, words)))
    }
    for (const node of nodes) if (node !== 0) outputs.add(node, list)
  }
  const take = (waiting: Waiting): void => {
    if (waiting.taken) return
    waiting.taken = true
    const { name, lexicon, value, order } = waiting
    if (name === name.toLowerCase()) addLower(name, outputs.list({ lexicon, value, needs: none, order }))
    else
      for (const wording of wordingsOf(name)) {
        const { words, needs } = wordsOf(wording)
        outputs.add(walk(0, words), outputs.list({ lexicon, value, needs, order }))
      }
  }
  const waiting: (Waiting[] | undefined)[] = []
  let order = 0
  lexicons.forEach(({ entries }, lexicon) => {
    for (const { names, value } of entries)
      for (const name of names) {
        const item: Waiting = { name, lexicon, value, order: order++, taken: false }
        for (const first of firstWords(name)) (waiting[known.add(first)] ??= []).push(item)
      }
  })
  return {
    idAt: (text, start, end) => {
      const id = known.at(text, start, end)
      if (waiting[id] !== undefined) {
        waiting[id].forEach(take)
        waiting[id] = undefined
      }
      return id
    },
    next,
    outputsAt: outputs.at,
  }
}
