/**
 * Which of the offences found are those of the case, and how far the case has come for each. Skips background, general
 * talk and quotations.
 */
import { isReadable } from '../text/document'
import type { Document, Hits, Mention, Resolver, Sentence, Setting, Span } from '../types'
import type { OffenceCategory, OffenceStage } from '../vocabulary'
import { inside, mentionsOf } from './governing'
import { cuesOf, type Cue } from './offences/cues'
import { stagesOf } from './offences/merge'
import { isEarlierCase, isGeneral, isQuoted } from './offences/scope'
import { countedOf } from './offences/counted'
import { furthest, settle } from './offences/settle'
import { statuteOf } from './offences/statutes'
import { readSentence, type Reading } from './offences/stage'
import { withValue } from '../match/mention'
import { offenceWith } from '../match/values'

/** Title and the first sentences of the body say what a release is about. */
const headSentences = 3
/** Where these say nothing, a few more may tell what happened. */
const storySentences = 9

const headOf = ({ sentences }: Document, most: number): readonly Sentence[] => {
  const body = sentences.filter(({ zone }) => zone === 'body' || zone === 'list').slice(0, most)
  return [...sentences.filter(({ zone }) => zone === 'title'), ...body]
}

const announcement = /(?::|\bfollowing\b[^.]{0,60}|\bcharges?\b[^.]{0,20}|\bcounts?\b[^.]{0,10})$/i

/** A full stop ends what would have gone on to a list. */
const stop = 46

const announcesList = ({ plain }: Document, { start, end }: Sentence): boolean =>
  plain.charCodeAt(end - 1) !== stop && announcement.test(plain.slice(Math.max(start, end - 80), end).trimEnd())

const readAll = (
  document: Document,
  offences: readonly Mention<'offence'>[],
  cues: readonly Cue[],
  setting: Setting,
): readonly Reading[] => {
  let carried: Cue | undefined
  let since = 0
  const readings: Reading[] = []
  for (const sentence of document.sentences) {
    if (!isReadable(sentence)) continue
    const own = inside(offences, sentence)
    if (own.length > 0 && !isGeneral(document, sentence) && !isEarlierCase(document, sentence, setting))
      readings.push(...readSentence(document, sentence, own, cues, since < 12 ? carried : undefined))
    since++
    if (announcesList(document, sentence)) {
      carried = inside(cues, sentence).findLast(({ background }) => !background) ?? carried
      since = 0
    } else if (sentence.endToken - sentence.firstToken > 30) carried = undefined
  }
  return readings
}

/** The furthest stage that the case is told to have reached: at its head, else anywhere. */
const stageOfCaseIn = (document: Document, head: readonly Sentence[], cues: readonly Cue[]): OffenceStage | null => {
  const real = cues.filter(({ background }) => !background)
  const atHead: Cue[] = []
  for (const sentence of head) atHead.push(...inside(real, sentence))
  return (
    furthest(atHead.map(({ stage }) => stage)) ??
    furthest(real.filter((cue) => !isQuoted(document, cue)).map(({ stage }) => stage)) ??
    furthest(real.map(({ stage }) => stage))
  )
}

const resolve = (
  mentions: readonly Mention[],
  document: Document,
  setting: Setting,
  hits: Hits,
): readonly Mention[] => {
  const offences = mentionsOf(mentions, 'offence')
  if (offences.length === 0) return mentions
  const cues = cuesOf(document, hits)
  const head = headOf(document, headSentences)
  const stageOfCase = stageOfCaseIn(document, head, cues)
  const read = readAll(document, offences, cues, setting)
  const readings = read.filter(
    ({ background, formal, mention }) => !background && (formal || !isQuoted(document, mention)),
  )
  const story = headOf(document, storySentences)
  const settled = settle(
    readings,
    ({ sentence }) => head.includes(sentence),
    ({ sentence }) => story.includes(sentence),
  )
  const stages = stagesOf(document, settled, stageOfCase)
  const people = mentionsOf(mentions, 'person')
  const statutes = mentionsOf(mentions, 'statute')
  const told = settled.map((reading) => reading.mention)
  const charged = settled.filter(
    ({ formal, manner, mention, sentence }) =>
      formal && !manner && mention.value.form !== 'told' && sentence.zone !== 'title' && !isScheme(document, mention),
  )
  const counted = countedOf(document, settled, stages)
  /** Whether all charges of a category and stage are for attempts or conspiracies. */
  const isOnlyTried = (category: OffenceCategory, stage: OffenceStage | undefined): boolean => {
    const alike = charged.filter(({ mention }) => mention.value.category === category && stages.get(mention) === stage)
    return alike.length > 0 && alike.every(({ mention }) => mention.value.attempted)
  }
  const resolved = new Map<Mention, Mention>()
  for (const { mention, sentence, formal } of settled)
    resolved.set(
      mention,
      withValue(
        mention,
        offenceWith(mention.value, {
          stage: stages.get(mention) ?? 'reported',
          attempted: mention.value.attempted || isOnlyTried(mention.value.category, stages.get(mention)),
          charges: counted.get(mention) ?? null,
          statute: formal ? statuteOf(document, mention, inside(statutes, sentence), told) : null,
          people: formal ? peopleOf(mention, inside(people, sentence)) : [],
        }),
      ),
    )
  const all: Mention[] = []
  for (const mention of mentions) {
    const kept = mention.kind === 'offence' ? resolved.get(mention) : mention
    if (kept) all.push(kept)
  }
  return all
}

/** "His role in a fraud scheme" names what somebody had a part in, not what they are charged with. */
const isScheme = ({ plain }: Document, { start, end }: Span): boolean => {
  if (endsInScheme.test(plain.slice(start, end)) || scheme.test(plain.slice(end, end + 12))) return true
  const before = plain.slice(Math.max(0, start - 90), start)
  return anyIn.test(before) && partIn.test(before)
}

const endsInScheme = /\b(?:scheme|ring|plot|operation)s?$/i
const scheme = /^ (?:scheme|ring|plot|operation)s?\b/i
const anyIn = / in /i
const partIn = /\b(?:roles?|parts?|involvement|participation|participating) in (?:[\w$£.,'-]+ ){0,8}$/i

/** Names told before the offence in its sentence, but not of officials. */
const peopleOf = (offence: Mention<'offence'>, people: readonly Mention<'person'>[]): readonly string[] => [
  ...new Set(
    people
      .filter(
        ({ start, value: { role } }) =>
          start < offence.start && (role === null || role === 'accused' || role === 'suspect'),
      )
      .map(({ value }) => value.name),
  ),
]

export const offencesResolver: Resolver = { name: 'offences', resolve }
