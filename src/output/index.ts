/** `chargesheet/output`: incidents as text in other formats. */
export { toNdjson } from './ndjson'
