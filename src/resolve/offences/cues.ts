/** Stage words of a sentence, with what their time and negation leave of them. */
import { stageCues, type StageCue } from '../../lexicon/offences/stages'
import { sentenceAt } from '../../text/document'
import type { Document, Hit, Hits } from '../../types'
import type { OffenceStage } from '../../vocabulary'

export interface Cue extends Hit<StageCue> {
  /** Null where the words name a charge without a stage, or speak of what may or will be. */
  readonly stage: OffenceStage | null
}

const unreal =
  /\b(?:if|could|may|might|would|should|can|will|shall|to be|due|expected|scheduled|awaits?|awaiting|pending|unless|until|faces?|facing|face|up to|maximum|not|never|no|without|nobody|anyone|whether|before being)\b(?:(?! and | but |,| who ).){0,40}$/i

/** All cues of the document in text order, so that each sentence can take its own. */
export const cuesOf = (document: Document, hits: Hits): readonly Cue[] =>
  hits.of(stageCues).map((hit) => {
    const sentence = sentenceAt(document, hit.start)
    const from = Math.max(sentence?.start ?? 0, hit.start - 60)
    const real = hit.value.stage === null || !unreal.test(document.plain.slice(from, hit.start))
    return { ...hit, stage: real ? hit.value.stage : null }
  })
