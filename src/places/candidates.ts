/** The places that a name may mean, and how likely each is before the rest of the text is looked at. */
import { above, rowsFrom, type Rows } from './gazetteer'

/** A name of the text with all its places. */
export interface Name {
  /** Where the places of the name begin in the gazetteer. */
  readonly entry: number
  /** Row of the area or town told beside it: "Athens, Ga."; -1 if none. */
  readonly within: number
  /** Said where only towns are: a report is filed from a town, and somebody of 45 is of one. */
  readonly town: boolean
}

export interface Surroundings {
  /** Rows of the countries the text is about, likeliest first. */
  readonly countries: readonly number[]
  /** Rows of the areas that the publisher's name tells. */
  readonly publisher: readonly number[]
}

export interface Point {
  readonly lat: number
  readonly lon: number
}

export interface Candidate extends Point {
  readonly row: number
  /** The areas that hold it, from the nearest to the country. */
  readonly holders: readonly number[]
  readonly country: number
  /** Row of its state; -1 if it has none. */
  readonly state: number
  readonly score: number
  /** How far it belongs to the publisher's area, 0 to 1. */
  readonly own: number
  /** Whether it lies in what is told beside the name; true if nothing is. */
  readonly fits: boolean
}

const radians = Math.PI / 180

/** Kilometres, near enough up to some hundreds. */
export const distance = (a: Point, b: Point): number => {
  const y = (a.lat - b.lat) * 111.2
  const turn = Math.abs(a.lon - b.lon)
  const x = (turn > 180 ? 360 - turn : turn) * 111.2 * Math.cos(((a.lat + b.lat) / 2) * radians)
  return Math.sqrt(x * x + y * y)
}

/** Kilometres beyond which two places have nothing to do with each other. */
export const reach = 200

/** Weight of what lies so far away: much within a county, little beyond a state. */
export const nearness = (km: number): number => (km < reach ? Math.exp(-km / 50) : 0)

export const pointOf = (rows: Rows, row: number): Point => ({ lat: rows.lat(row), lon: rows.lon(row) })

const weights = { within: 12, country: 2.5, publisher: 4, town: 8, people: 0.45 } as const

/** A country or the text's own capital is meant more often than a town of so many people, a province abroad less. */
const kindScore = (rows: Rows, row: number, home: number): number => {
  const { ends } = rows
  if (row < ends.countries || (home === 0 && rows.isCapital(row))) return 2
  if (row < ends.states) return home < 0 ? -0.5 : 0.5
  return row < ends.counties ? -0.4 : 0
}

/** Kilometres from the middle of a town to its parts. */
const townReach = 40

/** Where the data do not say how many: mostly parts of towns. */
const someThousands = 5000

const liesIn = (rows: Rows, row: number, holders: readonly number[], within: number): boolean =>
  holders.includes(within) ||
  (within >= rows.ends.counties && distance(pointOf(rows, row), pointOf(rows, within)) < townReach)

/** How far a place belongs to an area: wholly where the area holds it, else by how near it lies. */
const belonging = (rows: Rows, row: number, holders: readonly number[], area: number): number =>
  row === area || holders.includes(area)
    ? 1
    : area >= rows.ends.counties && row >= rows.ends.states
      ? nearness(distance(pointOf(rows, row), pointOf(rows, area)))
      : 0

/** @param most candidates at the most, the likeliest */
export const candidatesOf = (
  rows: Rows,
  { entry, within, town }: Name,
  { countries, publisher }: Surroundings,
  most: number,
): readonly Candidate[] =>
  rowsFrom(rows, entry)
    .map((row): Candidate => {
      const holders = above(rows, row)
      const country = holders.at(-1) ?? row
      const home = countries.indexOf(country)
      const fits = within < 0 || liesIn(rows, row, holders, within)
      const own = publisher.reduce((best, area) => Math.max(best, belonging(rows, row, holders, area)), 0)
      const score =
        weights.people * Math.log((rows.people(row) || someThousands) + 300) +
        kindScore(rows, row, home) +
        (home === 0 ? weights.country : home > 0 ? weights.country / 2 : 0) +
        weights.publisher * own +
        (town && row < rows.ends.states ? -weights.town : 0) +
        (within < 0 ? 0 : fits ? weights.within : -weights.within)
      const state = holders.find((holder) => holder >= rows.ends.countries && holder < rows.ends.states) ?? -1
      return { row, ...pointOf(rows, row), holders, country, state, score, own, fits }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
