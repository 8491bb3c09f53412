/** Charges as lists and tables count them: "(12) Grand theft", "Burglary (x3)", "2 x theft". */
import type { CountValue, Document, Mention } from '../../types'

const charges = (n: number): CountValue => ({
  unit: 'charge',
  role: null,
  sex: null,
  min: n,
  max: n,
  approximate: false,
  total: false,
  definite: false,
  partial: false,
  partOf: null,
  additionalTo: null,
})

/** At the start of a line of a table of charges. */
const bracketed = /^(?:[-*·] ?)?\((?<number>\d{1,2})\) [A-Z][a-z]/
const times = /\(x ?(?<number>\d{1,2})\)|\bx ?(?<after>\d{1,2})(?=[\s.,;)]|$)/gi
const timesBefore = /^(?:[-*·] ?)?(?<number>\d{1,2}) ?x (?=[a-z])/i

const ofCharges =
  /\b(?:charge[ds]?|counts?|possess(?:ion|ing)|theft|fraud|assault|burglary|robbery|trafficking|driving|battery|indecent|sexual|rape|criminal|offen[cs]es?|failure|breach|supply|forgery|laundering|mischief|threats?|arson|murder|false|unlawful|grand|accessory|aggravated)\b/i

export const tablePatterns: readonly RegExp[] = [times]

export const chargesInTables = (document: Document): readonly Mention<'count'>[] => {
  const { plain, sentences } = document
  const found: Mention<'count'>[] = []
  const add = (start: number, end: number, digits: string | undefined): void => {
    const n = Number(digits)
    if (n > 0) found.push({ kind: 'count', start, end, value: charges(n), rule: 'count-table' })
  }
  for (const { start, end, zone, firstToken, endToken } of sentences) {
    if ((zone !== 'body' && zone !== 'list') || endToken - firstToken > 60 || end - start > 400) continue
    const code = plain.charCodeAt(start)
    // An opening bracket, a bullet or a digit: the rest cannot begin one.
    const opens = code === 40 || code === 42 || code === 45 || code === 0x2022 || (code >= 48 && code <= 57)
    const words = plain.slice(start, end)
    if (opens) {
      const match = bracketed.exec(words) ?? timesBefore.exec(words)
      if (match && ofCharges.test(words)) {
        add(start + match[0].search(/[(\d]/), end, match.groups?.['number'])
        continue
      }
    }
    if (!/x ?\d/i.test(words) || !ofCharges.test(words)) continue
    for (const match of words.matchAll(times))
      add(
        start + match.index,
        start + match.index + match[0].length,
        match.groups?.['number'] ?? match.groups?.['after'],
      )
  }
  return found
}
