/** Which rows of capitalised words are people: by the signs beside them and by the words they are made of. */
import type { Document, Span } from '../../types'
import type { Name } from './name'
import { ageAfter, ageBefore, doing, namedBefore, placeAfter, placeBefore } from './signs'
import { isCapital, wordKind, type NameWords } from './words'

export interface Accepted {
  readonly rule: string
  readonly age: number | null
}

const ageOf = (groups: Readonly<Record<string, string>> | undefined): number | null => {
  const age = Number(groups?.['age'])
  return age > 0 && age < 110 ? age : null
}

const matchAt = (pattern: RegExp, { plain }: Document, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(plain)
}

/** The words before a span, as far as patterns look back; never over the start of the sentence. */
export const before = ({ plain }: Document, { start }: Span, sentence: Span): string =>
  plain.slice(Math.max(sentence.start, start - 60), start)

/** "John Smith Road": the row goes on with a word of a place or body. */
const goesOn = (document: Document, { kinds, titleFrom }: NameWords, { endToken, end }: Name): boolean =>
  isCapital(document, endToken) &&
  document.plain.charAt(end) === ' ' &&
  (kinds[endToken] === wordKind.never || kinds[endToken] === wordKind.tail) &&
  !titleFrom[endToken]

/**
 * The rule that takes a row for a person; undefined where nothing speaks for one.
 *
 * @param shouting in a sentence where most words have capitals, capitals say nothing
 */
export const accept = (
  document: Document,
  words: NameWords,
  sentence: Span,
  name: Name,
  shouting: boolean,
): Accepted | undefined => {
  if (name.words < 2) return undefined
  const left = before(document, name, sentence)
  const age =
    ageOf(matchAt(ageAfter, document, name.end)?.groups) ??
    ageOf(ageBefore.exec(left)?.groups as Record<string, string>)
  if (age !== null) return { rule: 'person-aged', age }
  if (goesOn(document, words, name) || shouting) return undefined
  const named = namedBefore.test(left)
  const place = placeBefore.test(left)
  if (named && !place) return { rule: 'person-named', age: null }
  if (!place && matchAt(placeAfter, document, name.end)) return { rule: 'person-of-place', age: null }
  if (matchAt(doing, document, name.end)) return { rule: 'person-acts', age: null }
  const first = words.kinds[name.firstToken]
  const last = words.kinds[name.surname]
  if (place || last === wordKind.tail) return undefined
  if (first === wordKind.sure) return { rule: 'person-given-name', age: null }
  const initials =
    name.endToken - name.firstToken > name.words && / \p{Lu}\.? /u.test(document.plain.slice(name.start, name.end))
  return initials ? { rule: 'person-initial', age: null } : undefined
}
