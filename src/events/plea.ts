/** Pleas. */
import { eventRule } from './rule'

export const plea = eventRule({ type: 'plea', dateRoles: ['plea'], actions: ['plea'], countRoles: ['convicted'] })
