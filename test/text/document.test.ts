import { describe, expect, it } from 'vitest'
import { toDocument } from '../../src/text/document'
import type { ZoneKind } from '../../src/vocabulary'

const sentences = (text: string): readonly string[] => {
  const { plain, sentences: spans } = toDocument(text)
  return spans.map(({ start, end }) => plain.slice(start, end).replace(/ +/g, ' '))
}

const zoneOf = (text: string, words: string): ZoneKind | undefined => {
  const at = text.indexOf(words)
  return toDocument(text).sentences.find(({ start, end }) => start <= at && at < end)?.zone
}

const prose =
  'Two men have been arrested on suspicion of robbery after officers stopped a van in Marlow Street, Aldermoor, last night.'

describe('sentences', () => {
  it.each([
    ['Det. Insp. Ada Moss led the case. She thanked the public.', 2],
    ['He was seen on St. James Road at 9 p.m. Monday. He fled.', 2],
    ['He fled at 9 p.m. Officers found him in Springfield, Ill. on Friday.', 2],
    ['John Q. Moss Jr. pleaded guilty in U.S. District Court. He is 34.', 2],
    ['“Nobody was hurt.” Officers left at noon.', 2],
    ['"Is this yours?" he asked. "No."', 2],
    ['The men remain in custody.The van was seized.', 2],
    ['The case is No. 45 on the list, i.e. the last. It ends there.', 2],
    ['He had Class A. The car was seized.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })
})

describe('blocks', () => {
  it.each([
    [
      'superscript',
      'The fight broke out on the 83\nrd\nblock of Elm Road.',
      'The fight broke out on the 83 rd block of Elm Road.',
    ],
    [
      'link',
      'The company agreed to pay\n$1,498,750\nas part of a settlement.',
      'The company agreed to pay $1,498,750 as part of a settlement.',
    ],
    [
      'name as a link',
      'Aldermoor District Attorney\nAda Moss\nsaid today that a man was charged.',
      'Aldermoor District Attorney Ada Moss said today that a man was charged.',
    ],
    [
      'hard wrap',
      'A man was arrested on Friday in the town of Aldermoor after officers had\nfollowed him through Marlow Street and on to the railway bridge, where he\nwas stopped by a dog and its handler. He is to appear in court before the\nend of the month.',
      'A man was arrested on Friday in the town of Aldermoor after officers had followed him through Marlow Street and on to the railway bridge, where he was stopped by a dog and its handler.',
    ],
  ])('joins a %s', (_, text, first) => {
    expect(sentences(text)[0]).toBe(first)
  })

  it('keeps list items apart', () => {
    expect(sentences('Officers seized:\n\n * Two knives\n * A van\n * £500 in cash')).toEqual([
      'Officers seized:',
      'Two knives',
      'A van',
      '£500 in cash',
    ])
  })
})

describe('zones', () => {
  const page = [
    "Two Men Arrested in Van Stop - The Aldermoor District Attorney's Office",
    'HOME',
    'CONTACT US',
    'Skip to content',
    'FOR IMMEDIATE RELEASE',
    'March 1, 2016',
    'Case # 16NF0001',
    'Contact:',
    'Dora Quill',
    'Office: 714-555-0100',
    'Two Men Arrested in Van Stop',
    'Police Dog Found Them Under a Bridge',
    prose,
    'An indictment is an accusatory instrument and not proof of a defendant’s guilt.',
    'Share',
    'Latest Posts',
    'Another Story of Another Case',
    'June 9, 2026',
    'The District Attorney announced today that another man was charged with another crime in another town, years later.',
  ].join('\n')

  it.each([
    ['HOME', 'furniture'],
    ['March 1, 2016', 'dateline'],
    ['16NF0001', 'dateline'],
    ['Dora Quill', 'contact'],
    ['Police Dog Found', 'title'],
    ['Two men have been', 'body'],
    ['accusatory', 'disclaimer'],
    ['Another Story', 'furniture'],
    ['another town', 'furniture'],
  ] as const)('of a page dump: %s is %s', (words, zone) => {
    expect(zoneOf(page, words)).toBe(zone)
  })

  it.each([
    ['Anyone with information is asked to call 101 quoting 41/123/21.', 'contact'],
    ['You can call Crimestoppers anonymously on 0800 555 111.', 'contact'],
    ['Police are appealing for witnesses after a man was robbed in Hill Road.', 'body'],
    ['Detective Constable Ada Moss said: "I would ask anyone who saw the men to contact us."', 'body'],
    ['A neighbour called 999 when she heard the shot.', 'body'],
    ['The defendants are presumed innocent until proven guilty.', 'disclaimer'],
  ] as const)('of a sentence: %s', (sentence, zone) => {
    expect(zoneOf(`${prose}\n\n${sentence}`, sentence)).toBe(zone)
  })

  it('reads nothing of a page that did not load', () => {
    const { sentences: all } = toDocument(
      'Pardon Our Interruption\nAs you were browsing something made us think you were a bot. Please enable cookies.',
    )
    expect(all.every(({ zone }) => zone === 'furniture')).toBe(true)
  })

  it('lets a quotation go on in the next paragraph', () => {
    const text = 'He said: “It was brave.\n\n“We thank them.”'
    const quotes = toDocument(text).zones.filter(({ kind }) => kind === 'quote')
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['“It was brave.', '“We thank them.”'])
  })
})

describe('language', () => {
  it.each([
    [
      'La policía dijo que el hombre fue detenido por los agentes en la casa de su hermano el lunes por la noche.',
      'es',
    ],
    [prose, 'en'],
    ['Found safe.', 'und'],
  ])('%s', (text, language) => {
    expect(toDocument(text).language).toBe(language)
  })
})

describe('plain', () => {
  it.each([
    '**Bold** “quoted” – and\u00a0so on…',
    '\\- £50 &amp; more [link](https://example.org/a)',
    '```yaml\ntitle: x\n```\n\ntext',
    '\ufeff',
  ])('is as long as the text: %j', (text) => {
    expect(toDocument(text).plain).toHaveLength(text.length)
  })

  it.each([
    'a'.repeat(1e5),
    '.'.repeat(1e5),
    '"'.repeat(1e5),
    'Abc '.repeat(25_000),
    'A\n'.repeat(5e4),
    `a${' '.repeat(1e5)}b`,
  ])('stays quick on hostile text', (text) => {
    const from = performance.now()
    toDocument(text)
    expect(performance.now() - from).toBeLessThan(2000)
  })
})
