/**
 * Finds what police took or found: a thing of the lexicon in the reach of a word for seizing, with its quantity, weight
 * and worth. Avoids things that are only part of an offence ("possession of cannabis"), of a charge or a description.
 */
import { seizedThings, seizureWords, type Thing } from '../lexicon/seizures'
import { leftmostLongest } from '../match/pattern'
import { isReadable, sentenceAt } from '../text/document'
import type { Document, Hit, Hits, Mention, Recogniser, SeizureValue, Sentence, Span } from '../types'
import { sumsIn } from './penalty/sums'
import { quantityOf } from './seizure/quantity'

const offenceLead =
  /\b(?:possess(?:ion|ing|ed)?(?: of)?(?: (?:with intent to supply|a|an|of|class [abc]|controlled|prohibited|suspected))*|supply(?:ing)?(?: of)?(?: (?:class [abc]|a|controlled))*|supplied|produc(?:tion|ing) (?:of )?|cultivat(?:ion|ing) (?:of )?|traffick(?:ing)? (?:in )?|deal(?:ing)?(?: in)?|sell(?:ing)?|distribut(?:e|ing|ion)(?: of)?|import(?:ing|ation)? (?:of )?|under the influence of|offences? (?:of|relating to)|misuse of|using|with a|armed with(?: a)?|stole(?:n)?(?: a| the)?|theft of(?: a)?|driving(?: a)?|in (?:a|the|his|her)|from (?:a|the|his|her)|of (?:a|the|his|her)) $/i
const notFound =
  /^(?: (?:him|her|them))? (?:not )?(?:guilty|dead|deceased|unconscious|unresponsive|safe|to be|to have|that|by|injured|liable|himself|herself)\b/i
const notThing =
  /^(?:'s|-| (?:offences?|offenses?|dealers?|dealing|supply|charges?|squad|unit|team|warrants?|crime|related|users?|court|trade|culture|lines?|network|gang|activity|activities|problem|misuse|driver|drivers|park|driving|chase|crash|insurance|tax|owners?|keys?|door|boot|number|records?|call|calls|footage|possession))\b/i
const negated = /\b(?:no|any|without)(?: \w+)? $/i
const possession = /\bin possession of\b/i

/** How far a word for seizing reaches, in characters. */
const reach = 220

const isSeizing = ({ plain }: Document, sentence: Sentence, word: Hit<'seized' | 'found'>): boolean => {
  if (word.value === 'seized')
    return !/\b(?:not|no|never|without|to be) (?:\w+ )?$/i.test(
      plain.slice(Math.max(sentence.start, word.start - 24), word.start),
    )
  const tail = plain.slice(word.end, word.end + 24)
  return !notFound.test(tail) && !/\bnot (?:been )?$/i.test(plain.slice(word.start - 10, word.start))
}

const worth =
  /(?:worth|valued? (?:at|of)|estimated (?:at|to be)|in the region of)(?: (?:up to|around|about|approximately|an estimated|more than|over|just under|nearly|almost|roughly|some))*[^£$€.]{0,12}$/i

/** The worth said after the thing, in its sentence, before the next thing. */
const worthOf = (
  document: Document,
  sums: ReturnType<typeof sumsIn>,
  after: number,
  until: number,
): Pick<SeizureValue, 'value' | 'currency'> => {
  const sum = sums.find(({ start }) => start >= after && start < until)
  const said = sum ? worth.test(document.plain.slice(after, sum.start)) : false
  return sum && said ? { value: sum.amount, currency: sum.currency } : { value: null, currency: null }
}

const cashOf = (
  document: Document,
  sums: ReturnType<typeof sumsIn>,
  { start, end }: Span,
): { readonly sum?: ReturnType<typeof sumsIn>[number]; readonly start: number } => {
  const { plain } = document
  const before = sums.findLast(
    (sum) =>
      sum.end <= start &&
      start - sum.end < 24 &&
      /^(?: (?:in|of|worth of|uk|us|suspected|counterfeit))* ?$/i.test(plain.slice(sum.end, start)),
  )
  if (before) return { sum: before, start: before.start }
  const after = sums.find(
    (sum) =>
      sum.start >= end &&
      /^ (?:estimated to be|totalling|totaling|worth|amounting to|of|\()[^£$€.]{0,14}$/i.test(
        plain.slice(end, sum.start),
      ),
  )
  return after ? { sum: after, start } : { start }
}

const masses = new Set(['drug', 'cash', 'ammunition'])

const readThing = (
  document: Document,
  sentence: Sentence,
  hit: Hit<Thing>,
  next: number,
  sums: ReturnType<typeof sumsIn>,
): Mention<'seizure'> => {
  const { kind, what } = hit.value
  const { plain } = document
  const lead = plain.slice(Math.max(sentence.start, hit.start - 90), hit.start)
  if (kind === 'cash') {
    const { sum, start } = cashOf(document, sums, hit)
    return {
      kind: 'seizure',
      start,
      end: Math.max(hit.end, sum?.end ?? 0),
      rule: 'seized-cash',
      value: {
        seizureKind: kind,
        what,
        quantity: null,
        unit: null,
        grams: null,
        value: sum?.amount ?? null,
        currency: sum?.currency ?? null,
      },
    }
  }
  const { length, ...amount } = quantityOf(
    lead,
    plain.slice(hit.start, hit.end),
    plain.slice(hit.end, hit.end + 10),
    masses.has(kind),
  )
  return {
    kind: 'seizure',
    start: hit.start - length,
    end: hit.end,
    rule: 'seized-thing',
    value: { seizureKind: kind, what, ...amount, ...worthOf(document, sums, hit.end, next) },
  }
}

export const seizureRecogniser: Recogniser<'seizure'> = {
  kind: 'seizure',
  name: 'seizure',
  rules: ['seized-thing', 'seized-cash'],
  recognise: (document, hits: Hits) => {
    const words = hits.of(seizureWords)
    const all = hits.of(seizedThings)
    if (words.length === 0 || all.length === 0) return []
    const sums = sumsIn(document)
    const found = all.flatMap((hit, i) => {
      const sentence = sentenceAt(document, hit.start)
      if (!sentence || !isReadable(sentence) || sentence.zone === 'title') return []
      const lead = document.plain.slice(Math.max(sentence.start, hit.start - 60), hit.start)
      if (notThing.test(document.plain.slice(hit.end, hit.end + 24))) return []
      if (negated.test(lead) || (offenceLead.test(lead) && !possession.test(lead))) return []
      const near = words.some(
        (word) =>
          word.start >= sentence.start &&
          word.end <= sentence.end &&
          isSeizing(document, sentence, word) &&
          (word.start < hit.start
            ? hit.start - word.end < reach
            : word.start - hit.end < 90 && word.value === 'seized'
              ? true
              : word.start - hit.end < 30 && word.start > hit.end),
      )
      if (!near) return []
      return [readThing(document, sentence, hit, Math.min(all[i + 1]?.start ?? sentence.end, sentence.end), sums)]
    })
    return leftmostLongest([...found].sort((a, b) => a.start - b.start || b.end - a.end))
  },
}
