/** Sums of money and hours of unpaid work in plain text. */
import { readNumber } from '../../match/numbers'
import type { Document, MoneyValue, Span } from '../../types'

const currencies: Readonly<Record<string, string>> = {
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
  A$: 'AUD',
  C$: 'CAD',
  NZ$: 'NZD',
}
/** "EUR 24 000", as European bodies write it. */
const coded = /\b(?<code>EUR|GBP|USD) ?(?<number>\d{1,3}(?:[ ,]\d{3}){1,3}|\d{1,9})(?: (?<scale>million|billion))?\b/g

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, billion: 1e9, thousand: 1e3 }

/** At the sign of a sum, or at the letters before it. */
const sum =
  /(?<sign>NZ\$|[AC]\$|[£$€]) ?(?<number>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,2})?)(?: ?(?<scale>million|billion|thousand|k|m)\b)?/iy

const signs = ['£', '$', '€']

/** Where the signs stand, letters that belong to them ("A$") left out. */
const signsIn = (plain: string): readonly number[] => {
  const found: number[] = []
  for (const sign of signs) for (let at = plain.indexOf(sign); at >= 0; at = plain.indexOf(sign, at + 1)) found.push(at)
  return found.sort((a, b) => a - b)
}

const lettersBefore = (plain: string, sign: number): number => {
  const last = plain.charCodeAt(sign - 1) | 32
  if (plain.charCodeAt(sign) !== 36) return 0
  if (last === 122 && (plain.charCodeAt(sign - 2) | 32) === 110) return 2
  return last === 97 || last === 99 ? 1 : 0
}

const signedIn = (plain: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  let past = 0
  for (const sign of signsIn(plain)) {
    if (sign < past) continue
    const start = sign - lettersBefore(plain, sign)
    sum.lastIndex = start < past ? sign : start
    const match = sum.exec(plain)
    if (!match) continue
    found.push(match)
    past = sum.lastIndex
  }
  return found
}

const codes = ['EUR', 'GBP', 'USD']

const amountOf = (number: string, scale: string): number =>
  Math.round(Number(number.replace(/[, ]/g, '')) * (scales[scale.toLowerCase()] ?? 1) * 100) / 100

export type Sum = Span & MoneyValue

/** Penalties and seizures ask for the same. */
const known = new WeakMap<Document, readonly Sum[]>()

/** @example "£1.2 million" is 1,200,000 GBP */
export const sumsIn = (document: Document): readonly Sum[] => {
  let sums = known.get(document)
  if (!sums) {
    sums = readSums(document)
    known.set(document, sums)
  }
  return sums
}

const readSums = ({ plain }: Document): readonly Sum[] => {
  const named = codes.some((code) => plain.includes(code)) ? [...plain.matchAll(coded)] : []
  return [...signedIn(plain), ...named]
    .map((match) => {
      const { sign = '', code, number = '', scale = '' } = match.groups ?? {}
      return {
        start: match.index,
        end: match.index + match[0].length,
        amount: amountOf(number, scale),
        currency: code ?? currencies[sign.toUpperCase()] ?? 'USD',
      }
    })
    .sort((a, b) => a.start - b.start)
}

const kindsOfWork = ['unpaid work', 'community service', 'community payback', 'reparation work']

const work =
  /\b(?<number>\d{1,3}|[A-Za-z]{3,10}(?:-[a-z]{3,5})?)[- ]hours?'?(?: of| worth of)?(?: unpaid work| community service| community payback| reparation work)\b/g

export const hoursOfWork = ({ plain }: Document): readonly (Span & { readonly hours: number })[] => {
  if (!plain.includes('hour') || !kindsOfWork.some((kind) => plain.includes(kind))) return []
  return [...plain.matchAll(work)].flatMap((match) => {
    const hours = readNumber(match.groups?.number ?? '')
    return hours === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, hours }]
  })
}
