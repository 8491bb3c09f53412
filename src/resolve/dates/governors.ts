/** The words of a text that can say what a date is the date of: its actions and the cues of dates. */
import { dateCues } from '../../lexicon/dates'
import { tokenFrom } from '../../text/tokens'
import type { ActionType, Document, Hits, Mention, Sentence, Span } from '../../types'
import type { DateRole } from '../../vocabulary'

export interface Governor extends Span {
  readonly role: DateRole
  readonly noun: boolean
  readonly future: boolean
  readonly verb: ActionType | null
}

const roleOfAction: Readonly<Partial<Record<ActionType, DateRole>>> = {
  offence: 'offence',
  crash: 'offence',
  death: 'offence',
  injury: 'offence',
  wanted: 'offence',
  arrest: 'arrest',
  charge: 'charge',
  hearing: 'hearing',
  plea: 'plea',
  conviction: 'conviction',
  acquittal: 'conviction',
  sentencing: 'sentence',
  search: 'search',
  seizure: 'search',
  release: 'other',
  investigate: 'other',
  announce: 'other',
}

/** Things are found and located outside searches, too. */
const isSearch = /^(?:seized|seizures?|confiscated)$/i

/** "turtles that he caught": an arrest only in the passive. */
const isCatch = /^(?:caught|captured)$/i

/** "received a" and "given a" say a sentence only before one: not "received a grant". */
const isHanded = /^(?:received|given|handed) an?$/i
const penalty =
  /\b(?:sentenced?|prison|jail|custody|custodial|imprisonment|suspended|order|fine|conviction|discharge|life|terms?|years?(?! grant)|months?|weeks?|days|hours|ban)\b/i

export const wordAt = ({ plain, tokens }: Document, index: number): string =>
  plain.slice(tokens.starts[index], tokens.ends[index]).toLowerCase()

const according = 'ccording to '
/** How "detailed in" and its like end: one search for all, as every search goes through the whole text. */
const tellingEnd = 'ed in '
/** Without their first letters, which may be capital. */
const tellings = ['etail', 'utlin', 'lleg', 'tat', 'escrib']
const longestSource = 72

/** "According to the indictment," tells where something is told, not what happened. */
const sourcesOf = ({ plain }: Document): readonly Span[] => {
  const sources: Span[] = []
  const add = (start: number): void => {
    const comma = plain.indexOf(',', start)
    if (comma >= 0 && comma - start < longestSource) sources.push({ start, end: comma })
  }
  for (let start = plain.indexOf(according); start >= 0; start = plain.indexOf(according, start + 1)) add(start)
  for (let end = plain.indexOf(tellingEnd); end >= 0; end = plain.indexOf(tellingEnd, end + 1))
    for (const telling of tellings) if (plain.endsWith(telling, end)) add(end - telling.length)
  return sources
}

const farthestGuilty = 110

/** "a jury found Lee Marr, 37, guilty": the words stand apart. */
const verdictsOf = ({ plain }: Document): readonly Governor[] => {
  const verdicts: Governor[] = []
  for (let at = plain.indexOf(' guilty'); at >= 0; at = plain.indexOf(' guilty', at + 1)) {
    const from = Math.max(0, at - farthestGuilty)
    const before = plain.slice(from, at)
    const found = before.lastIndexOf('found ')
    if (found < 0 || /[.;\n]|\bnot$/.test(before.slice(found + 6).replace(/\b(?:Jr|Mr|Mrs|Ms|Dr)\./g, ''))) continue
    const start = from + found
    verdicts.push({ start, end: start + 5, role: 'conviction', noun: false, future: false, verb: 'conviction' })
  }
  return verdicts
}

/** "after hearing a scream": no hearing. */
const heardBefore = /\b(?:after|upon|on|from|of|by|without|reported) $/

/** "In a separate incident, a man was arrested on Sunday": goes on with another case and says nothing of the day. */
const isOfAnother = ({ plain }: Document, start: number): boolean =>
  plain.charCodeAt(start - 1) === 32 &&
  /\b[Ii]n (?:a|an|another) (?:separate|unrelated|related|different|further|other|second|similar|linked)(?: \w+)? $/.test(
    plain.slice(Math.max(0, start - 40), start),
  )

/** A warrant for an arrest is no search. */
const forArrest = /^ (?:(?:has|have|had|was|were) )?(?:been )?(?:issued|for (?:his|her|their) arrest)/

