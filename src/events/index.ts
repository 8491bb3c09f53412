/** The event types in the order of a case, one file each. */
import type { EventRule } from '../types'

export const eventRules: readonly EventRule[] = []
