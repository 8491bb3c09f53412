/** Penalties: one fact for each sanction of each person; one told again, or told of nobody, joins the fuller telling. */
import { mentionsOf } from '../resolve/governing'
import type { PenaltyFact, PersonFact } from '../schema/index'
import type { Mention, PenaltyValue } from '../types'
import { factBase, gather, type Assembly } from './fact'
import { personNamed } from './people'

const measure = ({ type, months, amount, hours, life }: PenaltyValue): string =>
  `${type} ${months} ${amount} ${hours} ${life}`

/** A sanction without a measure says nothing beside the same sanction with one, nor "life" beside its minimum term. */
const isMeasured = ({ months, amount, hours, life, type }: PenaltyValue): boolean =>
  months !== null || amount !== null || hours !== null || (life && type !== 'imprisonment')

export const assemblePenalties = (assembly: Assembly, people: readonly PersonFact[]): readonly PenaltyFact[] => {
  const mentions = mentionsOf(assembly.mentions, 'penalty')
  const ids = new Map<string, string | null>()
  const idOf = ({ value: { person } }: Mention<'penalty'>): string | null => {
    if (person === null) return null
    const known = ids.get(person)
    if (known !== undefined) return known
    const id = personNamed(people, person)?.id ?? null
    ids.set(person, id)
    return id
  }
  const kindOf = (mention: Mention<'penalty'>): string => `${mention.value.type} ${mention.value.life} ${idOf(mention)}`
  /** The first person of each measure, and the kinds told with one. */
  const owners = new Map<string, string>()
  const measured = new Set<string>()
  for (const mention of mentions) {
    const id = idOf(mention)
    const amount = measure(mention.value)
    if (id !== null && !owners.has(amount)) owners.set(amount, id)
    if (isMeasured(mention.value)) measured.add(kindOf(mention))
  }
  const keyOf = (mention: Mention<'penalty'>): string => {
    const amount = measure(mention.value)
    return `${amount} ${idOf(mention) ?? owners.get(amount) ?? null}`
  }
  const told = mentions.filter((mention) => isMeasured(mention.value) || !measured.has(kindOf(mention)))
  return gather(told, keyOf).flatMap((group, index) => {
    const value = group[0]?.value
    if (!value) return []
    const imposed = group.some((mention) => mention.value.imposed)
    return {
      ...value,
      person: group.map(idOf).find((id) => id !== null) ?? null,
      imposed,
      ...factBase(assembly, 'penalty', index, group, 'stated', imposed ? [] : ['sought']),
    }
  })
}
