/** Words for the people and things of a country ("the Polish national"): the country is meant, and nothing happened there. */
import type { Document, Mention, Sentence, Span } from '../types'
import { demonymOpeners, demonyms } from './demonyms'
import { countryRows, toMention } from './found'
import { spansOver } from './spans'
import type { Rows } from './gazetteer'

/** @param taken in text order, spans that other mentions have; a person's name inside a demonym is none ("Sri Lankan") */
export const demonymsIn = (
  document: Document,
  rows: Rows,
  sentences: readonly Sentence[],
  taken: readonly (Span & { readonly kind: string })[],
): readonly Mention<'place'>[] => {
  const { plain, tokens } = document
  const found: Mention<'place'>[] = []
  const over = spansOver(taken)
  for (const sentence of sentences)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const start = tokens.starts[i] ?? 0
      const code = plain.charCodeAt(start)
      if (code < 65 || code > 90) continue
      const one = plain.slice(start, tokens.ends[i])
      const two = i + 1 < sentence.endToken && demonymOpeners.has(one) ? plain.slice(start, tokens.ends[i + 1]) : one
      const country = demonyms.get(two) ?? demonyms.get(one)
      if (country === undefined) continue
      const end = start + (two !== one && demonyms.has(two) ? two : one).length
      const other = over({ start, end })
      const isFree = !other || (other.kind === 'person' && other.start >= start && other.end <= end)
      const [row] = isFree ? countryRows(rows, [country]) : []
      if (row !== undefined)
        found.push(toMention(document, rows, { start, end, inside: 'people' }, { row, lead: Infinity }))
    }
  return found
}
