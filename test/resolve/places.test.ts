/** Places as a user meets them: roles, countries and one entry a place and role. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index'
import type { Context } from '../../src/types'

const locations = (text: string, context: Context = { published: '2024-05-10', countries: ['GB'] }) =>
  extract(text, context).locations.map(({ name, role }) => `${name}: ${role}`)

const country = (text: string, countries: readonly string[]) =>
  extract(text, { published: '2024-05-10', countries }).locations[0]?.country

describe('roles of places', () => {
  it('gives a place in two roles two entries', () => {
    const text =
      'Police raided a flat in Leeds this morning. A 30-year-old man from Leeds was arrested and is in custody.'
    expect(locations(text)).toEqual(['Leeds: search', 'Leeds: residence'])
  })

  it('makes one entry of a place told twice', () => {
    const text = 'A shop was robbed in Skipton on Friday. Detectives say the robbery in Skipton lasted a minute.'
    expect(extract(text, { countries: ['GB'] }).locations.map(({ evidence }) => evidence.length)).toEqual([2])
  })

  it('gives the rest of a list the role of its head', () => {
    expect(locations('Officers executed warrants in Bolton, Bury and Rochdale on Friday morning.')).toEqual([
      'Bolton: search',
      'Bury: search',
      'Rochdale: search',
    ])
  })

  it('drops the dateline of a town that is the scene', () => {
    const text = 'FRESNO, Calif. - A jury convicted a man of murder. The murder happened in Fresno in 2019.'
    expect(locations(text, { countries: ['US'] })).toEqual(['Fresno: scene'])
  })

  it('reads no place from the title', () => {
    const text =
      '---\ntitle: Ripon robbery appeal\n---\n\nA man was robbed of his watch on Monday evening, and the police are asking for help.'
    expect(locations(text)).toEqual([])
  })
})

describe('which of the places of one name', () => {
  it.each([
    ['A shop in Birmingham was robbed.', 'GB'],
    ['A shop in Birmingham was robbed.', 'US'],
    ['A shop in Hamilton was robbed.', 'CA'],
    ['A shop in Hamilton was robbed.', 'NZ'],
  ])('%s in a text about %s', (text, code) => {
    expect(country(text, [code])).toBe(code)
  })

  it('follows the state before the country of the text', () => {
    expect(country('A shop in Birmingham, Ala., was robbed.', ['GB'])).toBe('US')
  })
})
