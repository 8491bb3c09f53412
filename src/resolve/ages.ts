/**
 * Gives each age its role: that of the person it is tied to, else of the clause it stands in, else of the ages before it;
 * and the count of people whose ages it tells.
 */
import type { Document, Mention, Resolver } from '../types'
import type { AgeRole, CountRole } from '../vocabulary'
import { sentenceAt } from '../text/document'
import { mentionsOf } from './governing'
import { cuesOf, involvementOf, nearestInvolvement } from './involvement'

const accusing: ReadonlySet<CountRole> = new Set(['arrested', 'charged', 'convicted', 'sentenced'])

const asAgeRole = (role: CountRole): AgeRole => (accusing.has(role) ? 'accused' : (role as AgeRole))

/** The words that name the person of an age: the age, and the noun or name beside it. */
const wordsOf = ({ plain }: Document, { start, end, value }: Mention<'age'>): { start: number; end: number } => {
  if (value.person) {
    const before = plain.lastIndexOf(value.person, start)
    if (before >= 0 && start - before < value.person.length + 30) return { start: before, end }
    const after = plain.indexOf(value.person, end)
    if (after >= 0 && after - end < 50) return { start, end: after + value.person.length }
  }
  return { start, end }
}

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

const weak: ReadonlySet<CountRole | null> = new Set([null, 'suspect', 'other'])

const pronoun =
  /^["']?(?:He|She|They|Both|All|The (?:[\w'-]+ ){0,2}(?:man|men|woman|women|boy|girl|male|female|teenager|suspect|youth|driver|pair|two|\d\d[- ]year[- ]old|[a-z]+))\b/

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
    const charging = cues.some(({ value }) => value.object !== null && accusing.has(value.object))
    const known = new Map<Mention, Mention<'age'>>()
    let last: { role: AgeRole; end: number } | null = null
    for (const age of ages) {
      const words = wordsOf(document, age)
      const group = countBefore(document, age, counts)
      const said: CountRole | null = involvementOf(document, words, cues)
      const grouped = age.value.min !== age.value.max || !said ? (group?.value.role ?? null) : null
      const role: CountRole | null = laterArrest(document, age, grouped ?? said, cues)
      const sentence = sentenceAt(document, age.start)
      const inherited: AgeRole | null = last && sentence && last.end >= sentence.start ? last.role : null
      const near: CountRole | null =
        role === null && inherited === null ? nearestInvolvement(document, words, cues) : null
      const found: AgeRole =
        role !== null
          ? asAgeRole(role)
          : (inherited ?? (near !== null ? asAgeRole(near) : charging ? 'accused' : 'other'))
      last = { role: found, end: age.end }
      known.set(age, {
        ...age,
        value: { ...age.value, role: found, sex: age.value.sex ?? group?.value.sex ?? null, of: group?.start ?? null },
      })
    }
    return mentions.map((mention) => known.get(mention) ?? mention)
  },
}
