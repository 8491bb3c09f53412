/** Events: what happened, with the facts that belong to it by id. */
import type { AgencyFact, CountFact, EventFact, LocationFact, OffenceFact, PersonFact } from '../schema/index'
import type { EventMention } from '../types'
import { confidenceOf } from './confidence'
import { factAt, gather, type Assembly } from './fact'

export interface Participants {
  readonly people: readonly PersonFact[]
  readonly counts: readonly CountFact[]
  readonly locations: readonly LocationFact[]
  readonly agencies: readonly AgencyFact[]
  readonly offences: readonly OffenceFact[]
}

/** A total is told beside its parts and its roundings; it is the largest. */
const mostOf = (group: readonly EventMention[]): number | null =>
  group.reduce<number | null>((most, { count }) => (count !== null && count > (most ?? 0) ? count : most), null)

type Located = Pick<PersonFact, 'id' | 'evidence'>

export const assembleEvents = (
  { document }: Assembly,
  events: readonly EventMention[],
  facts: Participants,
): readonly EventFact[] => {
  const idsOf = (group: readonly EventMention[], list: readonly Located[]): readonly string[] => [
    ...new Set(group.flatMap(({ participants }) => participants.flatMap(({ start }) => factAt(list, start)?.id ?? []))),
  ]
  return gather(events, ({ type, date }) => `${type} ${date?.value.start ?? null} ${date?.value.end ?? null}`).map(
    (group, index) => {
      const dated = group.find(({ date }) => date !== null)?.date?.value
      const evidence = group.map(({ start, end, rule }) => ({
        start,
        end,
        text: document.text.slice(start, end),
        rule,
      }))
      return {
        id: `event-${index + 1}`,
        evidence,
        confidence: confidenceOf('event', evidence, 'stated'),
        certainty: 'stated',
        type: group[0]?.type ?? 'offence',
        start: dated?.start ?? null,
        end: dated?.end ?? null,
        count: mostOf(group),
        people: idsOf(group, facts.people),
        counts: idsOf(group, facts.counts),
        locations: idsOf(group, facts.locations),
        agencies: idsOf(group, facts.agencies),
        offences: idsOf(group, facts.offences),
      }
    },
  )
}
