import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { tables, toCsv, toGeoJson, toJson, toNdjson, toTables } from '../../src/output/index'
import { Incident } from '../../src/schema/index'
import { awkward, awkwardIncident, incidents } from './incidents'

const parse = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

describe('toCsv', () => {
  it('gives back every cell when read', () => {
    for (const { name, columns } of tables) {
      const rows = parse(toCsv(incidents, name))
      const meant = incidents.flatMap((incident, index) => toTables(incident, index + 1)[name])
      const cells = meant.map((row) =>
        Object.fromEntries(columns.map((column) => [column.name, String(row[column.name] ?? '')])),
      )
      const marked = Object.values(rows).map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replace(/^'(?=[\s\0]*[=+\-@])/, '')])),
      )
      expect(marked).toEqual(cells)
    }
  })

  it('has no cell that a spreadsheet would run, and leaves numbers alone', () => {
    const cells = tables.flatMap(({ name }) =>
      parse(toCsv([awkwardIncident], name)).flatMap((row) => Object.values(row)),
    )
    expect(cells.filter((cell) => /^[\s\0]*[=+@＝]/.test(cell))).toEqual([])
    expect(cells.filter((cell) => /^[\s\0]*-/.test(cell))).toEqual(['-0.12'])
    expect(cells).toEqual(
      expect.arrayContaining([`'${awkward.formula}`, "'-Ville", "'+Place", "'@Police", "'=1+1\nx", "'-5"]),
    )
  })

  it('keeps line breaks, quotes, commas and other scripts inside their cells', () => {
    const [row] = parse(toCsv([awkwardIncident], 'incidents'))
    expect(row).toMatchObject({ title: awkward.lines, publisher: awkward.emoji })
  })

  it('ends lines as RFC 4180 says and has a header without any incident', () => {
    expect(toCsv([], 'operations')).toBe('incident_number,incident_id,fact_id,name,confidence,certainty\r\n')
    expect(toCsv([awkwardIncident], 'operations').split('\r\n')).toHaveLength(3)
  })
})

describe('toJson and toNdjson', () => {
  it('give back the incidents', () => {
    const all = [...incidents, awkwardIncident]
    expect(JSON.parse(toJson(all))).toEqual(all)
    expect(all.map((incident) => Incident.parse(JSON.parse(toNdjson(incident))))).toEqual(all)
    expect(JSON.parse(toJson([]))).toEqual([])
  })

  it('give one line per incident, whatever its text has', () => {
    const incident = { ...awkwardIncident, text: 'a\u2028b\u2029c\nd' }
    expect(toNdjson(incident).split(/[\n\u2028\u2029]/)).toHaveLength(2)
    expect(JSON.parse(toNdjson(incident))).toEqual(incident)
  })
})

describe('toGeoJson', () => {
  it('has a point per place with coordinates, longitude first', () => {
    const { features } = toGeoJson([awkwardIncident])
    expect(features).toHaveLength(1)
    expect(features[0]).toMatchObject({
      id: 'awkward/location-1',
      geometry: { type: 'Point', coordinates: [-0.12, 51.5] },
      properties: {
        incident: 'awkward',
        kind: 'incident',
        name: '-Ville',
        role: 'scene',
        placeKind: 'settlement',
        country: 'GB',
      },
    })
  })

  it('covers the corpus and nothing without coordinates', () => {
    const placed = incidents.flatMap(({ locations }) => locations).filter(({ lat }) => lat !== null)
    expect(placed.length).toBeGreaterThan(20)
    expect(toGeoJson(incidents).features).toHaveLength(placed.length)
    expect(toGeoJson([])).toEqual({ type: 'FeatureCollection', features: [] })
  })
})
