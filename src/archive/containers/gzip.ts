/** .gz: one file, compressed; several gzip members in a row are one. What was unpacked before damage is given. */
import { createGunzip, type Gunzip } from 'node:zlib'
import type { Bytes, Reader } from '../input'
import { unzippedName } from '../kind'

/** Small, since each piece may grow a thousandfold before anyone can ask for less. */
const piece = 16 * 1024

const pieces = async function* (chunks: Bytes): Bytes {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += piece) yield chunk.subarray(at, at + piece)
}

/** @returns once the piece is unpacked, or with the error that stopped it */
const feed = (unzip: Gunzip, bytes: Uint8Array | null): Promise<Error | undefined> =>
  new Promise((done) => {
    const settle = (error?: Error | null): void => {
      unzip.off('error', settle)
      done(error ?? undefined)
    }
    unzip.once('error', settle)
    if (bytes) unzip.write(bytes, settle)
    else unzip.once('end', () => settle()).end()
  })

export const gunzip = async function* (chunks: Bytes): Bytes {
  const unzip = createGunzip()
  const ready: Uint8Array[] = []
  unzip.on('data', (bytes: Uint8Array) => ready.push(bytes))
  try {
    for await (const bytes of pieces(chunks)) {
      const error = await feed(unzip, bytes)
      yield* ready.splice(0)
      if (error) throw error
    }
    const error = await feed(unzip, null)
    yield* ready.splice(0)
    if (error) throw error
  } finally {
    unzip.on('error', () => undefined).destroy()
  }
}

export const readGzip: Reader = (input, { read }) =>
  read({
    source: input.source,
    name: unzippedName(input.name),
    depth: input.depth,
    open: () => gunzip(input.open()),
  })
