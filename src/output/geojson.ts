/** Places as GeoJSON (RFC 7946): what a map shows. Only places with coordinates, which `chargesheet/places` gives. */
import type { IncidentView } from './types'

export interface PlaceFeature {
  readonly type: 'Feature'
  /** Incident and location: "8f…/location-1". */
  readonly id: string
  /** Longitude before latitude. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] }
  readonly properties: {
    readonly incident: string
    readonly kind: string
    readonly published: string | null
    readonly title: string | null
    readonly source: string | null
    readonly url: string | null
    readonly name: string
    readonly role: string
    readonly placeKind: string
    readonly within: string | null
    readonly country: string | null
  }
}

export interface PlaceCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly PlaceFeature[]
}

/** One feature per location with coordinates; none if the incident has no such. */
export const toFeatures = ({ id, kind, document, locations = [] }: IncidentView): readonly PlaceFeature[] =>
  locations.flatMap((location) =>
    location.lat === null || location.lon === null
      ? []
      : [
          {
            type: 'Feature',
            id: `${id}/${location.id}`,
            geometry: { type: 'Point', coordinates: [location.lon, location.lat] },
            properties: {
              incident: id,
              kind,
              published: document.published,
              title: document.title,
              source: document.source,
              url: document.url,
              name: location.name,
              role: location.role,
              placeKind: location.kind,
              within: location.within,
              country: location.country,
            },
          },
        ],
  )

/**
 * The places of many incidents as one collection.
 *
 * @example JSON.stringify(toGeoJson([extract(text)]))
 */
export const toGeoJson = (incidents: Iterable<IncidentView>): PlaceCollection => ({
  type: 'FeatureCollection',
  features: [...incidents].flatMap(toFeatures),
})
