/** Deaths that are told with their own words. */
import { eventRule } from './rule'

export const death = eventRule({ type: 'death', dateRoles: [], actions: ['death'], countRoles: ['killed'] })
