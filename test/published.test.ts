import { describe, expect, it } from 'vitest'
import { toDocument } from '../src/text/document'
import { parseDay } from '../src/resolve/published'
import { settingOf } from '../src/resolve/setting'

const prose =
  'Two men have been arrested on suspicion of robbery after officers stopped a van in Marlow Street, Aldermoor, last night.'
const settingFor = (text: string, context = {}) => settingOf(toDocument(text), context)

describe('published', () => {
  it.each([
    ['front matter', `---\ntitle: Two arrested\ndate: 2024-03-09\n---\n\n${prose}`, '2024-03-09', 'front-matter'],
    [
      'nested front matter',
      `\`\`\`yaml\narticle:\n  modified:\n    time: '2024-05-01T09:00:00+00:00'\n  published:\n    time: '2024-03-09T10:00:00+00:00'\ntitle: Two arrested\n\`\`\`\n\n${prose}`,
      '2024-03-09',
      'front-matter',
    ],
    [
      'clock and day',
      `Two arrested in Aldermoor\n\n15:54 24/04/2020\n\n${prose} It cost £40.`,
      '2020-04-24',
      'dateline',
    ],
    ['posted line', `Two arrested\n\nPosted on 11:02:00 on 9th September 2020\n\n${prose}`, '2020-09-09', 'dateline'],
    [
      'for immediate release',
      `FOR IMMEDIATE RELEASE\nTuesday, March 1, 2016\nTwo Men Arrested After Van Stop\n${prose}`,
      '2016-03-01',
      'dateline',
    ],
    [
      'letterhead',
      `March 12, 2019 Contact: Ada Moss\n214-555-0100 (Office)\nTwo Men Arrested in Van Stop\n${prose}`,
      '2019-03-12',
      'dateline',
    ],
    [
      'own date under that of the page',
      `Two Men Arrested\nPublished\nMay 2, 2005\nFor Immediate Release\nMarch 25th, 2004\nTwo Men Arrested\n${prose}`,
      '2004-03-25',
      'dateline',
    ],
    [
      'line at the foot',
      `Two arrested\n\nLast modified: 17 October 2018 at 04:34pm\n\n${prose}\n\nPosted on 21 June 2016 at 10:40am in News stories`,
      '2016-06-21',
      'dateline',
    ],
    ['wire', `LONDON, Ont., Aug. 3, 2021 /CNW/ - ${prose}`, '2021-08-03', 'text'],
    ['prefix', `date 2019-11-14 ${prose}`, '2019-11-14', 'text'],
    ['byline', `Two arrested in Aldermoor\nFri, 09 Jun, 2023 - 12:24\n${prose}`, '2023-06-09', 'dateline'],
    [
      'time stamp under the text',
      `Two Men Arrested\n${prose}\nhttps://example.org/van.jpg\n720\n2022-01-13 13:09:31\nTwo Men Arrested\nRecent News\nAnother Story\nJune 10, 2026`,
      '2022-01-13',
      'dateline',
    ],
    [
      'only a related story has a date',
      `Two Men Arrested\n${prose}\nRecent News\nAnother Story\nJune 10, 2026`,
      null,
      'none',
    ],
  ])('%s', (_, text, published, publishedFrom) => {
    expect(settingFor(text)).toMatchObject({ published, publishedFrom })
  })

  it('takes the option before all else', () => {
    expect(settingFor(`---\ndate: 2024-03-09\n---\n${prose}`, { published: '2020-01-02' })).toMatchObject({
      published: '2020-01-02',
      publishedFrom: 'option',
    })
  })

  it('reads 04/05/2020 by country', () => {
    const american = `10:00 04/05/2020\n\nThe District Attorney announced the indictment of a man by a grand jury. ${prose}`
    const british = `10:00 04/05/2020\n\nA man appeared at Aldermoor Crown Court and Fernley Magistrates' Court. ${prose}`
    expect(settingFor(american).published).toBe('2020-04-05')
    expect(settingFor(british).published).toBe('2020-05-04')
  })

  it.each([
    ['26/Mar/2021 10:35', '2021-03-26'],
    ['Posted at 13:42 on 21st February 2021', '2021-02-21'],
    ['31/02/2020', null],
    ['no date at all', null],
  ])('parseDay %s', (words, day) => {
    expect(parseDay(words, true)).toBe(day)
  })
})

describe('countries', () => {
  it.each([
    ['', { url: 'https://www.fernshire.police.uk/news/1' }, ['GB']],
    ['', { publisher: 'independent.ie' }, ['IE']],
    ['', { publisher: 'U.S. Department of Justice' }, ['US']],
    ['He will appear at Aldermoor Crown Court.', {}, ['GB']],
    ['The RCMP arrested two men in Alberta.', {}, ['CA']],
    ['Gardaí arrested a man in Dublin.', {}, ['IE']],
    ['A man was arrested.', {}, []],
    ['The action by Romanian and Italian authorities led to ten arrests.', {}, []],
  ])('%s %j', (text, context, countries) => {
    expect(settingFor(text, context).countries).toEqual(countries)
  })
})

describe('title and publisher', () => {
  it('is the headline, not the title line of the page', () => {
    const text = `Two Men Arrested in Van Stop - The Aldermoor District Attorney's Office\nHOME\nNEWS\nTwo Men Arrested in Van Stop\n${prose}`
    expect(settingFor(text).title).toBe('Two Men Arrested in Van Stop')
  })
  it('names the publisher after the bar', () => {
    expect(settingFor(prose, { title: 'Two arrested | Fernshire Police' }).publisher).toBe('Fernshire Police')
  })
})
