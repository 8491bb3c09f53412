import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(readme)?.[1] ?? ''

describe('README', () => {
  it('shows what comes out of the text that it shows', () => {
    const shown = JSON.parse(block('json')) as Readonly<Record<string, unknown>>
    const incident = extract(block('text'), { published: '2024-05-10' })
    expect(Object.keys(shown).length).toBeGreaterThan(8)
    expect(incident).toMatchObject(shown)
  })

  it('gives the evidence that it claims', () => {
    const text = block('text')
    const [count] = extract(text, { published: '2024-05-10' }).counts
    expect(count?.evidence[0]).toMatchObject({ start: 0, end: 13, text: 'Eleven people' })
    expect(text.slice(0, 13)).toBe('Eleven people')
  })
})
