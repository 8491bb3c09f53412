/** How the gazetteer is written down: columns of short strings, which compress well and are read without parsing rows. */

/** Rows stand in this order: countries, first-level areas, second-level areas, wider areas, towns. */
export interface Columns {
  /** Whose data they are, and under what licence. */
  readonly source: string
  /** Day of the GeoNames data. */
  readonly date: string
  /** Rows before which each group ends. */
  readonly ends: {
    readonly countries: number
    readonly states: number
    readonly counties: number
    readonly areas: number
    readonly towns: number
  }
  /** One a line, without marks above letters. */
  readonly names: string
  /** Pairs of numbers: row of the parent as a step from the last one, how many rows have it. */
  readonly parents: string
  /** Five digits a row: latitude and longitude in hundredths of a degree. */
  readonly points: string
  /** One digit a row: people, on a scale of powers. */
  readonly sizes: string
  /** Rows of the capitals of countries, as steps from the last one. */
  readonly capitals: string
  /** GeoNames ids of the towns, as steps from the last one. */
  readonly ids: string
  /** GeoNames codes of the areas, one a line; the wider areas have none. */
  readonly codes: string
  /** Other names, one a line. */
  readonly others: string
  /** Rows of the other names, as steps from the last one. */
  readonly otherRows: string
}

export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const valueOf = (() => {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[digits.charCodeAt(i)] = i
  return (code: number): number => values[code] ?? 0
})()

/** Numbers of any size, small ones short: five bits a digit, the sixth says that more come; the sign is the lowest bit. */
export const writeNumbers = (numbers: readonly number[]): string => {
  let written = ''
  for (const number of numbers) {
    let rest = number < 0 ? 2 * -number + 1 : 2 * number
    do {
      const low = rest % 32
      rest = Math.floor(rest / 32)
      written += digits.charAt(rest > 0 ? low + 32 : low)
    } while (rest > 0)
  }
  return written
}

export const readNumbers = (written: string, each: (number: number, index: number) => void): void => {
  let index = 0
  for (let i = 0; i < written.length; index++) {
    let number = 0
    for (let scale = 1; ; scale *= 32) {
      const digit = valueOf(written.charCodeAt(i++))
      number += (digit & 31) * scale
      if (digit < 32) break
    }
    each(number & 1 ? -(number >>> 1) : number >>> 1, index)
  }
}

export const pointDigits = 5

export const writePoint = (lat: number, lon: number): string => {
  let rest = Math.round((lat + 90) * 100) * 36001 + Math.round((lon + 180) * 100)
  let written = ''
  for (let i = 0; i < pointDigits; i++) {
    written = digits.charAt(rest % 64) + written
    rest = Math.floor(rest / 64)
  }
  return written
}

export const readPoint = (points: string, row: number): { readonly lat: number; readonly lon: number } => {
  let number = 0
  for (let i = row * pointDigits; i < (row + 1) * pointDigits; i++) number = number * 64 + valueOf(points.charCodeAt(i))
  return { lat: (Math.floor(number / 36001) - 9000) / 100, lon: ((number % 36001) - 18000) / 100 }
}

/** Each digit is a third more people than the last. */
const step = 1.4

export const writeSize = (people: number): string =>
  digits.charAt(Math.min(63, Math.max(0, Math.round(Math.log(people + 1) / Math.log(step)))))

/** People, to about a sixth. */
export const readSize = (sizes: string, row: number): number => step ** valueOf(sizes.charCodeAt(row)) - 1

/** Names without marks above letters, as the columns have them: "Constanţa" is "Constanta". */
const ascii = /^[\x20-\x7e]*$/

export const unmarked = (name: string): string => (ascii.test(name) ? name : withoutMarks(name))

const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[\u2018\u2019\u02bc\u02bb`]/g, "'")
    .replace(/[\u2010-\u2014]/g, '-')
