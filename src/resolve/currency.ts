/** Whose dollar a bare "$" is: that of the country the text is from. */
import type { Document, Setting, Span } from '../types'

const dollars: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', NZ: 'NZD', US: 'USD' }

const bareDollar = /(?<![A-Za-z])\$/

/** @param currency as read off the words alone, where "$" is taken for USD */
export const currencyIn = (
  { plain }: Document,
  { countries }: Setting,
  { start, end }: Span,
  currency: string | null,
): string | null =>
  currency === 'USD' && bareDollar.test(plain.slice(Math.max(0, start - 1), end))
    ? (dollars[countries[0] ?? ''] ?? 'USD')
    : currency
