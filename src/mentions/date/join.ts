/**
 * Puts single dates together: "Friday" and "17 April" are one day, "today (29 July)" too; "between 26 June" and "2 July"
 * are a span; of "3 May and 7 June 2019" the first takes the year of the second.
 */
import type { DateExpression, DatePoint, Span } from '../../types'
import type { Found } from './found'
import { back } from './look'
import { compilePattern } from '../../match/pattern'
import { lean } from '../../text/lean'

export interface Joined extends Span {
  readonly rule: string
  readonly expression: DateExpression
  readonly partial?: true
}

/** Farther apart two dates do not belong together. */
const reach = 60

const gap = (pattern: RegExp): RegExp => compilePattern(pattern, { anchored: true })

const beside = gap(
  /(?:'s)?(?:,? ?\( ?|,? - |,? )(?:on )?(?:the )?(?:(?:morning|afternoon|evening|night) of )?(?:the )?$/,
)
const bracketed = gap(/,? ?\( ?$/)
const ofWeek = gap(/(?: of)? $/)
/** "(21 April) this year" */
const behind = gap(/\)?,? (?:of |in |earlier |later )?$/)
const connecting = gap(
  lean(
    /\)?,?(?: at)?(?: (?:the )?(?:morning|afternoon|evening|night))?(?: (?:around|about|approximately|at))?(?: \d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?|hrs|hours)?)?(?:,? ?and continu(?:ing|ed)|,? ?continuing)?,? ?(?<word>and|to|(?:until|till)(?: (?:his|her|their|its|the) [a-z]{3,14}| (?:he|she|they|it) (?:was |were )?[a-z]{3,14})?|through(?: to)?|up to|thru|&|-)(?: about| around| approximately| around about)?(?: (?:the )?(?:early hours|morning|afternoon|evening|night) of)?(?: (?:around |about |approximately |just after |shortly after )?(?:\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?|hrs|hours)?|noon|midday|midnight),?)?(?: on| in)?(?: the)?(?: (?:morning|afternoon|evening|night|early hours) of)? ?$/i,
  ),
)
const listing = gap(/\)?(?:,|,? and|,? or| &)(?: on)? ?$/i)

const betweenBefore = back(
  /\b(?:between|from|dates of|dates between)(?: (?:the|around|about|approximately|on|early|late|hours of|night of|evening of|morning of|afternoon of|dates of|\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?|hrs|hours)?|midnight|noon|midday),?){0,5} $/i,
)

export const joinPatterns = [beside, bracketed, ofWeek, behind, connecting, listing, betweenBefore.pattern]

const isDated = ({ day, slashed, year, month, holiday }: DatePoint): boolean =>
  slashed !== undefined ||
  (day !== undefined && month !== undefined) ||
  holiday !== undefined ||
  (year !== undefined && day !== undefined)

const isRelative = ({ offset, anchor }: DatePoint): boolean => offset?.unit === 'day' && anchor === undefined

const isWeekday = ({ weekday, month, day }: DatePoint): boolean =>
  weekday !== undefined && month === undefined && day === undefined

const test = (pattern: RegExp, words: string): RegExpExecArray | undefined => {
  pattern.lastIndex = 0
  return pattern.exec(words) ?? undefined
}

const whole = (found: Found): Joined => {
  const { start, end, rule, point, to, partial } = found
  const expression = to ? { from: point, to } : { from: point }
  return partial ? { start, end, rule, expression, partial } : { start, end, rule, expression }
}

/** The same without needing another date beside it. */
const settled = ({ start, end, rule, expression }: Joined): Joined => ({ start, end, rule, expression })

/** "9 March" still takes the year of "this year". */
const isYearless = ({ month, holiday, year, yearShift, direction }: DatePoint): boolean =>
  (month ?? holiday) !== undefined && year === undefined && yearShift === undefined && direction === undefined

const inYear = (a: Joined, yearShift: number, at: Span): Joined => ({
  ...a,
  ...at,
  expression: { ...a.expression, from: { ...a.expression.from, yearShift } },
})

