/**
 * Reads with chrono what no own rule read: rare wordings such as "the 3rd day of June, 2019" or "12-Nov-2019". Only asked
 * about the neighbourhood of a month's name that is left over beside a number, and believed only where day and month are
 * certain. The one file that imports chrono.
 */
import { strict } from 'chrono-node/en'
import type { DatePoint, Document, Span } from '../../types'
import type { Found } from './found'

/** Characters on either side of the month's name that chrono sees. */
const reach = 28

const hasDigit = /\d/

export const readRest = ({ plain }: Document, month: Span, sentence: Span): readonly Found[] => {
  const from = Math.max(sentence.start, month.start - reach)
  const words = plain.slice(from, Math.min(sentence.end, month.end + reach))
  if (!hasDigit.test(words)) return []
  return strict
    .parse(words, undefined, { forwardDate: false })
    .flatMap(({ index, text, start: said }): readonly Found[] => {
      const start = from + index
      const end = start + text.length
      if (!said.isCertain('day') || !said.isCertain('month') || start > month.start || end < month.end) return []
      const [day, number, year] = [said.get('day'), said.get('month'), said.get('year')]
      if (day === null || number === null) return []
      const point: DatePoint = { day, month: number, ...(said.isCertain('year') && year !== null ? { year } : {}) }
      return [{ start, end, rule: 'chrono', point }]
    })
}
