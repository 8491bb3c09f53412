import { describe, expect, it } from 'vitest'
import { assembleDates } from '../../src/incident/dates'
import { read } from '../../src/index'
import { easterOf, isoOf } from '../../src/resolve/dates/calendar'
import type { Context } from '../../src/types'

const datesOf = (text: string, context: Context) => assembleDates(read(text, context))
const spans = (text: string, context: Context) => datesOf(text, context).map(({ start, end }) => [start, end])
const days = (text: string, context: Context) => datesOf(text, context).map(({ start }) => start)

const friday: Context = { published: '2024-05-10', countries: ['GB'] }

describe('the year that a date leaves out', () => {
  it('is the last one for what has happened', () => {
    expect(days('He was stabbed on 20 December.', friday)).toEqual(['2023-12-20'])
    expect(days('He was stabbed on 20 December.', { published: '2024-12-20' })).toEqual(['2024-12-20'])
  })
  it('is the next one for what is to come', () => {
    expect(days('He is due to be sentenced on 7 January.', friday)).toEqual(['2025-01-07'])
    expect(days('The trial is set for 20 December.', friday)).toEqual(['2024-12-20'])
  })
  it('is that of the story told', () => {
    expect(days('In 2016 the men robbed a bank. They robbed another on 3 August.', friday)).toEqual([
      '2016-01-01',
      '2016-08-03',
    ])
    expect(days('They robbed a bank on 20 December 2016. They robbed another on 3 January.', friday)).toEqual([
      '2016-12-20',
      '2017-01-03',
    ])
  })
  it('is not that of the story for a step in court', () => {
    expect(days('He robbed a bank on 3 August 2016. He was jailed at Ferrow Crown Court on 8 May.', friday)).toEqual([
      '2016-08-03',
      '2024-05-08',
    ])
  })
  it('is the coming one for what nothing tells of, if it is near and the last one far back', () => {
    expect(days('The open day is on 5 June.', friday)).toEqual(['2024-06-05'])
    expect(days('Two men were arrested on 5 June.', friday)).toEqual(['2023-06-05'])
    expect(days('The open day is on 5 March.', friday)).toEqual(['2024-03-05'])
  })
  it('goes back to that of publication once "this year" is told', () => {
    expect(
      days('Thefts rose in 2021 and in 2023. This year they fell. In March two men were arrested.', friday),
    ).toEqual(['2021-01-01', '2023-01-01', '2024-01-01', '2024-03-01'])
  })
  it('follows the weekday where one is told', () => {
    expect(days('He was stabbed on Tuesday 2 May.', friday)).toEqual(['2023-05-02'])
  })
})

describe('the day of writing', () => {
  it('is told by a bracket where the page gives another day', () => {
    expect(days('A man was arrested today (9 May). Officers searched a house yesterday.', friday)).toEqual([
      '2024-05-09',
      '2024-05-08',
    ])
  })
  it('stands by itself where nobody gives the day of publication', () => {
    expect(days('A man was arrested today (9 May 2024) after a theft yesterday.', {})).toEqual([
      '2024-05-09',
      '2024-05-08',
    ])
  })
  it('outvotes a bracket whose weekday agrees with it', () => {
    expect(days('He will appear in court today (Friday 10 April).', friday)).toEqual(['2024-05-10'])
  })
  it('is needed for what is not fully stated', () => {
    expect(days('He was arrested today after a theft on Monday and another on 3 May.', {})).toEqual([])
  })
})

describe('spans', () => {
  it('take month and year from their end', () => {
    expect(spans('Bikes were stolen between 28 December and 3 January 2023.', friday)).toEqual([
      ['2022-12-28', '2023-01-03'],
    ])
    expect(spans('Bikes were stolen between Tuesday (7 May) and Thursday (9 May).', friday)).toEqual([
      ['2024-05-07', '2024-05-09'],
    ])
  })
  it('may still run on the day of writing', () => {
    expect(spans('Patrols run from 6 to 13 May.', friday)).toEqual([['2024-05-06', '2024-05-13']])
    expect(spans('Bikes were stolen between 12 and 20 May.', friday)).toEqual([['2023-05-12', '2023-05-20']])
  })
  it('end on the following day, or with the week', () => {
    expect(spans('Bikes were stolen between 30 April 2024 and the following morning.', friday)).toEqual([
      ['2024-04-30', '2024-05-01'],
    ])
    expect(spans('Checks were made in the week beginning 29 April.', friday)).toEqual([['2024-04-29', '2024-05-05']])
  })
  it('that end before they begin are none', () => {
    expect(spans('Bikes were stolen between 9 May 2024 and 3 May 2023.', friday)).not.toContainEqual([
      '2024-05-09',
      '2023-05-03',
    ])
  })
})

describe('births', () => {
  it('are no part of the story', () => {
    expect(days('Lee Marr (18/11/1999) was arrested in April.', friday)).toEqual(['1999-11-18', '2024-04-01'])
    expect(days('Lee Marr, dob: 18-11-89, was arrested.', friday)).toEqual(['1989-11-18'])
  })
})

it('reads numbers by country', () => {
  expect(days('It happened on 04/03/2024.', { countries: ['US'] })).toEqual(['2024-04-03'])
  expect(days('It happened on 04/03/2024.', { countries: ['GB'] })).toEqual(['2024-03-04'])
  expect(days('It happened on 25/03/2024.', { countries: ['US'] })).toEqual(['2024-03-25'])
})

describe('bank holidays', () => {
  const stolen = 'A boat was stolen over the bank holiday weekend.'
  it('are the last that has come', () => {
    expect(spans(stolen, { published: '2024-04-02' })).toEqual([['2024-03-30', '2024-04-01']])
    expect(spans(stolen, { published: '2024-05-28' })).toEqual([['2024-05-25', '2024-05-27']])
    expect(spans(stolen, { published: '2024-01-05' })).toEqual([['2023-08-26', '2023-08-28']])
  })
  it('of May are two', () => {
    const may = 'A boat was stolen over the May bank holiday weekend.'
    expect(spans(may, { published: '2024-05-08' })).toEqual([['2024-05-04', '2024-05-06']])
    expect(spans(may, { published: '2024-06-01' })).toEqual([['2024-05-25', '2024-05-27']])
  })
})

it('has no thirtieth of February', () => {
  expect(days('He was stabbed on 30 February 2024.', friday)).toEqual([])
})

it('knows Easter', () => {
  expect([2019, 2024, 2025].map((year) => isoOf(easterOf(year)))).toEqual(['2019-04-21', '2024-03-31', '2025-04-20'])
})
