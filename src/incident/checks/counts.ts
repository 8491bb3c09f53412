/** Whether the numbers of people agree: parts with their whole, and what the title and the body say of one step. */
import type { Check, CountFact } from '../../schema/index'
import { sentenceAt } from '../../text/document'
import type { Document } from '../../types'
import type { CountRole } from '../../vocabulary'

const isExact = ({ min, max, approximate }: CountFact): boolean => min !== null && min === max && !approximate

const startOf = ({ evidence }: CountFact): number => evidence[0]?.start ?? 0

/** A part told as one of many ("two of the boys", "including 11 students") leaves others untold. */
const leavesOthers = /\b(?:including|among|amongst|of (?:which|whom|them|these|those|the)|least)\b/i

/** Parts told in one sentence, right after each other: a split, if both sexes are told or they say so. */
const splitsOf = (document: Document, parts: readonly CountFact[]): readonly (readonly CountFact[])[] => {
  const bySentence = new Map<number, CountFact[]>()
  for (const part of parts) {
    if (part.evidence[0]?.rule === 'count-part') continue
    const start = sentenceAt(document, startOf(part))?.start ?? -1
    const known = bySentence.get(start)
    if (known) known.push(part)
    else bySentence.set(start, [part])
  }
  return [...bySentence.values()].filter((split) => split.length > 1)
}

const isWholeSplit = ({ plain }: Document, whole: CountFact, split: readonly CountFact[]): boolean => {
  const end = whole.evidence.findLast((words) => words.start < Math.min(...split.map(startOf)))?.end ?? 0
  const sexes = new Set(split.map(({ sex }) => sex))
  return (
    sexes.has('male') && sexes.has('female') && !leavesOthers.test(plain.slice(end, Math.min(...split.map(startOf))))
  )
}

/** Parts of a whole that add up to it ("17 people, 14 men and three women"), or do not. */
export const checkSplits = (document: Document, counts: readonly CountFact[]): readonly Check[] =>
  counts.flatMap((whole): readonly Check[] => {
    if (!isExact(whole) || whole.unit !== 'person') return []
    const parts = counts.filter(
      (part) => part.partOf === whole.id && (whole.sex === null || part.sex === null || part.sex === whole.sex),
    )
    if (parts.length < 2 || !parts.every(isExact)) return []
    return splitsOf(document, parts).flatMap((split): readonly Check[] => {
      const sum = split.reduce((total, { min }) => total + (min ?? 0), 0)
      const facts = [whole.id, ...split.map(({ id }) => id)]
      const sums = split.map(({ min }) => min).join(' + ')
      if (sum === whole.min) return [{ code: 'split-adds-up', message: `${sums} = ${whole.min}.`, facts }]
      if (sum < (whole.min ?? 0) && !isWholeSplit(document, whole, split)) return []
      return [{ code: 'split-does-not-add-up', message: `${sums} is ${sum}, not ${whole.min}.`, facts }]
    })
  })

/** Steps that a title counts as the body does. */
const counted: ReadonlySet<CountRole | null> = new Set<CountRole | null>([
  'arrested',
  'charged',
  'convicted',
  'sentenced',
  'killed',
])

/** Numbers that can be made by adding some of the others; beyond a few numbers anything can. */
const sumsOf = (numbers: readonly number[]): ReadonlySet<number> => {
  const sums = new Set([0])
  for (const number of numbers.slice(0, 10)) for (const sum of [...sums]) sums.add(sum + number)
  return sums
}

/** People whom no number counts. */
const uncounted =
  /\b(?:another|further|additional|also|(?:an?|\d\d)[ -](?:[\w-]+ ){0,2}(?:man|woman|boy|girl|teenager|youth|male|female))\b/i

/**
 * The title gives one number of people for a step, the body another, and no part, sum or bound of the body's numbers
 * makes the title's.
 */
export const checkConflictingCounts = (document: Document, counts: readonly CountFact[]): readonly Check[] => {
  const zoneOf = ({ start }: { readonly start: number }) => sentenceAt(document, start)?.zone
  const people = counts.filter(({ unit }) => unit === 'person')
  const titled = people.filter((count) => isExact(count) && count.evidence.every((words) => zoneOf(words) === 'title'))
  const [title] = titled
  if (!title || titled.length > 1 || !counted.has(title.role) || (title.min ?? 0) < 2) return []
  const told = people.filter((count) => count.evidence.every((words) => zoneOf(words) !== 'title'))
  const rivals = told.filter(
    (count) =>
      isExact(count) &&
      count.role === title.role &&
      (title.sex === null || count.sex === title.sex) &&
      count.partOf === null &&
      count.additionalTo === null &&
      count.evidence[0]?.rule !== 'count-part',
  )
  const [rival] = rivals
  if (!rival || rivals.length > 1 || (rival.min ?? 0) < 2) return []
  const numbers = told.flatMap(({ min, max }) => [min ?? 0, max ?? 0]).filter((number) => number > 0)
  const sums = sumsOf([...new Set(numbers), ...(uncounted.test(document.plain) ? [1, 2] : [])])
  if (sums.has(title.min ?? 0) || told.some((count) => !isExact(count) && count.role === title.role)) return []
  return [
    {
      code: 'conflicting-counts',
      message: `The title tells of ${title.min}, the text of ${rival.min}.`,
      facts: [title.id, rival.id],
    },
  ]
}

/** All checks on counts. */
export const checkCounts = (document: Document, counts: readonly CountFact[]): readonly Check[] => [
  ...checkSplits(document, counts),
  ...checkConflictingCounts(document, counts),
]
