/** Text for the benches: the corpus' releases, shuffled from a seed and repeated to the length asked for. */
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../corpus/releases/', import.meta.url)

/** Every release of the corpus, in the order of file names. */
export const releases = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
const random = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const shuffled = <T>(items: readonly T[], next: () => number): readonly T[] =>
  items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

/**
 * Releases of the corpus, round after round in a new order, as many as fit into `characters` (at least one).
 * The same seed gives the same texts.
 *
 * @param characters UTF-16 code units in all
 * @example corpusTexts({ characters: 1_000_000, seed: 1 }).join('').length // just under 1,000,000
 */
export const corpusTexts = ({
  characters,
  seed,
}: {
  readonly characters: number
  readonly seed: number
}): readonly string[] => {
  const all = releases()
  const next = random(seed)
  const texts: string[] = []
  let left = characters
  for (;;)
    for (const text of shuffled(all, next)) {
      if (text.length > left && texts.length > 0) return texts
      texts.push(text)
      left -= text.length
    }
}
