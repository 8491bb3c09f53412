/** Stage words of a sentence, with what their time and negation leave of them. */
import { stageCues, type StageCue } from '../../lexicon/offences/stages'
import { sentenceAt } from '../../text/document'
import type { Document, Hit, Hits, Sentence } from '../../types'
import type { OffenceStage } from '../../vocabulary'
import { lean } from '../../text/lean'

export interface Cue extends Hit<StageCue> {
  /** Null where the words name a charge without a stage, or speak of what may or will be. */
  readonly stage: OffenceStage | null
  /** Brings in an earlier case, crime in general, or what is denied ("no evidence of"). */
  readonly background: boolean
}

const unreal =
  /\b(?:if|could|may|might|would|should|can|will|shall|to be|due|expected|scheduled|awaits?|awaiting|pending|unless|until|faces?|facing|up to|maximum|not|never|no|without|nobody|anyone|whether|before being)\b(?:(?! and | but |,| who ).){0,40}$/i

const negated = /\b(?:no|not|never|without|nor)(?: (?:been|yet|being|any|further|also)){0,2} $/i

/** What a law allows or a court may give is no sentence. */
const exposure =
  /\b(?:faces?|facing|maximum|punishable|carr(?:y|ies)|could|would|may|if convicted|sentencing range|scheduled|eligible)\b/i

/** An order that was breached was given for something else. */
const breached = /\b(?:breach(?:es|ed|ing)?|violat(?:ed|ing|ion)|comply with|in breach) (?:[\w'-]+ ){0,8}$/i

/** "Pleaded guilty today to", "charged by a grand jury with": the offence follows at once, after all. */
const leadsOn = lean(
  / (?:(?:today|yesterday|separately|formally|jointly|also|each|(?:on |this |last |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|in federal court|by (?:a |an )?(?:federal grand jury|grand jury|jury|criminal complaint|complaint|information|indictment)),? ){1,2}(?<to>with|of|to)(?! (?:\d|life|serve))\b/iy,
)

/** Where a cue ends that a preposition takes on to its offence; undefined for any other. */
const ledOn = ({ plain }: Document, { end, value: { stage, direct } }: Hit<StageCue>): number | undefined => {
  if (direct || (stage !== 'charged' && stage !== 'convicted')) return undefined
  leadsOn.lastIndex = end
  const to = leadsOn.exec(plain)?.groups?.to?.toLowerCase()
  return to !== undefined && (to === 'with') === (stage === 'charged') ? leadsOn.lastIndex : undefined
}

/** All cues of the document in text order, so that each sentence can take its own. */
export const cuesOf = (document: Document, hits: Hits): readonly Cue[] => {
  let sentence: Sentence | undefined
  return hits.of(stageCues).map((hit) => {
    const { stage, direct, background } = hit.value
    if (!sentence || hit.start >= sentence.end) sentence = sentenceAt(document, hit.start)
    const start = sentence?.start ?? hit.start
    const before = document.plain.slice(Math.max(start, hit.start - 60), hit.start)
    const real =
      stage === null ||
      !(
        unreal.test(before) ||
        (stage === 'sentenced' && (breached.test(before) || exposure.test(document.plain.slice(start, hit.end))))
      )
    const end = ledOn(document, hit)
    return {
      start: hit.start,
      end: end ?? hit.end,
      value: end === undefined ? hit.value : { ...hit.value, direct: true },
      firstToken: hit.firstToken,
      endToken: hit.endToken,
      stage: real ? stage : null,
      background: background === true || (direct && negated.test(before)),
    }
  })
}
