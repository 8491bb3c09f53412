/** The area told beside a name: "Newport, Wales", "Athens, Ga.", "Ashford in Kent". */
import { stateMarks } from '../lexicon/places'
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

/** Row of the area told beside a name; -1 if none is. */
export const areaBeside = (
  { plain }: Document,
  rows: Rows,
  { end, entry, mention }: Found,
  names: readonly NameHit[],
  marks: readonly Mark[],
): number => {
  const mark = marks.find(({ start }) => start === end + 2 && plain.slice(end, start) === ', ')
  if (mark) return mark.row
  const own = rowsFrom(rows, entry)
  /** The area of a name in which a place of this name lies. */
  const holder = (area: number): number | undefined =>
    rowsFrom(rows, area).find((row) => row < rows.ends.areas && own.some((place) => above(rows, place).includes(row)))
  // the core's own guess counts only if the text says it
  const within = mention?.value.within
  const told = within && plain.includes(within) ? holder(entryOf(rows, within)) : undefined
  if (told !== undefined) return told
  const next = names.find(({ start }) => start > end && start <= end + 4)
  return next && between.test(plain.slice(end, next.start)) ? (holder(next.entry) ?? -1) : -1
}
