/**
 * Counts: the same people said again are one fact, the exacter wording gives the value ("more than a dozen" and then
 * "17"); the same number of others is another. Charges are told apart by what they are for.
 */
import { mentionsOf } from '../resolve/governing'
import type { CountFact } from '../schema/index'
import { sentenceAt } from '../text/document'
import type { Document, Mention } from '../types'
import type { CountRole } from '../vocabulary'
import { factAt, factBase, type Assembly } from './fact'

type Count = Mention<'count'>

const agree = <V>(a: V | null, b: V | null): boolean => a === null || b === null || a === b

const sameNumber = (a: Count, b: Count): boolean => a.value.min === b.value.min && a.value.max === b.value.max

const isExact = ({ value }: Count): boolean => value.min !== null && value.min === value.max

/** "More than a dozen" holds 17. */
const holds = (loose: Count, exact: Count): boolean => {
  const { min, max } = loose.value
  const n = exact.value.min ?? 0
  if (isExact(loose) || !isExact(exact) || min === 1) return false
  return (
    (min === null || n >= min) &&
    (max === null || n <= max) &&
    (min === null || n <= min * 2.5) &&
    (max === null || n >= max / 2.5)
  )
}

/** What charges or crimes are of: the stems of the first words after "of". */
const ofWhat = /^(?: each)? (?:of|for) (?:the )?(?<what>[^.;,]{0,50})/i

/** "one attempted burglary" among counts of other crimes. */
const itself = /^ (?<what>[^.;,]{0,50})/

/** A table has what is charged behind "(2) " or before " (x2)". */
const inTable = ({ plain }: Document, { start, end }: Count): string => {
  const own = plain.slice(start, end).replace(/^[^a-z]*/i, '')
  return own.length > 3
    ? own.slice(0, 50)
    : (/[^.;:\n]{0,50}$/.exec(plain.slice(Math.max(0, start - 60), start))?.[0] ?? '')
}

