/**
 * Case, crime, incident, log, CAD and docket numbers: "quoting 41/123/21", "incident number 36 of 24 July", "Case # 08CF0613".
 * A number counts only behind words that say it is a reference; telephone numbers, counts and addresses do not.
 */
import { patternRecogniser } from '../match/pattern'
import type { Document, PatternRule, Recogniser, Span } from '../types'
import { lean } from '../text/lean'

type Rule = PatternRule<{ readonly value: string }>

/** "crime reference number", "quoting", "Case #", "ref:", and numbers of a list before this one. */
const named = lean(
  /(?:\b(?:quot(?:e|es|ing|ed)|referenc(?:es?|ing)|refs?|referring to|CAD|URN|log|occurrence)\b|\b(?:crimes?|incidents?|cases?|police|dockets?|indictments?|files?|reports?|events?|investigations?|causes?|court|jobs?|complaints?|warrants?)\b\W{0,2}(?:(?:reference|ref|report|id|case)\W{0,2})?(?:\bnumbers?\b|\bnos?\b|#|\bid\b|\bref\b)|\bindictments? of [a-z ]{3,60})(?:[\s:.#*(-]|\b(?:the|of|for|this|these|your|is|are|incident|crime|police|case|report|log|cad|reference|ref|references|number|numbers|no|nos|nr|id|operation [a-z]{3,14}|or|and)\b){0,10}(?:[A-Z]{0,4}[\d/:-]{3,20}[A-Z\d/-]{0,12}(?: \([A-Z ]{2,20}\))?(?:,| and| &| or|, and) {1,3}){0,3}$/i,
)
/** With its day a number needs less: "incident 120 of 7 February". */
const namedBeforeDay = /\b(?:incident|log|crime|cad|case|reference|job|event|serial|report|call)\W{1,3}$/i
/** Telephone numbers that stand behind "quoting" or beside it. */
const emergency = new Set('101 105 111 112 119 911 999 0800 1800 116'.split(' '))

const isNamed = ({ plain }: Document, { start }: Span): boolean =>
  named.test(plain.slice(Math.max(0, start - 90), start))

const written = ({ text }: Document, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/[*_\s]+/g, ' ')
    .trim()

const readNumber: Rule['read'] = (_groups, at, document) => {
  if (at.end - at.start < 3) return undefined
  const value = written(document, at)
  const digits = value.replace(/\D/g, '').length
  if (
    emergency.has(value) ||
    digits < 3 ||
    (digits === 3 &&
      !/\D/.test(value) &&
      value.length < 4 &&
      !/\bquot\w*\W+$/i.test(document.plain.slice(Math.max(0, at.start - 12), at.start)))
  )
    return undefined
  return isNamed(document, at) ? { value } : undefined
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const rules: readonly Rule[] = [
  {
    name: 'reference-of-day',
    anchor: 'digit',
    goesOn: `${capitals}${capitals.toLowerCase()}:, `,
    pattern:
      /(?:\d{1,2}:)?\d{1,5}[A-Z]?,? (?:(?:of|on|from|dated|for) )?(?:(?:the|today|yesterday|this morning),? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b(?:,? (?:19|20)\d\d)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{5,8}|today)(?![\dA-Z/])/i,
    read: (_groups, at, document) => {
      const before = document.plain.slice(Math.max(0, at.start - 24), at.start)
      return isNamed(document, at) || namedBeforeDay.test(before) ? { value: written(document, at) } : undefined
    },
  },
  {
    name: 'reference-number',
    anchor: 'digit',
    pattern: /\d{1,14}(?:[A-Za-z]{1,4}\d{0,12})?(?:[/:_-]{1,2}[A-Za-z\d]{1,14}){0,5}(?![\dA-Za-z/]|[,.]\d| \d{3,4}\b)/,
    read: readNumber,
  },
  {
    name: 'reference-lettered',
    anchor: 'capital',
    goesOn: `${capitals}0123456789/:_-`,
    pattern:
      /[A-Z]{1,6}\d{0,10}(?:[/:_-]{1,2}[A-Z]{1,3})?(?:[/:_-]{0,2}[A-Z]{0,3}\d{1,14}[A-Z]{0,3}){1,5}(?![\dA-Za-z/]|[,.]\d)|[A-Z]{3} \d{5,8}(?!\d)/,
    read: readNumber,
  },
  {
    name: 'reference-docket',
    anchor: 'digit',
    goesOn: ':-',
    pattern: /\d{1,2}:?\d{2}-(?:cr|cv|mj|po|mc)-\d{2,6}(?:-[A-Z]{2,4}){0,3}/i,
    read: (_groups, at, document) => ({ value: written(document, at) }),
  },
]

/** References stand mostly in sentences that say whom to call. */
export const referenceRecogniser: Recogniser<'reference'> = {
  ...patternRecogniser('reference', rules),
  readsContacts: true,
}
