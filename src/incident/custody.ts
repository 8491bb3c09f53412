/** Custody of a group: "The 17 were taken to a police station where they remain in custody" is said of the 17. */
import { mentionsOf } from '../resolve/governing'
import { custodyIn } from '../resolve/people/custody'
import type { CountFact } from '../schema/index'
import { isReadable } from '../text/document'
import type { CustodyState } from '../vocabulary'
import type { PlacedCount } from './counts'
import type { Assembly } from './fact'

const arrested = new Set(['arrested', 'charged', 'suspect'])

/** A sentence about the group told of before. */
const ofGroup =
  /^["'(]?(?:they|all|both|each|the (?:\w+ )?(?:people|men|women|suspects|males|females|pair|trio|group|teenagers|boys|girls)|all (?:of them|\w+))\b/i

const cue = /\b(?:custody|bail|bailed|released|remand|remanded)\b/i

/** The last whole group of arrested people told before an offset. */
const groupBefore = (counts: readonly PlacedCount[], offset: number): PlacedCount | undefined =>
  counts
    .filter(({ unit, role, partOf }) => unit === 'person' && partOf === null && arrested.has(role ?? ''))
    .flatMap((count) => count.evidence.map(({ start }) => ({ count, start })))
    .filter(({ start }) => start < offset)
    .sort((a, b) => b.start - a.start)[0]?.count

/** Gives each group the last state of custody that the text tells of it. */
export const withCustody = ({ document, mentions }: Assembly, counts: readonly PlacedCount[]): readonly CountFact[] => {
  const states = new Map<string, CustodyState>()
  const people = mentionsOf(mentions, 'person')
  for (const sentence of counts.length > 0 ? document.sentences : []) {
    const words = isReadable(sentence) ? document.plain.slice(sentence.start, sentence.end) : ''
    if (!cue.test(words) || people.some(({ start }) => start >= sentence.start && start < sentence.end)) continue
    const own = counts.find(
      ({ evidence, role }) =>
        arrested.has(role ?? '') && evidence.some(({ start }) => start >= sentence.start && start < sentence.end),
    )
    const group = own ?? (ofGroup.test(words) ? groupBefore(counts, sentence.start) : undefined)
    const state = group && custodyIn(words)
    if (state) states.set(group.id, state)
  }
  return counts.map((count) => ({ custody: states.get(count.id) ?? null, ...count }))
}
