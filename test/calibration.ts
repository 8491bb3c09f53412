/** How far `confidence` tells the truth over the releases of the corpus: the tables of `docs/fields.md`. */
import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '../src/index'
import { judge } from './compare'
import { fields, fieldsOf, Gold, type Field } from './gold'

export interface Judged {
  readonly field: Field
  readonly confidence: number
  readonly right: boolean
}

/** Every fact that is found in the corpus, with what is said of it and whether its value is right. */
export const judgedFacts = (): readonly Judged[] => {
  const folder = new URL('../corpus/releases/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .sort()
    .flatMap((file) => {
      const gold = Gold.parse(JSON.parse(readFileSync(new URL(file.replace(/\.\w+$/, '.json'), folder), 'utf8')))
      const incident = extract(readFileSync(new URL(file, folder), 'utf8'))
      return fieldsOf(gold).flatMap((field) => judge(field, incident, gold).map((fact) => ({ field, ...fact })))
    })
}

const share = (facts: readonly Judged[], of: (fact: Judged) => number): number =>
  facts.length === 0 ? 0 : facts.reduce((sum, fact) => sum + of(fact), 0) / facts.length

const said = (facts: readonly Judged[]): number => share(facts, ({ confidence }) => confidence)
const right = (facts: readonly Judged[]): number => share(facts, (fact) => (fact.right ? 1 : 0))

/** Mean distance of what is said from what is right, over tenths of confidence, each as heavy as its facts are many. */
export const calibrationError = (facts: readonly Judged[]): number =>
  Array.from({ length: 10 }, (_, tenth) =>
    facts.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth),
  ).reduce((sum, band) => sum + (band.length / facts.length) * Math.abs(said(band) - right(band)), 0)

const bands: readonly (readonly [from: number, to: number, name: string])[] = [
  [0, 0.8, 'under 0.8'],
  [0.8, 0.9, '0.8 to 0.89'],
  [0.9, 0.95, '0.9 to 0.94'],
  [0.95, 0.97, '0.95 and 0.96'],
  [0.97, 1, '0.97 to 0.99'],
]

const percent = (part: number): string => `${Math.round(100 * part)} %`

const row = (name: string, facts: readonly Judged[]): string =>
  `| ${name} | ${facts.length} | ${percent(said(facts))} | ${percent(right(facts))} |`

/** Both tables in Markdown: by band of confidence and by list of the incident. */
export const calibrationTables = (facts: readonly Judged[]): string => {
  const head = (of: string): string => `| ${of} | facts | said to be right | right |\n|---|---|---|---|`
  const byBand = bands.map(([from, to, name]) =>
    row(
      name,
      facts.filter(({ confidence }) => confidence >= from && confidence < to),
    ),
  )
  const byField = fields.map((field) =>
    row(
      `\`${field}\``,
      facts.filter((fact) => fact.field === field),
    ),
  )
  return [
    head('`confidence`'),
    ...byBand,
    row('all', facts),
    '',
    head('list'),
    ...byField,
    '',
    `Calibration error (mean distance over tenths of confidence): ${(100 * calibrationError(facts)).toFixed(1)} %.`,
    '',
  ].join('\n')
}
