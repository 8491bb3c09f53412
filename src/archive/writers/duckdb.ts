/**
 * A DuckDB database with the tables. No keys but NOT NULL: an index of DuckDB lies in memory and would grow with the archive,
 * and joins do not need it.
 */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import { cellsOf, type Cells, type Value } from '../../output/cells'
import { tables, type Column, type Table } from '../../output/columns'
import type { IncidentWriter, WrittenIncident } from '../types'
import { loadPeer } from './peer'
import { whole, type TargetForm } from './target'

export const form: TargetForm = { target: 'file', stdout: false }

export const needs = '@duckdb/node-api'

export const load = () => loadPeer('duckdb', needs, () => import('@duckdb/node-api'))

type Package = Awaited<ReturnType<typeof load>>

const types: Readonly<Record<Column['type'], string>> = {
  text: 'varchar',
  integer: 'bigint',
  real: 'double',
  boolean: 'boolean',
  day: 'date',
}

const isKey = ({ name }: Column): boolean => name === 'incident_number' || name === 'incident_id' || name === 'fact_id'

const createTable = ({ name, columns }: Pick<Table, 'name' | 'columns'>): string =>
  `create table ${name} (${columns
    .map((column) => `${column.name} ${types[column.type]}${isKey(column) ? ' not null' : ''}`)
    .join(', ')})`

const millisecondsOfDay = 86_400_000

/** Rows of a chunk: as many as a vector of DuckDB holds. */
const together = 2_048

const chunksFlushed = 10

const cellIn = ({ DuckDBDateValue }: Package, type: Column['type'], value: Value): DuckDBValue => {
  if (value === null) return null
  if (type === 'integer') return BigInt(value)
  return type === 'day' ? new DuckDBDateValue(Date.parse(`${String(value)}T00:00:00Z`) / millisecondsOfDay) : value
}

const openTable = async (library: Package, connection: DuckDBConnection, { name, columns }: Table) => {
  await connection.run(createTable({ name, columns }))
  const appender = await connection.createAppender(name)
  const typesOf = columns.map((_, index) => appender.columnType(index))
  let held: Cells[] = []
  let chunks = 0
  const flush = (): void => {
    if (held.length === 0) return
    const chunk = library.DuckDBDataChunk.create(typesOf, held.length)
    chunk.setColumns(columns.map(({ type }, index) => held.map((row) => cellIn(library, type, row[index] ?? null))))
    appender.appendDataChunk(chunk)
    // What is not flushed stays in memory, in full.
    if (++chunks % chunksFlushed === 0) appender.flushSync()
    held = []
  }
  return {
    name,
    add: (rows: readonly Cells[]): void => {
      for (const row of rows) {
        held.push(row)
        if (held.length === together) flush()
      }
    },
    close: (): void => {
      flush()
      appender.closeSync()
    },
  }
}

const write = async (library: Package, incidents: AsyncIterable<WrittenIncident>, path: string): Promise<void> => {
  const database = await library.DuckDBInstance.create(path, { memory_limit: '128MB', threads: '2' })
  try {
    const connection = await database.connect()
    try {
      const written = []
      for (const table of tables) written.push(await openTable(library, connection, table))
      let number = 0
      for await (const incident of incidents) {
        const rows = cellsOf(incident, ++number)
        for (const { name, add } of written) add(rows[name])
      }
      for (const { close } of written) close()
      await connection.run('checkpoint')
    } finally {
      connection.closeSync()
    }
  } finally {
    database.closeSync()
  }
}

export const writeDuckDb: IncidentWriter = async (incidents, target) => {
  const library = await load()
  await whole(form, (each, path) => write(library, each, path))(incidents, target)
}
