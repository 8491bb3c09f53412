/** Says what a date is the date of: by the word that governs it, by the heading it stands under, or by default. */
import { sentenceAt } from '../../text/document'
import type { Document, Hits, Mention, Sentence } from '../../types'
import type { DateRole } from '../../vocabulary'
import { inside, mentionsOf } from '../governing'
import { choose, court } from './choose'
import { costIn, openingOf, type Clause, type Cost } from './clause'
import { governorsOf, type Governor } from './governors'
import { isAnnouncement, isOfTelling, isOfTheCrime, isWithinVerb, roleOfDescribed, rolesOnTheDay } from './steps'
import { isToCome } from './tense'

/** What is told of a date. */
export interface Told {
  /** More than one where a day saw two steps: "pleaded guilty today and was jailed". */
  readonly roles: readonly DateRole[]
  /** False where no word says it. */
  readonly certain: boolean
  readonly future: boolean
}

const sentencing = /\bsentenc(?:e|ed|ing)\b/i
const inCourt = /\b(?:court|trial|hearing|bail|plead|arraign\w*|magistrates|judge|appear)\b/i

/** "received the order at Larkham County Court yesterday" */
const atCourt = /\b(?:at|before) [^,.;]{0,40}\b(?:court|magistrates)(?: (?:on|late|earlier))* \(?$/i
const nearCourt = 72

const byDefault = ({ document, sentence, date, opening }: Clause, future: boolean): DateRole => {
  const { from, to, open } = date.value.expression
  if (future) {
    const words = document.plain.slice(sentence.start, sentence.end)
    return sentencing.test(words) ? 'sentence' : inCourt.test(words) ? 'hearing' : 'other'
  }
  if (atCourt.test(document.plain.slice(Math.max(sentence.start, date.start - nearCourt), date.start))) return 'hearing'
  if (open || (from.year !== undefined && from.month === undefined && !to && !from.decade)) return 'other'
  if (opening === 'sentence' && court.test(document.plain.slice(sentence.start, date.start))) return 'hearing'
  if (date.value.time !== null) return 'offence'
  return from.offset && from.anchor === undefined && from.offset.by === 0 ? 'other' : 'offence'
}

const birth = /(?:[A-Z][\w'-]{0,20} \(|\b(?:dob|d\.o\.b\.?|D\.?O\.?B\.?|[Dd]ate of [Bb]irth|born|born on) ?:? ?)$/

/** "Jo Dunne (18/11/1999)", "dob: 4-9-1993": no part of the story. */
export const isBirthday = ({ document: { plain }, date }: Pick<Clause, 'document' | 'date'>): boolean =>
  date.value.expression.from.slashed !== undefined &&
  date.value.expression.from.year !== undefined &&
  birth.test(plain.slice(Math.max(0, date.start - 24), date.start))

/** A table's cell under its heading: "Court Date", "Pre-trial hearing". */
const roleOfHeading = (document: Document, sentence: Sentence, all: readonly Governor[]): DateRole | undefined => {
  const block = document.blocks[sentence.block - 1]
  if (!block || block.end - block.start > 40 || sentence.end - sentence.start > 60) return undefined
  return inside(all, block)[0]?.role
}

/** What stands in a list of places beside their names. */
const placeWords = new Set(
  'at in on across around near and of the a an addresses address properties premises homes houses two three four five six seven eight nine ten several shortly just before after about from am pm area areas'.split(
    ' ',
  ),
)

/** A list of places and nothing that is told of them. */
const arePlaces = (words: string): boolean =>
  words.split(/[\s,.;:()]+/).every((word) => word === '' || /^[A-Z\d]/.test(word) || placeWords.has(word))

const police = /\b(?:officers|police|detectives|investigators|deputies|agents|troopers)\b/i
const longestSubject = 90

/** "Between 8 and 9 March detectives watched a hotel. They arrested 13 men": the step that the police took next. */
const roleOfNext = (
  document: Document,
  sentence: Sentence,
  all: readonly Governor[],
  dates: readonly Mention<'date'>[],
): DateRole | undefined => {
  if (!police.test(document.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + longestSubject))))
    return undefined
  const next = document.sentences[document.sentences.indexOf(sentence) + 1]
  if (!next || next.zone !== sentence.zone || inside(dates, next).length > 0) return undefined
  const role = inside(all, next)[0]?.role
  return role === 'search' || role === 'arrest' ? role : undefined
}

/** "Warrants were executed at addresses in A Street, B Street and C Street, D, this morning": far off, but all there is. */
const roleOfOnly = ({ document, sentence, date, governors }: Clause): DateRole | undefined => {
  const verbs = governors.filter(({ end, noun }) => !noun && end <= date.start)
  const role = verbs[0]?.role
  if (role !== 'search' && role !== 'arrest') return undefined
  const isPlaces = arePlaces(document.plain.slice(verbs.at(-1)?.end ?? sentence.start, date.start))
  return isPlaces && verbs.every((verb) => verb.role === role) ? role : undefined
}

/** A function that tells the roles of any date of a document. */
export const rolesOf = (
  document: Document,
  mentions: readonly Mention[],
  hits: Hits,
): ((date: Mention<'date'>) => Told) => {
  const dates = mentionsOf(mentions, 'date')
  const places = new Map(dates.map((date, index) => [date, index]))
  const all = governorsOf(document, mentionsOf(mentions, 'action'), hits)
  const costs = new Map<number, Cost>()
  const costOf = (sentence: Sentence): Cost => {
    const known = costs.get(sentence.start) ?? costIn(document, sentence)
    costs.set(sentence.start, known)
    return known
  }
  return (date) => {
    const sentence = sentenceAt(document, date.start)
    if (!sentence) return { roles: ['other'], certain: false, future: false }
    const place = places.get(date) ?? 0
    const opening = openingOf(document, sentence, dates, place)
    const clause: Clause = {
      document,
      sentence,
      date,
      governors: inside(all, sentence),
      opening,
      cost: costOf(sentence),
    }
    if (isBirthday(clause)) return { roles: ['other'], certain: true, future: false }
    const described = roleOfDescribed(clause)
    if (described) return { roles: [described], certain: true, future: false }
    // "today's result": the words behind it name no step
    if (document.plain.startsWith("'s ", date.end))
      return { roles: [byDefault(clause, false)], certain: false, future: false }
    if (isOfTelling(clause) || isWithinVerb(clause)) return { roles: ['other'], certain: true, future: false }
    const future = isToCome(document, date, opening !== null)
    const chosen = choose(clause)
    if (!chosen) {
      const sole = future ? undefined : roleOfOnly(clause)
      if (sole) return { roles: [sole], certain: true, future }
      const heading = roleOfHeading(document, sentence, all)
      const next = future || heading ? undefined : roleOfNext(document, sentence, all, dates)
      return { roles: [heading ?? next ?? byDefault(clause, future)], certain: heading !== undefined, future }
    }
    if (isOfTheCrime(clause, chosen)) return { roles: ['offence'], certain: true, future: false }
    if (isAnnouncement(clause, chosen)) return { roles: ['other'], certain: true, future }
    if (future && chosen.before && chosen.governor.verb === 'release')
      return { roles: ['hearing'], certain: true, future }
    const next = dates[place + 1]?.start ?? Infinity
    return { roles: rolesOnTheDay(clause, chosen, next), certain: true, future }
  }
}
