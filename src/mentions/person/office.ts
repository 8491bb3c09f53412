/** Titles that stand away from the name: ", Head of Heritage for X", "The Ambassador in the UK, Name", a list after a plural. */
import type { Document, Sentence } from '../../types'
import { nameAt, type Name } from './name'
import { titleAt, type FoundTitle } from './title'
import { isCapital, type NameWords } from './words'

const article = /,? (?:(?:who is |who was |now |then )?(?:the|a|an|her|his|our) )?/y
const most = 7

/** The title told after a name: "First Last, the Assistant Director of X"; not the title of the next in a list. */
export const titleAfter = (
  document: Document,
  words: NameWords,
  sentence: Sentence,
  { end, endToken }: Name,
): FoundTitle | undefined => {
  const { plain, tokens } = document
  if (plain.charAt(end) !== ',') return undefined
  article.lastIndex = end
  const from = end + (article.exec(plain)?.[0].length ?? 0)
  let i = endToken
  while (i < sentence.endToken && (tokens.starts[i] ?? 0) < from) i++
  for (let k = 0; k < most && i < sentence.endToken; k++, i++) {
    const title = words.titleFrom[i] ? titleAt(document, words, i, sentence.endToken) : undefined
    if (title) {
      if (title.value.kind === 'address') return undefined
      const follows =
        isCapital(document, title.endToken) && plain.slice(title.end, tokens.starts[title.endToken]).trim() === ''
      return follows && nameAt(document, words, sentence, title.endToken) ? undefined : title
    }
    const start = tokens.starts[i] ?? 0
    if (!isCapital(document, i) && !/^(?:of|and|the|for|'s|[.&-])/.test(plain.slice(start, start + 3))) return undefined
  }
  return undefined
}

const holds = /(?: (?:of|for|in|at|with|to|from) [^,.;:"]{2,80})?, /y

/** The name after an office and its place: "President of the Foundation, First Last". */
export const holderOf = (
  document: Document,
  words: NameWords,
  sentence: Sentence,
  { end, endToken }: FoundTitle,
): Name | undefined => {
  holds.lastIndex = end
  const match = holds.exec(document.plain)
  if (!match) return undefined
  const from = end + match[0].length
  let i = endToken
  while (i < sentence.endToken && (document.tokens.starts[i] ?? 0) < from) i++
  return i < sentence.endToken && document.tokens.starts[i] === from ? nameAt(document, words, sentence, i) : undefined
}

/** Between two names of a list. */
const between = /^(?:,? ?\(?(?:aged )?\d{1,3}\)?)?(?:(?<comma>[,;]) |,? (?:and|&) )$/

/** The rest of a list of names, up to its "and". */
const restOfList = /(?:,? \d{1,3})?(?:, [A-Z][\w'. -]{3,40}){0,14},? (?:and|&) [A-Z][\w'.-]+ [A-Z]/y

/** How a row hangs on the name before it: `sure` after "and" or within a list that ends in one, else not at all. */
export const isListed = ({ plain }: Document, previous: Name, row: Name): boolean => {
  const gap = row.start - previous.end
  if (gap > 16 || gap < 2) return false
  const match = between.exec(plain.slice(previous.end, row.start))
  if (!match) return false
  if (!match.groups?.['comma']) return true
  restOfList.lastIndex = row.end
  return restOfList.test(plain)
}
