/** Words by number. A word of the text is looked up by its characters, without a string of its own. */

import { kindOf } from './characters'

/** The hash of no characters. That of a word is made of its small letters, so that it is the same whatever its capitals. */
export const hashStart = 0x811c9dc5 | 0

/** FNV-1a: a character is added by "exclusive or" and then this factor. */
export const hashFactor = 0x01000193

export interface Words {
  /** The number of the word that stands there, whatever its capitals; 0 if it has none. `hash` as the tokens have it. */
  readonly at: (text: string, start: number, end: number, hash: number) => number
  /** The number of a word; a new one if it has none yet. Numbers count from 1. */
  readonly add: (word: string) => number
}

const smallOf = (code: number): number => kindOf(code) & 0xffff

/** Where a hash looks first: its low bits alone tell too little of the first characters. */
const homeOf = (hash: number): number => hash ^ (hash >>> 15)

/**
 * A hash table of two numbers a slot (hash, number of the word), and the characters of all words in one array. Between two
 * texts all of it is pushed out of the processor's caches: how few pages of memory a look-up touches is what it costs.
 *
 * @param size slots to begin with, a power of two
 */
export const makeWords = (size: number): Words => {
  let mask = size - 1
  let slots = new Int32Array(2 * size)
  let characters = new Uint16Array(4 * size)
  /** Where the characters of a word begin; they end where those of the next begin. */
  let starts = new Int32Array(size)
  let count = 0
  const isAt = (id: number, text: string, start: number, end: number): boolean => {
    const from = starts[id] ?? 0
    if ((starts[id + 1] ?? 0) - from !== end - start) return false
    for (let i = start; i < end; i++) if (characters[from + i - start] !== smallOf(text.charCodeAt(i))) return false
    return true
  }
  const grow = (): void => {
    const old = slots
    mask = 2 * mask + 1
    slots = new Int32Array(2 * (mask + 1))
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue
      let slot = homeOf(old[at] ?? 0) & mask
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
      slots[2 * slot] = old[at] ?? 0
      slots[2 * slot + 1] = old[at + 1] ?? 0
    }
    const longer = new Int32Array(mask + 1)
    longer.set(starts)
    starts = longer
  }
  /** Puts the characters of a word behind those of the others. */
  const write = (word: string): void => {
    const from = starts[count + 1] ?? 0
    if (from + word.length > characters.length) {
      const longer = new Uint16Array(2 * (from + word.length))
      longer.set(characters)
      characters = longer
    }
    for (let i = 0; i < word.length; i++) characters[from + i] = smallOf(word.charCodeAt(i))
  }
  /** Whether a word is the one that was just written. */
  const isWritten = (id: number, length: number): boolean => {
    const from = starts[id] ?? 0
    const written = starts[count + 1] ?? 0
    if ((starts[id + 1] ?? 0) - from !== length) return false
    for (let i = 0; i < length; i++) if (characters[from + i] !== characters[written + i]) return false
    return true
  }
  return {
    at: (text, start, end, hash) => {
      for (let slot = homeOf(hash) & mask; ; slot = (slot + 1) & mask) {
        const id = slots[2 * slot + 1] ?? 0
        if (id === 0 || (slots[2 * slot] === hash && isAt(id, text, start, end))) return id
      }
    },
    // Names come as pieces of longer strings, texts whole. A function that reads both would be slow for texts too.
    add: (word) => {
      const { length } = word
      if (length === 0) return 0
      if (4 * (count + 2) > 3 * mask) grow()
      write(word)
      const from = starts[count + 1] ?? 0
      let hash = hashStart
      for (let i = from; i < from + length; i++) hash = Math.imul(hash ^ (characters[i] ?? 0), hashFactor)
      for (let slot = homeOf(hash) & mask; ; slot = (slot + 1) & mask) {
        const id = slots[2 * slot + 1] ?? 0
        if (id !== 0 && (slots[2 * slot] !== hash || !isWritten(id, length))) continue
        if (id !== 0) return id
        slots[2 * slot] = hash
        slots[2 * slot + 1] = ++count
        starts[count + 1] = from + length
        return count
      }
    },
  }
}
