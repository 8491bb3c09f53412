/** What is told after the offence was named: "has been released with no further action", "He admitted both offences." */
import type { Document, Mention, Sentence } from '../../types'
import type { OffenceStage } from '../../vocabulary'
import type { Reading } from './stage'
import { lean } from '../../text/lean'

const noAction =
  /\b(?:no further (?:police )?action|NFA|released without charge|eliminated from (?:the|our) (?:enquiries|inquiries|investigation)|de-arrested)\b/i
const onFile = /\b(?:(?:remain|lie|left|lay) on (?:the )?file)\b/i
const dropped =
  /\b(?:charges? (?:was|were|has been|have been) (?:dropped|dismissed|withdrawn)|(?:was|were) (?:cleared|acquitted)|found (?:him |her |them )?not guilty)\b/i

/** "Pleaded guilty to theft and was fined": said of what stands before it. */
const sentencedNext = lean(
  /(?:,| and|;) (?:(?:he|she|they|each|both) )?(?:(?:was|were|has been|have been|is|been) )?(?:(?:later|today|subsequently|then|both|each) )?(?:sentenced (?:to|yesterday|today|on|at|by)|jailed for|fined|(?:given|handed|received) (?:an? )?(?:[\w-]+ ){0,4}(?:suspended|community order|prison|jail|custodial|conditional discharge|sentence))\b/i,
)

/** The stage as later words of the same sentence leave it. */
export const afterwards = ({ plain }: Document, reading: Reading): OffenceStage | null => {
  const rest = plain.slice(reading.mention.end, Math.min(reading.sentence.end, reading.mention.end + 260))
  if (noAction.test(rest) || dropped.test(rest)) return 'acquitted'
  if (onFile.test(rest)) return 'charged'
  return reading.formal && reading.stage === 'convicted' && sentencedNext.test(rest) ? 'sentenced' : null
}

const back = lean(
  /\b(?:(?<convicted>(?:admitted|pleaded guilty to|pled guilty to|convicted of|found guilty of|guilty of|guilty on)|admits)|(?<sentenced>(?:sentenced|jailed|imprisoned|fined) (?:for|on))|(?<acquitted>(?:cleared|acquitted) of|not guilty of|not guilty on)) (?:to )?(?:all|both|each|the|these|those|this|that|his|her|their|two|three|four|five|six)(?: of)?(?: the| these| those)?(?: two| three| four| \d+)? ?(?:offen[cs]es?|charges?|counts?|crimes?|of them)?\b/i,
)

const bare =
  /^(?:(?:On|At|In|After|Following|Yesterday|Today)\b[^.;]{0,60}, )?(?:[Hh]e|[Ss]he|[Tt]hey|Both(?: men)?|All(?: \w+)?|The (?:[\w-]+ ){1,2}|(?!If|When|Once|Until|Unless|Before|After)[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) ?(?:(?:later|subsequently|previously|then|had|has|have|was|were|also|today|been) ){0,4}(?:(?<sentenced>sentenced to|jailed for|imprisoned for|(?:handed|given|received) an? (?:[\w-]+ ){0,2}(?:suspended|community|prison|jail|custodial)|pleaded guilty and was (?:sentenced|jailed|fined|given))|(?<convicted>(?:pleaded|pled) guilty(?! to (?!the|all|both|each|it))|found guilty(?! of (?!the|all|both|each))|convicted(?! of (?!the|all|both|each))))\b/

const thing = /(?:offen[cs]es?|charges?|counts?|crimes?|all|both|of them)$/i

const unreal = /\b(?:if|would|could|may|will|not|whether|until)\b(?:(?!,).){0,40}$/i

/** The stage that a sentence gives to the offences named before it. */
const stageOfBack = ({ plain }: Document, sentence: Sentence): OffenceStage | null => {
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 500))
  const alone = bare.exec(words)?.groups
  if (alone) return alone.sentenced ? 'sentenced' : 'convicted'
  const found = back.exec(words)
  if (!found || !thing.test(found[0]) || unreal.test(words.slice(0, found.index))) return null
  if (found.groups?.acquitted) return 'acquitted'
  return found.groups?.sentenced ? 'sentenced' : 'convicted'
}

/** For each offence in the (at most two) sentences before such a reference: the stage it gives. */
export const referredBack = (
  document: Document,
  sentences: readonly Sentence[],
  readings: readonly Reading[],
): ReadonlyMap<Mention, OffenceStage> => {
  const stages = new Map<Mention, OffenceStage>()
  const formal = new Map<Sentence | undefined, Mention[]>()
  for (const { mention, sentence, formal: isFormal } of readings) {
    if (!isFormal) continue
    const known = formal.get(sentence)
    if (known) known.push(mention)
    else formal.set(sentence, [mention])
  }
  if (formal.size === 0) return stages
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]
    const own = formal.get(sentence)
    const before = own ?? formal.get(sentences[i - 1])
    const earlier = own ? undefined : formal.get(sentences[i - 2])
    if (!sentence || !(before ?? earlier)) continue
    const stage = stageOfBack(document, sentence)
    if (stage === null) continue
    for (const mention of before ?? []) stages.set(mention, stage)
    for (const mention of earlier ?? []) stages.set(mention, stage)
  }
  return stages
}
