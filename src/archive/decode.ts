/**
 * Bytes of a file into text: by byte order mark, else UTF-8, else the encoding that its header declares, else
 * windows-1252; binary files are told by kind.
 */
import { fault, type Fault } from './faults'

export interface Decoded {
  readonly text: string
  /** WHATWG name of the encoding that was used. */
  readonly encoding: string
  /** The same name, where nothing told it. */
  readonly guessed?: string
}

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['zip or Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
]

const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, i) => bytes[i] === byte)

/** Control characters that no text holds; more than one in a hundred of the first 8 kB, or any NUL, make a file binary. */
const isBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 8192)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return controls > head.length / 100
}

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Characters of windows-1252 at 0x80 to 0x9f, where it differs from Latin-1 (WHATWG Encoding Standard). */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** By hand: the decoder of some Node 20 and 22 releases takes windows-1252 for Latin-1 and loses quotation marks. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80))

/** By the declared name; undefined where no one knows that name, or where it is nothing but Latin. */
const byName = (bytes: Uint8Array, declared: string): Decoded | undefined => {
  try {
    const decoder = new TextDecoder(declared)
    const { encoding } = decoder
    if (encoding === 'utf-8') return undefined
    const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
    return { text, encoding }
  } catch {
    return undefined
  }
}

/**
 * UTF-8 goes before what is declared: bytes that happen to be UTF-8 hardly ever are anything else.
 *
 * @param declared by a header or the document itself ("iso-8859-2")
 * @example decode(Buffer.from('Two men were arrested.')) // { text: 'Two men were arrested.', encoding: 'utf-8' }
 */
export const decode = (bytes: Uint8Array, declared?: string): Decoded | Fault => {
  const known = signatures.find(([, prefix]) => startsWith(bytes, prefix))
  if (known) return fault('binary', known[0])
  const wide = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
  if (wide === null && isBinary(bytes)) return fault('binary')
  const encoding = wide ?? 'utf-8'
  const exact = wide ? new TextDecoder(wide).decode(bytes) : utf8(bytes)
  const decoded: Decoded =
    exact !== null
      ? { text: exact, encoding }
      : ((declared === undefined ? undefined : byName(bytes, declared)) ?? {
          text: decodeWindows1252(bytes),
          encoding: 'windows-1252',
          guessed: 'windows-1252',
        })
  return decoded.text.trim() === '' ? fault('empty') : decoded
}
