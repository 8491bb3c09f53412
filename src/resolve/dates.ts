/** Places every date in the calendar and says what happened on it. What cannot be placed keeps null ends. */
import { sentenceAt } from '../text/document'
import type { DateValue, Document, Mention, Resolver, Setting } from '../types'
import { agreed, type Resolved } from './dates/agree'
import { dayFromIso, isoOf } from './dates/calendar'
import { placeExpression, type Placed, type PlacedSpan, type Surroundings } from './dates/place'
import { isBirthday, rolesOf, type Told } from './dates/role'
import { mentionsOf } from './governing'
import type { DateRole } from '../vocabulary'
import { withValue } from '../match/mention'

/** Farther than this from `published` a bracket behind "today" is a slip and not the day of writing. */
const farthest = 14

const still = (today: number | null, dayFirst: boolean): Surroundings => ({
  today,
  dayFirst,
  future: false,
  untold: false,
  previous: null,
  story: null,
})

/** The day that "today (29 July)" and "yesterday (Friday 3 May 2019)" show to be the day of writing, else `published`. */
const dayOfWriting = (dates: readonly Mention<'date'>[], { published, dayFirst }: Setting): number | null => {
  const told = published === null ? null : (dayFromIso(published) ?? null)
  for (const { value } of dates) {
    const { from, explains } = value.expression
    if (explains?.offset?.unit !== 'day') continue
    const placed = placeExpression(value.expression, still(told, dayFirst))
    if (!placed || placed.start === null || (told === null && from.year === undefined)) continue
    const day = placed.start - explains.offset.by
    if (told === null || Math.abs(day - told) <= farthest) return day
  }
  return told
}

const isStatedYear = ({ expression: { from, to } }: DateValue): boolean => (to ?? from).year !== undefined

const asPlaced = ({ start, end, precision }: PlacedSpan): Placed | null =>
  start === null || end === null ? null : { start, end, precision }

/** What a story tells in order: a year-less date after it goes on from there. Steps in court are told from today. */
const storyRoles: ReadonlySet<string> = new Set(['offence', 'arrest', 'search', 'other'])

/** Words that stand beside the date of a date line. */
const stampWords = new Set(
  'posted published update updated issued last modified release dated date news stories'.split(' '),
)
const lineWords = new Set(
  'noon on at by in for i am pm a m p hrs time immediate previous uk gmt bst sunday monday tuesday wednesday thursday friday saturday'.split(
    ' ',
  ),
)

const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/[a-z]+/g) ?? []

/** "Issued by Lena Marsh, Press Officer, at 5.58pm, Friday 18 October" */
const issued = /^\W{0,4}(?:Issued|Updated|Last updated|Published|Posted)(?: by\b|:)/i

/** A date line holds nothing but a date and perhaps a stamp such as "Posted on". */
const lineOf = (document: Document, { start, end }: Mention<'date'>): 'stamped' | 'bare' | undefined => {
  const sentence = sentenceAt(document, start)
  if (!sentence || sentence.end - sentence.start > end - start + 70) return undefined
  const { plain } = document
  if (issued.test(plain.slice(sentence.start, start))) return 'stamped'
  const beside = [...wordsOf(plain.slice(sentence.start, start)), ...wordsOf(plain.slice(end, sentence.end))]
  if (!beside.every((word) => stampWords.has(word) || lineWords.has(word))) return undefined
  return beside.some((word) => stampWords.has(word)) ? 'stamped' : 'bare'
}

