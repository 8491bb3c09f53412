/** Tells dates that are still to come from those that have passed, by the words of their clause. */
import { compilePattern } from '../../match/pattern'
import { ahead, back } from '../../mentions/date/look'
import type { Document, Mention } from '../../types'

/** Characters of the clause that tell its tense. */
const reach = 72

const coming = compilePattern(
  /\b(?:will|shall|due|to be (?:held|heard|sentenced)|scheduled|set for|set to|expected|adjourned|until|bail to|bailed to|answer bail|(?<!\bfail(?:ed|ing) )to (?:appear|return)|takes? effect|comes? into (?:force|effect)|to be|is to|are to|(?<!\bfail(?:ed|ing) to )returns?|returning|next(?! to\b| door)|upcoming|remanded to|planned|takes? place|ahead of)\b/i,
)
const passed = compilePattern(
  /\b(?:was|were|had|after|happened|occurred|took place|which|following|since|led by|caused by)\b/i,
)
/** Right before the date. */
const starting = back(
  /\b(?:starts?|begins?|opens?|closes?|kicks off|expires?|in place until|(?:banned|banning) [^.;:]{0,30}until)(?: on| at| from)?(?: the)? $/,
)
const deadline = back(/\bby(?: the)? $/i)
const after = ahead(
  /[^.;]{0,70}\b(?:will|is due|are due|is scheduled|are scheduled|is expected|is set|to be sentenced)\b/i,
)

/** "on Boxing Day, where she pleaded guilty" */
const thenPassed = ahead(
  /\)?,? (?:where|when) (?:he|she|they|[A-Z]\w+) (?:later |also |then )?(?:was|were|had|pleaded|pled|admitted|appeared|received|denied)\b/,
)

/** . ; : and a line break */
const endsClause = (code: number): boolean => code === 46 || code === 59 || code === 58 || code === 10

/** The words of the clause before an offset, as far as they reach. */
const clauseBefore = (plain: string, offset: number): string => {
  const words = plain.slice(Math.max(0, offset - reach), offset)
  let start = words.length
  while (start > 0 && !endsClause(words.charCodeAt(start - 1))) start--
  return start > 0 ? words.slice(start) : words
}

/** Where the last match begins; -1 where there is none. */
const lastIn = (pattern: RegExp, words: string): number => {
  let last = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) last = match.index
  return last
}

/** Whether the words around a date say that it lies ahead. `initial`: it opens its clause. */
export const isToCome = ({ plain }: Document, { start, end, value }: Mention<'date'>, initial: boolean): boolean => {
  const { from } = value.expression
  if ((!from.anchor && (from.offset?.by ?? 0) > 0) || from.direction === 'next' || deadline.at(plain, start))
    return true
  const words = clauseBefore(plain, start)
  const cue = starting.at(plain, start) ? words.length : lastIn(coming, words)
  if (cue >= 0) return !thenPassed.at(plain, end) && cue > lastIn(passed, words)
  return initial && after.at(plain, end) !== undefined
}
