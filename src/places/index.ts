/** `chargesheet/places`: reading with the gazetteer. Place data from GeoNames (https://www.geonames.org), CC BY 4.0. */
import { extract as extractCore, read as readCore, type Reading } from '../extract'
import { defaultRules } from '../rules'
import type { Incident } from '../schema/index'
import type { Context, Rules } from '../types'
import { placeRecogniser, placeRecogniserWith } from '../mentions/place'
import { gazetteerNames } from './known'
import { gazetteerResolver } from './resolver'

export { gazetteer, type GazetteerPlace } from './gazetteer'

/**
 * The default rules and the gazetteer: what `extract` and `read` of this entry use. Start from it for rules of your own.
 *
 * @example extract(text, context, withEntries(placesRules, { agencies: [{ names: ['Harbour Watch'], kind: 'police' }] }))
 */
export const placesRules: Rules = {
  ...defaultRules,
  recognisers: defaultRules.recognisers.map((recogniser) =>
    recogniser === placeRecogniser ? placeRecogniserWith(gazetteerNames) : recogniser,
  ),
  resolvers: [...defaultRules.resolvers, gazetteerResolver],
}

/**
 * `read` of the core with the gazetteer: place mentions have coordinates where one place is certain. Never throws on a text.
 *
 * @example read('A man was robbed in Athens, Ga.').mentions.find(({ kind }) => kind === 'place')
 */
export const read = (text: string, context: Context = {}, rules: Rules = placesRules): Reading =>
  readCore(text, context, rules)

/**
 * `extract` of the core with the gazetteer: locations have `lat`, `lon` (degrees, WGS 84) and `gazetteer` where one place is
 * certain, null elsewhere. The data is read on the first call (some tens of milliseconds). Never throws on a text.
 *
 * @example extract('A man was robbed in Athens, Ga.').locations[0]?.gazetteer // "4180386"
 */
export const extract = (text: string, context: Context = {}, rules: Rules = placesRules): Incident =>
  extractCore(text, context, rules)
