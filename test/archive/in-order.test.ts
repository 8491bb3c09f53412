import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/archive/run/in-order'

const options = { atOnce: 3, waiting: 100, weight: 1e9, weigh: () => 1 }
const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

const numbers = async function* (
  count: number,
  onEnd: () => void = () => undefined,
): AsyncGenerator<number, void, void> {
  try {
    for (let n = 0; n < count; n++) yield await Promise.resolve(n)
  } finally {
    onEnd()
  }
}

const collect = async <T>(results: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

describe('work side by side', () => {
  it('comes out in the order of its items, whatever each takes', async () => {
    const work = async (n: number) => {
      await sleep((n * 7) % 5)
      return n
    }
    expect(await collect(inOrder(numbers(40), work, options))).toEqual(Array.from({ length: 40 }, (_, n) => n))
  })

  it('runs as many at once as it may, and no more', async () => {
    let running = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++running)
      await sleep(1)
      running--
    }
    await collect(inOrder(numbers(20), work, options))
    expect(most).toBe(3)
  })

  it('goes on behind one that takes long, but only so far', async () => {
    let begun = 0
    let release: () => void = () => undefined
    const held = new Promise<void>((done) => (release = done))
    const work = async (n: number) => {
      begun++
      if (n === 0) await held
      return n
    }
    const results = inOrder(numbers(50), work, { ...options, waiting: 10 })
    const first = results.next()
    await sleep(20)
    expect(begun).toBe(10)
    release()
    expect(await first).toEqual({ done: false, value: 0 })
    expect(await collect(results)).toHaveLength(49)
    expect(begun).toBe(50)
  })

  it('holds back when what waits is heavy', async () => {
    let begun = 0
    let release: () => void = () => undefined
    const held = new Promise<void>((done) => (release = done))
    const work = async (n: number) => {
      begun++
      if (n === 0) await held
      return 'x'.repeat(100)
    }
    const results = inOrder(numbers(50), work, { ...options, weight: 500, weigh: (text) => text.length })
    const all = collect(results)
    await sleep(20)
    expect(begun).toBeLessThanOrEqual(8)
    release()
    expect(await all).toHaveLength(50)
  })

  it('closes its items when it is left early or a work fails', async () => {
    let closed = 0
    for await (const n of inOrder(
      numbers(50, () => closed++),
      async (n) => Promise.resolve(n),
      options,
    ))
      if (n === 5) break
    expect(closed).toBe(1)
    const failing = (n: number) => (n === 3 ? Promise.reject(new Error('no')) : Promise.resolve(n))
    await expect(
      collect(
        inOrder(
          numbers(50, () => closed++),
          failing,
          options,
        ),
      ),
    ).rejects.toThrow('no')
    expect(closed).toBe(2)
  })
})
