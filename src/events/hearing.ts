/** Court appearances, arraignments and trials, past and to come. */
import { eventRule } from './rule'

export const hearing = eventRule({
  type: 'hearing',
  dateRoles: ['hearing', 'charge'],
  actions: ['hearing', 'charge'],
  needsDate: true,
  worded: { type: 'charge', as: /^arraign/i },
})
