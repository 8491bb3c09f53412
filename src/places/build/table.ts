/** What the gazetteer holds, country by country, as a table for the documentation. */
import { above, countryOf, rowsOf, type Rows } from '../gazetteer'
import type { Columns } from '../columns'

interface Counts {
  states: number
  counties: number
  areas: number
  towns: number
}

const none = (): Counts => ({ states: 0, counties: 0, areas: 0, towns: 0 })

const groupOf = ({ ends }: Rows, row: number): keyof Counts | undefined =>
  row < ends.countries
    ? undefined
    : row < ends.states
      ? 'states'
      : row < ends.counties
        ? 'counties'
        : row < ends.areas
          ? 'areas'
          : 'towns'

/** Countries with towns of fewer people than elsewhere come by themselves. */
const listed = ['GB', 'IE', 'US', 'CA', 'AU', 'NZ']

export const tableOf = (columns: Columns): string => {
  const rows = rowsOf(columns)
  const counts = new Map<string, Counts>()
  for (let row = rows.ends.countries; row < rows.count; row++) {
    const group = groupOf(rows, row)
    const code = countryOf(rows, row)
    const key = listed.includes(code) ? rows.nameOf(above(rows, row).at(-1) ?? row) : 'all others'
    const own = counts.get(key) ?? none()
    if (group) own[group]++
    counts.set(key, own)
  }
  const number = (count: number): string => count.toLocaleString('en-GB')
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const order = [...counts].sort(
    ([a], [b]) => Number(a === 'all others') - Number(b === 'all others') || (a < b ? -1 : 1),
  )
  return [
    line([
      'country',
      'states, provinces',
      'counties, unitary authorities',
      'districts, boroughs, wider areas',
      'towns and parts of towns',
    ]),
    '|---|---|---|---|---|',
    ...order.map(([name, own]) => line([name, ...[own.states, own.counties, own.areas, own.towns].map(number)])),
    '',
    `${number(rows.count)} places of ${number(rows.ends.countries)} countries; GeoNames data of ${columns.date}.`,
    '',
  ].join('\n')
}
