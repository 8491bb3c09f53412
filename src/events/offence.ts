/** What happened: the crime or incident itself. */
import { eventRule } from './rule'

export const offence = eventRule({
  type: 'offence',
  dateRoles: ['offence'],
  actions: [],
  mentions: ['offence'],
  needsWord: ['offence', 'crash', 'injury', 'death'],
})
