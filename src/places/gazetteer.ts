/**
 * The gazetteer, read when first asked for: no row becomes an object before somebody looks at it. Names are found by two
 * hashes of their letters, so that nothing is sorted or copied on loading.
 */
import { readNumbers, readPoint, readSize, unmarked, type Columns } from './columns'
import written from './data.json'

/** A place of the gazetteer. */
export interface GazetteerPlace {
  readonly name: string
  readonly kind: 'settlement' | 'region' | 'country'
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** State, province or country within the United Kingdom; null where it is the place itself or unknown. */
  readonly state: string | null
  /** Second-level area: county, parish, unitary authority. */
  readonly county: string | null
  /** Degrees, WGS 84, to a hundredth; for areas their middle. */
  readonly lat: number
  readonly lon: number
  /** People, to about a sixth; 0 if unknown. */
  readonly people: number
  /** GeoNames id of a town ("4180386"), GeoNames code of an area ("US.GA", "US.GA.059"); null for a few wider areas. */
  readonly id: string | null
}

/** The rows of the gazetteer and how they hang together. */
export interface Rows {
  readonly count: number
  readonly ends: Columns['ends']
  /** First row with the name that has these hashes, -1 if there is none. */
  readonly first: (hash: number, check: number) => number
  /** Next row with the same name, -1 after the last. */
  readonly next: (entry: number) => number
  /** The row that an entry stands for: rows first, then their other names. */
  readonly rowOf: (entry: number) => number
  readonly parent: (row: number) => number
  readonly lat: (row: number) => number
  readonly lon: (row: number) => number
  readonly people: (row: number) => number
  readonly isCapital: (row: number) => boolean
  readonly nameOf: (row: number) => string
  readonly idOf: (row: number) => string | null
}

const seed = 0x811c9dc5
const otherSeed = 0x1b873593

/** A word's end: hyphens and spaces are one. */
const gap = 32

export interface Hash {
  readonly hash: number
  readonly check: number
}

export const emptyHash: Hash = { hash: seed, check: otherSeed }

const mixHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const mixCheck = (check: number, code: number): number => Math.imul(check + code, 0x85ebca6b) ^ (check >>> 13)

/** Letters in lower case, digits; 32 for what parts words; 0 for marks that say nothing. */
const letterOf = (() => {
  const letters = new Uint8Array(128)
  for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code)
    if (/[a-z0-9]/i.test(character)) letters[code] = character.toLowerCase().charCodeAt(0)
    else if (/[ /-]/.test(character)) letters[code] = gap
  }
  return (code: number): number => letters[code] ?? 0
})()

/** Goes on with a hash over a part of a text that has no marks above its letters. */
export const hashOn = ({ hash, check }: Hash, text: string, start: number, end: number): Hash => {
  let one = hash
  let two = check
  for (let i = start; i < end; i++) {
    const code = letterOf(text.charCodeAt(i))
    if (code === 0) continue
    one = mixHash(one, code)
    two = mixCheck(two, code)
  }
  return { hash: one, check: two }
}

export const hashGap = ({ hash, check }: Hash): Hash => ({ hash: mixHash(hash, gap), check: mixCheck(check, gap) })

/** Where each line begins; the last entry is one past the end. */
const linesOf = (text: string, count: number): Int32Array => {
  const starts = new Int32Array(count + 1)
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts[line++] = at + 1
  starts[count] = text.length + 1
  return starts
}

