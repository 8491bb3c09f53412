/**
 * Masks names in words: every letter and digit of a hit becomes a block, so that lengths and offsets stay. Accents, case and
 * the form of apostrophes do not matter; a name's word in small letters ("will", "may") is left, but for addresses of pages.
 */
import type { Span } from '../../types'

const block = '\u2588'

/** The same length with every letter and digit as a block. */
export const masked = (words: string): string =>
  words.replace(/[\p{L}\p{M}\p{N}]/gu, (letter) => block.repeat(letter.length))

/** Masks those units of `words`, which start at `offset`, that lie in one of the spans. */
export const maskSpans = (words: string, offset: number, spans: readonly Span[]): string =>
  spans.reduce((kept, span) => {
    if (span.end <= offset || span.start >= offset + words.length) return kept
    const [from, to] = [Math.max(0, span.start - offset), Math.min(words.length, span.end - offset)]
    return from < to ? kept.slice(0, from) + masked(kept.slice(from, to)) + kept.slice(to) : kept
  }, words)

/** Letters without their accents, unit by unit: as long as the words. */
const plain = (words: string): string =>
  /^[\0-\x7f]*$/.test(words)
    ? words
    : Array.from({ length: words.length }, (_, at) => {
        const unit = words.charAt(at)
        if (/['\u2018\u2019\u02bc`\u00b4]/.test(unit)) return "'"
        const base = unit.normalize('NFD').replace(/\p{M}/gu, '')
        return base.length === 1 ? base : unit
      }).join('')

/** Words in a name that tell nobody. */
const idle =
  /^(?:an?|and|the|of|for|in|de|da|di|do|dos|du|del|della|der|den|dela|van|von|la|le|las|los|al|el|bin|ibn|bint|abu|st|san|saint|mac|mc|jr|sr|snr|jnr|junior|senior|i{2,3}|iv|mr|mrs|ms|miss|mx|dr|sir|lady|lord|baby|child|boy|girl|man|woman|victim|minor|person|relative|accused|suspect|witness)$/i

/** The words of a name that must go wherever they stand: "Mary-Ann O'Neil Jr" gives Mary, Ann and O'Neil. */
export const namePieces = (name: string): readonly string[] =>
  plain(name)
    .split(/[\s\-\u2010-\u2015".,;:()[\]/*_\u201c\u201d]+/)
    .map((piece) => piece.replace(/^'+|'s?$/g, ''))
    .filter((piece) => (piece.match(/\p{L}/gu) ?? []).length > 1 && !idle.test(piece))

const escaped = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** A pattern over plain words for each letter with whatever accents follow it. */
const source = (piece: string): string =>
  [...plain(piece)].map((letter) => (/\p{L}/u.test(letter) ? String.raw`${letter}\p{M}*` : escaped(letter))).join('')

/** Small letters without accents: what two spellings of a word share. */
const key = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordPattern = /\p{L}[\p{L}\p{M}']*/gu

interface Word extends Span {
  readonly word: string
}

/** The words of a string, and what stands before and after an apostrophe in them ("O'Neil's", "l'Orme"). */
const wordsOf = (words: string): readonly Word[] =>
  [...words.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const whole = { word, start: index, end: index + word.length }
    if (!word.includes("'")) return whole
    let start = index
    const parts = word.split("'").map((part) => {
      const at = { word: part, start, end: start + part.length }
      start = at.end + 1
      return at
    })
    const bare = word.replace(/'s?$/i, '')
    return [whole, { word: bare, start: index, end: index + bare.length }, ...parts]
  })

/** The word itself, and what it may be the plural of: "the Ormes". */
const singulars = (word: string): readonly string[] =>
  word.endsWith('es')
    ? [word, word.slice(0, -1), word.slice(0, -2)]
    : word.endsWith('s')
      ? [word, word.slice(0, -1)]
      : [word]

const phrasePattern = (phrase: string): string =>
  String.raw`(?:\d{1,5}[a-z]?,? )?` +
  plain(phrase)
    .trim()
    .split(/[\s-]+/)
    .map(source)
    .join(String.raw`[\s-]+`)

export interface Masker {
  /** Masks the names and addresses in words of the text. */
  readonly words: (words: string) => string
  /** In the address of a page or file too, where names stand in small letters. */
  readonly address: (words: string) => string
}

/**
 * @param pieces words of names, each to be masked by itself
 * @param phrases streets and houses, masked as a whole, with the number before them
 */
export const maskerOf = (pieces: readonly string[], phrases: readonly string[]): Masker => {
  const names = new Set(pieces.map(key))
  const exact = new Set(pieces)
  const openings = new Set(phrases.flatMap((phrase) => wordsOf(plain(phrase)).slice(0, 1)).map(({ word }) => key(word)))
  const streets = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${phrases.map(phrasePattern).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  )
  const mask = (words: string, anyCase: boolean): string => {
    const flat = plain(words)
    const found = wordsOf(flat)
    const spans: Span[] = found.filter(
      ({ word }) =>
        (anyCase || /^\p{Lu}/u.test(word) || exact.has(word)) && singulars(key(word)).some((one) => names.has(one)),
    )
    if (phrases.length > 0 && found.some(({ word }) => openings.has(key(word))))
      for (const { 0: hit, index } of flat.matchAll(streets)) spans.push({ start: index, end: index + hit.length })
    return maskSpans(words, 0, spans)
  }
  return { words: (words) => mask(words, false), address: (words) => mask(words, true) }
}
