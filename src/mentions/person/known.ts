/** Later mentions of people already found: the surname alone, the forename alone, the name in a headline. */
import { tokenFlags } from '../../text/tokens'
import type { Document, Sentence, Span } from '../../types'
import { isCapital, wordKind, type NameWords } from './words'

export interface KnownName extends Span {
  readonly words: number
  readonly firstToken: number
  readonly endToken: number
  readonly surname: number
  readonly surnameEnd: number
  /** Officers are never called by their forename. */
  readonly official: boolean
}

/** "Isla was last seen": the forename of a person named in full elsewhere stands alone. */
const standsAlone = ({ plain, tokens }: Document, index: number): boolean => {
  const start = tokens.starts[index] ?? 0
  const end = tokens.ends[index] ?? 0
  if (/[-/&]/.test(plain.charAt(end)) || /[-/&]/.test(plain.charAt(start - 1))) return false
  const besideCapital = (other: number, gap: string): boolean =>
    ((tokens.flags[other] ?? 0) & tokenFlags.capital) !== 0 && gap === ' '
  return (
    !besideCapital(index - 1, plain.slice(tokens.ends[index - 1], start)) &&
    !besideCapital(index + 1, plain.slice(end, tokens.starts[index + 1]))
  )
}

/** "Summer" of "Summer Stephan", where "Stephan" is known. */
const isForename = (document: Document, kinds: Uint8Array, index: number): boolean =>
  isCapital(document, index) &&
  (kinds[index] === wordKind.sure || kinds[index] === wordKind.doubtful) &&
  document.plain.charAt(document.tokens.ends[index] ?? 0) === ' '

const placeOf = (code: number): number => (code < 128 ? code : 0)

const alias = /(?:a\.?k\.?a\.?|also known as|alias),? ["']?$/

/** Offsets of tokens that repeat the surname of a known person, outside the spans already taken. */
export const knownMentions = (
  document: Document,
  { kinds }: NameWords,
  sentences: readonly Sentence[],
  people: readonly KnownName[],
): readonly Span[] => {
  const { plain, tokens } = document
  const surnames = new Set<string>()
  const forenames = new Set<string>()
  /** By character code; names beyond ASCII share the first place. */
  const initials = new Uint8Array(128)
  for (const { surname, surnameEnd, firstToken, words, official } of people) {
    const forename = words > 1 && !official ? plain.slice(tokens.starts[firstToken], tokens.ends[firstToken]) : ''
    if (forename.length > 2 && kinds[firstToken] !== wordKind.doubtful) {
      forenames.add(forename)
      initials[placeOf(forename.charCodeAt(0))] = 1
    }
    const word = plain.slice(tokens.starts[surname], surnameEnd)
    if (word.length <= 2) continue
    surnames.add(word.toLowerCase())
    initials[placeOf(word.toUpperCase().charCodeAt(0))] = 1
  }
  if (surnames.size === 0 && forenames.size === 0) return []
  const found: Span[] = []
  let next = 0
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      while (next < people.length && (people[next]?.endToken ?? 0) <= i) next++
      const taken = people[next]
      if (taken && taken.firstToken <= i) {
        i = taken.endToken - 1
        continue
      }
      if (!isCapital(document, i) || kinds[i] === wordKind.never) continue
      const start = tokens.starts[i] ?? 0
      if (initials[placeOf(plain.charCodeAt(start))] === 0) continue
      let last = i
      while (
        plain.charAt(tokens.ends[last] ?? 0) === '-' &&
        tokens.starts[last + 1] === tokens.ends[last] &&
        isCapital(document, last + 2)
      )
        last += 2
      const end = tokens.ends[last] ?? 0
      const word = plain.slice(start, end)
      if (forenames.has(word) && standsAlone(document, i)) {
        found.push({ start, end })
        continue
      }
      if (!surnames.has(word.toLowerCase())) continue
      const upper = ((tokens.flags[i] ?? 0) & tokenFlags.upper) !== 0
      const follows = last + 1 < endToken && isCapital(document, last + 1) && plain.charAt(end) === ' '
      if (follows && !upper && (kinds[last + 1] === wordKind.never || kinds[last + 1] === wordKind.tail)) continue
      let from = i
      while (from - 1 >= Math.max(firstToken, people[next - 1]?.endToken ?? 0) && isForename(document, kinds, from - 1))
        from--
      // "aka John Williams" is nobody else
      if (from < i && alias.test(plain.slice(Math.max(0, (tokens.starts[from] ?? 0) - 18), tokens.starts[from])))
        continue
      found.push({ start: tokens.starts[from] ?? start, end })
    }
  }
  return found
}
