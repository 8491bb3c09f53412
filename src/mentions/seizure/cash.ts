/** Seized money: the sum beside the word "cash", or a sum that is itself what was seized. */
import type { Document, Mention, SeizureValue, Span } from '../../types'
import type { Sum } from '../penalty/sums'

const beforeCash = /^(?: (?:in|of|worth of|uk|us|canadian|suspected|counterfeit))* ?$/i
const afterCash = /^ (?:estimated to be|totall?ing|worth|amounting to|of|\()[^£$€.]{0,14}$/i

export const cashMention = (rule: string, at: Span, sum: Sum | undefined): Mention<'seizure'> => {
  const value: SeizureValue = {
    seizureKind: 'cash',
    what: 'cash',
    quantity: null,
    unit: null,
    grams: null,
    value: sum?.amount ?? null,
    currency: sum?.currency ?? null,
  }
  return { kind: 'seizure', start: at.start, end: at.end, rule, value }
}

/** "£30,000 in cash", "cash estimated to be £40,000", or "cash" alone. */
export const readCash = ({ plain }: Document, sums: readonly Sum[], { start, end }: Span): Mention<'seizure'> => {
  const before = sums.findLast(
    (sum) => sum.end <= start && start - sum.end < 24 && beforeCash.test(plain.slice(sum.end, start)),
  )
  if (before) return cashMention('seized-cash', { start: before.start, end }, before)
  const after = sums.find(
    (sum) => sum.start >= end && sum.start - end < 40 && afterCash.test(plain.slice(end, sum.start)),
  )
  return cashMention('seized-cash', { start, end: after?.end ?? end }, after)
}

const taken =
  /\b(?:seized|recovered|confiscated|restrained|forfeited|seizing|seizure of|recovery of|forfeiture of|(?:officers|police|detectives|deputies|agents|they|also|and|search|warrant) (?:found|discovered)|in possession of)(?: (?:more than|over|around|about|approximately|nearly|almost|some|a total of|an estimated))? $/i
const wasTaken =
  /^,? (?:was|were|being|has been|have been)(?: also)? (?:seized|recovered|confiscated|restrained|found|forfeited|discovered)\b|^ (?:found|hidden|discovered) (?:in|on|inside|at|under|behind|by)\b/i
const isWorth = /\b(?:value of|worth(?: of)?|valued at|estimated at)(?: [a-z]+){0,3} $/i
const ofSomething =
  /^ (?:worth|of|in (?!(?:total|an?|the|his|her|their|one)\b|(?:\w+ ){0,2}proceeds)|street|value|stolen|counterfeit|from a)/i

/** "seized 20 wraps, a knife and £4,000": an item of a list that such a word governs. */
const listedBefore =
  /\b(?:officers|police|detectives|deputies|agents|investigators|they|we) (?:\w+ )?(?:seized|recovered|confiscated|found|discovered) (?![^;:]*\b(?:who|worth|valued|stole|stolen|fined|ordered|pay|paid|cost|costs|loss|losses|causing|cheque|bank|account|accounts)\b)[^.;:]{4,150}(?:, (?:and )?| and )(?:more than |over |around |about |approximately |nearly |almost |some )?$/i
const endsItem = /^(?:[.,]?$|\.(?!\d)|, | and | in (?!total)| from )/

/** "Officers seized £12,000"; "more than £3,000 was seized". */
export const seizedSums = ({ plain }: Document, sums: readonly Sum[]): readonly Mention<'seizure'>[] =>
  sums.flatMap((sum) => {
    const tail = plain.slice(sum.end, sum.end + 40)
    const isTaken = taken.test(plain.slice(Math.max(0, sum.start - 40), sum.start)) || wasTaken.test(tail)
    const lead = plain.slice(Math.max(0, sum.start - 40), sum.start)
    const isListed = listedBefore.test(plain.slice(Math.max(0, sum.start - 200), sum.start)) && endsItem.test(tail)
    return (isTaken || isListed) && !isWorth.test(lead) && !ofSomething.test(tail)
      ? [cashMention('seized-sum', sum, sum)]
      : []
  })
