/** Which rows of capitalised words are people: by the signs beside them and by the words they are made of. */
import { readNumber } from '../../match/numbers'
import type { Document, Span } from '../../types'
import { endsIn, lastWords } from './left'
import type { Name } from './name'
import {
  ageAfter,
  ageBefore,
  aliasBefore,
  bodyAfter,
  doing,
  infantBefore,
  inhabitantOf,
  livesThere,
  namedBefore,
  partOfPhrase,
  placeAfter,
  placeBefore,
} from './signs'
import { isCapital, wordKind, type NameWords } from './words'

const ageOf = (groups: Readonly<Record<string, string | undefined>> | undefined): number | null => {
  const age = readNumber(groups?.['age']?.toLowerCase() ?? '') ?? 0
  return age > 0 && age < 110 ? age : null
}

/** Given names that are makes of cars, too: "killed by a Ford F150". */
const makes = new Set(['Ford', 'Mercedes', 'Austin', 'Lincoln', 'Dodge'])
const beforeMake =
  /\b(?:an?|the|his|her|their|\w{3,6}[- ](?:coloured|colored)|black|white|silver|grey|gray|blue|red|green) $/

const matchAt = (pattern: RegExp, { plain }: Document, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(plain)
}

/** Where what follows a name is read: mark-up that was blanked ("**First Last**, 34") leaves a run of spaces. */
const rightOf = ({ plain }: Document, { end }: Span): number => {
  let at = end
  while (plain.charCodeAt(at) === 32) at++
  if (at - end < 2) return end
  return /[,;:)]/.test(plain.charAt(at)) ? at : at - 1
}

/** The words before a span, as far as patterns look back; never over the start of the sentence. */
export const before = ({ plain }: Document, { start }: Span, sentence: Span): string => {
  const words = plain.slice(Math.max(sentence.start, start - 60), start)
  return words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words
}

/** The age told right beside a name. */
export const ageBeside = (document: Document, name: Span, sentence: Span): number | null =>
  ageAround(document, name, before(document, name, sentence))

const ageAround = (document: Document, name: Span, left: string): number | null => {
  const told = left.includes('old') ? ageOf(ageBefore.exec(left)?.groups) : null
  if (told !== null) return told
  const match = matchAt(ageAfter, document, rightOf(document, name))
  const age = ageOf(match?.groups)
  // "Jane Doe 1" is the first of several.
  return age !== null && age < 10 && !/[,(]/.test(match?.[0] ?? '') ? null : age
}

/** Letters after a name: counsel, honours, degrees. */
const postNominals = new Set('QC KC BL SC QPM KPM MBE OBE CBE JP MP MD PhD Esq'.split(' '))

/** "John Smith Road": the row goes on with a word of a place or body. */
export const goesOn = (document: Document, { kinds, titleFrom }: NameWords, { endToken, end }: Name): boolean =>
  isCapital(document, endToken) &&
  document.plain.charAt(end) === ' ' &&
  (kinds[endToken] === wordKind.never || kinds[endToken] === wordKind.tail) &&
  !titleFrom[endToken] &&
  !postNominals.has(document.plain.slice(end + 1, document.tokens.ends[endToken]))

/** "at Ann Lee's home": a place of a person. */
const owner = ({ plain }: Document, { end }: Span): boolean => /^'s? [a-z]/.test(plain.slice(end, end + 4))

/** "the James Paget": something named after a person. */
const named = /\b[Tt]he $/

/**
 * The rule that takes a row of two or more words for a person; undefined where nothing speaks for one.
 *
 * @param shouting in a sentence where most words have capitals, capitals say nothing
 */
export const accept = (
  document: Document,
  words: NameWords,
  sentence: Span,
  name: Name,
  shouting: boolean,
): string | undefined => {
  const left = before(document, name, sentence)
  const starts = lastWords(left)
  if (endsIn(aliasBefore, left, starts)) return undefined
  if (beforeMake.test(left) && makes.has(document.plain.slice(name.start, document.tokens.ends[name.firstToken])))
    return undefined
  if (ageAround(document, name, left) !== null && !matchAt(livesThere, document, name.end)) return 'person-aged'
  if (left.includes('old') && !shouting && infantBefore.test(left) && !goesOn(document, words, name))
    return 'person-aged'
  if (shouting || goesOn(document, words, name)) return undefined
  const first = words.kinds[name.firstToken]
  const given = first === wordKind.sure || first === wordKind.doubtful
  const last = words.kinds[name.surname]
  const tail = last === wordKind.tail || last === wordKind.never
  const place = endsIn(placeBefore, left, starts) || endsIn(inhabitantOf, left, starts)
  if (!place && (given || !tail) && endsIn(namedBefore, left, starts)) return 'person-named'
  if (given || (!tail && !place && !endsIn(partOfPhrase, left, starts))) {
    if (!place && matchAt(placeAfter, document, rightOf(document, name))) return 'person-of-place'
    if (matchAt(doing, document, rightOf(document, name))) return 'person-acts'
  }
  if (tail || (place && !owner(document, name)) || matchAt(bodyAfter, document, name.end) || named.test(left))
    return undefined
  if (first === wordKind.sure) return 'person-given-name'
  const initials =
    name.endToken - name.firstToken > name.words && / \p{Lu}\.? /u.test(document.plain.slice(name.start, name.end))
  return initials ? 'person-initial' : undefined
}
