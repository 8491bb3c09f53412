/** The words of the lexicons by number. A word of the text is looked up by its characters, without a string of its own. */

/** Lower case of one code unit, so that a word and its capitals get one number. */
const lowered = Uint16Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))

const lowerOf = (code: number): number => lowered[code] ?? String.fromCharCode(code).toLowerCase().charCodeAt(0)

/** FNV-1a, as a signed number. */
const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ lowerOf(text.charCodeAt(i)), 0x01000193)
  return hash
}

const isSame = (word: string, text: string, start: number): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== lowerOf(text.charCodeAt(start + i))) return false
  return true
}

export interface Words {
  /** The number of the word that stands there, whatever its capitals; 0 if it has none. */
  readonly at: (text: string, start: number, end: number) => number
  /** The number of a word; a new one if it has none yet. Numbers count from 1. */
  readonly add: (word: string) => number
}

export const makeWords = (): Words => {
  const words: string[] = ['']
  let mask = 0x7fff
  let table = new Int32Array(mask + 1)
  /** Where a word stands in the table, or would. */
  const slotOf = (text: string, start: number, end: number): number => {
    const hash = hashOf(text, start, end)
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const word = words[table[slot] ?? 0] ?? ''
      if (word === '' || (word.length === end - start && isSame(word, text, start))) return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = (): void => {
    mask = 2 * mask + 1
    table = new Int32Array(mask + 1)
    for (let id = 1; id < words.length; id++) {
      const word = words[id] ?? ''
      table[slotOf(word, 0, word.length)] = id
    }
  }
  return {
    at: (text, start, end) => table[slotOf(text, start, end)] ?? 0,
    add: (word) => {
      if (word === '') return 0
      if (2 * words.length > mask) grow()
      const slot = slotOf(word, 0, word.length)
      const known = table[slot] ?? 0
      if (known !== 0) return known
      // By single characters, as words of the text are compared.
      const lower = Array.from({ length: word.length }, (_, i) => String.fromCharCode(lowerOf(word.charCodeAt(i))))
      table[slot] = words.push(lower.join('')) - 1
      return words.length - 1
    },
  }
}
