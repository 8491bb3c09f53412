/** Warrants, raids and searches. */
import { eventRule } from './rule'

export const search = eventRule({ type: 'search', dateRoles: ['search'], actions: ['search'], inheritsDay: true })
