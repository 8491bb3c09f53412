/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest'
import type { FactField, Phrases } from '../corpus/phrases/types'
import { defaultRules, read } from '../src/index'
import { factsOf } from './facts'

const modules = import.meta.glob<{ readonly phrases: Phrases<FactField> }>(['../corpus/phrases/*.ts', '!**/types.ts'], {
  eager: true,
})
const sets = Object.entries(modules).map(([path, { phrases }]) => ({ file: path.split('/').at(-1), ...phrases }))

describe.each(sets)('phrases of $file', ({ field, context, says, silent }) => {
  for (const { facts, wordings, context: own } of says)
    it.each(wordings)('%s', (wording) => {
      expect(factsOf(wording, own ?? context, field)).toMatchObject(facts)
      expect(factsOf(wording, own ?? context, field)).toHaveLength(facts.length)
    })
  if (silent.length > 0)
    it.each(silent)('says nothing: %s', (wording) => {
      expect(factsOf(wording, context, field)).toEqual([])
    })
})

describe('every rule is used by a phrase', () => {
  const used = new Set(
    sets.flatMap(({ says, context }) =>
      says.flatMap(({ wordings, context: own }) =>
        wordings.flatMap((wording) => read(wording, own ?? context).mentions.map(({ rule }) => rule)),
      ),
    ),
  )
  it.each(defaultRules.recognisers.map(({ name, rules }) => ({ name, rules })))('$name', ({ rules }) => {
    expect(rules.filter((rule) => !used.has(rule))).toEqual([])
  })
})
