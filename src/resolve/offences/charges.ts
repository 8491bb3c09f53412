/** How many counts of an offence there are: "six counts of theft", "two burglaries", "(40) Forgery". */
import type { Document, Span } from '../../types'

const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const number = `(?<number>\\d{1,3}|${words.join('|')})`

const ofCounts = new RegExp(
  `\\b${number} (?:[\\w-]{1,20} ){0,3}(?:counts?|charges?|cases|offences?|offenses?|instances)(?: each)?(?: of| for|:)? (?:[\\w-]{1,20} ){0,2}$`,
  'i',
)
const bracketed = /\((?<number>\d{1,3})\) $/
const plural = new RegExp(`\\b${number} (?:[\\w-]{1,20} )?$`, 'i')

const valueOf = (digits: string | undefined): number | null => {
  if (digits === undefined) return null
  const word = words.indexOf(digits.toLowerCase())
  return word >= 0 ? word + 1 : Number(digits)
}

export const chargesOf = ({ plain }: Document, { start, end }: Span): number | null => {
  const before = plain.slice(Math.max(0, start - 70), start)
  const found = ofCounts.exec(before) ?? bracketed.exec(before)
  if (found) return valueOf(found.groups?.number)
  return /(?:ies|s)$/i.test(plain.slice(start, end).split(' ')[0] ?? '')
    ? valueOf(plural.exec(before)?.groups?.number)
    : null
}
