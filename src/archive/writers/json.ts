/** One JSON array, an incident a line, never whole in memory. */
import { jsonLine } from '../../output/ndjson'
import type { WrittenIncident } from '../types'
import { whole, type TargetForm } from './target'
import { writePieces } from './text-file'

export const form: TargetForm = { target: 'file', stdout: true }

const pieces = async function* (incidents: AsyncIterable<WrittenIncident>): AsyncIterable<string> {
  let before = '[\n'
  for await (const incident of incidents) {
    yield before + jsonLine(incident)
    before = ',\n'
  }
  yield before === ',\n' ? '\n]\n' : '[]\n'
}

export const writeJson = whole(form, (incidents, path) => writePieces(pieces(incidents), path))
