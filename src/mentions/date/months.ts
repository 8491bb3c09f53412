/**
 * Reads dates that name their month: "6 August", "the 15th and 16th of May", "Sept. 17, 2009", "June 3-5", "March 2019",
 * "last October", "in January". Avoids streets ("March Road"), people ("June Smith"), "early March" and the verb "may".
 */
import type { DatePoint, Document, Hit } from '../../types'
import type { Found } from './found'
import { ahead, back, type Groups } from './look'

const dayBefore = back(
  /(?<![\d.:/£$€#-])(?<list>(?:\d{1,2}(?:st|nd|rd|th)?(?:, and | ?, ?| ?& ?| and (?:the )?| or | to (?:the )?| until | through | ?- ?|\/)){0,5})(?<day>\d{1,2}) ?(?:st|nd|rd|th)?(?: day)?,?(?: of)?(?: the month of)? ?$/i,
)

/** "100 of 9 July", "0785 of 7 March": a log number. */
const logNumber = back(/\d[\d:/-]{0,12} of (?:the )?$/)

const yearAfterDay = ahead(
  /\.?(?: ?,)? ?(?:(?:of |in )?(?<year>(?:19|20)\d{2})(?![\d:,]\d|\d|hrs| hours| ?[ap]m)|(?:of |in |earlier |later )?(?<shift>this|last|next) year\b|of (?<same>that|the same) year\b|(?<last>last)(?= ?[,.;)]| (?:on|in|at|and|where|when|after)\b)|'(?<short>\d{2})\b)/i,
)

const dayAfter = ahead(
  /\.? ?(?:the )?(?<day>\d{1,2}) ?(?:st|nd|rd|th)?(?![\w%:£$]|[.,]\d{1,3}\b(?!,)|-year| ?(?:[ap]\.?m\b|hrs|o'clock))(?<list>(?:(?:, | ?& ?| and | to | through | ?- ?|, and )\d{1,2}(?:st|nd|rd|th)?(?![\w%:]|[.,]\d| ?[ap]\.?m\b|-year| (?:people|men|women|officers|others?|years?|months?|counts?|hours?|arrests)\b)){0,4})/i,
)

/** "April 12,2016": the token holds both. */
const dayAndYearAfter = ahead(/\.? ?(?<day>\d{1,2}),(?<year>(?:19|20)\d{2})\b/)

const yearAfterMonth = ahead(
  /\.?,? ?(?:(?:of )?(?:(?<year>(?:19|20)\d{2})(?![\d:,]\d|\d)|(?:of |earlier |later )?(?<shift>this|last|next) year\b)|of (?<same>that|the same) year\b|'(?<short>\d{2})\b)/i,
)

const vague = back(
  /\b(?:early|mid|late|(?<!since the |since )(?:beginning|start) of|end of|middle of|(?:weeks?|half|part|weekends?|days) (?:of|in))[ -](?:in )?$/i,
)

const monthCue = back(
  /\b(?:(?<direction>last|this|next|that)(?: past| coming)?|in|during|since|until|till|by|from|between|throughout|through|of|before|prior to|and|to|or|back in|mid|early|late) $/i,
)

const eventAfter = ahead(
  /(?:'s)? (?:murder|slaying|killing|death|attack|robbery|shooting|stabbing|incidents?|raids?|assault|crash|collision|burglary|break-in|homicide|arrest|trial)\b/i,
)

const street = ahead(
  / (?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Court|Terrace|Gardens|Place|Crescent|Hill|Farm)\b/,
)

const yearOf = ({ year, short, shift, same, last }: Groups): Partial<DatePoint> => {
  if (year) return { year: Number(year) }
  if (short) return { year: 2000 + Number(short) }
  if (shift) return { yearShift: { last: -1, this: 0, next: 1 }[shift.toLowerCase()] ?? 0 }
  if (same) return { direction: 'that' }
  return last ? { direction: 'last' } : {}
}

const isDay = (day: number): boolean => day >= 1 && day <= 31

const number = /\d{1,2}/g
const spanning = /to|until|through|-|\//

/** "12 and 14 November" are two days, "12 to 14" a span; `at` is where the listed numbers stand. */
const listed = (list: string, at: number, rest: DatePoint): readonly Found[] =>
  [...list.matchAll(number)].flatMap(({ 0: digits, index }) =>
    isDay(Number(digits))
      ? {
          start: at + index,
          end: at + index + digits.length,
          rule: 'day-list',
          point: { ...rest, day: Number(digits) },
        }
      : [],
  )

const betweenBefore = back(/\b(?:between|from)(?: the)? $/i)

const dayMonth = (plain: string, hit: Hit<unknown>, month: number): readonly Found[] | undefined => {
  const before = dayBefore.at(plain, hit.start)
  if (!before?.groups) return undefined
  const { list = '', day = '' } = before.groups
  if (!isDay(Number(day))) return undefined
  const start = hit.start - before[0].length
  if (logNumber.at(plain, start) || street.at(plain, hit.end)) return []
  const after = yearAfterDay.at(plain, hit.end)
  const end = hit.end + (after?.[0].length ?? 0)
  const rest = { month, ...yearOf(after?.groups ?? {}) }
  const last = { ...rest, day: Number(day) }
  const dayAt = start + list.length
  if (!list) return [{ start, end, rule: 'day-month', point: last }]
  const numbers = listed(list, start, rest)
  const first = numbers[0]
  if (first && numbers.length === 1 && (spanning.test(list) || betweenBefore.at(plain, start)))
    return [{ start, end, rule: 'day-span', point: first.point, to: last }]
  if (spanning.test(list)) return [{ start: dayAt, end, rule: 'day-month', point: last }]
  return [...numbers, { start: dayAt, end, rule: 'day-month', point: last }]
}

const monthDay = (plain: string, hit: Hit<unknown>, month: number): readonly Found[] | undefined => {
  const joined = dayAndYearAfter.at(plain, hit.end)
  if (joined?.groups && isDay(Number(joined.groups.day))) {
    const point = { month, day: Number(joined.groups.day), year: Number(joined.groups.year) }
    return [{ start: hit.start, end: hit.end + joined[0].length, rule: 'month-day', point }]
  }
  const after = dayAfter.at(plain, hit.end)
  const day = Number(after?.groups?.day)
  if (!after || !isDay(day)) return undefined
  const list = after.groups?.list ?? ''
  const dayEnd = hit.end + after[0].length
  const yearAfter = yearAfterDay.at(plain, dayEnd)
  const rest = { month, ...yearOf(yearAfter?.groups ?? {}) }
  const end = dayEnd + (yearAfter?.[0].length ?? 0)
  const first = { ...rest, day }
  if (!list) return [{ start: hit.start, end, rule: 'month-day', point: first }]
  const numbers = listed(list, dayEnd - list.length, rest)
  const last = numbers.at(-1)
  if (last && numbers.length === 1 && (spanning.test(list) || betweenBefore.at(plain, hit.start)))
    return [{ start: hit.start, end, rule: 'day-span', point: first, to: last.point }]
  return [{ start: hit.start, end: dayEnd - list.length, rule: 'month-day', point: first }, ...numbers]
}

const monthAlone = (plain: string, hit: Hit<unknown>, month: number): readonly Found[] => {
  if (vague.at(plain, hit.start)) return []
  const cue = monthCue.at(plain, hit.start)
  const direction = cue?.groups?.direction?.toLowerCase() as DatePoint['direction']
  const after = yearAfterMonth.at(plain, hit.end)
  if (after?.groups) {
    const point = { month, ...yearOf(after.groups) }
    return [{ start: hit.start, end: hit.end + after[0].length, rule: 'month-year', point }]
  }
  const start = direction ? hit.start - (cue?.[0].length ?? 0) : hit.start
  if (!cue && !eventAfter.at(plain, hit.end)) return [{ ...hit, rule: 'month', point: { month }, partial: true }]
  if (/^ [A-Z][a-z]/.test(plain.slice(hit.end, hit.end + 3)) && !eventAfter.at(plain, hit.end)) return []
  return [{ start, end: hit.end, rule: 'month', point: { month, ...(direction ? { direction } : {}) } }]
}

/** All days or the month that a month's name belongs to; empty where it names something else. */
export const readMonth = ({ plain }: Document, hit: Hit<unknown>, month: number): readonly Found[] =>
  dayMonth(plain, hit, month) ?? monthDay(plain, hit, month) ?? monthAlone(plain, hit, month)

export const monthPatterns = [
  dayBefore,
  logNumber,
  yearAfterDay,
  dayAfter,
  dayAndYearAfter,
  yearAfterMonth,
  vague,
  monthCue,
  eventAfter,
  street,
  betweenBefore,
].map(({ pattern }) => pattern)
