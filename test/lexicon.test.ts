import { describe, expect, it } from 'vitest'
import { defaultRules } from '../src/index'
import { scan } from '../src/match/automaton'
import { wordingsOf } from '../src/match/wordings'
import { toDocument } from '../src/text/document'

const lexicons = defaultRules.lexicons.map((lexicon) => ({
  ...lexicon,
  names: lexicon.entries.flatMap(({ names, value }) =>
    names.flatMap(wordingsOf).map((name) => ({ name: name.replace(/ {2,}/g, ' ').trim(), value })),
  ),
}))

const frame = 'The statement that was read out by the spokesperson yesterday afternoon said only this: '

describe('lexicons', () => {
  it('have names of their own', () => {
    const names = lexicons.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(lexicons)('$name holds words', ({ names }) => {
    expect(names.filter(({ name }) => !/[\p{L}\p{N}]/u.test(name))).toEqual([])
  })

  it.each(lexicons)('$name finds each of its names', (lexicon) => {
    const step = Math.max(1, Math.floor(lexicon.names.length / 1500))
    const missed = lexicon.names
      .filter((_, i) => i % step === 0)
      .filter(({ name }) => {
        const hits = scan(toDocument(`${frame}${name} here.`), defaultRules.lexicons).of(lexicon)
        return !hits.some(({ start, end }) => start <= frame.length && end >= frame.length + name.length - 1)
      })
    expect(missed.map(({ name }) => name)).toEqual([])
  })
})
