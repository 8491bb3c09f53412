/** Ages: tied to a person where the text names one, else to the count of people they belong to. */
import { mentionsOf } from '../resolve/governing'
import type { AgeFact, CountFact, PersonFact } from '../schema/index'
import { factAt, factBase, gather, type Assembly } from './fact'
import { personNamed } from './people'

export const assembleAges = (
  assembly: Assembly,
  people: readonly PersonFact[],
  counts: readonly CountFact[],
): readonly AgeFact[] =>
  gather(
    mentionsOf(assembly.mentions, 'age'),
    ({ value, start }) =>
      `${value.min} ${value.max} ${value.role} ${value.sex} ${value.person ? (personNamed(people, value.person)?.id ?? value.person) : `at ${start}`}`,
  ).flatMap((group, index) => {
    const value = group[0]?.value
    if (!value) return []
    return {
      ...factBase(assembly, 'age', index, group),
      min: value.min,
      max: value.max,
      role: value.role ?? 'other',
      sex: value.sex,
      person: value.person ? (personNamed(people, value.person)?.id ?? null) : null,
      of: factAt(counts, value.of)?.id ?? null,
    }
  })
