/**
 * What an editor should look at in the dates: a weekday that is not that of its date, a year that was worked out, a day
 * told as past that lies after the day of publication, or as to come that lies before it.
 */
import { mentionsOf } from '../../resolve/governing'
import { calendarOf, dayFromIso, weekdayOf } from '../../resolve/dates/calendar'
import { isToCome } from '../../resolve/dates/tense'
import type { Check, DateFact } from '../../schema/index'
import type { Document, Mention } from '../../types'
import type { DateRole } from '../../vocabulary'
import { factAt, type Assembly } from '../fact'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** "Wednesday and Thursday (19 and 20 September)", "Friday, August 6 and 9": which day is which, order does not tell. */
const listed = /^[^.;]{0,3}(?:and|or|to|[&,-]) ?\d{1,2}\b(?!:)/i

const weekdayMismatch = (
  { plain }: Document,
  { end, value: { start, expression } }: Mention<'date'>,
): string | undefined => {
  const { weekday, day } = expression.from
  if (listed.test(plain.slice(end, end + 12))) return undefined
  const placed = start === null ? undefined : dayFromIso(start)
  if (placed === undefined || weekday === undefined || day === undefined || weekdayOf(placed) === weekday)
    return undefined
  return `${start} is a ${weekdays[weekdayOf(placed)]}, not a ${weekdays[weekday]}.`
}

/** A day and month without a year that was put into another year than that of publication. */
const otherYear = ({ value }: Mention<'date'>, published: string | null): string | undefined => {
  const { from, to } = value.expression
  const placed = value.start === null ? undefined : dayFromIso(value.start)
  if (value.yearStated || placed === undefined || published === null || from.month === undefined || to) return undefined
  if (from.yearShift !== undefined || from.direction === 'last') return undefined
  const { year } = calendarOf(placed)
  return String(year) === published.slice(0, 4) ? undefined : `The year ${year} of ${value.start} is not in the text.`
}

/** Steps that the text tells of when they have been taken. */
const taken: ReadonlySet<DateRole | null> = new Set<DateRole | null>([
  'offence',
  'arrest',
  'search',
  'charge',
  'conviction',
])

/** Steps that a text announces. */
const announced: ReadonlySet<DateRole | null> = new Set<DateRole | null>(['hearing', 'charge', 'sentence'])

/** Right before a day: that something was done then. */
const done =
  /\b(?:was|were|happened|occurred|took place|(?:re-?)?arrested|charged|convicted|executed|attacked|assaulted|found guilty)(?: [\w']+){0,5},? ?(?:on|at|in|this morning,?|today,?)?[ (]{0,2}$/i

/** Right before a day: that something is to be done then. */
const due =
  /\b(?:(?:is|are) (?:due|scheduled|set|expected|listed)|will (?:next )?(?:appear|be)|(?:is|are) to be)\b[^.;:\n\d]{0,60}$/i

/** The day is exact and stands on the wrong side of the day of publication for the words before it. */
const tenseMismatch = (document: Document, mention: Mention<'date'>, published: string | null): string | undefined => {
  const { start, end, role, precision } = mention.value
  if (published === null || start === null || start !== end || precision !== 'day') return undefined
  const before = document.plain.slice(Math.max(0, mention.start - 90), mention.start)
  if (start > published && taken.has(role) && done.test(before) && !isToCome(document, mention, false))
    return `${start} is told as past, but lies after ${published}, the day of publication.`
  if (start < published && announced.has(role) && due.test(before))
    return `${start} is told as to come, but lies before ${published}, the day of publication.`
  return undefined
}

/**
 * Checks on the dates of an incident, one a fact and code.
 *
 * @param dates the assembled date facts, whose ids the checks name
 */
export const dateChecks = ({ document, mentions, setting }: Assembly, dates: readonly DateFact[]): readonly Check[] => {
  const checks = new Map<string, Check>()
  for (const mention of mentionsOf(mentions, 'date')) {
    const fact = factAt(dates, mention.start)
    if (!fact) continue
    const mismatch = weekdayMismatch(document, mention)
    if (mismatch) checks.set(`weekday ${fact.id}`, { code: 'weekday-mismatch', message: mismatch, facts: [fact.id] })
    const year = otherYear(mention, setting.published)
    const tense = tenseMismatch(document, mention, setting.published)
    if (tense) checks.set(`tense ${fact.id}`, { code: 'tense-mismatch', message: tense, facts: [fact.id] })
    if (year) checks.set(`year ${fact.id}`, { code: 'year-inferred', message: year, facts: [fact.id] })
  }
  return [...checks.values()]
}
