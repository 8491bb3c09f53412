/** Where a run keeps what it has done, and how it finds that again after any kind of end. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cannotWrite } from '../writers/target'
import { mend, readStore, removeStore, sizeOf, type Store, type StorePaths } from './checkpoint'

export interface StatePaths {
  readonly out: string
  readonly folder: string
  /** What the last finished run left. */
  readonly finished: StorePaths
  /** What the run at work, or the killed one, has so far. */
  readonly partial: StorePaths
  /** What an unfinished run had when the archive was found changed under it. */
  readonly stale: StorePaths
  readonly lock: string
}

/**
 * @param out the output's path; the state stands beside it in a folder of that name and ".state", which may be deleted
 *   at any time: all it costs is that everything is read again
 * @param plain whether the output is the plain lines, which then serve as the finished data themselves
 */
export const statePaths = (out: string, plain: boolean): StatePaths => {
  const folder = join(dirname(out), `${basename(out)}.state`)
  const pair = (name: string, data = join(folder, `${name}.ndjson`)): StorePaths => ({
    data,
    checkpoint: join(folder, `${name}.checkpoint.ndjson`),
  })
  return {
    out,
    folder,
    finished: plain ? pair('output', out) : pair('incidents'),
    partial: pair('partial'),
    stale: pair('stale'),
    lock: join(folder, 'lock'),
  }
}

const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Two runs into one output would spoil it. A lock whose process is gone is taken over. */
export const lock = async ({ out, folder, lock: path }: StatePaths): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true })
  for (;;)
    try {
      const file = await open(path, 'wx')
      await file.writeFile(String(process.pid))
      await file.close()
      return () => rm(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const owner = Number(await readFile(path, 'utf8').catch(() => ''))
      if (owner > 0 && owner !== process.pid && isAlive(owner))
        throw cannotWrite(out, `another run (process ${owner}) is writing it`)
      await rm(path, { force: true })
    }
}

/** A run that ended between its last two renames has its data in place and its checkpoint not yet. */
const completeRenames = async ({ partial, finished }: StatePaths): Promise<void> => {
  if ((await sizeOf(partial.data)) !== null || (await sizeOf(partial.checkpoint)) === null) return
  const store = await readStore({ data: finished.data, checkpoint: partial.checkpoint })
  if (store && store.count > 0 && store.bytes === (await sizeOf(finished.data)))
    await rename(partial.checkpoint, finished.checkpoint)
  else await rm(partial.checkpoint, { force: true })
}

export interface Found {
  /** Only if its data is as the run left it, to the byte. */
  readonly finished: Store | null
  /** Mended: whole lines only. */
  readonly partial: Store | null
  readonly stale: Store | null
}

export const findStores = async (paths: StatePaths): Promise<Found> => {
  await completeRenames(paths)
  const finished = await readStore(paths.finished)
  const partial = await readStore(paths.partial)
  if (partial) await mend(partial)
  return {
    finished: finished && finished.bytes === (await sizeOf(paths.finished.data)) ? finished : null,
    partial,
    stale: await readStore(paths.stale),
  }
}

export const forget = async ({ finished, partial, stale }: StatePaths, plain: boolean): Promise<void> => {
  await removeStore(partial)
  await removeStore(stale)
  if (plain) await rm(finished.checkpoint, { force: true })
  else await removeStore(finished)
}

const copyHead = async (from: string, to: string, bytes: number): Promise<void> => {
  if (bytes === 0) await (await open(to, 'w')).close()
  else await pipeline(createReadStream(from, { end: bytes - 1 }), createWriteStream(to))
}

/** Begins a partial store with the first part of another, and sets an unfinished one aside. */
export const beginWith = async (
  paths: StatePaths,
  base: Store | null,
  head: { readonly bytes: number; readonly checkpointBytes: number },
): Promise<StorePaths | null> => {
  const set = base !== null && base.paths.data === paths.partial.data
  if (set) {
    await removeStore(paths.stale)
    await rename(paths.partial.data, paths.stale.data)
    await rename(paths.partial.checkpoint, paths.stale.checkpoint)
  } else await removeStore(paths.partial)
  const from = set ? paths.stale : base?.paths
  if (from) {
    await copyHead(from.data, paths.partial.data, head.bytes)
    await copyHead(from.checkpoint, paths.partial.checkpoint, head.checkpointBytes)
  }
  return set ? paths.stale : null
}

/** Makes the partial store the finished one. */
export const finish = async ({ finished, partial, stale }: StatePaths): Promise<void> => {
  await rename(partial.data, finished.data)
  await rename(partial.checkpoint, finished.checkpoint)
  await removeStore(stale)
}
