/**
 * Finds places by their names and by their wording: towns, regions, countries, streets, sites, numbered roads. Names of
 * bodies ("Kent Police", "Basildon Crown Court") and people, months and words with a capital are none. Titles are not read.
 */
import { places, stateMarks, type KnownPlace } from '../lexicon/places'
import { leftmostLongest } from '../match/pattern'
import { tokenFlags } from '../text/tokens'
import type { Document, Hit, Hits, Mention, Recogniser, Sentence } from '../types'
import { chainSites } from './place/chain'
import { datelineOf } from './place/dateline'
import { headOfCountries } from './place/countries'
import { asCounty, continued, townInState } from './place/follow'
import { modifierOf } from './place/modifier'
import { shapeOf, surnamesIn } from './place/names'
import { afterOf, namedInn } from './place/after'
import { atTowns, inState, readState, type Ground } from './place/known'
import { readRun } from './place/read'
import type { PlaceReading } from './place/value'
import { roadRecogniser } from './place/roads'
import { partOf, possessed, runsOf, type Run } from './place/runs'
import { placeWith } from '../match/values'

/** Sentences into a text that may open with a dateline. */
const datelineReach = 5

const byFirstToken = <V>(hits: readonly Hit<V>[]): ReadonlyMap<number, Hit<V>> => {
  const found = new Map<number, Hit<V>>()
  for (const hit of hits) found.set(hit.firstToken, hit)
  return found
}

const groundOf = (
  document: Document,
  hits: Hits,
  runs: readonly Run[],
  more: readonly Hit<readonly KnownPlace[]>[],
): Ground => ({
  document,
  known: byFirstToken(more.length > 0 ? [...more, ...hits.of(places)] : hits.of(places)),
  marks: byFirstToken(hits.of(stateMarks)),
  surnames: surnamesIn(document, runs),
})

const readPossessed = (ground: Ground, run: Run): PlaceReading | undefined => {
  const longer = possessed(ground.document, run)
  if (!longer) return undefined
  const shape = shapeOf(ground.document, longer)
  // "Moss's Newport Beach home"
  if (
    shape === 'site' &&
    /^ (?:home|house|residence|apartment|condo|condominium|flat)\b/.test(afterOf(ground.document, longer))
  )
    return undefined
  return shape === 'street' || shape === 'site' || namedInn.test(afterOf(ground.document, longer))
    ? readRun(ground, longer)
    : undefined
}

/** Reads the runs of one sentence, each by itself and by the place before it. */
const readSentence = (
  ground: Ground,
  sentence: Sentence,
  runs: readonly Run[],
  opening: boolean,
): readonly PlaceReading[] => {
  const { document } = ground
  const readings: PlaceReading[] = []
  let last: { reading: PlaceReading; end: number } | undefined
  /** Index of the first reading of the list that goes on. */
  let listFrom = 0
  let past = sentence.firstToken
  const dateline = datelineOf(ground, sentence, opening)
  if (dateline) {
    readings.push(dateline)
    past = readState(ground, dateline.run)?.endToken ?? dateline.run.endToken
  }
  for (const whole of runs) {
    if (whole.endToken <= past) continue
    // "WASHINGTON A Newark, N.J., jury"
    const run = whole.firstToken < past ? partOf(document, whole, past, whole.endToken) : whole
    let reading = readPossessed(ground, run) ?? readRun(ground, run)
    if (last) {
      // "1935 Orchard St., Alexandria"
      const from =
        last.reading.value.placeKind === 'street' && document.plain.startsWith('.,', last.end) ? last.end + 1 : last.end
      const gap = document.plain.slice(from, reading ? Math.min(reading.run.start, run.start) : run.start)
      const next = gap.length > 24 ? undefined : continued(ground, last.reading, run, gap)
      if (next?.within) {
        const index = readings.length - 1
        const held = {
          ...last.reading,
          value: {
            ...last.reading.value,
            within: next.within.name,
            country: last.reading.value.country ?? next.within.country,
          },
        }
        readings[index] = held
        last = { ...last, reading: held }
      }
      if (next?.within && !next.reading) {
        last = { ...last, end: run.end }
        past = run.endToken
        continue
      }
      if (next?.reading && (!reading || reading.value.placeKind === 'settlement' || reading.value.role === null)) {
        if (!reading) reading = next.reading
        else
          reading = {
            ...reading,
            value: placeWith(reading.value, { role: reading.value.role ?? next.reading.value.role }),
          }
      } else if (
        reading &&
        /^(?:,|,? and|;) $|^ in $/.test(gap) &&
        last.reading.value.role === 'residence' &&
        reading.value.role === null &&
        reading.value.placeKind !== 'site'
      ) {
        reading = { ...reading, value: placeWith(reading.value, { role: 'residence' }) }
      }
      if (!/^(?:,|,? and|,? or) $/.test(gap)) listFrom = readings.length
    }
    reading ??= townInState(ground, run) ?? headOfCountries(ground, run)
    if (!reading) continue
    const wide = reading.value.placeKind === 'region' || reading.value.placeKind === 'country'
    const state = wide ? undefined : readState(ground, reading.run)
    if (state) {
      const { name, within, country } = inState(ground, reading, state)
      reading = { ...reading, value: placeWith(reading.value, { name, within, country }) }
    }
    readings.push(reading)
    past = state?.endToken ?? reading.run.endToken
    last = { reading, end: state?.end ?? reading.run.end }
    if (/^ (?:counties|Counties)\b/.test(document.plain.slice(last.end, last.end + 12)))
      for (let i = listFrom; i < readings.length; i++) {
        const listed = readings[i]
        if (listed) readings[i] = asCounty(listed)
      }
  }
  return readings
}

