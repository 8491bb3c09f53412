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
  const idOf = ({ value }: Mention<'penalty'>): string | null =>
    value.person ? (personNamed(people, value.person)?.id ?? null) : null
  const keyOf = (mention: Mention<'penalty'>): string => {
    const measured = measure(mention.value)
    const own =
      idOf(mention) ??
      mentions.map((other) => (measure(other.value) === measured ? idOf(other) : null)).find((id) => id !== null) ??
      null
    return `${measured} ${own}`
  }
  const told = mentions.filter(
    (mention) =>
      isMeasured(mention.value) ||
      !mentions.some(
        (other) =>
          isMeasured(other.value) &&
          other.value.type === mention.value.type &&
          other.value.life === mention.value.life &&
          idOf(other) === idOf(mention),
      ),
  )
  return gather(told, keyOf).flatMap((group, index) => {
    const value = group[0]?.value
    if (!value) return []
    return {
      ...value,
      person: group.map(idOf).find((id) => id !== null) ?? null,
      imposed: group.some((mention) => mention.value.imposed),
      ...factBase(assembly, 'penalty', index, group),
    }
  })
}
