/** Names of counties and districts as releases write them, and where they lie. */
import { createRequire } from 'node:module'
import { districtTowns } from './districts'
import type { Area, Town } from './rows'

const require = createRequire(import.meta.url)

/** Counties of Ireland by GeoNames code. */
const irishCounties: Readonly<Record<string, string>> = {
  'L.31': 'Wicklow', 'L.30': 'Wexford', 'L.29': 'Westmeath', 'M.26': 'Tipperary', 'C.25': 'Sligo', 'C.24': 'Roscommon', 'L.23': 'Offaly',
  'U.22': 'Monaghan', 'L.21': 'Meath', 'C.20': 'Mayo', 'L.19': 'Louth', 'L.18': 'Longford', 'C.14': 'Leitrim', 'L.15': 'Laois',
  'L.13': 'Kilkenny', 'L.12': 'Kildare', 'M.11': 'Kerry', 'C.10': 'Galway', 'U.06': 'Donegal', 'M.04': 'Cork', 'M.03': 'Clare',
  'U.02': 'Cavan', 'L.01': 'Carlow', 'M.42': 'Limerick', 'M.44': 'Waterford',
} // prettier-ignore

const britishNames: Readonly<Record<string, string>> = {
  'Sir Powys': 'Powys',
  'The Scottish Borders': 'Scottish Borders',
  'Bournemouth, Christchurch and Poole Council': 'Bournemouth, Christchurch and Poole',
}

const bare = (name: string): string =>
  (britishNames[name] ?? name)
    .replace(
      /^(?:Royal Borough|Metropolitan Borough|City and Borough|City and County|Borough|County|City|District) of /,
      '',
    )
    .replace(/ (?:City|County Borough|county borough)$/, '')

/** First-level areas: "Region", "Oblast" and the like are left out of their names. */
export const stateName = ({ code, name }: Area): string =>
  /^(?:US|GB|ZA)\./.test(code)
    ? name
    : name
        .replace(
          /^(?:The )?(?:Republic|State|Province|Region|Autonomous Republic|Federal District|Federal Capital Territory) of (?:the )?/,
          '',
        )
        .replace(
          / (?:Region|Oblast|Krai|Province|Governorate|District|County|Voivodeship|Prefecture|Department|State|Raion|Parish|Autonomous Okrug|Republic|Canton|Municipality|Territory)$/,
          '',
        )

export interface County extends Area {
  /** Other ways of writing it. */
  readonly others: readonly string[]
}

/** Counties and districts of the United States, Britain and Ireland. */
export const countyNames = (areas: readonly Area[]): readonly County[] =>
  areas.flatMap((area): readonly County[] => {
    const { code, name } = area
    if (code.startsWith('US.')) return [{ code, name, others: [] }]
    if (code.startsWith('GB.')) {
      const own = bare(name)
      return [
        {
          code,
          name: own,
          others:
            own === 'Eilean Siar'
              ? ['Western Isles']
              : / Islands$/.test(own)
                ? [own.replace(/ Islands$/, '')]
                : own === 'County Durham'
                  ? ['Co Durham']
                  : [],
        },
      ]
    }
    const irish = code.startsWith('IE.') ? irishCounties[code.slice(3)] : undefined
    return irish ? [{ code, name: `County ${irish}`, others: [`Co ${irish}`, irish] }] : []
  })

interface Subdivision {
  readonly type: string
  readonly name: string
}

/** Boroughs, unitary authorities and counties as ISO 3166-2 has them. */
export const isoNames = (country: string): readonly Subdivision[] => {
  const iso = require('iso-3166-2') as { country: (code: string) => { sub: Readonly<Record<string, Subdivision>> } }
  return Object.values(iso.country(country).sub)
}

export interface District {
  readonly name: string
  readonly parent: string
  readonly lat: number
  readonly lon: number
  readonly people: number
}

const middle = (towns: readonly Town[]): readonly [number, number] => [
  towns.reduce((sum, { lat }) => sum + lat, 0) / towns.length,
  towns.reduce((sum, { lon }) => sum + lon, 0) / towns.length,
]

/** British districts, by their main town; those that ISO or the list has and no town tells are named. */
export const districtsOf = (towns: readonly Town[], say: (words: string) => void): readonly District[] => {
  const british = towns.filter(({ country }) => country === 'GB')
  const listed = new Map(
    districtTowns
      .split(',')
      .map((item) => item.trim().split(': '))
      .map(([district = '', town = '']) => [district, town]),
  )
  const boroughs = isoNames('GB').filter(({ type, name }) => /London Borough/i.test(type) && !listed.has(name))
  if (boroughs.length > 0) say(`no town for the boroughs ${boroughs.map(({ name }) => name).join(', ')}`)
  const london = new Set(
    isoNames('GB')
      .filter(({ type }) => /London/i.test(type))
      .map(({ name }) => name),
  )
  return [...listed].flatMap(([name, town]): readonly District[] => {
    const main = british
      .filter((row) => row.name === town && (row.county === 'GLA') === london.has(name))
      .sort((a, b) => b.people - a.people)[0]
    if (!main) {
      say(`no town ${town} for ${name}`)
      return []
    }
    const inside = main.district
      ? british.filter(({ district, county }) => district === main.district && county === main.county)
      : [main]
    const [lat, lon] = middle(inside)
    return [{ name, parent: `GB.${main.state}.${main.county}`, lat, lon, people: 100_000 }]
  })
}
