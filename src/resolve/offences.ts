/**
 * Which of the offences found are those of the case, and how far the case has come for each. Skips background, general
 * talk and quotations.
 */
import { isReadable } from '../text/document'
import type { Document, Hits, Mention, Resolver, Sentence } from '../types'
import type { OffenceStage } from '../vocabulary'
import { inside, mentionsOf } from './governing'
import { chargesOf } from './offences/charges'
import { cuesOf, type Cue } from './offences/cues'
import { isGeneral, isQuoted } from './offences/scope'
import { rank, settle } from './offences/settle'
import { readSentence, type Reading } from './offences/stage'

/** Title and the first sentences of the body say what a release is about. */
const headSentences = 3

const headOf = ({ sentences }: Document): readonly Sentence[] => {
  const body = sentences.filter(({ zone }) => zone === 'body' || zone === 'list').slice(0, headSentences)
  return [...sentences.filter(({ zone }) => zone === 'title'), ...body]
}

const furthest = (stages: readonly (OffenceStage | null)[]): OffenceStage | null =>
  stages.reduce((far, stage) => (stage !== null && (far === null || rank[stage] > rank[far]) ? stage : far), null)

const announcesList = /(?::|\bfollowing\b[^.]{0,60}|\bcharges?\b[^.]{0,20}|\bcounts?\b[^.]{0,10}) *$/i

const readAll = (
  document: Document,
  offences: readonly Mention<'offence'>[],
  cues: readonly Cue[],
): readonly Reading[] => {
  let carried: Cue | undefined
  let since = 0
  return document.sentences.flatMap((sentence) => {
    if (!isReadable(sentence)) return []
    const own = inside(offences, sentence)
    const readings =
      own.length === 0 || isGeneral(document, sentence)
        ? []
        : readSentence(document, sentence, own, cues, since < 12 ? carried : undefined)
    since++
    const last = inside(cues, sentence).findLast(({ value }) => value.background !== true)
    if (announcesList.test(document.plain.slice(sentence.start, sentence.end))) {
      carried = last ?? carried
      since = 0
    } else if (sentence.endToken - sentence.firstToken > 30) carried = undefined
    return readings
  })
}

const resolve = (mentions: readonly Mention[], document: Document, hits: Hits): readonly Mention[] => {
  const offences = mentionsOf(mentions, 'offence')
  if (offences.length === 0) return mentions
  const cues = cuesOf(document, hits)
  const head = headOf(document)
  const stageOfCase = furthest(head.flatMap((sentence) => inside(cues, sentence).map(({ stage }) => stage)))
  const readings = readAll(document, offences, cues).filter(
    ({ background, mention }) => !background && !isQuoted(document, mention),
  )
  const settled = settle(readings, ({ sentence }) => head.includes(sentence))
  const stageOf = ({ stage, formal }: Reading): OffenceStage => {
    if (stage === 'acquitted') return stage
    if (stageOfCase === 'sentenced') return stage === null || formal ? 'sentenced' : stage
    return stage ?? stageOfCase ?? 'reported'
  }
  const byCategory = new Map<string, OffenceStage>()
  for (const reading of settled) {
    const { category } = reading.mention.value
    byCategory.set(category, furthest([byCategory.get(category) ?? null, stageOf(reading)]) ?? 'reported')
  }
  const resolved = new Map<Mention, Mention>(
    settled.map(({ mention }) => [
      mention,
      {
        ...mention,
        value: {
          ...mention.value,
          stage: byCategory.get(mention.value.category) ?? 'reported',
          charges: chargesOf(document, mention),
        },
      },
    ]),
  )
  return mentions.flatMap((mention) => (mention.kind === 'offence' ? (resolved.get(mention) ?? []) : mention))
}

export const offencesResolver: Resolver = {
  name: 'offences',
  resolve: (mentions, document, _setting, hits) => resolve(mentions, document, hits),
}
