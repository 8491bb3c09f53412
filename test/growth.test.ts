import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'
import { hostile } from './hostile'

/** Milliseconds of processor time, which a busy machine does not stretch as it does the clock. */
const costOf = (text: string): number => {
  const before = process.cpuUsage()
  extract(text, { published: '2024-05-10' })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The cost of a text must grow in line with its length, whatever stands in it: 4 times the text, not 16 times the cost. */
describe('cost grows in line with length', () => {
  it.each(Object.keys(hostile))('%s', (name) => {
    const make = hostile[name] ?? (() => '')
    const best = (length: number): number => Math.min(...[0, 1, 2].map(() => costOf(make(length))))
    expect(best(60_000) / Math.max(best(15_000), 10)).toBeLessThan(11)
  })
})
