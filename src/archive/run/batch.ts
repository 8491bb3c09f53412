/** A whole archive into one output: side by side, in order, resumable. */
import { listEntries } from '../entries'
import type { ReadOptions } from '../types'
import type { Done } from './checkpoint'
import { isStream, type DeliveryOptions } from './delivery'
import { runKey } from './key'
import { loadRules } from './own-rules'
import { openPool } from './pool'
import { tally, type BatchReport } from './report'
import { resumableRun, type RunPlan } from './resumable'
import { streamRun } from './stream'

export interface BatchOptions extends ReadOptions, DeliveryOptions {
  /** Worker threads; default: one for each core. */
  readonly workers?: number | undefined
  /** Seconds that one document may take before it is given up; default 60. */
  readonly timeout?: number | undefined
  /** Reads everything anew, whatever an earlier run has done. */
  readonly force?: boolean | undefined
  /** Leaves out documents whose text an earlier one has. */
  readonly dedupe?: boolean | undefined
  /** Writes each text along with its incident, as `text`. */
  readonly withText?: boolean | undefined
  /** Path of a module whose export `rules` reads the texts; default: those of `chargesheet/places`. */
  readonly rules?: string | undefined
  /** Stops the run in good order; what is done is kept. */
  readonly signal?: AbortSignal | undefined
  /** Called for each document in order, those done before included. */
  readonly onDocument?: ((document: BatchDocument) => void) | undefined
}

/** What is told of each document while a run goes on. */
export interface BatchDocument {
  readonly source: string
  /** Why it could not be read. */
  readonly fault: Done['fault']
  /** Source of an earlier one with the same text. */
  readonly same: string | undefined
  readonly skipped: boolean
  readonly characters: number
  /** Bytes of input that it stands for. */
  readonly size: number
}

/**
 * Reads files, folders and archives and writes their incidents. A run that was stopped, killed or out of disk goes on
 * where it was when it is called again with the same options; a later run over a grown archive reads only what is new.
 *
 * @param paths files, folders, globs, archives; "-" is standard input
 * @returns what was done; documents that failed are counted there, told by `onDocument` and listed in `failures.ndjson`
 * @throws Error if the output cannot be written, another run is writing it, or the rules do not load
 * @example const { read, failed } = await runBatch(['archive/'], { out: 'incidents.ndjson' })
 */
export const runBatch = async (paths: readonly string[], options: BatchOptions): Promise<BatchReport> => {
  const pool = openPool(options.workers, options.timeout ?? 60)
  const signal = options.signal ?? new AbortController().signal
  const stop = (): void => void pool.close()
  signal.addEventListener('abort', stop, { once: true })
  const counts = tally()
  const tell: RunPlan['tell'] = (done, skipped, size) => {
    counts.add(done, skipped, size)
    const { source, fault, same, characters = 0 } = done
    options.onDocument?.({ source, fault, same, skipped, characters, size })
  }
  try {
    const { withText = false, rules, dedupe = false, force = false } = options
    if (rules !== undefined) await loadRules(rules)
    const plan: RunPlan = {
      items: listEntries(paths, options)[Symbol.asyncIterator](),
      pool,
      steps: {
        run: await runKey(withText, rules),
        withText,
        rules,
      },
      delivery: options,
      dedupe,
      force,
      signal,
      tell,
    }
    if (await isStream(options)) await streamRun(plan)
    else await resumableRun(plan, counts.failed)
    return counts.report(pool.workers, signal.aborted)
  } finally {
    signal.removeEventListener('abort', stop)
    await pool.close()
  }
}
