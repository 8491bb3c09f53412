import type { Incident } from '../schema/index'

/** One incident as a line of JSON with its line break. Line separators inside strings are escaped, so a line is a line. */
export const toNdjson = (incident: Incident): string =>
  `${JSON.stringify(incident).replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)}\n`
