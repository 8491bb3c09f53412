/** Places that the lexicon knows, and the states and provinces behind towns. */
import type { KnownPlace } from '../../lexicon/places'
import { streetWords } from '../../lexicon/places/wording'
import { tokenFlags } from '../../text/tokens'
import type { Document, Hit, PlaceValue } from '../../types'
import { partOf, type Run } from './runs'
import { placeWith } from '../../match/values'
import { placeValue } from './value'

/** What the text is known to hold. */
export interface Ground {
  readonly document: Document
  /** By index of the first token. */
  readonly known: ReadonlyMap<number, Hit<readonly KnownPlace[]>>
  readonly marks: ReadonlyMap<number, Hit<KnownPlace>>
  readonly surnames: ReadonlySet<string>
}
const compass = new Set(
  'North South East West Central Downtown Northern Southern Eastern Western Mid Inner Greater Old Rural Mainland Upper Lower'.split(
    ' ',
  ),
)

const centres = /^(?:Town|City|Village|Centre|Center|Borough|Area|Estate|Island)$/

export interface KnownRun {
  /** With the compass word before the name. */
  readonly run: Run
  readonly nameFrom: number
  readonly places: readonly KnownPlace[]
}

/** The name as it stands in the text: "Clacton", not "Clacton-on-Sea". Capitals alone are the lexicon's. */
export const written = ({ document }: Ground, { run, nameFrom, places }: KnownRun): string => {
  const words = document.plain.slice(nameFrom, run.end)
  return words.length > 4 && words === words.toUpperCase() ? (places[0]?.name ?? words) : words
}

/** Whether a word of the name goes on at a token, behind what the lexicon knows. */
const goesOnAt = ({ tokens }: Document, run: Run, from: number): boolean =>
  from < run.sentence.endToken &&
  ((tokens.flags[from] ?? 0) & tokenFlags.capital) !== 0 &&
  (tokens.starts[from] ?? 0) - (tokens.ends[from - 1] ?? 0) === 1

/** The lexicon's places for a run, past a compass word before and "Town Centre" behind. */
export const knownOf = (ground: Ground, run: Run): KnownRun | undefined => {
  const { document, known } = ground
  const { starts, ends } = document.tokens
  const article = known.get(run.firstToken - 1)
  const exact = known.get(run.firstToken) ?? (article && article.endToken >= run.endToken ? article : undefined)
  if (exact && exact.endToken > run.endToken && goesOnAt(document, run, exact.endToken)) return undefined
  if (exact && exact.endToken >= run.endToken)
    return { run: partOf(document, run, run.firstToken, exact.endToken), nameFrom: run.start, places: exact.value }
  if (exact) {
    if (exact.value[0]?.kind !== 'settlement') return undefined
    for (let i = exact.endToken; i < run.endToken; i++)
      if (!centres.test(document.plain.slice(starts[i], ends[i]))) return undefined
    return { run: partOf(document, run, run.firstToken, exact.endToken), nameFrom: run.start, places: exact.value }
  }
  const later = known.get(run.firstToken + 1)
  if (!later || !compass.has(document.plain.slice(starts[run.firstToken], ends[run.firstToken]))) return undefined
  // "South Street" lies in no town of that name.
  return later.endToken >= run.endToken && !streetWords.has(document.plain.slice(later.start, later.end))
    ? {
        run: partOf(document, run, run.firstToken, later.endToken),
        nameFrom: starts[run.firstToken + 1] ?? run.start,
        places: later.value,
      }
    : undefined
}

const beforeTown = /^(?:Road|Street|Avenue|Lane|Drive|Crescent|Boulevard|Terrace|Infirmary|Hospital)$/

/** "Foster Road Cambridge": a street and, with no comma, its town. */
const atTown = ({ document, known }: Ground, run: Run): readonly Run[] => {
  const { starts, ends } = document.tokens
  for (let i = run.firstToken + 1; i < run.endToken - 1; i++) {
    const town = known.get(i + 1)
    if (
      town?.endToken === run.endToken &&
      town.value[0]?.kind === 'settlement' &&
      beforeTown.test(document.plain.slice(starts[i], ends[i]))
    )
      return [partOf(document, run, run.firstToken, i + 1), partOf(document, run, i + 1, run.endToken)]
  }
  return [run]
}

const fewestWithTown = 3

/** The runs of a sentence, those that hold a street and its town as two. */
export const atTowns = (ground: Ground, runs: readonly Run[]): readonly Run[] =>
  runs.some(({ firstToken, endToken }) => endToken - firstToken >= fewestWithTown)
    ? runs.flatMap((run) => (run.endToken - run.firstToken < fewestWithTown ? run : atTown(ground, run)))
    : runs

export interface State {
  readonly name: string
  readonly country: string | null
  readonly end: number
  readonly endToken: number
  readonly abbreviated: boolean
}

/** The state or province right behind a town: ", Calif.", ", OH", ", Ontario". */
export const readState = ({ document, marks, known }: Ground, run: Run): State | undefined => {
  const { tokens, plain } = document
  const at = run.endToken + 1
  if (at >= run.sentence.endToken || tokens.starts[at] !== run.end + 2 || !plain.startsWith(', ', run.end))
    return undefined
  const mark = marks.get(at)
  const region = known.get(at)
  const state =
    mark?.value ??
    region?.value.find(
      ({ kind, country }) => kind === 'region' && (country === 'US' || country === 'CA' || country === 'AU'),
    )
  const newYork = region?.value[0]?.name === 'New York' ? region.value[0] : undefined
  const found = state ?? newYork
  const endToken = mark?.endToken ?? region?.endToken ?? at
  return (
    found && {
      name: found.name,
      country: found.country,
      end: tokens.ends[endToken - 1] ?? run.end,
      endToken,
      abbreviated: mark !== undefined,
    }
  )
}

/** The name of a town as its state has it: a mark beside "NEWARK" tells it from every other Newark. */
export const inState = (
  ground: Ground,
  { run, value }: { readonly run: Run; readonly value: PlaceValue },
  state: State,
): { readonly name: string; readonly within: string; readonly country: string | null } => {
  const place = knownOf(ground, run)?.places.find(({ country }) => country === state.country)
  const words = ground.document.plain.slice(run.start, run.end)
  const shouted = words.length > 4 && words === words.toUpperCase()
  return { name: shouted ? (place?.name ?? titleCase(words)) : value.name, within: state.name, country: state.country }
}

/** "NORTH BERGEN" as one writes it in small letters. */
export const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(?:^|[ .'-])\p{L}/gu, (letter) => letter.toUpperCase())

export const knownValue = (places: readonly KnownPlace[], rest: Partial<PlaceValue>): PlaceValue => {
  const [first] = places
  const country = places.every((place) => place.country === first?.country) ? (first?.country ?? null) : null
  const within = places.length === 1 ? (first?.within ?? null) : null
  return placeWith(placeValue(first?.name ?? '', first?.kind ?? 'settlement', { country, within }), rest)
}
