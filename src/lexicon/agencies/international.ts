/** International bodies. One line a body. */
import { bodies } from './body'

const between = bodies(
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

/** Forces of countries whose own releases are in other languages. */
const abroad = [
  ...bodies(
    'IT',
    'police',
    `Carabinieri | Italian Carabinieri | Arma dei Carabinieri\nGuardia di Finanza | Italian Guardia di Finanza`,
  ),
  ...bodies(
    'ES',
    'police',
    `Guardia Civil | Spanish Guardia Civil | Spanish Civil Guard\nPolicía Nacional | Spanish National Police | Policia Nacional\nMossos d'Esquadra`,
  ),
  ...bodies('DE', 'police', `Bundeskriminalamt | BKA | German Federal Criminal Police Office | German Federal Police`),
  ...bodies(
    'FR',
    'police',
    `Gendarmerie Nationale | French Gendarmerie | National Gendarmerie\nPolice Nationale | French National Police`,
  ),
  ...bodies(
    'NL',
    'police',
    `Politie | Dutch National Police | Dutch Police\nKoninklijke Marechaussee | Royal Netherlands Marechaussee`,
  ),
  ...bodies('BE', 'police', `Belgian Federal Police | Federal Judicial Police`),
  ...bodies('PT', 'police', `Polícia Judiciária | Policia Judiciaria | Portuguese Judicial Police`),
  ...bodies('PL', 'police', `Polish Police | Polish National Police`),
  ...bodies('RO', 'police', `Romanian Police | Romanian National Police`),
]

export const international = [...between, ...abroad]

/** Names so distinctive that a word one slip away from them is a misspelling of them. */
export const distinctiveNames = ['Europol', 'Eurojust', 'Interpol', 'Frontex'] as const
