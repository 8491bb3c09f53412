/** What a day saw, once the word that governs it is known: one step of the case, or two. */
import type { DateRole } from '../../vocabulary'
import { court, type Chosen } from './choose'
import { isRelative, type Clause } from './clause'
import { isEvent, type Governor } from './governors'

const steps: ReadonlySet<DateRole> = new Set(['arrest', 'charge', 'plea', 'conviction', 'sentence'])
const outcomes: ReadonlySet<DateRole> = new Set(['plea', 'conviction', 'sentence'])

const gerund =
  /\b(?:of|to|for|with|by|and|in) (?:\w+ly |not )?(?!being\b|sentencing\b|hearing\b|during\b|following\b|evening\b|morning\b|wounding\b|burning\b)\w{2,}ing\b/i
const gerundFirst = /^ (?:to )?(?!being\b|during\b|following\b)\w{2,}ing\b/i

const perfect = /\b(?:has|have) (?:[a-z]+ )?been $/i

const hasCrime = ({ governors }: Clause, from: number, to: number): boolean =>
  governors.some(({ start, end, noun, role }) => noun && role === 'offence' && start >= from && end <= to)

/** "have been charged with the murder of a man last week": such a verb has no day of its own but today. */
const isPerfect = (clause: Clause, governor: Governor, between: string): boolean => {
  const { date, document } = clause
  const { from, explains } = date.value.expression
  if ((explains ?? from).offset?.unit === 'day' && (explains ?? from).offset?.by === 0) return false
  return (
    perfect.test(document.plain.slice(Math.max(0, governor.start - 24), governor.start)) &&
    (gerund.test(between) || hasCrime(clause, governor.end, date.start)) &&
    !court.test(between)
  )
}

/** "has prior convictions for stealing cars in 2006" */
const ofLongAgo = /^(?:convictions|prior|strike)/i

const placed = /^ (?:at|in|outside|near) (?:an? |the |addresses )?[A-Za-z]/

/** "charged with burglary at a house in Larkham on 3 May": a crime that has a place has the day, too. */
const isSomewhere = ({ document: { plain }, date, governors }: Clause, step: Governor): boolean =>
  governors.some(
    ({ start, end, noun, role }) =>
      noun && role === 'offence' && start >= step.end && end <= date.start && placed.test(plain.slice(end, end + 20)),
  )

/** "convicted in a ten-day trial of killing a man on 24 August" */
const isTrialOf = ({ document: { plain }, date }: Clause, { role, noun, end }: Governor, before: boolean): boolean =>
  before && role === 'hearing' && noun && /^ (?:of|for) \w+ing\b/.test(plain.slice(end, Math.min(date.start, end + 24)))

const inPlea = /\b[Ii]n (?:his|her|their|the|an?) (?:guilty )?plea(?: agreement)?,/
/** "In his guilty plea, Lee also admitted to two arson attempts on Oct. 3" */
const isAdmission = (clause: Clause, { role, start, end, noun }: Governor, before: boolean): boolean => {
  const { document, date, sentence } = clause
  return (
    before &&
    role === 'plea' &&
    !noun &&
    !isRelative(date) &&
    inPlea.test(document.plain.slice(sentence.start, start)) &&
    !court.test(document.plain.slice(end, date.start))
  )
}

/** Whether the date is rather that of the crime which a step is about: "pleaded guilty to assaulting a man on 21 June". */
export const isOfTheCrime = (clause: Clause, { governor, before }: Chosen): boolean => {
  const { date, document, sentence } = clause
  if (isTrialOf(clause, governor, before) || isAdmission(clause, governor, before)) return true
  if (!steps.has(governor.role) || ofLongAgo.test(document.plain.slice(governor.start, governor.end))) return false
  const { from, to, open } = date.value.expression
  const between = document.plain.slice(governor.end, date.start)
  if (open === 'end') return false
  if (to || from.decade)
    return (
      governor.role !== 'arrest' || (before && (gerund.test(between) || hasCrime(clause, governor.end, date.start)))
    )
  if (!before) return false
  // the step itself is the news of a headline
  if (sentence.zone === 'title' && from.year !== undefined && from.month === undefined)
    return gerund.test(between) || hasCrime(clause, governor.end, date.start)
  if (isRelative(date)) return isPerfect(clause, governor, between)
  if (court.test(between)) return false
  return (
    gerund.test(between) || gerundFirst.test(between) || (governor.role === 'charge' && isSomewhere(clause, governor))
  )
}

