/** One GeoJSON collection of all places that have coordinates, a feature a line. */
import { toFeatures } from '../../output/geojson'
import { jsonLine } from '../../output/ndjson'
import type { WrittenIncident } from '../types'
import { whole, type TargetForm } from './target'
import { writePieces } from './text-file'

export const form: TargetForm = { target: 'file', stdout: true }

const pieces = async function* (incidents: AsyncIterable<WrittenIncident>): AsyncIterable<string> {
  yield '{"type":"FeatureCollection","features":['
  let before = '\n'
  for await (const incident of incidents)
    for (const feature of toFeatures(incident)) {
      yield before + jsonLine(feature)
      before = ',\n'
    }
  yield '\n]}\n'
}

export const writeGeoJson = whole(form, (incidents, path) => writePieces(pieces(incidents), path))
