/** What a day saw, once the word that governs it is known: one step of the case, or two. */
import type { DateRole } from '../../vocabulary'
import { court, type Chosen } from './choose'
import { isRelative, type Clause } from './clause'
import { isEvent } from './governors'

const steps: ReadonlySet<DateRole> = new Set(['arrest', 'charge', 'plea', 'conviction', 'sentence'])
const outcomes: ReadonlySet<DateRole> = new Set(['plea', 'conviction', 'sentence'])

const gerund =
  /\b(?:of|to|for|with|by|and|in) (?:\w+ly |not )?(?!being\b|sentencing\b|hearing\b|during\b|following\b|evening\b|morning\b|wounding\b|burning\b)\w{2,}ing\b/i
const gerundFirst = /^ (?:to )?(?!being\b|during\b|following\b)\w{2,}ing\b/i

/** Whether the date is rather that of the crime which a step is about: "pleaded guilty to assaulting a man on 21 June". */
export const isOfTheCrime = ({ date, document }: Clause, { governor, before }: Chosen): boolean => {
  if (!steps.has(governor.role)) return false
  const { from, to, open } = date.value.expression
  if (to || open === 'end' || from.decade) return true
  if (!before || isRelative(date)) return false
  const between = document.plain.slice(governor.end, date.start)
  return (gerund.test(between) || gerundFirst.test(between)) && !court.test(between)
}

/** "December slaying", "the 2018 murder", "Friday's robbery". */
export const isBeforeCrime = ({ document, date, governors }: Clause): boolean => {
  const next = governors.find(({ start }) => start >= date.end)
  return (
    next !== undefined &&
    next.noun &&
    next.role === 'offence' &&
    /^(?:'s)?,?(?: (?!with|for|after|following|from|and|but|when|while|who)[a-z]{3,12})? $/i.test(
      document.plain.slice(date.end, next.start),
    )
  )
}

/** "announced the indictment Tuesday": the day is that of the announcement. */
export const isAnnouncement = ({ date, governors, cost }: Clause, { governor, before }: Chosen): boolean =>
  before &&
  governor.noun &&
  isRelative(date) &&
  governors.some(({ verb, end }) => verb === 'announce' && end <= governor.start && cost(end, governor.start) <= 6)

/** "The search took place on Friday", "The latest raids happened on Friday, when": the role of what took place. */
const whatTookPlace = ({ document, date, governors }: Clause, { governor, before }: Chosen): DateRole => {
  if (!before || !isEvent(document, governor)) return governor.role
  const subject = governors.filter(({ end, noun }) => noun && end <= governor.start).at(-1)
  const told = /^[,)]? when\b/.test(document.plain.slice(date.end, date.end + 7))
  const when = told ? governors.find(({ start }) => start >= date.end) : undefined
  return (subject ?? when)?.role ?? governor.role
}

const forSentence = /^,? (?:for|to await) sentenc/i
const inPassing = /\b(?:when|as) \w+ $/i
const coupled = /^ and (?:was |were )?(?:subsequently |then )?$/
const joinsSteps = /\b(?:and|where|before being)\b/i

/** All that a day saw: "appeared on Tuesday, where he admitted … and was jailed", "was convicted and jailed on Friday". */
export const rolesOnTheDay = (clause: Clause, chosen: Chosen, nextDate: number): readonly DateRole[] => {
  const { document, date, governors } = clause
  const { plain } = document
  const { governor, before } = chosen
  const role = whatTookPlace(clause, chosen)
  if (role === 'hearing' && forSentence.test(plain.slice(date.end, date.end + 24))) return ['sentence']
  if (governor.noun || governor.future) return [role]
  const earlier = governors
    .filter((other) => other.end <= governor.start && !other.noun && outcomes.has(other.role))
    .at(-1)
  const toEarlier = earlier ? plain.slice(earlier.end, governor.start) : ''
  if (role === 'hearing' && earlier && inPassing.test(toEarlier)) return [earlier.role]
  if (role === 'sentence' && before && earlier && earlier.role !== role && coupled.test(toEarlier))
    return [earlier.role, role]
  if (role !== 'hearing' && role !== 'plea' && role !== 'conviction') return [role]
  const after = before ? date.end : governor.end
  const later = governors.filter(
    (other) =>
      other.start >= after &&
      other.start < nextDate &&
      !other.noun &&
      !other.future &&
      outcomes.has(other.role) &&
      other.role !== role &&
      joinsSteps.test(plain.slice(after, other.start)),
  )
  const last = later.at(-1)
  if (!last) return [role]
  return role === 'hearing' ? [last.role] : [role, last.role]
}
