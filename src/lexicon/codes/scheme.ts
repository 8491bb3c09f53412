/** What a scheme of crime codes is: which of its codes the categories and wordings of offences have. */
import type { CodeScheme, OffenceCategory } from '../../vocabulary'

/** A wording that tells more than its category: the code of the offences whose label it matches. */
export interface LabelCode {
  readonly category: OffenceCategory
  /** Tried on the label; without flags but `i`. */
  readonly label: RegExp
  readonly code: string
}

export interface Scheme {
  readonly scheme: CodeScheme
  /** Edition that the codes were taken from. */
  readonly version: string
  /** The one code of a category; codes are strings ("09A"). Categories that are spread over several have none. */
  readonly byCategory: Partial<Readonly<Record<OffenceCategory, string>>>
  /** In order; the first that matches wins over the category's code. */
  readonly byLabel: readonly LabelCode[]
}
