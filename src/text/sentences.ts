/** Cuts blocks into sentences. A full stop after an abbreviation or an initial ends none. */
import type { Span } from '../types'

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Never end a sentence: a name or a number follows. */
const neverEnd = listOf(
  'det insp supt sgt cpl cst lt capt col maj gen adm mr mrs ms mx dr prof rev hon st ste mt ft no nos art sec ch fig vol cf vs v ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat ' +
    'gov sen rep reps sens pres atty asst dep dist dept det supt ins pc dc ds di dci tfr op approx est tel ext ' +
    'e.g i.e a/g t/ s/sgt p/o pfc pvt ofc cmdr hwy rt rte',
)

/** May end a sentence: they do when a word follows that opens one. */
const mayEnd = listOf(
  'u.s u.k u.n d.c p.m a.m pm am jr sr inc co corp ltd llc esq ph.d m.d b.a etc al hrs ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo ' +
    'ave blvd rd dr ln ct pl sq e w n s bldg apt ste',
)

const opener =
  /^["'([]*(?:The|A|An|He|She|They|It|We|I|You|His|Her|Their|Its|Our|This|That|These|Those|There|In|On|At|After|Before|During|When|While|As|If|Two|Three|Police|Officers|Detectives|Anyone|Both|All|No|According|Following|However|Investigators|Prosecutors|Authorities|Deputies|Defendants?|District|U\.S)\b/

const stop = /[.!?]+["')\]]*(?= +["'([]*[\p{Lu}\d£$€]|\s*$)/gu

const wordBefore = (plain: string, stopAt: number, from: number): string => {
  let start = stopAt
  while (start > from && /[\p{L}\p{N}./]/u.test(plain.charAt(start - 1))) start--
  return plain.slice(start, stopAt)
}

const ends = (plain: string, from: number, match: RegExpExecArray, to: number): boolean => {
  const after = match.index + match[0].length
  if (after >= to) return true
  if (!match[0].startsWith('.') || match[0].length > 2) return true
  const word = wordBefore(plain, match.index, from)
  if (/^\p{Lu}$/u.test(word)) return false
  const known = word.toLowerCase()
  const rest = plain.slice(after, after + 24).trimStart()
  if (neverEnd.has(known) && !(/^[a-z]+$/.test(word) && word.length > 3 && opener.test(rest))) return false
  if (mayEnd.has(known) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opener.test(rest)
  return true
}

/** Spans of the sentences in `span`, without the spaces around them. */
export const sentencesOf = (plain: string, span: Span): readonly Span[] => {
  const sentences: Span[] = []
  const block = plain.slice(span.start, span.end)
  stop.lastIndex = 0
  let from = 0
  const push = (start: number, end: number): void => {
    let a = start
    let b = end
    while (a < b && block.charCodeAt(a) <= 32) a++
    while (b > a && block.charCodeAt(b - 1) <= 32) b--
    if (b > a) sentences.push({ start: span.start + a, end: span.start + b })
  }
  for (const match of block.matchAll(stop)) {
    const after = match.index + match[0].length
    if (after <= from || !ends(block, from, match, block.trimEnd().length)) continue
    push(from, after)
    from = after
  }
  push(from, block.length)
  return sentences
}