/** Two wordings of one day, or nothing. */
const merged = (a: Joined, b: Joined, between: string): Joined | undefined => {
  const [x, y] = [a.expression.from, b.expression.from]
  const at = { start: a.start, end: b.end }
  if (a.expression.to || x.anchor) return undefined
  if (isWeekday(x) && y.offset?.unit === 'week' && !y.anchor && test(ofWeek, between))
    return { ...at, rule: 'weekday-of-week', expression: { from: { ...x, offset: y.offset } } }
  if (isYearless(x) && y.offset?.unit === 'year' && test(behind, between)) return inYear(a, y.offset.by, at)
  if (!test(beside, between)) return undefined
  if (x.holiday && y.month !== undefined && y.day !== undefined && !b.expression.to) return { ...b, ...at }
  if (isWeekday(x) && b.expression.to && test(bracketed, between)) return { ...b, ...at }
  if (isWeekday(x) && isDated(y) && y.weekday === undefined && !(y.holiday && between.trim() === ''))
    return {
      ...b,
      ...at,
      expression: {
        ...b.expression,
        from: { ...y, weekday: x.weekday ?? 0 },
        ...(a.expression.explains ? { explains: a.expression.explains } : {}),
      },
    }
  if (
    isRelative(x) &&
    (isDated(y) || isWeekday(y) || (y.weekday !== undefined && y.day !== undefined)) &&
    !b.expression.to
  )
    return { ...at, rule: 'relative-explained', expression: { from: y, explains: x } }
  if (!test(bracketed, between)) return undefined
  if (isDated(x) && isWeekday(y))
    return { ...at, rule: a.rule, expression: { from: { ...x, weekday: y.weekday ?? 0 } } }
  if ((isDated(x) || isWeekday(x)) && isRelative(y))
    return { ...at, rule: 'relative-explained', expression: { from: x, explains: y } }
  return undefined
}

const withYear = (point: DatePoint, from: DatePoint): DatePoint => {
  if (point.year !== undefined || point.offset || point.slashed || point.yearShift !== undefined) return point
  if (from.yearShift !== undefined) return { ...point, yearShift: from.yearShift }
  if (from.year === undefined) return point
  const later = (point.month ?? 0) > (from.month ?? 13)
  return { ...point, year: from.year - (later ? 1 : 0) }
}

/** The month and the year that the first of two dates leaves to the second. */
const completed = (x: DatePoint, y: DatePoint): DatePoint => {
  if (x.day !== undefined && x.month === undefined && y.month !== undefined && !x.slashed)
    return withYear({ ...x, month: y.month }, y)
  return x.month === undefined ? x : withYear(x, y)
}

/** Both name the same make of thing, so that a span can lie between them. */
const comparable = (x: DatePoint, y: DatePoint): boolean => {
  const make = (point: DatePoint): string =>
    point.slashed || point.day !== undefined || point.holiday || point.weekday !== undefined || isRelative(point)
      ? 'day'
      : point.month !== undefined || point.season
        ? 'month'
        : point.year !== undefined
          ? 'year'
          : 'other'
  const [a, b] = [make(x), make(y)]
  return (
    a !== 'other' &&
    (a === b || (a !== 'day' && b !== 'day') || (a === 'day' && b === 'month') || (b === 'day' && a === 'month'))
  )
}

/** "May and June last year", "in March and April": two months told in one breath. */
const areNeighbours = (x: DatePoint, y: DatePoint): boolean =>
  x.month !== undefined &&
  y.month === x.month + 1 &&
  x.day === undefined &&
  y.day === undefined &&
  x.year === undefined &&
  x.yearShift === undefined

/** "the following morning" ends a span that the day before it begins. */
const isNextDay = ({ anchor, offset }: DatePoint): boolean =>
  anchor === 'previous' && offset?.unit === 'day' && offset.by === 1

