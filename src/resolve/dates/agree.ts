/** Makes what a text says of one day agree: the mentions of a day know each other's roles. */
import type { Mention } from '../../types'
import type { DateRole } from '../../vocabulary'
import { withValue } from '../../match/mention'

export interface Resolved {
  readonly mention: Mention<'date'>
  /** False where no word says the role. */
  readonly certain: boolean
}

const spanOf = ({ value: { start, end } }: Mention<'date'>): string => `${start} ${end}`

const inRole = (mention: Mention<'date'>, role: DateRole | null): Mention<'date'> =>
  role === mention.value.role ? mention : withValue(mention, { ...mention.value, role })

/** What a hearing came to, the weightiest first. */
const outcomes: readonly DateRole[] = ['sentence', 'conviction', 'plea']

/** A day on which somebody was sentenced, convicted or pleaded is no mere day of a hearing. */
const outcomesOf = (resolved: readonly Resolved[]): ReadonlyMap<string, DateRole> => {
  const found = new Map<string, DateRole>()
  for (const outcome of outcomes)
    for (const { mention } of resolved)
      if (mention.value.role === outcome && mention.value.precision === 'day' && !found.has(spanOf(mention)))
        found.set(spanOf(mention), outcome)
  return found
}

/** Where nothing says what a day is the day of, another mention of the same day does. */
export const agreed = (resolved: readonly Resolved[]): readonly Mention<'date'>[] => {
  const roles = new Map<string, DateRole | null>()
  for (const sure of [true, false])
    for (const { mention, certain } of resolved)
      if (certain === sure && !roles.has(spanOf(mention))) roles.set(spanOf(mention), mention.value.role)
  const ends = outcomesOf(resolved)
  return resolved.map(({ mention, certain }) => {
    const span = spanOf(mention)
    const role = certain ? mention.value.role : (roles.get(span) ?? mention.value.role)
    return inRole(mention, role === 'hearing' ? (ends.get(span) ?? role) : role)
  })
}
