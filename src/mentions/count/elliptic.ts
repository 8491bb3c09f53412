/**
 * Numbers that leave out what they count because the number before them said it: "three counts of fraud and one of theft",
 * "nine warrants in Leeds and an additional two in Hull", "54 arrests (31 in Portugal, 14 in Spain)".
 */
import type { CountValue, Mention } from '../../types'
import type { Quantity } from './number'
import { lean } from '../../text/lean'

const ofAnother = /^ (?:of|for) (?!(?:the|these|those|them|whom|which|his|her|their|our|us)\b)[a-z]/i
const chargeGap = /^[^.;]{1,140}?(?:,|,? and|;|,? as well as|,? plus| &)(?: a)? $/i

/** "four counts of burglary, one attempted burglary and one theft" */
const crime = lean(
  /^ (?:(?:attempted|aggravated|domestic|dwelling|residential|sexual|common) )?(?:burglary|burglaries|thefts?|robbery|robberies|assaults?|rapes?|frauds?|breach|breaches|possession|arson|battery|affray|kidnap|harassment|criminal damage)\b/i,
)

/** "and one of theft" after "three counts of fraud". */
const anotherCharge = (plain: string, last: Mention<'count'>, quantity: Quantity): boolean =>
  last.value.unit === 'charge' &&
  (ofAnother.test(plain.slice(quantity.end, quantity.end + 12)) ||
    crime.test(plain.slice(quantity.end, quantity.end + 40))) &&
  chargeGap.test(plain.slice(last.end, quantity.start))

const placed = /^ (?:in|at|on|from|around|near) (?:the )?[A-Z]/
const openBracket = /^ ?[([:-] ?(?:of which )?$/
const listGap =
  /^(?: (?:were|was|have been|had been) (?:[a-z]+ly )?[a-z]+)? (?:in|at|on|from|around|near) (?:the )?[A-Z][\w'-]*(?: (?:(?:and |of |the |de )?[A-Z][\w'-]*)){0,4}(?:,|,? and|;) (?:the )?$/

/** "(31 in Portugal": a part of the number before; "14 in Spain": the next. */
const partOfPlaces = (plain: string, last: Mention<'count'>, quantity: Quantity): boolean => {
  if (!placed.test(plain.slice(quantity.end, quantity.end + 16))) return false
  const gap = plain.slice(last.end, quantity.start)
  if (gap.length > 80) return false
  return openBracket.test(gap) || (last.value.max !== 1 && listGap.test(gap))
}

const furtherGap = /^[^.;]{1,120}?(?:,|,? and|;|,? with|,? plus) $/i

export interface Elliptic {
  readonly rule: 'count-charge-also' | 'count-place' | 'count-further'
  readonly value: CountValue
}

const again = (last: CountValue, quantity: Pick<Quantity, 'min' | 'max' | 'approximate'>): CountValue => ({
  ...last,
  min: quantity.min,
  max: quantity.max,
  approximate: quantity.approximate,
  total: false,
  definite: false,
  partial: false,
  partOf: null,
  additionalTo: null,
})

const thirdOne = lean(
  /(?:third|fourth|fifth|sixth)(?= (?:was|is|has been|had been|remains|pleaded|appeared|admitted) (?:[a-z]+ly |also |later |now |then |still )?(?:arrested|charged|bailed|released|jailed|sentenced|cautioned|remanded|in custody|guilty|in court|detained|injured|killed|acquitted|convicted|summonsed|wanted|on the run|at large)\b)/iy,
)

/** "Two were charged, a third was bailed": one more of the people before. */
export const oneMore = (
  plain: string,
  offset: number,
  last: Mention<'count'> | undefined,
): Mention<'count'> | undefined => {
  if (last?.value.unit !== 'person' || last.value.max === 1 || plain.slice(offset - 3, offset) !== ' a ')
    return undefined
  thirdOne.lastIndex = offset
  const match = thirdOne.exec(plain)
  if (!match) return undefined
  const end = offset + match[0].length
  const one = { start: offset - 2, end, min: 1, max: 1, approximate: false }
  return {
    kind: 'count',
    start: one.start,
    end,
    rule: 'count-third',
    value: { ...again(last.value, one), role: null, additionalTo: -1 },
  }
}

export const ellipticPatterns: readonly RegExp[] = [thirdOne]

/** What such a number counts; `last` is the count before it in its sentence. */
export const ellipticOf = (
  plain: string,
  last: Mention<'count'> | undefined,
  quantity: Quantity,
): Elliptic | undefined => {
  if (!last) return undefined
  if (anotherCharge(plain, last, quantity)) return { rule: 'count-charge-also', value: again(last.value, quantity) }
  if (partOfPlaces(plain, last, quantity))
    return {
      rule: 'count-place',
      value: {
        ...again(last.value, quantity),
        partial:
          last.value.partial ||
          (last.value.unit === 'person' && /[([:-] ?$/.test(plain.slice(last.end, quantity.start))),
      },
    }
  if (
    quantity.further &&
    placed.test(plain.slice(quantity.end, quantity.end + 16)) &&
    furtherGap.test(plain.slice(last.end, quantity.start))
  )
    return { rule: 'count-further', value: { ...again(last.value, quantity), additionalTo: -1 } }
  return undefined
}
