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

const sum =
  /(?<sign>NZ\$|[AC]\$|[£$€]) ?(?<number>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,2})?)(?: ?(?<scale>million|billion|thousand|k|m)\b)?/gi

const amountOf = (number: string, scale: string): number =>
  Math.round(Number(number.replace(/[, ]/g, '')) * (scales[scale.toLowerCase()] ?? 1) * 100) / 100

export type Sum = Span & MoneyValue

/** @example "£1.2 million" is 1,200,000 GBP */
export const sumsIn = ({ plain }: Document): readonly Sum[] => {
  const signed = /[£$€]/.test(plain) ? [...plain.matchAll(sum)] : []
  const named = /\b(?:EUR|GBP|USD)\b/.test(plain) ? [...plain.matchAll(coded)] : []
  return [...signed, ...named]
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
  if (!kindsOfWork.some((kind) => plain.includes(kind))) return []
  return [...plain.matchAll(work)].flatMap((match) => {
    const hours = readNumber(match.groups?.number ?? '')
    return hours === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, hours }]
  })
}
