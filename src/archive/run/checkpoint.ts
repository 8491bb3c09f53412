/**
 * What a run has done so far, on disk: the incidents' lines in one file and, for each document, a line in a checkpoint
 * beside it. Data is written before its checkpoint, so after any kind of end the checkpoint tells how much is whole.
 */
import { createReadStream } from 'node:fs'
import { open, rm, stat, truncate, type FileHandle } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { jsonLine } from '../../output/ndjson'
import type { Incident } from '../../schema/index'
import type { Fault } from '../faults'
import { hashNumber, positionMap, type Positions } from './positions'

/** How one document ended. `bytes` of data belong to it: 0 for a fault or a dropped duplicate. */
export interface Done {
  /** Hash of all that its reading depends on. */
  readonly key: string
  readonly source: string
  readonly at: number
  readonly bytes: number
  readonly kind?: Incident['kind'] | undefined
  /** Hash of its text. */
  readonly text?: string | undefined
  readonly characters?: number | undefined
  /** Source of the first with the same text. */
  readonly same?: string | undefined
  readonly fault?: Fault | undefined
}

export interface StorePaths {
  readonly data: string
  readonly checkpoint: string
}

/** A file of incidents with its checkpoint, whole and read only. */
export interface Store {
  readonly paths: StorePaths
  readonly count: number
  readonly failures: number
  readonly bytes: number
  readonly checkpointBytes: number
  /** From hash of a key to where its line begins in the checkpoint. */
  readonly keys: Positions
}

const parseDone = (line: string): Done | null => {
  try {
    const done = JSON.parse(line) as Done
    return typeof done.key === 'string' && Number.isSafeInteger(done.bytes) ? done : null
  } catch {
    return null
  }
}

/** Size of a file; null if there is none. */
export const sizeOf = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).size
  } catch {
    return null
  }
}

/** The lines of a checkpoint from first to last, each with its length in bytes. */
export const doneOf = async function* (
  checkpoint: string,
): AsyncGenerator<Done & { readonly length: number }, void, void> {
  if ((await sizeOf(checkpoint)) === null) return
  const lines = createInterface({ input: createReadStream(checkpoint, 'utf8'), crlfDelay: Infinity })
  try {
    for await (const line of lines) {
      const done = parseDone(line)
      if (!done) return
      yield { ...done, length: Buffer.byteLength(line) + 1 }
    }
  } finally {
    lines.close()
  }
}

/**
 * Reads what is whole of a store: the documents whose checkpoint and data are both there to their last byte.
 * Null if there is nothing.
 */
export const readStore = async (paths: StorePaths): Promise<Store | null> => {
  const dataSize = await sizeOf(paths.data)
  const checkpointSize = await sizeOf(paths.checkpoint)
  if (dataSize === null || checkpointSize === null) return null
  const keys = positionMap()
  let count = 0
  let failures = 0
  let bytes = 0
  let checkpointBytes = 0
  for await (const done of doneOf(paths.checkpoint)) {
    if (done.at !== bytes || bytes + done.bytes > dataSize || checkpointBytes + done.length > checkpointSize) break
    if (done.fault) failures++
    if (done.bytes > 0) keys.add(hashNumber(done.key), checkpointBytes)
    count++
    bytes += done.bytes
    checkpointBytes += done.length
  }
  return { paths, count, failures, bytes, checkpointBytes, keys }
}

/** Cuts off what a killed run left half written. */
export const mend = async ({ paths, bytes, checkpointBytes }: Store): Promise<void> => {
  await truncate(paths.data, bytes)
  await truncate(paths.checkpoint, checkpointBytes)
}

export const removeStore = async ({ data, checkpoint }: StorePaths): Promise<void> => {
  await rm(data, { force: true })
  await rm(checkpoint, { force: true })
}

const readAt = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, at)
  return bytes.subarray(0, bytesRead)
}

const longestCheckpointLine = 8192

const readDoneAt = async (checkpoint: FileHandle, at: number): Promise<Done | null> => {
  const text = (await readAt(checkpoint, at, longestCheckpointLine)).toString('utf8')
  return parseDone(text.slice(0, Math.max(0, text.indexOf('\n'))))
}

export interface StoreReader {
  /** The document done under this key, with its line; undefined if it is not there. */
  readonly find: (key: string) => Promise<{ readonly done: Done; readonly line: Uint8Array } | undefined>
  readonly close: () => Promise<void>
}

export const openReader = async ({ paths, keys }: Store): Promise<StoreReader> => {
  const data = await open(paths.data)
  const checkpoint = await open(paths.checkpoint)
  return {
    find: async (key) => {
      const position = keys.get(hashNumber(key))
      if (position === undefined) return undefined
      const done = await readDoneAt(checkpoint, position)
      if (done?.key !== key) return undefined
      return { done, line: await readAt(data, done.at, done.bytes) }
    },
    close: async () => {
      await data.close()
      await checkpoint.close()
    },
  }
}

export interface StoreWriter {
  /** Bytes of data so far. */
  readonly bytes: number
  /** Bytes of the checkpoint so far: where the next document's line begins. */
  readonly checkpointBytes: number
  readonly append: (done: Omit<Done, 'at' | 'bytes'>, line: Uint8Array | null) => Promise<void>
  /** The document whose line begins there in the checkpoint. */
  readonly doneAt: (position: number) => Promise<Done | null>
  /** Writes all that is waiting and closes; `settle` also waits until it is on the disk. */
  readonly close: (settle: boolean) => Promise<void>
}

const flushAt = { bytes: 64 * 1024, milliseconds: 100 }

/** Appends to a store, or begins one. Lines wait in memory until a tenth of a second or 64 kB are full. */
export const openWriter = async (
  paths: StorePaths,
  from: Pick<Store, 'bytes' | 'checkpointBytes'>,
): Promise<StoreWriter> => {
  const data = await open(paths.data, 'a')
  const checkpoint = await open(paths.checkpoint, 'a+')
  let bytes = from.bytes
  let checkpointBytes = from.checkpointBytes
  let lines: Uint8Array[] = []
  let done: string[] = []
  let waiting = 0
  let flushed = performance.now()
  let failed = false
  const flush = async (): Promise<void> => {
    if (failed) return // a second try behind half a line would put all that follows in the wrong place
    failed = true
    await data.appendFile(Buffer.concat(lines))
    await checkpoint.appendFile(done.join(''))
    failed = false
    lines = []
    done = []
    waiting = 0
    flushed = performance.now()
  }
  return {
    get bytes() {
      return bytes
    },
    get checkpointBytes() {
      return checkpointBytes
    },
    append: async (what, line) => {
      const length = line?.length ?? 0
      const text = `${jsonLine({ ...what, at: bytes, bytes: length })}\n`
      if (line) lines.push(line)
      done.push(text)
      bytes += length
      checkpointBytes += Buffer.byteLength(text)
      waiting += length + text.length
      if (waiting >= flushAt.bytes || performance.now() - flushed >= flushAt.milliseconds) await flush()
    },
    doneAt: async (position) => {
      await flush()
      return readDoneAt(checkpoint, position)
    },
    close: async (settle) => {
      try {
        await flush()
        if (settle) {
          await data.sync()
          await checkpoint.sync()
        }
      } finally {
        await data.close()
        await checkpoint.close()
      }
    },
  }
}
