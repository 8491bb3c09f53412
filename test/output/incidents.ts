/** Incidents for the tests of the outputs: those of the corpus, and one that is as awkward as the schema allows. */
import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '../../src/places/index'
import { Incident } from '../../src/schema/index'

const folder = new URL('../../corpus/releases/', import.meta.url)

export const incidents: readonly Incident[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => extract(readFileSync(new URL(file, folder), 'utf8'), { source: `releases/${file}` }))

/** Text that spreadsheets, databases and encoders stumble over. */
export const awkward = {
  formula: '=HYPERLINK("http://example.org","here")',
  lines: 'one\r\ntwo\n"three", four',
  emoji: '👮🏽 Ñandú',
  surrogate: 'half \ud83d of a pair',
  nul: 'a\0b',
} as const

const evidence = (text: string) => [{ start: 0, end: text.length, text, rule: 'test' }]
const sure = { confidence: 0.9, certainty: 'stated' } as const

export const awkwardIncident: Incident = Incident.parse({
  schemaVersion: '1',
  id: 'awkward',
  kind: 'incident',
  document: {
    source: awkward.formula,
    title: awkward.lines,
    url: null,
    publisher: awkward.emoji,
    published: '2024-02-29',
    publishedFrom: 'option',
    language: 'en',
    zones: [{ kind: 'body', start: 0, end: 10 }],
  },
  dates: [
    {
      id: 'date-1',
      evidence: evidence('x'),
      ...sure,
      start: null,
      end: '1969-12-31',
      role: 'other',
      precision: 'range',
      time: null,
    },
  ],
  counts: [
    {
      id: 'count-1',
      evidence: evidence('x'),
      ...sure,
      unit: 'person',
      role: 'arrested',
      sex: null,
      min: 17,
      max: null,
      approximate: true,
      partOf: null,
      additionalTo: null,
      custody: null,
    },
    {
      id: 'count-2',
      evidence: evidence('x'),
      ...sure,
      confidence: 0.4,
      unit: 'offence',
      role: null,
      sex: null,
      min: 9007199254740991,
      max: 9007199254740991,
      approximate: false,
      partOf: 'count-1',
      additionalTo: null,
      custody: null,
    },
  ],
  ages: [
    {
      id: 'age-1',
      evidence: evidence('x'),
      ...sure,
      min: 30,
      max: 39,
      role: 'accused',
      sex: 'male',
      person: 'person-1',
      of: 'count-1',
    },
  ],
  locations: [
    {
      id: 'location-1',
      evidence: evidence('x'),
      ...sure,
      name: '-Ville',
      kind: 'settlement',
      country: 'GB',
      within: null,
      role: 'scene',
      lat: 51.5,
      lon: -0.12,
      gazetteer: '1',
    },
    {
      id: 'location-2',
      evidence: evidence('x'),
      ...sure,
      name: '+Place',
      kind: 'street',
      country: null,
      within: null,
      role: 'other',
      lat: null,
      lon: null,
      gazetteer: null,
    },
  ],
  agencies: [
    {
      id: 'agency-1',
      evidence: evidence('x'),
      ...sure,
      name: '@Police',
      aliases: ['A', 'B'],
      kind: 'police',
      role: 'investigating',
      country: null,
      unitOf: null,
    },
  ],
  offences: [
    {
      id: 'offence-1',
      evidence: evidence('x'),
      ...sure,
      category: 'murder',
      iccs: '0101',
      codes: [
        { scheme: 'NIBRS', version: '2023', code: '09A' },
        { scheme: 'Home Office', version: '2024', code: '1' },
      ],
      label: awkward.surrogate,
      stage: 'charged',
      attempted: false,
      charges: 2,
      statute: { act: 'Theft Act', section: '1', stated: 's. 1' },
      people: ['person-1', 'person-2'],
    },
  ],
  people: [
    {
      id: 'person-1',
      evidence: [...evidence(awkward.lines), ...evidence('=1+1\nx')],
      ...sure,
      name: awkward.nul,
      role: 'accused',
      age: 34,
      sex: 'male',
      residence: null,
      title: null,
      affiliation: null,
      custody: 'remanded',
    },
    {
      id: 'person-2',
      evidence: evidence('x'),
      ...sure,
      confidence: 0.3,
      name: '\t=tab',
      role: 'victim',
      age: null,
      sex: null,
      residence: ' =1',
      title: '＝1',
      affiliation: '-5',
      custody: null,
    },
  ],
  operations: [{ id: 'operation-1', evidence: evidence('x'), ...sure, name: 'Operation ‘Test’' }],
  references: [{ id: 'reference-1', evidence: evidence('x'), ...sure, value: '0012' }],
  penalties: [
    {
      id: 'penalty-1',
      evidence: evidence('x'),
      ...sure,
      person: 'person-2',
      type: 'imprisonment',
      months: 4.5,
      amount: null,
      currency: null,
      hours: null,
      life: false,
      imposed: true,
    },
  ],
  seizures: [
    {
      id: 'seizure-1',
      evidence: evidence('x'),
      ...sure,
      kind: 'drug',
      what: 'cocaine',
      quantity: 0.1,
      unit: 'kg',
      grams: 1e-7,
      value: 1e21,
      currency: 'GBP',
    },
  ],
  events: [
    {
      id: 'event-1',
      evidence: evidence('x'),
      ...sure,
      type: 'arrest',
      start: '0999-01-01',
      end: null,
      count: 2,
      people: ['person-2'],
      counts: ['count-1', 'count-2'],
      locations: ['location-1'],
      agencies: ['agency-1'],
      offences: ['offence-1'],
    },
  ],
  checks: [
    { code: 'split-adds-up', message: 'It does.', facts: ['count-1', 'count-2'] },
    { code: 'victim-named', message: 'Think.', facts: ['person-2'] },
    { code: 'encoding', message: 'No UTF-8.', facts: [] },
  ],
})
