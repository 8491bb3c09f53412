/** A folder with a Parquet file per table, written a row group at a time. */
import { join } from 'node:path'
import type { ParquetWriter } from 'hyparquet-writer'
import { cellsOf, type Cells, type Value } from '../../output/cells'
import { tables, type Column, type Table } from '../../output/columns'
import type { IncidentWriter, WrittenIncident } from '../types'
import { loadPeer } from './peer'
import { whole, type TargetForm } from './target'

const fileOf = ({ name }: Table): string => `${name}.parquet`

export const form: TargetForm = { target: 'folder', stdout: false, files: tables.map(fileOf) }

export const needs = 'hyparquet-writer'

export const load = () => loadPeer('parquet', needs, () => import('hyparquet-writer'))

type Package = Awaited<ReturnType<typeof load>>
type SchemaElement = ParquetWriter['schema'][number]

const types: Readonly<Record<Column['type'], Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
}

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }): SchemaElement => ({ name, ...types[type], repetition_type: 'OPTIONAL' })),
]

const millisecondsOfDay = 86_400_000

const cell = ({ type }: Column, value: Value): Value | bigint => {
  if (value === null) return null
  if (type === 'integer') return BigInt(value)
  return type === 'day' ? Date.parse(`${String(value)}T00:00:00Z`) / millisecondsOfDay : value
}

/** A row group is written when it has so many rows, or so many UTF-16 code units of text. */
const fullGroup = { rows: 10_000, text: 2_000_000 } as const

const lengthOf = (row: Cells): number => {
  let length = 0
  for (const value of row) if (typeof value === 'string') length += value.length
  return length
}

const openTable = ({ ParquetWriter, fileWriter }: Package, { columns }: Table, path: string) => {
  const file = new ParquetWriter({ writer: fileWriter(path), schema: schemaOf(columns), createdBy: 'chargesheet' })
  let rows: Cells[] = []
  let text = 0
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return
    const group = rows
    rows = []
    text = 0
    await file.write({
      columnData: columns.map((column, index) => ({
        name: column.name,
        data: group.map((row) => cell(column, row[index] ?? null)),
        offsetIndex: false,
      })),
      rowGroupSize: group.length,
    })
  }
  return {
    add: async (added: readonly Cells[]): Promise<void> => {
      for (const row of added) {
        rows.push(row)
        text += lengthOf(row)
      }
      if (rows.length >= fullGroup.rows || text >= fullGroup.text) await flush()
    },
    close: async (): Promise<void> => {
      await flush()
      await file.finish()
    },
  }
}

const write = async (library: Package, incidents: AsyncIterable<WrittenIncident>, folder: string): Promise<void> => {
  const files = tables.map((table) => ({
    name: table.name,
    file: openTable(library, table, join(folder, fileOf(table))),
  }))
  let number = 0
  for await (const incident of incidents) {
    const rows = cellsOf(incident, ++number)
    for (const { name, file } of files) await file.add(rows[name])
  }
  for (const { file } of files) await file.close()
}

export const writeParquet: IncidentWriter = async (incidents, target) => {
  const library = await load()
  await whole(form, (each, folder) => write(library, each, folder))(incidents, target)
}
