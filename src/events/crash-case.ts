/** Whether a text tells of a collision and of no crime but how somebody drove: then the collision is what happened. */
import { mentionsOf } from '../resolve/governing'
import type { Mention } from '../types'
import type { OffenceCategory } from '../vocabulary'

const driving: ReadonlySet<OffenceCategory> = new Set<OffenceCategory>([
  'death-by-driving',
  'dangerous-driving',
  'impaired-driving',
  'traffic-offence',
])

export const isCrashCase = (mentions: readonly Mention[]): boolean =>
  mentionsOf(mentions, 'action').some(({ value }) => value.type === 'crash' && !value.negated) &&
  mentionsOf(mentions, 'offence').every(({ value }) => driving.has(value.category))
