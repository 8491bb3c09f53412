/**
 * What goes on from a place: "X, Y" (Y holds X), "X Road, Y", "A, B and C", "Navarro, Henderson and Ellis counties".
 * A state, county or larger town behind a settlement is only its `within`; the town behind a street is a place too.
 */
import type { KnownPlace } from '../../lexicon/places'
import type { PlaceValue } from '../../types'
import { shapeOf, trimmed, wordsOf } from './names'
import { afterOf, closes, personAfter } from './after'
import { knownOf, knownValue, readState, written, type Ground } from './known'
import { placeValue, type PlaceReading } from './value'
import type { Run } from './runs'

const listGap = /^(?:[,;/]|,? and|,? or| &|; and|,? as well as| and in| and also|, then) (?:the |at |in )?$/
/** "in rural areas of Dorset - Blandford, Pimperne and Verwood" */
const listOpens = /^(?: -|:| including:?| such as| namely) $/
const hasMore = /^(?:, (?:the )?[A-Z][^,;.:()]{1,30}){0,8},? (?:and|or|&) (?:the )?[A-Z]/
const verbs = /^ (?:was|were|has|had|have|is|are|appeared|admitted|pleaded|pled|will|denied|faces|and)\b/

/** Whether more of a list comes: ", C and D". */
const opensList = (ground: Ground, run: Run): boolean =>
  hasMore.test(ground.document.plain.slice(run.end, Math.min(run.sentence.end, run.end + 200)))

export interface Continued {
  /** The place of the run, if it is one of its own. */
  readonly reading: PlaceReading | undefined
  /** What the place before lies in. */
  readonly within: { readonly name: string; readonly country: string | null } | undefined
}

const nothing: Continued = { reading: undefined, within: undefined }

const regions = new Set<PlaceValue['placeKind']>(['region', 'country'])

/** "of Treetops, Northampton": nobody knows Treetops, so it is a street or a house of the town. */
const isBritishTown = (places: readonly KnownPlace[]): boolean =>
  places[0]?.kind === 'settlement' && (places[0].country === 'GB' || places[0].country === 'IE')

