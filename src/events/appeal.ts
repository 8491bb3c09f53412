/** The appeal for information or witnesses. */
import { eventRule } from './rule'

export const appeal = eventRule({ type: 'appeal', dateRoles: [], actions: ['appeal'] })
