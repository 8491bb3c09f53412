/**
 * Reads what stands before a date and leaves one of its ends open ("since 2010", "prior to 2007", "until May 2018"), or
 * makes it the first of a week ("the week beginning 14 September").
 */
import type { DateExpression } from '../../types'
import type { Joined } from './join'
import { back } from './look'

const opener = back(
  /\b(?<word>since|until|till|prior to|before|dating back to)(?: (?:at least|about|around|approximately|early|late|the|on|as early as|the end of|the (?:beginning|start) of|the summer of)){0,3} $/i,
)

const weekFrom = back(/\bweek (?:of|from|beginning|commencing|starting)(?: on)? $/i)

const sixDaysOn = { anchor: 'previous', offset: { unit: 'day', by: 6 } } as const

const openOf = (word: string): Pick<DateExpression, 'open' | 'excluding'> =>
  word === 'since' || word === 'dating back to'
    ? { open: 'end' }
    : word === 'until' || word === 'till'
      ? { open: 'start' }
      : { open: 'start', excluding: true }

/** The date with its open end; undefined where the words before it make it no date ("before Christmas Day"). */
export const openEnded = (plain: string, joined: Joined): Joined | undefined => {
  if (weekFrom.at(plain, joined.start) && joined.expression.from.day !== undefined && !joined.expression.to)
    return { ...joined, rule: 'week-from', expression: { ...joined.expression, to: sixDaysOn } }
  const word = opener.at(plain, joined.start)?.groups?.word?.toLowerCase()
  if (word === undefined || joined.expression.to) return joined
  const { from } = joined.expression
  if (word === 'before' && (from.year === undefined || from.day !== undefined)) return undefined
  return { ...joined, expression: { ...joined.expression, ...openOf(word) } }
}

export const endPatterns = [opener.pattern, weekFrom.pattern]
