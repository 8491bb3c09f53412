/** An incident as rows of tables that join: one row per fact, none of its fields left out. */
import { tables, type Column, type FactList, type Table, type TableName } from './columns'
import { valueAt } from './value'
import type { IncidentView } from './types'

export type Value = string | number | boolean | null

/** By the names of the columns, in their order. */
export type Row = Readonly<Record<string, Value>>

export type Rows = Readonly<Record<TableName, readonly Row[]>>

const cell = (value: unknown): Value => {
  if (Array.isArray(value)) return value.join('; ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

interface Reader {
  readonly table: Table
  readonly read: readonly { readonly column: Column; readonly path: readonly string[] }[]
}

const readers: ReadonlyMap<TableName, Reader> = new Map(
  tables.map((table) => [
    table.name,
    {
      table,
      read: table.columns.flatMap((column) => (column.field === '' ? [] : [{ column, path: column.field.split('.') }])),
    },
  ]),
)

const row = (name: TableName, beside: Row, object: unknown): Row => {
  const cells: Record<string, Value> = { ...beside }
  for (const { column, path } of readers.get(name)?.read ?? []) cells[column.name] = cell(valueAt(object, path))
  return cells
}

/** Which table each fact of an incident stands in, by its id. */
const homes = (incident: IncidentView): ReadonlyMap<string, TableName> =>
  new Map(tables.flatMap(({ name, list }) => (list ? (incident[list] ?? []).map(({ id }) => [id, name] as const) : [])))

const listIn = (fact: object, field: string): readonly unknown[] => {
  const list = valueAt(fact, [field])
  return Array.isArray(list) ? list : []
}

/** The tables of lists inside facts. */
const nested = tables.flatMap(({ name, inside }) => (inside ? [{ name, inside }] : []))

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
  const keys: Row = { incident_number: number, incident_id: incident.id }
  const rows = Object.fromEntries(tables.map(({ name }) => [name, []])) as unknown as Record<TableName, Row[]>
  const home = homes(incident)
  const link = (table: TableName, from: string, field: string, ids: readonly string[]): void => {
    for (const id of ids)
      rows.links.push({
        ...keys,
        from_table: table,
        from_id: from,
        field,
        to_table: home.get(id) ?? null,
        to_id: id,
      })
  }

  rows.incidents.push(row('incidents', keys, incident))
  for (const { name, list, links } of tables) {
    if (!list) continue
    for (const fact of incident[list] ?? []) {
      rows[name].push(row(name, keys, fact))
      for (const field of Object.keys(links)) link(name, fact.id, field, listIn(fact, field).map(String))
      for (const words of fact.evidence)
        rows.evidence.push(row('evidence', { ...keys, fact_table: name, fact_id: fact.id }, words))
    }
  }
  for (const { name, inside } of nested)
    for (const fact of incident[inside.list] ?? [])
      for (const part of listIn(fact, inside.field)) rows[name].push(row(name, { ...keys, fact_id: fact.id }, part))
  ;(incident.checks ?? []).forEach((check, index) => {
    const id = `check-${index + 1}`
    rows.checks.push(row('checks', { ...keys, check_id: id }, check))
    link('checks', id, 'facts', check.facts)
  })
  for (const zone of incident.document.zones) rows.zones.push(row('zones', keys, zone))
  return rows
}

export { tables, type Column, type FactList, type Table, type TableName }
