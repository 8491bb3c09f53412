/** Looks at the words on either side of a place in the text. */
import { compilePattern } from '../../match/pattern'

export type Groups = Readonly<Record<string, string | undefined>>

/** Farther away no word belongs to a date. */
const reach = 48

export interface Look {
  readonly pattern: RegExp
  /** The match at (or up to) an offset of a text. */
  readonly at: (plain: string, offset: number) => RegExpExecArray | undefined
}

/** Looks ahead: the pattern must match right at the offset. */
export const ahead = (source: RegExp): Look => {
  const pattern = compilePattern(source, { anchored: true })
  return {
    pattern,
    at: (plain, offset) => {
      pattern.lastIndex = offset
      return pattern.exec(plain) ?? undefined
    },
  }
}

/** Looks back: the pattern ends in `$` and must match the words up to the offset, in the same line. */
export const back = (source: RegExp, far = reach): Look => {
  const pattern = compilePattern(source)
  // "… $": without a space there, nothing to look for
  const endsInSpace = / \$$/.test(source.source) && !source.source.includes('$|')
  return {
    pattern,
    at: (plain, offset) => {
      if (endsInSpace && plain.charCodeAt(offset - 1) !== 32) return undefined
      const words = plain.slice(Math.max(offset - far, 0), offset)
      pattern.lastIndex = 0
      return pattern.exec(words.includes('\n') ? words.slice(words.lastIndexOf('\n') + 1) : words) ?? undefined
    },
  }
}
