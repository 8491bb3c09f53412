/**
 * Places a worded date in the calendar: which year "6 August" means, which day "Friday". The day of writing decides; a
 * year-less date of a story told in an earlier year belongs to that story. Where nothing decides, it stays unplaced.
 */
import type { DateExpression, DatePoint, Holiday } from '../../types'
import type { DatePrecision } from '../../vocabulary'
import { calendarOf, dayOf, holidaysOf, monthOf, seasonOf, weekdayOf, weekOf, yearsOf, type Days } from './calendar'

export interface Placed extends Days {
  readonly precision: DatePrecision
}

/** What is known where a date stands. */
export interface Surroundings {
  /** The day on which "today" is written; null if nothing tells. */
  readonly today: number | null
  readonly dayFirst: boolean
  /** Told as still to come. */
  readonly future: boolean
  /** No word tells whether it has passed. */
  readonly untold: boolean
  /** The date before it in the text. */
  readonly previous: Placed | null
  /** The last date of an earlier year that the story goes on from. */
  readonly story: Placed | null
}

const as = (precision: DatePrecision, days: Days | undefined): Placed | undefined =>
  days ? { start: days.start, end: days.end, precision } : undefined

const single = (day: number | undefined): Days | undefined => (day === undefined ? undefined : { start: day, end: day })

/** Days after the day of writing that a past date may still lie: releases are updated, and page dates are wrong. */
const slack = 3

/** A year-less date that nothing tells of lies ahead if it is as near as this, and the last one as far back. */
const nearAhead = 60
const farBack = 300

/**
 * The year's instance that the tense asks for. `at` gives the days of one year; `fits` prefers years (a weekday that is
 * right).
 */
const inRightYear = (
  { today, future, untold, story }: Surroundings,
  at: (year: number) => Days | readonly Days[] | undefined,
  fits?: (days: Days) => boolean,
): Days | undefined => {
  if (story && !future) {
    const year = calendarOf(story.start).year
    const told = [year, year + 1].flatMap((candidate) => at(candidate) ?? [])
    const within = told.find(({ start, end }) =>
      story.precision === 'year' ? start >= story.start : end >= story.start,
    )
    if (within && (today === null || within.start <= today + slack) && (!fits || fits(within))) return within
  }
  if (today === null) return undefined
  const { year } = calendarOf(today)
  const years = future ? [year, year + 1] : [year + 1, year, year - 1]
  const all: Days[] = []
  for (const candidate of years) {
    const found = at(candidate)
    if (found) all.push(...('start' in found ? [found] : found))
  }
  const right = all.filter(({ start, end }) => (future ? end >= today : start <= today + slack))
  if (untold && !future && !fits) {
    const next = all.findLast(({ start }) => start > today + slack)
    if (next && next.start - today < nearAhead && (right[0] === undefined || today - right[0].end > farBack))
      return next
  }
  const others = fits ? right.filter(fits) : []
  const near = fits ? all.find((days) => fits(days) && Math.abs(days.start - today) < (future ? 60 : 200)) : undefined
  return others[0] ?? near ?? right[0] ?? all[0]
}

const shiftedYear = (today: number | null, point: DatePoint, previous: Placed | null): number | undefined => {
  if (point.year !== undefined) return point.year
  if (point.yearShift !== undefined && today !== null) return calendarOf(today).year + point.yearShift
  if (point.direction === 'that' && previous) return calendarOf(previous.start).year
  return undefined
}

const placeOffset = (point: DatePoint, { today, previous, future }: Surroundings): Placed | undefined => {
  const { offset, anchor, weekday } = point
  if (!offset) return undefined
  if (anchor === 'previous' && (!previous || (offset.unit === 'day' && previous.start !== previous.end)))
    return undefined
  const base = anchor === 'previous' ? (previous?.start ?? null) : today
  if (base === null) return undefined
  const { year, month } = calendarOf(base)
  switch (offset.unit) {
    case 'day':
      return as('day', single(base + offset.by))
    case 'week': {
      const week = weekOf(base + 7 * offset.by)
      return weekday === undefined ? as('week', week) : as('day', single(week.start + ((weekday + 6) % 7)))
    }
    case 'weekend': {
      const saturday = weekOf(base).start + 5
      const begun = base >= saturday
      const coming = offset.by === 0 && (future || weekdayOf(base) >= 3)
      const start = begun || coming ? saturday : saturday - 7
      return as('weekend', {
        start: offset.by === 1 ? saturday + (begun ? 7 : 0) : start,
        end: (offset.by === 1 ? saturday + (begun ? 7 : 0) : start) + 1,
      })
    }
    case 'month':
      return as('month', monthOf(year, month + offset.by))
    case 'year':
      return as('year', yearsOf(year + offset.by))
  }
}

