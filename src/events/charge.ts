/** Charges and indictments; an arraignment is a hearing. */
import { eventRule } from './rule'

export const charge = eventRule({
  type: 'charge',
  dateRoles: ['charge'],
  actions: ['charge'],
  countRoles: ['charged'],
  worded: { type: 'charge', as: /^arraign/i, not: true },
})
