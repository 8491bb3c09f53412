/** Tells numbers of the case from numbers beside it: staff, statistics of a year or force, effort, goods seized. */
import type { CountValue, Document, Sentence, Span } from '../../types'
import { lean } from '../../text/lean'

/** Said of a year, a country or a programme. */
const yearly =
  /\b(?:per cent|percent|\d%|statistics|figures|annually|every year|each year|per year|per day|every day|each day|\d [a-z ]{3,30} a (?:year|day)(?! (?:ago|of|and|later|earlier|before|after|long)\b)|nationwide|nationally|population|on average|average of|in the past year|in the last year|last year alone|employees in|serves|so far this year|this year alone|years? of (?:experience|service)|percentage|compared (?:to|with)|survey|million people|since (?:its|their) (?:inception|launch|creation|formation)|since being (?:launched|set up))\b/i

const effort =
  /\b(?:followers|members of the public|spoke to|engaged with|handed out|vaccinated|attended by|statements|leaflets|interviewed more|team of|dealt with|calls)\b/i

/** Vehicles and goods that were taken belong to the seizures. */
const seizedAfter = lean(
  /^[^.;]{0,40}?\b(?:was|were|been|also)?(?: also)? ?(?:seized|recovered|stolen|impounded|taken|found)\b/i,
)
const seizedBefore =
  /\b(?:seized|seizing|recovered|stole|stealing|impounded|theft of|stolen|recovering|seizure of|including)\b[^.;]{0,60}$/i

/** Most officers that a release tells of one by one; beyond, they are staff. */
const mostOfficers = 9

export const isStatistic = (
  { plain }: Document,
  quantity: Span,
  value: CountValue,
  end: number,
  sentence: Sentence,
): boolean => {
  const words = plain.slice(sentence.start, sentence.end)
  if (yearly.test(words)) return true
  const before = plain.slice(Math.max(sentence.start, quantity.start - 80), quantity.start)
  const after = plain.slice(end, Math.min(sentence.end, end + 60))
  if (value.unit === 'person' && effort.test(before.slice(-30))) return true
  if (value.role === 'officer') return (value.max ?? Infinity) > mostOfficers
  if (
    value.unit === 'vehicle' &&
    sentence.zone === 'list' &&
    quantity.start - sentence.start < 4 &&
    sentence.end - end < 40
  )
    return true
  if (value.unit === 'vehicle' && /\bfrom (?:inside |within )?$/i.test(before)) return false
  if (value.unit === 'vehicle') return seizedAfter.test(after) || seizedBefore.test(before)
  return false
}
