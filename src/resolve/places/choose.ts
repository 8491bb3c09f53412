/** Which of the places of one name is meant: the one in the state told, in the text's country, else the likeliest. */
import { firstIndex } from '../../text/sorted'
import type { KnownPlace } from '../../lexicon/places'
import type { Hit, Mention } from '../../types'
import { withValue } from '../../match/mention'
import { placeWith } from '../../match/values'

export interface Chosen {
  readonly mention: Mention<'place'>
  /** What other forms of its name have in common with it. */
  readonly key: string
}

/** The lexicon's hits, in text order. */
export type PlaceHits = readonly Hit<readonly KnownPlace[]>[]

/** The hit that ends where a mention ends. */
const hitEnding = (hits: PlaceHits, end: number): Hit<readonly KnownPlace[]> | undefined => {
  const hit = hits[firstIndex(hits.length, (i) => hits[i]?.end ?? 0, end)]
  return hit?.end === end ? hit : undefined
}

const candidatesOf = (mention: Mention<'place'>, hits: PlaceHits): readonly KnownPlace[] => {
  const { value } = mention
  if (value.placeKind === 'street' || value.placeKind === 'site') return []
  const hit = hitEnding(hits, mention.end)
  return hit && hit.end - hit.start === value.name.length ? hit.value : []
}

/** The country that most of the places are in which only one country has: for texts that tell their country by nothing else. */
export const countryOf = (mentions: readonly Mention<'place'>[]): string | null => {
  const tally = new Map<string, number>()
  for (const { value } of mentions)
    if (value.country && value.placeKind !== 'country') tally.set(value.country, (tally.get(value.country) ?? 0) + 1)
  return [...tally].reduce<readonly [string | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0]
}

export const choose = (mention: Mention<'place'>, countries: readonly string[], hits: PlaceHits): Chosen => {
  const { value } = mention
  const home = countries[0] ?? null
  const candidates =
    mention.rule === 'age-town'
      ? candidatesOf(mention, hits).filter(({ kind }) => kind === 'settlement')
      : candidatesOf(mention, hits)
  const inHome =
    value.country === null
      ? countries.map((code) => candidates.find(({ country }) => country === code)).find((found) => found)
      : undefined
  const inState =
    value.within === null
      ? undefined
      : candidates.find(({ within, country }) => within === value.within || country === value.country)
  const chosen =
    inState ??
    inHome ??
    (value.within === null
      ? candidates.find(({ country }) => value.country === null || country === value.country)
      : undefined)
  if (!chosen)
    return {
      mention: withValue(mention, placeWith(value, { country: value.country ?? home })),
      key: value.name.toLowerCase(),
    }
  return {
    mention: withValue(
      mention,
      placeWith(value, {
        placeKind: chosen.kind,
        country: value.country ?? chosen.country,
        within: value.within ?? chosen.within,
      }),
    ),
    key: `${chosen.name} ${chosen.kind}`.toLowerCase(),
  }
}
