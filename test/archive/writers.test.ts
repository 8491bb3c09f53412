import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type Json } from '@duckdb/node-api'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import Libsql from 'libsql'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WrittenIncident } from '../../src/archive/types'
import { checkFormat, formatNames, formats, type FormatName } from '../../src/archive/writers/index'
import { loadPeer } from '../../src/archive/writers/peer'
import { tables, toGeoJson, toTables, type Column, type Row, type TableName } from '../../src/output/index'
import { awkward, awkwardIncident, incidents } from '../output/incidents'

/** A release that lies in the archive twice has one id. */
const [first] = incidents
const all: readonly WrittenIncident[] = [
  ...incidents.slice(0, 20),
  { ...awkwardIncident, text: awkward.lines },
  ...(first ? [first] : []),
]
const rowsOf = (table: TableName): readonly Row[] =>
  all.flatMap((incident, index) => toTables(incident, index + 1)[table])

const each = async function* (given: readonly WrittenIncident[] = all): AsyncIterable<WrittenIncident> {
  for (const incident of given) yield incident
}

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chargesheet-'))
  for (const name of formatNames) await formats[name].writer(each(), at(name))
  for (const name of formatNames) await formats[name].writer(each([]), at(`no-${name}`))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const duck = async (query: string, path = ':memory:'): Promise<readonly Readonly<Record<string, Json>>[]> => {
  const database = await DuckDBInstance.create(path)
  const connection = await database.connect()
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    database.closeSync()
  }
}

const sqlite = (query: string, name = 'sqlite'): readonly Readonly<Record<string, unknown>>[] => {
  const database = new Libsql(at(name), { readonly: true })
  try {
    return database.prepare(query).all() as Readonly<Record<string, unknown>>[]
  } finally {
    database.close()
  }
}

/** Databases hold text as UTF-8, which has no halves of characters. */
const inUtf8 = (words: string): string => Buffer.from(words, 'utf8').toString('utf8')

/** The rows as a reader gives them back: cell by cell through `read`. */
const as = (
  table: (typeof tables)[number],
  read: (value: string | number | boolean, column: Column) => unknown,
): readonly Readonly<Record<string, unknown>>[] =>
  rowsOf(table.name).map((row) =>
    Object.fromEntries(
      table.columns.map((column) => {
        const value = row[column.name] ?? null
        return [column.name, value === null ? null : read(typeof value === 'string' ? inUtf8(value) : value, column)]
      }),
    ),
  )

describe('ndjson, json and geojson', () => {
  it('give back every incident', async () => {
    const lines = (await readFile(at('ndjson'), 'utf8')).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(all)
    expect(JSON.parse(await readFile(at('json'), 'utf8'))).toEqual(all)
    expect(JSON.parse(await readFile(at('geojson'), 'utf8'))).toEqual(toGeoJson(all))
  })

  it('are whole without any incident', async () => {
    expect(await readFile(at('no-ndjson'), 'utf8')).toBe('')
    expect(JSON.parse(await readFile(at('no-json'), 'utf8'))).toEqual([])
    expect(JSON.parse(await readFile(at('no-geojson'), 'utf8'))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})

describe.each(tables)('the table $name', (table) => {
  const { name, columns } = table

  it('is read back from CSV', async () => {
    const { data } = Papa.parse<Record<string, string>>(await readFile(at(`csv/${name}.csv`), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    const plain = data.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replace(/^'(?=\s*[=+\-@＝])/, '')])),
    )
    const expected = as(table, String).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell ?? ''])),
    )
    expect(plain).toEqual(expected)
  })

  it('is read back from Parquet', async () => {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(at(`parquet/${name}.parquet`)) })
    expect(rows).toEqual(
      as(table, (value, { type }) =>
        type === 'integer' ? BigInt(value) : type === 'day' ? new Date(`${String(value)}T00:00:00Z`) : value,
      ),
    )
  })

  const inDuckDb = () => as(table, (value, { type }) => (type === 'integer' ? String(value) : value))

  it('is read back from Parquet by DuckDB, with its types', async () => {
    expect(await duck(`select * from '${at(`parquet/${name}.parquet`)}'`)).toEqual(inDuckDb())
    const types = await duck(`describe select * from '${at(`parquet/${name}.parquet`)}'`)
    const named = { text: 'VARCHAR', integer: 'BIGINT', real: 'DOUBLE', boolean: 'BOOLEAN', day: 'DATE' }
    expect(types.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      columns.map((column) => [column.name, named[column.type]]),
    )
  })

  it('is read back from DuckDB', async () => {
    expect(await duck(`select * from ${name}`, at('duckdb'))).toEqual(inDuckDb())
  })

  it('is read back from SQLite', () => {
    const expected = as(table, (value) =>
      typeof value === 'boolean' ? Number(value) : typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value,
    )
    expect(sqlite(`select * from ${name}`)).toEqual(expected)
  })

  it('is there and empty without any incident', async () => {
    expect(await readFile(at(`no-csv/${name}.csv`), 'utf8')).toBe(
      `${columns.map((column) => column.name).join(',')}\r\n`,
    )
    const count = 'select count(*)::int as rows from'
    expect(await duck(`${count} '${at(`no-parquet/${name}.parquet`)}'`)).toEqual([{ rows: 0 }])
    expect(await duck(`${count} ${name}`, at('no-duckdb'))).toEqual([{ rows: 0 }])
    expect(sqlite(`select count(*) as rows from ${name}`, 'no-sqlite')).toEqual([{ rows: 0 }])
  })
})

