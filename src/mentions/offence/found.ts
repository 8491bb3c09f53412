/** An offence as found, before modifiers: where, what, and how its words name it. */
import type { OffenceValue, Span } from '../../types'

export interface FoundOffence extends Span {
  readonly category: OffenceValue['category']
  readonly form: OffenceValue['form']
  readonly attempted: boolean
  readonly rule: string
}
