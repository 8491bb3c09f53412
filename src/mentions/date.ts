/**
 * Finds the days, months, years and spans that a text names. Own rules first, at the words of the calendar and at digits;
 * chrono for the rest. Avoids ages, bare times of day, durations, statute years, log numbers and the date line.
 */
import { dateWords, type DateWord } from '../lexicon/dates'
import { leftmostLongest } from '../match/pattern'
import { sentenceAt } from '../text/document'
import { tokenFlags } from '../text/tokens'
import type { DateExpression, DatePoint, Document, Hit, Hits, Mention, Recogniser } from '../types'
import { clockBeside, clockPatterns } from './date/clock'
import { dayPatterns, readPhrase, readSeason, readShift, readWeekday } from './date/days'
import { endPatterns, openEnded } from './date/ends'
import type { Found } from './date/found'
import { joinDates, joinPatterns, type Joined } from './date/join'
import { monthPatterns, readMonth } from './date/months'
import { numberPatterns, readDigits } from './date/numbers'
import { readRest } from './date/rest'

const readWord = (document: Document, hit: Hit<DateWord>): readonly Found[] => {
  const word = hit.value
  switch (word.kind) {
    case 'month':
      return readMonth(document, hit, word.month)
    case 'weekday':
      return readWeekday(document, hit, word)
    case 'season':
      return readSeason(document, hit, word)
    case 'shift':
      return readShift(document, hit, word)
    case 'phrase':
      return readPhrase(document, hit, word)
  }
}

/** A month's name that says nothing by itself may be part of a wording that chrono knows. */
const readFully = (document: Document, hit: Hit<DateWord>): readonly Found[] => {
  const found = readWord(document, hit)
  if (hit.value.kind !== 'month' || !found.some(({ partial }) => partial)) return found
  const sentence = sentenceAt(document, hit.start)
  const rest = sentence ? readRest(document, hit, sentence) : []
  return rest.length > 0 ? rest : found
}

/** Adds the dates that begin at a number. */
const readNumbers = (document: Document, found: Found[]): void => {
  const { sentences, tokens } = document
  for (const { firstToken, endToken, zone } of sentences) {
    if (zone === 'furniture' || zone === 'dateline') continue
    for (let i = firstToken; i < endToken; i++)
      if ((tokens.flags[i] ?? 0) & tokenFlags.digit) found.push(...readDigits(document, tokens.starts[i] ?? 0))
  }
}

const yearIn = ({ from, to }: DateExpression): boolean => (to ?? from).year !== undefined

const toMention = (document: Document, { start, end, rule, expression }: Joined): Mention<'date'> => ({
  kind: 'date',
  start,
  end,
  rule: expression.open ? 'open-ended' : rule,
  value: {
    start: null,
    end: null,
    precision: 'day',
    time: clockBeside(document.plain, { start, end }),
    role: null,
    yearStated: yearIn(expression),
    expression,
  },
})

const inOneSentence = (document: Document, { start, end }: Joined): boolean => {
  const sentence = sentenceAt(document, start)
  return sentence !== undefined && sentence.zone !== 'dateline' && end <= sentence.end
}

const inTextOrder = (a: Found, b: Found): number => a.start - b.start || b.end - a.end

const isWhole = (point: DatePoint): boolean => point.month !== undefined || point.slashed !== undefined

/** A year or a day that a longer wording has taken in is not read again. */
const apart = (found: readonly Found[]): readonly Found[] => {
  const wholes = leftmostLongest(found.filter(({ point }) => isWhole(point)))
  let next = 0
  const others = found.filter(({ point, start, end }) => {
    if (isWhole(point)) return false
    while ((wholes[next]?.end ?? Infinity) <= start) next++
    return (wholes[next]?.start ?? Infinity) >= end
  })
  return leftmostLongest([...wholes, ...others].sort(inTextOrder))
}

const recognise = (document: Document, hits: Hits): readonly Mention<'date'>[] => {
  const found: Found[] = []
  for (const hit of hits.of(dateWords)) found.push(...readFully(document, hit))
  readNumbers(document, found)
  const mentions: Mention<'date'>[] = []
  for (const joined of joinDates(document.plain, apart(found.sort(inTextOrder)))) {
    const date = openEnded(document.plain, joined)
    if (date && inOneSentence(document, date)) mentions.push(toMention(document, date))
  }
  return mentions
}

export const dateRecogniser: Recogniser<'date'> = {
  kind: 'date',
  name: 'date',
  rules: [
    'day-month',
    'month-day',
    'day-list',
    'day-span',
    'month-year',
    'month',
    'weekday',
    'weekday-day',
    'weekday-of-week',
    'relative',
    'relative-explained',
    'told-against',
    'days-later',
    'holiday',
    'season',
    'iso-day',
    'slashed',
    'year',
    'decade',
    'span',
    'open-ended',
    'week-from',
    'chrono',
  ],
  patterns: [...monthPatterns, ...dayPatterns, ...numberPatterns, ...joinPatterns, ...endPatterns, ...clockPatterns],
  recognise,
}