describe('joins', () => {
  const words = `select count(*) as n from counts join evidence using (incident_number, fact_id)`
  const accused = `select people.name from offences
    join links on links.incident_number = offences.incident_number and links.from_id = offences.fact_id
    join people on people.incident_number = links.incident_number and people.fact_id = links.to_id
    where offences.incident_id = 'awkward' order by people.fact_id`

  it('give each fact its words, once, though a release is there twice', async () => {
    const pieces = all.flatMap(({ counts = [] }) => counts).flatMap(({ evidence }) => evidence).length
    expect(pieces).toBeGreaterThan(40)
    expect(await duck(words, at('duckdb'))).toEqual([{ n: String(pieces) }])
    expect(sqlite(words)).toEqual([{ n: pieces }])
  })

  it('follow lists of ids through the links', async () => {
    const names = [{ name: 'a\ufffdb' }, { name: '\t=tab' }]
    expect(sqlite(accused)).toEqual(names)
    expect(await duck(accused, at('duckdb'))).toEqual([{ name: awkward.nul }, names[1]])
  })

  it('are served by indexes in SQLite', () => {
    const plan = sqlite(`explain query plan ${words}`).map(({ detail }) => String(detail))
    expect(plan.some((step) => /USING (?:COVERING )?INDEX (?:counts|evidence)_key/.test(step))).toBe(true)
  })
})

describe.each(formatNames)('the target of %s', (name) => {
  const { target, stdout, writer } = formats[name]
  const failing = async function* (): AsyncIterable<WrittenIncident> {
    yield* each()
    throw new Error('the source broke')
  }

  it('is not there after a failure, and nothing is left beside it', async () => {
    await expect(writer(failing(), at(`broken-${name}`))).rejects.toThrow(/^the source broke$/)
    expect((await readdir(folder)).filter((file) => file.includes('broken'))).toEqual([])
  })

  it('stays as it was after a failure and is replaced by a success', async () => {
    const path = at(`kept-${name}`)
    const content = async () => readFile(target === 'folder' ? join(path, `incidents.${name}`) : path)
    await writer(each(all.slice(0, 2)), path)
    const before = await content()
    await expect(writer(failing(), path)).rejects.toThrow()
    expect((await content()).equals(before)).toBe(true)
    await writer(each(all.slice(0, 3)), path)
    expect((await content()).equals(before)).toBe(false)
  })

  it('is refused in one line where it cannot be', async () => {
    await expect(checkFormat(name, at('nowhere/out'))).rejects.toThrow(/^cannot write \S+: no such folder$/)
    if (target === 'file')
      await expect(checkFormat(name, folder)).rejects.toThrow(/^cannot write \S+: it is a folder; name a file$/)
    else {
      await expect(checkFormat(name, at('ndjson'))).rejects.toThrow(/^cannot write \S+: it is a file; name a folder$/)
      await mkdir(at(`mine-${name}`))
      await writeFile(at(`mine-${name}/diary.txt`), 'dear diary')
      await expect(writer(each(), at(`mine-${name}`))).rejects.toThrow('the folder holds other files (diary.txt)')
      expect(await readdir(at(`mine-${name}`))).toEqual(['diary.txt'])
    }
    if (stdout) await expect(checkFormat(name, '-')).resolves.toBeUndefined()
    else await expect(checkFormat(name, '-')).rejects.toThrow('cannot go to standard output')
  })

  it.skipIf(!stdout || process.platform !== 'linux')(
    'says that the disk is full, and leaves devices alone',
    async () => {
      await expect(writer(each(), '/dev/full')).rejects.toThrow('cannot write /dev/full: the disk is full')
      await writer(each(), '/dev/null')
      await expect(readFile('/dev/null', 'utf8')).resolves.toBe('')
    },
  )
})

describe('a link', () => {
  it('stays; the file that it leads to is replaced', async () => {
    await writeFile(at('real.ndjson'), 'old')
    await symlink(at('real.ndjson'), at('link.ndjson'))
    await formats.ndjson.writer(each(all.slice(0, 1)), at('link.ndjson'))
    expect((await readFile(at('real.ndjson'), 'utf8')).startsWith('{"schemaVersion"')).toBe(true)
  })
})

describe('loadPeer', () => {
  const missing = (code: string, message: string) => () => Promise.reject(Object.assign(new Error(message), { code }))

  it('asks for a package that is not there', async () => {
    const load = missing('ERR_MODULE_NOT_FOUND', "Cannot find package 'hyparquet-writer' imported from /x/archive.js")
    await expect(loadPeer('parquet', 'hyparquet-writer', load)).rejects.toThrow(
      /^--format parquet needs the package hyparquet-writer: npm install hyparquet-writer$/,
    )
  })

  it('says why one that is there does not load', async () => {
    const load = missing('MODULE_NOT_FOUND', "Cannot find module '@libsql/linux-x64-gnu'\nRequire stack: …")
    await expect(loadPeer('sqlite', 'libsql', load)).rejects.toThrow(
      /^the package libsql for --format sqlite does not load: Cannot find module '@libsql\/linux-x64-gnu'$/,
    )
  })

  it('is what the formats use', () => {
    const needing = Object.fromEntries(
      formatNames.flatMap((name: FormatName) => (formats[name].needs ? [[name, formats[name].needs]] : [])),
    )
    expect(needing).toEqual({ parquet: 'hyparquet-writer', duckdb: '@duckdb/node-api', sqlite: 'libsql' })
  })
})
