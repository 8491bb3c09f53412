/**
 * Builds the gazetteer (`npm run gazetteer`) from packages of npm, and prints what is in it (`npm run gazetteer -- --table`).
 * It stands beside the data that it writes; nothing of it goes into the package.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { places as listed } from '../../lexicon/places'
import { countryNames } from '../../lexicon/places/countries'
import { unmarked, type Columns } from '../columns'
import { countyNames, districtsOf, stateName } from './areas'
import { countyAuthorities } from './districts'
import { encode, type Row } from './encode'
import { otherNames } from './exonyms'
import { countryPoints, dublinDistricts, furtherTowns, statePoints, widerAreas } from './points'
import { countiesOf, countyMiddles, laterTowns, statesOf, townsOf, type Town } from './rows'
import { tableOf } from './table'

const target = new URL('../data.json', import.meta.url)
const say = (words: string): void => void process.stderr.write(`${words}\n`)

const english = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'IM', 'JE', 'GG', 'GI'])
const sideOnly = /^(?:(?:North|South|East|West|Central)(?:ern)?[ -]?)+$/
const fewest = 15_000

const isTaken = ({ country, people, feature, name }: Town): boolean =>
  !sideOnly.test(name) && (feature === 'PPLC' || english.has(country) || people >= fewest)

const items = (list: string, mark: string): readonly string[] =>
  list
    .split(mark)
    .map((item) => item.trim())
    .filter(Boolean)

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)
const mean = (numbers: readonly number[]): number => sum(numbers) / Math.max(1, numbers.length)

const grouped = <T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const territories = new Map([
  ['PR', 'Puerto Rico'],
  ['VI', 'U.S. Virgin Islands'],
  ['GU', 'Guam'],
])

const build = (): Columns => {
  // territories are states of the country whose law they have
  const older = townsOf()
  const all = [...older, ...laterTowns(older, english)].map((town) =>
    territories.has(town.country) ? { ...town, country: 'US', state: town.country } : town,
  )
  const taken = all.filter(isTaken)
  const byCountry = grouped(all, ({ country }) => country)
  const byState = grouped(all, ({ country, state }) => `${country}.${state}`)
  const byCounty = grouped(all, ({ country, state, county }) => `${country}.${state}.${county}`)
  const middleOf = (towns: readonly Town[]): readonly [number, number] => [
    mean(towns.map(({ lat }) => lat)),
    mean(towns.map(({ lon }) => lon)),
  ]

  const countryForms = new Map<string, readonly string[]>()
  for (const item of items(countryNames, ','))
    if (!countryForms.has(item.slice(0, 2)))
      countryForms.set(item.slice(0, 2), [
        ...new Set(
          item
            .slice(3)
            .split('|')
            .map((name) => name.replace(/^[Tt]he /, '')),
        ),
      ])
  const countries = [
    ...new Set([...countryForms.keys(), 'GE', 'TD', 'CG', 'NE', 'HK', 'JE'].filter((code) => byCountry.has(code))),
  ].map((code) => {
    const names = countryForms.get(code) ??
      {
        GE: ['Georgia'],
        TD: ['Chad'],
        CG: ['Republic of the Congo'],
        NE: ['Niger'],
        HK: ['Hong Kong'],

        JE: ['Jersey'],
      }[code] ?? [code]
    const towns = byCountry.get(code) ?? []
    const [lat, lon] = countryPoints.get(code) ?? middleOf(towns)
    return {
      code,
      name: names[0] ?? code,
      others: names.slice(1),
      parent: -1,
      lat,
      lon,
      people: sum(towns.map(({ people }) => people)),
    }
  })
  const countryRow = new Map(countries.map(({ code }, row) => [code, row]))

  const states = [...statesOf(), ...[...territories].map(([code, name]) => ({ code: `US.${code}`, name }))]
    .map((area) => ({ ...area, towns: byState.get(area.code) ?? [], country: area.code.slice(0, 2) }))
    .filter(
      ({ country, towns, name }) =>
        !sideOnly.test(name.replace(/ (?:Region|Province|District)$/, '')) &&
        name !== 'Federal District' &&
        countryRow.has(country) &&
        (english.has(country) ? towns.length > 0 : sum(towns.map(({ people }) => people)) >= 200_000),
    )
    .sort((a, b) => (countryRow.get(a.country) ?? 0) - (countryRow.get(b.country) ?? 0))
    .map((area) => {
      const [lat, lon] = statePoints.get(area.code) ?? middleOf(area.towns)
      return {
        code: area.code,
        name: stateName(area),
        others: [],
        parent: countryRow.get(area.country) ?? -1,
        lat,
        lon,
        people: sum(area.towns.map(({ people }) => people)),
      }
    })
  const firstState = countries.length
  const stateRow = new Map(states.map(({ code }, i) => [code, firstState + i]))
  const rowOfCode = (code: string): number => stateRow.get(code) ?? countryRow.get(code.slice(0, 2)) ?? -1

  const countryOfRow = (row: number): string =>
    (row < firstState ? countries[row]?.code : states[row - firstState]?.code.slice(0, 2)) ?? ''

  const middles = countyMiddles()
  const fips: Readonly<Record<string, string>> = Object.fromEntries(
    'AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22 ME23 MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41 PA42 RI44 SC45 SD46 TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56'
      .split(' ')
      .map((item) => [item.slice(0, 2), item.slice(2)]),
  )
  const oldConnecticut =
    'Fairfield 001,Hartford 003,Litchfield 005,Middlesex 007,New Haven 009,New London 011,Tolland 013,Windham 015'
      .split(',')
      .map((item) => ({ code: `US.CT.${item.slice(-3)}`, name: `${item.slice(0, -4)} County`, others: [] }))
  // authorities of the towns' data that the names' data has no more
  const gone = [{ code: 'GB.ENG.J1', name: 'Northamptonshire', others: [] }]
  const counties = [...countyNames(countiesOf()), ...oldConnecticut, ...gone]
    .map((area) => {
      const [country = '', state = '', county = ''] = area.code.split('.')
      const towns = byCounty.get(area.code) ?? []
      const [lat, lon] =
        (country === 'US' ? middles.get(`${fips[state] ?? ''}${county}`) : undefined) ?? middleOf(towns)
      return {
        ...area,
        parent: rowOfCode(`${country}.${state}`),
        lat,
        lon,
        people: sum(towns.map(({ people }) => people)),
      }
    })
    .filter(({ lat, code }) => lat !== 0 || byCounty.has(code))
    .sort((a, b) => a.parent - b.parent || (a.code < b.code ? -1 : 1))
  const firstCounty = firstState + states.length
  const countyRow = new Map(counties.map(({ code }, i) => [code, firstCounty + i]))

  const dublin = {
    name: 'County Dublin',
    others: ['Co Dublin'],
    parent: rowOfCode('IE.L'),
    lat: 53.35,
    lon: -6.27,
    people: 1_300_000,
  }
  const areas: Row[] = [
    dublin,
    ...districtsOf(all, say).map((district) => ({
      ...district,
      others: [],
      parent: countyRow.get(district.parent) ?? rowOfCode('GB.ENG'),
    })),
    ...items(dublinDistricts, ',').map((item) => {
      const [number = '', lat, lon] = item.split(' ')
      return {
        name: `Dublin ${number}`,
        others: [],
        parent: rowOfCode('IE.L'),
        lat: Number(lat),
        lon: Number(lon),
        people: 30_000,
      }
    }),
    ...items(widerAreas, ',').map((item) => {
      const [code = '', lat, lon, ...name] = item.split(' ')
      return {
        name: name.join(' '),
        others: [],
        parent: rowOfCode(code),
        lat: Number(lat),
        lon: Number(lon),
        people: 500_000,
      }
    }),
  ]

  const more = new Map<Town, string[]>()
  for (const item of items(otherNames, ';')) {
    const [own = '', names = ''] = item.slice(3).split(': ')
    const town = (byCountry.get(item.slice(0, 2)) ?? [])
      .filter(({ name, others }) => name === own || others.includes(own))
      .sort((a, b) => Number(b.name === own) - Number(a.name === own) || b.people - a.people)[0]
    if (town) more.set(town, [...(more.get(town) ?? []), ...names.split('|')])
    else say(`no town ${item}`)
  }
  // names that the core knows and GeoNames has as another name of a town
  const named = new Set([
    ...taken.map(({ country, name }) => `${country} ${unmarked(name)}`),
    ...[...more].flatMap(([{ country }, names]) => names.map((name) => `${country} ${name}`)),
  ])
  const byOther = new Map<string, Town>()
  for (const town of taken)
    for (const name of town.others) {
      const key = `${town.country} ${unmarked(name)}`
      const known = byOther.get(key)
      if (!known || known.people < town.people) byOther.set(key, town)
    }
  const lacking: string[] = []
  for (const { names, value } of listed.entries)
    for (const { country, kind, name } of value) {
      const key = `${country ?? ''} ${unmarked(names[0] ?? name)}`
      if (kind !== 'settlement' || named.has(key)) continue
      const town = byOther.get(key)
      if (town) more.set(town, [...(more.get(town) ?? []), names[0] ?? name])
      else lacking.push(key)
    }
  if (process.argv.includes('--lacking')) say(lacking.join(', '))
  const towns = taken
    .filter(({ country }) => countryRow.has(country))
    .map((town) => ({
      id: town.id,
      capital: town.feature === 'PPLC',
      name: town.name,
      others: more.get(town) ?? [],
      parent:
        countyRow.get(`${town.country}.${town.state}.${town.county}`) ?? rowOfCode(`${town.country}.${town.state}`),
      lat: town.lat,
      lon: town.lon,
      people: town.people,
    }))
  const further = items(furtherTowns, ',').map((item) => {
    const [code = '', lat, lon, ...words] = item.split(' ')
    const [name = '', ...others] = words.join(' ').split('|')
    const parent = countyRow.get(code) ?? rowOfCode(code)
    return { id: 0, capital: false, name, others, parent, lat: Number(lat), lon: Number(lon), people: 0 }
  })
  const british = [...counties, ...areas].map(({ name, parent }, i) => ({ name, parent, row: firstCounty + i }))
  const britishRow = (name: string): number =>
    british.find((area) => area.name === name && countryOfRow(area.parent) === 'GB')?.row ?? -1
  const holders = new Map(
    items(countyAuthorities, ';').flatMap((item) => {
      const [county = '', authorities = ''] = item.split(': ')
      const holder = britishRow(county)
      if (holder < 0) say(`no county ${county}`)
      return items(authorities, '|').map((authority) => [authority, holder] as const)
    }),
  )
  const held = counties.map((county) =>
    county.code.startsWith('GB.') ? { ...county, parent: holders.get(county.name) ?? county.parent } : county,
  )
  return encode(
    {
      countries,
      states,
      counties: held,
      areas,
      towns: [...towns, ...further].sort((a, b) => a.parent - b.parent || a.id - b.id),
    },
    '2023-03-05',
  )
}

if (process.argv.includes('--table')) process.stdout.write(tableOf(JSON.parse(readFileSync(target, 'utf8')) as Columns))
else {
  const columns = build()
  const json = JSON.stringify(columns, null, 1)
  writeFileSync(target, `${json}\n`)
  say(
    `${columns.ends.towns} places, ${(json.length / 1e6).toFixed(2)} MB, ${(gzipSync(json, { level: 9 }).length / 1e6).toFixed(2)} MB gzip`,
  )
  for (const [key, value] of Object.entries(columns))
    if (typeof value === 'string') say(`  ${key} ${value.length} ${gzipSync(value, { level: 9 }).length}`)
}
