/** Days as whole numbers from 1 January 1970, so that they can be counted with. */
import type { Holiday, Season } from '../../types'

const dayLength = 86_400_000

/**
 * Days from 1 January 1970 to a day of the Gregorian calendar, counted in years that begin in March. Months and days run
 * on over the year and the month. As `Date.UTC`, without a date of its own; from the year 100 on.
 */
const daysTo = (year: number, month: number, day: number): number => {
  const shifted = (month + 9) % 12
  const of = year + Math.floor((month - 1) / 12) - (shifted > 9 ? 1 : 0)
  const leaps = Math.floor(of / 4) - Math.floor(of / 100) + Math.floor(of / 400)
  return 365 * of + leaps + Math.floor((153 * shifted + 2) / 5) + day - 719_469
}

const certain = (year: number, month: number, day: number): number =>
  year >= 100 && month > 0 ? daysTo(year, month, day) : Date.UTC(year, month - 1, day) / dayLength

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Undefined where the calendar has no such day. */
export const dayOf = (year: number, month: number, day: number): number | undefined => {
  if (!(year >= 100 && month >= 1 && day >= 1)) return undefined
  const longest = (monthLengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  return day <= longest ? daysTo(year, month, day) : undefined
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number))

export const isoOf = (day: number): string => {
  const { year, month, day: date } = calendarOf(day)
  return year >= 1000 && year <= 9999
    ? `${year}-${twoDigits(month)}-${twoDigits(date)}`
    : new Date(day * dayLength).toISOString().slice(0, 10)
}

/** The number that so many digits of a text say; NaN where others stand there. */
const digitsAt = (text: string, at: number, size: number): number => {
  let number = 0
  for (let i = at; i < at + size; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return NaN
    number = 10 * number + digit
  }
  return number
}

export const dayFromIso = (iso: string): number | undefined => {
  if (iso.length === 10 && iso.charCodeAt(4) === 45 && iso.charCodeAt(7) === 45) {
    const found = dayOf(digitsAt(iso, 0, 4), digitsAt(iso, 5, 2), digitsAt(iso, 8, 2))
    if (found !== undefined) return found
  }
  const [year, month, day] = iso.split('-').map(Number)
  return year && month && day ? dayOf(year, month, day) : undefined
}

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

export interface Calendar {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days of 400 years. */
const cycle = 146_097

export const calendarOf = (day: number): Calendar => {
  const from = day + 719_468
  const cycles = Math.floor(from / cycle)
  const inCycle = from - cycles * cycle
  const years = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  )
  const inYear = inCycle - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const shifted = Math.floor((5 * inYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: cycles * 400 + years + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export interface Days {
  readonly start: number
  readonly end: number
}

/** Months run on over the year: 13 is January of the next. */
export const monthOf = (year: number, month: number, months = 1): Days => ({
  start: certain(year, month, 1),
  end: certain(year, month + months, 1) - 1,
})

export const yearsOf = (year: number, years = 1): Days => ({
  start: certain(year, 1, 1),
  end: certain(year + years, 1, 1) - 1,
})

/** Monday to Sunday of the week that a day lies in. */
export const weekOf = (day: number): Days => {
  const start = day - ((weekdayOf(day) + 6) % 7)
  return { start, end: start + 6 }
}

const firstMonths: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
  'first-quarter': 1,
  'second-quarter': 4,
  'third-quarter': 7,
  'fourth-quarter': 10,
}

/** Northern seasons by whole months; winter runs into the next year. */
export const seasonOf = (year: number, season: Season): Days => monthOf(year, firstMonths[season], 3)

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export const easterOf = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return certain(year, Math.floor(f / 31), (f % 31) + 1)
}

const nthWeekday = (year: number, month: number, weekday: number, nth: number): number => {
  const first = certain(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

const lastWeekday = (year: number, month: number, weekday: number): number => {
  const last = certain(year, month + 1, 0)
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

/** The Mondays of England's bank holidays. */
const bankHolidayMondays = (year: number): readonly number[] => [
  easterOf(year) + 1,
  nthWeekday(year, 5, 1, 1),
  lastWeekday(year, 5, 1),
  lastWeekday(year, 8, 1),
]

const holidays: Readonly<Record<Exclude<Holiday, 'bank-holiday-weekend'>, (year: number) => number | Days>> = {
  'christmas-eve': (year) => certain(year, 12, 24),
  'christmas-day': (year) => certain(year, 12, 25),
  'boxing-day': (year) => certain(year, 12, 26),
  'new-years-eve': (year) => certain(year, 12, 31),
  'new-years-day': (year) => certain(year, 1, 1),
  'st-patricks-day': (year) => certain(year, 3, 17),
  'valentines-day': (year) => certain(year, 2, 14),
  'independence-day': (year) => certain(year, 7, 4),
  halloween: (year) => certain(year, 10, 31),
  'bonfire-night': (year) => certain(year, 11, 5),
  'good-friday': (year) => easterOf(year) - 2,
  'easter-sunday': easterOf,
  'easter-monday': (year) => easterOf(year) + 1,
  'may-day-bank-holiday': (year) => nthWeekday(year, 5, 1, 1),
  'spring-bank-holiday': (year) => lastWeekday(year, 5, 1),
  'august-bank-holiday': (year) => lastWeekday(year, 8, 1),
  'august-bank-holiday-weekend': (year) => ({ start: lastWeekday(year, 8, 1) - 2, end: lastWeekday(year, 8, 1) }),
  'easter-weekend': (year) => ({ start: easterOf(year) - 2, end: easterOf(year) + 1 }),
  'remembrance-sunday': (year) => nthWeekday(year, 11, 0, 2),
  'anzac-day': (year) => certain(year, 4, 25),
  'australia-day': (year) => certain(year, 1, 26),
  'canada-day': (year) => certain(year, 7, 1),
  juneteenth: (year) => certain(year, 6, 19),
  'veterans-day': (year) => certain(year, 11, 11),
  'martin-luther-king-day': (year) => nthWeekday(year, 1, 1, 3),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  'labor-day': (year) => nthWeekday(year, 9, 1, 1),
  'memorial-day': (year) => lastWeekday(year, 5, 1),
}

const spanOf = (found: number | Days): Days => (typeof found === 'number' ? { start: found, end: found } : found)

/** The days that a holiday falls on in a year: more than one span where its name says any of several. */
export const holidaysOf = (holiday: Holiday, year: number): readonly Days[] =>
  holiday === 'bank-holiday-weekend'
    ? bankHolidayMondays(year).map((monday) => ({ start: monday - 2, end: monday }))
    : [spanOf(holidays[holiday](year))]
