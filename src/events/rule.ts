/**
 * How an event is read off the mentions. Dates carry the role of their clause, so each date of an event's role is one
 * event; actions of its type that stand without such a date tell the same event again, or one without a date.
 */
import { clauseDistance, inside, governing, mentionsOf } from '../resolve/governing'
import { sentenceAt } from '../text/document'
import { dayAround, onlyDay } from './day'
import { isGuarded } from './guards'
import type { ActionType, Document, EventMention, EventRule, Mention, MentionKind, Sentence } from '../types'
import type { CountRole, DateRole, EventType } from '../vocabulary'

export interface EventWording {
  readonly type: EventType
  /** Roles of dates that are this event's. */
  readonly dateRoles: readonly DateRole[]
  /** Actions that tell of it. */
  readonly actions: readonly ActionType[]
  /** Roles of counts that say how many people it applies to. */
  readonly countRoles?: readonly CountRole[]
  /** Mentions of these kinds tell of it too ("a stolen watch was recovered" is a seizure). */
  readonly mentions?: readonly MentionKind[]
  /** A date of its role counts only beside a word that tells of the event itself. */
  readonly needsWord?: readonly ActionType[]
  /** Without a date it is no event: the words alone say too little. */
  readonly needsDate?: boolean
  /** Has no day of its own, whatever day stands beside it. */
  readonly neverDated?: boolean
  /** Of dates and actions of these types only those whose word reads so are this event's (or, with `not`, are not). */
  readonly worded?: { readonly type: ActionType; readonly as: RegExp; readonly not?: boolean }
  /** Takes the one day of the release where it has no date of its own: police work of one day is told that way. */
  readonly inheritsDay?: boolean
}

type Trigger = Mention

const participantKinds: ReadonlySet<MentionKind> = new Set(['person', 'count', 'place', 'agency', 'offence'])

const isParticipant = (mention: Mention): boolean =>
  participantKinds.has(mention.kind) &&
  !(mention.kind === 'person' && mention.value.role === 'official') &&
  !(mention.kind === 'place' && (mention.value.role === 'residence' || mention.value.inside !== null))

/** All events of a sentence share its participants: lists of mentions are never changed in place. */
const shared = new WeakMap<readonly Mention[], Map<Sentence, readonly Mention[]>>()

const participantsOf = (mentions: readonly Mention[], document: Document, trigger: Trigger): readonly Mention[] => {
  const sentence = sentenceAt(document, trigger.start)
  if (!sentence) return []
  const bySentence = shared.get(mentions) ?? new Map<Sentence, readonly Mention[]>()
  shared.set(mentions, bySentence)
  const known = bySentence.get(sentence)
  if (known) return known
  const found = inside(mentions, sentence).filter(isParticipant)
  bySentence.set(sentence, found)
  return found
}

const countIn = (participants: readonly Mention[], roles: readonly CountRole[]): number | null => {
  let most: number | null = null
  const people = new Set<string>()
  for (const mention of participants)
    if (mention.kind === 'count') {
      const { unit, role, min, max } = mention.value
      if (unit === 'person' && role && roles.includes(role)) most = Math.max(most ?? -Infinity, min ?? max ?? 0)
    } else if (mention.kind === 'person' && mention.value.role === 'accused') people.add(mention.value.name)
  return most ?? (people.size > 0 ? people.size : null)
}

/** What an official says without a day ("this conviction shows …", "offenders are arrested") tells of no event. */
const isTold = (document: Document, { value, start }: Mention<'action'>): boolean =>
  value.time !== 'hypothetical' && !value.negated && sentenceAt(document, start)?.quoted !== true

/** Dates of other roles in the sentence are not those of what has none of its own. */
const besideRoles: ReadonlySet<DateRole> = new Set<DateRole>(['offence', 'arrest', 'search', 'other'])

export const eventRule = ({
  type,
  dateRoles,
  actions: types,
  countRoles = [],
  mentions: kinds = [],
  needsWord,
  needsDate = false,
  neverDated = false,
  inheritsDay = false,
  worded: wording,
}: EventWording): EventRule => ({
  type,
  name: type,
  find: (mentions, document) => {
    const dates = mentionsOf(mentions, 'date').filter(({ value }) => value.start !== null || value.end !== null)
    const isWorded = ({ start, end, value }: Mention<'action'>): boolean =>
      wording?.type !== value.type || wording.as.test(document.plain.slice(start, end)) !== (wording.not ?? false)
    const every = mentionsOf(mentions, 'action').filter(
      (action) => types.includes(action.value.type) && isTold(document, action) && !isGuarded(document, action),
    )
    const actions = every.filter(isWorded)
    const isOwn = (date: Mention<'date'>): boolean => {
      if (wording === undefined || date.value.role !== wording.type) return true
      const action = governing(document, date, every)
      return action?.value.type === wording.type ? isWorded(action) : wording.not === true
    }
    const own = dates.filter((date) => date.value.role !== null && dateRoles.includes(date.value.role) && isOwn(date))
    const triggers: readonly Trigger[] =
      kinds.length === 0 ? actions : [...actions, ...mentions.filter(({ kind }) => kinds.includes(kind))]
    if (own.length === 0 && triggers.length === 0) return []
    const event = (trigger: Trigger, date: Mention<'date'> | null): EventMention => {
      const participants = participantsOf(mentions, document, trigger)
      return {
        type,
        rule: `${type}-told`,
        start: trigger.start,
        end: trigger.end,
        date,
        count: countIn(participants, countRoles),
        participants,
      }
    }
    const words = needsWord
      ? [...triggers, ...mentionsOf(mentions, 'action').filter(({ value }) => needsWord.includes(value.type))]
      : triggers
    const worded = new Set(words.map(({ start }) => sentenceAt(document, start)))
    const besideWord = own.filter((date) => worded.has(sentenceAt(document, date.start)))
    const told = !needsWord ? own : besideWord.length > 0 ? besideWord : own.slice(0, 1)
    const dated = told.map((date) => event(governing(document, date, actions) ?? date, date))
    const sentencesWithDate = new Set(told.map((date) => sentenceAt(document, date.start)))
    const days = new Map(told.map((date) => [`${date.value.start} ${date.value.end}`, date]))
    const again = days.size === 1 ? [...days.values()][0] : undefined
    const rest = triggers.filter((trigger) => !sentencesWithDate.has(sentenceAt(document, trigger.start)))
    const beside = (trigger: Trigger): Mention<'date'> | undefined => {
      const sentence = dateRoles.length === 0 && !neverDated ? sentenceAt(document, trigger.start) : undefined
      let nearest: Mention<'date'> | undefined
      for (const date of sentence ? inside(dates, sentence) : []) {
        if (date.value.role === null || !besideRoles.has(date.value.role)) continue
        if (!nearest || clauseDistance(document, trigger, date) < clauseDistance(document, trigger, nearest))
          nearest = date
      }
      return nearest
    }
    if (days.size > 1 && !inheritsDay) return dated
    const day = inheritsDay && days.size <= 1 ? onlyDay(dates) : null
    const dayOf = (trigger: Trigger): Mention<'date'> | null =>
      beside(trigger) ?? again ?? (inheritsDay ? dayAround(document, dates, trigger, day) : null)
    const others = rest.map((trigger) => event(trigger, dayOf(trigger)))
    const all = [...dated, ...others]
    // "Two men have been arrested after raids" at the head of a text tells what its days tell
    const isSummary = inheritsDay && all.some(({ date }) => date !== null)
    return needsDate || isSummary ? all.filter(({ date }) => date !== null) : all
  },
})
