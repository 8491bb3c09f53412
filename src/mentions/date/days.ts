/**
 * Reads weekdays, relative words, holidays, seasons and "three days later". Avoids "every Friday", "over the last year",
 * "Black Friday" and the verb "fall".
 */
import type { DateWord } from '../../lexicon/dates'
import type { DatePoint, Document, Hit } from '../../types'
import type { Found } from './found'
import { ahead, back } from './look'

type Word<K extends DateWord['kind']> = Extract<DateWord, { readonly kind: K }>

const partOfDay = ahead(/(?:'s)?,? (?:early |late )?(?:morning|afternoon|evening|night|lunchtime|teatime)\b/i)

const weekdayCue = back(/\b(?<direction>last|next|this)(?: coming| past)? $/i)
const ofThatWeekday = ahead(
  /,? (?:from )?\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.? ?(?:-|to|until) ?\d| (?:collections?|jobs?|school|service|mass|league|market|roast|lunch|newspapers?|papers?)\b/i,
)
const notThatWeekday = back(/\b(?:every|each|most|any|Closed|Black|Cyber|Ash|Super|Sheffield|on an?|on one|of an?) $/i)

const dayOfWeekday = ahead(
  /\.?,? (?:(?:the )?\(?(?<day>\d{1,2})(?:st|nd|rd|th)\)?(?!\w| (?:century|birthday|anniversary|floor|time|street|avenue|(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b))|\((?<bracketed>\d{1,2})\)|(?<bare>\d{1,2})(?= (?:and|to|until)\b| ?- ?\w))/i,
)

const lastAfter = ahead(/ (?<direction>last|next)(?= ?[,.;)]|$| (?:at|in|on|when|after|and)\b)/i)

export const readWeekday = (
  { plain }: Document,
  hit: Hit<DateWord>,
  { weekday, short }: Word<'weekday'>,
): readonly Found[] => {
  if (notThatWeekday.at(plain, hit.start) || ofThatWeekday.at(plain, hit.end)) return []
  const day = dayOfWeekday.at(plain, hit.end)
  const number = Number(day?.groups?.day ?? day?.groups?.bracketed ?? day?.groups?.bare)
  if (day && number >= 1 && number <= 31)
    return [
      {
        start: hit.start,
        end: hit.end + day[0].length,
        rule: 'weekday-day',
        point: { weekday, day: number },
        ...(day.groups?.bare ? { partial: true } : {}),
      },
    ]
  const before = weekdayCue.at(plain, hit.start)
  const after = before ? undefined : lastAfter.at(plain, hit.end)
  const direction = (before ?? after)?.groups?.direction?.toLowerCase() as DatePoint['direction']
  const end = hit.end + (after?.[0].length ?? partOfDay.at(plain, hit.end)?.[0].length ?? 0)
  return [
    {
      start: hit.start - (before?.[0].length ?? 0),
      end: end + (short && plain.charAt(end) === '.' ? 1 : 0),
      rule: 'weekday',
      point: { weekday, ...(direction ? { direction } : {}) },
      ...(short ? { partial: true } : {}),
    },
  ]
}

const lasting = back(
  /\b(?:(?:months|weeks|half|quarter|part|period|end|start|beginning) of|the|past|his|her|their|our|these|for|USA) $/i,
)
const nowadays = ahead(/ and (?:into the future|in the future|every day|beyond)\b/i)
const phraseYear = ahead(/,? (?:of |in )?(?<year>(?:19|20)\d{2})\b/)

export const readPhrase = ({ plain }: Document, hit: Hit<DateWord>, { point }: Word<'phrase'>): readonly Found[] => {
  if (point.holiday) {
    const year = phraseYear.at(plain, hit.end)
    const end = hit.end + (year?.[0].length ?? 0)
    return [
      { start: hit.start, end, rule: 'holiday', point: year ? { ...point, year: Number(year.groups?.year) } : point },
    ]
  }
  if (point.anchor) return [{ ...hit, rule: 'told-against', point }]
  if (point.offset?.by === 0 && nowadays.at(plain, hit.end)) return []
  if (point.offset?.unit !== 'day' && lasting.at(plain, hit.start)) return []
  const end = hit.end + (point.offset?.unit === 'day' ? (partOfDay.at(plain, hit.end)?.[0].length ?? 0) : 0)
  return [{ start: hit.start, end, rule: 'relative', point }]
}

const numbers = 'one two three four five six seven eight nine ten'.split(' ')
const aboutNumber = back(
  /\b(?:about|around|approximately|some|nearly|almost|over|within|than|roughly|up to|just under|just over) $/i,
)
const numberBefore = back(/\b(?<number>\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten) $/i)

export const readShift = ({ plain }: Document, hit: Hit<DateWord>, { unit, by }: Word<'shift'>): readonly Found[] => {
  const before = numberBefore.at(plain, hit.start)
  const word = before?.groups?.number?.toLowerCase()
  if (!before || !word || aboutNumber.at(plain, hit.start - before[0].length)) return []
  const number = word === 'a' ? 1 : numbers.indexOf(word) + 1 || Number(word)
  const offset = { unit: 'day', by: number * by * (unit === 'week' ? 7 : 1) } as const
  return [
    { start: hit.start - before[0].length, end: hit.end, rule: 'days-later', point: { anchor: 'previous', offset } },
  ]
}

const seasonCue = back(/\b(?<direction>last|this|next) $|\bin (?:the )?$/i)
const seasonYear = ahead(/ (?:of )?(?:(?<year>(?:19|20)\d{2})\b(?![-\d])|(?<shift>last|this) year\b)/i)

export const readSeason = ({ plain }: Document, hit: Hit<DateWord>, { season }: Word<'season'>): readonly Found[] => {
  const before = seasonCue.at(plain, hit.start)
  const direction = before?.groups?.direction?.toLowerCase() as DatePoint['direction']
  const year = seasonYear.at(plain, hit.end)?.groups
  const end = hit.end + (seasonYear.at(plain, hit.end)?.[0].length ?? 0)
  if (year?.year) return [{ start: hit.start, end, rule: 'season', point: { season, year: Number(year.year) } }]
  if (year?.shift)
    return [
      {
        start: hit.start,
        end,
        rule: 'season',
        point: { season, yearShift: year.shift.toLowerCase() === 'last' ? -1 : 0 },
      },
    ]
  if (!direction) return []
  return [{ start: hit.start - (before?.[0].length ?? 0), end: hit.end, rule: 'season', point: { season, direction } }]
}

export const dayPatterns = [
  partOfDay,
  weekdayCue,
  notThatWeekday,
  ofThatWeekday,
  dayOfWeekday,
  lastAfter,
  lasting,
  nowadays,
  phraseYear,
  aboutNumber,
  numberBefore,
  seasonCue,
  seasonYear,
].map(({ pattern }) => pattern)
