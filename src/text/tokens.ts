/** Cuts plain text into tokens: runs of letters and digits, the clitic "'s", and single other characters. */
import type { Tokens } from '../types'
import { firstIndex } from './sorted'

export const tokenFlags = { digit: 1, capital: 2, upper: 4, word: 8 } as const

const enum Class {
  Space,
  Other,
  Lower,
  Upper,
  Digit,
}

const letter = /\p{L}|\p{M}/u
const upperLetter = /\p{Lu}/u

const classOfWide = (code: number): Class => {
  const character = String.fromCharCode(code)
  if (letter.test(character)) return upperLetter.test(character) ? Class.Upper : Class.Lower
  return /\s/.test(character) ? Class.Space : Class.Other
}

const narrow = Uint8Array.from({ length: 0x250 }, (_, code) => {
  if (code <= 32) return Class.Space
  if (code >= 48 && code <= 57) return Class.Digit
  return classOfWide(code)
})

const classOf = (code: number): Class => narrow[code] ?? classOfWide(code)

const apostrophe = 39
const comma = 44
const point = 46

/** One pass over the characters. A number keeps its commas and points ("12,000.50"); "Met's" is "Met" and "'s". */
export const tokenise = (plain: string): Tokens => {
  const size = plain.length
  const starts = new Int32Array(size)
  const ends = new Int32Array(size)
  const flags = new Uint8Array(size)
  let length = 0
  let i = 0
  while (i < size) {
    const code = plain.charCodeAt(i)
    const first = classOf(code)
    if (first === Class.Space) {
      i++
      continue
    }
    const start = i++
    let flag = 0
    if (first >= Class.Lower) {
      let uppers = first === Class.Upper ? 1 : 0
      let lowers = first === Class.Lower ? 1 : 0
      let last: Class = first
      while (i < size) {
        const next = plain.charCodeAt(i)
        const made = classOf(next)
        if (made >= Class.Lower) {
          if (made === Class.Upper) uppers++
          else if (made === Class.Lower) lowers++
        } else if (!(
          (next === comma || next === point) &&
          last === Class.Digit &&
          i + 1 < size &&
          classOf(plain.charCodeAt(i + 1)) === Class.Digit
        ))
          break
        last = made
        i++
      }
      flag =
        tokenFlags.word |
        (first === Class.Digit ? tokenFlags.digit : 0) |
        (first === Class.Upper ? tokenFlags.capital : 0) |
        (uppers > 1 && lowers === 0 ? tokenFlags.upper : 0)
    } else if (
      code === apostrophe &&
      i < size &&
      (plain.charCodeAt(i) | 32) === 115 &&
      start > 0 &&
      classOf(plain.charCodeAt(start - 1)) >= Class.Lower &&
      (i + 1 >= size || classOf(plain.charCodeAt(i + 1)) < Class.Lower)
    ) {
      i++
    }
    starts[length] = start
    ends[length] = i
    flags[length] = flag
    length++
  }
  return columns(plain, starts.slice(0, length), ends.slice(0, length), flags.slice(0, length))
}

const columns = (plain: string, starts: Int32Array, ends: Int32Array, flags: Uint8Array): Tokens => ({
  length: starts.length,
  starts,
  ends,
  flags,
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
