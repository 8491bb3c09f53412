/**
 * The tables of an incident and their columns, as data: the one place that says how CSV, Parquet, DuckDB and SQLite are
 * laid out, and which fields `--where` knows. A column has the name of its field in snake_case, which needs no quotes in any
 * SQL; `start` and `end` get a name of their own (END is a word of SQL), and a column with the id of a fact ends in `_id`.
 */
import {
  agencyKinds,
  agencyRoles,
  ageRoles,
  certainties,
  checkCodes,
  codeSchemes,
  countRoles,
  countUnits,
  custodyStates,
  datePrecisions,
  dateRoles,
  eventTypes,
  incidentKinds,
  offenceCategories,
  offenceStages,
  penaltyTypes,
  personRoles,
  placeKinds,
  placeRoles,
  publishedSources,
  seizureKinds,
  sexes,
  zoneKinds,
} from '../vocabulary'

/** `day` is an ISO day, "2024-05-10"; `integer` may need 64 bits. */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'day'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Path of the field in its fact (in the incident for the table `incidents`); "" for what is no field of it. */
  readonly field: string
  /** The values it can have, where the list is closed. */
  readonly values?: readonly string[]
  /** The list of facts that the id in it points to. */
  readonly to?: FactList
}

/** The lists of facts of an incident. */
export type FactList =
  | 'dates'
  | 'counts'
  | 'ages'
  | 'locations'
  | 'agencies'
  | 'offences'
  | 'people'
  | 'operations'
  | 'references'
  | 'penalties'
  | 'seizures'
  | 'events'

/** The lists are tables of the same name, but for `references`, which is a word of SQL. */
export type TableName =
  | 'incidents'
  | Exclude<FactList, 'references'>
  | 'reference_numbers'
  | 'offence_codes'
  | 'evidence'
  | 'links'
  | 'checks'
  | 'zones'

export interface Table {
  readonly name: TableName
  /** What one row is. */
  readonly row: string
  /** The list of facts that it holds. */
  readonly list?: FactList
  /** The list inside each fact of a list that it holds: the codes of offences. */
  readonly inside?: { readonly list: FactList; readonly field: string }
  readonly columns: readonly Column[]
  /** Fields with lists of ids: rows of the table `links`. */
  readonly links: Readonly<Record<string, FactList>>
}

