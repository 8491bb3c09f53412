/**
 * Numbers of people and of the things of a case. A number counts only with what it counts: a noun ("17 people", "three
 * other masked men", "six counts of theft", "16 search warrants"), a verb that people undergo ("14 were arrested"), or the
 * group it is a part of ("13 of the defendants"). Avoids ages, money, sentences, times, references, ordinals, numbers of
 * staff, statistics, and "one" as a pronoun.
 */
import type { CountNoun } from '../lexicon/counts'
import { leftmostLongest } from '../match/pattern'
import { sentenceAt } from '../text/document'
import { tokenFrom } from '../text/tokens'
import type { CountValue, Document, Hits, Mention, Recogniser, Sentence } from '../types'
import { nounAfter, nounsOf, type Nouns } from './count/noun'
import { offsetsOf, quantityAt, quantityPatterns, type Quantity } from './count/number'
import { ellipticOf, ellipticPatterns, oneMore } from './count/elliptic'
import { isStatistic } from './count/statistics'
import { peopleAfter, subjectPatterns } from './count/subject'
import { chargesInTables, tablePatterns } from './count/tables'
import { lean } from '../text/lean'

const valueOf = (quantity: Quantity, noun: CountNoun, between: string): CountValue => ({
  unit: noun.unit,
  role: noun.role,
  sex: noun.sex ?? (/\bmale\b/i.test(between) ? 'male' : /\bfemale\b/i.test(between) ? 'female' : null),
  min: quantity.min,
  max: quantity.max,
  approximate: quantity.approximate,
  total: quantity.total,
  definite: quantity.definite,
  partial: false,
  partOf: null,
  additionalTo: quantity.further || /\b(?:other|others|more|further|additional|extra)\b/i.test(between) ? -1 : null,
})

const plainPerson: CountNoun = { unit: 'person', role: null, sex: null, plural: true }

/** "14 were arrested", "two have been charged", "Five arrested", "two remain in custody". */
const ellipsis = lean(
  /(?:, an? [^.;,]{1,80},)? (?:(?:were|was|have been|has been|had been|are|is|of (?:them|whom|those) (?:were|was|have been|are)|have|has|remain|remains)(?: \w+ly| also| both| all| later| since| now| then)? )?(?<verb>arrested|charged|detained|jailed|sentenced|convicted|indicted|injured|killed|dead|hurt|wounded|bailed|released (?:under investigation|on bail)|rescued|safeguarded|appear(?:ed)? in court|in custody|remanded|summonsed|hospitali[sz]ed|pleaded guilty|in court|due in court|taken into custody|admitted)\b/iy,
)

/** "arrested 14", "arrests 14". */
const arrestedBefore = /\b(?:arrest(?:s|ed|ing)?|charg(?:es|ed)|indicts|indicted|nets|netted) $/i

const bareEnd = /^(?: (?:in|on|after|for|during|over|as|at|of the|following|across|from|who)\b|[.,;]|$)/

const partitive =
  / of (?:the|these|those|his|her|their|them|whom|our)(?: (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?= [a-z]))?(?: (?!two|three|four|five|six|seven|eight|nine|ten|\d)[a-z'-]+){0,2}?(?=[ .,;]|$)/iy

const others =
  /(?: (?:other|more|further|additional))? (?<what>others|more)\b(?! (?:than|calls|officers|time|years|months|weeks|days|hours))/iy

/** What may follow "the other two". */
const restEnd =
  /^(?:[.,;]| (?:were|was|are|is|have|has|had|remain|appeared|pleaded|will|who|in|to|made|fled|ran|on|at|and)\b|$)/

/** A participle before a noun: no verb. */
const goesOnAsNoun = /^ (?!(?:is|as|across|cases|years|months|weeks|days|hours|times|yes)\b)[a-z]{3,14}s\b/

/** "four 18-year-olds" */
const yearOlds = / \d{1,2}[- ]years?[- ]olds\b/iy

const offenceLeads = /\b(?:second|third|first|fourth)-$/i

const countIndictment = /-count\b/iy

/** "a two-vehicle collision" */
const ofVehicles =
  /-(?:vehicle|car|lorry|truck|motorcycle)(?= [a-z-]{0,14} ?(?:collision|crash|accident|rtc|pile|incident|wreck|smash))/iy

const at = (pattern: RegExp, plain: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset
  return pattern.exec(plain)
}

interface Finding {
  readonly rule: string
  readonly end: number
  readonly value: CountValue
}

/** "One of the three suspects" counts nobody. */
const oneOf = /\bone of $/i

const isYear = ({ min }: Quantity): boolean => min !== null && min >= 1900 && min <= 2100

const isOne = ({ min, max }: Quantity): boolean => min === 1 && max === 1

const isOneOrMore = ({ min, max }: Quantity): boolean => min === 1 && max === null

/** "One, a 51-year-old local man, was later arrested" */
const sexTold = (words: string): 'male' | 'female' | null =>
  /\b(?:man|boy|male)\b/i.test(words) ? 'male' : /\b(?:woman|girl|female)\b/i.test(words) ? 'female' : null

/** "a father of three" */
const parentOf = /\b(?:father|mother|parent|parents|dad|mum|mom|grandfather|grandmother)[ -]of[ -]$/i

const parentEnds = /^(?:[.,;:)]| (?:who|was|is|from|had|has|and|in|to|at|with|died|whose|said|were|of)\b|$)/i

const bothKinds = /^ and (?!the\b|an?\b|were\b)[a-z]{3,}/

/** "the two men's car", "three police officers" */
const ofBody = /^(?:'|-| (?:station|officer|force|members?'|carrier)\b)/

