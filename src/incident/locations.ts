/** Locations: one fact a place and role. */
import { mentionsOf } from '../resolve/governing'
import type { LocationFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'

export const assembleLocations = (assembly: Assembly): readonly LocationFact[] =>
  gather(mentionsOf(assembly.mentions, 'place'), ({ value }) => `${value.name.toLowerCase()} ${value.role}`).flatMap(
    (group, index) => {
      const value = group[0]?.value
      if (!value) return []
      return {
        name: value.name,
        kind: value.placeKind,
        country: group.find((mention) => mention.value.country)?.value.country ?? null,
        within: group.find((mention) => mention.value.within)?.value.within ?? null,
        role: value.role ?? 'other',
        lat: value.lat,
        lon: value.lon,
        gazetteer: value.gazetteer,
        ...factBase(assembly, 'location', index, group),
      }
    },
  )