/** "publishedFrom" → "published_from", "statute.act" → "statute_act" */
const snake = (field: string): string =>
  field.replace('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const typed =
  (type: ColumnType) =>
  (field: string, name = snake(field)): Column => ({ name, type, field })

const text = typed('text')
const integer = typed('integer')
const real = typed('real')
const boolean = typed('boolean')
const day = typed('day')
const oneOf = (field: string, values: readonly string[], name = snake(field)): Column => ({
  ...text(field, name),
  values,
})
const idOf = (field: string, to: FactList, name = `${snake(field)}_id`): Column => ({ ...text(field, name), to })

const keys: readonly Column[] = [integer('', 'incident_number'), text('', 'incident_id')]

const facts = (
  list: FactList,
  row: string,
  columns: readonly Column[],
  links: Readonly<Record<string, FactList>> = {},
): Table => ({
  name: list === 'references' ? 'reference_numbers' : list,
  row,
  list,
  columns: [...keys, text('id', 'fact_id'), ...columns, real('confidence'), oneOf('certainty', certainties)],
  links,
})

const plain = (name: TableName, row: string, columns: readonly Column[], first = keys): Table => ({
  name,
  row,
  columns: [...first, ...columns],
  links: {},
})

/**
 * The tables in the order in which they are written.
 *
 * @example tables.find(({ name }) => name === 'counts')?.columns.map(({ name }) => name)
 */
export const tables: readonly Table[] = [
  plain(
    'incidents',
    'a text',
    [
      text('schemaVersion'),
      oneOf('kind', incidentKinds),
      text('redacted'),
      text('document.source', 'source'),
      text('document.title', 'title'),
      text('document.url', 'url'),
      text('document.publisher', 'publisher'),
      day('document.published', 'published'),
      oneOf('document.publishedFrom', publishedSources, 'published_from'),
      text('document.language', 'language'),
      text('text'),
    ],
    [integer('', 'incident_number'), text('id', 'incident_id')],
  ),
  facts('dates', 'a date', [
    day('start', 'first_day'),
    day('end', 'last_day'),
    oneOf('role', dateRoles),
    oneOf('precision', datePrecisions),
    text('time'),
  ]),
  facts('counts', 'a number of people or things', [
    oneOf('unit', countUnits),
    oneOf('role', countRoles),
    oneOf('sex', sexes),
    integer('min'),
    integer('max'),
    boolean('approximate'),
    idOf('partOf', 'counts'),
    idOf('additionalTo', 'counts'),
    oneOf('custody', custodyStates),
  ]),
  facts('ages', 'an age', [
    integer('min'),
    integer('max'),
    oneOf('role', ageRoles),
    oneOf('sex', sexes),
    idOf('person', 'people'),
    idOf('of', 'counts', 'count_id'),
  ]),
  facts('locations', 'a place', [
    text('name'),
    oneOf('kind', placeKinds),
    text('country'),
    text('within'),
    oneOf('role', placeRoles),
    real('lat'),
    real('lon'),
    text('gazetteer'),
  ]),
  facts('agencies', 'a body', [
    text('name'),
    text('aliases'),
    oneOf('kind', agencyKinds),
    oneOf('role', agencyRoles),
    text('country'),
    idOf('unitOf', 'agencies'),
  ]),
  facts(
    'offences',
    'an offence at its stage',
    [
      oneOf('category', Object.keys(offenceCategories)),
      text('iccs'),
      text('label'),
      oneOf('stage', offenceStages),
      boolean('attempted'),
      integer('charges'),
      text('statute.act'),
      text('statute.section'),
      text('statute.stated'),
    ],
    { people: 'people' },
  ),
  {
    ...plain('offence_codes', 'a code of an offence in a national scheme', [
      text('', 'fact_id'),
      oneOf('scheme', codeSchemes),
      text('version'),
      text('code'),
    ]),
    inside: { list: 'offences', field: 'codes' },
  },
  facts('people', 'a named person', [
    text('name'),
    oneOf('role', personRoles),
    integer('age'),
    oneOf('sex', sexes),
    text('residence'),
    text('title'),
    text('affiliation'),
    oneOf('custody', custodyStates),
  ]),
  facts('operations', 'a named operation', [text('name')]),
  facts('references', 'a reference number', [text('value')]),
  facts('penalties', 'a penalty', [
    idOf('person', 'people'),
    oneOf('type', penaltyTypes),
    real('months'),
    real('amount'),
    text('currency'),
    real('hours'),
    boolean('life'),
    boolean('imposed'),
  ]),
  facts('seizures', 'a thing seized', [
    oneOf('kind', seizureKinds),
    text('what'),
    real('quantity'),
    text('unit'),
    real('grams'),
    real('value'),
    text('currency'),
  ]),
  facts(
    'events',
    'an event',
    [oneOf('type', eventTypes), day('start', 'first_day'), day('end', 'last_day'), integer('count', 'people_count')],
    { people: 'people', counts: 'counts', locations: 'locations', agencies: 'agencies', offences: 'offences' },
  ),
  plain('evidence', 'words that state a fact', [
    text('', 'fact_table'),
    text('', 'fact_id'),
    integer('start', 'start_offset'),
    integer('end', 'end_offset'),
    text('text'),
    text('rule'),
  ]),
  plain('links', 'a fact that points to another by a list of ids', [
    text('', 'from_table'),
    text('', 'from_id'),
    text('', 'field'),
    text('', 'to_table'),
    text('', 'to_id'),
  ]),
  plain('checks', 'a check', [text('', 'check_id'), oneOf('code', checkCodes), text('message')]),
  plain('zones', 'a part of a text', [
    oneOf('kind', zoneKinds),
    integer('start', 'start_offset'),
    integer('end', 'end_offset'),
  ]),
]

/** The lists of facts in the order of the incident. */
export const factLists: readonly FactList[] = tables.flatMap(({ list }) => list ?? [])
