/** Rows in, columns out. */
import { unmarked, writeNumbers, writePoint, writeSize, type Columns } from '../columns'

export interface Row {
  readonly name: string
  readonly others: readonly string[]
  /** Row of the area it lies in; -1 for countries. */
  readonly parent: number
  readonly lat: number
  readonly lon: number
  readonly people: number
}

export interface Groups {
  readonly countries: readonly (Row & { readonly code: string })[]
  readonly states: readonly (Row & { readonly code: string })[]
  readonly counties: readonly (Row & { readonly code: string })[]
  readonly areas: readonly Row[]
  readonly towns: readonly (Row & { readonly id: number; readonly capital: boolean })[]
}

const steps = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, i) => number - (numbers[i - 1] ?? 0))

const runs = (parents: readonly number[]): readonly number[] => {
  const found: { parent: number; count: number }[] = []
  for (const parent of parents) {
    const last = found.at(-1)
    if (last?.parent === parent) last.count++
    else found.push({ parent, count: 1 })
  }
  return found.flatMap(({ parent, count }, i) => [parent - (found[i - 1]?.parent ?? 0), count])
}

/** "Saint" and the like are written short, as the finder reads them. */
const written = (name: string): string =>
  unmarked(name)
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/\bSaint\b/g, 'St')
    .replace(/\bSainte\b/g, 'Ste')
    .replace(/\s+/g, ' ')
    .trim()

export const encode = ({ countries, states, counties, areas, towns }: Groups, date: string): Columns => {
  const rows: readonly Row[] = [...countries, ...states, ...counties, ...areas, ...towns]
  const others = rows.flatMap((row, index) => {
    const own = written(row.name).toLowerCase()
    const more = new Set(row.others.map(written).filter((name) => name !== '' && name.toLowerCase() !== own))
    return [...more].map((name) => ({ name, index }))
  })
  const ends = {
    countries: countries.length,
    states: countries.length + states.length,
    counties: countries.length + states.length + counties.length,
    areas: rows.length - towns.length,
    towns: rows.length,
  }
  return {
    source: 'GeoNames (https://www.geonames.org), CC BY 4.0',
    date,
    ends,
    names: rows.map(({ name }) => written(name)).join('\n'),
    parents: writeNumbers(runs(rows.map(({ parent }) => parent))),
    points: rows.map(({ lat, lon }) => writePoint(lat, lon)).join(''),
    sizes: rows.map(({ people }) => writeSize(people)).join(''),
    capitals: writeNumbers(steps(towns.flatMap(({ capital }, i) => (capital ? [ends.areas + i] : [])))),
    ids: writeNumbers(steps(towns.map(({ id }) => id))),
    codes: [...countries, ...states, ...counties].map(({ code }) => code).join('\n'),
    others: others.map(({ name }) => name).join('\n'),
    otherRows: writeNumbers(steps(others.map(({ index }) => index))),
  }
}
