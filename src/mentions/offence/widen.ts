/** Takes in the words that belong to an offence: "attempted", "conspiracy to commit", degrees, "with intent to supply". */
import type { Document } from '../../types'
import type { FoundOffence } from './found'
import { lean } from '../../text/lean'

const attempt =
  /\b(?:attempt(?:ed|ing|s)?(?: to(?: commit)?| at)?(?: an?| the)?|conspir(?:acy|acies|ed|ing)(?: (?:to|in)(?: commit)?(?: the)?)?|solicit(?:ation|ing)(?: to commit| of)?|incit(?:ement|ing) to(?: commit)?)(?: (?:first|second|third)[ -]degree)? $/i

const modifier =
  /\b(?:(?:first|second|third|fourth|fifth|1st|2nd|3rd)[ -]degree|aggravated|felony|misdemeanou?r|gross|serious|violent|armed|alleged|racially|religiously|forcible|malicious|criminal|simple|common|historic(?:al)?|non-recent|unlawful|reckless|willful|wilful|grand|capital|federal|residential|commercial|attempted|sexual|domestic|street|knifepoint|brutal|multiple|aiding and abetting(?: the)?|(?:possession and|receipt and|making and|attempted receipt of|receipt|possession|production|distribution|making|possessing|taking|distributing|downloading)(?: of)?) $/i

const intent = lean(
  /(?:,? (?:all )?(?:with (?:the )?intent(?:ion)? (?:to|of) (?:supply(?:ing)?|sell(?:ing)?|distribut(?:e|ing)|deliver(?:y)?|deal)|for (?:the purposes? of )?(?:sale|supply|trafficking|distribution|resale)))\b/iy,
)

const drug = lean(
  /(?:(?: of| in)?(?: an?| the| suspected| illegal| illicit| controlled){0,2} (?:class [abc](?: drugs?)?|(?:crack )?cocaine|heroin|cannabis|marijuana|methamphetamine|fentanyl|(?:controlled )?(?:drugs?|substances?))(?:(?:,|,? and) (?:class [abc](?: drugs?)?|(?:crack )?cocaine|heroin|cannabis|drugs?)){0,3})\b/iy,
)

const complement = lean(
  /(?: (?:in the (?:first|second|third) degree|by (?:fraud|restraint|force|means|violence|menace|deceit|threat)(?: or fear)?|(?:of|on|upon|with|against|involving) (?:an? |the |two |three |her |his )?(?:(?:\d{1,2}|two|three|four|five|six)[ -]year[ -]old |young |teenage |police |peace |female |male |vulnerable |elderly ){0,2}(?:child(?:ren)?|minors?|girls?|boys?|wom[ae]n|m[ae]n|officers?|constables?|emergency workers?|person|people|family members?|students?|teenagers?)(?: under (?:the age of )?\d{1,2})?(?: years of age)?))\b/iy,
)

const causingDeath = /\bcaus(?:ing|ed?) (?:the |a )?deaths?(?: of [^.;,]{1,60})? by $/i

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const drugCategories = new Set(['drug-possession', 'drug-trafficking'])

export const widen = (document: Document, offence: FoundOffence): FoundOffence => {
  const { plain } = document
  let { start, end, category, attempted } = offence
  for (let turn = 0; turn < 3; turn++) {
    const before = plain.slice(Math.max(0, start - 50), start)
    const tried = attempt.exec(before)
    const words = tried ?? modifier.exec(before)
    if (!words) break
    start -= words[0].length
    attempted ||= tried !== null
  }
  if (drugCategories.has(category)) {
    const withIntent = matchAt(intent, plain, end)
    if (withIntent > end) category = 'drug-trafficking'
    end = withIntent
    if (category === 'drug-trafficking') end = matchAt(drug, plain, end)
  } else end = matchAt(complement, plain, end)
  const death = category === 'dangerous-driving' ? causingDeath.exec(plain.slice(Math.max(0, start - 90), start)) : null
  if (death) {
    start -= death[0].length
    category = 'death-by-driving'
  }
  attempted ||= /^(?:attempt|conspir)|\bconspiracy$/i.test(plain.slice(start, end))
  if (attempted && category === 'murder' && /attempt/i.test(plain.slice(start, offence.start)))
    category = 'attempted-murder'
  return { ...offence, start, end, category, attempted }
}
