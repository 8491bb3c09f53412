/**
 * Tells which place of the gazetteer a place of the text is, and finds the places that the core leaves out because nothing
 * is said to have happened there: inside the names of bodies, states behind their towns, words for people, mere mentions.
 */
import { places as listed } from '../lexicon/places'
import type { Document, Hits, Mention, Resolver, Setting, Span } from '../types'
import { areaBeside, marksIn, type Mark } from './beside'
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

const foundByCore = (
  rows: Rows,
  mentions: readonly Mention[],
  hits: Hits,
  countries: readonly number[],
): readonly Found[] => {
  const ownEnds = new Set(hits.of(listed).flatMap(({ end, value }) => (value.some(({ own }) => own) ? [end] : [])))
  return mentions.flatMap((mention) =>
    mention.kind !== 'place'
      ? []
      : [{ ...foundBefore(rows, mention, countries), ...(ownEnds.has(mention.end) ? { entry: -1 } : {}) }],
  )
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

/** Rules of the core that find only towns. */
const townRules: ReadonlySet<string> = new Set(['dateline', 'age-town', 'town-and-state', 'inhabitant', 'building'])

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
  const nameOf = found.map(({ entry, mention }, i) => {
    if (entry < 0) return -1
    const own = withins[i] ?? -1
    const within = own >= 0 ? own : (told.get(entry) ?? -1)
    const town = mention !== null && townRules.has(mention.rule)
    const key = `${entry} ${within} ${String(town)}`
    const index = indexes.get(key) ?? names.push({ entry, within, town }) - 1
    indexes.set(key, index)
    return index
  })
  return { names, nameOf }
}

/** What the gazetteer's names are where they stand: surely a place, or perhaps. */
interface Readings {
  readonly places: readonly Reading[]
  readonly perhaps: readonly Reading[]
}

const readingsIn = (
  rows: Rows,
  mentions: readonly Mention[],
  before: readonly Found[],
  marks: readonly Mark[],
  document: Document,
  hits: Hits,
): Readings => {
  const names = namesOf(document, rows)
  const scene = sceneOf(document, rows, names, mentions, hits)
  const foundOver = spansOver(before)
  const markOver = spansOver(marks)
  const readings = names
    .filter((name) => !foundOver(name) && !markOver(name))
    .map((name) => readingOf(scene, name))
    .filter(({ sign }) => sign !== 'none')
  // what is a place once is one wherever the text says it
  const sure = new Set(before.map(({ entry }) => entry))
  for (const { hit, sign, doubtful } of readings) if (sign === 'strong' && !doubtful) sure.add(hit.entry)
  const isPlace = ({ hit: { entry }, sign, doubtful }: Reading): boolean => {
    if (sign === 'strong' || sure.has(entry)) return true
    const row = rows.rowOf(entry)
    return !doubtful && (row < rows.ends.states || rows.people(row) >= wellKnown)
  }
  return {
    places: readings.filter(isPlace),
    perhaps: readings.filter((reading) => !reading.doubtful && !isPlace(reading)),
  }
}

/** A small place that lies where the text plays is one, though its words leave it open. */
const nearBy = (
  rows: Rows,
  perhaps: readonly Reading[],
  choices: readonly Choice[],
): readonly (Span & Choice & Pick<Reading, 'inside'>)[] => {
  const anchors = choices
    .filter(({ row, lead }) => row >= rows.ends.states && lead >= clear)
    .slice(0, mostAnchors)
    .map(({ row }) => pointOf(rows, row))
  return perhaps.flatMap(({ hit: { start, end, entry }, inside }) => {
    const near = rowsFrom(rows, entry).find((row) =>
      anchors.some((anchor) => distance(pointOf(rows, row), anchor) < close),
    )
    return near === undefined ? [] : [{ start, end, inside, ...certain(near) }]
  })
}

const resolveWith = (
  rows: Rows,
  mentions: readonly Mention[],
  document: Document,
  setting: Setting,
  hits: Hits,
): readonly Mention[] => {
  const countries = countryRows(rows, setting.countries)
  const marks = marksIn(document, rows, hits)
  const before = foundByCore(rows, mentions, hits, countries)
  const { places, perhaps } = readingsIn(rows, mentions, before, marks, document, hits)
  const found = [
    ...before,
    ...places.map(({ hit: { start, end, entry }, inside }): Found => {
      const name = document.plain.slice(start, end)
      return { start, end, inside, mention: null, entry: withoutSide(rows, name, entry, countries) }
    }),
  ].sort((a, b) => a.start - b.start)

  const markAt = new Map(marks.map((mark) => [mark.start, mark]))
  const beside = found.map((place) =>
    place.entry < 0 ? undefined : areaBeside(document, rows, place, namesOf(document, rows), markAt),
  )
  const meant = new Map(beside.flatMap((told) => (told?.by ? [[told.by.start, told.row] as const] : [])))
  const withins = beside.map((told) => told?.row ?? -1)
  const { names, nameOf } = namesToWeigh(found, withins)
  const areas = marks.map(({ row }): Name => ({ entry: row, within: rows.parent(row), town: false }))
  const publisher = publisherAreas(rows, setting.publisher)
  const choices = weigh(rows, [...names, ...areas], { countries, publisher })

  const placed = new Map<Mention, Mention>()
  const added: Mention<'place'>[] = []
  found.forEach((place, i) => {
    const row = meant.get(place.start)
    const choice = row === undefined ? choices[nameOf[i] ?? -1] : certain(row)
    const { mention } = place
    if (mention) placed.set(mention, { ...mention, value: resolved(rows, mention.value, choice) })
    else added.push(toMention(document, rows, place, choice))
  })
  for (const { start, end, row } of marks)
    added.push(toMention(document, rows, { start, end, inside: 'place' }, certain(row)))
  for (const near of nearBy(rows, perhaps, choices.slice(0, names.length)))
    added.push(toMention(document, rows, near, near))
  const taken = inTextOrder([...mentions.filter(({ kind }) => kind === 'place' || kind === 'person'), ...added])
  added.push(...demonymsIn(document, rows, readableSentences(document), taken))
  return inTextOrder([...mentions.map((mention) => placed.get(mention) ?? mention), ...added])
}

export const gazetteerResolver: Resolver = {
  name: 'gazetteer',
  resolve: (mentions, document, setting, hits) => resolveWith(load(), mentions, document, setting, hits),
}