/** "executed" says a search only of a warrant: not "executed a trust document". */
const isOfSearch = ({ plain }: Document, start: number, end: number): boolean =>
  end - start !== 'executed'.length ||
  plain.slice(start, end).toLowerCase() !== 'executed' ||
  /\b(?:warrants?|search(?:es)?|raids?)\b/i.test(plain.slice(Math.max(0, start - 60), end + 60))

const gerund = /ing$/i
const ofArrest = /\barrest $/

/** All governors of a document, in text order. A cue beats the actions among its words. */
export const governorsOf = (
  document: Document,
  actions: readonly Mention<'action'>[],
  hits: Hits,
): readonly Governor[] => {
  const sources = sourcesOf(document)
  const cues: Governor[] = []
  for (const { start, end, value } of hits.of(dateCues))
    if (!sources.some((source) => source.start <= start && start < source.end))
      cues.push({ start, end, role: value.role, noun: value.noun, future: false, verb: null })
  const taken: readonly Span[] = [...cues, ...sources].sort((a, b) => a.start - b.start)
  let next = 0
  const told: Governor[] = []
  for (const { start, end, value } of actions) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
    const role = roleOfAction[value.type]
    if (!role || value.negated || (taken[next]?.start ?? Infinity) < end) continue
    if (value.type === 'arrest' && value.form === 'active' && isCatch.test(document.plain.slice(start, end))) continue
    if (value.type === 'release' && value.form === 'noun') continue
    if (value.type === 'investigate' && gerund.test(document.plain.slice(start, end))) continue
    if (value.type === 'hearing' && heardBefore.test(document.plain.slice(Math.max(0, start - 9), start))) continue
    if (value.form === 'noun' && role === 'offence' && isOfAnother(document, start)) continue
    if (role === 'search' && !isOfSearch(document, start, end)) continue
    const words = value.type === 'seizure' || value.type === 'sentencing' ? document.plain.slice(start, end) : ''
    if (value.type === 'seizure' && !isSearch.test(words)) continue
    if (words !== '' && isHanded.test(words) && !penalty.test(document.plain.slice(end, end + 50))) continue
    const noun = value.form === 'noun'
    const future = value.time === 'future'
    if (role === 'search' && noun) {
      if (forArrest.test(document.plain.slice(end, end + 30))) continue
      if (ofArrest.test(document.plain.slice(Math.max(0, start - 8), start))) {
        told.push({ start, end, role: 'arrest', noun, future, verb: 'arrest' })
        continue
      }
    }
    told.push({ start, end, role, noun, future, verb: value.type })
  }
  return told.concat(cues, verdictsOf(document)).sort((a, b) => a.start - b.start)
}

const determiners = new Set(
  "a an the this that these those his her their its 's one two three four five six several numerous second third another fatal each both".split(
    ' ',
  ),
)
const tells = new Set(
  'after following during before make made making connection relating related investigating investigate into since'.split(
    ' ',
  ),
)
const links = new Set('of with for to suspicion'.split(' '))

/** "the offences" are those that the step is about. */
const generic = /^(?:offences?|crimes?)$/i

const labelled: ReadonlySet<DateRole> = new Set(['offence', 'arrest', 'charge'])

/**
 * "burglary" in "charged with burglary": a crime by its name and not one that is told of. With an article it is one that
 * is told ("charged with the burglary of a shop on 3 May"), unless the date is of the telling ("… on Monday").
 */
export const isLabel = (
  document: Document,
  { start, end, noun, role }: Governor,
  sentence: Sentence,
  relative: boolean,
): boolean => {
  if (!noun || !labelled.has(role)) return false
  if (generic.test(document.plain.slice(start, end))) return true
  const at = tokenFrom(document.tokens, start)
  let article = false
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 8); i--) {
    const word = wordAt(document, i)
    if (tells.has(word)) return false
    if (links.has(word)) return !article || relative
    if (word === ',' || word === 'and' || word === 'or') {
      if (article) return false
      if (word === ',') return true
    }
    // the "second" of "second-degree murder" is no determiner
    if (determiners.has(word) && !/^(?:-|degree)$/.test(wordAt(document, i + 1))) article = true
  }
  return !article && at > sentence.firstToken
}

const takesPlace = /^(?:took place|happened|occurred)$/i

/** A verb that only says when: what took place is told by its subject. */
export const isEvent = ({ plain }: Document, { start, end }: Governor): boolean =>
  takesPlace.test(plain.slice(start, end))
