/** When a text was published: as told by the caller, its front matter, a line at its top, or its dateline. */
import type { Context, Document } from '../types'
import type { PublishedSource } from '../vocabulary'

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : null
}

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

const numbers = /\b(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>\d{4})\b/
const isoDay = /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/
const dayMonth = /\b(?<day>\d{1,2})(?:st|nd|rd|th)?,? {1,3}(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? {1,3}(?<year>\d{4})\b/i
const monthDay = /\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? {1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,? {1,3}(?<year>\d{4})\b/i

/**
 * The calendar day that a date line names.
 *
 * @param dayFirst whether 04/05/2020 is 4 May
 * @example parseDay('15:54 24/04/2020', true) // '2020-04-24'
 */
export const parseDay = (words: string, dayFirst: boolean): string | null => {
  const plain = isoDay.exec(words)?.groups
  if (plain) return iso(Number(plain.year), Number(plain.month), Number(plain.day))
  const slashed = numbers.exec(words)?.groups
  if (slashed) {
    const [a, b, year] = [Number(slashed.a), Number(slashed.b), Number(slashed.year)]
    return (dayFirst ? iso(year, b, a) : iso(year, a, b)) ?? (dayFirst ? iso(year, a, b) : iso(year, b, a))
  }
  const named = (dayMonth.exec(words) ?? monthDay.exec(words))?.groups
  return named ? iso(Number(named.year), monthOf(named.month ?? ''), Number(named.day)) : null
}

/** A line at the top that gives the day: "15:54 24/04/2020", "Posted on …", "date 2019-11-14 …". */
const stamp = /^(?:(?:posted|published|updated|date|issued)\b[^.]{0,40}|for (?:immediate )?release\b[^.]{0,30}|\d{1,2}:\d\d(?::\d\d)? {1,3}|(?:mon|tues|wednes|thurs|fri|satur|sun)[a-z]{0,4},? {1,3})/i

export const publishedOf = (
  document: Document,
  context: Context,
  dayFirst: boolean,
): { readonly published: string | null; readonly publishedFrom: PublishedSource } => {
  const told = context.published ? parseDay(context.published, dayFirst) : null
  if (told) return { published: told, publishedFrom: 'option' }
  const front = document.metadata.published ? parseDay(document.metadata.published, dayFirst) : null
  if (front) return { published: front, publishedFrom: 'front-matter' }
  const top = document.blocks.filter(({ kind }) => kind !== 'furniture').slice(0, 12)
  for (const { kind, start, end } of top) {
    const line = document.plain.slice(start, Math.min(end, start + 120)).trim()
    const day = kind === 'dateline' || end - start < 40 || stamp.test(line) ? parseDay(line.slice(0, 80), dayFirst) : null
    if (day) return { published: day, publishedFrom: kind === 'dateline' ? 'dateline' : 'text' }
  }
  return { published: null, publishedFrom: 'none' }
}
