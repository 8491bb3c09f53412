/** The formats of a run, as data. */
import type { IncidentWriter } from '../types'
import { form as csvForm, writeCsv } from './csv'
import { form as geojsonForm, writeGeoJson } from './geojson'
import { form as jsonForm, writeJson } from './json'
import { form as ndjsonForm, writeNdjson } from './ndjson'
import { checkTarget, type TargetForm } from './target'

export interface Format extends TargetForm {
  readonly writer: IncidentWriter
}

/**
 * What `--format` can name. Each writer takes incidents in order, holds few of them at a time and puts the output in its
 * place at the end; an error's message is a line for the user, but for errors of the incidents, which pass as they are.
 * With `stdout`, the target "-" is standard output, and a pipe or a device is written as it comes.
 *
 * @example await formats.csv.writer(incidents, 'tables') // tables/incidents.csv, tables/counts.csv …
 */
export const formats = {
  ndjson: { ...ndjsonForm, writer: writeNdjson },
  json: { ...jsonForm, writer: writeJson },
  csv: { ...csvForm, writer: writeCsv },
  geojson: { ...geojsonForm, writer: writeGeoJson },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as readonly FormatName[]

/**
 * To be awaited before a long run: is the package of the format there, may the target be written?
 *
 * @throws Error with a line for the user
 * @example await checkFormat('parquet', 'tables') // "--format parquet needs the package hyparquet-writer: npm install …"
 */
export const checkFormat = async (name: FormatName, target: string): Promise<void> => {
  await checkTarget(target, formats[name])
}
