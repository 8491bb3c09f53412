/** Arrests, with how many were arrested. */
import { eventRule } from './rule'

export const arrest = eventRule({
  type: 'arrest',
  dateRoles: ['arrest'],
  actions: ['arrest'],
  countRoles: ['arrested'],
  inheritsDay: true,
})
