/** How an offence stands in its sentence: which stage words bring it in, and whether as a charge or in passing. */
import { inside } from '../governing'
import { tokenFrom } from '../../text/tokens'
import type { Document, Mention, Sentence, Span } from '../../types'
import type { OffenceStage } from '../../vocabulary'
import type { Cue } from './cues'

export interface Reading {
  readonly mention: Mention<'offence'>
  readonly sentence: Sentence
  readonly stage: OffenceStage | null
  /** Named as what somebody is arrested for, charged with, convicted of … */
  readonly formal: boolean
  /** Formal, but may only tell how another crime was done. */
  readonly manner: boolean
  /** Told of an earlier case, or of crime in general. */
  readonly background: boolean
}

const breakers = new Set(
  'who which that when where while whilst after following before because as during whose although but since until resulting if'.split(
    ' ',
  ),
)

const prepositions = new Set('for of with to on over including include'.split(' '))
const separators = new Set(', ; and or & also plus well ('.split(' '))

const lightWord =
  /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|alleged|allegedly|further|each|several|numerous|multiple|string|series|of|number|count|counts|other|various|serious|these|this|his|her|their|offences|charges|crimes|being|committing|felony|misdemeanor|related|s|for|with|to|then|as)$/

const wordAt = ({ plain, tokens }: Document, index: number): string =>
  plain.slice(tokens.starts[index], tokens.ends[index]).toLowerCase()

/** Whether a clause of its own opens between two offsets. */
const broken = (document: Document, from: number, to: number): boolean => {
  for (let i = tokenFrom(document.tokens, from); (document.tokens.starts[i] ?? Infinity) < to; i++) {
    if (!breakers.has(wordAt(document, i))) continue
    // "as well as" goes on with the list
    if (wordAt(document, i) !== 'as') return true
    if (wordAt(document, i + 1) !== 'well' && wordAt(document, i - 1) !== 'well') return true
  }
  return false
}

const gap = ({ tokens }: Document, from: number, to: number): number => tokenFrom(tokens, to) - tokenFrom(tokens, from)

/** Whether the words right before the offence, walked back, lead to one of `words`; at most `strange` others between. */
const ledBy = (
  document: Document,
  offence: Span,
  from: number,
  words: ReadonlySet<string>,
  strange: number,
): boolean => {
  let left = strange
  for (let i = tokenFrom(document.tokens, offence.start) - 1; (document.tokens.starts[i] ?? -1) >= from; i--) {
    const word = wordAt(document, i)
    if (words.has(word)) return true
    if (!lightWord.test(word) && left-- <= 0) return false
  }
  return false
}

const directly = (document: Document, offence: Span, from: number): boolean => {
  for (let i = tokenFrom(document.tokens, offence.start) - 1; (document.tokens.starts[i] ?? -1) >= from; i--)
    if (!lightWord.test(wordAt(document, i))) return false
  return true
}

/** A charge may come some way after its cue ("charged with the May 3 murder"); a story's word must follow at once. */
const reach = { charge: 12, group: 12, told: 4 } as const

const isFormal = (
  document: Document,
  mention: Mention<'offence'>,
  cue: Cue,
  own: boolean,
  previous: Reading | undefined,
): boolean => {
  const from = own ? cue.end : 0
  const follows = previous?.formal === true && previous.mention.start >= from
  // what breaks may be a word of the charge before ("driving while disqualified and theft")
  if (own && broken(document, follows ? previous.mention.end : from, mention.start)) return false
  if (follows) {
    const chained = ledBy(document, mention, previous.mention.end, separators, mention.value.form === 'told' ? 0 : 2)
    if (chained) return true
  }
  if (!own) return true
  if (gap(document, cue.end, mention.start) > reach[mention.value.form]) return ledByCount(document, mention)
  if (cue.value.direct && !follows) return mention.value.form !== 'told' || directly(document, mention, cue.end)
  return ledBy(document, mention, cue.end, prepositions, mention.value.form === 'told' ? 0 : 1)
}

const ledByCount = (document: Document, { start }: Span): boolean =>
  /\b(?:for|of) (?:[\w-]{1,12} ){0,2}$/.test(document.plain.slice(Math.max(0, start - 40), start))

/** "(12) Grand theft": a line of a table of charges. */
const isCounted = ({ plain }: Document, { start }: Span, sentence: Sentence): boolean =>
  start - sentence.start < 24 && /^\(\d{1,3}\) (?:\w+ )?$/.test(plain.slice(sentence.start, start))

/** "charged with theft for stealing …": the manner of what is charged. */
const isManner = (document: Document, mention: Mention<'offence'>, previous: Reading | undefined, cue: Cue): boolean =>
  cue.value.narrative === true ||
  (previous?.formal === true &&
    (cue.value.direct || mention.value.form === 'told') &&
    previous.mention.start >= cue.end &&
    / (?:for|by) (?:allegedly )?$/i.test(document.plain.slice(mention.start - 16, mention.start)))

/** "tackle serious crime including": a neutral cue takes its scope from the one before it. */
const isBackground = (document: Document, cues: readonly Cue[], cue: Cue): boolean => {
  if (cue.background) return true
  if (cue.value.stage !== null || !cue.value.direct) return false
  const before = cues.findLast(({ end }) => end <= cue.start)
  return (
    before?.background === true &&
    gap(document, before.end, cue.start) <= 10 &&
    !broken(document, before.end, cue.start)
  )
}

/** Reads the offences of one sentence from left to right, each with the last cue before it. */
export const readSentence = (
  document: Document,
  sentence: Sentence,
  offences: readonly Mention<'offence'>[],
  allCues: readonly Cue[],
  carried: Cue | undefined,
): readonly Reading[] => {
  const cues = inside(allCues, sentence).filter(
    (cue) => !offences.some((offence) => cue.start < offence.end && offence.start < cue.end),
  )
  let previous: Reading | undefined
  return offences.map((mention) => {
    const near = cues.findLast(({ end }) => end <= mention.start)
    const cue = near ?? (carried && atStart(document, sentence, mention) ? carried : undefined)
    const own = near !== undefined
    const background =
      near !== undefined &&
      isBackground(document, cues, near) &&
      !broken(document, near.end, mention.start) &&
      gap(document, near.end, mention.start) <= 14
    const formal =
      !background &&
      (isCounted(document, mention, sentence) ||
        (cue !== undefined && !cue.background && isFormal(document, mention, cue, own, previous)))
    const before = cues.findLast(({ stage, end }) => stage !== null && end <= (near?.start ?? 0))
    const stage = cue === undefined ? null : (cue.stage ?? before?.stage ?? null)
    const manner = formal && cue !== undefined && isManner(document, mention, previous, cue)
    const reading: Reading = { mention, sentence, stage, formal, manner, background }
    previous = reading
    return reading
  })
}

/** Whether an offence is what a short line is about: an item of a list of charges. */
const atStart = (document: Document, sentence: Sentence, mention: Span): boolean =>
  gap(document, sentence.start, mention.start) <= 6 && sentence.endToken - sentence.firstToken <= 30
