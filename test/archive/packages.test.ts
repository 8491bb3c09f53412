import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { bytesInput } from '../../src/archive/input'
import { readWarc } from '../../src/archive/containers/warc'
import { faultOf } from '../../src/archive/faults'
import { toRecord } from '../../src/archive/record'
import { collect } from './made'

const missing = vi.hoisted(() => () => {
  throw new Error('Cannot find package')
})
vi.mock('unpdf', missing)
vi.mock('mammoth', missing)
vi.mock('warcio', missing)

describe('a package that is not installed', () => {
  it.each(['pdf', 'docx'] as const)('is named where a .%s needs it', async (format) => {
    const name = format === 'pdf' ? 'unpdf' : 'mammoth'
    expect(await toRecord({ source: 'x', format, content: Buffer.from('x'), context: {}, size: 1 })).toEqual({
      code: 'package',
      message: `reading .${format} needs the package ${name}: npm install ${name}`,
    })
  })

  it('is named where a .warc needs it', async () => {
    const reading = { options: {}, takes: () => true, read: () => Readable.from([]) }
    const error: unknown = await collect(readWarc(bytesInput(Buffer.from('WARC/1.0'), 'x'), reading)).catch(
      (e: unknown) => e,
    )
    expect(faultOf(error).message).toBe('reading .warc needs the package warcio: npm install warcio')
  })
})