const matter = (document: Document, count: Count): readonly string[] =>
  (count.rule === 'count-table'
    ? inTable(document, count)
    : ((
        ofWhat.exec(document.plain.slice(count.end, count.end + 60)) ??
        (count.rule === 'count-charge-also' ? itself.exec(document.plain.slice(count.end, count.end + 60)) : null)
      )?.groups?.what ?? '')
  )
    .toLowerCase()
    .replace(/\b(?:felony|misdemeanor|conspiracy to commit|an?|the|committing)\b/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
    .slice(0, 4)
    .map((word) => word.slice(0, 5))

const sameMatter = (one: readonly string[], two: readonly string[]): boolean =>
  one[0] === two[0] && one.every((stem, i) => i >= two.length || stem === two[i])

const inTitle = (document: Document, { start }: Count): boolean => sentenceAt(document, start)?.zone === 'title'

const stages: ReadonlySet<CountRole> = new Set(['arrested', 'charged', 'convicted', 'sentenced', 'suspect'])
const harms: ReadonlySet<CountRole> = new Set(['victim', 'killed', 'injured', 'rescued'])

/** Roles that one group may have in two sentences of a text. */
const akin = (a: CountRole | null, b: CountRole | null): boolean =>
  agree(a, b) || (a !== null && b !== null && ((stages.has(a) && stages.has(b)) || (harms.has(a) && harms.has(b))))

const isQuoted = (document: Document, { start }: Count): boolean => sentenceAt(document, start)?.quoted === true

const nounOf = ({ plain }: Document, { start, end }: Count): string =>
  /\b[a-z]{1,30}$/i.exec(plain.slice(start, end))?.[0].toLowerCase() ?? ''

/** Nouns that may mean any group told of before. */
const general =
  /^(?:people|persons|individuals|men|women|males|females|boys|girls|suspects|defendants|offenders|arrests|victims|others|teenagers|youths|both|two|three|four|five|six|seven|eight|nine|ten|\d+)$/

const sameNoun = (document: Document, a: Count, b: Count): boolean => {
  const [one, two] = [nounOf(document, a), nounOf(document, b)]
  return one === two || general.test(two) || general.test(one) === false
}

const namesSuspects = (document: Document, count: Count): boolean =>
  count.value.role !== null &&
  /^(?:suspects?|offenders?|dealers|robbers|burglars|thieves|fugitives|criminals)$/.test(nounOf(document, count))

/** "Yet another two men" */
const isNew = ({ plain }: Document, { start, end }: Count): boolean =>
  /^(?:another|a further|an additional|a second)\b/i.test(plain.slice(start, end))

/** Whether a later count tells again what an earlier one told. */
const retold = (document: Document, earlier: Count, later: Count): boolean => {
  const a = earlier.value
  const b = later.value
  const crimes = b.definite && a.unit === 'charge' && b.unit === 'offence' && sameNumber(earlier, later)
  if (crimes) return true
  if (a.unit !== b.unit || !agree(a.sex, b.sex)) return false
  const loose = holds(earlier, later) || holds(later, earlier)
  if (!sameNumber(earlier, later) && !loose) return false
  if (a.unit === 'charge' || a.unit === 'offence') {
    return !loose && (sameMatter(matter(document, earlier), matter(document, later)) || (b.definite && a.min !== 1))
  }
  if (a.unit !== 'person') return !loose && b.additionalTo === null
  const sameSentence = sentenceAt(document, earlier.start) === sentenceAt(document, later.start)
  if (sameSentence && !b.definite) return false
  if (inTitle(document, earlier) && akin(a.role, b.role) && b.additionalTo === null) return true
  if (a.additionalTo !== b.additionalTo && b.additionalTo !== null && a.additionalTo === null) return false
  if (!loose && isQuoted(document, later)) return true
  if (b.definite && !b.partial && b.additionalTo === null)
    return sameNoun(document, earlier, later) && (akin(a.role, b.role) || !loose)
  if (b.additionalTo !== null)
    return agree(a.role, b.role) && sameNoun(document, earlier, later) && !isNew(document, later)
  if (namesSuspects(document, earlier) || namesSuspects(document, later))
    return akin(a.role, b.role) && a.partial === b.partial
  if (a.partial !== b.partial) return false
  // A list tells one case an item.
  const items =
    sentenceAt(document, earlier.start)?.zone === 'list' && sentenceAt(document, later.start)?.zone === 'list'
  return agree(a.role, b.role) && !items
}

/** Two exact numbers of one group are the same number; a part is never its whole. */
const fits = (member: Count, count: Count): boolean =>
  (!isExact(member) || !isExact(count) || sameNumber(member, count)) &&
  (sameNumber(member, count) || (member.value.partOf === null && count.value.partOf === null))

const groupsOf = (document: Document, counts: readonly Count[]): readonly (readonly Count[])[] => {
  const groups: Count[][] = []
  for (const count of counts) {
    const home = groups.find(
      (group) =>
        group.some((member) => retold(document, member, count)) && group.every((member) => fits(member, count)),
    )
    if (home) home.push(count)
    else groups.push([count])
  }
  return groups
}

const vague: ReadonlySet<CountRole | null> = new Set([null, 'other', 'suspect'])

/** What the people are by the clause that says most: the body's before the title's, a step of the case before "suspect". */
const roleOf = (document: Document, group: readonly Count[]): CountRole => {
  const ordered = [
    ...group.filter((count) => !inTitle(document, count)),
    ...group.filter((count) => inTitle(document, count)),
  ]
  const roles = ordered.map(({ value }) => value.role)
  return roles.find((role) => !vague.has(role)) ?? roles.find((role) => role !== null && role !== 'other') ?? 'other'
}

/** Whether a number states the people whom "the pair" means. */
const isNumbered = (all: readonly Count[], { value }: Count): boolean =>
  all.some(
    (other) =>
      other.rule !== 'count-group' &&
      other.value.unit === 'person' &&
      (other.value.min === value.min || (other.value.role === value.role && (other.value.min ?? 0) > 1)),
  )

/** A count before its group's custody is known. */
export type PlacedCount = Omit<CountFact, 'custody'>

export const assembleCounts = (assembly: Assembly): readonly PlacedCount[] => {
  const { document } = assembly
  const all = mentionsOf(assembly.mentions, 'count')
  const mentions = all.filter((count) => count.rule !== 'count-group' || !isNumbered(all, count))
  const facts = groupsOf(document, mentions).flatMap((group, index) => {
    const value = (group.find(isExact) ?? group[0])?.value
    if (!value) return []
    const role = value.unit === 'person' ? roleOf(document, group) : null
    return {
      unit: value.unit,
      role,
      sex: group.find((count) => count.value.sex)?.value.sex ?? null,
      min: value.min,
      max: value.max,
      approximate: group.every((count) => count.value.approximate),
      partOf: null,
      additionalTo: null,
      ...factBase(assembly, 'count', index, group, 'stated', [`of ${role ?? value.unit}`]),
    }
  })
  const linkOf = (fact: PlacedCount, read: (count: Count) => number | null): string | null => {
    const starts = new Set(fact.evidence.map(({ start }) => start))
    for (const mention of mentions) {
      const target = starts.has(mention.start) ? factAt(facts, read(mention)) : undefined
      if (target && target.id !== fact.id) return target.id
    }
    return null
  }
  return facts.map((fact) => ({
    ...fact,
    partOf: linkOf(fact, ({ value }) => value.partOf),
    additionalTo: linkOf(fact, ({ value }) => value.additionalTo),
  }))
}
