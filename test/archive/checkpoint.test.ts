import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mend, openReader, openWriter, readStore } from '../../src/archive/run/checkpoint'
import { hashNumber, positionMap } from '../../src/archive/run/positions'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chargesheet-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const keyOf = (n: number) => n.toString(16).padStart(4, '0').padEnd(32, 'f')
const lineOf = (n: number) => `{"id":"${n}","words":"caf\u00e9 ${'x'.repeat(n % 17)}"}\n`
const nothing = { bytes: 0, checkpointBytes: 0 }

const filled = async (name: string, count: number) => {
  const paths = { data: join(folder, `${name}.ndjson`), checkpoint: join(folder, `${name}.checkpoint`) }
  const writer = await openWriter(paths, nothing)
  for (let n = 0; n < count; n++)
    await writer.append({ key: keyOf(n), source: `${n}\u2028.md`, kind: 'other' }, new TextEncoder().encode(lineOf(n)))
  await writer.close(true)
  return paths
}

describe('a checkpoint', () => {
  it('gives back each line by its key', async () => {
    const store = await readStore(await filled('whole', 300))
    expect(store?.count).toBe(300)
    const reader = await openReader(store ?? expect.fail('no store'))
    for (const n of [0, 1, 150, 299]) {
      const found = await reader.find(keyOf(n))
      expect(new TextDecoder().decode(found?.line)).toBe(lineOf(n))
      expect(found?.done.source).toBe(`${n}\u2028.md`)
    }
    expect(await reader.find(keyOf(300))).toBeUndefined()
    await reader.close()
  })

  it('keeps just the whole lines, wherever either file was cut', async () => {
    const whole = await filled('uncut', 6)
    const data = await readFile(whole.data)
    const checkpoint = await readFile(whole.checkpoint)
    const cut = { data: join(folder, 'cut.ndjson'), checkpoint: join(folder, 'cut.checkpoint') }
    for (let at = 0; at <= Math.max(data.length, checkpoint.length); at += 3)
      for (const [dataEnd, checkpointEnd] of [
        [at, checkpoint.length],
        [data.length, at],
      ] as const) {
        await writeFile(cut.data, data.subarray(0, dataEnd))
        await writeFile(cut.checkpoint, checkpoint.subarray(0, checkpointEnd))
        const store = (await readStore(cut)) ?? expect.fail('no store')
        await mend(store)
        const lines = (await readFile(cut.data, 'utf8')).split('\n').slice(0, -1)
        expect(lines).toEqual(Array.from({ length: store.count }, (_, n) => lineOf(n).trimEnd()))
        expect((await readFile(cut.checkpoint, 'utf8')).split('\n')).toHaveLength(store.count + 1)
      }
  })

  it('goes on behind its last line', async () => {
    const paths = await filled('longer', 3)
    await truncate(paths.data, (await readFile(paths.data)).length - 2)
    const store = (await readStore(paths)) ?? expect.fail('no store')
    await mend(store)
    const writer = await openWriter(paths, store)
    await writer.append({ key: keyOf(9), source: '9.md' }, new TextEncoder().encode(lineOf(9)))
    await writer.close(false)
    expect(await readFile(paths.data, 'utf8')).toBe(lineOf(0) + lineOf(1) + lineOf(9))
    expect((await readStore(paths))?.count).toBe(3)
  })
})

describe('a map of positions', () => {
  it('agrees with an ordinary map, also after growing and with equal remainders', () => {
    const plain = new Map<number, number>()
    const positions = positionMap()
    for (let n = 0; n < 20_000; n++) {
      const hash =
        hashNumber(((n * 2_654_435_761) % 4_294_967_296).toString(16).padStart(13, '0').padEnd(32, '0')) * 1024
      if (!plain.has(hash)) plain.set(hash, n)
      positions.add(hash, n)
    }
    expect(positions.size).toBe(plain.size)
    expect([...plain].every(([hash, n]) => positions.get(hash) === n)).toBe(true)
    expect(positions.get(12_345)).toBeUndefined()
  })
})
