/**
 * Gives each age its role: that of the person it is tied to, else of the clause it stands in, else of the ages before it;
 * and the count of people whose ages it tells.
 */
import type { Document, Mention, Resolver, Span } from '../types'
import type { AgeRole, CountRole, PersonRole } from '../vocabulary'
import { sentenceAt } from '../text/document'
import { personsOfLists } from './ages-listed'
import { personBeside } from './beside'
import { mentionsOf } from './governing'
import { cuesOf, involvementOf, nearestInvolvement } from './involvement'
import { withValue } from '../match/mention'
import { ageWith } from '../match/values'

const accusing: ReadonlySet<CountRole> = new Set(['arrested', 'charged', 'convicted', 'sentenced'])

const asAgeRole = (role: CountRole): AgeRole => (accusing.has(role) ? 'accused' : (role as AgeRole))

/** The words that name the person of an age: the age, with the name beside it. */
const wordsOf = (age: Mention<'age'>, person: Mention<'person'> | undefined): Span =>
  person && Math.abs(person.start - age.start) < 150
    ? { start: Math.min(person.start, age.start), end: Math.max(person.end, age.end) }
    : age

const theOne = /\b(?:[Tt]he|THE) (?:then-?|now )?$/

/** Whom "the 43-year-old" means: the only person of the case, or the last one named shortly before. */
const meantBy = (
  document: Document,
  age: Mention<'age'>,
  people: readonly Mention<'person'>[],
): Mention<'person'> | undefined => {
  if (!theOne.test(document.plain.slice(Math.max(0, age.start - 12), age.start))) return undefined
  if (age.value.min === null || age.value.max !== age.value.min) return undefined
  const named = people.filter(
    ({ value }) => !value.official && value.title === null && (value.age === null || value.age === age.value.min),
  )
  const names = new Set(named.map(({ value }) => value.name))
  if (names.size === 1) return named[0]
  const sentence = document.sentences.findIndex(({ start, end }) => start <= age.start && age.end <= end)
  const from = document.sentences[Math.max(0, sentence - 2)]?.start ?? 0
  const near = new Set(named.filter(({ start }) => start >= from && start < age.start).map(({ value }) => value.name))
  return near.size === 1 ? named.find(({ start }) => start >= from) : undefined
}

const kin = /^ (?:[a-z-]+ )?(?:sister|brother|mother|father|grandson|granddaughter|niece|nephew|children)\b/

/** "his seven-week-old daughter": whom a text of charges tells of as the child of somebody. */
const child = /^ (?:[a-z-]+ )?(?:step-?)?(?:daughter|son|child|baby|infant|toddler)\b/i

/** Others whom police or a court dealt with. */
const dealtWith = /\b(?:caution|summons|bail|released|custody|court|fined?|order|interviewed|warned|dealt with)/i

/** "left it to a 15-year-old boy": nobody told of before. */
const newcomer = /\b(?:an?|another) (?:[a-z-]+ ){0,2}$/i

/** The count whose people these ages are: the nearest one right before, or its whole. */
const countBefore = (
  { plain }: Document,
  { start }: Mention<'age'>,
  counts: readonly Mention<'count'>[],
): Mention<'count'> | undefined => {
  const nearest = counts.findLast((count) => count.end <= start && count.value.unit === 'person')
  if (!nearest) return undefined
  const gap = plain.slice(nearest.end, start)
  if (gap.length > 60 || /[.;]/.test(gap)) return undefined
  const whole = nearest.value.partOf
  return whole === null ? nearest : (counts.find((count) => count.start === whole) ?? nearest)
}

type Harm = 'victim' | 'killed' | 'injured' | 'rescued'

const harmed: ReadonlySet<AgeRole> = new Set<Harm>(['victim', 'killed', 'injured', 'rescued'])

const isHarm = (role: AgeRole | CountRole): role is Harm => harmed.has(role as AgeRole)

/** Whoever is named has a part in the case; the clause beside the age says more only of harm. */
const asPerson = (role: AgeRole, person: PersonRole | null | undefined, fatal: boolean): AgeRole => {
  switch (person) {
    case 'accused':
    case 'suspect':
    case 'witness':
      return person
    case 'victim':
      return harmed.has(role) ? role : fatal ? 'killed' : 'victim'
    case 'family':
    case 'other':
      return role === 'accused' || role === 'suspect' ? 'other' : role
    default:
      return role
  }
}

