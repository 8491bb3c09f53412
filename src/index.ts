/** `chargesheet`: the public names. */
export { extract, read, type Reading } from './extract'
export { defaultRules } from './rules'
export { Incident } from './schema/index'
export { version } from './version'
