/** Collisions. In a text that tells of nothing but one, its day is the day of the collision. */
import type { EventRule } from '../types'
import { isCrashCase } from './crash-case'
import { eventRule } from './rule'

const alone = eventRule({ type: 'crash', dateRoles: ['offence'], actions: ['crash'], needsWord: ['crash'] })
const beside = eventRule({ type: 'crash', dateRoles: [], actions: ['crash'], inheritsDay: true })

export const crash: EventRule = {
  ...alone,
  find: (mentions, document, setting) => (isCrashCase(mentions) ? alone : beside).find(mentions, document, setting),
}
