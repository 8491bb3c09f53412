/** The appeal for information or witnesses: one, without a day of its own. */
import { eventRule } from './rule'

export const appeal = eventRule({ type: 'appeal', dateRoles: [], actions: ['appeal'], neverDated: true })