const placeWeekday = (
  { weekday = 0, day, direction }: DatePoint,
  { today, future, previous }: Surroundings,
): Placed | undefined => {
  if (today === null) return undefined
  const onward = future || direction === 'next' ? 1 : -1
  if (direction === 'that' && !previous) return undefined
  const first = direction === 'last' ? today - 1 : direction === 'next' || future ? today + 1 : today
  for (let step = 0; step < 62; step++) {
    const candidate = first + step * onward
    if (weekdayOf(candidate) === weekday && (day === undefined || calendarOf(candidate).day === day))
      return as('day', single(candidate))
    if (day === undefined && step >= 7) return undefined
  }
  return undefined
}

const placeSlashed = ({ slashed, year }: DatePoint, around: Surroundings): Placed | undefined => {
  const [first, second] = slashed ?? [0, 0]
  const at = (y: number): Days | undefined => {
    const [a, b] = [dayOf(y, second, first), dayOf(y, first, second)]
    return single((around.dayFirst ? a : b) ?? (around.dayFirst ? b : a))
  }
  return as('day', year === undefined ? inRightYear(around, at) : at(year))
}

const placeMonth = (point: DatePoint, around: Surroundings): Placed | undefined => {
  const { month = 1, direction } = point
  const year = shiftedYear(around.today, point, around.previous)
  if (year !== undefined) return as('month', monthOf(year, month))
  const at = (y: number): Days => monthOf(y, month)
  if (around.today === null) return as('month', inRightYear(around, at))
  const now = calendarOf(around.today)
  if (direction === 'last') return as('month', at(month < now.month ? now.year : now.year - 1))
  if (direction === 'next') return as('month', at(month > now.month ? now.year : now.year + 1))
  if (direction === 'this') return as('month', at(now.year))
  return as('month', inRightYear(around, at))
}

const placeDay = (point: DatePoint, around: Surroundings): Placed | undefined => {
  const { month = 1, day = 1, weekday, direction } = point
  const at = (year: number): Days | undefined => single(dayOf(year, month, day))
  const year = shiftedYear(around.today, point, around.previous)
  if (year !== undefined) return as('day', at(year))
  const fits = weekday === undefined ? undefined : ({ start }: Days): boolean => weekdayOf(start) === weekday
  return as('day', inRightYear(direction === 'last' ? { ...around, future: false, story: null } : around, at, fits))
}

/** Of several that a name may mean ("the bank holiday weekend") the nearest; none if only the year is told. */
const placeHoliday = (point: DatePoint, holiday: Holiday, around: Surroundings): Placed | undefined => {
  const at = (year: number): readonly Days[] => {
    const all = holidaysOf(holiday, year).filter(
      ({ end }) => point.month === undefined || calendarOf(end).month === point.month,
    )
    return around.future ? all : all.toReversed()
  }
  const year = shiftedYear(around.today, point, around.previous)
  const told = year === undefined ? undefined : at(year)
  const days = told ? (told.length === 1 ? told[0] : undefined) : inRightYear(around, at)
  return days && as(days.start === days.end ? 'day' : 'range', days)
}

