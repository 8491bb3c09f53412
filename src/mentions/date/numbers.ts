/**
 * Reads dates made of digits alone: "03/04/2021", "2021-04-03", "(24/02)", "in 2018", "the 1990s". Avoids statute years,
 * car models, sums, fractions and times.
 */
import type { DatePoint, Document } from '../../types'
import type { Found } from './found'
import { ahead, back } from './look'
import { lean } from '../../text/lean'

const isoDay = ahead(/(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/)
const slashed = ahead(
  /(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|\d{2})(?![\d/]|\.\d|-\d)/,
)
const dayAndMonth = ahead(/(?<first>\d{1,2})[/.](?<second>\d{1,2})(?=\))/)
const inBrackets = back(
  /\b(?:today|yesterday|tomorrow|morning|afternoon|evening|night|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),? \((?:\w{3,9},? )?$/i,
)
const referenceBefore = back(
  /(?:\d[\d:]{0,12} (?:of )?|[#/]|\b(?:log|ref|reference|incident|crime|number|no\.?|of) )$/i,
)

const decade = ahead(/(?<year>(?:19|20)\d0)'?s\b/)
const decadeCue = back(/\b(?:in|during|to|since|from|throughout) (?:the )?$/i)

const bareYear = ahead(/(?<year>(?:19|20)\d{2})(?![\w%]|[.,:/]\d|-(?:\d{2,3}\b|\d{5}|[a-z])| ?(?:hours|hrs)\b|'s? )/)
const yearCue = back(
  /\b(?:(?<!Act )(?:in|during|since|until|till|throughout|before|prior to|by|of)|from|between|years?|back in|back to|dating from|as early as|summer of|spring of|autumn of|fall of|winter of)(?: (?:or|and))?(?: (?:about|around|approximately|at least|calendar year|tax years?|the years?|the summer of))? $/i,
)
const plural = back(/\bfor (?:the )?(?:tax |calendar )?(?:years? )?$/i)
const vague = back(
  /\b(?:early|mid|late|beginning of|end of|start of|middle of|(?:months|weeks|half|quarter|part|same period) (?:of|in))[ -](?:in )?(?:about |around )?$/i,
)
const statute = back(
  /\b(?:Act|Acts|Code|Order|Regulations|Rules|Bill|Section|Title|Public Law)(?: of|,| \(\w{1,20}\))? $/,
)
const eventAfterYear = ahead(
  lean(
    /(?:'s)? (?:[a-z-]{3,14} ){0,3}(?:murders?|slayings?|killings?|deaths?|attacks?|robber(?:y|ies)|shootings?|stabbings?|incidents?|assaults?|crash|collision|burglar(?:y|ies)|homicides?|cases?|(?:income )?tax returns?|convictions?|arrests?|rape)\b/i,
  ),
)
const sumAfter = ahead(
  / (?:people|men|women|officers|days|hours|times|calls|pounds|dollars|plants|pills|tablets|indecent|images|grams?|kilos?|miles|metres|feet|Ford|Honda|Toyota|Chevrolet|Chevy|Nissan|BMW|Audi|Dodge|Jeep|GMC|Lexus|Mercedes|Hyundai|Kia|Volkswagen|block)\b/,
)

/** "during the 2014 Parade": part of a name. */
const nameAfter = /^ [A-Z][a-z]/
const loose = /^(?:in|since|between|until)\b/i

const isMonth = (month: number): boolean => month >= 1 && month <= 12

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900)

const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
})

const readDay = (plain: string, at: number): readonly Found[] | undefined => {
  const iso = isoDay.at(plain, at)
  if (iso?.groups) {
    const point = { year: Number(iso.groups.year), month: Number(iso.groups.month), day: Number(iso.groups.day) }
    return isMonth(point.month) && !referenceBefore.at(plain, at) ? [{ ...spanOf(iso), rule: 'iso-day', point }] : []
  }
  const full = slashed.at(plain, at)
  const match = full ?? (inBrackets.at(plain, at) ? dayAndMonth.at(plain, at) : undefined)
  if (!match?.groups) return undefined
  const [first, second] = [Number(match.groups.first), Number(match.groups.second)]
  if (!((isMonth(first) && second <= 31) || (isMonth(second) && first <= 31)) || first === 0 || second === 0) return []
  if (referenceBefore.at(plain, at)) return []
  const point: DatePoint = { slashed: [first, second], ...(full ? { year: fullYear(match.groups.year ?? '') } : {}) }
  return [{ ...spanOf(match), rule: 'slashed', point }]
}

const readYear = (plain: string, at: number): readonly Found[] => {
  const decades = decade.at(plain, at)
  if (decades) {
    const point = { year: Number(decades.groups?.year), decade: true } as const
    return decadeCue.at(plain, at) && !vague.at(plain, at) ? [{ ...spanOf(decades), rule: 'decade', point }] : []
  }
  const match = bareYear.at(plain, at)
  if (!match || statute.at(plain, at) || vague.at(plain, at) || sumAfter.at(plain, at + 4)) return []
  const point = { year: Number(match.groups?.year) }
  const cue = yearCue.at(plain, at)
  const told =
    (cue && (!nameAfter.test(plain.slice(at + 4, at + 7)) || loose.test(cue[0])) ? cue : undefined) ??
    plural.at(plain, at) ??
    eventAfterYear.at(plain, at + 4)
  const end = at + 4
  return [told ? { start: at, end, rule: 'year', point } : { start: at, end, rule: 'year', point, partial: true }]
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Digits from an offset on; five or more count as five. */
const digitsAt = (plain: string, at: number): number => {
  let size = 0
  while (size < 5 && isDigit(plain.charCodeAt(at + size))) size++
  return size
}

/** Reads at a token that begins with a digit. Looks at its characters first: most numbers are no dates. */
export const readDigits = ({ plain }: Document, at: number): readonly Found[] => {
  const size = digitsAt(plain, at)
  const mark = plain.charAt(at + size)
  if (size <= 2) return mark === '/' || mark === '.' || mark === '-' ? (readDay(plain, at) ?? []) : []
  const century = plain.slice(at, at + 2)
  if (size !== 4 || (century !== '19' && century !== '20')) return []
  return (mark === '-' ? readDay(plain, at) : undefined) ?? readYear(plain, at)
}

export const numberPatterns = [
  isoDay,
  slashed,
  dayAndMonth,
  inBrackets,
  referenceBefore,
  decade,
  decadeCue,
  bareYear,
  yearCue,
  plural,
  vague,
  statute,
  eventAfterYear,
  sumAfter,
].map(({ pattern }) => pattern)