/** A span from one date to another, or nothing. */
const spanned = (plain: string, a: Joined, b: Joined, between: string): Joined | undefined => {
  const word = test(connecting, between)?.groups?.word?.toLowerCase()
  const [x, y] = [a.expression.from, b.expression.from]
  if (word === undefined || a.expression.to) return undefined
  if (b.expression.to)
    return isWeekday(x) && b.start > a.end && b.rule === 'day-span' ? { ...b, start: a.start } : undefined
  if (isNextDay(y) && (isDated(x) || isWeekday(x)))
    return { start: a.start, end: b.end, rule: 'span', expression: { from: x, to: y } }
  if (!comparable(x, y)) return undefined
  const opened = betweenBefore.at(plain, a.start) !== undefined
  if ((word === 'and' || word === '&') && !opened && !areNeighbours(x, y)) return undefined
  if (isWeekday(x) && isWeekday(y) && !opened) return { ...b, start: a.start, partial: true }
  if (a.partial && b.partial && !opened && x.year === undefined) return undefined
  if (y.year !== undefined && x.year !== undefined && y.year < x.year) return undefined
  return {
    start: a.start,
    end: b.end,
    rule: 'span',
    expression: { from: completed(x, y), to: y },
    ...(a.partial && b.partial && !opened ? { partial: true } : {}),
  }
}

const folded = (
  found: readonly Joined[],
  plain: string,
  join: (a: Joined, b: Joined, between: string) => Joined | undefined,
): readonly Joined[] => {
  const out: Joined[] = []
  for (const next of found) {
    const last = out.at(-1)
    const near = last && next.start - last.end <= reach && next.start >= last.end
    const made = near ? join(last, next, plain.slice(last.end, next.start)) : undefined
    if (made) out[out.length - 1] = made
    else out.push(next)
  }
  return out
}

/** In a list the year (and month) that stands last holds for all. */
const listed = (plain: string, found: readonly Joined[]): readonly Joined[] => {
  const out = [...found]
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i], out[i + 1]]
    if (!a || !b || a.expression.to || b.start - a.end > 20 || b.start < a.end) continue
    if (!test(listing, plain.slice(a.end, b.start))) continue
    const from = completed(a.expression.from, b.expression.from)
    if (from !== a.expression.from && from.month !== undefined) {
      out[i] = { ...settled(a), expression: { ...a.expression, from } }
    } else if (
      a.partial &&
      !b.partial &&
      a.expression.from.year !== undefined &&
      b.expression.from.year !== undefined &&
      b.expression.from.month === undefined
    ) {
      out[i] = settled(a)
    }
  }
  return out
}

const goesOn = (plain: string, before: Joined, joined: Joined): boolean => {
  if (before.partial || joined.start - before.end > 8) return false
  const [x, y] = [before.expression.from, joined.expression.from]
  const alike = (x.year === undefined) === (y.year === undefined) && (x.month === undefined) === (y.month === undefined)
  return alike && !isWeekday(y) && test(listing, plain.slice(before.end, joined.start)) !== undefined
}

/** A list before it says that a bare year or month is a date: "in 2018, 2019 and 2020". */
const carried = (plain: string, found: readonly Joined[]): readonly Joined[] => {
  const out: Joined[] = []
  for (const joined of found) {
    const before = out.at(-1)
    out.push(before && joined.partial && goesOn(plain, before, joined) ? settled(joined) : joined)
  }
  return out
}

/** A bracket opened inside the words is closed inside them. */
const closed = (plain: string, joined: Joined): Joined => {
  const open = plain.slice(joined.start, joined.end).lastIndexOf('(')
  const takesIn =
    open >= 0 && plain.charAt(joined.end) === ')' && !plain.slice(joined.start + open, joined.end).includes(')')
  if (takesIn) return { ...joined, end: joined.end + 1 }
  let { end } = joined
  while (plain.charCodeAt(end - 1) === 32) end--
  return end === joined.end ? joined : { ...joined, end }
}

/** Dates in text order in, whole expressions out. What says a date only beside another and stands alone is left out. */
export const joinDates = (plain: string, found: readonly Found[]): readonly Joined[] => {
  const once = folded(found.map(whole), plain, merged)
  const twice = folded(once, plain, merged)
  const spans = folded(twice, plain, (a, b, between) => spanned(plain, a, b, between))
  return carried(plain, listed(plain, spans)).flatMap((joined) => (joined.partial ? [] : [closed(plain, joined)]))
}
