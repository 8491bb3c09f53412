/**
 * Chooses the word that governs a date: the verb before it ("was arrested on Friday"), or the one after it where the date
 * opens the clause ("On Friday, officers arrested"). The names of crimes are passed over in "charged with burglary on
 * Friday", but not in "after a burglary on Friday".
 */
import type { Clause } from './clause'
import { isRelative } from './clause'
import type { Span } from '../../types'
import { isLabel, type Governor } from './governors'

export interface Chosen {
  readonly governor: Governor
  /** Whether it stands before the date. */
  readonly before: boolean
}

/** Dearer than this no word governs a date. */
const dearest = 40

export const court = /\b(?:court|judge|justice|magistrates?|jury|trial)\b/i

/** "On Friday, after a robbery," tells an earlier day. */
const since = /\b(?:after|following)\b/i

const auxiliary = /\b(?:has|have|had|was|were|been) $/i
const afterParticiple = /^ (?:with|by|on|for|in|at|over|after|following|and)\b|^[.,;)]/

/** "has today been jailed", "detectives on the case yesterday arrested a man", but "appeared today charged with". */
const costAsAdverb = (plain: string, { start }: Span, governor: Governor): number => {
  if (auxiliary.test(plain.slice(Math.max(0, start - 6), start))) return -20
  return governor.noun || afterParticiple.test(plain.slice(governor.end, governor.end + 11)) ? 9 : 1
}

const costOfGoverning = (clause: Clause, governor: Governor): number => {
  const { document, sentence, date, opening, cost } = clause
  const label = isLabel(document, governor, sentence, isRelative(date)) ? 14 : 0
  if (governor.end <= date.start) {
    const aside = opening === 'clause' ? 6 : 0
    const crime = governor.noun && governor.role === 'offence'
    const inCourt = crime && court.test(document.plain.slice(governor.end, date.start)) ? 16 : 0
    return cost(governor.end, date.start) + label + aside + inCourt
  }
  const earlier = governor.noun && since.test(document.plain.slice(date.end, governor.start)) ? dearest : 0
  const ahead = cost(date.end, governor.start) + label + earlier + (governor.noun ? 4 : 0)
  if (opening === 'sentence' || opening === 'told') return ahead
  if (opening === 'clause') return ahead + 3
  const adverb =
    ahead <= 1 &&
    /^,? (?:been |all |also )?$/.test(document.plain.slice(date.end, governor.start)) &&
    isRelative(date) &&
    !date.value.expression.to
  return ahead + (adverb ? costAsAdverb(document.plain, date, governor) : 26)
}

export const choose = (clause: Clause): Chosen | undefined => {
  const { date, governors, cost, opening } = clause
  let best: Governor | undefined
  let least = dearest
  for (const governor of governors) {
    if (governor.start < date.end && governor.end > date.start) continue
    if (opening === 'told' && governor.end <= date.start) continue
    // what comes on top of the way to it is never less than nothing but beside an auxiliary
    const way = governor.end <= date.start ? cost(governor.end, date.start) : cost(date.end, governor.start)
    if (way > 1 && way >= least) continue
    const dear = costOfGoverning(clause, governor)
    if (dear >= least) continue
    least = dear
    best = governor
  }
  return best && { governor: best, before: best.end <= date.start }
}
