import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { extract as extractCore, withEntries } from '../src/index'
import { tableOf } from '../src/places/build/table'
import columns from '../src/places/data.json'
import { extract, gazetteer, placesRules, read } from '../src/places/index'
import type { Context, Mention } from '../src/types'

const placesIn = (text: string, context: Context = {}): readonly Mention<'place'>[] =>
  read(text, context).mentions.filter((mention) => mention.kind === 'place')

const towns = columns.names.split('\n')

/** The place that some words of a text name. */
const placeAt = (text: string, words: string, context: Context = {}): Mention<'place'> | undefined => {
  const start = text.indexOf(words)
  return placesIn(text, context).find((place) => place.start <= start && start < place.end)
}

/** Whether a place lies within about 15 km of a point. */
const isNear = (place: Mention<'place'> | undefined, lat: number, lon: number): boolean =>
  place?.value.lat != null &&
  place.value.lon != null &&
  Math.abs(place.value.lat - lat) < 0.15 &&
  Math.abs(place.value.lon - lon) < 0.25

describe('the gazetteer', () => {
  it('knows a name however it is written', () => {
    const first = (name: string) => gazetteer.named(name)[0]?.id
    expect(first('constanta')).toBe(first('Constanţa'))
    expect(first('Saint Louis')).toBe(first('St. Louis'))
    expect(first('Kings Lynn')).toBe(first("King's Lynn"))
    expect(first('Stoke on Trent')).toBe(first('Stoke-on-Trent'))
    expect(gazetteer.named('Nowhere in the World')).toEqual([])
    expect(gazetteer.named('')).toEqual([])
  })

  it.each([
    ['Barking and Dagenham', 'GB', 51.55, 0.13],
    ['Tower Hamlets', 'GB', 51.51, -0.03],
    ['Hackney', 'GB', 51.55, -0.06],
    ['Tendring', 'GB', 51.85, 1.12],
    ['Kent', 'GB', 51.2, 0.7],
    ['County Donegal', 'IE', 54.9, -7.8],
    ['Dublin 8', 'IE', 53.34, -6.28],
    ['Rapides Parish', 'US', 31.2, -92.5],
    ['Orange County', 'US', 33.7, -117.8],
    ['San Juan', 'US', 18.47, -66.1],
    ['Saskatchewan', 'CA', 54, -106],
    ['Tasmania', 'AU', -42, 147],
    ['Cologne', 'DE', 50.93, 6.95],
    ['Munich', 'DE', 48.14, 11.58],
  ])('has %s (%s)', (name, country, lat, lon) => {
    const near = gazetteer
      .named(name)
      .filter(
        (place) => place.country === country && Math.abs(place.lat - lat) < 0.5 && Math.abs(place.lon - lon) < 0.5,
      )
    expect(near).not.toEqual([])
  })

  it('tells what holds a place', () => {
    expect(gazetteer.named('Athens').find(({ state }) => state === 'Georgia')).toMatchObject({
      kind: 'settlement',
      country: 'US',
      county: 'Clarke County',
      id: '4180386',
    })
    expect(gazetteer.named('Georgia').map(({ kind, id }) => [kind, id])).toEqual(
      expect.arrayContaining([
        ['region', 'US.GA'],
        ['country', 'GE'],
      ]),
    )
  })
})

describe('docs/fields.md', () => {
  it('has the table that npm run gazetteer -- --table prints', () => {
    const written = readFileSync(new URL('../docs/fields.md', import.meta.url), 'utf8')
    expect(written).toContain(tableOf(columns))
  })
})

describe('which place is meant', () => {
  it('is told by the area beside the name', () => {
    expect(isNear(placeAt('A man was stabbed in Newport, Wales, on Monday.', 'Newport'), 51.59, -3)).toBe(true)
    expect(isNear(placeAt('A man was shot in Newport, Rhode Island, on Monday.', 'Newport'), 41.49, -71.31)).toBe(true)
    expect(isNear(placeAt('A house burnt down in Athens, Ga., on Monday.', 'Athens'), 33.96, -83.38)).toBe(true)
    expect(isNear(placeAt('A house burnt down in Athens, Ohio, on Monday.', 'Athens'), 39.33, -82.1)).toBe(true)
    expect(isNear(placeAt('A house burnt down in Athens, Greece, on Monday.', 'Athens'), 37.98, 23.73)).toBe(true)
  })

  it('is told once for the whole text', () => {
    const text = 'Two cars collided in Springfield, Mo., on Friday. Police in Springfield closed the road.'
    expect(isNear(placeAt(text, 'Springfield closed'), 37.22, -93.3)).toBe(true)
  })

  it('is told by the country of the publisher', () => {
    const text = 'Three men were arrested in Newport on Friday.'
    expect(isNear(placeAt(text, 'Newport', { publisher: 'gwent.police.uk' }), 51.59, -3)).toBe(true)
    const boston = 'Three men were arrested in Boston on Friday.'
    expect(isNear(placeAt(boston, 'Boston', { publisher: 'Lincolnshire Police' }), 52.97, -0.03)).toBe(true)
  })

  it('is told by the other places of the text', () => {
    const text = 'Fires broke out in Paris, Sulphur Springs and Bonham on Friday. Lamar County deputies closed a road.'
    expect(isNear(placeAt(text, 'Paris'), 33.66, -95.56)).toBe(true)
  })

  it('is left open where nothing tells', () => {
    const place = placeAt('A house in Springfield burnt down.', 'Springfield')
    expect(place).toBeDefined()
    expect(place?.value).toMatchObject({ lat: null, lon: null, gazetteer: null })
  })
})

