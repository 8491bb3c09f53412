/**
 * Which of the places of one name is meant. By the area told beside it, then the country and area of the publisher, the
 * areas and other places of the text, and the number of people, in that order of weight.
 */
import { candidatesOf, distance, nearness, reach, type Candidate, type Name, type Surroundings } from './candidates'
import type { Rows } from './gazetteer'

export interface Choice {
  /** Row of the likeliest place; -1 if there is none. */
  readonly row: number
  /** How far it is ahead of the next place that lies elsewhere. */
  readonly lead: number
}

/** How far the likeliest place must be ahead of the next to be certain. */
export const clear = 1.5

/** What other names of the text add to a place, and how much of each kind at most. */
const weights = { country: 1.25, state: 3, county: 3, near: 4, sameState: 0.8, sameCountry: 0.3 } as const
const limits = { holds: 6, near: 6, same: 1.5 } as const

/** Places of a name that lie closer than this are one for whoever looks at a map. */
const samePlace = 60
/** Each round looks at what the last has found. */
const rounds = 3
/** How fast odds fall with the score. */
const heat = 1.5

/** What a candidate has of a candidate of another name: an area that holds it or that it holds, or a place near by. */
interface Tie {
  readonly name: number
  readonly candidate: number
  readonly weight: number
  readonly holds: boolean
}

const areaWeight = ({ ends }: Rows, area: number): number =>
  area < ends.countries ? weights.country : area < ends.states ? weights.state : weights.county

const tieOf = (rows: Rows, one: Candidate, other: Candidate): Pick<Tie, 'weight' | 'holds'> | undefined => {
  if (one.country !== other.country && Math.abs(one.lat - other.lat) > 3) return undefined
  if (one.row === other.row) return undefined
  if (one.holders.includes(other.row)) return { weight: areaWeight(rows, other.row), holds: true }
  if (other.holders.includes(one.row)) return { weight: areaWeight(rows, one.row) / 2, holds: true }
  if (one.row < rows.ends.states || other.row < rows.ends.states || Math.abs(one.lat - other.lat) > 3) return undefined
  const km = distance(one, other)
  return km < reach ? { weight: weights.near * nearness(km), holds: false } : undefined
}

/** Names that the others are held against: what a text is about it says early. */
const mostOthers = 40

/** The ties of each candidate of each name, name by name. */
const tiesOf = (rows: Rows, candidates: readonly (readonly Candidate[])[]): readonly (readonly (readonly Tie[])[])[] =>
  candidates.map((list, i) =>
    list.map((one) => {
      const ties: Tie[] = []
      candidates.slice(0, mostOthers).forEach((others, name) => {
        if (name === i) return
        others.forEach((other, candidate) => {
          const tie = tieOf(rows, one, other)
          if (tie) ties.push({ name, candidate, ...tie })
        })
      })
      return ties
    }),
  )

interface Likely {
  /** Against the likeliest of the name. */
  readonly odds: readonly number[]
  /** Against all of the name. */
  readonly shares: readonly number[]
}

const likelyOf = (scores: readonly number[]): Likely => {
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp((score - top) / heat))
  const all = odds.reduce((sum, one) => sum + one, 0)
  return { odds, shares: odds.map((one) => one / all) }
}

/** What the other names add by areas and near places: of each name the best. */
const support = (
  ties: readonly Tie[],
  likely: readonly Likely[],
): { readonly holds: number; readonly near: number } => {
  let holds = 0
  let near = 0
  let nearest = 0
  for (let i = 0; i < ties.length;) {
    const name = ties[i]?.name
    let bestHolds = 0
    let bestNear = 0
    for (; i < ties.length && ties[i]?.name === name; i++) {
      const tie = ties[i]
      if (!tie) continue
      const of = likely[tie.name]
      const weight = tie.weight * ((tie.holds ? of?.odds : of?.shares)?.[tie.candidate] ?? 0)
      if (tie.holds) bestHolds = Math.max(bestHolds, weight)
      else bestNear = Math.max(bestNear, weight)
    }
    holds += bestHolds
    near += bestNear
    nearest = Math.max(nearest, bestNear)
  }
  // many places far away are not one place near by
  return { holds: Math.min(limits.holds, holds), near: Math.min(limits.near, nearest + (near - nearest) / 3) }
}

