/** Charges and indictments; an arraignment is a hearing. */
import type { EventRule } from '../types'
import { eventRule } from './rule'

const told = eventRule({
  type: 'charge',
  dateRoles: ['charge'],
  actions: ['charge'],
  countRoles: ['charged'],
  worded: { type: 'charge', as: /^arraign/i, not: true },
})

/** "returned on 3 March and unsealed today": the day on which others come to know of the charges. */
const unsealing = /^unseal/i

export const charge: EventRule = {
  ...told,
  find: (mentions, document, setting) => {
    const events = told.find(mentions, document, setting)
    const dated = events.filter(({ date }) => date !== null)
    const first = dated.filter(({ start, end }) => !unsealing.test(document.plain.slice(start, end)))
    return first.length > 0 && first.length < dated.length ? first : events
  },
}
