/** The tables in docs/archive.md are the data's (UPDATE=1 writes them anew), and the queries shown there run. */
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Libsql from 'libsql'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/archive/writers/index'
import { parseWhere, tables, type Column, type Table } from '../../src/output/index'
import { incidents } from './incidents'

const path = new URL('../../docs/archive.md', import.meta.url)
const whole = readFileSync(path, 'utf8')
/** The section alone: others show other things. */
const docs = whole.slice(whole.indexOf('\n## Outputs\n')).split('\n## ')[1] ?? ''

const cellOf = ({ name, type, field }: Column): string => {
  const plain = field === '' || name === field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const notes = [...(type === 'text' ? [] : [type]), ...(plain ? [] : [`\`${field}\``])]
  return `\`${name}\`${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
}

const lineOf = ({ name, row, list, columns }: Table): string => {
  const common = ['incident_number', 'incident_id', ...(list ? ['fact_id', 'confidence', 'certainty'] : [])]
  const own = columns.filter((column) => !common.includes(column.name))
  return `| \`${name}\` | ${row} | ${own.map(cellOf).join(', ')} |`
}

const head = '| table | a row is | columns |\n|---|---|---|\n'
const table = `${head}${tables.map(lineOf).join('\n')}\n`
const shown = docs.slice(docs.indexOf(head), docs.indexOf('\n\n', docs.indexOf(head)) + 1)

if (process.env.UPDATE) writeFileSync(path, whole.replace(shown, table))

describe('docs/archive.md, outputs', () => {
  it('shows the tables as they are (UPDATE=1 writes them anew)', () => {
    expect(shown).toBe(table)
  })

  it('names every format', () => {
    for (const name of Object.keys(formats)) expect(docs).toContain(`| \`${name}\` |`)
  })

  it('shows conditions that are known', () => {
    const conditions = [...docs.matchAll(/--where '([^']+)'/g)].map(([, condition = '']) => condition)
    expect(conditions.length).toBeGreaterThan(3)
    for (const condition of conditions) expect(() => parseWhere(condition)).not.toThrow()
  })

  it('shows queries that run in SQLite and in DuckDB', async () => {
    const queries = [...docs.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, query = '']) => query)
    expect(queries).toHaveLength(2)
    const folder = await mkdtemp(join(tmpdir(), 'chargesheet-'))
    const each = async function* () {
      yield* incidents
    }
    await formats.sqlite.writer(each(), join(folder, 'a.sqlite'))
    await formats.duckdb.writer(each(), join(folder, 'a.duckdb'))
    const sqlite = new Libsql(join(folder, 'a.sqlite'), { readonly: true })
    const database = await DuckDBInstance.create(join(folder, 'a.duckdb'))
    const duckdb = await database.connect()
    try {
      for (const query of queries) {
        const rows = sqlite.prepare(query).all()
        expect(rows.length).toBeGreaterThan(0)
        expect((await duckdb.runAndReadAll(query)).getRowObjectsJson()).toHaveLength(rows.length)
      }
    } finally {
      sqlite.close()
      duckdb.closeSync()
      database.closeSync()
      await rm(folder, { recursive: true, force: true })
    }
  })
})
