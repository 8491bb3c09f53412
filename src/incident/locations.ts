/** Locations: one fact a place and role. What stands inside another name is no location. */
import { mentionsOf } from '../resolve/governing'
import type { LocationFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'

/** Nothing happened there, as far as a text that reports no case tells; a place has one entry a role. */
export const locationsOfNoCase = (locations: readonly LocationFact[]): readonly LocationFact[] =>
  locations.flatMap((place) => {
    if (place.role !== 'scene') return place
    const told = locations.some(({ name, role }) => role === 'other' && name === place.name)
    return told ? [] : { ...place, role: 'other' as const }
  })

export const assembleLocations = (assembly: Assembly): readonly LocationFact[] =>
  gather(
    mentionsOf(assembly.mentions, 'place').filter(({ value }) => value.inside === null),
    ({ value }) => `${value.name.toLowerCase()} ${value.role}`,
  ).flatMap((group, index) => {
    const value = group[0]?.value
    if (!value) return []
    const role = value.role ?? 'other'
    const placed = group.find((mention) => mention.value.lat !== null)?.value
    return {
      name: value.name,
      kind: value.placeKind,
      country: placed?.country ?? group.find((mention) => mention.value.country)?.value.country ?? null,
      within: placed?.within ?? group.find((mention) => mention.value.within)?.value.within ?? null,
      role,
      lat: placed?.lat ?? null,
      lon: placed?.lon ?? null,
      gazetteer: placed?.gazetteer ?? null,
      ...factBase(assembly, 'location', index, group, 'stated', [`kind ${value.placeKind}`, `role ${role}`]),
    }
  })
