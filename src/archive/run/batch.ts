/** A whole archive into one output: side by side, in order, resumable. */
import { pathToFileURL } from 'node:url'
import { openReader, openWriter, type Done, type Store, type StoreReader, type StoreWriter } from './checkpoint'
import { listEntries } from '../entries'
import type { ArchiveItem, ReadOptions } from '../types'
import { runKey } from './key'
import { openPool, type Pool } from './pool'
import { hashNumber, positionMap } from './positions'
import { deliver, isPlain, type DeliveryOptions } from './delivery'
import { tally, type BatchReport } from './report'
import { beginWith, findStores, finish, forget, lock, statePaths, type Found, type StatePaths } from './state'
import { stepsOf, walkHead, type Head } from './steps'

export interface BatchOptions extends ReadOptions, DeliveryOptions {
  /** File or folder to write. */
  readonly out: string
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

interface Run {
  readonly paths: StatePaths
  readonly found: Found
  readonly items: AsyncIterator<ArchiveItem>
  readonly pool: Pool
  readonly key: string
  readonly options: BatchOptions
  readonly signal: AbortSignal
  readonly tell: (done: Omit<Done, 'at' | 'bytes'>, skipped: boolean, size: number) => void
}

async function* withFirst<T>(first: T | null, rest: AsyncIterator<T>): AsyncGenerator<T, void, void> {
  try {
    if (first !== null) yield first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Writes what the base does not have; the texts met so far tell duplicates. */
const writeRest = async (run: Run, head: Head, base: Store | null, texts: ReturnType<typeof positionMap>) => {
  const { paths, found, pool, key, options, signal, tell } = run
  const goesOn = base !== null && base === found.partial && head.count === base.count
  const setAside = goesOn ? null : await beginWith(paths, base, head)
  const aside = setAside && base ? { ...base, paths: setAside } : found.stale
  const readers: StoreReader[] = []
  let writer: StoreWriter | null = null
  try {
    for (const store of [found.finished, aside]) if (store) readers.push(await openReader(store))
    writer = await openWriter(paths.partial, head)
    const steps = stepsOf(withFirst(head.next, run.items), pool, {
      run: key,
      withText: options.withText ?? false,
      rules: options.rules === undefined ? undefined : pathToFileURL(options.rules).href,
      known: readers,
    })
    for await (const { done, line, skipped, size } of steps) {
      if (signal.aborted) break
      const hash = done.text === undefined ? undefined : hashNumber(done.text)
      const earlier = hash === undefined ? undefined : texts.get(hash)
      const first = earlier === undefined ? null : await writer.doneAt(earlier)
      const same = first !== null && first.text === done.text ? first.source : undefined
      if (hash !== undefined && same === undefined) texts.add(hash, writer.checkpointBytes)
      await writer.append({ ...done, same }, same !== undefined && options.dedupe === true ? null : line)
      tell({ ...done, same }, skipped, size)
    }
  } finally {
    await writer?.close(!signal.aborted)
    for (const reader of readers) await reader.close()
  }
}

const runWith = async (run: Run): Promise<void> => {
  const { found, key, options, signal, tell } = run
  const base = found.partial ?? found.finished
  const texts = positionMap()
  const head: Head = base
    ? await walkHead(run.items, base, {
        run: key,
        dedupe: options.dedupe ?? false,
        retry: base === found.finished,
        signal,
        onDone: (done, size, position) => {
          if (done.text !== undefined && done.same === undefined) texts.add(hashNumber(done.text), position)
          tell(done, true, size)
        },
      })
    : { count: 0, bytes: 0, checkpointBytes: 0, next: null }
  if (signal.aborted) return
  const first = head.next ?? (await run.items.next()).value
  const unchanged = base !== null && base === found.finished && !first && head.count === base.count
  if (unchanged) return
  await writeRest(run, { ...head, next: first ?? null }, base, texts)
  if (!signal.aborted) await finish(run.paths)
}

/**
 * Reads files, folders and archives and writes their incidents. A run that was stopped, killed or out of disk goes on
 * where it was when it is called again with the same options; a later run over a grown archive reads only what is new.
 *
 * @param paths files, folders, globs, archives; "-" is standard input
 * @returns what was done; documents that failed are counted there, told by `onDocument` and listed in `failures.ndjson`
 * @throws Error if the output cannot be written or another run is writing it
 * @example const { read, failed } = await runBatch(['archive/'], { out: 'incidents.ndjson' })
 */
export const runBatch = async (paths: readonly string[], options: BatchOptions): Promise<BatchReport> => {
  const state = statePaths(options.out, isPlain(options))
  const unlock = await lock(state)
  const pool = openPool(options.workers, options.timeout ?? 60)
  const signal = options.signal ?? new AbortController().signal
  const stop = (): void => void pool.close()
  signal.addEventListener('abort', stop, { once: true })
  const counts = tally()
  try {
    if (options.force) await forget(state, isPlain(options))
    const items = listEntries(paths, options)[Symbol.asyncIterator]()
    const tell: Run['tell'] = (done, skipped, size) => {
      counts.add(done, skipped, size)
      const { source, fault, same, characters = 0 } = done
      options.onDocument?.({ source, fault, same, skipped, characters, size })
    }
    const found = await findStores(state)
    const key = await runKey(options.withText ?? false, options.rules)
    await runWith({ paths: state, found, items, pool, key, options, signal, tell })
    const report = counts.report(pool.workers, signal.aborted)
    if (!signal.aborted) await deliver(state.finished, options, report.failed, found.finished?.failures ?? 0)
    return report
  } finally {
    signal.removeEventListener('abort', stop)
    await pool.close()
    await unlock()
  }
}
