/** The documents of a run one after the other: those an earlier run has done, then the rest by the pool, in order. */
import type { ArchiveItem } from '../types'
import { doneOf, type Done, type Store, type StoreReader } from './checkpoint'
import { inOrder } from './in-order'
import { keyOf } from './key'
import type { Pool } from './pool'

/** A document that is done: its line, unless it failed; where it was done before, `skipped`. */
export interface Step {
  readonly done: Omit<Done, 'at' | 'bytes'>
  readonly line: Uint8Array | null
  readonly skipped: boolean
  readonly size: number
}

export interface Head {
  /** Documents at the beginning that stand in the base as they are now. */
  readonly count: number
  readonly bytes: number
  readonly checkpointBytes: number
  /** The first that does not, if there is one: taken from the items already. */
  readonly next: ArchiveItem | null
}

export interface HeadOptions {
  readonly run: string
  readonly dedupe: boolean
  /** Whether what failed before is tried again: not while a killed run is taken up. */
  readonly retry: boolean
  readonly onDone: (done: Done, size: number, checkpointPosition: number) => void
  readonly signal: AbortSignal
}

const stands = (done: Done, item: ArchiveItem, { run, dedupe, retry }: HeadOptions): boolean =>
  done.key === keyOf(item, run) &&
  (done.fault === undefined || !retry) &&
  (done.same === undefined || (done.bytes === 0) === dedupe)

/** Walks items and base side by side as far as they agree. */
export const walkHead = async (items: AsyncIterator<ArchiveItem>, base: Store, options: HeadOptions): Promise<Head> => {
  let count = 0
  let bytes = 0
  let checkpointBytes = 0
  for await (const { length, ...done } of doneOf(base.paths.checkpoint)) {
    if (count === base.count || options.signal.aborted) break
    const next = await items.next()
    if (next.done === true) break
    if (!stands(done, next.value, options)) return { count, bytes, checkpointBytes, next: next.value }
    options.onDone(done, next.value.size, checkpointBytes)
    count++
    bytes += done.bytes
    checkpointBytes += length
  }
  return { count, bytes, checkpointBytes, next: null }
}

export interface StepOptions {
  readonly run: string
  readonly withText: boolean
  readonly rules?: string | undefined
  /** Stores in which unchanged documents are looked up. */
  readonly known: readonly StoreReader[]
}

/** Results may wait for one that hangs: as many as fit into this, then the rest waits, too. */
const waiting = { waiting: 4096, weight: 32 * 1024 * 1024 }

const stepOf = async (item: ArchiveItem, pool: Pool, options: StepOptions): Promise<Step> => {
  const { source, size } = item
  const key = keyOf(item, options.run)
  if ('fault' in item) return { done: { key, source, fault: item.fault }, line: null, skipped: false, size }
  for (const store of options.known) {
    const found = await store.find(key)
    if (!found) continue
    const { kind, text, characters } = found.done
    return { done: { key, source, kind, text, characters }, line: found.line, skipped: true, size }
  }
  const { withText, rules } = options
  const result = await pool.read({ entry: item, withText, rules })
  if ('fault' in result) return { done: { key, source, fault: result.fault }, line: null, skipped: false, size }
  const { line, kind, text, characters } = result
  return { done: { key, source, kind, text, characters }, line, skipped: false, size }
}

export const stepsOf = (
  items: AsyncIterator<ArchiveItem>,
  pool: Pool,
  options: StepOptions,
): AsyncGenerator<Step, void, void> =>
  inOrder(items, (item) => stepOf(item, pool, options), {
    atOnce: 2 * pool.workers, // one at work and one at hand for each
    ...waiting,
    weigh: ({ line }) => line?.length ?? 0,
  })
