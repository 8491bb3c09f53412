/** Deaths whose own day is told; a killing without one is an offence. */
import { eventRule } from './rule'

export const death = eventRule({
  type: 'death',
  dateRoles: [],
  actions: ['death'],
  countRoles: ['killed'],
  needsDate: true,
})
