/** A run into files: it keeps what it has done, and takes up what an earlier one has. */
import type { ArchiveItem } from '../types'
import { openReader, openWriter, type Done, type Store, type StoreReader, type StoreWriter } from './checkpoint'
import { deliver, isPlain, type DeliveryOptions } from './delivery'
import type { Pool } from './pool'
import { hashNumber, positionMap, type Positions } from './positions'
import { beginWith, findStores, finish, forget, lock, statePaths, type Found, type StatePaths } from './state'
import { cannotWrite } from '../writers/target'
import { stepsOf, walkHead, type Head, type StepOptions } from './steps'

/** What a run of either kind goes by. */
export interface RunPlan {
  readonly items: AsyncIterator<ArchiveItem>
  readonly pool: Pool
  readonly steps: Omit<StepOptions, 'known'>
  readonly delivery: DeliveryOptions
  readonly dedupe: boolean
  readonly force: boolean
  readonly signal: AbortSignal
  /** Called for each document in order. */
  readonly tell: (done: Omit<Done, 'at' | 'bytes'>, skipped: boolean, size: number) => void
}

interface Run extends RunPlan {
  readonly paths: StatePaths
  readonly found: Found
}

const withFirst = async function* <T>(first: T | null, rest: AsyncIterator<T>): AsyncGenerator<T, void, void> {
  try {
    if (first !== null) yield first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Writes what the base does not have; the texts met so far tell duplicates. */
const writeRest = async (run: Run, head: Head, base: Store | null, texts: Positions): Promise<void> => {
  const { paths, found, pool, dedupe, signal, tell } = run
  const goesOn = base !== null && base === found.partial && head.count === base.count
  const setAside = goesOn ? null : await beginWith(paths, base, head)
  const aside = setAside && base ? { ...base, paths: setAside } : found.stale
  const readers: StoreReader[] = []
  let writer: StoreWriter | null = null
  try {
    for (const store of [found.finished, aside]) if (store) readers.push(await openReader(store))
    writer = await openWriter(paths.partial, head)
    const steps = stepsOf(withFirst(head.next, run.items), pool, { ...run.steps, known: readers })
    for await (const { done, line, skipped, size } of steps) {
      if (signal.aborted) break
      const hash = done.text === undefined ? undefined : hashNumber(done.text)
      const earlier = hash === undefined ? undefined : texts.get(hash)
      const first = earlier === undefined ? null : await writer.doneAt(earlier)
      const same = first !== null && first.text === done.text ? first.source : undefined
      if (hash !== undefined && same === undefined) texts.add(hash, writer.checkpointBytes)
      await writer.append({ ...done, same }, same !== undefined && dedupe ? null : line)
      tell({ ...done, same }, skipped, size)
    }
  } finally {
    await writer?.close(!signal.aborted)
    for (const reader of readers) await reader.close()
  }
}

const runWith = async (run: Run): Promise<void> => {
  const { found, dedupe, signal, tell } = run
  const base = found.partial ?? found.finished
  const texts = positionMap()
  const head: Head = base
    ? await walkHead(run.items, base, {
        run: run.steps.run,
        dedupe,
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
 * @param failed how many documents have failed by now
 * @throws Error if the output cannot be written or another run is writing it
 */
export const resumableRun = async (plan: RunPlan, failed: () => number): Promise<void> => {
  const { delivery, force, signal } = plan
  const paths = statePaths(delivery.out, isPlain(delivery))
  const unlock = await lock(paths)
  try {
    if (force) await forget(paths, isPlain(delivery))
    const found = await findStores(paths)
    await runWith({ ...plan, paths, found })
    if (signal.aborted) return
    await plan.pool.close() // its memory is better used for the output
    await deliver(paths.finished, delivery, { now: failed(), before: found.finished?.failures ?? 0 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const { message } = cannotWrite(delivery.out, error)
    throw new Error(`${message}; what is done is kept, the same command goes on with it`, { cause: error })
  } finally {
    await unlock()
  }
}
