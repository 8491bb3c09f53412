/**
 * Reads the row of words that can be one person's name: given names, initials, particles, hyphens, "O'", a nickname in
 * quotes, "Jr.". It says nothing of whether they are a person.
 */
import { commonSurnames } from '../../lexicon/people'
import type { Document, Sentence, Span } from '../../types'
import { tokenFrom } from '../../text/tokens'
import { isCapital, isUpper, wordKind, type NameWords } from './words'

export interface Name extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** Words without initials, particles, nicknames and suffixes. */
  readonly words: number
  /** Token of the last word that is no suffix: the surname. */
  readonly surname: number
  /** Offset where the surname ends: "Roman-Perez" is several tokens. */
  readonly surnameEnd: number
  /** Whether all its words stand in capitals. */
  readonly upper: boolean
}

const particles = new Set('de da di do dos das du del della der den van von la le el al bin ibn ul bint y e'.split(' '))
const suffixes = new Set(['Jr', 'Sr', 'II', 'III', 'IV', 'JR', 'SR', 'Junior', 'Senior', 'Jnr', 'Snr'])
const mostWords = 6
/** In tokens, with initials, particles and nicknames. A name is never longer; a row of initials without end is none. */
const mostTokens = 24

const glued = ({ tokens }: Document, index: number): boolean => tokens.ends[index] === tokens.starts[index + 1]

const charAfter = ({ plain, tokens }: Document, index: number): string => plain.charAt(tokens.ends[index] ?? 0)

const lengthOf = ({ tokens }: Document, index: number): number =>
  (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0)

const wordAt = ({ plain, tokens }: Document, index: number): string =>
  plain.slice(tokens.starts[index], tokens.ends[index])

/** Whether only spaces stand before the token, after the one before it. */
const spaced = ({ plain, tokens }: Document, index: number): boolean => {
  for (let i = tokens.ends[index - 1] ?? 0; i < (tokens.starts[index] ?? 0); i++)
    if (plain.charCodeAt(i) !== 32) return false
  return true
}

/** "El-Badawi": a particle that is no name of its own. */
const isHyphened = (document: Document, index: number): boolean =>
  /^(?:El|Al|La|Le)$/.test(wordAt(document, index)) &&
  charAfter(document, index) === '-' &&
  isCapital(document, index + 2)

/** End of the word that starts at a token, over "O'Neill", "Roman-Perez", "Al-Ahmad"; 0 where none starts. */
const endOfWord = (document: Document, words: NameWords, index: number, end: number): number => {
  if (!isCapital(document, index) || (words.kinds[index] === wordKind.never && !isHyphened(document, index))) return 0
  let at = index
  if (
    lengthOf(document, at) <= 2 &&
    charAfter(document, at) === "'" &&
    glued(document, at + 1) &&
    isCapital(document, at + 2)
  )
    at += 2
  else if (lengthOf(document, at) === 1) return 0
  while (
    at + 2 < end &&
    charAfter(document, at) === '-' &&
    glued(document, at) &&
    glued(document, at + 1) &&
    (isCapital(document, at + 2) || lengthOf(document, at) <= 2) &&
    words.kinds[at + 2] !== wordKind.never
  )
    at += 2
  return at + 1
}

/** End of an initial with its full stop ("E.", "E"); 0 where none stands. */
const endOfInitial = (document: Document, index: number, end: number): number => {
  if (!isCapital(document, index) || lengthOf(document, index) !== 1) return 0
  if (charAfter(document, index) === '.') return index + 2
  return index + 1 < end && isCapital(document, index + 1) && charAfter(document, index) === ' ' ? index + 1 : 0
}

/** End of a nickname in quotes or brackets: `"Doc"`, `(Bobby)`; 0 where none stands. */
const endOfNickname = (document: Document, index: number, end: number): number => {
  const open = wordAt(document, index)
  if (open !== '"' && open !== "'" && open !== '(') return 0
  const close = open === '(' ? ')' : open
  for (let i = index + 1; i < Math.min(end, index + 5); i++) {
    if (wordAt(document, i) === close) return i > index + 1 ? i + 1 : 0
    if (!isCapital(document, i) && wordAt(document, i) !== '-') return 0
  }
  return 0
}

/** End of a suffix with the comma before and the full stop after it; 0 where none stands. */
const endOfSuffix = (document: Document, index: number, end: number): number => {
  const at = wordAt(document, index) === ',' ? index + 1 : index
  if (at >= end || !suffixes.has(wordAt(document, at))) return 0
  // "Lee Marr, Senior Trial Attorney": the next one's office
  if (at > index && /^(?:Senior|Junior)$/.test(wordAt(document, at)) && isCapital(document, at + 1)) return 0
  return charAfter(document, at) === '.' && /^[JS][rR]$/.test(wordAt(document, at)) ? at + 2 : at + 1
}

const state = /(?:N\. ?[YJCHMD]|S\. ?[CD]|D\.C|R\.I|U\.[SK]|W\. ?Va)\./y

