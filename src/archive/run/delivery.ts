/** The end of a run: its output in the format and the view asked for, and the list of what failed. */
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { jsonLine } from '../../output/ndjson'
import { toView, type ViewOptions } from '../../output/view'
import type { WrittenIncident } from '../types'
import { formats, type FormatName } from '../writers/index'
import { doneOf, type StorePaths } from './checkpoint'

export interface DeliveryOptions extends ViewOptions {
  /** File or folder to write; "-" is standard output. */
  readonly out: string
  /** Default "ndjson": one incident a line. */
  readonly format?: FormatName | undefined
  /** Where the list of failures goes; default `failures.ndjson` beside the output. */
  readonly failures?: string | undefined
}

/** Whether the output is the lines as they were read. */
export const isPlain = ({ format = 'ndjson', fields, where = [], minConfidence }: DeliveryOptions): boolean =>
  format === 'ndjson' && fields === undefined && where.length === 0 && minConfidence === undefined

/** Whether the output goes away as it is written: standard output, a pipe, a device. Nothing can be resumed there. */
export const isStream = async ({ out }: DeliveryOptions): Promise<boolean> => {
  if (out === '-') return true
  try {
    const found = await stat(out)
    return !found.isFile() && !found.isDirectory()
  } catch {
    return false
  }
}

/** Writes incidents, as the options see them, to the output. */
export const write = async (incidents: AsyncIterable<WrittenIncident>, options: DeliveryOptions): Promise<void> => {
  const view = toView(options)
  const viewed = async function* (): AsyncGenerator<WrittenIncident, void, void> {
    for await (const incident of incidents) {
      const seen = view(incident)
      if (seen) yield seen
    }
  }
  await formats[options.format ?? 'ndjson'].writer(viewed(), options.out)
}

const incidentsIn = async function* (data: string): AsyncGenerator<WrittenIncident, void, void> {
  const lines = createInterface({ input: createReadStream(data, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) yield JSON.parse(line) as WrittenIncident
}

const failureLines = async function* (checkpoint: string): AsyncGenerator<string, void, void> {
  for await (const { source, fault } of doneOf(checkpoint))
    if (fault) yield `${jsonLine({ source, code: fault.code, reason: fault.message })}\n`
}

const writeFailures = async (checkpoint: string, path: string): Promise<void> => {
  const partial = `${path}.partial`
  await pipeline(Readable.from(failureLines(checkpoint)), createWriteStream(partial))
  await rename(partial, path)
}

/** What a finished run leaves beside its lines. */
export const deliver = async (
  { data, checkpoint }: StorePaths,
  options: DeliveryOptions,
  failed: { readonly now: number; readonly before: number },
): Promise<void> => {
  const { out, failures = join(dirname(out), 'failures.ndjson') } = options
  if (failed.now > 0) await writeFailures(checkpoint, failures)
  else if (failed.before > 0) await rm(failures, { force: true })
  if (!isPlain(options)) await write(incidentsIn(data), options)
}
