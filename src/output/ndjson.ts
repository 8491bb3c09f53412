import type { IncidentView } from './types'

/** Any value as one line of JSON. Line separators inside strings are escaped, so a line is a line. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)

/** One incident as a line of JSON with its line break. Line separators inside strings are escaped, so a line is a line. */
export const toNdjson = (incident: IncidentView): string => `${jsonLine(incident)}\n`
