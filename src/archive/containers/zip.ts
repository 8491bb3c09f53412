/** .zip, by its directory at the end of the file: members in the order of the directory, none unpacked to disk. */
import { fromBuffer, open, type Entry, type Options, type ZipFile } from 'yauzl'
import { damage, fault, faultError } from '../faults'
import { allBytes, largest, type Bytes, type Input, type Reader } from '../input'

const settings: Options = { lazyEntries: true, autoClose: false }

const openZip = async ({ path, open: bytes }: Input): Promise<ZipFile> => {
  const buffer = path === undefined ? Buffer.from(await allBytes(bytes())) : null
  return new Promise((done, fail) => {
    const opened = (error: Error | null, zip: ZipFile): void =>
      error ? fail(faultError(fault('corrupt', error.message))) : done(zip)
    if (buffer) fromBuffer(buffer, settings, opened)
    else open(path ?? '', settings, opened)
  })
}

const nextMember = (zip: ZipFile): Promise<Entry | null> =>
  new Promise((done, fail) => {
    const settle = (entry: Entry | null, error?: Error): void => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
      zip.on('error', () => undefined)
      if (error) fail(faultError(fault('corrupt', error.message)))
      else done(entry)
    }
    zip.once('entry', (entry: Entry) => settle(entry))
    zip.once('end', () => settle(null))
    zip.once('error', (error: Error) => settle(null, error))
    zip.readEntry()
  })

const contents = async function* (zip: ZipFile, entry: Entry): Bytes {
  try {
    yield* await new Promise<Bytes>((done, fail) =>
      zip.openReadStream(entry, (error, readable) => (error ? fail(error) : done(readable))),
    )
  } catch (error) {
    throw damage(error)
  }
}

export const readZip: Reader = async function* (input, { read, takes }) {
  const zip = await openZip(input)
  try {
    for (let entry = await nextMember(zip); entry; entry = await nextMember(zip)) {
      const member = entry
      const name = member.fileName
      if (name.endsWith('/') || !takes(name)) continue
      const source = `${input.source}/${name}`
      // the bytes of a zip within a stream are counted there
      const size = input.path === undefined ? 0 : member.compressedSize
      if (member.isEncrypted()) yield { source, fault: fault('encrypted'), size }
      else if (member.uncompressedSize > largest) yield { source, fault: fault('too-large'), size }
      else {
        const opened = { source, name, depth: input.depth + 1, open: () => contents(zip, member) }
        yield* read(input.path === undefined ? opened : { ...opened, size })
      }
    }
  } finally {
    zip.close()
  }
}
