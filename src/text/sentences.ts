/** Cuts blocks into sentences. A full stop after an abbreviation or an initial ends none. */
import type { Span } from '../types'

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A name or a number follows: never the end. */
const neverEnd = listOf(
  'Det Insp Supt Sgt Cpl Cst Lt Capt Col Maj Gen Adm Mr Mrs Ms Mx Dr Prof Rev Hon Cllr Fr Mt Ft No Nos Art Sec Ch Fig Vol ' +
    'Gov Sen Rep Reps Sens Pres Atty Asst Dep Ins Tfr Cmdr Ofc Pfc Pvt Hwy Rt Rte Ste P/O S/Sgt T/ A/g ' +
    'no nos vs v cf approx tel ext e.g i.e',
)

/** May end a sentence: they do where a word follows that opens one. */
const mayEnd = listOf(
  'U.S U.K U.N D.C Jr Sr Inc Co Corp Ltd LLC Esq Ph.D M.D B.A etc al est hrs Dept Dist ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D ' +
    'Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo Ont Que Alta Sask Man ' +
    'St Ave Av Blvd Rd Dr Ln Ct Pl Sq Ter Cres Bldg Apt E W N S PC DC DS DI DCI',
)

const clockWords = listOf('a.m p.m A.M P.M am pm')

const opensSentence = listOf(
  "The A An He She They It We I You His Her Their Its Our This That These Those There In On At After Before During When While As If Two Three Four Police Officers Detectives Anyone Both All No According Following However Investigators Prosecutors Authorities Deputies Defendant Defendants For From With Witnesses Enquiries One Another Since Between By Once Upon Although It's He's",
)

/** Openers that are hardly ever part of a name: an initial before them is the end after all ("Class A. The …"). */
const surelyOpens = listOf(
  'The He She They It This These Those There His Their Police Officers Anyone When While After However',
)

const followsClock = listOf(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March April May June July August September October November December ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Eastern Central Pacific Mountain EST EDT CST CDT PST PDT MST GMT BST AEST ET PT',
)

const upperLetter = /\p{Lu}/u
const wordCharacter = /[\p{L}\p{N}]/u

const isUpper = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : upperLetter.test(String.fromCharCode(code))
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isWord = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code)
    : wordCharacter.test(String.fromCharCode(code))
/** ! ? . */
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63
/** " ' ) ] */
const isCloser = (code: number): boolean => code === 34 || code === 39 || code === 41 || code === 93
/** " ' ( [ */
const isOpener = (code: number): boolean => code === 34 || code === 39 || code === 40 || code === 91
/** £ $ € */
const isMoney = (code: number): boolean => code === 36 || code === 163 || code === 0x20ac

/** The word that a full stop at `at` follows, with stops and slashes inside ("U.S", "A/g"); at most 12 characters. */
const wordBefore = (plain: string, at: number, from: number): string => {
  let start = at
  while (start > from && at - start < 12) {
    const code = plain.charCodeAt(start - 1)
    if (!isWord(code) && code !== 46 && code !== 47) break
    start--
  }
  return plain.slice(start, at)
}

const wordAfter = (plain: string, at: number, to: number): string => {
  let start = at
  while (start < to && !isWord(plain.charCodeAt(start))) start++
  let end = start
  while (end < to && end - start < 14 && (isWord(plain.charCodeAt(end)) || plain.charCodeAt(end) === 39)) end++
  return plain.slice(start, end)
}

/** "U.S. District Court", "U.S. District Judge" go on; "… in the U.S. District Attorney Lee said" does not. */
const federalDistrict = /^District (?!Attorney)/

const initials = /^(?:\p{L}\.)+\p{L}$/u

/** Whether a single full stop ends a sentence, judged by the words at its sides. */
const endsAfter = (plain: string, stop: number, next: number, from: number, to: number): boolean => {
  const word = wordBefore(plain, stop, from)
  if (word.length === 0) return true
  const opensAt = stop - word.length
  if (word.length <= 3 && isDigit(word.charCodeAt(0)) && plain.slice(from, opensAt).trim() === '') return false
  if (word.length === 1 && isUpper(word.charCodeAt(0))) return surelyOpens.has(wordAfter(plain, next, to))
  if (neverEnd.has(word) || (word === 'U.S' && federalDistrict.test(plain.slice(next, next + 20)))) return false
  if (clockWords.has(word)) return !followsClock.has(wordAfter(plain, next, to)) && !isDigit(plain.charCodeAt(next))
  if (mayEnd.has(word) || (word.length < 9 && initials.test(word))) return opensSentence.has(wordAfter(plain, next, to))
  return true
}

/** Spans of the sentences in `span`, without the spaces around them. One pass over the characters. */
export const sentencesOf = (plain: string, span: Span): readonly Span[] => {
  const sentences: Span[] = []
  const { end: to } = span
  let from = span.start
  const push = (end: number): void => {
    let a = from
    let b = end
    while (a < b && plain.charCodeAt(a) <= 32) a++
    while (b > a && plain.charCodeAt(b - 1) <= 32) b--
    if (b > a) sentences.push({ start: a, end: b })
    from = end
  }
  for (let i = span.start; i < to; i++) {
    if (!isStop(plain.charCodeAt(i))) continue
    const stop = i
    while (i + 1 < to && isStop(plain.charCodeAt(i + 1))) i++
    const stops = i + 1 - stop
    const single = stops === 1 && plain.charCodeAt(stop) === 46
    while (i + 1 < to && isCloser(plain.charCodeAt(i + 1))) i++
    const closed = i + 1 - stop - stops
    let next = i + 1
    while (next < to && plain.charCodeAt(next) <= 32) next++
    if (next >= to) break
    const gap = next - i - 1
    while (next < to && isOpener(plain.charCodeAt(next))) next++
    const code = plain.charCodeAt(next)
    if (gap === 0) {
      // "custody.The man": a space was lost
      if (closed > 0 || !single || next !== i + 1 || !isUpper(code) || plain.charCodeAt(next + 1) < 97) continue
      const word = wordBefore(plain, stop, from)
      if (!/^[a-z]{3,}$/.test(word) || word === 'www') continue
      push(i + 1)
      continue
    }
    if (!isUpper(code) && !isDigit(code) && !isMoney(code)) continue
    if (single && closed < 2 && !endsAfter(plain, stop, next, from, to)) continue
    push(i + 1)
  }
  push(to)
  return sentences
}
