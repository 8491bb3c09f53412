import { describe, expect, it } from 'vitest'
import { decode } from '../../src/archive/decode'

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list)
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const units = [0xfeff, ...[...text].map((character) => character.charCodeAt(0))]
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

describe('decode', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decode(Buffer.from('Garda Síochána'))).toEqual({ text: 'Garda Síochána', encoding: 'utf-8' })
    expect(decode(Buffer.from('\ufeffTwo men'))).toEqual({ text: 'Two men', encoding: 'utf-8' })
  })

  it('reads UTF-16 by its byte order mark', () => {
    expect(decode(utf16('Two men', false))).toEqual({ text: 'Two men', encoding: 'utf-16le' })
    expect(decode(utf16('Two men', true))).toEqual({ text: 'Two men', encoding: 'utf-16be' })
  })

  it('takes what is not UTF-8 for windows-1252', () => {
    expect(decode(bytes(0x93, 0x57, 0x65, 0x94, 0x20, 0x96, 0x20, 0xa3, 0x35))).toEqual({
      text: '“We” – £5',
      encoding: 'windows-1252',
      guessed: 'windows-1252',
    })
  })

  it('reads other encodings by the name that a header declares', () => {
    expect(decode(bytes(0xb1, 0x6f), 'iso-8859-2')).toEqual({ text: 'ąo', encoding: 'iso-8859-2' })
    expect(decode(bytes(0x93, 0x6f), 'ISO-8859-1')).toEqual({ text: '“o', encoding: 'windows-1252' })
    expect(decode(bytes(0xe9, 0x6f), 'no-such-encoding')).toMatchObject({ text: 'éo', guessed: 'windows-1252' })
    expect(decode(Buffer.from('Síochána'), 'iso-8859-2')).toEqual({ text: 'Síochána', encoding: 'utf-8' })
  })

  it.each([
    ['is empty', bytes()],
    ['is empty', Buffer.from(' \n\t ')],
    ['is binary, not text (PDF)', Buffer.from('%PDF-1.7 whatever')],
    ['is binary, not text (zip or Office document)', bytes(0x50, 0x4b, 3, 4, 20, 0)],
    ['is binary, not text', bytes(0x54, 0, 0x77, 0, 0x6f, 0)],
    ['is binary, not text', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32)],
  ])('says of bytes that are no text that the file %s', (message, input) => {
    expect(decode(input)).toMatchObject({ message })
  })
})