const space = 32
const hyphen = 45

const find = (document: Document, quantity: Quantity, sentence: Sentence, nouns: Nouns): Finding | undefined => {
  const { plain } = document
  const next = plain.charCodeAt(quantity.end)
  const count = next === hyphen ? at(countIndictment, plain, quantity.end) : null
  if (count)
    return quantity.min === null
      ? undefined
      : {
          rule: 'count-indictment',
          end: quantity.end + count[0].length,
          value: valueOf(quantity, { ...plainPerson, unit: 'charge' }, ''),
        }
  const olds = next === space ? at(yearOlds, plain, quantity.end) : null
  if (olds && !isOne(quantity))
    return { rule: 'count-year-olds', end: quantity.end + olds[0].length, value: valueOf(quantity, plainPerson, '') }
  const vehicles = next === hyphen ? at(ofVehicles, plain, quantity.end) : null
  if (vehicles && quantity.min !== null && quantity.min > 1)
    return {
      rule: 'count-vehicles-of',
      end: quantity.end + vehicles[0].length,
      value: valueOf(quantity, { ...plainPerson, unit: 'vehicle' }, ''),
    }
  if (next === hyphen) return undefined
  const counted = nounAfter(document, quantity, sentence, nouns)
  if (counted) {
    const { noun, between } = counted
    if (isYear(quantity) || (quantity.both && noun.value.unit !== 'person')) return undefined
    // "15 victims, both boys and girls"
    if (quantity.both && bothKinds.test(plain.slice(noun.end, noun.end + 12))) return undefined
    if (ofBody.test(plain.slice(noun.end, noun.end + 12))) return undefined
    return { rule: 'count-noun', end: noun.end, value: valueOf(quantity, noun.value, between) }
  }
  const other = next === space ? at(others, plain, quantity.end) : null
  if (other && quantity.end + other[0].length <= sentence.end)
    return {
      rule: 'count-others',
      end: quantity.end + other[0].length,
      value: { ...valueOf(quantity, plainPerson, other[0]), additionalTo: -1 },
    }
  if (quantity.rest && restEnd.test(plain.slice(quantity.end, quantity.end + 14)))
    return { rule: 'count-rest', end: quantity.end, value: { ...valueOf(quantity, plainPerson, ''), additionalTo: -1 } }
  const part = next === space ? at(partitive, plain, quantity.end) : null
  if (part) {
    const start = tokenFrom(document.tokens, quantity.end + part[0].length)
    const noun = nouns.get(start) ?? nouns.get(start - 1) ?? nouns.get(start - 2)
    const end = Math.max(
      noun?.end ?? 0,
      quantity.end + (/^ of (?:them|whom)/i.exec(part[0])?.[0].length ?? part[0].length),
    )
    const pronoun = /^ of (?:them|whom)\b/i.test(part[0])
    if ((isOne(quantity) && !pronoun) || isOneOrMore(quantity)) return undefined
    if (!pronoun && noun?.value.unit !== 'person' && noun?.value.unit !== 'offence') return undefined
    return {
      rule: 'count-part',
      end,
      value: {
        ...valueOf(quantity, pronoun ? plainPerson : (noun?.value ?? plainPerson), ''),
        definite: false,
        partial: true,
      },
    }
  }
  if (isYear(quantity)) return undefined
  if (
    parentOf.test(plain.slice(Math.max(sentence.start, quantity.start - 22), quantity.start)) &&
    parentEnds.test(plain.slice(quantity.end, quantity.end + 12))
  )
    return {
      rule: 'count-parent-of',
      end: quantity.end,
      value: { ...valueOf(quantity, plainPerson, ''), role: 'other' },
    }
  if (quantity.group)
    return plain.charAt(quantity.end) === "'" || quantity.ofThem
      ? undefined
      : { rule: 'count-group', end: quantity.end, value: valueOf(quantity, plainPerson, '') }
  const people = peopleAfter(plain, quantity)
  if (people !== undefined)
    return {
      rule: 'count-subject',
      end: people,
      value: valueOf(quantity, plainPerson, plain.slice(quantity.end, people)),
    }
  const verb = at(ellipsis, plain, quantity.end)
  const said = !quantity.both || quantity.start === sentence.start
  const bare = verb !== null && verb[0] === ` ${verb.groups?.verb ?? ''}`
  // "the three charged deeds"
  if (verb && bare && goesOnAsNoun.test(plain.slice(quantity.end + verb[0].length, quantity.end + verb[0].length + 24)))
    return undefined
  if (verb && (!isOne(quantity) || verb.groups?.verb === 'dead') && said)
    return { rule: 'count-verb', end: quantity.end, value: valueOf(quantity, plainPerson, '') }
  if (verb && / (?:was|has been|is) /.test(verb[0]))
    return {
      rule: 'count-verb',
      end: quantity.end,
      value: valueOf(quantity, { ...plainPerson, sex: sexTold(verb[0]) }, ''),
    }
  const behind = plain.slice(Math.max(sentence.start, quantity.start - 16), quantity.start)
  if (arrestedBefore.test(behind) && !isOne(quantity) && bareEnd.test(plain.slice(quantity.end, quantity.end + 12)))
    return { rule: 'count-object', end: quantity.end, value: valueOf(quantity, plainPerson, '') }
  return undefined
}

