/** Archives made for the tests, byte by byte where a broken one is wanted. */
import { buffer } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import { pack } from 'tar-stream'
import type { ArchiveEntry, ArchiveItem } from '../../src/archive/types'

export type Member = readonly [name: string, content: string | Uint8Array]

export const tarOf = async (members: readonly Member[]): Promise<Buffer> => {
  const tar = pack()
  for (const [name, content] of members) tar.entry({ name }, Buffer.from(content))
  tar.finalize()
  return buffer(tar)
}

const numbers = (...parts: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    parts.map(([bytes, value]) => {
      const part = Buffer.alloc(bytes)
      if (bytes === 2) part.writeUInt16LE(value)
      else part.writeUInt32LE(value)
      return part
    }),
  )

const checksum = (bytes: Uint8Array): number => {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}

export interface ZipFlaws {
  readonly encrypted?: boolean
  /** Said instead of the size of what is unpacked. */
  readonly claimed?: number
}

export const zipOf = (members: readonly Member[], { encrypted = false, claimed }: ZipFlaws = {}): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of members) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const file = Buffer.from(name)
    const about = numbers([2, 20], [2, encrypted ? 1 : 0], [2, 8], [4, 0], [4, checksum(bytes)], [4, packed.length])
    const rest = numbers([4, claimed ?? bytes.length], [2, file.length], [2, 0])
    const local = Buffer.concat([numbers([4, 0x04034b50]), about, rest, file, packed])
    directory.push(
      Buffer.concat([numbers([4, 0x02014b50], [2, 20]), about, rest]),
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      file,
    )
    locals.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, members.length],
    [2, members.length],
    [4, listed.length],
    [4, at],
    [2, 0],
  )
  return Buffer.concat([...locals, listed, end])
}

export const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

export const isEntry = (item: ArchiveItem): item is ArchiveEntry => 'content' in item

/** Each entry as its source and words, each fault as its source and message. */
export const told = (items: readonly ArchiveItem[], folder: string): readonly (readonly [string, string])[] =>
  items.map((item) => [
    item.source.replace(`${folder}/`, ''),
    isEntry(item) ? Buffer.from(item.content).toString() : `! ${item.fault.message}`,
  ])
