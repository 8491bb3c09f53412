/** How the offence data is written: one line a wording, with alternatives in brackets: "robber(y|ies)". */
import type { Entry } from '../../types'
import type { OffenceCategory } from '../../vocabulary'

export interface OffenceWord {
  readonly category: OffenceCategory
  /**
   * `charge` (the default): names the crime as a charge does ("burglary", "handling stolen goods").
   * `told`: a story's word for it ("stabbed", "burglar", "a fatal shooting"); counts where no charge says more.
   * `group`: a whole class of crimes ("drug offences"); gives way to a named one of its class.
   */
  readonly form?: 'charge' | 'told' | 'group'
  readonly attempted?: boolean
}

const bracket = /\(([^()]*)\)/

/** All wordings that a line with brackets stands for: "steal(|ing)" is "steal" and "stealing". */
export const wordingsOf = (line: string): readonly string[] => {
  const found = bracket.exec(line)
  if (!found) return [line.replace(/ {2,}/g, ' ').trim()]
  const before = line.slice(0, found.index)
  const after = line.slice(found.index + found[0].length)
  return [...new Set((found[1] ?? '').split('|').flatMap((choice) => wordingsOf(before + choice + after)))]
}

const namesOf = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap(wordingsOf)

/** An entry from lines of wordings. */
export const wording = <V>(value: V, lines: string): Entry<V> => ({ names: namesOf(lines), value })

export const charge = (category: OffenceCategory, lines: string): Entry<OffenceWord> => wording({ category }, lines)

export const told = (category: OffenceCategory, lines: string): Entry<OffenceWord> =>
  wording({ category, form: 'told' }, lines)

export const group = (category: OffenceCategory, lines: string): Entry<OffenceWord> =>
  wording({ category, form: 'group' }, lines)
