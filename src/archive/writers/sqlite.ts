/** An SQLite database with the tables: days as text, booleans as 0 and 1, keys that tools such as Datasette follow. */
import type Database from 'libsql'
import { tables, toTables, type Column, type Table, type TableName, type Value } from '../../output/tables'
import type { IncidentWriter, WrittenIncident } from '../types'
import { loadPeer } from './peer'
import { whole, type TargetForm } from './target'

export const form: TargetForm = { target: 'file', stdout: false }

export const needs = 'libsql'

export const load = (): Promise<typeof Database> =>
  loadPeer('sqlite', needs, async () => (await import('libsql')).default)

type Package = Awaited<ReturnType<typeof load>>

const types: Readonly<Record<Column['type'], string>> = {
  text: 'text',
  integer: 'integer',
  real: 'real',
  boolean: 'integer',
  day: 'text',
}

const definition = (table: Table, { name, type }: Column): string => {
  if (name !== 'incident_number') return `${name} ${types[type]}`
  return table.name === 'incidents' ? `${name} integer primary key` : `${name} integer not null references incidents`
}

const createTable = (table: Table): string =>
  `create table ${table.name} (${table.columns.map((column) => definition(table, column)).join(', ')})`

const insertInto = ({ name, columns }: Table): string =>
  `insert into ${name} values (${columns.map(() => '?').join(', ')})`

/** What is looked up beside the number of the incident. */
const indexed: Readonly<Partial<Record<TableName, string>>> = {
  incidents: 'incident_id',
  links: 'incident_number, from_id',
}

const createIndex = ({ name, columns }: Table): string => {
  const hasFact = columns.some((column) => column.name === 'fact_id')
  return `create index ${name}_key on ${name} (${indexed[name] ?? (hasFact ? 'incident_number, fact_id' : 'incident_number')})`
}

/** SQL would end a text at a NUL. */
const cell = (value: Value): Value | number => {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value
}

const rowsInTransaction = 5_000

const write = async (Database: Package, incidents: AsyncIterable<WrittenIncident>, path: string): Promise<void> => {
  const database = new Database(path)
  try {
    // The file is thrown away if anything fails, so that nothing is to be rolled back.
    database.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -32000')
    for (const table of tables) database.exec(createTable(table))
    const inserts = tables.map((table) => ({ ...table, insert: database.prepare(insertInto(table)) }))
    let number = 0
    let pending = 0
    database.exec('begin')
    for await (const incident of incidents) {
      const rows = toTables(incident, ++number)
      for (const { name, columns, insert } of inserts)
        for (const row of rows[name]) {
          insert.run(columns.map((column) => cell(row[column.name] ?? null)))
          pending++
        }
      if (pending >= rowsInTransaction) {
        database.exec('commit; begin')
        pending = 0
      }
    }
    database.exec('commit')
    for (const table of tables) database.exec(createIndex(table))
  } finally {
    database.close()
  }
}

export const writeSqlite: IncidentWriter = async (incidents, target) => {
  const library = await load()
  await whole(form, (each, path) => write(library, each, path))(incidents, target)
}
