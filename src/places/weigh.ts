/**
 * Which of the places of one name is meant. By the area told beside it, then the country and area of the publisher, the
 * areas and other places of the text, and the number of people, in that order of weight.
 */
import { above, rowsFrom, type Rows } from './gazetteer'

/** A name of the text with all its places. */
export interface Name {
  readonly entry: number
  /** How often the text says it. */
  readonly times: number
  /** Row of the area told beside it: "Athens, Ga."; -1 if none. */
  readonly within: number
  /** Said as a county, a state or a country is said. */
  readonly kind: 'settlement' | 'region' | 'country' | null
}

export interface Surroundings {
  /** Rows of the countries the text is about, likeliest first. */
  readonly countries: readonly number[]
  /** Rows of the areas that the publisher's name tells. */
  readonly publisher: readonly number[]
}

export interface Choice {
  /** Row of the likeliest place; -1 if there is none. */
  readonly row: number
  /** How far it is ahead of the next place that lies elsewhere. */
  readonly lead: number
  readonly score: number
}

interface Candidate {
  readonly row: number
  readonly lat: number
  readonly lon: number
  readonly holders: readonly number[]
  readonly prior: number
}

const radians = Math.PI / 180

/** Kilometres, near enough up to some hundreds. */
export const distance = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
  const y = (a.lat - b.lat) * 111.2
  let lon = Math.abs(a.lon - b.lon)
  if (lon > 180) lon = 360 - lon
  const x = lon * 111.2 * Math.cos(((a.lat + b.lat) / 2) * radians)
  return Math.sqrt(x * x + y * y)
}

/** How far the likeliest place must be ahead of the next to be certain. */
export const clear = 1.5

const weights = {
  within: 12,
  country: 2.5,
  publisher: 4,
  state: 3,
  county: 3,
  near: 4,
  sameState: 0.8,
  sameCountry: 0.3,
  people: 0.45,
} as const

/** Places of a name that lie closer than this are one for whoever looks at a map. */
const same = 60
const rounds = 3
const most = 16
const reach = 300

const isArea = (rows: Rows, row: number): boolean => row < rows.ends.areas

/** Weight of what lies so far away: all within a county, little beyond a state. */
const nearness = (km: number): number => (km < reach ? Math.exp(-km / 80) : 0)

/** How far a place belongs to an area: wholly where the area holds it, else by how near it lies. */
const belonging = (rows: Rows, row: number, all: readonly number[], area: number): number =>
  all.includes(area)
    ? 1
    : area >= rows.ends.counties && row >= rows.ends.states
      ? nearness(distance(pointAt(rows, row), pointAt(rows, area)))
      : 0

const pointAt = (rows: Rows, row: number): { readonly lat: number; readonly lon: number } => ({
  lat: rows.lat(row),
  lon: rows.lon(row),
})

const candidatesOf = (
  rows: Rows,
  { entry, within, kind }: Name,
  { countries, publisher }: Surroundings,
): readonly Candidate[] =>
  rowsFrom(rows, entry)
    .map((row): Candidate => {
      const holders = above(rows, row)
      const all = [row, ...holders]
      const country = all.at(-1) ?? row
      const home = countries.indexOf(country)
      const people = rows.people(row)
      const isCountry = row < rows.ends.countries
      const isState = !isCountry && row < rows.ends.states
      const prior =
        weights.people * Math.log(people + 300) +
        (isCountry ? 2 : isState ? 0.5 : row < rows.ends.counties ? -0.4 : 0) +
        (home === 0 ? weights.country : home > 0 ? weights.country / 2 : 0) +
        weights.publisher * publisher.reduce((most, area) => Math.max(most, belonging(rows, row, all, area)), 0) +
        (within >= 0 ? (holders.includes(within) ? weights.within : -weights.within) : 0) +
        (kind === null ? 0 : kind === 'settlement' ? (row < rows.ends.areas ? -3 : 0) : isArea(rows, row) ? 2 : -2)
      return { row, lat: rows.lat(row), lon: rows.lon(row), holders, prior }
    })
    .sort((a, b) => b.prior - a.prior)
    .slice(0, most)

/** What one candidate has of another: the area it lies in, an area it holds, or a place near by. */
interface Tie {
  /** Index of the other name, and of its candidate. */
  readonly name: number
  readonly candidate: number
  readonly weight: number
  readonly kind: 'holds' | 'near' | 'state'
}

