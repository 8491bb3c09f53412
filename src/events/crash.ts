/** Collisions. */
import { eventRule } from './rule'

export const crash = eventRule({ type: 'crash', dateRoles: [], actions: ['crash'], inheritsDay: true })