/** The look of somebody sought. */
const look =
  /\b(?:build|tall|accent|described as|hair(?:ed)?|complexion|clean-shaven|wearing|wore|[45] ?(?:ft|feet|')|appeared to be|believed to be (?:in|aged|between))\b/i

/** "accused of shoving a 75-year-old woman": whom the deed was done to. */
const doneTo =
  /\b(?!(?:arrest|charg|detain|follow|includ|seek|nam|driv|identify|trac|carry|be|hav|sentenc|jail|involv|accord|convict|regard|concern)ing\b)[a-z]{3,14}ing (?:an?|the|another) (?:[a-z]+ )?$/

/** "the 14-year-old victim", "the 12-year-old victim's mother". */
const isVictim = /^(?: [a-z-]+){0,2} (?:victim|complainant)\b/i

/** "had sex with the victim when she was 16", "Jane Doe, when she was 14". */
const victimThen =
  /\b(?:victim|girl|boy|child|complainant|Doe(?: ?#?\d)?)\b[^.;]{1,40}\b(?:when|while|as) (?:she|he|they) (?:was|were)(?: only| just| aged)? $/

/** "61-year-old Sunset Park man": no name of a person. */
const placeOfMan = /^ (?:man|woman|boy|girl|resident|native|mother|father|couple|teen|teenager|motorist|driver)\b/

/** Somebody looked for because they are missed, not for a crime. */
const missed = /\b(?:missing|concern(?:s|ed)? (?:is growing )?for|welfare)\b/i

const unnamed = /^(?:Jane|John) Doe\b/i

const weak: ReadonlySet<CountRole | null> = new Set([null, 'suspect', 'other'])

const pronoun = /^["']?(?:He|She|They|Both|All|The (?:[\w'-]+ ){0,2}(?:\d\d[- ]year[- ]old|[a-z]+))\b/

/** Somebody who was only stopped or seen is accused where one of the next sentences says so of "he", "she" or "the man". */
const laterArrest = (
  document: Document,
  age: Mention<'age'>,
  role: CountRole | null,
  cues: ReturnType<typeof cuesOf>,
): CountRole | null => {
  if (!weak.has(role)) return role
  const from = document.sentences.findIndex((sentence) => sentence.start <= age.start && age.end <= sentence.end)
  if (from < 0) return role
  const own = document.sentences[from]
  for (const sentence of document.sentences.slice(from + 1, from + 4)) {
    if (!own || sentence.block - own.block > 1) break
    const subject = pronoun.exec(document.plain.slice(sentence.start, sentence.start + 60))
    if (!subject) continue
    const span = { start: sentence.start, end: sentence.start + subject[0].length }
    const found = involvementOf(document, span, cues)
    if (found && accusing.has(found)) return found
  }
  return role
}

export const agesResolver: Resolver = {
  name: 'ages',
  resolve: (mentions, document, _setting, hits) => {
    const ages = mentionsOf(mentions, 'age')
    if (ages.length === 0) return mentions
    const cues = cuesOf(hits)
    const counts = mentionsOf(mentions, 'count')
    const people = mentionsOf(mentions, 'person')
    const fatal = cues.filter(({ value }) => value.object === 'killed').length >= 2
    const sought = cues.some(({ value }) => value.object === 'suspect' && value.form === 'verb')
    const charging = cues.some(({ value }) => value.object !== null && accusing.has(value.object))
    const accusedOfAge = ages.some((age) => personBeside(document, age, people)?.value.role === 'accused')
    const known = new Map<Mention, Mention<'age'>>()
    let last: { role: AgeRole; end: number } | null = null
    const owners = personsOfLists(document, ages, people)
    for (const age of ages) {
      const listed = age.rule.startsWith('age-list') || age.rule === 'age-teenager'
      const next = listed ? owners.get(age) : personBeside(document, age, people)
      const beside =
        next && next.start >= age.end && placeOfMan.test(document.plain.slice(next.end, next.end + 14))
          ? undefined
          : next
      const person =
        beside ??
        (listed || age.value.person || isVictim.test(document.plain.slice(age.end, age.end + 40))
          ? undefined
          : meantBy(document, age, people))
      const words = wordsOf(age, beside)
      const group = age.rule === 'age-teenager' ? undefined : countBefore(document, age, counts)
      const lead = document.plain.slice(Math.max(0, age.start - 90), age.start)
      const sufferer = isVictim.test(document.plain.slice(age.end, age.end + 40)) || victimThen.test(lead)
      const said: CountRole | null = sufferer ? 'victim' : involvementOf(document, words, cues)
      const grouped = age.value.min !== age.value.max || !said ? (group?.value.role ?? null) : null
      const role: CountRole | null = laterArrest(document, age, grouped ?? said, cues)
      const sentence = sentenceAt(document, age.start)
      const inherited: AgeRole | null = last && sentence && last.end >= sentence.start ? last.role : null
      const near: CountRole | null = (role ?? inherited) ? null : nearestInvolvement(document, words, cues)
      const told: AgeRole = ((): AgeRole => {
        if (role === 'victim' && fatal) return 'killed'
        if (person && !beside && charging && weak.has(role)) return 'accused'
        if (role !== null) return asAgeRole(role)
        const before = document.plain.slice(Math.max(sentence?.start ?? 0, age.start - 40), age.start)
        const after = document.plain.slice(age.end, Math.min(sentence?.end ?? age.end, age.end + 160))
        if (charging && child.test(after)) return fatal ? 'killed' : 'victim'
        if (kin.test(after)) return 'other'
        if (inherited) return inherited
        if (charging && doneTo.test(before)) return 'victim'
        if (!person && accusedOfAge && newcomer.test(before) && !dealtWith.test(after))
          return near !== null && isHarm(near) ? near : 'victim'
        if (!person && look.test(`${before.slice(-24)}${after}`)) return 'suspect'
        if (near !== null) return asAgeRole(near)
        return charging ? 'accused' : sought ? 'suspect' : 'other'
      })()
      const certain = said !== null && (accusing.has(said) || said === 'killed' || said === 'injured')
      const absent = !charging && told === 'suspect' && missed.test(document.plain.slice(0, 700))
      const found =
        unnamed.test(person?.value.name ?? age.value.person ?? '') && !isHarm(told)
          ? 'victim'
          : absent
            ? 'other'
            : certain
              ? told
              : asPerson(told, person?.value.role, fatal)
      last = { role: found, end: age.end }
      known.set(
        age,
        withValue(
          age,
          ageWith(age.value, {
            role: found,
            person: person?.value.name ?? age.value.person,
            sex:
              group && age.value.min !== age.value.max ? group.value.sex : (age.value.sex ?? group?.value.sex ?? null),
            of: group?.start ?? null,
          }),
        ),
      )
    }
    return mentions.map((mention) => (mention.kind === 'age' ? (known.get(mention) ?? mention) : mention))
  },
}
