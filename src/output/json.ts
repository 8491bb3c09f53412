/** Incidents as one JSON array, an incident a line. */
import { jsonLine } from './ndjson'
import type { IncidentView } from './types'

/** @example JSON.parse(toJson(incidents)).length */
export const toJson = (incidents: Iterable<IncidentView>): string => {
  const lines = [...incidents].map((incident) => jsonLine(incident))
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}
