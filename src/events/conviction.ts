/** Verdicts. */
import { eventRule } from './rule'

export const conviction = eventRule({
  type: 'conviction',
  dateRoles: ['conviction'],
  actions: ['conviction'],
  countRoles: ['convicted'],
})
