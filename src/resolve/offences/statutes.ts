/** The statute that stands beside an offence: "Sec 5 firearm offences", "assault, contrary to section 47 of …". */
import { tokensBetween } from '../../match/pattern'
import type { Document, Mention, Span, StatuteValue } from '../../types'

/** At most this many words between the two ("contrary to"). */
const reach = 5

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** @param others the other offences: a statute within the words of one of them is that one's */
export const statuteOf = (
  document: Document,
  offence: Mention<'offence'>,
  statutes: readonly Mention<'statute'>[],
  others: readonly Span[],
): StatuteValue | null => {
  let best: Mention<'statute'> | undefined
  let least = reach + 1
  for (const statute of statutes) {
    const distance = tokensBetween(document, offence, statute)
    if (distance < least && (holds(offence, statute) || !others.some((other) => holds(other, statute)))) {
      least = distance
      best = statute
    }
  }
  return best?.value ?? null
}
