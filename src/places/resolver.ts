/**
 * Tells which place of the gazetteer a place of the text is, and finds the places that the core leaves out because nothing
 * is said to have happened there: inside the names of bodies, states behind their towns, words for people, mere mentions.
 */
import { places as listed } from '../lexicon/places'
import type { Document, Hits, Mention, Resolver, Setting } from '../types'
import { areaBeside, marksIn } from './beside'
import { distance, pointOf, type Name } from './candidates'
import { readingOf, sceneOf, type Reading } from './context'
import { countryRows, entryOf, resolved, toMention, type Found } from './found'
import { above, rows as load, rowsFrom, type Rows } from './gazetteer'
import { namesOf, readableSentences } from './names'
import { demonymsIn } from './people'
import { spansOver } from './spans'
import { sides } from './words'
import { clear, weigh, type Choice } from './weigh'

/** Places with so many people are known by name alone. */
const wellKnown = 100_000
/** Kilometres within which a small place belongs to the places of a text. */
const close = 60
const mostAnchors = 40

const certain = (row: number): Choice => ({ row, lead: Infinity })

const inTextOrder = <M extends Mention>(mentions: readonly M[]): readonly M[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)

const isHome = (rows: Rows, entry: number, countries: readonly number[]): boolean =>
  rowsFrom(rows, entry).some((row) => countries.includes(above(rows, row).at(-1) ?? row))

/** "North Leeds" is Leeds, and "East London" London where the text is of a country that has no East London. */
const withoutSide = (rows: Rows, name: string, entry: number, countries: readonly number[]): number => {
  const space = name.indexOf(' ')
  if (space < 0 || !sides.has(name.slice(0, space))) return entry
  if (entry >= 0 && (countries.length === 0 || isHome(rows, entry, countries))) return entry
  const rest = entryOf(rows, name.slice(space + 1))
  return rest >= 0 && (entry < 0 || isHome(rows, rest, countries)) ? rest : entry
}

/** The core's place with the gazetteer's name in it: streets and sites are in no gazetteer. */
const foundBefore = (rows: Rows, mention: Mention<'place'>, countries: readonly number[]): Found => {
  const { start, end, value } = mention
  const { name, placeKind } = value
  const known = placeKind !== 'street' && placeKind !== 'site' && !sides.has(name)
  const entry = known ? withoutSide(rows, name, entryOf(rows, name), countries) : -1
  return { start, end, mention, inside: null, entry }
}

