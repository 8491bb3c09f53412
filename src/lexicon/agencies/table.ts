/** How many bodies are known by name, by country and kind, as a table for the documentation. */
import { agencyKinds } from '../../vocabulary'
import { agencies } from '../agencies'

const countries: readonly (readonly [name: string, code: string | null])[] = [
  ['Australia', 'AU'],
  ['Canada', 'CA'],
  ['Ireland', 'IE'],
  ['New Zealand', 'NZ'],
  ['United Kingdom', 'GB'],
  ['United States', 'US'],
  ['international', null],
]

/** Kinds in a country, the commonest first: "police 9, federal 4". */
const kindsOf = (bodies: readonly { readonly agencyKind: string }[]): string =>
  agencyKinds
    .map((kind) => ({ kind, count: bodies.filter(({ agencyKind }) => agencyKind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ kind, count }) => `${kind} ${count}`)
    .join(', ')

/** The table that `npm run agencies` prints and `docs/fields.md` shows. */
export const agencyTable = (): string => {
  const bodies = [...new Map(agencies.entries.map(({ value }) => [value.id, value])).values()]
  const rows = countries.map(([name, code]) => {
    const own = bodies.filter(({ country }) => country === code)
    return `| ${name} | ${own.length} | ${kindsOf(own)} |`
  })
  const listed = new Set(countries.map(([, code]) => code))
  const elsewhere = bodies.filter(({ country }) => !listed.has(country))
  return [
    '| country | bodies | of which |',
    '|---|---|---|',
    ...rows,
    `| elsewhere | ${elsewhere.length} | ${kindsOf(elsewhere)} |`,
    '',
  ].join('\n')
}