const dateline =
  /^[(*" ]{0,4}(?:date:? )?(?:(?!On |In |At |By |Since |From |Until )[A-Z][\w.']{1,20}[,.]? ?\/?){0,6}[-,( ]{0,4}$/
const afterDateline = /^\)?(?:[:|]| ?(?:\n|$)| ?(?:--?|\/|\() ?| [A-Z])/

/** "LEEDS (May 3, 2019) - Two men …": the day of publication in front of the first words. */
const opensRelease = (document: Document, { start, end, value }: Mention<'date'>): boolean => {
  const sentence = sentenceAt(document, start)
  return (
    sentence !== undefined &&
    value.expression.from.year !== undefined &&
    start - sentence.start < 50 &&
    dateline.test(document.plain.slice(sentence.start, start)) &&
    afterDateline.test(document.plain.slice(end, end + 4))
  )
}

/** "the following day" told after "today" belongs to a day that the text has not named. */
const isBeyond = ({ expression }: DateValue, { start }: PlacedSpan, { today, future }: Surroundings): boolean =>
  expression.from.anchor !== undefined && !future && today !== null && start !== null && start > today

/** "* 28 Jul 2020: Victim speaks out": a list of other releases. */
const listsRelease = ({ plain }: Document, { start, end, value }: Mention<'date'>): boolean =>
  value.expression.from.year !== undefined &&
  plain.startsWith(': ', end) &&
  /(?:^|\n)[ *\u00b7-]{0,6}$/.test(plain.slice(Math.max(0, start - 8), start))

/** "later that day": of the crime, although the day of the sentence was told since. */
const isThatDay = ({ expression: { from } }: DateValue): boolean =>
  from.anchor === 'previous' && from.offset?.unit === 'day' && from.offset.by === 0

/** Days over which what is seized is a sum, and no step of a case. */
const longestRaid = 100

const placeAll = (
  dates: readonly Mention<'date'>[],
  document: Document,
  setting: Setting,
  rolesAt: (mention: Mention<'date'>) => Told,
): readonly Resolved[] => {
  const today = dayOfWriting(dates, setting)
  const published = setting.published === null ? undefined : dayFromIso(setting.published)
  let previous: Placed | null = null
  let story: Placed | null = null
  let previousRole: DateRole | null = null
  let scene: Placed | null = null
  const resolved: Resolved[] = []
  for (const mention of dates) {
    const { value } = mention
    const told = rolesAt(mention)
    const stepInCourt = told.roles.some((role) => !storyRoles.has(role))
    const around: Surroundings = {
      today,
      dayFirst: setting.dayFirst,
      future: told.future,
      untold: !told.certain,
      previous: isThatDay(value) && scene && told.roles.every((role) => storyRoles.has(role)) ? scene : previous,
      story: stepInCourt ? null : story,
    }
    const placed = placeExpression(value.expression, around)
    if (!placed || isBeyond(value, placed, around)) continue
    const line = lineOf(document, mention)
    const ofPublication = placed.start !== null && (placed.start === today || placed.start === published)
    if (line === 'stamped' || listsRelease(document, mention)) continue
    if (ofPublication && (line === 'bare' || opensRelease(document, mention))) continue
    const whole = asPlaced(placed)
    const { anchor, offset, yearShift } = value.expression.from
    if (yearShift === 0 || (offset?.unit === 'year' && offset.by === 0)) story = null
    if (whole && !(stepInCourt && story) && !isBirthday({ document, date: mention })) {
      previous = whole
      if (!stepInCourt && (today === null || whole.end < today)) story = isStatedYear(value) || story ? whole : null
    }
    const sameDay: boolean = anchor === 'previous' && offset?.by === 0 && previousRole !== null
    const ownStep = told.certain && told.roles[0] === 'arrest'
    const isReckoned = whole !== null && whole.end - whole.start > longestRaid
    const roles: readonly DateRole[] =
      sameDay && previousRole && !ownStep
        ? [previousRole]
        : told.roles.map((role) => (isReckoned && role === 'search' ? 'other' : role))
    previousRole = roles[0] ?? null
    if (previousRole === 'offence') scene = whole
    else if (previousRole !== 'sentence' && previousRole !== 'hearing') scene = null
    for (const role of roles)
      resolved.push({ certain: told.certain, mention: withValue(mention, placedValue(value, placed, role)) })
  }
  return resolved
}

const placedValue = (value: DateValue, { start, end, precision }: PlacedSpan, role: DateRole): DateValue => {
  const from = start === null ? null : isoOf(start)
  return {
    start: from,
    end: end === start ? from : end === null ? null : isoOf(end),
    precision,
    time: value.time,
    role,
    yearStated: isStatedYear(value),
    expression: value.expression,
  }
}

/** The dates in the places of those before, in text order. */
const merged = (mentions: readonly Mention[], dates: readonly Mention<'date'>[]): readonly Mention[] => {
  const all: Mention[] = []
  let next = 0
  for (const mention of mentions) {
    if (mention.kind === 'date') continue
    for (let date = dates[next]; date; date = dates[++next]) {
      if (date.start > mention.start || (date.start === mention.start && date.end <= mention.end)) break
      all.push(date)
    }
    all.push(mention)
  }
  return all.concat(dates.slice(next))
}

export const datesResolver: Resolver = {
  name: 'dates',
  resolve: (mentions, document, setting, hits) => {
    const dates = mentionsOf(mentions, 'date')
    if (dates.length === 0) return mentions
    const roles = rolesOf(document, mentions, hits)
    const placed = agreed(placeAll(dates, document, setting, roles))
    return merged(mentions, placed)
  },
}
