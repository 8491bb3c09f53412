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

const namesOf = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** An entry from lines of wordings. The alternatives are written out when the names are compiled. */
export const wording = <V>(value: V, lines: string): Entry<V> => ({ names: namesOf(lines), value })

export const charge = (category: OffenceCategory, lines: string): Entry<OffenceWord> => wording({ category }, lines)

export const told = (category: OffenceCategory, lines: string): Entry<OffenceWord> =>
  wording({ category, form: 'told' }, lines)

export const group = (category: OffenceCategory, lines: string): Entry<OffenceWord> =>
  wording({ category, form: 'group' }, lines)
