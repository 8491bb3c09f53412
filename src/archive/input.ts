/** Bytes to be read: a file, a member of an archive, standard input. Nothing is read before it is asked for. */
import { createReadStream } from 'node:fs'
import { fault, faultError } from './faults'
import type { ArchiveItem, ReadOptions } from './types'

/** A text, or an archive's member, may hold this many bytes: what is larger is no release but a bomb. */
export const largest = 256 * 1024 * 1024

export type Bytes = AsyncIterable<Uint8Array>

export interface Input {
  /** For people: "uk.zip/Avon/1.md". */
  readonly source: string
  /** Path or name; its ending tells what it is. */
  readonly name: string
  /** Where it lies on disk, if it is a file. */
  readonly path?: string
  /** How many archives it lies in. */
  readonly depth: number
  /** Bytes of the input file that it takes up, where they are not counted as they are read. */
  readonly size?: number
  readonly open: () => Bytes
}

export interface Reading {
  readonly options: ReadOptions
  /** Whether a member of an archive, or a file of a folder, is wanted. */
  readonly takes: (name: string) => boolean
  /** Reads what lies in an archive, whatever it is. */
  readonly read: (input: Input) => AsyncIterable<ArchiveItem>
}

/** Reads one kind of container; throws what stops it, and what came before stands. `size` is 0 where bytes are counted as they are read. */
export type Reader = (input: Input, reading: Reading) => AsyncIterable<ArchiveItem>

export const fileInput = (path: string, source = path): Input => ({
  source,
  name: path,
  path,
  depth: 0,
  open: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
})

export const bytesInput = (bytes: Uint8Array, source: string, name = source, depth = 0): Input => ({
  source,
  name,
  depth,
  open: async function* () {
    yield bytes
  },
})

/** All bytes at once. */
export const allBytes = async (chunks: Bytes): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > largest) throw faultError(fault('too-large'))
    parts.push(chunk)
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}

/** The first bytes, and an input that gives them again in front of the rest. */
export const peek = async (input: Input): Promise<{ readonly head: Uint8Array; readonly input: Input }> => {
  const chunks = input.open()[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let size = 0
  while (size < 4096) {
    const next = await chunks.next()
    if (next.done) break
    parts.push(next.value)
    size += next.value.length
  }
  const rest = async function* (): Bytes {
    try {
      yield* parts
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    } finally {
      await chunks.return?.()
    }
  }
  return { head: Buffer.concat(parts).subarray(0, 4096), input: { ...input, open: rest } }
}
