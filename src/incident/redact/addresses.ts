/** Where protected people live: streets, houses and other sites, down to which an address must not be told. */
import type { Incident, LocationFact } from '../../schema/index'

/** Words that streets and houses end in. */
const streetWord =
  /\b(?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|close|court|ct|crescent|cres|place|pl|square|sq|terrace|gardens|grove|way|walk|row|rise|mews|park|hill|view|parade|green|gate|boulevard|blvd|highway|hwy|parkway|pkwy|circle|trail|trl|alley|wharf|quay|house|cottage|farm|lodge|flats?|apartments?|apt|unit|villas?|towers?|mansions?|buildings?|estate|estates|hostel|lodgings)\.?$/i

/** "Foster Road Cambridge", "Avenue D" */
const streetInside = /(?:^|\w )(?:road|rd|street|avenue|ave|lane|drive|close|crescent|boulevard)\b\.?(?! (?:and|of)\b)/i

const isFine = ({ kind }: LocationFact): boolean => kind === 'street' || kind === 'site'

/** "Hornbeam Close in Lambeth", "12 Elm Rd, Yate, Bristol": what stands between commas and small words. */
const partsOf = (residence: string): readonly string[] =>
  residence
    .split(/,\s*| (?:in|near|on|of|at)(?: the)? /)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

export interface Residence {
  /** What may still be told: the town and the county; null if nothing is left. */
  readonly wide: string | null
  /** Streets and houses. */
  readonly fine: readonly string[]
}

/** Tells town from street; what is neither known as a town nor told alone counts as a street. */
export const splitResidence = (residence: string, locations: readonly LocationFact[]): Residence => {
  const parts = partsOf(residence)
  const named = (part: string, fine: boolean): boolean =>
    locations.some((place) => isFine(place) === fine && same(place.name, part))
  const isStreet = (part: string, index: number): boolean => {
    if (streetInside.test(part)) return true
    if (named(part, false)) return false
    return (
      named(part, true) ||
      /\d/.test(part) ||
      streetWord.test(part) ||
      streetInside.test(part) ||
      (index === 0 && parts.length > 1)
    )
  }
  const wide = parts.filter((part, index) => !isStreet(part, index))
  return {
    wide: wide.length > 0 ? wide.join(', ') : null,
    fine: parts.filter(isStreet).filter((part) => /\p{L}{3}/u.test(part)),
  }
}

/** Right before a place: that somebody lives there. */
const home =
  /\b(?:(?:his|her|their|own|family|(?:victim|couple|woman|man|child|boy|girl|family|pensioner)(?:'s|s')|[A-Z]\w+'s) (?:[\w-]+ ){0,2}(?:home|house|flat|bungalow|apartment|address|property)|at home|liv(?:ed|es|ing)|resid(?:ed|es|ing))\b[^.;:!?]{0,30}$/

const isHome = (text: string, { evidence }: LocationFact): boolean =>
  evidence.some(({ start }) => home.test(text.slice(Math.max(0, start - 80), start).replace(/[\u2018\u2019]/g, "'")))

/** Streets and sites that are, or may be, where a protected person lives. */
export const hiddenPlaces = (
  { people, locations }: Pick<Incident, 'people' | 'locations'>,
  isProtected: (id: string) => boolean,
  text: string | undefined,
): readonly LocationFact[] => {
  const residences = (whose: boolean): readonly string[] =>
    people.flatMap(({ id, residence }) =>
      residence !== null && isProtected(id) === whose ? residence.toLowerCase() : [],
    )
  const theirs = residences(true)
  const others = residences(false)
  return locations.filter((place) => {
    if (!isFine(place)) return false
    const name = place.name.toLowerCase()
    if (theirs.some((residence) => residence.includes(name))) return true
    if (place.role === 'residence' && !others.some((residence) => residence.includes(name))) return true
    return text !== undefined && isHome(text, place)
  })
}