describe('what is a place', () => {
  it.each([
    'Reading is taught at the school, and the Sale ended in May.',
    'Police have charged a man. Orange juice was on Sale. A Nice day, said Hope Battle.',
    'Officer Madison Smith met Austin Jackson and Mr Lincoln Warren.',
  ])('is no ordinary word and nobody: %s', (text) => {
    expect(placesIn(text)).toEqual([])
  })

  it('is one inside the name of a body, which makes no location', () => {
    const text = 'The Rapides Parish Sheriff’s Office arrested a man. Ohio State University was closed.'
    expect(placeAt(text, 'Rapides Parish')?.value).toMatchObject({ inside: 'agency' })
    expect(placeAt(text, 'Ohio')?.value).toMatchObject({ inside: 'name', country: 'US' })
    expect(extract(text).locations).toEqual([])
  })

  it('is a country where its people are named, and a state behind its town', () => {
    const text = 'Two Romanian nationals were arrested in Macon, Ga., on Friday.'
    expect(placeAt(text, 'Romanian')?.value).toMatchObject({ inside: 'people', country: 'RO' })
    expect(placeAt(text, 'Ga.')?.value).toMatchObject({ inside: 'place', country: 'US' })
    expect(extract(text).locations.map(({ name }) => name)).toEqual(['Macon'])
  })

  it('stands where its words are', () => {
    const text =
      'Officers from “Kent Police” went to Tower Hamlets, Constanţa and São Paulo – then home to King’s Lynn.'
    for (const { start, end, value } of placesIn(text))
      if (value.inside !== null) expect(text.slice(start, end).replace('’', "'")).toBe(value.name)
    expect(placesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(['Tower Hamlets', 'Constanţa', 'São Paulo', 'King’s Lynn']),
    )
  })
})

describe('extract with the gazetteer', () => {
  const text = 'Two men were arrested in Hitchin, Hertfordshire, and a house in Stevenage was searched on Friday.'

  it('gives the facts of the core, with coordinates', () => {
    const { locations, ...rest } = extract(text, { published: '2024-05-10' })
    const { locations: bare, ...core } = extractCore(text, { published: '2024-05-10' })
    expect(rest).toEqual(core)
    expect(locations.map(({ name, role }) => [name, role])).toEqual(bare.map(({ name, role }) => [name, role]))
    expect(locations[0]).toMatchObject({
      name: 'Hitchin',
      country: 'GB',
      within: 'Hertfordshire',
      gazetteer: '2646826',
    })
    expect(bare[0]).toMatchObject({ lat: null, lon: null, gazetteer: null })
  })

  it('leaves a place that the caller has added as the caller says', () => {
    const rules = withEntries(placesRules, {
      places: [{ names: ['Manchester'], kind: 'settlement', country: 'GB', within: 'Rutland' }],
    })
    const [place] = extract('Two men were arrested in Manchester on Friday.', {}, rules).locations
    expect(place).toMatchObject({ name: 'Manchester', within: 'Rutland', lat: null, gazetteer: null })
  })

  it('reads any text, and a long list of towns in line with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...towns), (noise, town) => {
        const text = `In ${town}, ${noise} ${town} County, ${noise}`
        for (const { start, end } of placesIn(text)) expect(0 <= start && start < end && end <= text.length).toBe(true)
        expect(extract(text).document.language).toBeTruthy()
      }),
      { numRuns: 200 },
    )
    const cost = (count: number): number => {
      const text = Array.from({ length: count }, (_, i) => `${towns[(i * 7919) % towns.length] ?? ''}, `).join('')
      const before = process.cpuUsage()
      extract(text)
      return process.cpuUsage(before).user / 1000
    }
    const best = (count: number): number => Math.min(cost(count), cost(count), cost(count))
    expect(best(4000) / Math.max(best(1000), 10)).toBeLessThan(11)
  })

  it('says the same each time, and nothing of nothing', () => {
    expect(extract(text)).toEqual(extract(text))
    expect(extract('').locations).toEqual([])
  })
})
