/** A newsroom's own names, added to a copy of the rules: nobody else's rules change. */
import { agencies } from './lexicon/agencies'
import { offences } from './lexicon/offences'
import { places } from './lexicon/places'
import type { Entry, Lexicon, Rules } from './types'
import type { AgencyKind, OffenceCategory, PlaceKind } from './vocabulary'

/** A public body of your own. */
export interface OwnAgency {
  /** Official name first. A name with a capital is found only with that capital. */
  readonly names: readonly [string, ...string[]]
  readonly kind: AgencyKind
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Name of the body it belongs to. */
  readonly unitOf?: string
}

/** Wordings of a crime, in the category they are to be read as; `attempted` for attempts and conspiracies. */
export interface OwnOffence {
  readonly names: readonly [string, ...string[]]
  readonly category: OffenceCategory
  readonly attempted?: boolean
}

/** A place of your own; it wins over places of the same name that the lists know. */
export interface OwnPlace {
  readonly names: readonly [string, ...string[]]
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Containing town, county or state. */
  readonly within?: string
}

/** What `withEntries` adds; lists that you leave out add nothing. */
export interface OwnEntries {
  readonly agencies?: readonly OwnAgency[]
  readonly offences?: readonly OwnOffence[]
  readonly places?: readonly OwnPlace[]
}

const agencyEntry = ({ names, kind, country, unitOf }: OwnAgency): Entry<unknown> => ({
  names,
  value: { id: `own-${names[0]}`, name: names[0], agencyKind: kind, country: country ?? null, unitOf: unitOf ?? null },
})

const offenceEntry = ({ names, category, attempted = false }: OwnOffence): Entry<unknown> => ({
  names,
  value: { category, attempted },
})

const placeEntry = ({ names, kind, country, within }: OwnPlace): Entry<unknown> => ({
  names,
  value: [{ name: names[0], kind, country: country ?? null, within: within ?? null, doubtful: false, own: true }],
})

/**
 * Rules that know more names. Of two entries with the same name the added one stands. Make them once and pass them to
 * every `extract`: the lexicons are compiled at the first use of the rules.
 *
 * @example
 * const ours = withEntries(defaultRules, {
 *   agencies: [{ names: ['Harbour Watch Unit', 'HWU'], kind: 'police', country: 'GB' }],
 *   places: [{ names: ['Sillwood Cross'], kind: 'settlement', country: 'GB', within: 'Kent' }],
 * })
 * extract(text, context, ours)
 */
export const withEntries = (rules: Rules, { agencies: bodies, offences: crimes, places: towns }: OwnEntries): Rules => {
  const added = new Map<string, readonly Entry<unknown>[]>([
    [agencies.name, (bodies ?? []).map(agencyEntry)],
    [offences.name, (crimes ?? []).map(offenceEntry)],
    [places.name, (towns ?? []).map(placeEntry)],
  ])
  const lexicons = rules.lexicons.map((lexicon): Lexicon<unknown> => {
    const own = added.get(lexicon.name) ?? []
    return own.length > 0 ? { ...lexicon, entries: [...lexicon.entries, ...own] } : lexicon
  })
  return { ...rules, lexicons }
}
