/** Reads a term of time around its unit: "seven-and-a-half years", "two years, three months", "25 years to life". */
import { readNumber } from '../../match/numbers'
import type { Document, Hit, Span } from '../../types'

export interface Term extends Span {
  /** For spans ("two to four years") the lower bound. */
  readonly months: number
  /** "25 years to life". */
  readonly toLife: boolean
}

const word =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)'

const number = `(?:\\d{1,4}(?:\\.\\d{1,2})?|${word})`

/** The number before the unit, with what makes it a span or a half. */
const before = new RegExp(
  `(?:\\b(?<low>${number})(?: to |-| or |(?<=between ${number}) and )(?:life (?:or |to ))?)?\\b(?<number>${number}|a(?= ))(?<half>[- ]and[- ]a[- ]half)?[- ]$`,
  'i',
)

const further = new RegExp(`^(?:,? and |, | )(?<number>${number})[- ](?<unit>month|week|day)s?\\b(?![- ]old)`, 'i')
const halfAfter = /^ and a half\b/i
const lifeAfter = /^(?:,? |-)to[ -]life\b/i
const notTerm = /^(?:-| )?(?:olds?\b|'? ?(?:ago|earlier|later|of age)\b)/i

const valueOf = (words: string): number | undefined =>
  /\d/.test(words) ? Number(words) : words.toLowerCase() === 'a' ? 1 : readNumber(words)

const unitMonths: Readonly<Record<string, number>> = { month: 1, week: 7 / 30.4, day: 1 / 30.4 }

const round = (months: number): number => Math.round(months * 10) / 10

/** The term whose unit was hit; undefined for ages, "two years ago" and units without a number. */
export const termAt = ({ plain }: Document, { start, end, value }: Hit<number>): Term | undefined => {
  const lead = before.exec(plain.slice(Math.max(0, start - 48), start))
  const tail = plain.slice(end, end + 48)
  if (!lead?.groups || notTerm.test(tail)) return undefined
  const count = valueOf(lead.groups.number ?? '')
  if (count === undefined) return undefined
  const low = lead.groups.low === undefined ? undefined : valueOf(lead.groups.low)
  const least = low !== undefined && low < count ? low : count
  const half = lead.groups.half ? 0.5 : halfAfter.test(tail) ? 0.5 : 0
  const said = further.exec(tail)
  const more = (unitMonths[(said?.groups?.unit ?? '').toLowerCase()] ?? value) < value ? said : null
  const added = more?.groups
    ? (valueOf(more.groups.number ?? '') ?? 0) * (unitMonths[(more.groups.unit ?? '').toLowerCase()] ?? 0)
    : 0
  const afterMore = tail.slice(more?.[0].length ?? 0)
  const life = lifeAfter.exec(afterMore)
  const skipped =
    (more?.[0].length ?? 0) + (life?.[0].length ?? 0) + (lead.groups.half ? 0 : (halfAfter.exec(tail)?.[0].length ?? 0))
  return {
    start: start - lead[0].length + (least === low || low === undefined ? 0 : lead[0].search(/ to |-| or | and /) + 1),
    end: end + skipped,
    months: round((least + half) * value + added),
    toLife: life !== null,
  }
}
