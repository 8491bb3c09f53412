/** Redaction: nothing of a minor's or a victim's name or street is left anywhere, and all else is as it was. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, Incident, redact } from '../src/index'
import { fields } from './gold'

const published = '2024-05-10'
const groups = ['minors', 'victims'] as const

const folder = new URL('../corpus/releases/', import.meta.url)
const releases = readdirSync(folder)
  .filter((file) => /\.(?:md|txt)$/.test(file))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    return { file, text, incident: extract(text, { source: file }) }
  })

const isProtected = ({ role, age }: Incident['people'][number]): boolean =>
  role === 'victim' || (age !== null && age < 18 && role !== 'official')

/** Words of a name that tell somebody; written apart from the library's own way of telling. */
const wordsOf = (name: string): readonly string[] =>
  name
    .split(/[^\p{L}\p{M}'\u2019]+/u)
    .filter((word) => /^\p{Lu}[\p{L}'\u2019]/u.test(word) && !/^(?:Jr|Sr|Junior|Senior|Doe)$/.test(word))

const holds = (json: string, word: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${word}|${word.toUpperCase()})(?![\p{L}\p{N}])`, 'u').test(json)

const differencesOf = (text: string, incident: Incident): readonly string[] =>
  fields.flatMap((field) =>
    incident[field].flatMap(({ evidence }) =>
      evidence.flatMap(({ start, end, text: words }) => {
        const whole = text.slice(start, end)
        const same =
          words.length === whole.length && [...words].every((letter, i) => letter === '\u2588' || letter === whole[i])
        return same ? [] : [`${whole} became ${words}`]
      }),
    ),
  )

describe('every release of the corpus', () => {
  it('has minors or victims with names, so that this shows something', () => {
    expect(releases.flatMap(({ incident }) => incident.people.filter(isProtected)).length).toBeGreaterThan(5)
  })

  it.each(releases)(
    '$file keeps no word of their names, no street of theirs, and fits the schema',
    ({ file, text, incident }) => {
      const redacted = extract(text, { source: file, redact: groups })
      const json = JSON.stringify(redacted)
      const people = incident.people.filter(isProtected)
      const left = people
        .flatMap(({ name, evidence }) => [name, ...evidence.map((words) => words.text)].flatMap(wordsOf))
        .filter((word) => !/^(?:Jane|John)$/.test(word) || !people.some(({ name }) => /\bDoe\b/.test(name)))
        .filter((word) => holds(json, word))
      expect(left).toEqual([])
      const streets = people
        .flatMap(({ residence }) => residence?.split(/, | in | near /) ?? [])
        .filter((part) => /(?:Road|Street|Avenue|Lane|Drive|Close|Way|Court|Terrace|Place|Crescent)$/.test(part))
      expect(streets.filter((street) => json.includes(street))).toEqual([])
      expect(Incident.parse(redacted)).toEqual(redacted)
      expect(differencesOf(text, redacted)).toEqual([])
    },
  )

  it('keeps no word of any name if everybody in it is a victim', () => {
    for (const { file, text, incident } of releases) {
      const people = incident.people.map((person) => ({ ...person, role: 'victim' as const }))
      const redacted = redact({ ...incident, people }, groups, text)
      const json = JSON.stringify({ ...redacted, document: { ...redacted.document, source: null } })
      const words = people.flatMap(({ name, evidence }) =>
        [name, ...evidence.map((each) => each.text)].flatMap(wordsOf),
      )
      expect(
        words.filter((word) => holds(json, word) && !/^(?:Victim|Jane|John)$/.test(word)),
        file,
      ).toEqual([])
    }
  })

  it('is the same whether redacted on the way or afterwards, and redacted once or twice', () => {
    for (const { file, text, incident } of releases) {
      const redacted = redact(incident, groups, text)
      expect(redacted).toEqual(extract(text, { source: file, redact: groups }))
      expect(redact(redacted, groups).people).toEqual(redacted.people)
    }
  })

  it('is as it was where nobody is a minor or a victim', () => {
    const free = releases.filter(({ incident }) => incident.people.every(({ role }) => role === 'official'))
    expect(free.length).toBeGreaterThan(3)
    for (const { text, incident } of free)
      expect(redact(incident, groups, text)).toEqual({ ...incident, redacted: groups })
  })
})

const assault = `# Man jailed for attack on Tamsin Orrell

Gavin Stroud, 34, of Mill Lane in Yate, was jailed for six years for assaulting Tamsin Orrell, 27, of Hornbeam Close in Lambeth.

Ms Orrell was stabbed at her home in Hornbeam Close on 3 May 2024. ORRELL'S family thanked PC Ann Dowd. Mrs Orrell's brother, Peter Orrell, 31, called the police.`

describe('victims', () => {
  const incident = extract(assault, { published, url: 'https://example.org/tamsin-orrell-attack', redact: ['victims'] })
  const json = JSON.stringify(incident)

  it('lose their names wherever they stand, alone, in capitals, in possessives and in addresses of pages', () => {
    expect(json).not.toMatch(/tamsin|orrell/i)
    expect(incident.document.title).toBe(
      'Man jailed for attack on \u2588\u2588\u2588\u2588\u2588\u2588 \u2588\u2588\u2588\u2588\u2588\u2588',
    )
    expect(incident.document.url).toBe(
      'https://example.org/\u2588\u2588\u2588\u2588\u2588\u2588-\u2588\u2588\u2588\u2588\u2588\u2588-attack',
    )
  })

  it('get a pseudonym and keep age, role and town', () => {
    const victim = incident.people.find(({ role }) => role === 'victim')
    expect(victim).toMatchObject({ name: 'Victim 1', age: 27, residence: 'Lambeth', title: null })
  })

  it('lose their street, with its place on the map', () => {
    expect(json).not.toMatch(/hornbeam/i)
    expect(incident.locations.filter(({ name }) => name === 'Address 1')).not.toEqual([])
  })

  it('take those who give them away along, and nobody else', () => {
    expect(json).not.toContain('Peter')
    expect(incident.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Gavin Stroud', 'Ann Dowd']))
    expect(json).toContain('Mill Lane')
  })

  it('are what they were for minors only', () => {
    const minors = extract(assault, { published, redact: ['minors'] })
    expect(minors).toEqual({ ...extract(assault, { published }), redacted: ['minors'] })
  })
})

describe('minors', () => {
  it.each([
    'Kevin Brandreth, 16, was sentenced to four years for robbery. Brandreth, of Elm Road in Hull, had a knife.',
    'A crash killed 9-year-old Kevin Brandreth. His mother, Lisa Brandreth, was hurt.',
    'Kévin Brandreth, 15, was stabbed. KEVIN BRANDRETH died. The Brandreths live in Elm Road, Hull.',
  ])('lose their names: %s', (text) => {
    const incident = extract(text, { published, redact: ['minors'] })
    expect(JSON.stringify(incident)).not.toMatch(/k[e\u00e9]vin|brandreth|elm/i)
    expect(incident.people[0]?.name).toBe('Minor 1')
  })

  it('are numbered in the order of the text', () => {
    const text = 'Kevin Brandreth, 16, and Dean Orford, 17, were charged with robbery. Mark Tibble, 19, was bailed.'
    const names = extract(text, { published, redact: groups }).people.map(({ name }) => name)
    expect(names).toEqual(['Minor 1', 'Minor 2', 'Mark Tibble'])
  })

  it('called Grace Long leave the word long alone', () => {
    const text = 'Grace Long, 16, was charged with robbery. Long had a long knife and was on the run for a long time.'
    const incident = extract(text, { published, redact: ['minors'] })
    expect(incident.people.map(({ name }) => name)).toEqual(['Minor 1'])
    expect(incident.people[0]?.evidence.map((words) => words.text)).toEqual([
      '\u2588\u2588\u2588\u2588\u2588 \u2588\u2588\u2588\u2588',
      '\u2588\u2588\u2588\u2588',
    ])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Ada Orme Jos\u00e9 O\u2019Neil Smith-Jones victim, 12, aged 15 of Elm Road in Hull 9-year-old (his mother was stabbed Mr JOS\u00c9 \u{1d400}da. \n\n'.split(
      ' ',
    ),
  )

  it('redacted is valid and as long as it was', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        const incident = extract(text, { published, redact: groups })
        expect(Incident.safeParse(incident).error).toBeUndefined()
        expect(differencesOf(text, incident)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is not let through by a slip of the pen', () => {
    expect(() => extract('Two men were arrested.', { redact: ['minor'] as unknown as ['minors'] })).toThrow(
      /no such group: "minor"/,
    )
    expect(() => redact(extract(''), 'victims' as unknown as ['victims'])).toThrow(RangeError)
  })
})