const levelWeight = (rows: Rows, area: number): number =>
  area < rows.ends.countries ? weights.country / 2 : area < rows.ends.states ? weights.state : weights.county

const tieOf = (rows: Rows, one: Candidate, other: Candidate): { weight: number; kind: Tie['kind'] } | undefined => {
  if (one.row === other.row) return undefined
  if (one.holders.includes(other.row)) return { weight: levelWeight(rows, other.row), kind: 'holds' }
  if (other.holders.includes(one.row)) return { weight: levelWeight(rows, one.row) / 2, kind: 'holds' }
  if (one.row < rows.ends.states || other.row < rows.ends.states) {
    const shared = one.holders.at(-1) ?? one.row
    return shared === (other.holders.at(-1) ?? other.row) ? { weight: weights.country / 2, kind: 'state' } : undefined
  }
  const km = Math.abs(one.lat - other.lat) > 4 ? reach : distance(one, other)
  if (km < reach) return { weight: weights.near * nearness(km), kind: 'near' }
  const state = one.holders.find((holder) => holder >= rows.ends.countries && holder < rows.ends.states)
  if (state !== undefined && other.holders.includes(state)) return { weight: weights.sameState, kind: 'state' }
  return one.holders.at(-1) === other.holders.at(-1) ? { weight: weights.sameCountry, kind: 'state' } : undefined
}

/** A place that the gazetteer does not know may bear the name too, in the text's own country. */
const unknown = (people: number, home: boolean): number =>
  3 + (home ? 2 : 0) - (people > 20_000 ? 0.8 * Math.log(people / 20_000) : 0)

const choiceOf = (
  rows: Rows,
  candidates: readonly Candidate[],
  scores: readonly number[],
  within: number,
  home: boolean,
): Choice => {
  let best = -1
  scores.forEach((score, i) => {
    if (best < 0 || score > (scores[best] ?? 0)) best = i
  })
  const first = candidates[best]
  if (!first) return { row: -1, lead: 0, score: 0 }
  const score = scores[best] ?? 0
  let lead = 10
  if (within < 0 && first.row >= rows.ends.states) lead = Math.min(lead, score - unknown(rows.people(first.row), home))
  candidates.forEach((other, i) => {
    if (i !== best && distance(first, other) > same) lead = Math.min(lead, score - (scores[i] ?? 0))
  })
  return { row: first.row, lead, score }
}

/** Chooses for all names of a text at once: each looks at what the others may be. */
export const weigh = (rows: Rows, names: readonly Name[], surroundings: Surroundings): readonly Choice[] => {
  const candidates = names.map((name) => candidatesOf(rows, name, surroundings))
  const home = surroundings.countries.length > 0
  const ties = candidates.map((list, i) =>
    list.map((one) =>
      candidates.flatMap((others, name) =>
        name === i
          ? []
          : others.flatMap((other, candidate): readonly Tie[] => {
              const tie = tieOf(rows, one, other)
              return tie ? [{ name, candidate, ...tie }] : []
            }),
      ),
    ),
  )
  let scores = candidates.map((list) => list.map(({ prior }) => prior))
  for (let round = 0; round < rounds; round++) {
    const likely = scores.map((list) => {
      const top = Math.max(...list)
      const odds = list.map((score) => Math.exp((score - top) / 1.5))
      const all = odds.reduce((sum, one) => sum + one, 0)
      return { odds, shares: odds.map((one) => one / all) }
    })
    scores = candidates.map((list, i) =>
      list.map(({ prior }, k) => {
        let holds = 0
        let near = 0
        let state = 0
        let name = -1
        let best = { holds: 0, near: 0, state: 0 }
        const add = (): void => {
          holds += best.holds
          near += best.near
          state += best.state
          best = { holds: 0, near: 0, state: 0 }
        }
        for (const tie of ties[i]?.[k] ?? []) {
          if (tie.name !== name) add()
          name = tie.name
          const { odds = [], shares = [] } = likely[tie.name] ?? {}
          const weight = tie.weight * ((tie.kind === 'holds' ? odds : shares)[tie.candidate] ?? 0)
          if (weight > best[tie.kind]) best[tie.kind] = weight
        }
        add()
        return prior + Math.min(6, holds) + Math.min(1.5 * weights.near, near) + Math.min(1.5, state)
      }),
    )
  }
  return candidates.map((list, i) => choiceOf(rows, list, scores[i] ?? [], names[i]?.within ?? -1, home))
}
