/** One stage for each crime of the case: the furthest, unless other people stand at another. */
import type { Document, Mention } from '../../types'
import type { OffenceCategory, OffenceStage } from '../../vocabulary'
import { afterwards, referredBack } from './afterwards'
import { furthest } from './settle'
import type { Reading } from './stage'

/** The stage of a single mention, with what the case as a whole has come to. */
const ownStage = (reading: Reading, stageOfCase: OffenceStage | null, isCharged: boolean): OffenceStage => {
  const { stage, formal } = reading
  if (stage === 'acquitted') return stage
  if (stageOfCase === 'sentenced') return formal || stage === null ? 'sentenced' : stage
  if (!formal && !isCharged) return 'reported'
  if (stage !== null) return stage
  return formal || isCharged ? (stageOfCase ?? 'reported') : 'reported'
}

/** Items of a list tell of different people. */
const isRoundUp = (readings: readonly Reading[]): boolean =>
  new Set(
    readings.filter(({ formal, sentence }) => formal && sentence.zone === 'list').map(({ sentence }) => sentence.block),
  ).size >= 2

const onBail = /\b(?:released (?:under investigation|on (?:police |conditional )?bail)|bailed)\b/i

/** Told after others were charged, of somebody who is not: "A woman arrested on suspicion of theft has been bailed." */
const isStillHeld = ({ plain }: Document, reading: Reading, before: readonly Reading[]): boolean =>
  reading.formal &&
  reading.stage === 'suspected' &&
  before.some(({ sentence, stage }) => sentence !== reading.sentence && stage === 'charged') &&
  onBail.test(plain.slice(reading.mention.end, reading.sentence.end))

/** Sets the stages of the readings of one category. */
const mergeCategory = (
  document: Document,
  readings: readonly Reading[],
  stageOf: (reading: Reading) => OffenceStage,
  apart: boolean,
  merged: Map<Mention, OffenceStage>,
): void => {
  const stages = readings.map(stageOf)
  const isCharged = readings.some(({ formal }) => formal)
  const live = stages.filter((stage, i) => stage !== 'acquitted' && (!isCharged || readings[i]?.formal))
  const far = furthest(live) ?? 'acquitted'
  readings.forEach((reading, i) => {
    const own = stages[i] ?? far
    const isOwn = own === 'acquitted' || (apart && reading.formal)
    const held = own !== 'acquitted' && isStillHeld(document, reading, readings.slice(0, i))
    merged.set(reading.mention, held ? 'suspected' : isOwn ? own : far)
  })
}

/** The stage of every mention. */
export const stagesOf = (
  document: Document,
  readings: readonly Reading[],
  stageOfCase: OffenceStage | null,
): ReadonlyMap<Mention, OffenceStage> => {
  const back = referredBack(document, document.sentences, readings)
  const formal = new Set(readings.filter((reading) => reading.formal).map(({ mention }) => mention.value.category))
  const isStory = formal.size === 0
  const stageOf = (reading: Reading): OffenceStage => {
    const after = afterwards(document, reading)
    if (after !== null) return after
    const own = ownStage(reading, stageOfCase, isStory || formal.has(reading.mention.value.category))
    return furthest([own, back.get(reading.mention) ?? null]) ?? own
  }
  const byCategory = new Map<OffenceCategory, Reading[]>()
  for (const reading of readings) {
    const { category } = reading.mention.value
    const known = byCategory.get(category)
    if (known) known.push(reading)
    else byCategory.set(category, [reading])
  }
  const apart = isRoundUp(readings)
  const merged = new Map<Mention, OffenceStage>()
  for (const group of byCategory.values()) mergeCategory(document, group, stageOf, apart, merged)
  return merged
}
