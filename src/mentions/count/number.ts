/** Reads the number of a count with what bounds it: "more than a dozen", "two or three", "at least five", "up to 10". */
import { numberWords } from '../../lexicon/counts'
import { anchorsOf } from '../../match/anchors'
import { readNumber } from '../../match/numbers'
import type { Document, Hits, Span } from '../../types'

export interface Quantity extends Span {
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly total: boolean
  readonly definite: boolean
  /** "a further", "an additional", "another" before the number. */
  readonly further: boolean
  /** The number is one, whatever bounds it: a singular follows. */
  readonly singular: boolean
  readonly both: boolean
  /** "the other two". */
  readonly rest: boolean
  /** "dozens of", "a couple of". */
  readonly ofThem: boolean
  /** "the trio", "a couple": the number is the word for the people. */
  readonly group: boolean
}

const numberPattern =
  /(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) dozen|half a dozen|(?:one|two|three|four|five|six|seven|eight|nine|a)? ?hundred(?: and [a-z]{3,9}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozens|dozen|couple|pair|duo|trio|quartet|both|\d{1,3}(?:,\d{3}){1,2}|\d{1,3} \d{3}|\d{1,5})(?![\w%]|\.\d|,\d|:\d)/iy

const upper =
  / ?(?:to|or|-) ?(?<upper>\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\w%-]|\.\d|,\d|:\d)/iy

const lead =
  /(?:(?<least>at least|no fewer than|a minimum of|not less than)|(?<more>more than|over|in excess of|upwards of)|(?<most>up to|as many as|a maximum of)|(?<less>fewer than|less than|under)|(?<about>around|about|approximately|nearly|almost|roughly|an estimated|close to|some|approx\.?))? ?(?:(?<total>a (?:combined |grand )?total of|total of)|(?<further>an additional|a further|another|a second|an extra|additional|further))? ?(?:(?<the>(?:all (?:of )?)?(?:the|these|those|this|all|his|her|their|both)(?: (?:other|remaining|same|first|last|final))?))? ?(?:a |the )?$/i

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Not a count behind these: references, roads, parts of laws, times and scores. */
const notCounted = listOf(
  'number no nos section sec article chapter class category route interstate highway room page part level phase unit day week year grade age aged ages count counts case cases ' +
    'apartment flat suite district precinct department channel junction tier type schedule title rule step item exhibit division ward ' +
    'january february march april may june july august september october november december operation version top under mile every per size sizes degree ext',
)
/** "In August last year two men": a year of its own. */
const datedBefore = /\b(?:last|this|that|next|same|each|past) (?:year|week) $/i

const notCountedMarked = listOf('no. nos. sec. ext. under-')