/** One point of the calendar as a span of days; undefined where it cannot be told. */
export const placePoint = (point: DatePoint, around: Surroundings): Placed | undefined => {
  if (point.offset) return placeOffset(point, around)
  if (point.slashed) return placeSlashed(point, around)
  if (point.holiday) {
    return placeHoliday(point, point.holiday, around)
  }
  if (point.month !== undefined) return point.day === undefined ? placeMonth(point, around) : placeDay(point, around)
  if (point.weekday !== undefined) return placeWeekday(point, around)
  if (point.season) {
    const { season, direction } = point
    const year = shiftedYear(around.today, point, around.previous)
    if (year !== undefined) return as('season', seasonOf(year, season))
    if (around.today === null) return undefined
    const now = calendarOf(around.today)
    const current = seasonOf(now.year, season)
    if (direction === 'last') return as('season', current.end < around.today ? current : seasonOf(now.year - 1, season))
    return as('season', current)
  }
  if (point.year !== undefined)
    return point.decade ? as('range', yearsOf(point.year, 10)) : as('year', yearsOf(point.year))
  return undefined
}

/** Relative words and the date that explains them: two of the three (words, weekday, date) outvote the third. */
const placeExplained = (from: DatePoint, explains: DatePoint, around: Surroundings): Placed | undefined => {
  const relative = placePoint(explains, around)
  const dated = placePoint(from, relative ? { ...around, today: relative.start, future: false, story: null } : around)
  if (!relative || !dated) return dated ?? relative
  const { weekday } = from
  if (weekday === undefined || from.month === undefined) return dated
  return weekdayOf(relative.start) === weekday && weekdayOf(dated.start) !== weekday ? relative : dated
}

export interface PlacedSpan {
  readonly start: number | null
  readonly end: number | null
  readonly precision: DatePrecision
}

/** "between 28 June and the following morning" */
const placeFrom = (from: DatePoint, to: DatePoint, around: Surroundings): PlacedSpan | undefined => {
  const first = placePoint(from, around)
  const last = first && placePoint(to, { ...around, previous: first })
  return first && last && { start: first.start, end: last.end, precision: 'range' }
}

/** A span longer than this that has begun is not told of as if it were over. */
const longestRunning = 31

const isBare = ({ year, yearShift, month, day }: DatePoint): boolean =>
  year === undefined && yearShift === undefined && month !== undefined && day !== undefined

const isWeekday = ({ weekday, day, month, offset }: DatePoint): boolean =>
  weekday !== undefined && day === undefined && month === undefined && offset === undefined

/** The end of a span; "16-23 November" may still run on the day of writing. */
const placeLast = (from: DatePoint, to: DatePoint, around: Surroundings): Placed | undefined => {
  const { today } = around
  if (today !== null && !around.story && isBare(from) && isBare(to)) {
    const last = placePoint(to, { ...around, future: true })
    const begun = last && dayOf(calendarOf(last.end).year, from.month ?? 1, from.day ?? 1)
    if (begun !== undefined && begun <= today && last && last.end - begun < longestRunning && last.end > begun)
      return last
  }
  return placePoint(to, around)
}

/** An expression with both its ends. */
export const placeExpression = (expression: DateExpression, around: Surroundings): PlacedSpan | undefined => {
  const { from, to, open, excluding, explains } = expression
  if (to?.anchor) return placeFrom(from, to, around)
  if (to) {
    const last = placeLast(from, to, around)
    const lastYear = last && calendarOf(last.end).year
    const bare =
      from.year === undefined && from.yearShift === undefined && from.month !== undefined && lastYear !== undefined
    const later = bare && last && (dayOf(lastYear, from.month ?? 1, from.day ?? 1) ?? 0) > last.end
    const weekday = isWeekday(from) ? from.weekday : undefined
    if (last && weekday !== undefined && last.start === last.end)
      return { start: last.start - ((weekdayOf(last.start) - weekday + 7) % 7), end: last.end, precision: 'range' }
    const first = placePoint(bare ? { ...from, year: later ? lastYear - 1 : lastYear } : from, around)
    if (!first || !last || last.end < first.start) return undefined
    return { start: first.start, end: last.end, precision: 'range' }
  }
  const placed = explains ? placeExplained(from, explains, around) : placePoint(from, around)
  if (!placed || !open) return placed
  if (open === 'end') return { start: placed.start, end: null, precision: 'range' }
  if (excluding) return { start: null, end: placed.start - 1, precision: 'range' }
  const coming = around.today !== null && placed.end > around.today
  return coming ? placed : { start: null, end: placed.end, precision: 'range' }
}
