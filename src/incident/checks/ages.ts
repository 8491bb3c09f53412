/** Whether a named person is told to be of two ages that are both exact and not of different years. */
import type { AgeFact, Check } from '../../schema/index'

export const checkAges = (ages: readonly AgeFact[]): readonly Check[] => {
  const checks: Check[] = []
  ages.forEach((first, i) => {
    for (const second of ages.slice(i + 1)) {
      if (first.person === null || first.person !== second.person) continue
      if (first.min === null || second.min === null || first.min !== first.max || second.min !== second.max) continue
      const then = [...first.evidence, ...second.evidence].some(({ rule }) => rule === 'age-then' || rule === 'age-was')
      if (first.min !== second.min && !then)
        checks.push({
          code: 'conflicting-ages',
          message: `The same person is ${first.min} and ${second.min}.`,
          facts: [first.id, second.id],
        })
    }
  })
  return checks
}
