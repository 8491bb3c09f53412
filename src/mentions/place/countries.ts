/** Countries told one after the other, with no word before them: "These countries took part: Austria, Belgium and Spain". */
import { knownOf, knownValue, written, type Ground, type KnownRun } from './known'
import type { PlaceReading } from './value'
import type { Run } from './runs'

/** Countries that make a list; two may stand beside each other by chance. */
const fewest = 3

const links = new Set([',', ';', 'and', '&', 'the', 'or', 'as', 'well'])

const isCountry = ({ places }: Pick<KnownRun, 'places'>): boolean => places.some(({ kind }) => kind === 'country')

export const headOfCountries = (ground: Ground, run: Run): PlaceReading | undefined => {
  const { document, known } = ground
  const head = knownOf(ground, run)
  if (!head || !isCountry(head)) return undefined
  const { plain, tokens } = document
  let countries = 1
  for (let at = head.run.endToken, skipped = 0; at < run.sentence.endToken && countries < fewest;) {
    const hit = known.get(at)
    if (hit && skipped > 0 && isCountry({ places: hit.value })) {
      countries++
      at = hit.endToken
      skipped = 0
    } else if (skipped < 4 && links.has(plain.slice(tokens.starts[at], tokens.ends[at]))) {
      at++
      skipped++
    } else return undefined
  }
  if (countries < fewest) return undefined
  return { run: head.run, value: knownValue(head.places, { name: written(ground, head) }), rule: 'country-list' }
}
