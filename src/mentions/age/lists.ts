/** Several ages in a row, one mention each: "men aged 59, 24 and 45", "the brothers, 34 and 36,". */
import { ageWords } from '../../lexicon/ages'
import { readNumber } from '../../match/numbers'
import { anchorsOf, charactersOf } from '../../match/anchors'
import type { Document, Hits, Mention } from '../../types'
import type { Sex } from '../../vocabulary'
import { ageOf, plausible, sexOfNoun } from './value'
import { lean } from '../../text/lean'
import { withValue } from '../../match/mention'

const words =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen'

const afterWord = lean(
  new RegExp(
    String.raw`(?:aged|ages)(?: (?:both|at the time|now|were|are|then)){0,3} (?<list>\d{1,2}(?:(?:, | and |, and | & )\d{1,2}){1,14}\b|(?:${words})(?:(?:, | and |, and )(?:${words})){1,9}(?=[,.;)]|$| (?:were|at the time)\b))(?! ?-? ?(?:months?|weeks?|days?)\b|,\d| and (?:over|under))`,
    'iy',
  ),
)

const afterNoun =
  /\d{1,2}(?:, \d{1,2}){0,9}(?:,? and | & )\d{1,2}(?=[,.;)]| of [A-Z]| from [A-Z]| - | (?:were|have)\b)/y

/** What may follow the first number. */
const goesOn = charactersOf(', ')

const nounBefore =
  /\b(?:men|women|boys|girls|teenagers|brothers|sisters|males|females|suspects|people|youths|teens|pair|duo|trio|couple|defendants)(?:,| \(| -) ?$/i

export const listRules = ['age-list', 'age-list-after-noun'] as const

const single = /\d+|[a-z]{3,9}/gi

const mentionsIn = (plain: string, start: number, end: number, rule: string): readonly Mention<'age'>[] =>
  [...plain.slice(start, end).matchAll(single)].flatMap((match): readonly Mention<'age'>[] => {
    const years = readNumber(match[0])
    const at = start + match.index
    return years !== undefined && plausible(years)
      ? [{ kind: 'age', start: at, end: at + match[0].length, value: ageOf(years), rule }]
      : []
  })

const oneEach = lean(
  /\b(?:an?|one|the) (?:[a-z-]{1,14} )?(?<first>man|boy|woman|girl|brother|sister|mother|father|husband|wife|son|daughter),? and (?:an?|one|the|his|her) (?:[a-z-]{1,14} )?(?<second>man|boy|woman|girl|brother|sister|mother|father|husband|wife|son|daughter),?(?: \(| who (?:are|were))? ?(?:both )?$/i,
)

/** "a man and a woman, aged 34 and 29": the sexes told in the order of the ages; undefined where no such pair stands there. */
export const pairBefore = (plain: string, offset: number): readonly [Sex | null, Sex | null] | undefined => {
  const pair = oneEach.exec(plain.slice(Math.max(0, offset - 70), offset))?.groups
  return pair?.first && pair.second ? [sexOfNoun(pair.first), sexOfNoun(pair.second)] : undefined
}

const paired = (plain: string, ages: readonly Mention<'age'>[]): readonly Mention<'age'>[] => {
  const pair = ages.length === 2 && ages[0] ? pairBefore(plain, ages[0].start) : undefined
  return pair ? ages.map((age, i) => withValue(age, { ...age.value, sex: pair[i] ?? null })) : ages
}

export const listedAges = (document: Document, hits: Hits): readonly Mention<'age'>[] => {
  const { plain } = document
  const found: Mention<'age'>[] = []
  for (const { start: offset } of hits.of(ageWords)) {
    afterWord.lastIndex = offset
    const match = afterWord.exec(plain)
    const list = match?.groups?.list
    if (!match || !list || /\b(?:between|from)\b/.test(match[0])) continue
    const end = match.index + match[0].length
    const [first, ...rest] = mentionsIn(plain, end - list.length, end, listRules[0])
    if (first) found.push(...paired(plain, [{ ...first, start: offset }, ...rest]))
  }
  const { offsets, next = [] } = anchorsOf('digit', document, hits)
  for (let i = 0; i < offsets.length; i++) {
    if (goesOn[next[i] ?? 0] === 0) continue
    const offset = offsets[i] ?? 0
    afterNoun.lastIndex = offset
    const match = afterNoun.exec(plain)
    if (match && nounBefore.test(plain.slice(Math.max(0, offset - 16), offset)))
      found.push(...paired(plain, mentionsIn(plain, offset, offset + match[0].length, listRules[1])))
  }
  return found
}

export const listPatterns: readonly RegExp[] = [afterWord, afterNoun]