const countLines = (text: string): number => {
  let lines = text === '' ? 0 : 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Reads the columns; about ten milliseconds. */
export const rowsOf = (columns: Columns): Rows => {
  const { ends, names, others } = columns
  const count = ends.towns
  const entries = count + countLines(others)
  const starts = linesOf(names, count)
  const otherStarts = linesOf(others, entries - count)
  const otherRow = new Int32Array(entries - count)
  readNumbers(columns.otherRows, (step, i) => (otherRow[i] = step + (otherRow[i - 1] ?? 0)))
  const parents = new Int32Array(count)
  let row = 0
  let above = 0
  readNumbers(columns.parents, (number, i) => {
    if (i % 2 === 0) above += number
    else parents.fill(above, row, (row += number))
  })
  const ids = new Int32Array(count - ends.areas)
  readNumbers(columns.ids, (step, i) => (ids[i] = step + (ids[i - 1] ?? 0)))

  const capitals = new Set<number>()
  let capital = 0
  readNumbers(columns.capitals, (step) => capitals.add((capital += step)))
  const size = 1 << Math.ceil(Math.log2(2 * entries))
  const mask = size - 1
  const heads = new Int32Array(size).fill(-1)
  const checks = new Int32Array(size)
  const nexts = new Int32Array(entries).fill(-1)
  const slotOf = (hash: number, check: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask
    while (heads[slot] !== -1 && checks[slot] !== check) slot = (slot + 1) & mask
    return slot
  }
  // from the last to the first, so that the rows of a name come in their order
  for (let entry = entries - 1; entry >= 0; entry--) {
    const lines = entry < count ? starts : otherStarts
    const line = entry < count ? entry : entry - count
    const text = entry < count ? names : others
    let hash = seed
    let check = otherSeed
    for (let i = lines[line] ?? 0, end = (lines[line + 1] ?? 1) - 1; i < end; i++) {
      const code = letterOf(text.charCodeAt(i))
      if (code === 0) continue
      hash = mixHash(hash, code)
      check = mixCheck(check, code)
    }
    const slot = slotOf(hash, check)
    nexts[entry] = heads[slot] ?? -1
    heads[slot] = entry
    checks[slot] = check
  }
  const codes = columns.codes.split('\n')
  return {
    count,
    ends,
    first: (hash, check) => heads[slotOf(hash, check)] ?? -1,
    next: (entry) => nexts[entry] ?? -1,
    rowOf: (entry) => (entry < count ? entry : (otherRow[entry - count] ?? 0)),
    parent: (row) => parents[row] ?? -1,
    lat: (row) => readPoint(columns.points, row).lat,
    lon: (row) => readPoint(columns.points, row).lon,
    people: (row) => readSize(columns.sizes, row),
    isCapital: (row) => capitals.has(row),
    nameOf: (row) => names.slice(starts[row], (starts[row + 1] ?? 1) - 1),
    idOf: (row) => {
      const id = row >= ends.areas ? ids[row - ends.areas] : codes[row]
      return id ? String(id) : null
    },
  }
}

/** Makes the rows when first asked for, and keeps them. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

export const rows = once(() => rowsOf(written))

export const kindOf = ({ ends }: Rows, row: number): GazetteerPlace['kind'] =>
  row < ends.countries ? 'country' : row < ends.areas ? 'region' : 'settlement'

/** The areas that hold a row, from the nearest to the country. */
export const above = ({ parent }: Rows, row: number): readonly number[] => {
  const found: number[] = []
  for (let at = parent(row); at >= 0; at = parent(at)) found.push(at)
  return found
}

export const countryOf = (all: Rows, row: number): string => all.idOf(above(all, row).at(-1) ?? row) ?? ''

const placeAt = (all: Rows, row: number): GazetteerPlace => {
  const { ends } = all
  const holders = above(all, row)
  const state = holders.find((holder) => holder >= ends.countries && holder < ends.states)
  const county = holders.find((holder) => holder >= ends.states)
  return {
    name: all.nameOf(row),
    kind: kindOf(all, row),
    country: countryOf(all, row),
    state: state === undefined ? null : all.nameOf(state),
    county: county === undefined ? null : all.nameOf(county),
    lat: all.lat(row),
    lon: all.lon(row),
    people: Math.round(all.people(row)),
    id: all.idOf(row),
  }
}

/** All places of the name an entry has. */
export const rowsFrom = (all: Rows, entry: number): readonly number[] => {
  const found: number[] = []
  for (let at = entry; at >= 0; at = all.next(at)) {
    const row = all.rowOf(at)
    if (!found.includes(row)) found.push(row)
  }
  return found
}

/** What the gazetteer knows by itself. */
export const gazetteer = {
  /** Day of the GeoNames data. */
  date: written.date,
  /**
   * Places of a name, the largest first. Capitals, hyphens and marks do not matter.
   *
   * @example gazetteer.named('Newport').map(({ state }) => state) // 'Wales', 'Rhode Island', …
   */
  named: (name: string): readonly GazetteerPlace[] => {
    const all = rows()
    const plain = unmarked(name)
      .trim()
      .replace(/\bsaint\b/gi, 'St')
    const { hash, check } = hashOn(emptyHash, plain, 0, plain.length)
    return rowsFrom(all, all.first(hash, check))
      .map((row) => placeAt(all, row))
      .sort((a, b) => b.people - a.people)
  },
}
