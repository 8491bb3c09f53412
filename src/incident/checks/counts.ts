/** Whether the numbers of people agree: parts with their whole, and what two places say of one step. */
import type { Check, CountFact } from '../../schema/index'

const isExact = ({ min, max }: CountFact): boolean => min !== null && min === max

/** Parts of a whole that add up to it ("17 people, 14 men and three women"), or to more than it. */
export const checkSplits = (counts: readonly CountFact[]): readonly Check[] =>
  counts.flatMap((whole): readonly Check[] => {
    const parts = counts.filter(({ partOf }) => partOf === whole.id)
    if (parts.length < 2 || !isExact(whole) || !parts.every(isExact)) return []
    const sum = parts.reduce((total, { min }) => total + (min ?? 0), 0)
    const facts = [whole.id, ...parts.map(({ id }) => id)]
    const sums = parts.map(({ min }) => min).join(' + ')
    if (sum === whole.min) return [{ code: 'split-adds-up', message: `${sums} = ${whole.min}.`, facts }]
    return [{ code: 'split-does-not-add-up', message: `${sums} is ${sum}, not ${whole.min}.`, facts }]
  })

/** Two totals said of the same step of the case that differ. */
export const checkConflictingCounts = (counts: readonly CountFact[], totals: ReadonlySet<string>): readonly Check[] => {
  const checks: Check[] = []
  const stated = counts.filter((count) => totals.has(count.id) && isExact(count) && count.additionalTo === null)
  stated.forEach((first, i) => {
    for (const second of stated.slice(i + 1))
      if (
        first.unit === second.unit &&
        first.role === second.role &&
        first.sex === second.sex &&
        first.min !== second.min
      )
        checks.push({
          code: 'conflicting-counts',
          message: `Totals of ${first.min} and of ${second.min}.`,
          facts: [first.id, second.id],
        })
  })
  return checks
}

const total = /\btotal\b/i

/** All checks on counts. */
export const checkCounts = (counts: readonly CountFact[]): readonly Check[] => [
  ...checkSplits(counts),
  ...checkConflictingCounts(
    counts,
    new Set(counts.filter(({ evidence }) => evidence.some(({ text }) => total.test(text))).map(({ id }) => id)),
  ),
]
