/** Cuts plain text into tokens: runs of letters and digits, the clitic "'s", and single other characters. */
import type { Tokens } from '../types'
import { digit, kindOf, kindOfWide, kinds, lower, space, upper } from './characters'
import { firstIndex } from './sorted'
import { hashFactor, hashStart } from './words'

export const tokenFlags = { digit: 1, capital: 2, upper: 4, word: 8 } as const

const apostrophe = 39
const comma = 44
const point = 46

const longer = (column: Int32Array, room: number): Int32Array<ArrayBuffer> => {
  const made = new Int32Array(room)
  made.set(column)
  return made
}

/** One pass over the characters. A number keeps its commas and points ("12,000.50"); "Met's" is "Met" and "'s". */
export const tokenise = (plain: string): Tokens => {
  const size = plain.length
  // Texts have a token for every five or six characters; a row of signs has more.
  let room = (size >> 2) + 16
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let hashes = new Int32Array(room)
  let flags = new Int32Array(room)
  let length = 0
  let i = 0
  while (i < size) {
    const code = plain.charCodeAt(i)
    const kind = code < 0x250 ? (kinds[code] ?? 0) : kindOfWide(code)
    const first = kind >> 16
    if (first === space) {
      i++
      continue
    }
    const start = i++
    let flag = 0
    let hash = Math.imul(hashStart ^ (kind & 0xffff), hashFactor)
    if (first >= lower) {
      let uppers = first === upper ? 1 : 0
      let lowers = first === lower ? 1 : 0
      let last = first
      while (i < size) {
        const next = plain.charCodeAt(i)
        const nextKind = next < 0x250 ? (kinds[next] ?? 0) : kindOfWide(next)
        const made = nextKind >> 16
        if (made >= lower) {
          if (made === upper) uppers++
          else if (made === lower) lowers++
        } else if (!(
          (next === comma || next === point) &&
          last === digit &&
          i + 1 < size &&
          kindOf(plain.charCodeAt(i + 1)) >> 16 === digit
        ))
          break
        last = made
        hash = Math.imul(hash ^ (nextKind & 0xffff), hashFactor)
        i++
      }
      flag =
        tokenFlags.word |
        (first === digit ? tokenFlags.digit : 0) |
        (first === upper ? tokenFlags.capital : 0) |
        (uppers > 1 && lowers === 0 ? tokenFlags.upper : 0)
    } else if (
      code === apostrophe &&
      i < size &&
      (plain.charCodeAt(i) | 32) === 115 &&
      start > 0 &&
      kindOf(plain.charCodeAt(start - 1)) >> 16 >= lower &&
      (i + 1 >= size || kindOf(plain.charCodeAt(i + 1)) >> 16 < lower)
    ) {
      // the "s" of "'s", a capital or not
      hash = Math.imul(hash ^ 115, hashFactor)
      i++
    }
    if (length === room) {
      room *= 2
      starts = longer(starts, room)
      ends = longer(ends, room)
      hashes = longer(hashes, room)
      flags = longer(flags, room)
    }
    starts[length] = start
    ends[length] = i
    hashes[length] = hash
    flags[length] = flag
    length++
  }
  return columns(
    plain,
    starts.subarray(0, length),
    ends.subarray(0, length),
    flags.subarray(0, length),
    hashes.subarray(0, length),
  )
}

const columns = (
  plain: string,
  starts: Int32Array,
  ends: Int32Array,
  flags: Int32Array,
  hashes: Int32Array,
): Tokens => ({
  length: starts.length,
  starts,
  ends,
  flags,
  hashes,
  at: (index) => {
    const start = starts[index]
    const end = ends[index]
    if (start === undefined || end === undefined) throw new RangeError(`no token ${index} of ${starts.length}`)
    return { start, end, text: plain.slice(start, end) }
  },
})

/** Index of the first token that starts at or after `offset`. */
export const tokenFrom = ({ length, starts }: Tokens, offset: number): number =>
  firstIndex(length, (i) => starts[i] ?? Infinity, offset)
