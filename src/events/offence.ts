/** What happened: the crime or incident itself. */
import type { EventRule } from '../types'
import { isCrashCase } from './crash-case'
import { eventRule } from './rule'

const told = eventRule({
  type: 'offence',
  dateRoles: ['offence'],
  actions: [],
  mentions: ['offence'],
  needsWord: ['offence', 'crash', 'injury', 'death'],
})

export const offence: EventRule = {
  ...told,
  find: (mentions, document, setting) => (isCrashCase(mentions) ? [] : told.find(mentions, document, setting)),
}
