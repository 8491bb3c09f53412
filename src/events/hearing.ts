/** Court appearances and trials, past and to come. */
import { eventRule } from './rule'

export const hearing = eventRule({ type: 'hearing', dateRoles: ['hearing'], actions: ['hearing'], needsDate: true })
