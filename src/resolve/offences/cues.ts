/** Stage words of a sentence, with what their time and negation leave of them. */
import { stageCues, type StageCue } from '../../lexicon/offences/stages'
import { sentenceAt } from '../../text/document'
import type { Document, Hit, Hits } from '../../types'
import type { OffenceStage } from '../../vocabulary'

export interface Cue extends Hit<StageCue> {
  /** Null where the words name a charge without a stage, or speak of what may or will be. */
  readonly stage: OffenceStage | null
  /** Brings in an earlier case, crime in general, or what is denied ("no evidence of"). */
  readonly background: boolean
}

const unreal =
  /\b(?:if|could|may|might|would|should|can|will|shall|to be|due|expected|scheduled|awaits?|awaiting|pending|unless|until|faces?|facing|face|up to|maximum|not|never|no|without|nobody|anyone|whether|before being)\b(?:(?! and | but |,| who ).){0,40}$/i

const negated = /\b(?:no|not|never|without|nor)(?: (?:been|yet|being|any|further|also)){0,2} $/i

/** What a law allows or a court may give is no sentence. */
const exposure =
  /\b(?:faces?|facing|maximum|punishable|carr(?:y|ies)|could|would|may|if convicted|sentencing range|scheduled|eligible)\b/i

/** All cues of the document in text order, so that each sentence can take its own. */
export const cuesOf = (document: Document, hits: Hits): readonly Cue[] =>
  hits.of(stageCues).map((hit) => {
    const sentence = sentenceAt(document, hit.start)
    const from = Math.max(sentence?.start ?? 0, hit.start - 60)
    const real =
      hit.value.stage === null ||
      !(
        unreal.test(document.plain.slice(from, hit.start)) ||
        (hit.value.stage === 'sentenced' && exposure.test(document.plain.slice(sentence?.start ?? from, hit.end)))
      )
    const background =
      hit.value.background === true || (hit.value.direct && negated.test(document.plain.slice(from, hit.start)))
    return { ...hit, stage: real ? hit.value.stage : null, background }
  })
