/** Offices of federal bodies that go by the body's name and a town's: "FBI Houston", "HSI San Diego". */
import type { Body } from '../../lexicon/agencies/body'
import { places, type KnownPlace } from '../../lexicon/places'
import type { Document, Hit, Hits } from '../../types'
import type { Candidate } from './named'
import { isUpper, wordAt, wordsBetween } from './words'

const kinds: ReadonlySet<Body['agencyKind']> = new Set<Body['agencyKind']>(['federal', 'border'])

/** A lone acronym: "the Secret Service Boston" is no name. */
const isAcronym = (document: Document, { firstToken, endToken }: Hit<Body>): boolean =>
  endToken - firstToken < 4 && isUpper(document, firstToken) && isUpper(document, endToken - 1)

const townAt = (
  document: Document,
  hits: Hits,
  { end, endToken }: Hit<Body>,
): Hit<readonly KnownPlace[]> | undefined => {
  if (document.tokens.starts[endToken] !== end + 1) return undefined
  const town = hits.of(places).find(({ firstToken }) => firstToken === endToken)
  return town?.value.some(({ kind, country }) => kind === 'settlement' && country === 'US') ? town : undefined
}

export const fieldOffices = (document: Document, hits: Hits, known: readonly Hit<Body>[]): readonly Candidate[] =>
  known.flatMap((hit): readonly Candidate[] => {
    if (hit.value.country !== 'US' || !kinds.has(hit.value.agencyKind) || !isAcronym(document, hit)) return []
    const town = townAt(document, hits, hit)
    if (!town || isUpper(document, town.firstToken) || wordAt(document, town.endToken) === '-') return []
    const name = wordsBetween(document, hit.firstToken, town.endToken)
    return [
      {
        start: hit.start,
        end: town.end,
        firstToken: hit.firstToken,
        endToken: town.endToken,
        rule: 'unit',
        value: {
          name,
          aliases: [],
          agencyKind: hit.value.agencyKind,
          country: 'US',
          role: null,
          unitOf: hit.value.name,
          id: null,
          spelling: null,
        },
      },
    ]
  })
