/**
 * A DuckDB database with the tables. No keys but NOT NULL: an index of DuckDB lies in memory and would grow with the archive,
 * and joins do not need it.
 */
import type { DuckDBAppender } from '@duckdb/node-api'
import { tables, toTables, type Column, type Row, type Table } from '../../output/tables'
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

const createTable = ({ name, columns }: Table): string =>
  `create table ${name} (${columns
    .map((column) => `${column.name} ${types[column.type]}${isKey(column) ? ' not null' : ''}`)
    .join(', ')})`

const millisecondsOfDay = 86_400_000

const append = (appender: DuckDBAppender, { DuckDBDateValue }: Package, columns: readonly Column[], row: Row): void => {
  for (const { name, type } of columns) {
    const value = row[name] ?? null
    if (value === null) appender.appendNull()
    else if (type === 'integer') appender.appendBigInt(BigInt(value))
    else if (type === 'real') appender.appendDouble(Number(value))
    else if (type === 'boolean') appender.appendBoolean(value === true)
    else if (type === 'day')
      appender.appendDate(new DuckDBDateValue(Date.parse(`${String(value)}T00:00:00Z`) / millisecondsOfDay))
    else appender.appendVarchar(String(value))
  }
  appender.endRow()
}

/** Incidents between two points at which the rows leave the memory of the appenders. */
const flushed = 2_000

const write = async (library: Package, incidents: AsyncIterable<WrittenIncident>, path: string): Promise<void> => {
  const database = await library.DuckDBInstance.create(path, { memory_limit: '256MB', threads: '2' })
  try {
    const connection = await database.connect()
    const appenders: { readonly table: Table; readonly appender: DuckDBAppender }[] = []
    try {
      for (const table of tables) {
        await connection.run(createTable(table))
        appenders.push({ table, appender: await connection.createAppender(table.name) })
      }
      let number = 0
      for await (const incident of incidents) {
        const rows = toTables(incident, ++number)
        for (const { table, appender } of appenders)
          for (const row of rows[table.name]) append(appender, library, table.columns, row)
        if (number % flushed === 0) for (const { appender } of appenders) appender.flushSync()
      }
      for (const { appender } of appenders) appender.closeSync()
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
