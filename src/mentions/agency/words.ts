/** Small questions about the tokens around a name. */
import { tokenFlags } from '../../text/tokens'
import type { Document } from '../../types'

/** The token's word; "" outside the text. */
export const wordAt = ({ plain, tokens }: Document, index: number): string =>
  index < 0 || index >= tokens.length ? '' : plain.slice(tokens.starts[index], tokens.ends[index])

export const isCapital = ({ tokens }: Document, index: number): boolean =>
  ((tokens.flags[index] ?? 0) & tokenFlags.capital) !== 0

export const isUpper = ({ tokens }: Document, index: number): boolean =>
  ((tokens.flags[index] ?? 0) & tokenFlags.upper) !== 0

/** Whether no space stands between a token and the one before it. */
export const touchesPrevious = ({ tokens }: Document, index: number): boolean =>
  tokens.ends[index - 1] === tokens.starts[index]

/** Anything but single spaces. */
const severalSpaces = /[^\S ]| {2}/

const onOneLine = (words: string): string => (severalSpaces.test(words) ? words.replace(/\s+/g, ' ') : words)

/** Words from one token up to another, spaces made single. */
export const wordsBetween = ({ plain, tokens }: Document, first: number, end: number): string =>
  end <= first ? '' : onOneLine(plain.slice(tokens.starts[first], tokens.ends[end - 1]))
