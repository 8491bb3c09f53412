/**
 * Ages of people. Reads years in numerals and words, spans, lists, decades and teenagers, with the name beside them.
 * Avoids offence elements ("a child under 13"), groups meant in general ("anyone aged 16 or over", "young people aged
 * 11 to 17"), sentences, heights, times and things that are years old.
 */
import { leftmostLongest, patternRecogniser } from '../match/pattern'
import { sentenceAt } from '../text/document'
import type { Document, Mention, Recogniser } from '../types'
import { listedAges, listPatterns, listRules, pairBefore } from './age/lists'
import { nameAfter, nameBefore } from './age/person'
import { ageRules } from './age/rules'
import { sexOfNoun } from './age/value'
import { lean } from '../text/lean'
import { withValue } from '../match/mention'
import { ageWith } from '../match/values'

const base = patternRecogniser('age', ageRules)

/** Groups of nobody in particular: no age of the case. */
const anyGroup =
  /\b(?:anyone|anybody|everyone|those|(?<!\b(?:the|these|of|two|three|four|five|six|seven|eight|nine|ten|all|\d) (?:\w+ )?)(?:young people|people|children|adults|youngsters|pupils|students|persons|individuals|residents|child|person|minor|drivers|visitors|kids|youth|adolescents|candidates|applicants|cadets|volunteers|teens))(?: who are| who is| who were|,)? (?:(?:[a-z]+ )?|between (?:the )?|from (?:the )?|under (?:the )?)$/i

/** Words that name an offence by the age of its victim. */
const offenceElement =
  /\b(?:sexual activity with|unlawful sexual intercourse with|sexual intercourse with|lewd acts? (?:on|upon|with)|contact with|sale of|alcohol to|depicting|images? of)[^.;]{1,30}\b(?:child|children|girl|boy|minor|person|girls|boys)(?:,)? (?:(?:[a-z]+ )?|between (?:the )?)$/i

const meansNobody = ({ plain }: Document, { start, rule }: Mention<'age'>): boolean => {
  if (rule === 'age-after-name' || rule === 'age-decade' || rule === 'age-year-old') return false
  const open = plain.slice(Math.max(0, start - 70), start)
  return anyGroup.test(open) || offenceElement.test(open)
}

const nounAfter =
  /^(?:[- ]?year[- ]old|[,)])?,? ?(?:(?!and\b|who\b|was\b|were\b|from\b|of\b|said\b|his\b|her\b)[A-Za-z-]+ ){0,3}?(?<noun>[a-z]+)\b/

const pronouns = /\b(?:(?<male>he|his|him|himself)|(?<female>she|her|hers|herself))\b/gi

/** The sex that the pronouns of a stretch say, if all say the same. */
const sexOfPronouns = (words: string): 'male' | 'female' | null => {
  let male = false
  let female = false
  for (const { groups } of words.matchAll(pronouns)) {
    if (groups?.male) male = true
    else female = true
  }
  return male === female ? null : male ? 'male' : 'female'
}

const beside = (document: Document, mention: Mention<'age'>): Mention<'age'> => {
  const { plain } = document
  const { start, end, rule, value } = mention
  const sentence = sentenceAt(document, start)
  if (!sentence) return mention
  const yearOld = rule.startsWith('age-year-old') || rule.startsWith('age-months')
  const person =
    (yearOld ? nameAfter(document, end, sentence.end) : undefined) ??
    (yearOld || rule === 'age-teenager' || rule.includes('list')
      ? undefined
      : namedBefore(document, start, sentence.start)) ??
    null
  const ahead = plain.slice(end, Math.min(end + 40, sentence.end))
  const behind = plain.slice(Math.max(sentence.start, start - 40), start)
  const words = plain.slice(start, end)
  const noun =
    (person?.startsWith('Jane Doe') ? 'female' : person?.startsWith('John Doe') ? 'male' : null) ??
    sexOfNoun(words.split(' ').at(-1) ?? '') ??
    (yearOld ? sexOfNoun(nounAfter.exec(ahead)?.groups?.noun ?? '') : null) ??
    nearestSex(yearOld ? ahead : behind, yearOld) ??
    (/ (?:is|was|are|were) $/.test(behind) ? nearestSex(behind, false) : null) ??
    sexOfPronouns(/\b(?:his|her)\b/.test(behind.slice(-14)) ? behind.slice(-14) : '')
  const pair =
    rule === 'age-aged' || rule === 'age-both' ? pairBefore(plain, rule === 'age-both' ? start - 5 : start) : undefined
  if (value.sex || pair)
    return withValue(
      mention,
      ageWith(value, {
        person,
        sex: value.sex ?? (pair?.[0] === pair?.[1] ? (pair?.[0] ?? null) : null),
      }),
    )
  const sex = noun ?? (person ? sexOfPronouns(plain.slice(end, Math.min(end + 300, sentence.end))) : null)
  return withValue(mention, ageWith(value, { person, sex }))
}

/** The sex of the first or last word for a person in a stretch, before the clause ends. */
const nearestSex = (words: string, forwards: boolean): 'male' | 'female' | null => {
  const clause = forwards ? (words.split(/[,.;]| and | who /)[0] ?? '') : (words.split(/[.;]/).at(-1) ?? '')
  const all = clause.match(/[A-Za-z]+/g) ?? []
  for (const word of forwards ? all : all.reverse()) {
    const sex = sexOfNoun(word)
    if (sex) return sex
  }
  return null
}

const linkBefore = lean(/(?:[,(]| -)? ?(?:(?:who (?:is|was)|is|was|aged|age|now|then)\b,? ?){0,3}$/)

const namedBefore = (document: Document, start: number, from: number): string | undefined => {
  const window = document.plain.slice(Math.max(from, start - 24), start)
  const link = linkBefore.exec(window)?.[0] ?? ''
  return nameBefore(document, start - link.length, from)
}

export const ageRecogniser: Recogniser<'age'> = {
  kind: 'age',
  name: 'age',
  rules: [...base.rules, ...listRules],
  patterns: [...(base.patterns ?? []), ...listPatterns],
  recognise: (document, hits) => {
    const found = [...listedAges(document, hits), ...base.recognise(document, hits)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    )
    return leftmostLongest(found)
      .filter((mention) => !meansNobody(document, mention))
      .map((mention) => beside(document, mention))
  },
}
