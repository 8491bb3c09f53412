/** Penalties: one fact for each sanction of each person. */
import { mentionsOf } from '../resolve/governing'
import type { PenaltyFact, PersonFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'
import { personNamed } from './people'

export const assemblePenalties = (assembly: Assembly, people: readonly PersonFact[]): readonly PenaltyFact[] =>
  gather(mentionsOf(assembly.mentions, 'penalty'), ({ value }) => JSON.stringify(value)).flatMap((group, index) => {
    const value = group[0]?.value
    if (!value) return []
    return {
      ...factBase(assembly, 'penalty', index, group),
      ...value,
      person: value.person ? (personNamed(people, value.person)?.id ?? null) : null,
    }
  })
