/** Events: what happened, with the facts that belong to it by id. */
import type { AgencyFact, CountFact, EventFact, LocationFact, OffenceFact, PersonFact } from '../schema/index'
import type { EventMention } from '../types'
import { confidenceOf } from './confidence'
import { gather, type Assembly } from './fact'

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
  const idsIn = (list: readonly Located[]): ((group: readonly EventMention[]) => readonly string[]) => {
    const idAt = new Map<number, string>()
    for (const { id, evidence } of list) for (const { start } of evidence) idAt.set(start, id)
    return (group) => {
      const ids = new Set<string>()
      // Events of one sentence share its participants.
      const lists = new Set(idAt.size > 0 ? group.map(({ participants }) => participants) : [])
      for (const participants of lists)
        for (const { start } of participants) {
          const id = idAt.get(start)
          if (id !== undefined) ids.add(id)
        }
      return [...ids]
    }
  }
  const people = idsIn(facts.people)
  const counts = idsIn(facts.counts)
  const locations = idsIn(facts.locations)
  const agencies = idsIn(facts.agencies)
  const offences = idsIn(facts.offences)
  return gather(events, ({ type, date }) => `${type} ${date?.value.start ?? null} ${date?.value.end ?? null}`).map(
    (group, index) => {
      const type = group[0]?.type ?? 'offence'
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
        confidence: confidenceOf('event', evidence, 'stated', [dated?.start ? 'dated' : 'undated']),
        certainty: 'stated',
        type,
        start: dated?.start ?? null,
        end: dated?.end ?? null,
        count: mostOf(group),
        people: people(group),
        counts: counts(group),
        locations: locations(group),
        agencies: agencies(group),
        offences: offences(group),
      }
    },
  )
}
