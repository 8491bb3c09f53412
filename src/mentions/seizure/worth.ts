/** The worth told in a sentence after the drugs: "The street value of this haul is £90,000". */
import type { Document, Mention } from '../../types'
import type { Sum } from '../penalty/sums'
import { withValue } from '../../match/mention'

const told = /\b(?:(?:street|estimated|potential|market|wholesale|total) value|worth|valued at)\b[^.;£$€]{0,60}$/i
const meant =
  /\b(?:haul|drugs?|seizure|plants?|crop|cannabis|cocaine|heroin|they|it|these|this|substances?|consignment)\b/i

/** Characters from the drugs to the sum. */
const reach = 400

/** Only where one drug is counted or weighed, none has a worth and none could be another's. */
export const withWorth = (
  { plain }: Document,
  sums: readonly Sum[],
  found: readonly Mention<'seizure'>[],
): readonly Mention<'seizure'>[] => {
  if (sums.length === 0) return found
  const drugs = found.filter(({ value }) => value.seizureKind === 'drug')
  const counted = drugs.filter(({ value }) => value.quantity !== null)
  const first = counted[0]
  if (!first || drugs.some(({ value }) => value.value !== null || value.what !== first.value.what)) return found
  if (counted.some(({ value }) => value.quantity !== first.value.quantity)) return found
  const sum = sums.find(({ start }) => {
    if (start < first.end || start - first.end > reach) return false
    const lead = plain.slice(Math.max(first.end, start - 110), start)
    const own = lead.slice(lead.lastIndexOf('. ') + 1)
    return told.test(own) && meant.test(own)
  })
  if (!sum) return found
  const { amount, currency } = sum
  return found.map((mention) =>
    counted.includes(mention) ? withValue(mention, { ...mention.value, value: amount, currency }) : mention,
  )
}
