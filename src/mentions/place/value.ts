/** What a place found in the text is worth, before its country and role are told. */
import type { PlaceValue } from '../../types'
import type { PlaceKind } from '../../vocabulary'
import type { Run } from './runs'

export const placeValue = (name: string, placeKind: PlaceKind, rest: Partial<PlaceValue> = {}): PlaceValue => ({
  name: rest.name ?? name,
  placeKind: rest.placeKind ?? placeKind,
  country: rest.country ?? null,
  within: rest.within ?? null,
  role: rest.role ?? null,
  lat: rest.lat ?? null,
  lon: rest.lon ?? null,
  gazetteer: rest.gazetteer ?? null,
  inside: rest.inside ?? null,
})

export interface PlaceReading {
  readonly run: Run
  readonly value: PlaceValue
  readonly rule: string
}
