/**
 * Numbers that leave out what they count because the number before them said it: "three counts of fraud and one of theft",
 * "nine warrants in Leeds and an additional two in Hull", "54 arrests (31 in Portugal, 14 in Spain)".
 */
import type { CountValue, Mention } from '../../types'
import type { Quantity } from './number'

const ofAnother = /^ (?:of|for) (?!(?:the|these|those|them|whom|which|his|her|their|our|us)\b)[a-z]/i
const chargeGap = /^[^.;]{1,140}?(?:,|,? and|;|,? as well as|,? plus| &)(?: a)? $/i

/** "and one of theft" after "three counts of fraud". */
const anotherCharge = (plain: string, last: Mention<'count'>, quantity: Quantity): boolean =>
  last.value.unit === 'charge' &&
  ofAnother.test(plain.slice(quantity.end, quantity.end + 12)) &&
  chargeGap.test(plain.slice(last.end, quantity.start))

const placed = /^ (?:in|at|on|from|around|near) (?:the )?[A-Z]/
const openBracket = /^ ?[([:-] ?(?:of which )?$/
const listGap =
  /^ (?:in|at|on|from|around|near) (?:the )?(?:[A-Z][\w'-]*(?: (?:and )?(?:[a-z]{2,5} )?)?){1,5}(?:,|,? and|;) (?:the )?$/

/** "(31 in Portugal": a part of the number before; "14 in Spain": the next. */
const partOfPlaces = (plain: string, last: Mention<'count'>, quantity: Quantity): boolean => {
  if (!placed.test(plain.slice(quantity.end, quantity.end + 16))) return false
  const gap = plain.slice(last.end, quantity.start)
  return openBracket.test(gap) || (last.rule === 'count-place' && listGap.test(gap))
}

const furtherGap = /^[^.;]{1,120}?(?:,|,? and|;|,? with|,? plus) $/i

export interface Elliptic {
  readonly rule: 'count-charge-also' | 'count-place' | 'count-further'
  readonly value: CountValue
}

const again = (last: CountValue, quantity: Quantity): CountValue => ({
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

/** What such a number counts; `last` is the count before it in its sentence. */
export const ellipticOf = (
  plain: string,
  last: Mention<'count'> | undefined,
  quantity: Quantity,
): Elliptic | undefined => {
  if (!last) return undefined
  if (anotherCharge(plain, last, quantity)) return { rule: 'count-charge-also', value: again(last.value, quantity) }
  if (partOfPlaces(plain, last, quantity))
    return { rule: 'count-place', value: { ...again(last.value, quantity), partial: last.value.unit === 'person' } }
  if (
    quantity.further &&
    placed.test(plain.slice(quantity.end, quantity.end + 16)) &&
    furtherGap.test(plain.slice(last.end, quantity.start))
  )
    return { rule: 'count-further', value: { ...again(last.value, quantity), additionalTo: -1 } }
  return undefined
}
