/**
 * Every release of the corpus against its gold. What the library still reads otherwise is listed in the gold's `gaps`, and the
 * list must be exact: `UPDATE=1 npx vitest run test/releases.test.ts` rewrites the gaps, never the gold, and the tables of
 * `docs/fields.md` that say how far `confidence` is to be trusted.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract, Incident } from '../src/index'
import { calibrationError, calibrationTables, judgedFacts } from './calibration'
import { gapsOf, tally, toFacts } from './compare'
import { coreFields, fields, fieldsOf, Gold, type Field, type Gaps } from './gold'

/** Mean F1 of the core fields (values, roles aside) over the corpus; to be raised as the library gets better. */
const floor = 0.86

const folder = new URL('../corpus/releases/', import.meta.url)
const readings = readdirSync(folder)
  .filter((file) => /\.(?:md|txt)$/.test(file))
  .sort()
  .map((file) => {
    const path = new URL(file.replace(/\.\w+$/, '.json'), folder)
    const text = readFileSync(new URL(file, folder), 'utf8')
    const gold = Gold.parse(JSON.parse(readFileSync(path, 'utf8')))
    const incident = extract(text)
    return { id: gold.id, file, path, text, gold, incident, gaps: gapsOf(toFacts(incident), gold) }
  })

const lines = (gaps: readonly string[]): string =>
  gaps.length === 0 ? '[]' : `[\n${gaps.map((gap) => `      ${JSON.stringify(gap)}`).join(',\n')}\n    ]`

/** The gaps stand last in the file, so that everything above them stays as it was written. */
const rewriteGaps = (path: URL, { missing, surplus }: Gaps): void => {
  const json = readFileSync(path, 'utf8')
  const above = json.slice(0, json.lastIndexOf('  "gaps": {'))
  writeFileSync(
    path,
    `${above}  "gaps": {\n    "missing": ${lines(missing)},\n    "surplus": ${lines(surplus)}\n  }\n}\n`,
  )
}

const docs = new URL('../docs/fields.md', import.meta.url)
const judged = judgedFacts()
const tables = calibrationTables(judged)
const written = /(?<=<!-- calibration -->\n\n)[\s\S]*?(?=\n<!-- \/calibration -->)/

if (process.env.UPDATE)
  writeFileSync(
    docs,
    readFileSync(docs, 'utf8').replace(written, () => tables),
  )
if (process.env.UPDATE) for (const { path, gaps } of readings) rewriteGaps(path, gaps)

describe.each(readings)('$id', ({ id, file, text, gold, incident, gaps }) => {
  it('has gold that quotes its text', () => {
    const { dates, counts, ages, locations, offences, references, penalties, seizures, events } = gold
    const stated = [dates, counts, ages, locations, offences, references, penalties, seizures, events].flat()
    expect(file.replace(/\.\w+$/, '')).toBe(id)
    expect(stated.flatMap(({ mentions }) => mentions).filter((words) => !text.includes(words))).toEqual([])
    expect(gold.operations.filter((name) => !text.includes(name))).toEqual([])
    expect(gold.agencies.filter(({ names }) => !names.some((name) => text.includes(name)))).toEqual([])
  })

  it('gives an incident that fits the schema and quotes the text', () => {
    expect(Incident.parse(incident)).toEqual(incident)
    const evidence = fieldsOf({ kind: 'incident' }).flatMap((field) => incident[field].flatMap((fact) => fact.evidence))
    expect(evidence.filter(({ start, end, text: words }) => text.slice(start, end) !== words)).toEqual([])
  })

  it('is of the right kind and day', () => {
    expect({ kind: incident.kind, published: incident.document.published }).toEqual({
      kind: gold.kind,
      published: gold.published,
    })
  })

  it.skipIf(process.env.UPDATE)('differs from its gold in the gaps listed, and in nothing else', () => {
    expect(gaps).toEqual(gold.gaps)
  })
})

describe('the corpus as a whole', () => {
  const tallied = (field: Field): { readonly found: number; readonly gold: number; readonly same: number } => {
    const tallies = readings
      .filter(({ gold }) => fieldsOf(gold).includes(field))
      .map(({ incident, gold }) => tally(field, toFacts(incident), gold))
    const sum = (of: 'found' | 'gold' | 'same') => tallies.reduce((total, each) => total + each[of], 0)
    return { found: sum('found'), gold: sum('gold'), same: sum('same') }
  }

  it('does not fall below the floor', () => {
    const scores = Object.fromEntries(
      coreFields.map((field) => {
        const { found, gold, same } = tallied(field)
        return [field, (2 * same) / (found + gold)]
      }),
    )
    const mean = Object.values(scores).reduce((total, score) => total + score, 0) / coreFields.length
    expect(mean, JSON.stringify(scores)).toBeGreaterThanOrEqual(floor)
  })

  it('has a confidence that says how often a fact is right, within a tenth for each list and 6 % in all', () => {
    const wrong = fields.flatMap((field) => {
      const facts = judged.filter((fact) => fact.field === field)
      const said = facts.reduce((total, { confidence }) => total + confidence, 0) / facts.length
      const right = facts.filter((fact) => fact.right).length / facts.length
      return Math.abs(said - right) > 0.1 ? [`${field}: says ${said.toFixed(2)}, is ${right.toFixed(2)}`] : []
    })
    expect(wrong).toEqual([])
    expect(calibrationError(judged)).toBeLessThan(0.06)
  })

  it('is surer where it is right more often', () => {
    const share = (from: number, to: number): number => {
      const band = judged.filter(({ confidence }) => confidence >= from && confidence < to)
      return band.filter(({ right }) => right).length / band.length
    }
    expect(share(0.8, 0.9)).toBeGreaterThan(share(0, 0.8))
    expect(share(0.95, 1)).toBeGreaterThan(share(0.8, 0.9))
  })

  it.skipIf(process.env.UPDATE)('has its confidence told truly in docs/fields.md', () => {
    expect(written.exec(readFileSync(docs, 'utf8'))?.[0]).toBe(tables)
  })
})
