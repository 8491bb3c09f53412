/** What each character is: space, sign, letter or digit, and its lower case. One look into a table tells both. */

/** Classes, in the order in which tokens ask: from `lower` on it is a character of a word. */
export const space = 0
export const sign = 1
export const lower = 2
export const upper = 3
export const digit = 4

const letter = /\p{L}|\p{M}/u
const upperLetter = /\p{Lu}/u

const classOf = (code: number, character: string): number => {
  if (code <= 32) return space
  if (code >= 48 && code <= 57) return digit
  if (letter.test(character)) return upperLetter.test(character) ? upper : lower
  return /\s/.test(character) ? space : sign
}

/** Class and lower case of one code unit beyond the table; capitals that have two small letters have their first. */
export const kindOfWide = (code: number): number => {
  const character = String.fromCharCode(code)
  return (classOf(code, character) << 16) | character.toLowerCase().charCodeAt(0)
}

/**
 * Class (`kind >> 16`) and lower case (`kind & 0xffff`) by code unit. Loops over the characters of a text look here
 * themselves: whether an engine writes a function's body into their place depends on what it was called for first.
 */
export const kinds = Int32Array.from({ length: 0x250 }, (_, code) => kindOfWide(code))

export const kindOf = (code: number): number => (code < 0x250 ? (kinds[code] ?? 0) : kindOfWide(code))
