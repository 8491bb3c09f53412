/** Streams of bytes as characters and lines: by byte order mark, else UTF-8; from the first byte that is not, windows-1252. */
import { decodeWindows1252 } from '../decode'
import { fault, faultError } from '../faults'
import { largest, type Bytes } from '../input'

export interface Characters {
  readonly text: string
  /** Set where the encoding had to be guessed. */
  readonly guessed?: string
}

const wide = (head: Uint8Array): string | null =>
  head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null

/** Bytes at the end that begin a UTF-8 character which is not yet whole. */
const unfinished = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

const join = (a: Uint8Array, b: Uint8Array): Uint8Array => (a.length === 0 ? b : Buffer.concat([a, b]))

export const characters = async function* (chunks: Bytes): AsyncIterable<Characters> {
  let first = true
  let guessed = false
  let other: InstanceType<typeof TextDecoder> | null = null
  let rest: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    let bytes = join(rest, chunk)
    rest = new Uint8Array()
    if (first) {
      if (bytes.length < 3) {
        rest = bytes
        continue
      }
      first = false
      const name = wide(bytes)
      if (name) other = new TextDecoder(name)
      else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
    }
    if (other) yield { text: other.decode(bytes, { stream: true }) }
    else if (guessed) yield { text: decodeWindows1252(bytes), guessed: 'windows-1252' }
    else {
      const whole = bytes.length - unfinished(bytes)
      try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, whole))
        rest = bytes.subarray(whole)
        yield { text }
      } catch {
        guessed = true
        yield { text: decodeWindows1252(bytes), guessed: 'windows-1252' }
      }
    }
  }
  if (rest.length > 0) yield { text: decodeWindows1252(rest), guessed: 'windows-1252' }
}

export interface Line extends Characters {
  /** From 1. */
  readonly number: number
}

/** Lines without their ends. */
export const lines = async function* (chunks: Bytes): AsyncIterable<Line> {
  let number = 0
  let begun: string[] = []
  let length = 0
  let marks: { readonly guessed?: string } = {}
  for await (const { text, guessed } of characters(chunks)) {
    if (guessed) marks = { guessed }
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const line = begun.join('') + text.slice(from, end)
      begun = []
      length = 0
      from = end + 1
      yield { text: line.endsWith('\r') ? line.slice(0, -1) : line, number: ++number, ...marks }
    }
    if (from < text.length) begun.push(text.slice(from))
    length += text.length - from
    if (length > largest) throw faultError(fault('too-large', `line ${number + 1}`))
  }
  const last = begun.join('')
  if (last !== '') yield { text: last, number: number + 1, ...marks }
}
