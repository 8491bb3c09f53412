import { describe, expect, it } from 'vitest'
import { tables, toTables } from '../../src/output/index'
import { jsonSchema } from '../../src/schema/index'
import { awkwardIncident, incidents } from './incidents'

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly description?: string
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}

const whole = jsonSchema() as Schema
const known = (schema: Schema): Schema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema

/** Leaves of a schema by their path; lists of ids and words are leaves, lists of objects are tables of their own. */
const leaves = (schema: Schema, path = ''): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const at = path + name
      const inner = known(field)
      if (inner.type === 'object') return Object.entries(leaves(inner, `${at}.`))
      return inner.type === 'array' && known(inner.items ?? {}).type === 'object' ? [] : [[at, field] as const]
    }),
  )

const typeOf = (field: Schema): string => {
  const { type, format } = known(field)
  if (format === 'date') return 'day'
  return { integer: 'integer', number: 'real', boolean: 'boolean' }[type ?? ''] ?? 'text'
}

const schemaOf = (table: (typeof tables)[number]): Schema => {
  if (table.name === 'incidents') return whole
  const properties = whole.properties ?? {}
  if (table.list || table.name === 'checks') return properties[table.list ?? table.name]?.items ?? {}
  if (table.inside) return properties[table.inside.list]?.items?.properties?.[table.inside.field]?.items ?? {}
  const held = table.name === 'evidence' ? properties.dates?.items : properties.document
  return held?.properties?.[table.name]?.items ?? {}
}

/** What a table holds elsewhere than in a column. */
const elsewhere = (table: (typeof tables)[number]): readonly string[] =>
  table.name === 'checks' ? ['facts'] : Object.keys(table.links)

describe.each(tables.filter(({ name }) => name !== 'links'))('the table $name', (table) => {
  const fields = leaves(schemaOf(table))
  const columns = table.columns.filter(({ field }) => field !== '' && !(table.name === 'incidents' && field === 'text'))

  it('has every field of the schema and no other', () => {
    expect([...columns.map(({ field }) => field), ...elsewhere(table)].sort()).toEqual(Object.keys(fields).sort())
  })

  it('has the types and closed lists of the schema', () => {
    expect(columns.map(({ field, type, values }) => [field, type, values])).toEqual(
      columns.map(({ field }) => [field, typeOf(fields[field] ?? {}), known(fields[field] ?? {}).enum]),
    )
  })

  it('knows which fields are ids', () => {
    const ids = Object.entries(fields).filter(([, { description }]) =>
      /^Ids? of (?:the|a|its)\b/.test(description ?? ''),
    )
    const single = columns.filter(({ to }) => to).map(({ field }) => field)
    expect(
      ids
        .filter(([, { type }]) => type !== 'array')
        .map(([name]) => name)
        .sort(),
    ).toEqual(
      ids
        .filter(([name, { type }]) => type !== 'array' && single.includes(name))
        .map(([name]) => name)
        .sort(),
    )
    const lists = Object.entries(fields)
      .filter(([, { type }]) => type === 'array')
      .map(([name]) => name)
    const joined = ['aliases', 'redacted'] // lists of words, in one column
    expect(lists.filter((name) => !joined.includes(name)).sort()).toEqual([...elsewhere(table)].sort())
  })
})

describe('tables', () => {
  it('cover all lists of the incident', () => {
    const lists = Object.entries(whole.properties ?? {})
      .filter(([, { type, items }]) => type === 'array' && items?.type === 'object')
      .map(([name]) => name)
    expect(tables.flatMap(({ name, list }) => list ?? (name === 'checks' ? name : [])).sort()).toEqual(lists.sort())
  })

  it('cover all lists inside facts', () => {
    const lists = tables.flatMap(({ list }) => {
      const fields = Object.entries(whole.properties?.[list ?? '']?.items?.properties ?? {})
      return fields.filter(([, { items }]) => items?.type === 'object').map(([field]) => `${list ?? ''}.${field}`)
    })
    const inside = tables.flatMap((table) => (table.inside ? `${table.inside.list}.${table.inside.field}` : []))
    expect(lists.filter((field) => !field.endsWith('.evidence')).sort()).toEqual(inside.sort())
  })

  it('have no column twice', () => {
    for (const { columns } of tables) {
      const names = columns.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('toTables', () => {
  const all = [...incidents, awkwardIncident]

  it('gives each row the columns of its table, in order', () => {
    for (const incident of all) {
      const rows = toTables(incident, 3)
      for (const { name, columns } of tables)
        for (const row of rows[name]) {
          expect(Object.keys(row).sort()).toEqual(columns.map((column) => column.name).sort())
          expect([row.incident_number, row.incident_id]).toEqual([3, incident.id])
        }
    }
  })

  it('gives a row per fact and per piece of evidence, joined by the id of the fact', () => {
    for (const incident of all) {
      const rows = toTables(incident)
      for (const { name, list } of tables) {
        if (!list) continue
        expect(rows[name].map(({ fact_id }) => fact_id)).toEqual(incident[list].map(({ id }) => id))
        for (const fact of incident[list])
          expect(
            rows.evidence
              .filter(({ fact_table, fact_id }) => fact_table === name && fact_id === fact.id)
              .map(({ text }) => text),
          ).toEqual(fact.evidence.map(({ text }) => text))
      }
    }
  })

  it('has values as they are, nested ones under their path, words in one cell', () => {
    const rows = toTables(awkwardIncident)
    expect(rows.offences[0]).toMatchObject({
      statute_act: 'Theft Act',
      statute_section: '1',
      attempted: false,
      charges: 2,
    })
    expect(rows.offence_codes).toMatchObject([{ fact_id: 'offence-1', scheme: 'NIBRS', code: '09A' }, { code: '1' }])
    expect(rows.agencies[0]).toMatchObject({ aliases: 'A; B' })
    expect(rows.ages[0]).toMatchObject({ person_id: 'person-1', count_id: 'count-1' })
    expect(rows.counts[1]).toMatchObject({ part_of_id: 'count-1', max: 9007199254740991 })
    expect(rows.dates[0]).toMatchObject({ first_day: null, last_day: '1969-12-31' })
    expect(rows.incidents[0]).toMatchObject({ kind: 'incident', published: '2024-02-29', text: null })
    expect(toTables({ ...awkwardIncident, text: 'all of it' }).incidents[0]).toMatchObject({ text: 'all of it' })
  })

  it('makes rows of links out of lists of ids, whose ends are there', () => {
    const { links } = toTables(awkwardIncident)
    expect(links).toContainEqual({
      incident_number: 1,
      incident_id: 'awkward',
      from_table: 'events',
      from_id: 'event-1',
      field: 'offences',
      to_table: 'offences',
      to_id: 'offence-1',
    })
    expect(links.filter(({ from_table }) => from_table === 'checks')).toHaveLength(3)
    expect(
      incidents.flatMap((incident) => toTables(incident).links).filter(({ to_table }) => to_table === null),
    ).toEqual([])
  })

  it('takes an incident without some of its lists', () => {
    const { schemaVersion, id, kind, redacted, document, counts } = awkwardIncident
    const rows = toTables({ schemaVersion, id, kind, redacted, document, counts })
    expect([rows.counts.length, rows.people.length, rows.checks.length]).toEqual([2, 0, 0])
  })
})
