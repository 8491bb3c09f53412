/** An SQLite database with the tables: days as text, booleans as 0 and 1, keys that tools such as Datasette follow. */
import type Database from 'libsql'
import { cellsOf, type Cells, type Value } from '../../output/cells'
import { tables, type Column, type Table, type TableName } from '../../output/columns'
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

const insertInto = ({ name, columns }: Table, rows: number): string => {
  const row = `(${columns.map(() => '?').join(', ')})`
  return `insert into ${name} values ${Array.from({ length: rows }, () => row).join(', ')}`
}

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

/** Rows that one statement takes, and one transaction. */
const together = 50
const rowsInTransaction = 5_000

const tableIn = (database: InstanceType<Package>, table: Table) => {
  const many = database.prepare(insertInto(table, together))
  const single = database.prepare(insertInto(table, 1))
  let held: Value[] = []
  return {
    name: table.name,
    add: (rows: readonly Cells[]): void => {
      for (const row of rows) {
        for (const value of row) held.push(cell(value))
        if (held.length === together * table.columns.length) {
          many.run(held)
          held = []
        }
      }
    },
    flush: (): void => {
      for (let at = 0; at < held.length; at += table.columns.length)
        single.run(held.slice(at, at + table.columns.length))
      held = []
    },
  }
}

const write = async (Database: Package, incidents: AsyncIterable<WrittenIncident>, path: string): Promise<void> => {
  const database = new Database(path)
  try {
    // The file is thrown away if anything fails, so that nothing is to be rolled back; keys hold by the way they are made.
    database.exec(
      'pragma foreign_keys = off; pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -32000',
    )
    for (const table of tables) database.exec(createTable(table))
    const written = tables.map((table) => tableIn(database, table))
    let number = 0
    let pending = 0
    database.exec('begin')
    for await (const incident of incidents) {
      const rows = cellsOf(incident, ++number)
      for (const { name, add } of written) {
        add(rows[name])
        pending += rows[name].length
      }
      if (pending >= rowsInTransaction) {
        database.exec('commit; begin')
        pending = 0
      }
    }
    for (const { flush } of written) flush()
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
