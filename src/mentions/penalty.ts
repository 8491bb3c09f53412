/**
 * Finds penalties: terms ("jailed for eight years"), sums ("a fine of £200"), hours of unpaid work, life terms and named
 * orders. Avoids ages, stretches of time ("abused her for two years") and orders that were breached.
 */
import { sanctions, termUnits } from '../lexicon/penalties'
import { leftmostLongest } from '../match/pattern'
import { isReadable, sentenceAt } from '../text/document'
import type { Document, Hits, Mention, PenaltyValue, Recogniser, Sentence, Span } from '../types'
import { hoursOfWork, sumsIn } from './penalty/sums'
import { termAt } from './penalty/term'
import {
  addedUp,
  chained,
  handedDown,
  listedTerm,
  moneyWordings,
  notImposed,
  rounded,
  termWordings,
  type Wording,
} from './penalty/wordings'
import { withValue } from '../match/mention'
import { penaltyWith } from '../match/values'

const unsaid: PenaltyValue = {
  person: null,
  type: 'other',
  months: null,
  amount: null,
  currency: null,
  hours: null,
  life: false,
  imposed: true,
}
const valueOf = (said: Partial<PenaltyValue>): PenaltyValue => penaltyWith(unsaid, said)

/** Handed down, as far as the words before say; a line that opens with "Maximum" is about what could be. */
const isImposed = ({ plain }: Document, sentence: Sentence, at: Span): boolean =>
  !notImposed.test(plain.slice(Math.max(sentence.start, at.start - 160), at.end))

/** Words without the room that emphasis marks have left. */
const words = ({ plain }: Document, start: number, end: number): string => {
  const all = plain.slice(start, end)
  return all.includes('  ') ? all.replace(/ {2,}/g, ' ') : all
}

const wordingOf = (
  document: Document,
  sentence: Sentence,
  at: Span,
  wordings: readonly Wording[],
): Wording | undefined => {
  const lead = words(document, Math.max(sentence.start, at.start - 110), at.start)
  const tail = words(document, at.end, Math.min(sentence.end, at.end + 80))
  return wordings.find(({ after, before }) => (after?.test(tail) ?? true) && (before?.test(lead) ?? true))
}

const mention = (rule: string, at: Span, value: Partial<PenaltyValue>): Mention<'penalty'> => ({
  kind: 'penalty',
  start: at.start,
  end: at.end,
  value: valueOf(value),
  rule,
})

const suspendedFor = /\bsuspended (?:for|over)(?: a period of)? $/i

const isAddedUp = (document: Document, sentence: Sentence, at: Span): boolean =>
  addedUp.before.test(words(document, Math.max(sentence.start, at.start - 220), at.start)) ||
  addedUp.after.test(words(document, at.end, Math.min(sentence.end, at.end + 24)))

const passes = /\b(?:sentenced|jailed|sentences)\b/i

/** The wording of a term, or that of the term it follows on from, or of the list that it is a line of. */
const wordingOfTerm = (
  document: Document,
  sentence: Sentence,
  term: Span,
  before: { readonly end: number; readonly wording: Wording } | undefined,
): Wording | undefined => {
  const { plain } = document
  const own = wordingOf(document, sentence, term, termWordings)
  if (own) return own
  if (
    before &&
    before.end > sentence.start &&
    before.wording.type === 'imprisonment' &&
    chained.test(words(document, before.end, term.start))
  )
    return before.wording
  const isLine =
    sentence.zone === 'list' && listedTerm.test(words(document, Math.max(sentence.start, term.start - 20), term.start))
  return isLine && passes.test(plain) ? { rule: 'listed-term', type: 'imprisonment' } : undefined
}

const termsOf = (document: Document, hits: Hits): readonly Mention<'penalty'>[] => {
  const found: Mention<'penalty'>[] = []
  let before: { readonly end: number; readonly wording: Wording } | undefined
  for (const hit of hits.of(termUnits)) {
    const sentence = sentenceAt(document, hit.start)
    if (!sentence || !isReadable(sentence) || hit.start < (found.at(-1)?.end ?? 0)) continue
    const term = termAt(document, hit)
    if (!term || suspendedFor.test(words(document, Math.max(sentence.start, term.start - 40), term.start))) continue
    const lead = document.plain.slice(Math.max(sentence.start, term.start - 12), term.start)
    if (sentence.zone === 'title' && rounded.test(lead)) continue
    const wording = isAddedUp(document, sentence, term) ? undefined : wordingOfTerm(document, sentence, term, before)
    if (!wording) continue
    before = { end: term.end, wording }
    found.push(
      mention(wording.rule, term, {
        type: wording.type,
        months: term.months,
        life: term.toLife,
        imposed: isImposed(document, sentence, term),
      }),
    )
  }
  return found
}

