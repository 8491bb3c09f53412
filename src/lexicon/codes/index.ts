/** Codes of an offence in the national schemes. */
import type { CodeScheme, OffenceCategory } from '../../vocabulary'
import { homeOffice } from './home-office'
import { nibrs } from './nibrs'
import type { Scheme } from './scheme'

/** A code with the scheme and the edition it is of. */
export interface OffenceCode {
  readonly scheme: CodeScheme
  readonly version: string
  readonly code: string
}

/** The schemes, in the order in which their codes are given. */
export const schemes: readonly Scheme[] = [nibrs, homeOffice]

/**
 * The codes of an offence: that of its wordings where they tell more than the category and agree, else that of the
 * category. A scheme in which that gives no single code is left out.
 *
 * @param labels the words that name the offence, as in the text
 * @example codesOf('theft', ['shoplifting']).map(({ code }) => code) // ['23C', '46']
 */
export const codesOf = (category: OffenceCategory, labels: readonly string[]): readonly OffenceCode[] =>
  schemes.flatMap(({ scheme, version, byCategory, byLabel }): readonly OffenceCode[] => {
    const mine = byLabel.filter((each) => each.category === category)
    const told = new Set(labels.flatMap((words) => mine.find(({ label }) => label.test(words))?.code ?? []))
    const [only] = told
    const code = only !== undefined && told.size === 1 ? only : byCategory[category]
    return code === undefined ? [] : [{ scheme, version, code }]
  })
