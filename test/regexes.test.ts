import { describe, expect, it } from 'vitest'
import { defaultRules } from '../src/index'
import { hostile } from './hostile'

const patterns = defaultRules.recognisers.flatMap(({ name, patterns = [] }) =>
  patterns.map((pattern, i) => ({ name: `${name} ${i}: ${pattern.source.slice(0, 60)}`, pattern })),
)

/** Milliseconds to search a text from every offset at which an anchored pattern could be tried, or through once. */
const timeOf = (pattern: RegExp, text: string): number => {
  const started = performance.now()
  if (pattern.sticky)
    for (let at = 0; at < text.length; at += 3) {
      pattern.lastIndex = at
      pattern.exec(text)
    }
  else for (const match of text.matchAll(pattern)) if (match[0] === '') break
  return performance.now() - started
}

const size = 4000

/** Whether four times the text costs far more than four times the time; a slow moment of the machine is asked again. */
const isSlow = (pattern: RegExp, make: (length: number) => string): boolean => {
  for (let attempt = 0; attempt < 3; attempt++) {
    const small = timeOf(pattern, make(size))
    const large = timeOf(pattern, make(4 * size))
    if (large < 60 || large < 12 * small) return false
  }
  return true
}

describe('patterns on hostile text', () => {
  it.each(patterns)('$name grows in line with length', ({ pattern }) => {
    const slow = Object.entries(hostile).filter(([, make]) => isSlow(pattern, make))
    expect(slow.map(([name]) => name)).toEqual([])
  })
})
