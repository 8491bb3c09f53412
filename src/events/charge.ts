/** Charges, indictments, arraignments. */
import { eventRule } from './rule'

export const charge = eventRule({ type: 'charge', dateRoles: ['charge'], actions: ['charge'], countRoles: ['charged'] })
