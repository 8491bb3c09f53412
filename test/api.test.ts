import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as archive from '../src/archive/index'
import * as chargesheet from '../src/index'
import * as output from '../src/output/index'
import * as places from '../src/places/index'
import * as schema from '../src/schema/index'

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
}

describe('public names', () => {
  it('of chargesheet', () => {
    expect(Object.keys(chargesheet).sort()).toEqual([
      'Incident',
      'defaultRules',
      'extract',
      'read',
      'redact',
      'version',
      'withEntries',
    ])
  })

  it('of chargesheet/archive', () => {
    expect(Object.keys(archive).sort()).toEqual([
      'formatNames',
      'inputSize',
      'listEntries',
      'readArchive',
      'runBatch',
      'toRecord',
    ])
  })

  it('of chargesheet/schema', () => {
    expect(Object.keys(schema).sort()).toEqual([
      'AgeFact',
      'AgencyFact',
      'Check',
      'CountFact',
      'DateFact',
      'DocumentInfo',
      'EventFact',
      'Evidence',
      'Incident',
      'LocationFact',
      'OffenceCode',
      'OffenceFact',
      'OperationFact',
      'PenaltyFact',
      'PersonFact',
      'ReferenceFact',
      'SeizureFact',
      'Statute',
      'jsonSchema',
      'schemaVersion',
    ])
  })

  it('of chargesheet/output', () => {
    expect(Object.keys(output).sort()).toEqual([
      'parseConfidence',
      'parseFields',
      'parseWhere',
      'tables',
      'toCsv',
      'toGeoJson',
      'toJson',
      'toNdjson',
      'toTables',
      'toView',
      'whereFields',
    ])
  })

  it('of chargesheet/places', () => {
    expect(Object.keys(places).sort()).toEqual(['extract', 'gazetteer', 'placesRules', 'read'])
  })

  it('of the package', () => {
    expect(Object.keys(packageJson.exports).sort()).toEqual([
      '.',
      './archive',
      './output',
      './package.json',
      './places',
      './schema',
    ])
  })
})

describe('version', () => {
  it('is that of the package', () => {
    expect(chargesheet.version).toBe(packageJson.version)
  })
})

describe('docs/schema.json', () => {
  it('is what the schemas say (npm run schema writes it anew)', () => {
    const written: unknown = JSON.parse(readFileSync(new URL('../docs/schema.json', import.meta.url), 'utf8'))
    expect(written).toEqual(schema.jsonSchema())
  })
})
