/**
 * The wordings of a single age or a span of ages. Heights, durations, dates, cases and animals that are years old, and
 * the ages of offence elements ("a child under 13") say nothing.
 */
import { ageNumbers, ageWords, decadeWords, teenWords } from '../../lexicon/ages'
import { readNumber } from '../../match/numbers'
import { sentenceAt } from '../../text/document'
import type { AgeValue, PatternRule } from '../../types'
import { nameBefore } from './person'
import { ageOf, decadeOf, plausible } from './value'

const span = (min: string | undefined, max: string | undefined): AgeValue | undefined => {
  const low = readNumber(min ?? '')
  const high = max ? readNumber(max) : low
  return low !== undefined && high !== undefined && plausible(low, high) ? ageOf(low, high) : undefined
}

const infant = (months: string | undefined): AgeValue | undefined => {
  const read = readNumber(months ?? '')
  return read === undefined || read > 36 ? undefined : ageOf(Math.floor(read / 12))
}

/** The words before an offset in its sentence, at most so many characters. */
const before = (plain: string, start: number, most: number): string => plain.slice(Math.max(0, start - most), start)

/** A word for a person right before a comma or a bracket: "a man, 34, of". */
const personNoun =
  /\b(?:m[ae]n|wom[ae]n|boys?|girls?|males?|females?|teenagers?|brothers?|sisters?|mother|father|son|daughter|husband|wife|partner|victims?|suspects?|defendants?|drivers?|passengers?|pedestrian|cyclist|resident|assistant|teacher|worker|nurse|carer|manager|owner|student|pensioner|neighbou?r|colleague|accomplice|motorist|rider|one|others?)(?:,| \() ?$/i

/** "in Leicester City (75)": a number of things there. */
const ofPlace =
  /\b(?:in|at|near|for|across) (?:[A-Z][\w'-]+ (?:and |of )?){1,4}\(?$|\b(?:in|at|across) (?:[A-Z][\w'-]+ (?:and |of )?){1,4}\(\d+\)[^.;]{0,120}$/

const beyond = /\b(?:under|over|above|below|beyond|underage)(?: the)? $/i

export const ageRules: readonly PatternRule<AgeValue>[] = [
  {
    name: 'age-year-old',
    anchor: 'digit',
    goesOn: ' -toyTOY',
    pattern:
      /(?<min>\d{1,3})(?:(?: ?- ?| ?-? ?to ?-? ?| ?-? ?or ?-? ?| and )(?<max>\d{1,3}))? ?-? ?(?:years?|yrs?) ?-? ?olds?\b(?! (?:[a-z]+ ){0,3}(?:cases?|mystery|investigation|murders?|conviction|law|tradition|building|house|homicide|company|car|vehicle|dogs?|puppy|puppies|cats?|kitten|horse|pony|mare|labrador|terrier|spaniel|bulldog|feud|record|relationship|program|scheme)\b)/i,
    // "Jane Doe 1 and 20-year-old Jane Doe 2"
    read: ({ min, max }, at, { plain }) =>
      max && / and /.test(plain.slice(at.start, at.end)) && /[A-Z][a-z]+ #?$/.test(before(plain, at.start, 12))
        ? undefined
        : span(min, max),
  },
  {
    name: 'age-year-old-words',
    anchor: ageNumbers,
    pattern:
      /(?<min>[a-z]{3,9}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?:-| )years?(?:-| )olds?\b(?! (?:[a-z]+ ){0,3}(?:cases?|mystery|investigation|murders?|law|dogs?|puppy|puppies|cats?|kitten|horse|pony|terrier|spaniel|labrador|bulldog|relationship|car|vehicle)\b)/i,
    read: ({ min }) => span(min, undefined),
  },
  {
    name: 'age-months-old',
    anchor: 'digit',
    goesOn: ' -',
    pattern:
      /(?<months>\d{1,2})(?:-| )(?:months?|weeks?|days?)(?:-| )old\b(?! (?:investigation|case|operation|puppy|dog|kitten|relationship))/i,
    read: ({ months }, at, { plain }) => (/month/i.test(plain.slice(at.start, at.end)) ? infant(months) : ageOf(0)),
  },
  {
    name: 'age-months-old-words',
    anchor: ageNumbers,
    pattern:
      /(?<months>[a-z]{3,9})(?:-| )(?:months?|weeks?)(?:-| )old\b(?! (?:investigation|case|operation|puppy|dog|kitten|relationship))/i,
    read: ({ months }, at, { plain }) => (/month/i.test(plain.slice(at.start, at.end)) ? infant(months) : ageOf(0)),
  },
  {
    name: 'age-years-of-age',
    anchor: 'digit',
    goesOn: ' -tT',
    pattern: /(?<min>\d{1,3})(?: ?(?:-|to) ?(?<max>\d{1,3}))? years? of age\b(?! or (?:older|younger|over|under))/i,
    read: ({ min, max }, at, { plain }) => (beyond.test(before(plain, at.start, 14)) ? undefined : span(min, max)),
  },
  {
    name: 'age-aged-span',
    anchor: ageWords,
    pattern:
      /ages?d? (?:range[sd]? )?(?:(?:of )?between |(?:ranging )?from |of |about |around |approx(?:imately|\.)? )?(?<min>\d{1,3})(?: ?-? ?(?:years?(?: ?-? ?old)?|yrs))?(?: ?(?:-|to|through|until) ?|(?<and> and ))(?<max>\d{1,3})\b(?:-? ?years?(?: ?-? ?olds?)?\b(?! (?:in|ago))| or older)?(?!,? \d|\d*th| months)/i,
    read: ({ min, max, and }, at, { plain }) =>
      and && !/between/i.test(plain.slice(at.start, at.end)) ? undefined : span(min, max),
  },
  {
    name: 'age-in-age-span-words',
    anchor: ageWords,
    pattern:
      /ages? (?:of|from|between) (?<min>[a-z]{3,9}) (?:to|and|through) (?<max>[a-z]{3,9})\b(?: years?[ -]olds?)?/i,
    read: ({ min, max }) => span(min, max),
  },
  {
    name: 'age-both',
    anchor: 'digit',
    goesOn: ' ,.;)',
    pattern: /(?<min>\d{2})(?=[,.;)]| of [A-Z]| from [A-Z])(?![.,]\d)/,
    read: ({ min }, at, { plain }) =>
      /[,(] ?both $/i.test(before(plain, at.start, 8)) ? span(min, undefined) : undefined,
  },
  {
    name: 'age-in-age-span',
    anchor: ageWords,
    pattern: /(?:age|ages) (?:from|between|of) (?<min>\d{1,3}) (?:to|and|through|-) (?<max>\d{1,3})\b/i,
    read: ({ min, max }) => span(min, max),
  },
  {
    name: 'age-aged',
    anchor: ageWords,
    pattern:
      /(?:aged|age|age of|aged:|age:) (?:about |around |approximately |just |only |roughly |approx )?(?<min>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b(?! ?-? ?(?:months?|weeks?|days?|and (?:over|under|above|older)|or (?:over|under|older|younger|above|below)|plus|\+)\b|\+|,\d)(?: years?(?: old)?\b)?/i,
    read: ({ min }, at, { plain }) => {
      const words = plain.slice(at.start, at.end)
      if (/^age of/i.test(words) && !/\b(?:at|from)(?: the)? $/i.test(before(plain, at.start, 9))) return undefined
      return beyond.test(before(plain, at.start, 12)) ? undefined : span(min, undefined)
    },
  },
  {
    name: 'age-aged-months',
    anchor: ageWords,
    pattern: /(?:aged|age) (?<months>\d{1,2}) (?:months|weeks|days)\b/i,
    read: ({ months }, at, { plain }) => (/month/i.test(plain.slice(at.start, at.end)) ? infant(months) : ageOf(0)),
  },
  {
    name: 'age-then',
    anchor: ageWords,
    pattern:
      /then(?:-| )(?:aged )?(?<min>\d{1,2})\b(?! ?-? ?(?:years?|months|hours|days|minutes|people|[a-z]+s)\b|,\d)/i,
    read: ({ min }, at, { plain }) => (/[,(] ?$/.test(before(plain, at.start, 2)) ? span(min, undefined) : undefined),
  },
  {
    name: 'age-was',
    anchor: 'digit',
    goesOn: ' ,.;',
    pattern:
      /(?<min>\d{1,2})(?= at the time\b| when (?:he|she|they|the)\b|, at the time\b|, when (?:he|she)\b|[.,;]|$| and [a-z]| (?:who|of|from|in|was|were|had|has|is)\b)/,
    read: ({ min }, at, { plain }) =>
      /\b(?:man|woman|boy|girl|lady|pensioner|widow|grandmother|grandfather) of (?:just |only )?$|\b(?:who|he|she|victim|boy|girl|man|woman|defendant|[A-Z][a-z]+),? (?:is|was|were|(?:had )?turned)(?: (?:just|only|now|then|aged))? $/.test(
        before(plain, at.start, 40),
      )
        ? span(min, undefined)
        : undefined,
  },
  {
    name: 'age-after-name',
    anchor: 'digit',
    goesOn: ' ,.;:)',
    pattern:
      /(?<min>\d{1,2})(?=\)|,\)|[,;.](?!\d)(?! (?:\d{4}|19|20)\b)|:| of (?:[A-Z]|no (?:fixed|known))| from [A-Z]| (?:was|were|is|are|has|have|had|who|pleaded|pled|admitted|appeared|faces|faced|died|received|denied|will|did|both|left|right|also|formerly|currently|allegedly|entered|appears)\b|,? and [A-Z]| - | \((?:left|right|pictured|above)|$)/,
    read: ({ min }, at, document) => {
      const { plain } = document
      const close = plain.charAt(at.end)
      const open = before(plain, at.start, 2)
      const bracketed = open.endsWith('(')
      if (!bracketed && !/^, ?$/.test(open.trimStart() === '' ? open : open.slice(-2))) return undefined
      if (bracketed && !/[),]/.test(close)) return undefined
      const sentence = sentenceAt(document, at.start)
      if (!sentence || Number(min) < 1) return undefined
      if (bracketed && ofPlace.test(before(plain, at.start, 160))) return undefined
      const noun = personNoun.test(before(plain, at.start, 20))
      const name = noun ? undefined : nameBefore(document, at.start, sentence.start)
      if (!noun && !name) return undefined
      // A small number after a name is seldom an age: notes, list numbers, scores.
      if (Number(min) < 10 && (!name?.includes(' ') || bracketed)) return undefined
      return span(min, undefined)
    },
  },
  {
    name: 'age-decade',
    anchor: 'digit',
    goesOn: "'sS",
    pattern:
      /(?<decade>[2-9]0)'?s(?:(?: or |-| to |\/)(?:(?:his|her|their) )?(?<part>early|mid|late)?[- ]?(?<last>[2-9]0)'?s\b)?/i,
    read: ({ decade, part, last }, at, { plain }) => {
      const lead =
        /\b(?:in|to) (?:(?:his|her|their|the) |(?:mid to late|early to mid|mid|early|late|middle)[- ]?)+$|\b(?:in|to) (?:his|her|their) (?:(?:early|mid|late)[- ]?)?[2-9]0'?s,? and (?:(?:his|her|their) )?(?:(?:early|mid|late)[- ]?)?$|\baged (?:mid|early|late|in)?[- ]?$|(?:,|\() ?(?:mid|early|late)[- ]$/i
      const open = before(plain, at.start, 30)
      if (!lead.test(open)) return undefined
      const first = decadeOf(/(?<p>early|mid|late|middle)[- ]?$/i.exec(open)?.groups?.p, decade ?? '')
      const final = last ? decadeOf(part, last) : first
      if (/\bin the $/i.test(open) || !first || !final) return undefined
      const low = /(early|mid) to (?:mid|late)[- ]?$/i.exec(open)?.[1]
      return ageOf(
        decadeOf(low, decade ?? '')?.[0] && low ? (decadeOf(low, decade ?? '')?.[0] ?? first[0]) : first[0],
        final[1],
      )
    },
  },
  {
    name: 'age-decade-words',
    anchor: decadeWords,
    pattern:
      /(?<part>early|mid|late)?[- ]?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|teens)(?: (?:or|to) (?:(?:his|her|their) )?(?<final>early|mid|late)?[- ]?(?<last>twenties|thirties|forties|[2-9]0s)\b)?/i,
    read: ({ part, decade, final, last }, at, { plain }) => {
      if (
        !/\b(?:in|aged|from|to|and)(?: (?:his|her|their|mid to|early to|possibly|about|around))* $/i.test(
          before(plain, at.start, 26),
        )
      )
        return undefined
      const first = decadeOf(part, decade ?? '')
      const end = last ? decadeOf(final, last) : first
      const opened = /\b(early|mid) to $/i.exec(before(plain, at.start, 10))?.[1]
      const low = opened ? decadeOf(opened, decade ?? '') : first
      return first && end && low && end[1] >= low[0] ? ageOf(low[0], end[1]) : undefined
    },
  },
  {
    name: 'age-teenager',
    anchor: teenWords,
    pattern:
      /teen(?:ager)?s?\b(?! (?:years|pregnancy|court|center|centre|driver safety|dating|victim assistance))|teenage (?:school)?(?:boys?|girls?|males?|females?|m[ae]n|wom[ae]n|sons?|daughters?|victims?|suspects?|defendants?|passengers?|drivers?|cyclists?|pedestrians?)\b/i,
    read: (_groups, at, { plain }) => {
      const lead = before(plain, at.start, 30)
      if (
        /\b(?:his|her|their|mid|early|late|groups? of|gangs? of|as an?|[Tt]he Arrest of|for|with|of|among|between)(?: late| young| vulnerable)?[- ]$/.test(
          lead,
        )
      )
        return undefined
      const single = /[^s]$/i.test(plain.slice(at.start, at.end))
      return single ||
        /\b(?:the|two|three|four|five|six|seven|eight|nine|ten|\d+|both|these|those|other|by)(?: [\w-]+)? $/i.test(lead)
        ? ageOf(13, 19)
        : undefined
    },
  },
]
