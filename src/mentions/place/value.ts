/** What a place found in the text is worth, before its country and role are told. */
import type { PlaceValue } from '../../types'
import type { PlaceKind } from '../../vocabulary'
import type { Run } from './runs'

export const placeValue = (name: string, placeKind: PlaceKind, rest: Partial<PlaceValue> = {}): PlaceValue => ({
  name,
  placeKind,
  country: null,
  within: null,
  role: null,
  lat: null,
  lon: null,
  gazetteer: null,
  inside: null,
  ...rest,
})

export interface PlaceReading {
  readonly run: Run
  readonly value: PlaceValue
  readonly rule: string
}
