/** People: every wording of a name is one person, under the fullest form. */
import { mentionsOf } from '../resolve/governing'
import type { PersonFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name

/** The person a name means: the same name, or the only one with that surname. */
export const personNamed = (people: readonly PersonFact[], name: string): PersonFact | undefined => {
  const same = people.find((person) => person.name === name)
  if (same) return same
  const kin = people.filter((person) => lastWord(person.name) === lastWord(name))
  return kin.length === 1 ? kin[0] : undefined
}

const firstOf = <V>(values: readonly (V | null)[]): V | null => values.find((value) => value !== null) ?? null

export const assemblePeople = (assembly: Assembly): readonly PersonFact[] =>
  gather(mentionsOf(assembly.mentions, 'person'), ({ value }) => value.name).flatMap((group, index) => {
    const values = group.map(({ value }) => value)
    const name = values[0]?.name
    if (!name) return []
    const role = firstOf(values.map((value) => value.role)) ?? 'other'
    return {
      name,
      role,
      age: firstOf(values.map(({ age }) => age)),
      sex: firstOf(values.map(({ sex }) => sex)),
      residence: firstOf(values.map(({ residence }) => residence)),
      title: firstOf(values.map(({ title }) => title)),
      affiliation: firstOf(values.map(({ affiliation }) => affiliation)),
      custody: values.map(({ custody }) => custody).findLast((custody) => custody !== null) ?? null,
      ...factBase(assembly, 'person', index, group, 'stated', [`role ${role}`]),
    }
  })
