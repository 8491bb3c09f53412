import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { readPlainYaml } from '../../src/text/plain-yaml'

/** What a whole YAML reader makes of it, by path. */
const flat = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key))
    : [[path, String(value)]]

describe('plain YAML', () => {
  it.each([
    'title: Two men charged\ndate: 2024-05-08T10:00:00+01:00',
    'area: Kent\nog:\n  title: "Jailed \\u2013 \\"ringleader\\""\n  site:\n    name: \'Kent\'\'s police\'\nurl: https://www.example.org/a#b',
    'empty:\nnext:\n  inner:\nlast: x',
    'a:\n   b: 1\n   c: 2\nd: 3  ',
  ])('reads what a whole reader reads: %j', (yaml) => {
    const read = readPlainYaml(yaml)
    expect(read && [...read].sort()).toEqual([...flat(load(yaml, { schema: FAILSAFE_SCHEMA }))].sort())
  })

  it.each([
    ['two values on a line', 'title: Jailed: burglar'],
    ['a comment', 'title: Jailed # burglar'],
    ['a value of several lines', 'title: Jailed\n  burglar'],
    ['a list', 'tags:\n  - one'],
    ['a block', 'text: |\n  one'],
    ['a flow', 'tags: [one]'],
    ['an anchor', 'a: &b c'],
    ['a key twice', 'a: 1\na: 2'],
    ['a step back to no level', 'a:\n    b: 1\n  c: 2'],
    ['a tab', 'a:\tb'],
    ['no key', 'just words'],
    ['nothing', ''],
  ])('leaves %s to it', (_, yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined()
  })
})