/** Reads a run by the place before it. `gap` is the text between the two. */
export const continued = (ground: Ground, before: PlaceReading, run: Run, gap: string): Continued => {
  const { document, surnames } = ground
  const { placeKind, role } = before.value
  const known = knownOf(ground, run)
  const after = afterOf(document, known?.run ?? run)
  const shape = known ? 'name' : shapeOf(document, run)
  const passed = role === 'residence' ? 'residence' : null
  const smaller =
    placeKind === 'street' ||
    placeKind === 'site' ||
    ((before.rule === 'worded-home' || (before.rule === 'town-of-street' && !knownOf(ground, before.run))) &&
      gap === ', ' &&
      isBritishTown(known?.places ?? []))
  const fits = known?.places.filter(({ country }) => before.value.country === null || country === before.value.country)
  const candidate = fits?.find(({ kind }) => regions.has(kind)) ?? fits?.[0] ?? known?.places[0]
  if (/^,? (?:in |near |close to )?(?:the )?$/.test(gap) && (gap !== ' ' || (smaller && known))) {
    const comma = gap.startsWith(', ') && gap.length <= 6 && !gap.includes('near') && !gap.includes('close')
    const list = opensList(ground, run)
    if (smaller) {
      if (known && candidate && regions.has(candidate.kind) && !fits?.some(({ kind }) => kind === 'settlement'))
        return { reading: undefined, within: candidate }
      if (known)
        return {
          reading: {
            run: known.run,
            value: knownValue(known.places, { name: written(ground, known), role: passed }),
            rule: 'town-of-street',
          },
          within: fits?.find(({ kind }) => kind === 'settlement') ?? candidate,
        }
      if (
        (shape === 'name' || shape === 'maybe-street') &&
        comma &&
        !surnames.has(wordsOf(document, run).at(-1) ?? '') &&
        (closes.test(after) || (passed && verbs.test(after)))
      ) {
        const name = document.plain.slice(run.start, run.end)
        return {
          reading: { run, value: placeValue(name, 'settlement', { role: passed }), rule: 'town-of-street' },
          within: { name, country: null },
        }
      }
    } else if (candidate && !list && (comma || gap === ' in ')) {
      const larger = regions.has(candidate.kind)
        ? placeKind === 'settlement' || (placeKind !== 'country' && candidate.kind === 'country')
        : placeKind === 'settlement' && comma
      if (larger && (closes.test(after) || verbs.test(after) || /^ (?:man|woman|resident)/.test(after)))
        return { reading: undefined, within: candidate }
    }
    const countries = placeKind === 'country' && candidate?.kind === 'country'
    if (!(comma && (list || countries))) return nothing
  }
  const opens = listOpens.test(gap) && known !== undefined && opensList(ground, run)
  if (!listGap.test(gap) && !opens) return nothing
  if (known) {
    if (known.places.every(({ doubtful }) => doubtful) && !closes.test(after)) return nothing
    if (smaller && gap === ' and ') return nothing
    return {
      reading: {
        run: known.run,
        value: knownValue(known.places, { name: written(ground, known), role: passed }),
        rule: 'listed',
      },
      within: undefined,
    }
  }
  if (shape === 'site' && placeKind === 'site' && closes.test(after))
    return {
      reading: { run, value: placeValue(document.plain.slice(run.start, run.end), 'site'), rule: 'listed' },
      within: undefined,
    }
  if (
    !(shape === 'name' || (shape === 'maybe-street' && placeKind === 'settlement')) ||
    personAfter.test(after) ||
    (!closes.test(after) && !/^ (?:areas?|counties|districts)\b/.test(after)) ||
    surnames.has(wordsOf(document, run).at(-1) ?? '')
  )
    return nothing
  if (regions.has(placeKind) && placeKind === 'country') return nothing
  if (placeKind === 'site') return nothing
  if (placeKind === 'street' && before.rule !== 'crossing' && (gap !== ' and ' || passed)) return nothing
  const name = document.plain.slice(run.start, run.end)
  return {
    reading: {
      run,
      value: placeValue(name, placeKind === 'region' ? 'settlement' : placeKind, { role: passed }),
      rule: 'listed',
    },
    within: undefined,
  }
}

/** "Henderson County" of "Navarro, Henderson and Ellis counties". */
export const asCounty = ({ run, value }: PlaceReading): PlaceReading => ({
  run,
  value: { ...value, name: /County$/.test(value.name) ? value.name : `${value.name} County`, placeKind: 'region' },
  rule: 'counties',
})

/** A town that its state makes one: "Lilburn, Ga.", "A Highland Falls, N.Y., woman". */
export const townInState = (ground: Ground, whole: Run): PlaceReading | undefined => {
  const run = trimmed(ground.document, whole)
  const { document, surnames } = ground
  const state = readState(ground, run)
  if (!state || shapeOf(document, run) === 'none' || surnames.has(wordsOf(document, run).at(-1) ?? '')) return undefined
  const before = document.plain.slice(Math.max(run.sentence.start, run.start - 4), run.start)
  const rest = document.plain.slice(state.end, state.end + 14)
  const lives = /(?:^| )an? $/i.test(before) && /^,? (?:man|woman|couple|teen|resident|boy|girl)/.test(rest)
  if (!lives && !state.abbreviated && !/(?:in|of|at|from|near|to|and|[,;:-]) $/.test(before)) return undefined
  return {
    run,
    value: placeValue(document.plain.slice(run.start, run.end), 'settlement', {
      country: state.country,
      within: state.name,
      role: lives || /\b(?:of|from) $/.test(before) ? 'residence' : null,
    }),
    rule: 'town-and-state',
  }
}
