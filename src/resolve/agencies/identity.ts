/** Says which mentions are the same body, and which body a unit belongs to. Sets `id`, `unitOf`, `country`. */
import type { Mention } from '../../types'
import { withValue } from '../../match/mention'
import { agencyWith } from '../../match/values'

type Agency = Mention<'agency'>

/** What two wordings of a body have in common: "Orange County Sheriff's Department", "Orange County Sheriff's Office". */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/'s?\b|'/g, '')
    .replace(/\b(?:attorneys|sheriffs|magistrates)\b/g, (word) => word.slice(0, -1))
    .replace(/\bd\.?as?\b\.?/g, 'district attorney')
    .replace(/&/g, 'and')
    .replace(/\bunited states\b|\bu\. ?s\./g, 'us')
    .replace(/\b(?:departments?|dept|office|the|of|for|criminal(?= district)|acting)\b\.?/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** Offices go by their holder, and a bare one ("the U.S. Attorney's Office") is that of the text. */
const bareUsAttorney = 'us attorney'

const isBareUnit = ({ rule, value }: Agency): boolean =>
  value.aliases.length === 0 &&
  (rule === 'unit' || rule === 'department-of' || rule === 'agency-name' || rule === 'government-body')

const equalsIgnoringCase = (a: string, b: string): boolean =>
  a.length === b.length && a.toLowerCase() === b.toLowerCase()

/** The fuller wording that a bare one ("Rural Crime Team") stands for: the nearest before it, else the first after. */
const fullerOf = (agencies: readonly Agency[], agency: Agency): Agency | undefined => {
  if (!isBareUnit(agency)) return undefined
  const words = agency.value.name
  const fits = ({ rule, value: { name, aliases } }: Agency): boolean =>
    rule !== 'acronym' &&
    name.length > words.length &&
    ((name.charAt(name.length - words.length - 1) === ' ' && equalsIgnoringCase(name.slice(-words.length), words)) ||
      aliases.some((alias) => equalsIgnoringCase(alias, words)))
  return agencies.findLast((other) => other.start < agency.start && fits(other)) ?? agencies.find(fits)
}

const parentOf = (agencies: readonly Agency[], unit: Agency): Agency | undefined =>
  agencies.find(
    (other) => other !== unit && other.start >= unit.start && other.start <= unit.start + 4 && other.end < unit.end,
  )

export const identified = (agencies: readonly Agency[]): readonly Agency[] => {
  const keys = new Map<string, string>()
  const keyed = (name: string): string => {
    const key = keys.get(name) ?? keyOf(name)
    keys.set(name, key)
    return key
  }
  const districts = agencies.filter(({ value }) => value.id?.startsWith('us-attorney-'))
  const attorney = new Set(districts.map(({ value }) => value.id)).size === 1 ? districts[0] : undefined
  return agencies.map((agency) => {
    if (attorney && keyed(agency.value.name) === bareUsAttorney) return withValue(agency, attorney.value)
    const fuller = fullerOf(agencies, agency)
    const value = fuller?.value ?? agency.value
    const parent = agency.rule === 'unit' ? parentOf(agencies, fuller ?? agency) : undefined
    const id = value.id ?? `local-${keyed(value.name).replace(/ /g, '-')}`
    return withValue(agency, agencyWith(value, { id, unitOf: value.unitOf ?? parent?.value.name ?? null }))
  })
}
