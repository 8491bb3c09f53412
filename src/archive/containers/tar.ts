/** .tar, read as it streams by: members in their order, one at a time. */
import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import { damage, fault } from '../faults'
import { largest, type Bytes, type Reader } from '../input'

const contents = async function* (member: Bytes): Bytes {
  try {
    yield* member
  } catch (error) {
    throw damage(error)
  }
}

export const readTar: Reader = async function* (input, { read, takes }) {
  const members = extract()
  const bytes = Readable.from(input.open(), { objectMode: true, highWaterMark: 1 })
  bytes.on('error', (error) => members.destroy(error))
  bytes.pipe(members)
  try {
    for await (const member of members) {
      const { type, size = 0 } = member.header
      const name = member.header.name.replace(/^(?:\.?\/)+/, '')
      const source = `${input.source}/${name}`
      if (type !== 'file' && type !== 'contiguous-file') member.resume()
      else if (!takes(name)) member.resume()
      else if (size > largest) {
        yield { source, fault: fault('too-large'), size: 0 }
        member.resume()
      } else {
        yield* read({ source, name, depth: input.depth + 1, open: () => contents(member as Bytes) })
        member.resume()
      }
    }
  } catch (error) {
    throw damage(error)
  } finally {
    bytes.destroy()
    members.destroy()
  }
}
