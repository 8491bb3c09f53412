import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts'

const agesOf = (text: string) => factsOf(text, { published: '2024-05-10' }, 'ages')

describe('ages', () => {
  it('tells the same age of two people apart', () => {
    const text =
      'A 38-year-old man from Luton was arrested for theft. A 38-year-old man from Derby was arrested for affray.'
    expect(agesOf(text)).toHaveLength(2)
  })

  it('takes the age of one person told twice as one fact', () => {
    const ages = agesOf('A 38-year-old man was arrested in Luton.\n\nThe 38-year-old remains in custody.')
    expect(ages).toMatchObject([{ min: 38, role: 'accused', sex: 'male' }])
    expect(ages[0]?.evidence).toHaveLength(2)
  })

  it('gives a span to the whole group', () => {
    expect(agesOf('Police arrested nine people, seven men and two women, aged between 17 and 50.')).toMatchObject([
      { min: 17, max: 50, sex: null, of: 'count-1' },
    ])
  })
})
