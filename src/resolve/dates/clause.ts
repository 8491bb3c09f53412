/** A date in its sentence, with what may govern it. */
import { tokenFlags, tokenFrom } from '../../text/tokens'
import type { Document, Mention, Sentence } from '../../types'
import { wordAt, type Governor } from './governors'

/** What it costs to go from one offset of a sentence to a later one: words 1, what separates clauses more. */
export type Cost = (from: number, to: number) => number

export interface Clause {
  readonly document: Document
  readonly sentence: Sentence
  readonly date: Mention<'date'>
  /** Those of the sentence. */
  readonly governors: readonly Governor[]
  /** Whether the date opens its sentence, a clause set off by commas, or what is told ("admitted that on Friday he …"). */
  readonly opening: 'sentence' | 'clause' | 'told' | null
  readonly cost: Cost
}

const openers = new Set(
  'who which whose where when while after before following because although but until since despite that as'.split(' '),
)

const longestOpener = 9
/** By character code: 1 where a word of `openers`, or "and", may begin with it. */
const opensWord = new Uint8Array(128)
for (const letter of 'wabfusdt') opensWord[letter.charCodeAt(0)] = opensWord[letter.toUpperCase().charCodeAt(0)] = 1

const comma = 44
const colon = 58
const semicolon = 59

/** Looks at the first character before it cuts the word out. */
const costOf = (document: Document, token: number): number => {
  const { plain, tokens } = document
  const start = tokens.starts[token] ?? 0
  const first = plain.charCodeAt(start)
  if (first === semicolon || first === colon) return 12
  if (first === comma) return 3
  const size = (tokens.ends[token] ?? 0) - start
  if (size === 1 || size > longestOpener || (opensWord[first] ?? 0) === 0) return 1
  const word = wordAt(document, token)
  if (word === 'and') return 3
  return openers.has(word) ? 6 : 1
}

export const costIn = (document: Document, { firstToken, endToken }: Sentence): Cost => {
  const { tokens } = document
  const sums = [0]
  let sum = 0
  for (let i = firstToken; i < endToken; i++) {
    sum += costOf(document, i)
    sums.push(sum)
  }
  const upTo = (offset: number): number => sums[Math.min(tokenFrom(tokens, offset), endToken) - firstToken] ?? 0
  return (from, to) => Math.max(0, upTo(to) - upTo(from))
}

/** Told from the day of writing: "today", "last week", "on Friday". */
export const isRelative = ({ value: { expression } }: Mention<'date'>): boolean => {
  const { from, explains } = expression
  return from.offset !== undefined || explains !== undefined || (from.weekday !== undefined && from.month === undefined)
}

/** Words that may stand between the beginning of a clause and a date that opens it. */
const leadIn = new Set(
  'in on at between from since during until till around about approximately just shortly before after the early late hours morning afternoon evening night of by am pm a m p hrs then also however subsequently later and but back over when noon midnight most recently earlier'.split(
    ' ',
  ),
)

const longestRow = 12

/** Dates told together open their clause together: "Yesterday and today, officers …". */
const firstOfRow = ({ plain }: Document, dates: readonly Mention<'date'>[], place: number): number => {
  let start = dates[place]?.start ?? 0
  for (let i = place - 1; i >= Math.max(0, place - longestRow); i--) {
    const before = dates[i]
    if (
      !before ||
      start - before.end > 12 ||
      !/^(?:,|,? and|,? or| to)? ?(?:on )?$/.test(plain.slice(before.end, start))
    )
      break
    start = before.start
  }
  return start
}

const longestPlace = 8

const placeOpeners = new Set('at in before near outside'.split(' '))
const placeWords = new Set("the same court and of 's area town city centre '".split(' '))

/** The first token of the place that ends at a token: "At Ferrow Crown Court on Monday, …"; undefined where none ends there. */
const beforePlace = (document: Document, first: number, last: number): number | undefined => {
  for (let i = last; i >= Math.max(first, last - longestPlace); i--) {
    const word = wordAt(document, i)
    if (placeOpeners.has(word)) return i
    if (((document.tokens.flags[i] ?? 0) & tokenFlags.capital) === 0 && !placeWords.has(word)) return undefined
  }
  return undefined
}

export const openingOf = (
  document: Document,
  { firstToken }: Sentence,
  dates: readonly Mention<'date'>[],
  place: number,
): Clause['opening'] => {
  const { plain, tokens } = document
  const end = dates[place]?.end ?? 0
  let viaPlace = false
  for (let i = tokenFrom(tokens, firstOfRow(document, dates, place)) - 1; i >= firstToken; i--) {
    const word = wordAt(document, i)
    const next = wordAt(document, i + 1)
    if (word === ',' && wordAt(document, i - 1) === 'that' && i - 1 > firstToken) return 'told'
    if (word === ',' && next === 'and' && plain.charAt(end) !== '.') return 'clause'
    if (word === ',' || word === ';' || word === ':') return word !== ',' || plain.charAt(end) === ',' ? 'clause' : null
    if (word === 'that' && i > firstToken) return 'told'
    if (leadIn.has(word) || /^[\d".'([:-]/.test(word)) continue
    const at = beforePlace(document, firstToken, i)
    // "and at Ferrow Crown Court on Friday was sentenced": a clause of its own
    if (at === undefined) return viaPlace && wordAt(document, i + 1) === 'and' ? 'clause' : null
    viaPlace = true
    i = at
  }
  return 'sentence'
}
