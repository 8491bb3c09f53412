/** Shops and restaurants of chains as sites: "at the Tesco in Mill Road", "a McDonald's restaurant". Not "an account at Tesco Bank". */
import { chains } from '../../lexicon/places/chains'
import { sentenceAt } from '../../text/document'
import type { Document, Hits, Mention } from '../../types'
import { placeValue } from './value'

/** What happens there, happens at one of the chain's houses. */
const stands =
  /\b(?:at|outside|inside|near|behind|opposite|entered|entering|robbed|burgled) (?:(?:the|an?|his|her|their|our|your|nearby|local) ){0,2}$/i
/** What comes from a chain may come from the firm. */
const loose = /\b(?:in|into|to|from|of) (?:(?:the|an?|his|her|their|nearby|local) ){0,2}$/i
const house =
  /^(?: (?:[a-z]+ )?(?:store|supermarket|superstore|shop|branch|car park|parking lot|lot|restaurant|petrol station|garage|gas station|drive-thru|cafe|café)\b|,? (?:on|in|at) (?:the )?(?:\d{1,5} )?[A-Z]|, (?:\d{1,5} )?[A-Z][\w']+ )/
const otherNames =
  /^(?:'s\b| [A-Z][a-z]+ (?:Bank|Mesa)| (?:Bank|Funeral|Center|Centre|Arena|Mobile|Insurance|employees?|workers?|staff|account|card|vouchers?|bags?|managers?|clerk|field|date|price)\b|-)/

export const chainSites = (document: Document, hits: Hits): readonly Mention<'place'>[] =>
  hits.of(chains).flatMap(({ start, end, value }): readonly Mention<'place'>[] => {
    const sentence = sentenceAt(document, start)
    if (!sentence || (sentence.zone !== 'body' && sentence.zone !== 'list')) return []
    const { plain } = document
    const before = plain.slice(Math.max(sentence.start, start - 36), start)
    const after = plain.slice(end, Math.min(sentence.end, end + 32))
    if (otherNames.test(after)) return []
    if (!stands.test(before) && !(loose.test(before) && house.test(after))) return []
    return [{ kind: 'place', start, end, value: placeValue(value, 'site'), rule: 'chain' }]
  })
