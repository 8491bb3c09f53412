/**
 * Finds what police took or found: a thing of the lexicon in the reach of a word for seizing, with its quantity, weight
 * and worth. Avoids things that are only part of an offence ("possession of cannabis"), of a charge or a description.
 */
import { seizedThings, seizureWords, type Thing } from '../lexicon/seizures'
import { leftmostLongest } from '../match/pattern'
import { isReadable, sentenceAt } from '../text/document'
import type { Document, Hit, Hits, Mention, Recogniser, SeizureValue, Sentence, Span } from '../types'
import { sumsIn, type Sum } from './penalty/sums'
import { isThingTaken } from './seizure/context'
import { madeThing } from './seizure/make'
import { readCash, seizedSums } from './seizure/cash'
import { quantityOf } from './seizure/quantity'
import { besideOf, objectOf, openThings, subjectOf } from './seizure/open'
import { withWorth } from './seizure/worth'
import { reachOf, type Reach } from './seizure/reach'

const worth =
  /(?:worth|(?:street |estimated |potential )?value (?:of|is|was)|valued (?:at|of)|estimated (?:at|to be)|in the region of)(?: (?:up to|around|about|approximately|an estimated|more than|over|just under|nearly|almost|roughly|some))*[^£$€.]{0,12}$/i

/** The worth said after the thing, in its sentence, before the next thing. */
const worthOf = (
  document: Document,
  sums: readonly Sum[],
  after: number,
  until: number,
): Pick<SeizureValue, 'value' | 'currency'> => {
  const sum = sums.find(({ start }) => start >= after && start < until)
  const said = sum ? worth.test(document.plain.slice(after, sum.start)) : false
  return sum && said ? { value: sum.amount, currency: sum.currency } : { value: null, currency: null }
}

const isMass = ({ kind, what }: Thing): boolean => kind === 'drug' || kind === 'cash' || what === 'ammunition'

const readThing = (
  document: Document,
  sentence: Sentence,
  hit: Hit<Thing>,
  next: number,
  sums: readonly Sum[],
): Mention<'seizure'> => {
  const { kind } = hit.value
  const { plain } = document
  const lead = plain.slice(Math.max(sentence.start, hit.start - 90), hit.start)
  if (kind === 'cash') return readCash(document, sums, hit)
  const made = madeThing(plain, hit, sentence)
  const { length, ...amount } = quantityOf(
    lead.slice(0, lead.length - made.before),
    plain.slice(hit.start, hit.end),
    plain.slice(hit.end, hit.end + 10),
    isMass(hit.value),
  )
  return {
    kind: 'seizure',
    start: hit.start - made.before - length,
    end: made.end,
    rule: made.rule,
    value: {
      seizureKind: kind,
      what: made.what,
      ...amount,
      ...(made.rule === 'seized-make' && amount.quantity === null && !amount.unit ? { quantity: 1, unit: 'item' } : {}),
      ...worthOf(document, sums, hit.end, next),
    },
  }
}

/** "heroin and crack cocaine" are two things unless one measure holds for both ("40 wraps of heroin and crack cocaine"). */
const severally = (document: Document, mention: Mention<'seizure'>): readonly Mention<'seizure'>[] => {
  const { start, end, value } = mention
  const { what, quantity } = value
  if (value.seizureKind !== 'drug' || quantity !== null || !/^[a-z ]+ and [a-z ]+$/.test(what)) return [mention]
  const at = document.plain.slice(start, end).indexOf(' and ')
  if (at < 0) return [mention]
  const part = (from: number, to: number): Mention<'seizure'> => {
    const said = document.plain.slice(from, to)
    const name = /crack/i.test(said) ? 'crack cocaine' : /cocaine/i.test(said) ? 'cocaine' : 'heroin'
    return { ...mention, start: from, end: to, value: { ...value, what: name } }
  }
  return [part(start, start + at), part(start + at + ' and '.length, end)]
}

/** A bare "plants" are cannabis plants where they are counted and the text tells of cannabis. */
const withPlants = (all: readonly Hit<Thing>[]): readonly Hit<Thing>[] =>
  all.some(({ value }) => value.what === 'cannabis')
    ? all.map((hit) => (hit.value.what === 'plant' ? { ...hit, value: { kind: 'drug', what: 'cannabis' } } : hit))
    : all.filter(({ value }) => value.what !== 'plant')

const passive =
  /\b(?:was|were|(?:(?:has|have|had)(?: now| since| also)? )?been|being)(?: also| both| all| later| subsequently)? $/i

/** Who finds things that count although no known thing stands beside them. */
const isPolice =
  /\b(?:police|officers?|detectives?|deput(?:y|ies)|investigators?|agents?|warrants?|search(?:es|ed)?)\b[^.;,]{0,44}$|\b(?:they|we) (?:also |then )?$/i

const taking = /^(?:seized|recovered|confiscated)$/i

/** Things of no lexicon in the lists that words for seizing govern. */
const openIn = (document: Document, reach: Reach, known: readonly Span[]): readonly Mention<'seizure'>[] => {
  const listed = [...reach.listed].flatMap((sentence) => openThings(document, sentence, known, true))
  const governed = [...reach.words].flatMap(([sentence, words]) =>
    !isReadable(sentence) || sentence.zone === 'title'
      ? []
      : words.flatMap((word) => {
          const lead = passive.exec(document.plain.slice(Math.max(sentence.start, word.start - 36), word.start))
          const list = lead
            ? subjectOf(document, sentence, word.start - lead[0].length)
            : objectOf(document, sentence, word)
          const beside = lead ? besideOf(document, sentence, word) : undefined
          const weak =
            word.value === 'found' &&
            !/^in possession of$/i.test(document.plain.slice(word.start, word.end)) &&
            !isPolice.test(document.plain.slice(Math.max(sentence.start, word.start - 60), word.start))
          const isBeside = known.some(({ start, end }) => start < list.end && end > list.start)
          const sure =
            !lead &&
            taking.test(document.plain.slice(word.start, word.end)) &&
            isPolice.test(document.plain.slice(Math.max(sentence.start, word.start - 60), word.start))
          return [
            ...openThings(document, list, known, weak, sure),
            ...(beside ? openThings(document, beside, known, weak && !isBeside) : []),
          ]
        }),
  )
  return [...listed, ...governed]
}

export const seizureRecogniser: Recogniser<'seizure'> = {
  kind: 'seizure',
  name: 'seizure',
  rules: ['seized-thing', 'seized-make', 'listed-thing', 'seized-cash', 'seized-sum'],
  recognise: (document, hits: Hits) => {
    const words = hits.of(seizureWords)
    const all = hits.of(seizedThings)
    if (words.length === 0) return []
    const sums = sumsIn(document)
    const reach = reachOf(document, words)
    const found = withPlants(all).flatMap((hit, i) => {
      const sentence = sentenceAt(document, hit.start)
      if (!sentence || !isReadable(sentence) || sentence.zone === 'title') return []
      if (!reach.isSeized(hit, sentence) || !isThingTaken(document, sentence, hit)) return []
      const read = readThing(document, sentence, hit, Math.min(all[i + 1]?.start ?? sentence.end, sentence.end), sums)
      return severally(document, read)
    })
    return leftmostLongest(
      [...withWorth(document, sums, found), ...openIn(document, reach, found), ...seizedSums(document, sums)].sort(
        (a, b) => a.start - b.start || b.end - a.end,
      ),
    )
  },
}
