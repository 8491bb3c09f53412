/** People brought to safety. */
import { eventRule } from './rule'

export const rescue = eventRule({
  type: 'rescue',
  dateRoles: [],
  actions: ['rescue'],
  countRoles: ['rescued'],
  inheritsDay: true,
})
