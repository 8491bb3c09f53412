/** Sentencing hearings, held or to come. */
import { eventRule } from './rule'

export const sentencing = eventRule({
  type: 'sentencing',
  dateRoles: ['sentence'],
  actions: ['sentencing'],
  countRoles: ['sentenced'],
})
