/** International bodies. One line a body. */
import { bodies } from './body'

export const international = bodies(
  null,
  'international',
  `
  Europol
  Eurojust
  Interpol | INTERPOL
  Frontex
  European Anti-Fraud Office | OLAF
  European Public Prosecutor's Office | EPPO
  European Commission
  European Cybercrime Centre | EC3 > Europol
  Joint Investigation Team | JIT
  United Nations
  International Organization for Migration | International Organisation for Migration
  World Health Organization
  Council of Europe`,
)

/** Names so distinctive that a word one slip away from them is a misspelling of them. */
export const distinctiveNames = ['Europol', 'Eurojust', 'Interpol', 'Frontex'] as const