/** Sums, references, scores and ranges. */
const notCountedMarks = /(?:[£$€#№]|\b\d(?:[.,/:-]| to| and)?) ?$/i

/** Last words of what `lead` reads. */
const leadEnds = listOf(
  'least than of over to as under around about approximately nearly almost roughly estimated some approx additional further another second extra ' +
    'the these those this all his her their both other remaining same first last final a',
)

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** The word right before an offset, with the stop or hyphen behind it, in small letters. */
const wordBefore = (plain: string, offset: number, from: number): { readonly word: string; readonly mark: string } => {
  const end = plain.charCodeAt(offset - 1) === 32 ? offset - 1 : offset
  const last = plain.charCodeAt(end - 1)
  const close = last === 46 || last === 45 ? end - 1 : end
  let start = close
  while (start > from && close - start < 16 && isLetter(plain.charCodeAt(start - 1))) start--
  return { word: plain.slice(start, close).toLowerCase(), mark: plain.slice(close, end) }
}

/** "C-34", "M 25": part of a name. */
const lettered = /(?:^|[^\w'])[A-Z](?:-| )$/

/** Words for so many people. */
const groupSizes: Readonly<Record<string, number>> = { couple: 2, pair: 2, duo: 2, trio: 3, quartet: 4 }

interface Lead {
  /** Characters from its first word to the number. */
  readonly size: number
  /** "the" and its like; undefined where the number has none. */
  readonly the: string | undefined
  readonly total: boolean
  readonly further: boolean
  readonly about: boolean
  readonly bound: 'least' | 'more' | 'most' | 'less' | null
}

const noLead: Lead = { size: 0, the: undefined, total: false, further: false, about: false, bound: null }

/** The words before a number that bound it. "information about the three men" is exact: "about" belongs to the verb. */
const leadOf = (window: string): Lead => {
  const match = lead.exec(window)
  if (!match?.groups) return noLead
  const { the, total, further, about, least, more, most, less } = match.groups
  const exact = the !== undefined && !/all/i.test(the)
  return {
    size: exact ? match[0].length - match[0].lastIndexOf(the) : match[0].trimStart().length,
    the,
    total: total !== undefined,
    further: further !== undefined,
    about: about !== undefined && !exact,
    bound: most !== undefined ? 'most' : exact ? null : least ? 'least' : more ? 'more' : less ? 'less' : null,
  }
}

const space = 32
const plus = 43
const hyphen = 45

/** Whether " to 4", " or four" or "-4" may follow: most numbers end where they stand. */
const mayRange = (plain: string, end: number): boolean => {
  const code = plain.charCodeAt(end) === space ? plain.charCodeAt(end + 1) : plain.charCodeAt(end)
  return code === hyphen || (code | 32) === 116 || (code | 32) === 111
}

const orMore = /^(?:\+| or more\b| plus\b)/

const openAfter = (plain: string, end: number): string => {
  const code = plain.charCodeAt(end)
  return code === plus || code === space ? (orMore.exec(plain.slice(end, end + 9))?.[0] ?? '') : ''
}

const upToAfter = /^ and (?<upper>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\b/i

const aBefore = /^a /
/** "a couple of men" */
const takesOf = /dozen$|couple$|pair$|trio$|duo$/

const valueOf = (word: string): number | undefined => {
  if (word === 'half a dozen') return 6
  if (word === 'both') return 2
  return groupSizes[word] ?? (word === 'dozens' ? 24 : readNumber(word.replace(aBefore, '')))
}

/** Where a number may begin, from left to right. */
export const offsetsOf = (document: Document, hits: Hits): readonly number[] => {
  const { offsets } = anchorsOf('digit', document, hits)
  const all: number[] = []
  let i = 0
  for (const { start } of hits.of(numberWords)) {
    for (; (offsets[i] ?? Infinity) < start; i++) all.push(offsets[i] ?? 0)
    all.push(start)
  }
  for (; i < offsets.length; i++) all.push(offsets[i] ?? 0)
  return all
}

/** The quantity that begins at an offset; undefined if what stands there is no number of things. */
export const quantityAt = ({ plain }: Document, offset: number, from: number): Quantity | undefined => {
  numberPattern.lastIndex = offset
  const match = numberPattern.exec(plain)
  if (!match) return undefined
  const word = match[0].toLowerCase()
  const end = match.index + match[0].length
  const window = plain.slice(Math.max(from, offset - 60), offset)
  const { word: last, mark } = wordBefore(plain, offset, from)
  const named = mark === '' ? notCounted.has(last) : notCountedMarked.has(last + mark)
  if (
    (named && !datedBefore.test(window)) ||
    ((last === '' || last === 'to' || last === 'and') && notCountedMarks.test(window.slice(-9)))
  )
    return undefined
  if (last === 'no' && word === 'one') return undefined
  if (last.length === 1 && lettered.test(window) && !/(?:^|[^\w'])A $/.test(window)) return undefined
  const n = valueOf(word)
  if (n === undefined || n === 0) return undefined
  const { size, the, total, further, about, bound } = leadEnds.has(last) ? leadOf(window) : noLead
  const exactly: Quantity = {
    start: offset - size,
    end,
    min: n,
    max: n,
    approximate: about,
    total,
    definite: the !== undefined || word === 'both',
    further,
    singular: n === 1,
    both: word === 'both',
    rest: last === 'other' && /\bother $/i.test(window),
    ofThem: (word === 'dozens' || takesOf.test(word)) && plain.startsWith(' of ', end),
    group: groupSizes[word] !== undefined,
  }
  if (word === 'dozens' || (word === 'dozen' && /\bseveral $/i.test(window)))
    return { ...exactly, min: 24, max: null, approximate: true }
  if (mayRange(plain, end)) {
    upper.lastIndex = end
    const range = upper.exec(plain)
    const high = range?.groups?.upper ? readNumber(range.groups.upper) : undefined
    if (range && high !== undefined && high > n)
      return { ...exactly, end: end + range[0].length, max: high, approximate: false }
  }
  const after = openAfter(plain, end)
  const upTo = last === 'between' && /\bbetween $/i.test(window) ? upToAfter.exec(plain.slice(end, end + 12)) : null
  const most = upTo ? readNumber(upTo.groups?.upper ?? '') : undefined
  if (upTo && most !== undefined && most > n)
    return { ...exactly, start: offset - 8, end: end + upTo[0].length, max: most, approximate: false }
  if (bound === 'least' || after) return { ...exactly, end: end + after.length, max: null }
  if (bound === 'more') return { ...exactly, min: n + 1, max: null }
  if (bound === 'most') return { ...exactly, min: null }
  if (bound === 'less') return { ...exactly, min: null, max: n - 1 }
  return exactly
}

export const quantityPatterns: readonly RegExp[] = [numberPattern, upper]
