/** FNV-1a over UTF-16 code units, twice 32 bits (offset bases 0x811c9dc5 and its complement): ids, not security. */

const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0')

/** Sixteen hexadecimal digits that tell texts apart; equal for equal texts on every machine. */
export const hashOf = (text: string): string => {
  let one = 0x811c9dc5
  let two = 0x7ee3623a
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x01000193)
  }
  return hex(one) + hex(two)
}