const numbered = / (?:#|No\.? ?)?\d{1,2}\b(?![-:/.,]\d|,? (?:year|month|and \d))/y

/** End of the number of a pseudonym ("Jane Doe #2"); 0 where none stands. */
const endOfNumber = (document: Document, surname: number, index: number): number => {
  const { plain, tokens } = document
  if (!/^(?:Doe|Roe)$/i.test(wordAt(document, surname))) return 0
  numbered.lastIndex = tokens.ends[index - 1] ?? 0
  const found = numbered.exec(plain)
  return found ? tokenFrom(tokens, numbered.lastIndex) : 0
}

/** A dateline or a state before the name: "WASHINGTON Ann Lee", "N.Y. Ann Lee". */
const isAbroad = (document: Document, index: number, end: number): boolean => {
  if (lengthOf(document, index) === 1) {
    state.lastIndex = document.tokens.starts[index] ?? 0
    return state.test(document.plain) || document.plain.charAt((document.tokens.starts[index] ?? 0) - 1) === '.'
  }
  return isUpper(document, index) && index + 1 < end && isCapital(document, index + 1) && !isUpper(document, index + 1)
}

/** Whether a name of more than one word can start at a token that opens with a capital. A cheap test before `nameAt`. */
export const goesFurther = (document: Document, index: number): boolean => {
  const { plain, tokens } = document
  const end = tokens.ends[index] ?? 0
  const next = plain.charAt(end)
  if (next !== ' ') return next === '-' || next === "'" || next === '.'
  if (isCapital(document, index + 1)) return true
  const start = tokens.starts[index + 1] ?? 0
  return /["'(]/.test(plain.charAt(start)) || particles.has(plain.slice(start, tokens.ends[index + 1]))
}

/** The longest name that starts at a token of a sentence. */
export const nameAt = (document: Document, words: NameWords, sentence: Sentence, index: number): Name | undefined => {
  const { tokens } = document
  const end = Math.min(sentence.endToken, index + mostTokens)
  if (isAbroad(document, index, end)) return undefined
  let at = index
  let endToken = index
  let count = 0
  let surname = -1
  let surnameEnd = 0
  let upper = true
  while (at < end && count < mostWords && (at === index || spaced(document, at))) {
    const title = words.titles[(words.titleFrom[at] ?? 0) - 1]
    if (
      count > 0 &&
      title &&
      title.value.kind !== 'modifier' &&
      !(count === 1 && title.endToken === at + 1 && !endOfWord(document, words, at + 1, end))
    )
      break
    const word = endOfWord(document, words, at, end)
    if (word) {
      if (count > 0 && suffixes.has(wordAt(document, at))) break
      upper &&= isUpper(document, word - 1)
      count++
      surname = at
      surnameEnd = tokens.ends[word - 1] ?? 0
      endToken = at = word
      continue
    }
    const initial = endOfInitial(document, at, end)
    if (initial) {
      at = initial
      continue
    }
    if (count === 0) return undefined
    const nickname = endOfNickname(document, at, end)
    if (nickname) {
      at = nickname
      continue
    }
    if (!particles.has(wordAt(document, at))) break
    at++
  }
  if (count === 0 || surname < 0) return undefined
  const suffix = endToken < end ? endOfSuffix(document, endToken, end) : 0
  if (suffix) endToken = suffix
  const number = endOfNumber(document, surname, endToken)
  if (number) endToken = number
  const start = tokens.starts[index] ?? 0
  return {
    start,
    end: tokens.ends[endToken - 1] ?? start,
    firstToken: index,
    endToken,
    words: count,
    surname,
    surnameEnd,
    upper,
  }
}

/** The name with the next word for a surname, though that word is seldom part of a name: "Kevin Black", "Tia Little". */
export const withCommonWord = (
  document: Document,
  { kinds, titleFrom }: NameWords,
  sentence: Sentence,
  name: Name,
): Name | undefined => {
  const { plain, tokens } = document
  const at = name.endToken
  if (at >= sentence.endToken || kinds[at] !== wordKind.never || titleFrom[at] || !isCapital(document, at))
    return undefined
  if (tokens.starts[at] !== name.end + 1 || plain.charAt(name.end) !== ' ') return undefined
  const end = tokens.ends[at] ?? 0
  if (!commonSurnames.has(plain.slice(tokens.starts[at], end))) return undefined
  const upper = name.upper && isUpper(document, at)
  return { ...name, end, endToken: at + 1, words: name.words + 1, surname: at, surnameEnd: end, upper }
}

const ofHolder = /^(?:,|\.(?: |$)| (?:said|says|of|from|added|adds|explained|told|who|who's|is|was|has|will)\b)/

/** The name of who has a rank, with the next word for a surname whatever it is else: "Sergeant Ann College, of …". */
export const withAnyWord = (
  document: Document,
  { titleFrom }: NameWords,
  sentence: Sentence,
  name: Name,
): Name | undefined => {
  const { plain, tokens } = document
  const at = name.endToken
  if (at >= sentence.endToken || titleFrom[at] || !isCapital(document, at) || isUpper(document, at)) return undefined
  const end = tokens.ends[at] ?? 0
  if (tokens.starts[at] !== name.end + 1 || plain.charAt(name.end) !== ' ') return undefined
  if (!ofHolder.test(plain.slice(end, end + 12))) return undefined
  return { ...name, end, endToken: at + 1, words: name.words + 1, surname: at, surnameEnd: end, upper: false }
}
