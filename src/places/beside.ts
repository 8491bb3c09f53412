/** The area told beside a name: "Newport, Wales", "Athens, Ga.", "Ashford in Kent". */
import { stateMarks } from '../lexicon/places'
import { firstIndex } from '../text/sorted'
import type { Document, Hits, Span } from '../types'
import { entryOf, stateRow, type Found } from './found'
import { above, rowsFrom, type Rows } from './gazetteer'
import type { NameHit } from './names'

/** The abbreviation of a state: "Ga." of "Athens, Ga.", "Pa." of "D-Pa.". */
export interface Mark extends Span {
  readonly row: number
}

export const marksIn = ({ plain }: Document, rows: Rows, hits: Hits): readonly Mark[] =>
  hits.of(stateMarks).flatMap(({ start, end, value }) => {
    const row = /(?:, |[DRI]-|\()$/.test(plain.slice(Math.max(0, start - 3), start))
      ? stateRow(rows, value.name, value.country)
      : -1
    return row < 0 ? [] : [{ start, end, row }]
  })

const between = /^(?:, | in | \()$/

/** What is told beside a name. */
export interface Beside {
  /** Row of the area or town; -1 if none is told. */
  readonly row: number
  /** The name that tells it, if it is one of the gazetteer's: it means this row. */
  readonly by: NameHit | undefined
}

const nothing: Beside = { row: -1, by: undefined }

/** Of several towns the largest tells where its parts are: "Red Hook, Brooklyn". */
const largest = (rows: Rows, entry: number): number =>
  rowsFrom(rows, entry).reduce((best, row) => (best < 0 || rows.people(row) > rows.people(best) ? row : best), -1)

/** @param marks by where they start */
export const areaBeside = (
  { plain }: Document,
  rows: Rows,
  { end, entry, mention }: Found,
  names: readonly NameHit[],
  marks: ReadonlyMap<number, Mark>,
): Beside => {
  const mark = plain.startsWith(', ', end) ? marks.get(end + 2) : undefined
  if (mark) return { row: mark.row, by: undefined }
  const own = rowsFrom(rows, entry)
  /** The area of a name in which a place of this name lies. */
  const holder = (area: number): number =>
    rowsFrom(rows, area).find(
      (row) => row < rows.ends.areas && own.some((place) => above(rows, place).includes(row)),
    ) ?? -1
  const next = names[firstIndex(names.length, (i) => names[i]?.start ?? Infinity, end)]
  const by = next && next.start <= end + 4 && between.test(plain.slice(end, next.start)) ? next : undefined
  const row = by ? holder(by.entry) : -1
  if (row >= 0) return { row, by }
  // the core's own guess counts only if the text says it
  const within = mention?.value.within
  const told = within && plain.includes(within) ? entryOf(rows, within) : -1
  if (told < 0) return nothing
  const area = holder(told)
  return { row: area >= 0 ? area : largest(rows, told), by: undefined }
}
