/** Counts of each offence at the stage it has come to: charged with ten and guilty of two is two. */
import type { Document, Mention } from '../../types'
import type { OffenceStage } from '../../vocabulary'
import { chargesOf } from './charges'
import { rank } from './settle'
import type { Reading } from './stage'

/** The counts each offence is told with, but for those told of a stage that later ones have left behind. */
export const countedOf = (
  document: Document,
  readings: readonly Reading[],
  stages: ReadonlyMap<Mention, OffenceStage>,
): ReadonlyMap<Mention, number> => {
  const told = readings.flatMap(({ mention, stage }) => {
    const count = chargesOf(document, mention)
    const key = `${mention.value.category} ${stages.get(mention)}`
    return count === null ? [] : [{ mention, count, key, at: stage === null ? Infinity : rank[stage] }]
  })
  const furthest = new Map<string, number>()
  for (const { key, at } of told) if (at < Infinity) furthest.set(key, Math.max(at, furthest.get(key) ?? 0))
  return new Map(
    told.flatMap(({ mention, count, key, at }) => (at < (furthest.get(key) ?? 0) ? [] : [[mention, count]])),
  )
}
