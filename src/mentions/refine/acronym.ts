/**
 * Acronyms belong to their document: "Crown Prosecution Service (CPS)" says what CPS is here, whatever the lexicon knows.
 * Every later CPS is that body; where the words before the bracket are no body ("Child Protection Conference (CPC)") the
 * acronym is none either. A police department's own letters ("GPD" beside "Gainesville Police") need no bracket.
 */
import { sentenceAt, isReadable } from '../../text/document'
import { tokenFrom } from '../../text/tokens'
import type { AgencyValue, Document, Mention, Refiner } from '../../types'
import { isCapital, isUpper, wordAt, wordsBetween } from '../agency/words'
import { mentionsByKind, withAgencies } from './by-kind'

type Agency = Mention<'agency'>

/** What an acronym stands for here: a body, or something that is none (null). */
type Meanings = Map<string, AgencyValue | null>

const acronymShape = /^[A-Z][A-Z&]{1,8}s?$/
const small = new Set(['of', 'and', 'the', 'for', 'in', 'on', '&', '-', "'s", 'to', 'with', 'against'])
const bodyWords =
  /^(?:Service|Services|Agency|Authority|Commission|Administration|Command|Association|Society|Organisation|Organization|Council|Inspectorate|Directorate|Centre|Center|Scheme|Board|Office|Alliance|Foundation|Federation|Department|Trust)$/

/** First token of the words before `end` whose initials make up the acronym; -1 if they do not. */
const spelledOutBefore = (document: Document, end: number, acronym: string): number => {
  let letter = acronym.replace(/s$/, '').replace(/&/g, '').length - 1
  for (let at = end - 1; at >= 0 && at > end - 16; at--) {
    const word = wordAt(document, at)
    const wanted = acronym.charAt(letter)
    if (word.charAt(0).toUpperCase() === wanted && (isCapital(document, at) || !small.has(word))) {
      if (letter-- === 0) return at
    } else if (!small.has(word) && word !== ',') return -1
  }
  return -1
}

/** Token after the words from `start` on whose initials make up the acronym; -1 if they do not. */
const spelledOutAfter = (document: Document, start: number, acronym: string): number => {
  let letter = 0
  for (let at = start; at < start + 12; at++) {
    const word = wordAt(document, at)
    if (word.charAt(0).toUpperCase() === acronym.charAt(letter) && (isCapital(document, at) || !small.has(word))) {
      if (++letter === acronym.length) return at + 1
    } else if (!small.has(word) || word === '') return -1
  }
  return -1
}

const unknownBody = (name: string): AgencyValue => ({
  name,
  aliases: [],
  agencyKind: 'other',
  country: null,
  role: null,
  unitOf: null,
  id: null,
  spelling: null,
})

interface Defined {
  readonly meanings: Meanings
  /** Bodies that only their acronym gave away. */
  readonly found: readonly Agency[]
}

const definitionsIn = (document: Document, agencies: readonly Agency[]): Defined => {
  const { tokens } = document
  const byEnd = new Map(agencies.map((agency) => [tokenFrom(tokens, agency.end), agency]))
  const meanings: Meanings = new Map()
  const found: Agency[] = []
  for (let bracket = document.plain.indexOf('('); bracket >= 0; bracket = document.plain.indexOf('(', bracket + 1)) {
    const open = tokenFrom(tokens, bracket)
    if (open === 0 || open >= tokens.length - 2) continue
    let at = open + 1
    while (/^(?:the|"|or)$/i.test(wordAt(document, at))) at++
    const acronym = wordAt(document, at)
    if (!isUpper(document, at) || !acronymShape.test(acronym) || !/^[)"]$/.test(wordAt(document, at + 1))) continue
    const sentence = sentenceAt(document, bracket)
    if (!sentence || !isReadable(sentence)) continue
    const body = byEnd.get(open)
    if (body) {
      meanings.set(acronym, body.value)
      continue
    }
    const first = spelledOutBefore(document, open, acronym)
    if (first < 0) continue
    const name = wordsBetween(document, first, open)
    const isBody = bodyWords.test(wordAt(document, open - 1)) && isCapital(document, first)
    meanings.set(acronym, isBody ? unknownBody(name) : null)
    const span = { start: tokens.starts[first] ?? 0, end: tokens.ends[open - 1] ?? 0 }
    if (isBody) found.push({ kind: 'agency', ...span, value: unknownBody(name), rule: 'spelled-out' })
  }
  for (let at = 0; at < tokens.length - 3; at++) {
    // "DDAS - Dyfed Drug and Alcohol Service"
    if (!isUpper(document, at) || !/^[-(]$/.test(wordAt(document, at + 1))) continue
    const acronym = wordAt(document, at)
    if (!acronymShape.test(acronym)) continue
    const end = spelledOutAfter(document, at + 2, acronym)
    if (end < 0 || !bodyWords.test(wordAt(document, end - 1))) continue
    const span = { start: tokens.starts[at + 2] ?? 0, end: tokens.ends[end - 1] ?? 0 }
    const sentence = sentenceAt(document, span.start)
    if (!sentence || !isReadable(sentence) || agencies.some(({ start }) => start === span.start)) continue
    const value = unknownBody(wordsBetween(document, at + 2, end))
    meanings.set(acronym, value)
    found.push({ kind: 'agency', ...span, value, rule: 'spelled-out' })
  }
  return { meanings, found }
}

/** "GPD" for "Gainesville Police", "BCSO" for "Boone County Sheriff's Office". */
const ownLetters = (name: string): readonly string[] => {
  if (!/(?:Police|Department|Office)$/.test(name)) return []
  const place = /^(.{2,40}?) (?:Police(?: Department)?|Sheriff's (?:Office|Department))$/.exec(name)?.[1]
  if (!place) return []
  const letters = place
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('')
  return /Sheriff/.test(name) ? [`${letters}SO`, `${letters}SD`] : [`${letters}PD`]
}

const apply = (
  document: Document,
  agencies: readonly Agency[],
  { meanings, found }: Defined,
  letters: Meanings,
): readonly Agency[] => {
  const { tokens } = document
  const byStart = new Map(agencies.map((agency) => [agency.start, agency]))
  const dropped = new Set<Agency>()
  const added: Agency[] = [...found]
  for (let i = 0; i < tokens.length; i++) {
    if (!isUpper(document, i)) continue
    const word = wordAt(document, i)
    const meaning = meanings.has(word) ? meanings.get(word) : letters.get(word)
    if (meaning === undefined) continue
    const start = tokens.starts[i] ?? 0
    const end = tokens.ends[i] ?? 0
    const sentence = sentenceAt(document, start)
    if (!sentence || !isReadable(sentence)) continue
    const known = byStart.get(start)
    if (known && known.end > end) continue
    if (known) {
      if (!meanings.has(word)) continue
      dropped.add(known)
    }
    if (meaning) added.push({ kind: 'agency', start, end, value: meaning, rule: 'acronym' })
  }
  return [...agencies.filter((agency) => !dropped.has(agency)), ...added]
}

export const acronymRefiner: Refiner = {
  name: 'acronym',
  refine: (mentions, document) => {
    const { agency: agencies, rest } = mentionsByKind(mentions)
    const defined = definitionsIn(document, agencies)
    const letters: Meanings = new Map(
      agencies.flatMap(({ value }) => ownLetters(value.name).map((acronym) => [acronym, value] as const)),
    )
    if (defined.meanings.size === 0 && letters.size === 0) return mentions
    return withAgencies(rest, apply(document, agencies, defined, letters))
  },
}
