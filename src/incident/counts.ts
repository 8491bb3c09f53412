/** Counts: the same number of the same kind of thing is one fact. */
import { mentionsOf } from '../resolve/governing'
import type { CountFact } from '../schema/index'
import { factAt, factBase, gather, type Assembly } from './fact'

export const assembleCounts = (assembly: Assembly): readonly CountFact[] => {
  const mentions = mentionsOf(assembly.mentions, 'count')
  const facts = gather(mentions, ({ value }) => `${value.unit} ${value.role} ${value.sex} ${value.min} ${value.max}`).flatMap(
    (group, index) => {
      const value = group[0]?.value
      if (!value) return []
      return {
        ...factBase(assembly, 'count', index, group),
        unit: value.unit,
        role: value.role,
        sex: value.sex,
        min: value.min,
        max: value.max,
        approximate: value.approximate,
        partOf: null,
        additionalTo: null,
      }
    },
  )
  return facts.map((fact) => {
    const value = mentions.find(({ start }) => start === fact.evidence[0]?.start)?.value
    const partOf = factAt(facts, value?.partOf ?? null)?.id ?? null
    const additionalTo = factAt(facts, value?.additionalTo ?? null)?.id ?? null
    return { ...fact, partOf: partOf === fact.id ? null : partOf, additionalTo: additionalTo === fact.id ? null : additionalTo }
  })
}
