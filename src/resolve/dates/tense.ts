/** Tells dates that are still to come from those that have passed, by the words of their clause. */
import { ahead, back } from '../../mentions/date/look'
import type { Document, Mention } from '../../types'

const before = back(
  /\b(?:will|shall|due|scheduled|set for|set to|expected|adjourned|until|bail to|bailed to|answer bail|(?<!\bfail(?:ed|ing) )to (?:appear|return)|takes? effect|comes? into (?:force|effect)|to be|is to|are to|(?<!\bfail(?:ed|ing) to )returns?|returning|next|upcoming|remanded to|planned|takes? place|ahead of)\b[^.;:]{0,60}$|\b(?:starts?|begins?|opens?|closes?|kicks off|expires?|in place until|(?:banned|banning) [^.;:]{0,50}until)(?: on| at| from)?(?: the)? $/i,
)
const passed = back(
  /\b(?:was|were|had|after|happened|occurred|took place|which|following|since|led by|caused by)\b[^.;:]{0,60}$/i,
)
const deadline = back(/\bby(?: the)? $/i)
const after = ahead(
  /[^.;]{0,70}\b(?:will|is due|are due|is scheduled|are scheduled|is expected|is set|to be sentenced)\b/i,
)

/** Whether the words around a date say that it lies ahead. `initial`: it opens its clause. */
export const isToCome = ({ plain }: Document, { start, end, value }: Mention<'date'>, initial: boolean): boolean => {
  const { from } = value.expression
  if ((from.offset?.by ?? 0) > 0 || from.direction === 'next' || deadline.at(plain, start)) return true
  const cue = before.at(plain, start)
  const past = passed.at(plain, start)
  if (cue) return !past || cue.index > past.index
  return initial && after.at(plain, end) !== undefined
}
