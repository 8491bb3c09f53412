/** What a run of capitals can be by its own words: street, site, county, somebody's name, something else. */
import {
  givenNames,
  maybeStreetWords,
  notPlaces,
  otherWords,
  siteWords,
  streetWords,
} from '../../lexicon/places/wording'
import { tokenFlags } from '../../text/tokens'
import type { Document } from '../../types'
import { partOf, type Run } from './runs'

const space = 32
const hyphen = 45
const comma = 44

export type Shape = 'street' | 'maybe-street' | 'site' | 'county' | 'name' | 'none'

export const wordsOf = ({ plain }: Document, run: Run): readonly string[] => {
  const words: string[] = []
  let from = run.start
  for (let at = from; run.endToken - run.firstToken > 1 && at < run.end; at++) {
    const code = plain.charCodeAt(at)
    if (code !== space && code !== hyphen) continue
    words.push(plain.slice(from, at))
    from = at + 1
  }
  words.push(plain.slice(from, run.end))
  return words
}

const openers = new Set(
  'In At On From Near Outside Around Across Of To Into The A An Both And Throughout Between Over Along Off Also While When As After With By'.split(
    ' ',
  ),
)

const theStreets =
  /^The (?:Avenue|Street|Drive|Crescent|Broadway|Parade|Strand|Square|Causeway|Quay|Embankment|Grove|Row|Ridgeway|Boulevard|Promenade|Esplanade|Wynd)$/

/** "at The Avenue, Warminster" */
const isTheStreet = ({ plain }: Document, run: Run): boolean =>
  run.endToken - run.firstToken === 2 &&
  run.firstToken > run.sentence.firstToken &&
  theStreets.test(plain.slice(run.start, run.end))

