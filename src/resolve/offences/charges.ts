/** How many counts of an offence there are: "six counts of theft", "two burglaries", "(40) Forgery". */
import type { Document, Span } from '../../types'

const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const number = `(?<number>\\d{1,3}|${words.join('|')})`

const ofCounts = new RegExp(
  `\\b${number} (?:(?!and |one )[\\w-]{1,20} ){0,3}(?:counts?|charges?|cases|offences?|offenses?|instances|indictments?)(?: each)?(?: of| for|:)? (?:(?:conspiracy|conspiring|attempting) (?:to|in) )?(?:[\\w-]{1,20} ){0,2}$`,
  'i',
)
const bracketed = /\((?<number>\d{1,3})\) $/
/** But "$400 million securities fraud" counts no frauds. */
const plural = new RegExp(`(?<![$£€.,\\w-])${number} (?!million|billion|thousand)(?:[\\w-]{1,20} )?$`, 'i')
/** "The two robbers" counts no robberies, "300 cannabis plants" no crimes. */
const people = /(?:ers|ists|thieves|attackers|plants|bodies|remains|phones?|bags|devices|notes|bills)$/i
const modifier = /^(?:securities|drugs|sales|goods|arms|firearms|weapons|benefits|narcotics|explosives)$/i

/** "Burglaries" and "indecent assaults" can be counted. */
const isPlural = (word: string): boolean => /s$/i.test(word) && !modifier.test(word) && !people.test(word)

/** "… four counts of burglary, one attempted burglary": one of what is counted. */
const single = /\bone (?:[\w-]{1,20} )?$/i
/** "Three counts of theft and three of burglary". */
const ofThem = new RegExp(`\\b${number} of (?:[\\w-]{1,20} ){0,2}$`, 'i')
const amongCounts = /\bcounts? of [^.;]{0,160}$/i

const valueOf = (digits: string | undefined): number | null => {
  if (digits === undefined) return null
  const word = words.indexOf(digits.toLowerCase())
  return word >= 0 ? word + 1 : Number(digits)
}

/** What is looked for before the patterns that need it: most offences stand behind no number. */
const anyCounts = /count|charge|case|offen|instance|indictment/i
const ofNoun = / of /i

export const chargesOf = ({ plain }: Document, { start, end }: Span): number | null => {
  const words = plain.slice(Math.max(0, start - 70), start)
  const before = words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words
  const found = (anyCounts.test(before) ? ofCounts.exec(before) : null) ?? bracketed.exec(before)
  if (found) return valueOf(found.groups?.number)
  const [first = '', second = ''] = plain.slice(start, end).split(' ')
  const further = ofNoun.test(before) ? ofThem.exec(before) : null
  if (further && amongCounts.test(plain.slice(Math.max(0, start - 200), start))) return valueOf(further.groups?.number)
  if (single.test(before) && amongCounts.test(plain.slice(Math.max(0, start - 200), start))) return 1
  return first.toLowerCase() !== 'stolen' && (isPlural(first) || isPlural(second))
    ? valueOf(plural.exec(before)?.groups?.number)
    : null
}
