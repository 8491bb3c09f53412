/** FNV-1a over UTF-16 code units, twice 32 bits (offset bases 0x811c9dc5 and its complement): ids, not security. */
const fnv = (text: string, basis: number): number => {
  let hash = basis
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Sixteen hexadecimal digits that tell texts apart; equal for equal texts on every machine. */
export const hashOf = (text: string): string =>
  [0x811c9dc5, 0x7ee3623a].map((basis) => fnv(text, basis).toString(16).padStart(8, '0')).join('')