const breach =
  /\b(?:breach(?:ed|es|ing)?|broke|violat(?:ed|ing|ion)|under a|had been|already|existing|previous)\b[^.;]{0,40}$/i
const lifelong = /\b(?:life|lifetime|indefinite(?:ly)?)\b/i
const minimum = /\bminimum(?: (?:term|sentence|of))*(?: [^.;,]{0,20})? $/i

const isMinimum = ({ plain }: Document, { start }: Span): boolean =>
  /\bminimum of\b[^.;]{3,60}\bat least $/i.test(plain.slice(Math.max(0, start - 90), start)) ||
  /\b(?:minimum(?: (?:term|sentence))? of|must serve(?: a minimum of| at least)?|serve at least|serve a minimum of) $/i.test(
    plain.slice(Math.max(0, start - 40), start),
  )

const namedOf = (document: Document, hits: Hits, terms: readonly Mention<'penalty'>[]): readonly Mention<'penalty'>[] =>
  hits.of(sanctions).flatMap(({ start, end, value: type }) => {
    const sentence = sentenceAt(document, start)
    if (!sentence || !isReadable(sentence)) return []
    const { plain } = document
    const all = plain.slice(sentence.start, sentence.end)
    const lead = plain.slice(Math.max(sentence.start, start - 60), start)
    if (!handedDown.test(all) || breach.test(lead)) return []
    const own = terms.filter((term) => term.start >= sentence.start && term.end <= sentence.end)
    if (own.some((term) => term.value.type === type && (type !== 'imprisonment' || term.value.life))) return []
    const base = { type, imposed: isImposed(document, sentence, { start, end }) }
    if (type !== 'imprisonment') {
      const life =
        (type === 'registration' || type === 'order') &&
        lifelong.test(plain.slice(Math.max(sentence.start, start - 24), end + 24))
      return [mention('named-sanction', { start, end }, { ...base, life })]
    }
    if (/served$/i.test(plain.slice(start, end))) return [mention('named-sanction', { start, end }, base)]
    const least = own.find((term) => minimum.test(plain.slice(Math.max(sentence.start, term.start - 50), term.start)))
    return [mention('life-term', { start, end }, { ...base, life: true, months: least?.value.months ?? null })]
  })

const moneyOf = (document: Document): readonly Mention<'penalty'>[] =>
  sumsIn(document).flatMap(({ start, end, amount, currency }) => {
    const sentence = sentenceAt(document, start)
    const wording =
      sentence && isReadable(sentence) ? wordingOf(document, sentence, { start, end }, moneyWordings) : undefined
    if (!sentence || !wording) return []
    return [
      mention(
        wording.rule,
        { start, end },
        { type: wording.type, amount, currency, imposed: isImposed(document, sentence, { start, end }) },
      ),
    ]
  })

export const penaltyRecogniser: Recogniser<'penalty'> = {
  kind: 'penalty',
  name: 'penalty',
  rules: [
    ...new Set([...termWordings, ...moneyWordings].map(({ rule }) => rule)),
    'named-sanction',
    'life-term',
    'unpaid-work',
    'listed-term',
  ],
  recognise: (document, hits) => {
    const terms = termsOf(document, hits)
    const named = namedOf(document, hits, terms)
    const lives = named.filter(({ rule }) => rule === 'life-term')
    const forLife = lives.length > 0
    const told = terms.map((term) =>
      forLife && isMinimum(document, term) ? withValue(term, { ...term.value, life: true }) : term,
    )
    const kept = told.filter(
      (term) =>
        !lives.some(
          ({ start, value }) =>
            value.months === term.value.months && sentenceAt(document, start) === sentenceAt(document, term.start),
        ),
    )
    const work = hoursOfWork(document).map(({ hours, ...at }) =>
      mention('unpaid-work', at, { type: 'unpaid-work', hours }),
    )
    return leftmostLongest(
      [...kept, ...named, ...moneyOf(document), ...work].sort((a, b) => a.start - b.start || b.end - a.end),
    )
  },
}
