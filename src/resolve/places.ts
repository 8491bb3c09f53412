/**
 * Gives places their country and role, and one name where a text has two forms of it. A place that goes on a list has
 * the role of the list's head, the town behind a street that of the street. Drops places inside people's names.
 */
import { places as lexicon } from '../lexicon/places'
import type { Document, Mention, Resolver } from '../types'
import type { PlaceRole } from '../vocabulary'
import { mentionsOf, withResolved } from './governing'
import { choose, countryOf, type Chosen } from './places/choose'
import { roleOf, type RoleReading } from './places/role'
import { withValue } from '../match/mention'
import { placeWith } from '../match/values'

interface Read extends Chosen, RoleReading {}

const listGap = /^(?:,|,? and|,? or|;|,? as well as| &)(?: (?:in|at|on))? (?:the )?$/
const townGap =
  /^(?:,| in| in the| (?:area|areas|part|section|side|estate|district) of| area in| junction in)(?: the)? (?:north |south |east |west )?$/
const nearGap = /^,? (?:near|close to|off|outside)(?: the)? $/

const surname = /[ .]([A-Z][\p{L}'-]+)$/u

/** Last words of the names of people. */
const surnamesOf = (people: readonly Mention<'person'>[]): ReadonlySet<string> =>
  new Set(people.map(({ value }) => surname.exec(value.name)?.[1] ?? ''))

/**
 * Drops the places that are part of a person's name, and the surnames that only a gazetteer knows for towns. Both lists
 * are in text order.
 */
const outsideNames = (
  places: readonly Mention<'place'>[],
  people: readonly Mention<'person'>[],
  isTown: (place: Mention<'place'>) => boolean,
): readonly Mention<'place'>[] => {
  const surnames = surnamesOf(people)
  const kept: Mention<'place'>[] = []
  let from = 0
  for (const place of places) {
    while (people[from] && (people[from]?.end ?? 0) <= place.start) from++
    let held = place.rule === 'known-place' && surnames.has(place.value.name) && !isTown(place)
    for (let i = from; !held && (people[i]?.start ?? Infinity) <= place.start; i++) {
      const person = people[i]
      held = !!person && place.end <= person.end && person.end - person.start > place.end - place.start
    }
    if (!held) kept.push(place)
  }
  return kept
}

/** Roles in text order. */
const withRoles = (places: readonly Chosen[], mentions: readonly Mention[], document: Document): readonly Read[] => {
  const actions = mentionsOf(mentions, 'action')
  const offences = mentionsOf(mentions, 'offence')
  const read: Read[] = []
  for (const place of places) {
    const { mention } = place
    const before = read.at(-1)
    const gap = before && mention.value.role === null ? document.plain.slice(before.mention.end, mention.start) : ''
    const joined = before !== undefined && gap !== '' && gap.length < 30 && before.mention.rule !== 'dateline'
    if (joined && (townGap.test(gap) || (listGap.test(gap) && before.role !== 'residence')))
      read.push({ role: before.role, sure: before.sure, mention, key: place.key })
    else if (joined && nearGap.test(gap) && mention.value.placeKind === 'settlement')
      read.push({ role: 'other', sure: false, mention, key: place.key })
    else {
      const { role, sure } = roleOf(document, mention, actions, offences)
      read.push({ role, sure, mention, key: place.key })
    }
  }
  return read
}

const rank: readonly PlaceRole[] = ['search', 'arrest', 'scene']

/** A role that is only usual gives way to one that the same place has for sure; a dateline to the scene. */
const settled = (read: readonly Read[]): readonly Mention<'place'>[] => {
  const best = new Map<string, { role: PlaceRole; sure: boolean }>()
  const names = new Map<string, string>()
  for (const { key, mention, role, sure } of read) {
    if (!names.has(key)) names.set(key, mention.value.name)
    if (!rank.includes(role)) continue
    const known = best.get(key)
    if (!known || (sure && !known.sure) || (sure === known.sure && rank.indexOf(role) < rank.indexOf(known.role)))
      best.set(key, { role, sure })
  }
  return read.map(({ key, mention, role, sure }) => {
    const known = best.get(key)
    const given =
      (!sure && known) || (mention.rule === 'dateline' && known?.role === 'scene') ? (known?.role ?? role) : role
    return withValue(mention, placeWith(mention.value, { name: names.get(key) ?? mention.value.name, role: given }))
  })
}

export const placesResolver: Resolver = {
  name: 'places',
  resolve: (mentions, document, setting, hits) => {
    const people = mentionsOf(mentions, 'person')
    const known = hits.of(lexicon)
    const towns = new Set(known.map(({ start }) => start))
    const places = outsideNames(
      mentionsOf(mentions, 'place'),
      people,
      ({ start, value }) => towns.has(start) || value.within !== null,
    )
    if (places.length === 0) return mentions.filter(({ kind }) => kind !== 'place')
    const told = setting.countries.length > 0 ? null : countryOf(places)
    const countries = told ? [told] : setting.countries
    const resolved = settled(
      withRoles(
        places.map((place) => choose(place, countries, known)),
        mentions,
        document,
      ),
    )
    return withResolved(mentions, 'place', resolved)
  },
}
