/** Offences: one fact a category and stage. */
import { mentionsOf } from '../resolve/governing'
import type { OffenceFact, PersonFact } from '../schema/index'
import { offenceCategories } from '../vocabulary'
import { factBase, gather, type Assembly } from './fact'
import { personNamed } from './people'

export const assembleOffences = (assembly: Assembly, people: readonly PersonFact[]): readonly OffenceFact[] =>
  gather(mentionsOf(assembly.mentions, 'offence'), ({ value }) => `${value.category} ${value.stage}`).flatMap(
    (group, index) => {
      const values = group.map(({ value }) => value)
      const value = values[0]
      if (!value) return []
      const base = factBase(assembly, 'offence', index, group)
      const names = [...new Set(values.flatMap((each) => each.people))]
      return {
        category: value.category,
        iccs: offenceCategories[value.category],
        label: base.evidence[0]?.text ?? value.category,
        stage: value.stage ?? 'reported',
        attempted: values.every(({ attempted }) => attempted),
        charges: values.find(({ charges }) => charges !== null)?.charges ?? null,
        statute: values.find(({ statute }) => statute !== null)?.statute ?? null,
        people: [...new Set(names.flatMap((name) => personNamed(people, name)?.id ?? []))],
        ...base,
      }
    },
  )
