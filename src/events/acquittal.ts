/** Acquittals and dropped charges. */
import { eventRule } from './rule'

export const acquittal = eventRule({ type: 'acquittal', dateRoles: [], actions: ['acquittal'] })
