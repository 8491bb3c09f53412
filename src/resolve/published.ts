/** When a text was published: as told by the caller, its front matter, a line at its top or foot, or its dateline. */
import { changeLabels, dateLabels } from '../text/furniture'
import type { Context, Document } from '../types'
import type { PublishedSource } from '../vocabulary'
import { lean } from '../text/lean'

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : null
}

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year)

const numbers = /\b(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})\b(?![/.-]\d)/
const isoDay = /\b(?<year>\d{4})[-/](?<month>\d{2})[-/](?<day>\d{2})(?!\d)/
const dayMonth =
  /\b(?<day>\d{1,2})(?: ?(?:st|nd|rd|th))?(?:,? {1,3}(?:of )?|[/-])(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:\.?,? {1,3}|[/-])(?<year>\d{4})\b/i
const monthDay =
  /\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? {1,3}(?<day>\d{1,2})(?: ?(?:st|nd|rd|th))?,? {1,3}(?<year>\d{4})\b/i

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
    const [a, b, year] = [Number(slashed.a), Number(slashed.b), fullYear(slashed.year ?? '')]
    return (dayFirst ? iso(year, b, a) : iso(year, a, b)) ?? (dayFirst ? iso(year, a, b) : iso(year, b, a))
  }
  const named = (dayMonth.exec(words) ?? monthDay.exec(words))?.groups
  return named ? iso(Number(named.year), monthOf(named.month ?? ''), Number(named.day)) : null
}

interface DateLine {
  readonly day: string
  /** Says of itself that it is the day of publication. */
  readonly published: boolean
  readonly labelled: boolean
}

const foot =
  /^[(*_ ]*(?:posted|published|release date|date (?:posted|published|issued)|issued|first published|dated?:)/i
const publication = /\b(?:published|posted)\b/i
const timestamp = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/

/** Date lines of the release: those above its first paragraph and, if labelled or a time stamp, those below. */
const dateLinesOf = ({ blocks, plain }: Document, dayFirst: boolean) => {
  const above: DateLine[] = []
  const below: DateLine[] = []
  const changed: DateLine[] = []
  const stamps: string[] = []
  let prose = false
  let paragraphs = 0
  for (const { kind, start, end } of blocks) {
    if (kind === 'body' || kind === 'list') {
      prose = true
      paragraphs++
    }
    const contactHead = kind === 'contact' && !prose && end - start < 90
    if (kind !== 'dateline' && !contactHead) continue
    const line = plain.slice(start, Math.min(end, start + 120)).trim()
    const day = parseDay(line, dayFirst)
    if (!day) continue
    const labelled = dateLabels.test(line)
    const published = publication.test(line)
    if (changeLabels.test(line)) changed.push({ day, labelled, published })
    else if (!prose) above.push({ day, labelled, published })
    else if (timestamp.test(line)) stamps.push(day)
    else if (foot.test(line)) below.unshift({ day, labelled, published })
    else if (paragraphs < 3 || blocks.at(-1)?.end === end) below.push({ day, labelled, published })
  }
  // a page that stamps its making and its last change has the making first
  const made = stamps.sort()[0]
  if (made !== undefined) below.unshift({ day: made, labelled: false, published: false })
  return { above, below, changed }
}

/**
 * A day in front of the first sentence: "LONDON, Ont., March 3, 2016 /CNW/ -", "date 2019-11-14 Police …",
 * "March 3, 2016 (Dallas) -", "Fri, 09 Jun, 2023 - 12:24".
 */
const opening = lean(
  /^[(*" ]{0,4}(?:date:? )?(?:[A-Z][\w.']{1,20}[,.]? ?\/?){0,6}[-,( ]{0,4}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?\b(?<day>\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:st|nd|rd|th)?,? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})\)?(?<after>:? ?(?:[/(:|]|--?|contact)|(?= [A-Z]))/i,
)

const openingDay = ({ blocks, plain }: Document, dayFirst: boolean): string | null => {
  const readable = blocks.filter(({ kind }) => kind === 'body' || kind === 'title' || kind === 'list').slice(0, 4)
  for (const { start, end } of readable) {
    const match = opening.exec(plain.slice(start, Math.min(end, start + 130)))
    const day = match?.groups?.day ? parseDay(match.groups.day, dayFirst) : null
    // "On March 3, 2016 The …" is no dateline
    if (day && !/^\W*(?:on|in|at|since|from|between|by|during|until|after|before|late|early)\b/i.test(match?.[0] ?? ''))
      return day
  }
  return null
}

export const publishedOf = (
  document: Document,
  context: Context,
  dayFirst: boolean,
): { readonly published: string | null; readonly publishedFrom: PublishedSource } => {
  const told = context.published ? parseDay(context.published, dayFirst) : null
  if (told) return { published: told, publishedFrom: 'option' }
  const front = document.metadata.published ? parseDay(document.metadata.published, dayFirst) : null
  if (front) return { published: front, publishedFrom: 'front-matter' }
  const { above, below, changed } = dateLinesOf(document, dayFirst)
  // the release's own date stands nearest to its text; one higher up is that of the page
  const line = above.findLast(({ published }) => published) ?? above.at(-1) ?? below[0]
  if (line) return { published: line.day, publishedFrom: 'dateline' }
  const opens = openingDay(document, dayFirst)
  if (opens) return { published: opens, publishedFrom: 'text' }
  const last = changed[0]
  return last ? { published: last.day, publishedFrom: 'dateline' } : { published: null, publishedFrom: 'none' }
}
