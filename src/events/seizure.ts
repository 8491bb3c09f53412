/** What was taken by the police. */
import { eventRule } from './rule'

export const seizure = eventRule({
  type: 'seizure',
  dateRoles: [],
  actions: [],
  mentions: ['seizure'],
  inheritsDay: true,
})
