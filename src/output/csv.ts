/** Tables as CSV: RFC 4180 (commas, CRLF, quotes doubled), unknown is empty. No cell is a formula. */
import Papa from 'papaparse'
import { cellsOf, type Cells, type Value } from './cells'
import { tables, type TableName } from './columns'
import type { IncidentView } from './types'

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay as they are. The pattern of
 * the package itself lets pass what goes on in a second line.
 */
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/

const columnsOf = (table: TableName): readonly string[] =>
  tables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? []

/** The first line of a table, with its line break. */
export const csvHeader = (table: TableName): string => `${columnsOf(table).join(',')}\r\n`

/** Rows of a table as lines, each with its line break; "" if there are none. */
export const csvLines = (rows: readonly Cells[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(rows as Value[][], { header: false, escapeFormulae: formula, newline: '\r\n' })}\r\n`

/**
 * One table of many incidents as CSV with a header.
 *
 * @example await writeFile('counts.csv', toCsv(incidents, 'counts'))
 */
export const toCsv = (incidents: Iterable<IncidentView>, table: TableName): string => {
  const lines = [csvHeader(table)]
  let number = 0
  for (const incident of incidents) lines.push(csvLines(cellsOf(incident, ++number)[table]))
  return lines.join('')
}
