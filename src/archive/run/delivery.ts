/** The end of a run: its output in the format asked for, and the list of what failed. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { doneOf, type StorePaths } from './checkpoint'

export interface DeliveryOptions {
  readonly out: string
  /** Where the list of failures goes; default `failures.ndjson` beside the output. */
  readonly failures?: string | undefined
}

/** Whether the output is the lines as they were read. */
export const isPlain = (_options: DeliveryOptions): boolean => true

async function* failureLines(checkpoint: string): AsyncGenerator<string, void, void> {
  for await (const { source, fault } of doneOf(checkpoint))
    if (fault) yield `${JSON.stringify({ source, code: fault.code, reason: fault.message })}\n`
}

const writeFailures = async (checkpoint: string, path: string): Promise<void> => {
  const partial = `${path}.partial`
  await pipeline(Readable.from(failureLines(checkpoint)), createWriteStream(partial))
  await rename(partial, path)
}

export const deliver = async (
  { checkpoint }: StorePaths,
  { out, failures = join(dirname(out), 'failures.ndjson') }: DeliveryOptions,
  failed: number,
  failedBefore: number,
): Promise<void> => {
  if (failed > 0) await writeFailures(checkpoint, failures)
  else if (failedBefore > 0) await rm(failures, { force: true })
}