const toMention = ({ run, value, rule }: PlaceReading): Mention<'place'> => ({
  kind: 'place',
  start: run.start,
  end: run.end,
  value,
  rule,
})

const inOrder = (mentions: Mention<'place'>[]): readonly Mention<'place'>[] =>
  leftmostLongest(mentions.sort((a, b) => a.start - b.start || b.end - a.end))

/** "133 N. Riverfront Blvd., Dallas, Texas 75207": an office's address. */
const zipCode = /\b(?:[A-Z]{2}|[A-Z][a-z]{3,12}),? \d{5}(?:-\d{4})?\b/

const isLetterhead = ({ plain, tokens }: Document, { start, end, firstToken, endToken }: Sentence): boolean => {
  if (end - start >= 400) return false
  for (let i = firstToken; i < endToken; i++)
    if ((tokens.flags[i] ?? 0) & tokenFlags.digit && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) >= 5)
      return zipCode.test(plain.slice(start, end))
  return false
}

/** Further names of places in a document: those of a gazetteer. */
export type FindPlaces = (document: Document, hits: Hits) => readonly Hit<readonly KnownPlace[]>[]

const recognise = (document: Document, hits: Hits, more: FindPlaces): readonly Mention<'place'>[] => {
  const sentences = document.sentences.filter(
    (sentence) => (sentence.zone === 'body' || sentence.zone === 'list') && !isLetterhead(document, sentence),
  )
  const whole = sentences.map((sentence) => runsOf(document, sentence))
  const all: Run[] = []
  for (const own of whole) all.push(...own)
  const ground = groundOf(document, hits, all, more(document, hits))
  const runs = whole.map((own) => atTowns(ground, own))
  const mentions: Mention<'place'>[] = []
  const taken = new Set<number>()
  const names = new Set<string>()
  sentences.forEach((sentence, i) => {
    for (const reading of readSentence(ground, sentence, runs[i] ?? [], i < datelineReach)) {
      mentions.push(toMention(reading))
      taken.add(reading.run.endToken)
      if (reading.value.placeKind === 'settlement') names.add(reading.value.name)
    }
  })
  for (const run of all) {
    const modifier = taken.has(run.endToken) ? undefined : modifierOf(ground, run, names)
    if (modifier) mentions.push(toMention(modifier))
  }
  return inOrder(mentions.concat(roadRecogniser.recognise(document, hits), chainSites(document, hits)))
}

/** The recogniser, with further names; the lexicon's own stand before them. */
export const placeRecogniserWith = (more: FindPlaces): Recogniser<'place'> => ({
  kind: 'place',
  name: 'place',
  rules: [
    'known-place',
    'known-area',
    'worded-place',
    'worded-area',
    'worded-home',
    'worded-street',
    'age-town',
    'based',
    'county',
    'counties',
    'street',
    'street-address',
    'street-block',
    'crossing',
    'site',
    'dateline',
    'listed',
    'town-of-street',
    'town-and-state',
    'country-list',
    'inhabitant',
    'building',
    'chain',
    ...roadRecogniser.rules,
  ],
  ...(roadRecogniser.patterns ? { patterns: roadRecogniser.patterns } : {}),
  recognise: (document, hits) => recognise(document, hits, more),
})

export const placeRecogniser = placeRecogniserWith(() => [])
