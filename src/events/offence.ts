/** What happened: the crime or incident itself. */
import { mentionsOf } from '../resolve/governing'
import type { EventMention, EventRule, Mention } from '../types'
import type { DatePrecision, OffenceCategory, OffenceStage } from '../vocabulary'
import { isCrashCase } from './crash-case'
import { eventRule } from './rule'

const told = eventRule({
  type: 'offence',
  dateRoles: ['offence'],
  actions: [],
  mentions: ['offence'],
  needsWord: ['offence', 'crash', 'injury', 'death'],
})

/** Crimes that police find when they look for them: without a day of their own nothing but the police work happened. */
const found: ReadonlySet<OffenceCategory> = new Set<OffenceCategory>([
  'drug-trafficking',
  'drug-possession',
  'weapons',
  'money-laundering',
  'terrorism',
  'organised-crime',
  'smuggling',
  'immigration-offence',
])
const early: ReadonlySet<OffenceStage | null> = new Set<OffenceStage | null>(['reported', 'suspected', null])

const isPoliceWork = (mentions: readonly Mention[]): boolean =>
  mentionsOf(mentions, 'offence').every(({ value }) => found.has(value.category) && early.has(value.stage)) &&
  mentions.some(
    (mention) =>
      mention.kind === 'seizure' ||
      (mention.kind === 'action' && (mention.value.type === 'arrest' || mention.value.type === 'search')),
  )

const coarse: ReadonlySet<DatePrecision> = new Set<DatePrecision>(['week', 'weekend', 'month', 'year'])

/** "robbed last week" and then "on Monday 10 February": one crime, told rounder first. */
const withoutRounder = (events: readonly EventMention[]): readonly EventMention[] =>
  events.filter(({ date }) => {
    if (!date || !coarse.has(date.value.precision)) return true
    const { start, end } = date.value
    return !events.some(
      ({ date: other }) =>
        other !== null &&
        !coarse.has(other.value.precision) &&
        (other.value.start ?? '') >= (start ?? '~') &&
        (other.value.end ?? '~') <= (end ?? ''),
    )
  })

export const offence: EventRule = {
  ...told,
  find: (mentions, document, setting) => {
    if (isCrashCase(mentions)) return []
    const events = withoutRounder(told.find(mentions, document, setting))
    return isPoliceWork(mentions) ? events.filter(({ date }) => date !== null) : events
  },
}
