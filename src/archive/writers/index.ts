/** The formats of a run, as data. */
import type { IncidentWriter } from '../types'
import { form as csvForm, writeCsv } from './csv'
import { form as duckdbForm, load as loadDuckDb, needs as duckdbNeeds, writeDuckDb } from './duckdb'
import { form as geojsonForm, writeGeoJson } from './geojson'
import { form as jsonForm, writeJson } from './json'
import { form as ndjsonForm, writeNdjson } from './ndjson'
import { form as parquetForm, load as loadParquet, needs as parquetNeeds, writeParquet } from './parquet'
import { form as sqliteForm, load as loadSqlite, needs as sqliteNeeds, writeSqlite } from './sqlite'
import { checkTarget, type TargetForm } from './target'

export interface Format extends TargetForm {
  readonly writer: IncidentWriter
  /** The package that has to be installed beside the library. */
  readonly needs?: string
  /** Loads it. */
  readonly load?: () => Promise<unknown>
}

export type FormatName = 'ndjson' | 'json' | 'csv' | 'parquet' | 'duckdb' | 'sqlite' | 'geojson'

/**
 * What `--format` can name. Each writer takes incidents in order, holds few of them at a time and puts the output in its
 * place at the end; an error's message is a line for the user, but for errors of the incidents, which pass as they are.
 * With `stdout`, the target "-" is standard output, and a pipe or a device is written as it comes.
 *
 * @example await formats.csv.writer(incidents, 'tables') // tables/incidents.csv, tables/counts.csv …
 */
export const formats: Readonly<Record<FormatName, Format>> = {
  ndjson: { ...ndjsonForm, writer: writeNdjson },
  json: { ...jsonForm, writer: writeJson },
  csv: { ...csvForm, writer: writeCsv },
  parquet: { ...parquetForm, writer: writeParquet, needs: parquetNeeds, load: loadParquet },
  duckdb: { ...duckdbForm, writer: writeDuckDb, needs: duckdbNeeds, load: loadDuckDb },
  sqlite: { ...sqliteForm, writer: writeSqlite, needs: sqliteNeeds, load: loadSqlite },
  geojson: { ...geojsonForm, writer: writeGeoJson },
}

/** What `format` can be: "ndjson", "json", "csv" … */
export const formatNames = Object.keys(formats) as readonly FormatName[]

/**
 * To be awaited before a long run: is the package of the format there, may the target be written?
 *
 * @throws Error with a line for the user
 * @example await checkFormat('parquet', 'tables') // "--format parquet needs the package hyparquet-writer: npm install …"
 */
export const checkFormat = async (name: FormatName, target: string): Promise<void> => {
  const format = formats[name]
  await format.load?.()
  await checkTarget(target, format)
}
