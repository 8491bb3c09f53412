/** Where the patterns of rules are tried, and at which characters it is worth while. */
import { tokenFlags } from '../text/tokens'
import type { Anchor, Document, Hits } from '../types'

export interface Anchors {
  readonly offsets: readonly number[]
  /** For each offset: the place of the character after the digits or the letter that stands there. */
  readonly next?: readonly number[]
}

/** The last place of a set is that of all characters beyond ASCII. */
const beyond = 128
/** The end of the text. */
const none = 129

const placeAt = (plain: string, offset: number): number => {
  const code = plain.charCodeAt(offset)
  return code < beyond ? code : code >= beyond ? beyond : none
}

/** By place of a character: 1 where it is one of the set. The end of the text always is. */
export type Characters = Uint8Array

export const charactersOf = (characters: string): Characters => {
  const set = new Uint8Array(none + 1)
  for (let i = 0; i < characters.length; i++) set[placeAt(characters, i)] = 1
  set[none] = 1
  return set
}

/** Whether a character of the set stands there. */
export const standsAt = (set: Characters, plain: string, offset: number): boolean => set[placeAt(plain, offset)] === 1

interface Makes {
  readonly digit: Anchors
  readonly capital: Anchors
}

/** Several recognisers ask for the same. */
const known = new WeakMap<Document, Makes>()

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const makesIn = ({ plain, tokens: { flags, starts }, sentences }: Document): Makes => {
  const digit = { offsets: [] as number[], next: [] as number[] }
  const capital = { offsets: [] as number[], next: [] as number[] }
  for (const { firstToken, endToken, zone } of sentences) {
    if (zone === 'furniture') continue
    for (let i = firstToken; i < endToken; i++) {
      const flag = flags[i] ?? 0
      if ((flag & (tokenFlags.digit | tokenFlags.capital)) === 0) continue
      const start = starts[i] ?? 0
      let end = start + 1
      if (flag & tokenFlags.digit) {
        while (isDigit(plain.charCodeAt(end))) end++
        digit.offsets.push(start)
        digit.next.push(placeAt(plain, end))
      } else {
        capital.offsets.push(start)
        capital.next.push(placeAt(plain, end))
      }
    }
  }
  return { digit, capital }
}

/** Offsets at which an anchored pattern is tried. */
export const anchorsOf = (anchor: Anchor, document: Document, hits: Hits): Anchors => {
  if (typeof anchor !== 'string') return { offsets: hits.of(anchor).map(({ start }) => start) }
  let makes = known.get(document)
  if (!makes) {
    makes = makesIn(document)
    known.set(document, makes)
  }
  return makes[anchor]
}
