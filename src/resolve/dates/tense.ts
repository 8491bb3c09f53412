/** Tells dates that are still to come from those that have passed, by the words of their clause. */
import { ahead, back } from '../../mentions/date/look'
import type { Document, Mention } from '../../types'

/** Characters of the clause that tell its tense. */
const reachBack = 72

// the greedy lead makes the last of several words count
const before = back(
  /^(?<lead>.{0,72}\b)(?:(?:will|shall|due|to be (?:held|heard|sentenced)|scheduled|set for|set to|expected|adjourned|until|bail to|bailed to|answer bail|(?<!\bfail(?:ed|ing) )to (?:appear|return)|takes? effect|comes? into (?:force|effect)|to be|is to|are to|(?<!\bfail(?:ed|ing) to )returns?|returning|next(?! to\b| door)|upcoming|remanded to|planned|takes? place|ahead of)\b[^.;:]{0,60}|(?:starts?|begins?|opens?|closes?|kicks off|expires?|in place until|(?:banned|banning) [^.;:]{0,50}until)(?: on| at| from)?(?: the)? )$/i,
  reachBack,
)
const passed = back(
  /^(?<lead>.{0,72}\b)(?:was|were|had|after|happened|occurred|took place|which|following|since|led by|caused by)\b[^.;:]{0,60}$/i,
  reachBack,
)
const deadline = back(/\bby(?: the)? $/i)
const after = ahead(
  /[^.;]{0,70}\b(?:will|is due|are due|is scheduled|are scheduled|is expected|is set|to be sentenced)\b/i,
)

/** "on Boxing Day, where she pleaded guilty" */
const thenPassed = ahead(
  /\)?,? (?:where|when) (?:he|she|they|[A-Z]\w+) (?:later |also |then )?(?:was|were|had|pleaded|pled|admitted|appeared|received|denied)\b/,
)

const leadOf = ({ groups }: RegExpExecArray): number => groups?.lead?.length ?? 0

/** Whether the words around a date say that it lies ahead. `initial`: it opens its clause. */
export const isToCome = ({ plain }: Document, { start, end, value }: Mention<'date'>, initial: boolean): boolean => {
  const { from } = value.expression
  if ((!from.anchor && (from.offset?.by ?? 0) > 0) || from.direction === 'next' || deadline.at(plain, start))
    return true
  const cue = before.at(plain, start)
  const past = passed.at(plain, start)
  if (cue && thenPassed.at(plain, end)) return false
  if (cue) return !past || leadOf(cue) > leadOf(past)
  return initial && after.at(plain, end) !== undefined
}
