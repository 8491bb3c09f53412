/** Words by number. A word of the text is looked up by its characters, without a string of its own. */

/** Lower case of one code unit, so that a word and its capitals get one number. */
const lowered = Uint16Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))

const lowerOf = (code: number): number =>
  code < 0x250 ? (lowered[code] ?? 0) : String.fromCharCode(code).toLowerCase().charCodeAt(0)

/** FNV-1a, as a signed number. */
const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ lowerOf(text.charCodeAt(i)), 0x01000193)
  return hash ^ (hash >>> 15)
}

export interface Words {
  /** The number of the word that stands there, whatever its capitals; 0 if it has none. */
  readonly at: (text: string, start: number, end: number) => number
  /** The number of a word; a new one if it has none yet. Numbers count from 1. */
  readonly add: (word: string) => number
}

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
  const isSame = (id: number, text: string, start: number, end: number): boolean => {
    const from = starts[id] ?? 0
    if ((starts[id + 1] ?? 0) - from !== end - start) return false
    for (let i = start; i < end; i++) if (characters[from + i - start] !== lowerOf(text.charCodeAt(i))) return false
    return true
  }
  /** Where the slot of a word begins, or would. */
  const slotOf = (hash: number, text: string, start: number, end: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[2 * slot + 1] ?? 0
      if (id === 0 || (slots[2 * slot] === hash && isSame(id, text, start, end))) return 2 * slot
    }
  }
  const grow = (): void => {
    const old = slots
    mask = 2 * mask + 1
    slots = new Int32Array(2 * (mask + 1))
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue
      let slot = (old[at] ?? 0) & mask
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
      slots[2 * slot] = old[at] ?? 0
      slots[2 * slot + 1] = old[at + 1] ?? 0
    }
    const longer = new Int32Array(mask + 1)
    longer.set(starts)
    starts = longer
  }
  return {
    at: (text, start, end) => slots[slotOf(hashOf(text, start, end), text, start, end) + 1] ?? 0,
    add: (word) => {
      if (word === '') return 0
      const hash = hashOf(word, 0, word.length)
      const known = slots[slotOf(hash, word, 0, word.length) + 1] ?? 0
      if (known !== 0) return known
      if (4 * (count + 2) > 3 * mask) grow()
      const id = ++count
      const from = starts[id] ?? 0
      const end = from + word.length
      if (end > characters.length) {
        const longer = new Uint16Array(2 * end)
        longer.set(characters)
        characters = longer
      }
      for (let i = 0; i < word.length; i++) characters[from + i] = lowerOf(word.charCodeAt(i))
      starts[id + 1] = end
      const slot = slotOf(hash, word, 0, word.length)
      slots[slot] = hash
      slots[slot + 1] = id
      return id
    },
  }
}