/** Without words that have their capital from the beginning of the sentence. */
export const trimmed = (document: Document, run: Run): Run => {
  const { starts, ends } = document.tokens
  let first = run.firstToken
  if (isTheStreet(document, run)) return run
  while (first < run.endToken - 1 && openers.has(document.plain.slice(starts[first], ends[first]))) first++
  return first === run.firstToken ? run : partOf(document, run, first, run.endToken)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isAllCapitals = ({ tokens }: Document, run: Run): boolean => {
  for (let i = run.firstToken; i < run.endToken; i++)
    if ((tokens.flags[i] ?? 0) & tokenFlags.capital && !((tokens.flags[i] ?? 0) & tokenFlags.upper)) return false
  return true
}

const compass = new Set(
  ['N', 'S', 'E', 'W', 'NE', 'NW', 'SE', 'SW']
    .concat('North South East West Northeast Northwest Southeast Southwest'.split(' '))
    .flatMap((side) => [side, `${side}.`]),
)

/** Small words inside a name: "Harding-On-Brook". */
const inNames = new Set(['On', 'In', 'By', 'The', 'Of'])

/** Streets called by no more than a side: "South Street". */
const named = /^(?:North|South|East|West) (?:Street|Road|Lane|Avenue|Parade|Terrace|Drive|Grove|Crescent)$/

/** Street words that end other names too: "Day Parade", "Jury Box Square". */
const openEnded = /^(?:Dr|Parade|Square|Circle|Rise|Row|Walk|Place|Pike|Route|Loop|Approach|Way|Close|Drive)$/

const courtWords =
  /^(?:Crown|Magistrates'?|County|Superior|Supreme|District|High|Sheriff|Youth|Family|Federal|Circuit|Municipal|Local|Appeals?|Criminal|Justice|Coroners?'?s?|State|U\.S\.|Court|Civil|Provincial|Central|Juvenile|Drug|Probate|Bankruptcy|Tax|The|the)$/

const titles = new Set(
  'Mr Mrs Ms Miss Dr DC PC DS DI DCI Det Sgt Insp Detective Sergeant Inspector Constable Superintendent Judge Officer Deputy Lt Capt Cpl Attorney Sheriff Chief Cllr Councillor PCSO Commissioner Agent'.split(
    ' ',
  ),
)

const articles = new Set(['The', 'A', 'An'])
const capitals = /^[A-Z]{2,}s?$/

export const shapeOf = (document: Document, run: Run): Shape => {
  const words = wordsOf(document, run)
  // Prisons have a rule of their own.
  if (words[0] === 'HMP' || words[0] === 'HMYOI') return 'none'
  // "Wembury Street North"
  const turned = words.length > 2 && compass.has(words.at(-1) ?? '') && streetWords.has(words.at(-2) ?? '')
  const last = words.at(turned ? -2 : -1) ?? ''
  const rest = words.slice(0, turned ? -2 : -1)
  if (isTheStreet(document, run)) return 'street'
  if (words.length > 2 && last === 'Office' && rest.at(-1) === 'Post') return 'site'
  if (
    rest.length > 0 &&
    words.length < 7 &&
    streetWords.has(last) &&
    !rest.some((word) => titles.has(word)) &&
    rest.at(-1) !== 'Safer' &&
    !(openEnded.test(last) && rest.some((word) => otherWords.has(word))) &&
    (named.test(words.join(' ')) || !rest.every((word) => compass.has(word) || articles.has(word)))
  )
    return 'street'
  if (
    last === 'Court' &&
    rest.length > 0 &&
    words.length < 4 &&
    !rest.some((word) => courtWords.test(word) || otherWords.has(word))
  )
    return 'maybe-street'
  if (words.length > 7 || words.some((word) => otherWords.has(word)))
    return (last === 'Station' && (rest.includes('Police') || rest.includes('Garda'))) ||
      (last === 'Centre' && rest.at(-1) === 'Investigation' && rest.at(-2) === 'Police' && rest.length > 2)
      ? 'site'
      : 'none'
  if (rest.length > 0 && rest.every((word) => articles.has(word))) return siteWords.has(last) ? 'none' : 'name'
  if (rest.length > 0) {
    if (last === 'County' || last === 'Parish') return 'county'
    if (siteWords.has(last)) return maybeStreetWords.has(last) ? 'maybe-street' : 'site'
    if (maybeStreetWords.has(last)) return 'maybe-street'
  }
  if (words.length === 1 && (streetWords.has(last) || siteWords.has(last))) return 'none'
  if (
    isDigit((words[0] ?? '').charCodeAt(0)) ||
    words.some(
      (word, i) =>
        notPlaces.has(word) &&
        !(i > 0 && inNames.has(word)) &&
        !(i > 0 && i === words.length - 1 && (word === 'City' || word === 'Town')),
    )
  )
    return 'none'
  if (isAllCapitals(document, run) || words.some((word) => capitals.test(word))) return 'none'
  if (words.length > 1 && givenNames.has(words[0] ?? '')) return 'none'
  if (words.length > 4) return 'none'
  return 'name'
}

const agedAfter = /^,? (?:\(|aged )?\d{1,2}(?:[),]| of\b| from\b)|^, (?:both |all |each )?of [A-Z]/

const isTitled = (words: readonly string[]): boolean => {
  for (let i = words.length - 2; i >= 0; i--) if (titles.has(words[i] ?? '')) return true
  return false
}

/** Last words of the names of people: whoever has an age or a title. */
export const surnamesIn = (document: Document, runs: readonly Run[]): ReadonlySet<string> => {
  const surnames = new Set<string>()
  for (const run of runs) {
    const words = wordsOf(document, run)
    const last = words.at(-1)
    if (!last) continue
    const mark = document.plain.charCodeAt(run.end)
    const named = (mark === comma || mark === space) && agedAfter.test(document.plain.slice(run.end, run.end + 14))
    if (named || isTitled(words) || (words.length > 1 && words.length < 4 && givenNames.has(words[0] ?? '')))
      surnames.add(last)
  }
  return surnames
}
