import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts'

const countsOf = (text: string) => factsOf(text, { published: '2024-05-10' }, 'counts')

describe('counts', () => {
  it('ties a split to its whole and adds it up', () => {
    const counts = countsOf('Police arrested a total of nine people, seven men and two women, in dawn raids.')
    expect(counts.map(({ min, role, sex, partOf }) => [min, role, sex, partOf])).toEqual([
      [9, 'arrested', null, null],
      [7, 'arrested', 'male', 'count-1'],
      [2, 'arrested', 'female', 'count-1'],
    ])
  })

  it('takes the exacter wording for the value and both for proof', () => {
    const counts = countsOf('More than a dozen people have been arrested.\n\nThe 17 people were arrested in Luton.')
    expect(counts).toMatchObject([{ min: 17, max: 17, role: 'arrested' }])
    expect(counts[0]?.evidence).toHaveLength(2)
  })

  it('adds what comes on top', () => {
    const counts = countsOf(
      'Officers executed 16 warrants in London. An additional four warrants were executed in Kent.',
    )
    expect(counts.map(({ min, additionalTo }) => [min, additionalTo])).toEqual([
      [16, null],
      [4, 'count-1'],
    ])
  })
})
