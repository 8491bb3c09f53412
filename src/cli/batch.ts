/** `chargesheet batch`: files and folders in, one incident a line out. A bad file is named and the rest is done. */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import cliProgress from 'cli-progress'
import { listFiles } from '../archive/files'
import { extractFile } from '../archive/read'
import { toNdjson } from '../output/ndjson'
import { exitCodes, say, sayFault, sayResult } from './messages'

export interface BatchOptions {
  readonly out: string
  readonly quiet?: boolean
}

const openOutput = async (out: string): Promise<Writable> => {
  if (out === '-') return process.stdout
  const stream = createWriteStream(out)
  await once(stream, 'open')
  return stream
}

const progressBar = (quiet: boolean): cliProgress.SingleBar | null =>
  quiet || !process.stderr.isTTY
    ? null
    : new cliProgress.SingleBar({
        stream: process.stderr,
        format: '{bar} {value}/{total} releases, {eta_formatted} left',
        hideCursor: true,
        clearOnComplete: true,
      })

export const batchCommand = async (paths: readonly string[], { out, quiet = false }: BatchOptions): Promise<number> => {
  const { files, faults } = await listFiles(paths)
  let output: Writable
  try {
    output = await openOutput(out)
  } catch (error) {
    say(`chargesheet: cannot write ${out}: ${error instanceof Error ? error.message : String(error)}`)
    return exitCodes.usage
  }
  for (const { source, fault } of faults) sayFault(source, fault)
  const started = performance.now()
  const bar = progressBar(quiet)
  bar?.start(files.length, 0)
  let failed = faults.length
  let characters = 0
  for (const file of files) {
    const result = await extractFile(file)
    if (sayResult(result)) {
      characters += result.characters
      if (!output.write(toNdjson(result.incident))) await once(output, 'drain')
    } else failed++
    bar?.increment()
  }
  bar?.stop()
  if (output !== process.stdout) {
    output.end()
    await finished(output)
  }
  if (!quiet) {
    const seconds = (performance.now() - started) / 1000
    const done = files.length + faults.length - failed
    say(
      `chargesheet: ${done} of ${done + failed} releases read in ${seconds.toFixed(1)} s (${(characters / 1e6 / seconds).toFixed(1)} million characters a second)` +
        (failed > 0 ? `, ${failed} failed` : ''),
    )
  }
  return failed > 0 ? exitCodes.inputFailed : exitCodes.well
}
