/** Places that are known by name: one entry a written form, with every place of that name, the likeliest first. */
import { chains } from './places/chains'
import type { Entry, Lexicon } from '../types'
import type { PlaceKind } from '../vocabulary'
import { countryNames } from './places/countries'
import { doubtfulNames } from './places/doubtful'
import {
  americanAreas,
  americanStates,
  australianStates,
  britishRegions,
  canadianProvinces,
  crossBorderRegions,
  irishRegions,
  newZealandRegions,
  otherRegions,
} from './places/regions'
import { britishDistricts, londonBoroughs, londonDistricts, townsOfBritain } from './places/towns-gb'
import { brooklynNeighbourhoods, newYorkBoroughs, townsByState } from './places/towns-us'
import { townsByCountry } from './places/towns-world'

export interface KnownPlace {
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; null for what lies across countries. */
  readonly country: string | null
  /** The town, state or province that it lies in, where the name makes that certain. */
  readonly within: string | null
  /** Also a word, a given name or a surname. */
  readonly doubtful: boolean
  /** Added by the caller, who knows better than any gazetteer. */
  readonly own?: true
}

interface Listed extends KnownPlace {
  readonly forms: readonly string[]
}

const itemsOf = (list: string): readonly string[] =>
  list
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

const place = (names: string, kind: PlaceKind, country: string | null, within: string | null = null): Listed => {
  // "Washington, D.C." is the one name with a comma of its own
  const forms = names.split('|')
  const bare = new Set(forms)
  const kept = forms.filter((form) => !(/^[Tt]he /.test(form) && bare.has(form.slice(4))))
  const name = (kept[0] ?? names).replace(/^the /, '')
  return { name, kind, country, within, doubtful: doubtfulNames.has(name), forms: kept }
}

const all = (list: string, kind: PlaceKind, country: string | null, within: string | null = null): readonly Listed[] =>
  itemsOf(list).map((names) => place(names, kind, country, within))

/** "RO Romania": a code, then the name. */
const coded = (list: string, kind: PlaceKind): readonly Listed[] =>
  itemsOf(list).map((item) => place(item.slice(3), kind, item.slice(0, 2)))

const statesOf = (
  list: string,
  country: string,
): readonly { readonly name: string; readonly marks: readonly string[]; readonly country: string }[] =>
  itemsOf(list).map((item) => {
    const [name = '', ...marks] = item.split('|')
    return { name, country, marks: marks.filter((mark) => mark !== '-') }
  })

const states = [
  ...statesOf(americanStates, 'US'),
  ...statesOf(canadianProvinces, 'CA'),
  ...statesOf(australianStates, 'AU'),
]

const listed: readonly Listed[] = [
  ...coded(countryNames, 'country'),
  ...all(townsOfBritain, 'settlement', 'GB'),
  ...all(londonBoroughs, 'settlement', 'GB', 'London'),
  ...all(londonDistricts, 'settlement', 'GB', 'London'),
  ...all(britishDistricts, 'settlement', 'GB'),
  ...Object.entries(townsByState).flatMap(([state, list]) => all(list, 'settlement', 'US', state)),
  ...all(newYorkBoroughs, 'settlement', 'US', 'New York'),
  ...all(brooklynNeighbourhoods, 'settlement', 'US', 'Brooklyn'),
  place('New York|New York City', 'settlement', 'US'),
  place('Washington D.C.|Washington DC|Washington, D.C.|Washington, DC', 'settlement', 'US'),
  ...Object.entries(townsByCountry).flatMap(([country, list]) => all(list, 'settlement', country)),
  ...all(britishRegions, 'region', 'GB'),
  ...itemsOf(irishRegions).map((name) => place(`County ${name}|Co ${name}|Co. ${name}`, 'region', 'IE')),
  ...itemsOf(irishRegions).map((name) => place(name, 'region', 'IE')),
  ...states.filter(({ name }) => name !== 'New York').map(({ name, country }) => place(name, 'region', country)),
  place('NSW', 'region', 'AU'),
  ...all(americanAreas, 'region', 'US'),
  ...all(newZealandRegions, 'region', 'NZ'),
  ...all(crossBorderRegions, 'region', null),
  ...coded(otherRegions, 'region'),
]

const byForm = (places: readonly Listed[]): readonly Entry<readonly KnownPlace[]>[] => {
  const found = new Map<string, KnownPlace[]>()
  for (const { forms, ...known } of places)
    for (const form of forms) {
      const same = found.get(form)
      if (same) same.push(known)
      else found.set(form, [known])
    }
  return [...found].map(([form, value]) => ({ names: [form], value }))
}

/** Places by every form of their name. */
export const places: Lexicon<readonly KnownPlace[]> = { name: 'place', entries: byForm(listed) }

/** Abbreviations of states and provinces ("Calif.", "OH"): a place only behind a town and a comma. */
export const stateMarks: Lexicon<KnownPlace> = {
  name: 'state-mark',
  entries: states
    .filter(({ marks }) => marks.length > 0)
    .map(({ name, country, marks }) => ({
      names: marks.flatMap((mark) =>
        /^[A-Z](?:\.[A-Z])+\.$/.test(mark) ? [mark, mark.replace(/\./g, '. ').trim(), mark.slice(0, -1)] : [mark],
      ),
      value: { name, kind: 'region', country, within: null, doubtful: false },
    })),
}

export const placeLexicons: readonly Lexicon<unknown>[] = [places, stateMarks, chains]