const attributive = /^(?:'s)?,?(?: (?!with|for|after|following|from|and|but|when|while|who)[a-z]{3,12})? $/i
const genitive = /^'s(?: [\w-]{3,14}){0,2} $/i
/** "his May 26 guilty plea" */
const owned = /\b(?:his|her|their|a|the) $/
const ofSentence = /^'s (?:[\w-]{3,14} ){0,2}sentences?\b/i
const ofYear = /^(?: (?!with |for |after |following |from |and |but |when |while |who )[\w-]{3,14}){0,3} $/i

/** "December slaying", "the 2018 murder", "Friday's robbery", "today's sentence": the role of what the date describes. */
export const roleOfDescribed = ({ document, date, governors }: Clause): DateRole | undefined => {
  if (ofSentence.test(document.plain.slice(date.end, date.end + 40))) return 'sentence'
  const next = governors.find(({ start }) => start >= date.end)
  if (!next?.noun) return undefined
  const between = document.plain.slice(date.end, next.start)
  if (
    genitive.test(between) ||
    (between === ' ' && owned.test(document.plain.slice(Math.max(0, date.start - 6), date.start)))
  )
    return next.role
  const { year, month } = date.value.expression.from
  const described = attributive.test(between) || (year !== undefined && month === undefined && ofYear.test(between))
  return described && next.role === 'offence' ? 'offence' : undefined
}

const inVerb = /\b(?:has|have|had) $/i
const thenVerb = /^ (?:now |also |formally )?[a-z]{2,12}(?:ed|id|et|ut)\b/

/** "have today named him": the day of a verb that is no step. */
export const isWithinVerb = ({ document: { plain }, date, governors }: Clause): boolean =>
  isRelative(date) &&
  inVerb.test(plain.slice(Math.max(0, date.start - 6), date.start)) &&
  thenVerb.test(plain.slice(date.end, date.end + 24)) &&
  !governors.some(({ start }) => start >= date.end && start - date.end < 16)

const telling =
  /\b(?:said|says|told [\w' ]{2,24}|announced|confirmed|stated)(?: in an? [a-z]+ ?[a-z]{0,12}| late| early)?(?: on)?(?: the (?:morning|afternoon|evening) of)? $/i
/** Verbs that are also told in the passive: "was reported yesterday". */
const reporting = /(?<!\b(?:was|were|been|be) )\b(?:revealed|reported|wrote|tweeted)(?: late| early)?(?: on)? $/i
const subordinate = /^ ?(?:that|[,.;"]|$|\n)/

/** "the sheriff said Monday.": the day of the telling. */
export const isOfTelling = ({ document: { plain }, date }: Clause): boolean => {
  if (date.value.expression.to) return false
  const before = plain.slice(Math.max(0, date.start - 44), date.start)
  return telling.test(before) || (reporting.test(before) && subordinate.test(plain.slice(date.end, date.end + 6)))
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

/** "In 2019, 94 people were killed": a sum of the year. */
const isReckoning = ({ document: { plain }, date, opening }: Clause): boolean => {
  const { year, month, decade } = date.value.expression.from
  return (
    opening === 'sentence' &&
    year !== undefined &&
    month === undefined &&
    !decade &&
    /^,? (?:more than |over |nearly |almost |some |about )?\d[\d,]* /.test(plain.slice(date.end, date.end + 24))
  )
}

/** Words between a step and its own date. */
const farOff = 24

const dies = /\b(?:died|passed away|succumbed to|pronounced dead)\b[^.;]{0,90}$/i
const afterwards = /\b(?:hospital|injur(?:y|ies)|later|subsequently|sadly)\b/i

/** "He died in hospital on 9 May": not the day of the crime. */
const isLaterDeath = ({ document: { plain }, sentence, date }: Clause, { governor, before }: Chosen): boolean =>
  before &&
  (governor.verb === 'death' || governor.verb === 'injury') &&
  dies.test(plain.slice(sentence.start, date.start)) &&
  afterwards.test(plain.slice(sentence.start, sentence.end))

const forSentence = /^,? (?:for|to await) sentenc/i
const inPassing = /\b(?:when|as) \w+ $/i
/** "pleaded guilty at a hearing", "found guilty following a two-week trial": where the step was taken. */
const atHearing =
  /\b(?:at|during|after|following|(?:day|conclusion|end|start) of) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}$/i
const coupled = /^ and (?:was |were )?(?:subsequently |then )?$/
/** A step may begin with the joining word itself: "where he was given". */
const longestJoin = 6
const joinsSteps = /\b(?:and|where|before being)\b/i

/** "admitted it on 4 May and was jailed on Thursday": the second step has a date of its own. */
const isOfNextDate = ({ document, sentence, governors, cost }: Clause, step: Governor, nextDate: number): boolean =>
  nextDate < sentence.end &&
  cost(step.end, nextDate) < farOff &&
  !/,| and /.test(document.plain.slice(step.end, nextDate)) &&
  !governors.some(({ start, role }) => start >= step.end && start < nextDate && role !== 'hearing')

/** "The order is in place until 4pm on 12 March" */
const isUntil = ({ document: { plain }, date }: Clause): boolean =>
  /\buntil (?:[\w.:]{1,8} (?:on )?)?$/.test(plain.slice(Math.max(0, date.start - 24), date.start))

/** All that a day saw: "appeared on Tuesday, where he admitted … and was jailed", "was convicted and jailed on Friday". */
export const rolesOnTheDay = (clause: Clause, chosen: Chosen, nextDate: number): readonly DateRole[] => {
  const { document, date, governors } = clause
  const { plain } = document
  const { governor, before } = chosen
  if (isLaterDeath(clause, chosen) || isReckoning(clause)) return ['other']
  if (isUntil(clause) && chosen.governor.role === 'sentence') return ['other']
  if (date.value.expression.open === 'end' && (governor.noun || governor.role !== 'offence')) return ['other']
  const role = whatTookPlace(clause, chosen)
  if (role === 'hearing' && forSentence.test(plain.slice(date.end, date.end + 24))) return ['sentence']
  const earlier = governors
    .filter((other) => other.end <= governor.start && !other.noun && outcomes.has(other.role))
    .at(-1)
  const toEarlier = earlier ? plain.slice(earlier.end, governor.start) : ''
  if (role === 'hearing' && governor.noun && before && earlier && atHearing.test(toEarlier) && !governor.future)
    return [earlier.role]
  if (governor.noun || governor.future) return [role]
  if (role === 'hearing' && earlier && inPassing.test(toEarlier)) return [earlier.role]
  if (role === 'sentence' && before && earlier && earlier.role !== role && coupled.test(toEarlier))
    return [earlier.role, role]
  if (role !== 'hearing' && role !== 'plea' && role !== 'conviction') return [role]
  const after = before ? date.end : governor.end
  const appearing = /^appearing$/i.test(plain.slice(governor.start, governor.end))
  const later = governors.filter(
    (other) =>
      other.start >= after &&
      other.start < nextDate &&
      !other.noun &&
      !other.future &&
      outcomes.has(other.role) &&
      other.role !== role &&
      (appearing || joinsSteps.test(plain.slice(after, other.start + longestJoin))) &&
      !isOfNextDate(clause, other, nextDate),
  )
  const last = later.at(-1)
  if (!last) return [role]
  return role === 'hearing' ? [last.role] : [role, last.role]
}
