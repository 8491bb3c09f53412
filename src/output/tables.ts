/** An incident as rows of tables that join: one row per fact, none of its fields left out. */
import { cellsOf, type Value } from './cells'
import { tables, type Column, type FactList, type Table, type TableName } from './columns'
import type { IncidentView } from './types'

/** By the names of the columns, in their order. */
export type Row = Readonly<Record<string, Value>>

export type Rows = Readonly<Record<TableName, readonly Row[]>>

/**
 * The rows that an incident gives in each table. Every row has `incident_number` and `incident_id`; facts, their evidence and
 * their links join by (`incident_number`, `fact_id`). Lists of ids are rows of `links`.
 *
 * @param number which incident of the output it is, from 1. Two releases with the very same text have one `incident_id` but
 *   two numbers, so joins by the number never multiply rows.
 * @example
 * const { counts, evidence } = toTables(incident)
 * counts[0] // { incident_number: 1, incident_id: '8f…', fact_id: 'count-1', unit: 'person', role: 'arrested', min: 17 … }
 */
export const toTables = (incident: IncidentView, number = 1): Rows => {
  const cells = cellsOf(incident, number)
  return Object.fromEntries(
    tables.map(({ name, columns }) => [
      name,
      cells[name].map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null]))),
    ]),
  ) as unknown as Rows
}

export { tables, type Column, type FactList, type Table, type TableName, type Value }
