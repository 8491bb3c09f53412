/** An incident as rows of cells, in the order of the columns of each table: what the writers of tables work with. */
import { tables, type TableName } from './columns'
import type { IncidentView } from './types'
import { valueAt } from './value'

export type Value = string | number | boolean | null

export type Cells = readonly Value[]

export type RowsOfCells = Readonly<Record<TableName, readonly Cells[]>>

const cell = (value: unknown): Value => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? value.join('; ') : null
}

type Read = (object: Readonly<Record<string, unknown>>) => unknown

const reader = (field: string): Read => {
  const path = field.split('.')
  return path.length === 1 ? (object) => object[field] : (object) => valueAt(object, path)
}

interface Layout {
  readonly name: TableName
  readonly read: readonly Read[]
}

/** The columns that are fields stand behind those that are not. */
const layoutOf = (name: TableName): Layout => ({
  name,
  read: (tables.find((table) => table.name === name)?.columns ?? []).flatMap(({ field }) =>
    field === '' ? [] : [reader(field)],
  ),
})

const rowOf = ({ read }: Layout, lead: Cells, object: object): Cells => {
  const cells = lead.slice()
  for (const readField of read) cells.push(cell(readField(object as Readonly<Record<string, unknown>>)))
  return cells
}

const incidentLayout = layoutOf('incidents')
const evidenceLayout = layoutOf('evidence')
const checkLayout = layoutOf('checks')
const zoneLayout = layoutOf('zones')

const factTables = tables.flatMap(({ name, list, links }) =>
  list ? [{ name, list, links: Object.keys(links), layout: layoutOf(name) }] : [],
)
const insideTables = tables.flatMap(({ name, inside }) => (inside ? [{ name, inside, layout: layoutOf(name) }] : []))

const listIn = (fact: object, field: string): readonly unknown[] => {
  const list = valueAt(fact, [field])
  return Array.isArray(list) ? list : []
}

/** Which table each fact stands in, by its id. */
const homes = (incident: IncidentView): ReadonlyMap<unknown, TableName> => {
  const home = new Map<unknown, TableName>()
  for (const { name, list } of factTables) for (const { id } of incident[list] ?? []) home.set(id, name)
  return home
}

/** @param number which incident of the output it is, from 1 */
export const cellsOf = (incident: IncidentView, number: number): RowsOfCells => {
  const keys: Cells = [number, incident.id]
  const rows = Object.fromEntries(tables.map(({ name }) => [name, []])) as unknown as Record<TableName, Cells[]>
  const home = homes(incident)
  const link = (table: TableName, from: string, field: string, ids: readonly unknown[]): void => {
    for (const id of ids) rows.links.push([...keys, table, from, field, home.get(id) ?? null, cell(id)])
  }

  rows.incidents.push(rowOf(incidentLayout, [number], incident))
  for (const { name, list, links, layout } of factTables)
    for (const fact of incident[list] ?? []) {
      rows[name].push(rowOf(layout, keys, fact))
      for (const field of links) link(name, fact.id, field, listIn(fact, field))
      const lead: Cells = [...keys, name, fact.id]
      for (const words of fact.evidence) rows.evidence.push(rowOf(evidenceLayout, lead, words))
    }
  for (const { name, inside, layout } of insideTables)
    for (const fact of incident[inside.list] ?? [])
      for (const part of listIn(fact, inside.field))
        if (typeof part === 'object' && part !== null) rows[name].push(rowOf(layout, [...keys, fact.id], part))
  ;(incident.checks ?? []).forEach((check, index) => {
    const id = `check-${index + 1}`
    rows.checks.push(rowOf(checkLayout, [...keys, id], check))
    link('checks', id, 'facts', check.facts)
  })
  for (const zone of incident.document.zones) rows.zones.push(rowOf(zoneLayout, keys, zone))
  return rows
}
