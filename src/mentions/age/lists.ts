/** Several ages in a row, one mention each: "men aged 59, 24 and 45", "the brothers, 34 and 36,". */
import { ageWords } from '../../lexicon/ages'
import { anchorsOf } from '../../match/pattern'
import type { Document, Hits, Mention } from '../../types'
import { ageOf, plausible } from './value'

const afterWord =
  /(?:aged|ages) (?:both )?(?<list>\d{1,2}(?:(?:, | and |, and | & )\d{1,2}){1,14})\b(?! ?-? ?(?:months?|weeks?|days?)\b|,\d| and (?:over|under))/iy

const afterNoun =
  /\d{1,2}(?:, \d{1,2}){0,9}(?:,? and | & )\d{1,2}(?=[,.;)]| of [A-Z]| from [A-Z]| - | (?:were|have)\b)/y

const nounBefore =
  /\b(?:men|women|boys|girls|teenagers|brothers|sisters|males|females|suspects|people|youths|teens|pair|duo|trio|couple|defendants)(?:,| \(| -) ?$/i

export const listRules = ['age-list', 'age-list-after-noun'] as const

const single = /\d+/g

const mentionsIn = (plain: string, start: number, end: number, rule: string): readonly Mention<'age'>[] =>
  [...plain.slice(start, end).matchAll(single)].flatMap((match): readonly Mention<'age'>[] => {
    const years = Number(match[0])
    const at = start + match.index
    return plausible(years) ? [{ kind: 'age', start: at, end: at + match[0].length, value: ageOf(years), rule }] : []
  })

export const listedAges = (document: Document, hits: Hits): readonly Mention<'age'>[] => {
  const { plain } = document
  const found: Mention<'age'>[] = []
  for (const offset of anchorsOf(ageWords, document, hits)) {
    afterWord.lastIndex = offset
    const match = afterWord.exec(plain)
    const list = match?.groups?.list
    if (!match || !list || /\b(?:between|from)\b/.test(match[0])) continue
    const end = match.index + match[0].length
    found.push(...mentionsIn(plain, end - list.length, end, listRules[0]))
  }
  for (const offset of anchorsOf('digit', document, hits)) {
    afterNoun.lastIndex = offset
    const match = afterNoun.exec(plain)
    if (match && nounBefore.test(plain.slice(Math.max(0, offset - 16), offset)))
      found.push(...mentionsIn(plain, offset, offset + match[0].length, listRules[1]))
  }
  return found
}

export const listPatterns: readonly RegExp[] = [afterWord, afterNoun]
