/**
 * Towns of the gazetteer for the core's rules of place: these find a place by its wording, and this says what may be one.
 * Where it lies is told later. Avoids what is also a word, a name, a street or a site.
 */
import type { KnownPlace } from '../lexicon/places'
import { maybeStreetWords, siteWords, streetWords } from '../lexicon/places/wording'
import { givenNames, notNames } from '../lexicon/people'
import type { FindPlaces } from '../mentions/place'
import type { Hit } from '../types'
import { isOrdinary, isSurname, joins, lastNamesIn } from './context'
import { rows as load, rowsFrom } from './gazetteer'
import { namesOf } from './names'

/** "Asbury Park" and "Palm Beach" are towns for their size; smaller ones are parks and beaches as often. */
const fewest = 25_000

const lastWord = /(?:^|[ -])([^ -]{1,30})$/

/** "St John's Avenue", "Latham & Watkins": the beginning of another name. */
const another = /^(?: ?'s [A-Z]| & [A-Z])/
const quote = 34

export const gazetteerNames: FindPlaces = (document, hits) => {
  const rows = load()
  const people = new Set([...hits.of(givenNames), ...hits.of(notNames)].map(({ firstToken }) => firstToken))
  const names = namesOf(document, rows).filter(({ sentence: { zone } }) => zone === 'body' || zone === 'list')
  const lastNames = lastNamesIn(document, names, hits)
  return names.flatMap(({ start, end, firstToken, endToken, entry }): readonly Hit<readonly KnownPlace[]>[] => {
    const name = document.plain.slice(start, end)
    if (another.test(document.plain.slice(end, end + 5)) || document.plain.charCodeAt(start - 1) === quote) return []
    if (joins(document, endToken - 1, endToken) || joins(document, firstToken - 1, firstToken)) return []
    const single = endToken - firstToken === 1
    if (single && (isOrdinary(name) || people.has(firstToken) || isSurname(name) || lastNames.has(name))) return []
    const towns = rowsFrom(rows, entry).filter((row) => row >= rows.ends.areas)
    const last = lastWord.exec(name)?.[1] ?? ''
    const least = maybeStreetWords.has(last) || siteWords.has(last) || streetWords.has(last) ? fewest : 0
    if (!towns.some((row) => rows.people(row) >= least)) return []
    return [
      {
        start,
        end,
        firstToken,
        endToken,
        value: [{ name, kind: 'settlement', country: null, within: null, doubtful: false }],
      },
    ]
  })
}
