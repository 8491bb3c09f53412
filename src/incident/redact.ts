/**
 * Takes the names and addresses of minors and victims out of an incident: pseudonyms for the people, blocks for the words.
 * What nobody recognised as a person cannot be taken out, but an incident quotes the words of its facts only.
 */
import type { Evidence, Incident } from '../schema/index'
import type { Span } from '../types'
import { redactGroups, type RedactGroup } from '../vocabulary'
import { hiddenPlaces, splitResidence } from './redact/addresses'
import { masked, maskerOf, maskSpans, type Masker } from './redact/mask'
import { redactedPeople } from './redact/who'

/** Fields whose strings are words of the text or of the caller; all others hold ids and closed vocabularies. */
const worded: ReadonlySet<string> = new Set([
  'act',
  'affiliation',
  'aliases',
  'label',
  'message',
  'name',
  'publisher',
  'residence',
  'section',
  'stated',
  'title',
  'unit',
  'value',
  'what',
  'within',
])
const addresses: ReadonlySet<string> = new Set(['source', 'url'])

const isEvidence = (value: object): value is Evidence => 'rule' in value && 'start' in value && 'text' in value

/** A copy in which every string that may hold words is masked. */
const maskAll = (value: unknown, key: string, masker: Masker, spans: readonly Span[]): unknown => {
  if (typeof value === 'string')
    return worded.has(key) ? masker.words(value) : addresses.has(key) ? masker.address(value) : value
  if (Array.isArray(value)) return value.map((item: unknown) => maskAll(item, key, masker, spans))
  if (typeof value !== 'object' || value === null) return value
  if (isEvidence(value)) return { ...value, text: masker.words(maskSpans(value.text, value.start, spans)) }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [name, maskAll(inner, name, masker, spans)]),
  )
}

const checkGroups = (groups: readonly string[]): void => {
  const unknown = [...groups].find((group) => !(redactGroups as readonly string[]).includes(group))
  if (unknown !== undefined)
    throw new RangeError(`redact: no such group: ${JSON.stringify(unknown)} (there are ${redactGroups.join(', ')})`)
}

/**
 * The incident without the names and addresses of minors, of victims, or of both. The option `redact` of `extract` does this
 * on the way; use this for incidents that were stored whole.
 *
 * - A minor is whoever is, or by a told age may be, under 18 ("teenager"), whatever the role; a victim has the role `victim`
 *   or an age told as a victim's. Officials are neither. Relatives, and people of the same surname who are no officials,
 *   give them away and are treated like them.
 * - Their `name` becomes a pseudonym ("Minor 1", "Victim 1", "Relative 1", "Accused 1"), `title` and `affiliation` null,
 *   `residence` the town. Age, sex, role and ids stay.
 * - Streets and sites where they live, or may live, are called "Address 1" and lose coordinates and gazetteer id.
 * - In every other string (evidence, titles, labels, addresses of pages, messages) each letter of their names and streets
 *   becomes "\u2588". Offsets and lengths stay, so evidence no longer equals `text.slice(start, end)`: it differs in blocks only.
 *
 * `redacted` of the result says which groups were taken out. Offsets point into the text, which still has the names:
 * do not publish both.
 *
 * @param groups one or both of 'minors' and 'victims'; none gives the incident as it is
 * @param text the text of the incident, if at hand: homes that only the words around a street tell are then hidden too
 * @throws RangeError on a group that does not exist, so that a slip of the pen is no leak
 * @example redact(extract(text), ['minors']).people[0]?.name // 'Minor 1'
 */
export const redact = (incident: Incident, groups: readonly RedactGroup[], text?: string): Incident => {
  checkGroups(groups)
  if (groups.length === 0) return incident
  const redacted = redactGroups.filter((group) => groups.includes(group) || incident.redacted.includes(group))
  const { names, pieces } = redactedPeople(incident, new Set(groups))
  if (names.size === 0) return { ...incident, redacted }
  const places = hiddenPlaces(incident, (id) => names.has(id), text)
  const addressOf = new Map(
    [...new Set(places.map(({ name }) => name.toLowerCase()))].map((name, i) => [name, `Address ${i + 1}`]),
  )
  const residences = new Map(
    incident.people.flatMap(({ id, residence }) =>
      names.has(id) && residence !== null ? [[id, splitResidence(residence, incident.locations)] as const] : [],
    ),
  )
  const streets = [...places.map(({ name }) => name), ...[...residences.values()].flatMap(({ fine }) => fine)]
  const spans = [...incident.people.filter(({ id }) => names.has(id)), ...places].flatMap(({ evidence }) => evidence)
  const masker = maskerOf(pieces, [...new Set(streets.map((street) => street.replace(/^\d+[a-z]?,? /i, '')))])
  const copy = maskAll(incident, '', masker, spans) as Incident
  return {
    ...copy,
    redacted,
    people: copy.people.map((person) => {
      const name = names.get(person.id)
      if (name === undefined) return person
      const wide = residences.get(person.id)?.wide
      return { ...person, name, title: null, affiliation: null, residence: wide ? masker.words(wide) : null }
    }),
    locations: copy.locations.map((place, at) => {
      const whole = incident.locations[at]
      const name = whole && places.includes(whole) ? addressOf.get(whole.name.toLowerCase()) : undefined
      if (name === undefined) return place
      const evidence = place.evidence.map((words) => ({ ...words, text: masked(words.text) }))
      return { ...place, name, lat: null, lon: null, gazetteer: null, evidence }
    }),
  }
}
