/** The statute that stands beside an offence: "Sec 5 firearm offences", "assault, contrary to section 47 of …". */
import { tokensBetween } from '../../match/pattern'
import type { Document, Mention, StatuteValue } from '../../types'

/** At most this many words between the two ("contrary to"). */
const reach = 5

export const statuteOf = (
  document: Document,
  offence: Mention<'offence'>,
  statutes: readonly Mention<'statute'>[],
): StatuteValue | null => {
  let best: Mention<'statute'> | undefined
  let least = reach + 1
  for (const statute of statutes) {
    const distance = tokensBetween(document, offence, statute)
    if (distance < least) {
      least = distance
      best = statute
    }
  }
  return best?.value ?? null
}
