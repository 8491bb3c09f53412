/**
 * Which name stands beside an age: "Mary Smith, 34" and "34-year-old Mary Smith". Only capitals tell; titles before the
 * name do not belong to it.
 */
import { tokenFlags, tokenFrom } from '../../text/tokens'
import type { Document } from '../../types'
import { lean } from '../../text/lean'

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Capitalised words before a name that are no part of it. */
const notOfName = listOf(
  'the a an and but he she they his her their in on at after before when while victim victims suspect defendant defendants co driver passenger ' +
    'pc pcso dc ds di dci det detective constable sergeant inspector officer mr mrs ms miss dr sir judge former local ' +
    'meanwhile however also yesterday today brothers brother sister father mother husband wife son daughter man woman boy girl ' +
    'monday tuesday wednesday thursday friday saturday sunday co-defendant co-defendants fellow alleged name named resident residents',
)

/** Capitalised words before a number that make it no age: months, roads, laws, units of a court. */
const numbered = listOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'proposition route interstate section chapter article title room department district precinct page count counts highway street road avenue ' +
    'lane unit block channel number no part rule division exhibit ward flat apartment suite class category tier level phase operation year',
)

const joins = listOf('de la le du del della da dos van von der den bin ibn al el ap y')

const suffix = /^(?:jr|sr|ii|iii|iv)$/i

const { capital, word } = tokenFlags

/**
 * The name that ends right before an offset (commas, brackets and "(left)" between them do not count).
 *
 * @returns undefined where no name ends there
 */
export const nameBefore = ({ plain, tokens }: Document, offset: number, from: number): string | undefined => {
  const textOf = (i: number): string => plain.slice(tokens.starts[i], tokens.ends[i])
  let i = tokenFrom(tokens, offset) - 1
  while (i >= 0 && /^[,()"]$/.test(textOf(i))) i--
  if (/^(?:left|right|pictured|above|below|centre)$/.test(textOf(i)) && textOf(i - 1) === '(') i -= 2
  const end = i
  let start = i + 1
  for (; i >= 0 && (tokens.starts[i] ?? 0) >= from; i--) {
    const text = textOf(i)
    const flags = tokens.flags[i] ?? 0
    const gap = plain.slice(tokens.ends[i] ?? 0, tokens.starts[i + 1] ?? 0)
    if (i < end && gap.includes('\n')) break
    if (flags & capital) {
      if (notOfName.has(text.toLowerCase()) && textOf(i + 1) !== "'") break
      start = i
    } else if (flags & word) {
      if (!joins.has(text) || !((tokens.flags[i - 1] ?? 0) & capital)) break
    } else if (text === '.' || text === "'" || text === '-') {
      if (gap !== '' && text !== '.') break
      if (text === '.' && (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) > 3 && !suffix.test(textOf(i - 1)))
        break
    } else if (text === ',') {
      if (!suffix.test(textOf(i + 1))) break
    } else break
  }
  if (start > end) return undefined
  const last = textOf(end).toLowerCase()
  if (start === end && numbered.has(last)) return undefined
  if (numbered.has(last) && end - start < 1) return undefined
  const close = textOf(end + 1) === '.' && suffix.test(last) ? end + 1 : end
  const name = plain.slice(tokens.starts[start], tokens.ends[close]).replace(/\s+/g, ' ')
  return /[a-z]/i.test(name) && !/^(?:jr|sr|ii|iii)\b/i.test(name) ? name : undefined
}

const following = lean(
  / ?(?:[A-Z][\w-]{1,24} |local |former )?(?:man|woman|boy|girl|resident|motorist|pedestrian|cyclist|driver|victim|mother|father|grandmother|grandfather|husband|wife|son|daughter|teenager|student|native)?,? ?(?:called |named |identified as |who was named as )?(?<name>(?:[A-Z][-\d'A-Z_]*[a-z][-\w']*|[A-Z]\.)(?: (?:[A-Z][\w'-]*|[A-Z]\.|de|la|van|der|von|bin|al)){1,4})/y,
)

const ofPlace =
  /^ (?:man|woman|boy|girl|men|women|resident|native|mother|father|couple|driver|teen|teenager|teacher|doctor|student|motorist)\b/

/** The name that follows a "34-year-old", of at least two words. */
export const nameAfter = ({ plain }: Document, offset: number, to: number): string | undefined => {
  following.lastIndex = offset
  const match = following.exec(plain)
  const name = match?.groups?.name
  if (!match || !name || match.index + match[0].length > to) return undefined
  // "61-year-old Sunset Park man"
  if (ofPlace.test(plain.slice(match.index + match[0].length, match.index + match[0].length + 16))) return undefined
  const words = name.split(' ')
  while (words.length > 0 && /^(?:de|la|van|der|von|bin|al)$/.test(words.at(-1) ?? '')) words.pop()
  return words.length >= 2 ? words.join(' ') : undefined
}
