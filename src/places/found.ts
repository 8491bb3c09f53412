/** A place of the text on its way: where it stands, and where the places of its name begin in the gazetteer. */
import type { Document, Mention, PlaceValue, Span } from '../types'
import type { PlaceInside } from '../vocabulary'
import { placeValue } from '../mentions/place/value'
import { pointOf } from './candidates'
import { unmarked } from './columns'
import { above, countryOf, emptyHash, hashOn, kindOf, rowsFrom, type Rows } from './gazetteer'
import { clear, type Choice } from './weigh'

export interface Found extends Span {
  /** -1 if the gazetteer does not know the name. */
  readonly entry: number
  /** The core's mention, if it is one of the core's. */
  readonly mention: Mention<'place'> | null
  readonly inside: PlaceInside | null
}

/** Where the places of a name begin. */
export const entryOf = (rows: Rows, name: string): number => {
  const plain = unmarked(name)
    .replace(/\bSaint\b/g, 'St')
    .replace(/\bMt\b/g, 'Mount')
    .replace(/\bFt\b/g, 'Fort')
  const { hash, check } = hashOn(emptyHash, plain, 0, plain.length)
  return rows.first(hash, check)
}

/** Rows of countries by their codes. */
export const countryRows = (rows: Rows, codes: readonly string[]): readonly number[] => {
  const found: number[] = []
  for (const code of codes)
    for (let row = 0; row < rows.ends.countries; row++) if (rows.idOf(row) === code) found.push(row)
  return found
}

/** Row of a state by its full name; -1 if there is none. */
export const stateRow = (rows: Rows, name: string, country: string | null): number =>
  rowsFrom(rows, entryOf(rows, name)).find(
    (row) =>
      row >= rows.ends.countries && row < rows.ends.states && (country === null || countryOf(rows, row) === country),
  ) ?? -1

/** The county of a British or Irish place, the state of others; what holds that for what has the same name. */
const withinOf = (rows: Rows, row: number): string | null => {
  const holders = above(rows, row)
  const state = holders.find((holder) => holder >= rows.ends.countries && holder < rows.ends.states)
  const country = countryOf(rows, row)
  const county =
    country === 'GB' || country === 'IE' ? holders.findLast((holder) => holder >= rows.ends.states) : undefined
  const name = rows.nameOf(row)
  // districts of Northern Ireland are nobody's address
  if (county !== undefined && rows.idOf(county)?.startsWith('GB.NIR'))
    return state === undefined ? null : rows.nameOf(state)
  for (const holder of [county, state])
    if (holder !== undefined && rows.nameOf(holder) !== name) return rows.nameOf(holder)
  return null
}

/** The value with what the gazetteer knows, where the choice is clear. */
export const resolved = (rows: Rows, value: PlaceValue, choice: Choice | undefined): PlaceValue => {
  if (!choice || choice.row < 0 || choice.lead < clear) return value
  const { row } = choice
  return {
    ...value,
    // "Jamaica, Queens" is no country
    placeKind: value.placeKind === 'country' && row >= rows.ends.areas ? 'settlement' : value.placeKind,
    country: countryOf(rows, row) || value.country,
    within: withinOf(rows, row) ?? value.within,
    ...pointOf(rows, row),
    gazetteer: rows.idOf(row),
  }
}

/** A mention of the gazetteer's own. */
export const toMention = (
  { plain }: Document,
  rows: Rows,
  { start, end, inside }: Pick<Found, 'start' | 'end' | 'inside'>,
  choice: Choice | undefined,
): Mention<'place'> => {
  const row = choice?.row ?? -1
  const kind = row < 0 ? 'settlement' : kindOf(rows, row)
  const value = placeValue(plain.slice(start, end), kind, { role: 'other', inside })
  return { kind: 'place', start, end, rule: 'gazetteer', value: resolved(rows, value, choice) }
}
