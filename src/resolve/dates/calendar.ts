/** Days as whole numbers from 1 January 1970, so that they can be counted with. */
import type { Holiday, Season } from '../../types'

const dayLength = 86_400_000

/** Undefined where the calendar has no such day. */
export const dayOf = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.getTime() / dayLength : undefined
}

export const isoOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

export const dayFromIso = (iso: string): number | undefined => {
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

export const calendarOf = (day: number): Calendar => {
  const date = new Date(day * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export interface Days {
  readonly start: number
  readonly end: number
}

const certain = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayLength

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