/** Areas in the publisher's name: "Kent Police", "kentucky.com". */
const publisherAreas = (rows: Rows, publisher: string | null): readonly number[] => {
  const words = (publisher ?? '').split(/[^\p{L}']+/u).filter((word) => word.length > 2)
  const found: number[] = []
  for (let i = 0; i < words.length; i++)
    for (let size = 1; size <= 3 && i + size <= words.length; size++)
      for (const row of rowsFrom(rows, entryOf(rows, words.slice(i, i + size).join(' '))))
        if (row >= rows.ends.countries && row < rows.ends.areas) found.push(row)
  return found
}

/** Names to weigh, and for each place of the text the index of its name; -1 for what the gazetteer does not know. */
const namesToWeigh = (found: readonly Found[], withins: readonly number[]): { names: Name[]; nameOf: number[] } => {
  // "Newport, Wales" tells of every Newport of the text
  const told = new Map<number, number>()
  found.forEach(({ entry }, i) => {
    const within = withins[i] ?? -1
    if (within >= 0 && !told.has(entry)) told.set(entry, within)
  })
  const indexes = new Map<string, number>()
  const names: Name[] = []
  const nameOf = found.map(({ entry }, i) => {
    if (entry < 0) return -1
    const own = withins[i] ?? -1
    const within = own >= 0 ? own : (told.get(entry) ?? -1)
    const key = `${entry} ${within}`
    const index = indexes.get(key) ?? names.push({ entry, within }) - 1
    indexes.set(key, index)
    return index
  })
  return { names, nameOf }
}

const resolveWith = (
  rows: Rows,
  mentions: readonly Mention[],
  document: Document,
  setting: Setting,
  hits: Hits,
): readonly Mention[] => {
  const core = mentions.filter((mention) => mention.kind === 'place')
  const names = namesOf(document, rows)
  const marks = marksIn(document, rows, hits)
  const coreOver = spansOver(core)
  const markOver = spansOver(marks)
  const markAt = new Map(marks.map((mark) => [mark.start, mark]))
  const scene = sceneOf(document, rows, names, mentions, hits)
  const readings = names
    .filter((name) => !coreOver(name) && !markOver(name))
    .map((name) => readingOf(scene, name))
    .filter(({ sign }) => sign !== 'none')

  const countries = countryRows(rows, setting.countries)
  const ownEnds = new Set(hits.of(listed).flatMap(({ end, value }) => (value.some(({ own }) => own) ? [end] : [])))
  const before = core.map((mention) =>
    ownEnds.has(mention.end)
      ? { start: mention.start, end: mention.end, mention, inside: null, entry: -1 }
      : foundBefore(rows, mention, countries),
  )
  // what is a place once is one wherever the text says it
  const sure = new Set(before.map(({ entry }) => entry))
  for (const { hit, sign, doubtful } of readings) if (sign === 'strong' && !doubtful) sure.add(hit.entry)
  const isPlace = ({ hit: { entry }, sign, doubtful }: Reading): boolean => {
    if (sign === 'strong' || sure.has(entry)) return true
    const row = rows.rowOf(entry)
    return !doubtful && (row < rows.ends.states || rows.people(row) >= wellKnown)
  }
  const found = [
    ...before,
    ...readings.filter(isPlace).map(({ hit: { start, end, entry }, inside }): Found => ({
      start,
      end,
      entry: withoutSide(rows, document.plain.slice(start, end), entry, countries),
      inside,
      mention: null,
    })),
  ].sort((a, b) => a.start - b.start)

  const beside = found.map((place) => (place.entry < 0 ? undefined : areaBeside(document, rows, place, names, markAt)))
  const means = new Map(beside.flatMap((told) => (told?.by ? [[told.by.start, told.row] as const] : [])))
  const { names: told, nameOf } = namesToWeigh(
    found,
    beside.map((area) => area?.row ?? -1),
  )
  const choices = weigh(rows, [...told, ...marks.map(({ row }): Name => ({ entry: row, within: rows.parent(row) }))], {
    countries: countryRows(rows, setting.countries),
    publisher: publisherAreas(rows, setting.publisher),
  })

  const placed = new Map<Mention, Mention>()
  const added: Mention<'place'>[] = marks.map(({ start, end, row }) =>
    toMention(document, rows, { start, end, inside: 'place' }, certain(row)),
  )
  found.forEach((place, i) => {
    const meant = means.get(place.start)
    const choice = meant === undefined ? choices[nameOf[i] ?? -1] : certain(meant)
    if (place.mention)
      placed.set(place.mention, { ...place.mention, value: resolved(rows, place.mention.value, choice) })
    else added.push(toMention(document, rows, place, choice))
  })
  // small places that lie where the text plays
  const anchors = told
    .flatMap((_, i) => {
      const choice = choices[i]
      return choice && choice.row >= rows.ends.states && choice.lead >= clear ? [pointOf(rows, choice.row)] : []
    })
    .slice(0, mostAnchors)
  for (const reading of readings) {
    if (isPlace(reading) || reading.doubtful) continue
    const { start, end, entry } = reading.hit
    const row = rowsFrom(rows, entry).find((own) =>
      anchors.some((anchor) => distance(pointOf(rows, own), anchor) < close),
    )
    if (row !== undefined) added.push(toMention(document, rows, { start, end, inside: reading.inside }, certain(row)))
  }
  const taken = inTextOrder([...mentions.filter(({ kind }) => kind === 'place' || kind === 'person'), ...added])
  added.push(...demonymsIn(document, rows, readableSentences(document), taken))
  return inTextOrder([...mentions.map((mention) => placed.get(mention) ?? mention), ...added])
}

export const gazetteerResolver: Resolver = {
  name: 'gazetteer',
  resolve: (mentions, document, setting, hits) => resolveWith(load(), mentions, document, setting, hits),
}
