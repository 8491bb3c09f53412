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
  /** Told of an earlier case, or of crime in general. */
  readonly background: boolean
}

const breakers = new Set(
  'who which that when where while whilst after following before because as during whose although but since until resulting if'.split(
    ' ',
  ),
)

const prepositions = new Set('for of with to on over including include and or'.split(' '))

const determiners =
  /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|alleged|further|each|several|numerous|multiple|string|series|of|number|count|counts|other|various|serious|these|this|his|her|their|offences|charges|crimes)$/

const wordAt = ({ plain, tokens }: Document, index: number): string =>
  plain.slice(tokens.starts[index], tokens.ends[index]).toLowerCase()

/** Whether a clause of its own opens between two offsets. */
const broken = (document: Document, from: number, to: number): boolean => {
  for (let i = tokenFrom(document.tokens, from); (document.tokens.starts[i] ?? Infinity) < to; i++)
    if (breakers.has(wordAt(document, i))) return true
  return false
}

const gap = ({ tokens }: Document, from: number, to: number): number => tokenFrom(tokens, to) - tokenFrom(tokens, from)

/** Whether the words right before the offence lead to it: "for a series of". */
const ledTo = (document: Document, offence: Span, from: number): boolean => {
  for (let i = tokenFrom(document.tokens, offence.start) - 1; (document.tokens.starts[i] ?? -1) >= from; i--) {
    const word = wordAt(document, i)
    if (prepositions.has(word)) return true
    if (!determiners.test(word)) return false
  }
  return true
}

/** Reads the offences of one sentence from left to right, each with the last cue before it. */
export const readSentence = (
  document: Document,
  sentence: Sentence,
  offences: readonly Mention<'offence'>[],
  allCues: readonly Cue[],
  carried: Cue | undefined,
): readonly Reading[] => {
  const cues = inside(allCues, sentence)
  const staged = (before: number): Cue | undefined => cues.findLast((cue) => cue.stage !== null && cue.end <= before)
  let previous: Reading | undefined
  return offences.map((mention) => {
    const cue =
      cues.findLast(({ end }) => end <= mention.start) ??
      (carried && atStart(document, sentence, mention) ? carried : undefined)
    const own = cue !== carried || cue === undefined
    const from =
      cue && own
        ? Math.max(cue.end, previous && previous.mention.start >= cue.end ? previous.mention.end : 0)
        : sentence.start
    const free = cue !== undefined && !broken(document, own ? cue.end : sentence.start, mention.start)
    const near = gap(document, from, mention.start) <= (mention.value.form === 'told' ? 4 : 12)
    const background = cue?.value.background === true && free && gap(document, cue.end, mention.start) <= 14
    const chained =
      previous?.formal === true && free && near && cue !== undefined && previous.mention.start >= (own ? cue.end : 0)
    const formal =
      !background &&
      cue !== undefined &&
      free &&
      near &&
      (chained || !own || cue.value.direct || ledTo(document, mention, cue.end)) &&
      (mention.value.form !== 'told' || chained || ledTo(document, mention, cue.end))
    const stage = cue === undefined ? null : (cue.stage ?? staged(cue.start)?.stage ?? null)
    previous = { mention, sentence, stage, formal, background }
    return previous
  })
}

/** Whether an offence is what a short line is about: an item of a list of charges. */
const atStart = (document: Document, sentence: Sentence, mention: Span): boolean =>
  gap(document, sentence.start, mention.start) <= 6 && sentence.endToken - sentence.firstToken <= 30
