/** The checks on a whole incident: each on a text that has the fault, and on one like it that has not. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checksOf } from '../src/incident/checks'
import { assembleFacts } from '../src/incident/assemble'
import { extract, read } from '../src/index'
import { checkCodes, type CheckCode } from '../src/vocabulary'

const published = '2024-05-10'

const checksIn = (text: string) => {
  const { events, ...assembly } = read(text, { published, countries: ['GB'] })
  return checksOf(assembly, assembleFacts(assembly, events))
}
const codesIn = (text: string): readonly CheckCode[] => checksIn(text).map(({ code }) => code)

describe('numbers', () => {
  it('of a split add up', () => {
    expect(checksIn('Police arrested a total of nine people, seven men and two women, in dawn raids.')).toEqual([
      { code: 'split-adds-up', message: '7 + 2 = 9.', facts: ['count-1', 'count-2', 'count-3'] },
    ])
  })

  it('of a split do not add up', () => {
    expect(checksIn('Police arrested a total of nine people, six men and two women, in dawn raids.')).toEqual([
      { code: 'split-does-not-add-up', message: '6 + 2 is 8, not 9.', facts: ['count-1', 'count-2', 'count-3'] },
    ])
  })

  it.each([
    'Nine people were arrested, including three men and two women from Leeds.',
    'Seven men, three women and two teenage boys were arrested in Leeds.',
  ])('are no split where others are left: %s', (text) => {
    expect(codesIn(text)).not.toContain('split-does-not-add-up')
  })

  it('of the title and the text conflict', () => {
    const text = (told: string) => `# Eight people arrested in Leeds\n\n${told} were arrested in Leeds on Wednesday.`
    expect(checksIn(text('Seven people'))).toMatchObject([
      { code: 'conflicting-counts', message: 'The title tells of 8, the text of 7.' },
    ])
    expect(codesIn(text('Eight people'))).toEqual([])
    expect(codesIn(text('Five men and three women'))).toEqual([])
  })
})

describe('ages', () => {
  it('of one person conflict', () => {
    expect(codesIn('Mark Tibble, 29, was charged with theft. Mark Tibble, 31, denied it.')).toEqual([
      'conflicting-ages',
    ])
    expect(codesIn('Mark Tibble, 29, was charged with theft. Mark Tibble, 29, denied it.')).toEqual([])
  })

  it.each([
    'Mark Tibble, 29, and Dean Orford, 32, were arrested for theft.',
    'Mark Tibble, 29, was charged with theft. Mark Tibble, then 27, had fled.',
    'Mark Tibble, 29, was charged with theft. His son Mark, 7, was at home.',
  ])('are of two people or two times: %s', (text) => {
    expect(codesIn(text)).not.toContain('conflicting-ages')
  })
})

describe('dates', () => {
  it.each<[CheckCode, string, string]>([
    ['weekday-mismatch', 'He was stabbed on Tuesday 6 May 2024.', 'He was stabbed on Monday 6 May 2024.'],
    ['year-inferred', 'He was stabbed on 20 December.', 'He was stabbed on 20 December 2023.'],
    ['tense-mismatch', 'A man was arrested on 3 June 2024.', 'A man was arrested on 3 May 2024.'],
    [
      'tense-mismatch',
      'He is due to appear at Leeds Crown Court on 3 June 2023.',
      'He is due to appear at Leeds Crown Court on 3 June 2024.',
    ],
  ])('%s: %s', (code, wrong, right) => {
    expect(codesIn(wrong)).toContain(code)
    expect(codesIn(right)).toEqual([])
  })

  it('listed after their weekdays are no mismatch', () => {
    expect(codesIn('Raids took place on Wednesday and Thursday (8 and 9 May).')).not.toContain('weekday-mismatch')
  })
})

describe('the order of a case', () => {
  it.each<[CheckCode, string, string]>([
    [
      'arrest-after-charge',
      'A man was charged with theft on 2 May 2024. He was arrested on 4 May 2024.',
      'A man was charged with theft on 4 May 2024. He was arrested on 2 May 2024.',
    ],
    [
      'arrest-before-offence',
      'A shop was robbed on 4 May 2024. A man was arrested on 2 May 2024.',
      'A shop was robbed on 2 May 2024. A man was arrested on 4 May 2024.',
    ],
    [
      'charge-before-offence',
      'A shop was robbed on 4 May 2024. A man was charged with robbery on 2 May 2024.',
      'A shop was robbed on 2 May 2024. A man was charged with robbery on 4 May 2024.',
    ],
    [
      'conviction-before-charge',
      'A man was charged with theft on 4 May 2024. He was found guilty on 2 May 2024.',
      'A man was charged with theft on 2 May 2024. He was found guilty on 4 May 2024.',
    ],
    [
      'sentence-before-conviction',
      'A man was found guilty of theft on 4 May 2024. He was sentenced to two years on 2 May 2024.',
      'A man was found guilty of theft on 2 May 2024. He was sentenced to two years on 4 May 2024.',
    ],
  ])('%s', (code, wrong, right) => {
    expect(codesIn(wrong)).toEqual([code])
    expect(codesIn(right)).toEqual([])
  })

  it('is that of one accused: two may be arrested and charged in turn', () => {
    expect(
      codesIn('Mark Tibble, 29, was charged with theft on 2 May 2024. Dean Orford, 32, was arrested on 4 May 2024.'),
    ).toEqual([])
  })

  it('lets a grand jury charge before the arrest', () => {
    const text = 'A man was indicted for theft on May 2, 2024. He was arrested on May 4, 2024.'
    expect(extract(text, { published, countries: ['US'] }).checks).toEqual([])
  })
})

describe('people', () => {
  it.each<[CheckCode, string, string]>([
    [
      'minor-named',
      'Kevin Brandreth, 16, was sentenced for robbery.',
      'Kevin Brandreth, 18, was sentenced for robbery.',
    ],
    [
      'sexual-offence-victim-named',
      'Dean Orford was jailed for rape. The victim, Petra Vandale, spoke in court.',
      'Dean Orford was jailed for theft. The victim, Petra Vandale, spoke in court.',
    ],
    [
      'victim-named',
      'Dean Orford was jailed for human trafficking. The victim, Petra Vandale, spoke in court.',
      'Dean Orford was jailed for rape. The victim, Jane Doe, spoke in court.',
    ],
  ])('%s', (code, wrong, right) => {
    expect(codesIn(wrong)).toEqual([code])
    expect(codesIn(right)).toEqual([])
  })

  it('who were minors then are none now', () => {
    const text = 'Kevin Brandreth was jailed for robbery. Brandreth was 17 years old when he committed the offence.'
    expect(codesIn(text)).toEqual([])
  })

  it('are not named by the check itself', () => {
    const [check] = checksIn('Kevin Brandreth, 16, was sentenced for robbery.')
    expect(check?.message).toBe('A person of 16 is named.')
  })

  it('who were killed may be named', () => {
    expect(codesIn('Dean Orford was jailed for rape and murder. The victim, Petra Vandale, was 34.')).toEqual([])
  })
})

describe('the text', () => {
  it('is empty, in another language, without a day, or misspelt', () => {
    const codes = (text: string): readonly CheckCode[] => extract(text).checks.map(({ code }) => code)
    expect(codes(' \n')).toEqual(['empty'])
    expect(codes('Two men were arrested yesterday.')).toContain('published-unknown')
    expect(
      codes(
        'Die Polizei hat am Freitag zwei Männer festgenommen, die in der Stadt mehrere Autos gestohlen haben sollen.',
      ),
    ).toContain('not-english')
    expect(codesIn('Officers worked with Eurolpol and the National Crime Agency.')).toContain('spelling')
  })
})

it('every code is explained in docs/fields.md', () => {
  const docs = readFileSync(new URL('../docs/fields.md', import.meta.url), 'utf8')
  expect(checkCodes.filter((code) => !docs.includes(`\`${code}\``))).toEqual([])
})
