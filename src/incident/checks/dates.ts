/** What an editor should look at in the dates: a weekday that is not that of its date, a year that was worked out. */
import { mentionsOf } from '../../resolve/governing'
import { calendarOf, dayFromIso, weekdayOf } from '../../resolve/dates/calendar'
import type { Check, DateFact } from '../../schema/index'
import type { Mention } from '../../types'
import { factAt, type Assembly } from '../fact'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const weekdayMismatch = ({ value: { start, expression } }: Mention<'date'>): string | undefined => {
  const { weekday, day } = expression.from
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

/**
 * Checks on the dates of an incident, one a fact and code.
 *
 * @param dates the assembled date facts, whose ids the checks name
 */
export const dateChecks = ({ mentions, setting }: Assembly, dates: readonly DateFact[]): readonly Check[] => {
  const checks = new Map<string, Check>()
  for (const mention of mentionsOf(mentions, 'date')) {
    const fact = factAt(dates, mention.start)
    if (!fact) continue
    const mismatch = weekdayMismatch(mention)
    if (mismatch) checks.set(`weekday ${fact.id}`, { code: 'weekday-mismatch', message: mismatch, facts: [fact.id] })
    const year = otherYear(mention, setting.published)
    if (year) checks.set(`year ${fact.id}`, { code: 'year-inferred', message: year, facts: [fact.id] })
  }
  return [...checks.values()]
}