/** "second-" before a degree */
const isOrdinal = ({ plain }: Document, offset: number): boolean =>
  plain.charCodeAt(offset - 1) === hyphen && offenceLeads.test(plain.slice(offset - 8, offset))

const isOneOf = ({ plain }: Document, { start }: Quantity, sentence: Sentence): boolean =>
  plain.charCodeAt(start - 1) === space &&
  (plain.charCodeAt(start - 2) | 32) === 102 &&
  oneOf.test(plain.slice(Math.max(sentence.start, start - 10), start))

export const countRecogniser: Recogniser<'count'> = {
  kind: 'count',
  name: 'count',
  rules: [
    'count-noun',
    'count-indictment',
    'count-vehicles-of',
    'count-year-olds',
    'count-charge-also',
    'count-place',
    'count-further',
    'count-table',
    'count-others',
    'count-part',
    'count-rest',
    'count-verb',
    'count-parent-of',
    'count-group',
    'count-third',
    'count-subject',
    'count-object',
  ],
  patterns: [
    ...quantityPatterns,
    ...tablePatterns,
    ...subjectPatterns,
    ...ellipticPatterns,
    ellipsis,
    partitive,
    others,
  ],
  recognise: (document, hits: Hits) => {
    const nouns = nounsOf(hits)
    const found: Mention<'count'>[] = []
    let used = -1
    for (const offset of offsetsOf(document, hits)) {
      if (offset < used) continue
      const sentence = sentenceAt(document, offset)
      if (!sentence || isOrdinal(document, offset)) continue
      const before = found.at(-1)
      const more = oneMore(document.plain, offset, before && before.start >= sentence.start ? before : undefined)
      if (more) {
        found.push(more)
        used = more.end
        continue
      }
      const quantity = quantityAt(document, offset, Math.max(sentence.start, used))
      if (!quantity) continue
      const last = found.at(-1)
      const elliptic = ellipticOf(document.plain, last && last.start >= sentence.start ? last : undefined, quantity)
      if (elliptic) {
        used = quantity.end
        found.push({ kind: 'count', start: quantity.start, end: quantity.end, ...elliptic })
        continue
      }
      const finding = isOneOf(document, quantity, sentence) ? undefined : find(document, quantity, sentence, nouns)
      used = Math.max(used, quantity.end)
      if (
        !finding ||
        finding.end > sentence.end ||
        isStatistic(document, quantity, finding.value, finding.end, sentence)
      )
        continue
      found.push({ kind: 'count', start: quantity.start, end: finding.end, value: finding.value, rule: finding.rule })
    }
    const charges = chargesInTables(document)
    if (charges.length === 0) return leftmostLongest(found)
    return leftmostLongest([...charges, ...found].sort((a, b) => a.start - b.start || b.end - a.end))
  },
}
