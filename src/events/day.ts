/** The day of police work that no date of its own stands beside: the one that the story has come to. */
import { firstIndex } from '../text/sorted'
import { sentenceAt } from '../text/document'
import type { Document, Mention, Span } from '../types'
import type { DateRole } from '../vocabulary'

const work: ReadonlySet<DateRole | null> = new Set<DateRole | null>(['offence', 'arrest', 'search'])

/** The release's one day of police work, if it has just one. */
export const onlyDay = (dates: readonly Mention<'date'>[]): Mention<'date'> | null => {
  const told = dates.filter(({ value }) => work.has(value.role))
  const days = new Set(told.map(({ value }) => `${value.start} ${value.end}`))
  return days.size === 1 ? (told[0] ?? null) : null
}

/** "was later arrested", "has since been arrested": on a day that is not told. */
const another =
  /\b(?:has|have|had)(?: [a-z]+){0,2} $|\b(?:later|subsequently|since|eventually|finally|so far)(?: [a-z]+){0,3} $/i
const anotherAfter =
  /^ (?:[a-z]+ ){0,3}(?:later|subsequently|at a later date|in connection|following (?:an?|the|further|their|our) (?:[a-z]+ )?(?:investigation|enquir|inquir|appeal))/i

/** In milliseconds. Over longer spans a crime goes on, and no police work is done on them. */
const longest = 14 * 864e5

/** A day, a night or a weekend; "last month" is none. */
const isShort = ({ value: { start, end, precision } }: Mention<'date'>): boolean => {
  if (start === null || end === null) return false
  const isSpan = precision === 'range' || precision === 'weekend'
  return start === end || (isSpan && Date.parse(end) - Date.parse(start) < longest)
}

/**
 * The day told last before a word, if it is one of police work: what follows is of that day, unless its words say otherwise.
 *
 * @param only taken where no such day stands before
 */
export const dayAround = (
  document: Document,
  dates: readonly Mention<'date'>[],
  trigger: Span,
  only: Mention<'date'> | null,
): Mention<'date'> | null => {
  const { plain } = document
  const sentence = sentenceAt(document, trigger.start)
  const lead = plain.slice(Math.max(sentence?.start ?? 0, trigger.start - 40), trigger.start)
  if (another.test(lead) || anotherAfter.test(plain.slice(trigger.end, trigger.end + 60))) return null
  const before = dates[firstIndex(dates.length, (i) => dates[i]?.start ?? 0, trigger.start) - 1]
  return before && work.has(before.value.role) && isShort(before) ? before : only
}
