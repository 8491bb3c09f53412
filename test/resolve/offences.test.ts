import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts'

const offencesOf = (text: string): readonly string[] =>
  factsOf(text, { published: '2024-05-10' }, 'offences').map(({ category, stage }) => `${category} ${stage}`)

describe('offences of a whole release', () => {
  it('puts one crime told at several stages at the furthest', () => {
    expect(
      offencesOf(
        'Burglar jailed for four years\n\nNorman Tisdale, 37, of Acre Lane, Bury, was jailed for four years for burglary on Friday.\n\n' +
          'He was arrested on suspicion of burglary in March and charged with burglary the next day.',
      ),
    ).toEqual(['burglary sentenced'])
  })

  it('keeps stages apart where list items tell of different people', () => {
    expect(
      offencesOf(
        'Twelve people were arrested in a week of action.\n\n' +
          '* A man of 30 was arrested on suspicion of robbery in Hyde.\n* Peter Lomas, 44, was charged with robbery in Denton.\n' +
          '* A woman of 25 was arrested on suspicion of theft in Hyde.',
      ),
    ).toEqual(['robbery suspected', 'robbery charged', 'theft suspected'])
  })

  it('leaves out how a charged crime was done', () => {
    expect(
      offencesOf('Carl Rusk was charged with murder. He stabbed Ali Fenn in the chest and stole his watch on Monday.'),
    ).toEqual(['murder charged'])
  })

  it('takes a plea back to the charges named before it', () => {
    expect(
      offencesOf(
        'Grace Oduya, 28, was charged with arson and criminal damage. She pleaded guilty to both offences on Monday.',
      ),
    ).toEqual(['arson convicted', 'criminal-damage convicted'])
  })

  it('does not take what a court may give for a sentence', () => {
    expect(
      offencesOf(
        'Dean Holt was charged with perjury. If convicted of the offense, he faces up to five years in prison.',
      ),
    ).toEqual(['obstruction-of-justice charged'])
  })

  it('counts the charges', () => {
    const [first] = factsOf('He was convicted of six counts of theft.', {}, 'offences')
    expect(first).toMatchObject({ category: 'theft', charges: 6 })
  })
})