/** How many of the names lie in each country and state, as far as one can tell. */
const shareOfAreas = (candidates: readonly (readonly Candidate[])[], likely: readonly Likely[]) => {
  const all = new Map<number, number>()
  const own = candidates.map((list, i) => {
    const shares = new Map<number, number>()
    list.forEach(({ country, state }, k) => {
      const share = likely[i]?.shares[k] ?? 0
      for (const area of [country, state]) if (area >= 0) shares.set(area, (shares.get(area) ?? 0) + share)
    })
    for (const [area, share] of shares) all.set(area, (all.get(area) ?? 0) + share)
    return shares
  })
  return (name: number, area: number): number => (all.get(area) ?? 0) - (own[name]?.get(area) ?? 0)
}

/**
 * What a place that the gazetteer does not know, but that bears the name too, would score: small ones are everywhere, in
 * the text's own country and where its other places are, while a large town has no unknown namesake.
 */
const unknown = (people: number, home: boolean, apart: number): number =>
  3 + (home ? 2 : 0) + apart - (people > 20_000 ? 0.8 * Math.log(people / 20_000) : 0)

interface Scored {
  readonly score: number
  /** What near places and the areas around it add. */
  readonly local: number
}

/** A name that is a town and the district around it means the town. */
const townOf = (rows: Rows, area: Candidate, candidates: readonly Candidate[]): Candidate | undefined =>
  area.row >= rows.ends.states && area.row < rows.ends.areas
    ? candidates.find((other) => other.row >= rows.ends.areas && other.fits && distance(area, other) < samePlace)
    : undefined

const choiceOf = (
  rows: Rows,
  candidates: readonly Candidate[],
  scored: readonly Scored[],
  home: boolean,
  others: boolean,
  published: boolean,
): Choice => {
  let best = 0
  scored.forEach(({ score }, i) => {
    if (score > (scored[best]?.score ?? 0)) best = i
  })
  const first = candidates[best]
  const { score, local } = scored[best] ?? { score: 0, local: 0 }
  if (!first) return { row: -1, lead: 0 }
  if (!first.fits) return { row: first.row, lead: 0 }
  let lead = Infinity
  if (first.row >= rows.ends.states)
    lead =
      score -
      unknown(rows.people(first.row), home, local < 1 && first.own < 0.2 ? (published ? 2.5 : others ? 1.5 : 0) : 0)
  candidates.forEach((other, i) => {
    if (i !== best && distance(first, other) > samePlace) lead = Math.min(lead, score - (scored[i]?.score ?? 0))
  })
  return { row: (townOf(rows, first, candidates) ?? first).row, lead }
}

/** Chooses for all names of a text at once: each looks at what the others may be. */
export const weigh = (rows: Rows, names: readonly Name[], surroundings: Surroundings): readonly Choice[] => {
  const candidates = names.map((name) => candidatesOf(rows, name, surroundings, names.length > mostOthers ? 6 : 16))
  const ties = tiesOf(rows, candidates)
  let scored = candidates.map((list) => list.map(({ score }): Scored => ({ score, local: 0 })))
  for (let round = 0; round < rounds; round++) {
    const likely = scored.map((list) => likelyOf(list.map(({ score }) => score)))
    const shareOf = shareOfAreas(candidates, likely)
    scored = candidates.map((list, i) =>
      list.map(({ score, country, state, row }, k): Scored => {
        const { holds, near } = support(ties[i]?.[k] ?? [], likely)
        const same =
          Math.min(1, shareOf(i, country)) * (row < rows.ends.states ? weights.country : weights.sameCountry) +
          (state < 0 ? 0 : Math.min(1, shareOf(i, state)) * weights.sameState)
        return { score: score + holds + near + Math.min(limits.same, same), local: near + holds }
      }),
    )
  }
  const home = surroundings.countries.length > 0
  const towns = candidates.filter((list) => list.some(({ row }) => row >= rows.ends.states)).length
  return candidates.map((list, i) =>
    choiceOf(rows, list, scored[i] ?? [], home, towns > 1, surroundings.publisher.length > 0),
  )
}
