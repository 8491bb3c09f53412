/**
 * Runs of capitalised words, which is where places are looked for: "Frampton Cottrell", "Stoke-on-Trent", "N. Michigan
 * Ave.", "St Ailbe's Drive". A run never crosses a comma; that one place lies in another is read later.
 */
import { tokenFlags } from '../../text/tokens'
import type { Document, Sentence, Span } from '../../types'

export interface Run extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: Sentence
}

const { capital, digit, word } = tokenFlags

/** Stand between the words of a name: "Stratford upon Avon", "Houghton-le-Spring". */
const joiners = new Set([
  'upon',
  'under',
  'on',
  'le',
  'la',
  'de',
  'del',
  'du',
  'by',
  'the',
  'in',
  'of',
  'next',
  'super',
  'y',
  'cum',
  'en',
])
/** Last words that some write without a capital: "Caister-on-sea". */
const lowEnds = new Set(['sea', 'thames', 'trent', 'avon', 'tees', 'water', 'hill'])
const looseJoiners = new Set(['upon', 'under', 'le', 'la', 'de', 'del', 'y'])
const dotted = new Set(['St', 'Ste', 'Ft', 'Mt', 'N', 'S', 'E', 'W', 'NE', 'NW', 'SE', 'SW'])

/** "51st" of "East 51st Street". */
const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/
const ordinalEnd = /^(?:st|nd|rd|th)$/

const full = (code: number): boolean => code === 46

/** "51 st" of "East 51 st Street", as page dumps have it. */
const tornOrdinal = ({ plain, tokens: { starts, ends } }: Document, at: number): boolean =>
  (ends[at] ?? 0) - (starts[at] ?? 0) < 4 &&
  starts[at + 1] === (ends[at] ?? 0) + 1 &&
  starts[at + 2] === (ends[at + 1] ?? 0) + 1 &&
  ordinalEnd.test(plain.slice(starts[at + 1], ends[at + 1]))

/** Index after the token that goes on with the run whose last token is `at`; 0 if none does. */
const nextOf = (document: Document, at: number, end: number): number => {
  const { plain, tokens } = document
  const { starts, ends, flags } = tokens
  const isCapital = (i: number): boolean => i < end && ((flags[i] ?? 0) & capital) !== 0
  const gap = (i: number): number => (starts[i + 1] ?? Infinity) - (ends[i] ?? 0)
  const next = at + 1
  if (next >= end) return 0
  const code = plain.charCodeAt(starts[next] ?? 0)
  if (gap(at) === 1) {
    if (isCapital(next)) return next + 1
    const flag = flags[next] ?? 0
    if (flag & digit && tornOrdinal(document, next)) return isCapital(next + 2) ? next + 3 : 0
    if (flag & digit)
      return ordinal.test(plain.slice(starts[next], ends[next])) && isCapital(next + 1) && gap(next) === 1
        ? next + 2
        : 0
    if (!(flag & word)) return 0
    const joiner = plain.slice(starts[next], ends[next])
    return looseJoiners.has(joiner) && isCapital(next + 1) && gap(next) === 1 ? next + 2 : 0
  }
  if (gap(at) !== 0) return 0
  const size = (ends[next] ?? 0) - (starts[next] ?? 0)
  if (code === 45 && gap(next) === 0) {
    if (isCapital(next + 1)) return next + 2
    for (let i = next + 1; i < Math.min(end, next + 6); i += 2) {
      if (!joiners.has(plain.slice(starts[i], ends[i])) || plain.charAt(ends[i] ?? 0) !== '-') return 0
      if (isCapital(i + 2) || lowEnds.has(plain.slice(starts[i + 2], ends[i + 2]))) return i + 3
    }
    return 0
  }
  if (full(code)) {
    const before = plain.slice(starts[at], ends[at])
    if (gap(next) > 1) return 0
    // "S.W. 75th St."
    if (ordinal.test(plain.slice(starts[next + 1], ends[next + 1])) && isCapital(next + 2) && dotted.has(before))
      return next + 3
    if (!isCapital(next + 1)) return 0
    return dotted.has(before) || before.length === 1 ? next + 2 : 0
  }
  if (code === 39 && size === 1 && gap(next) === 0 && isCapital(next + 1)) return next + 2
  return 0
}

const runFrom = (document: Document, first: number, sentence: Sentence, least = 1): Run => {
  const { starts, ends } = document.tokens
  let end = first + least
  for (
    let next = nextOf(document, first, sentence.endToken);
    next > 0;
    next = nextOf(document, end - 1, sentence.endToken)
  )
    end = next
  return { start: starts[first] ?? 0, end: ends[end - 1] ?? 0, firstToken: first, endToken: end, sentence }
}

/** All runs of a sentence, left to right. */
export const runsOf = (document: Document, sentence: Sentence): readonly Run[] => {
  const runs: Run[] = []
  const { flags, starts, ends } = document.tokens
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const flag = flags[i] ?? 0
    const torn = (flag & digit) !== 0 && tornOrdinal(document, i) && ((flags[i + 2] ?? 0) & capital) !== 0
    if ((flag & capital) === 0 && !torn) {
      const opens =
        flag & digit && (flags[i + 1] ?? 0) & capital && ordinal.test(document.plain.slice(starts[i], ends[i]))
      if (!opens || (starts[i + 1] ?? 0) - (ends[i] ?? 0) !== 1) continue
    }
    const run = runFrom(document, i, sentence, torn ? 3 : 1)
    runs.push(run)
    i = run.endToken - 1
  }
  return runs
}

/** The run that opens after a run's "'s ": "St Ailbe's" and "Drive". */
export const possessed = (document: Document, run: Run): Run | undefined => {
  const { starts, ends, flags } = document.tokens
  const next = run.endToken + 1
  if (next >= run.sentence.endToken || !((flags[next] ?? 0) & capital)) return undefined
  if (document.plain.charCodeAt(run.end) !== 39) return undefined
  const mark = document.plain.slice(run.end, starts[next])
  if (mark !== "'s " && mark !== "' ") return undefined
  const rest = runFrom(document, next, run.sentence)
  return { ...run, end: ends[rest.endToken - 1] ?? rest.end, endToken: rest.endToken }
}

/** A part of a run, by tokens. */
export const partOf = ({ tokens }: Document, run: Run, firstToken: number, endToken: number): Run => ({
  start: tokens.starts[firstToken] ?? run.start,
  end: tokens.ends[endToken - 1] ?? run.end,
  firstToken,
  endToken,
  sentence: run.sentence,
})
