/** One incident a line. */
import { toNdjson } from '../../output/ndjson'
import type { WrittenIncident } from '../types'
import { whole, type TargetForm } from './target'
import { writePieces } from './text-file'

export const form: TargetForm = { target: 'file', stdout: true }

const lines = async function* (incidents: AsyncIterable<WrittenIncident>): AsyncIterable<string> {
  for await (const incident of incidents) yield toNdjson(incident)
}

export const writeNdjson = whole(form, (incidents, path) => writePieces(lines(incidents), path))
