/** The town a report is filed from, before its first words: "SANTA ANA, Calif. - ", "(Dallas, Texas) - ", "WASHINGTON The …". */
import type { Sentence } from '../../types'
import { readState, titleCase, type Ground } from './known'
import { placeValue, type PlaceReading } from './value'
import { partOf, runsOf } from './runs'
import { otherWords } from '../../lexicon/places/wording'

const capitalTown = /\(?(?<town>[A-Z]{2,20}(?:(?:\. ?|[ '-])[A-Z]{2,20}){0,3})(?=[,) -])/y
const parenthesised = /\((?<town>[A-Z][A-Za-z.' -]{2,28}), [A-Z][A-Za-z.]{1,20}(?: [A-Z][a-z]{2,12})?\)/y
/** "Red Deer, Alta. - ": a state and a dash make it one, in whatever letters. */
const withState = /(?<town>[A-Z][A-Za-z.' -]{2,28})(?=, [A-Z][A-Za-z.]{1,14}(?: [A-Z][a-z]{2,12})?\*{0,2} -)/y
const dash = /^\)?\*{0,2} {0,2}(?:-{1,3}|:|\.{3})/
const prose = /^ (?:The|A|An|Two|Three|Four|Five|Six|Acting|U\.S\.|United|Attorney|Federal|Police|Today)\b/

const noTown =
  /^(?:UPDATED?|APPEAL|CCTV|MISSING|WANTED|BREAKING|NEWS|VIDEO|PHOTOS?|WATCH|FOR|PRESS|MEDIA|DATE|CONTACT|TO|FROM|RE|BY|MAN|WOMAN|POLICE|WITNESS|ARREST|MURDER|FATAL|JAILED|CHARGED|FOUND|THE|NOTE|WARNING|ALERT|IMAGE|QUESTION|ANSWER|FBI|ICE|HSI|DEA|ATF|IRS|DA|SECTION|COUNT|CASE)\b/

/** @param opening whether the text begins here; further down only a town in brackets is one */
export const datelineOf = (ground: Ground, sentence: Sentence, opening: boolean): PlaceReading | undefined => {
  const { document, known } = ground
  const { plain, tokens } = document
  if (!opening && plain.charCodeAt(sentence.start) !== 40) return undefined
  const capitals = ((capitalTown.lastIndex = sentence.start), capitalTown.exec(plain))
  const match =
    capitals ??
    ((parenthesised.lastIndex = sentence.start), parenthesised.exec(plain)) ??
    ((withState.lastIndex = sentence.start), withState.exec(plain))
  const town = match?.groups?.['town']?.trim()
  if (!match || !town || noTown.test(town)) return undefined
  const start = match.index + (match[0].startsWith('(') ? 1 : 0)
  const run = runsOf(document, sentence).find((one) => one.start === start)
  if (!run || town.split(' ').some((word) => otherWords.has(titleCase(word)))) return undefined
  let endToken = run.firstToken
  while (endToken < sentence.endToken && (tokens.ends[endToken] ?? 0) <= start + town.length) endToken++
  const exact = partOf(document, run, run.firstToken, endToken)
  const state = readState(ground, exact)
  const hit = known.get(exact.firstToken)
  const places = hit && hit.endToken === exact.endToken ? hit.value : undefined
  const rest = plain.slice(state?.end ?? exact.end, (state?.end ?? exact.end) + 14)
  const first = places?.find(({ kind, country }) => kind === 'settlement' && (!state || country === state.country))
  if (!(dash.test(rest) || (first !== undefined && (prose.test(rest) || rest.startsWith(')'))))) return undefined
  if (!state && !places && /^.{0,3}[a-z]/.test(rest)) return undefined
  return {
    run: exact,
    value: placeValue(first?.name ?? titleCase(town), 'settlement', {
      role: 'other',
      within: state?.name ?? null,
      country: state?.country ?? (places?.length === 1 ? (first?.country ?? null) : null),
    }),
    rule: 'dateline',
  }
}
