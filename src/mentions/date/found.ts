/** What the readers of single dates hand to `join`: a point of the calendar and where it stands. */
import type { DatePoint, Span } from '../../types'

export interface Found extends Span {
  readonly rule: string
  readonly point: DatePoint
  /** Last day of a span that is told in one breath: "8 to 15 May". */
  readonly to?: DatePoint
  /** Says a date only together with another one: "Sat", "2018" without "in", "Friday 3" before "and 5 May". */
  readonly partial?: true
}
