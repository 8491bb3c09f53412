/** What a single line or paragraph looks like: prose, date line, menu entry, letterhead. Knows nothing of its neighbours. */
import type { Span } from '../types'
import { hasPhone } from './contact'
import { dateLabels, furnitureLines, furniturePattern, letterheadLines, siteProse } from './furniture'

export interface LineShape {
  /** The words, single-spaced at the ends only. */
  readonly words: string
  /** Number of words, and how many of them open with a small letter. */
  readonly count: number
  readonly small: number
  /** Ends with a stop, as a sentence does. */
  readonly closed: boolean
  readonly prose: boolean
}

const closedEnd = /[.!?]["')]*$/
const innerStop = /[a-z)][.!?]["')]* /

/** Looks at the first 400 characters of a block. */
export const shapeOf = (plain: string, { start, end }: Span): LineShape => {
  const to = Math.min(end, start + 400)
  let count = 0
  let small = 0
  let inWord = false
  for (let i = start; i < to; i++) {
    const code = plain.charCodeAt(i)
    const word =
      code > 127 ||
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      (code >= 97 && code <= 122) ||
      code === 39
    if (word && !inWord) {
      count++
      if (code >= 97 && code <= 122) small++
    }
    inWord = word
  }
  const words = plain.slice(start, to).trim()
  const closed = closedEnd.test(end > to ? plain.slice(end - 4, end) : words)
  const running = end - start >= 90 && count >= 12 && small >= 0.5 * count
  const prose = running && (closed || end - start >= 160 || innerStop.test(words)) && !siteProse.test(words)
  return { words, count, small, closed, prose }
}

const monthName = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b/i
const numericDay = /\b\d{1,2}[/.-](?:\d{1,2}|[a-z]{3})[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/i
/** All that may stand on a date line beside the label. */
const dateWords =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}|\d{1,4}(?:st|nd|rd|th|am|pm)?|[ap]\.?m\.?|at|on|the|of|by|in news stories|est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|bst|z|t\d\d|in|hrs)\b/gi

const hasDigit = /\d/

/** A line that says when the text was put out, or that it is for release. */
export const isDateLine = (words: string): boolean => {
  if (words.length > 110) return false
  const label = dateLabels.exec(words)?.[0] ?? ''
  const rest = words.slice(label.length)
  if (!hasDigit.test(rest)) return label !== '' && !/[A-Za-z]/.test(rest)
  if (!monthName.test(rest) && !numericDay.test(rest)) return false
  const left = rest.replace(dateWords, '').replace(/\P{L}/gu, '')
  return left.length <= (label ? 24 : 0)
}

/** "Case # 14CF1047": a line with nothing but a reference. */
export const isCaseLine = (words: string): boolean =>
  words.length < 90 &&
  /^(?:case|docket|indictment|cause|file|reference|ref|crime)\b\.?\s?(?:#|nos?\b\.?|numbers?\b|reference\b|:)/i.test(
    words,
  ) &&
  /\d/.test(words)

const wide = /[\p{L}\p{N}]/u

const isWord = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : wide.test(String.fromCharCode(code))

/** A line without the marks at its ends; a closing bracket stays. */
const coreOf = (words: string): string => {
  let start = 0
  let end = words.length
  while (start < end && !isWord(words.charCodeAt(start))) start++
  while (end > start && !isWord(words.charCodeAt(end - 1)) && words.charCodeAt(end - 1) !== 41) end--
  return words.slice(start, end)
}

export const isFurnitureLine = (words: string): boolean => {
  if (words.length > 200) return false
  const core = coreOf(words)
  if (core.length < 2) return !/^[IA1-9]$/.test(core)
  return (
    (core.length < 40 && furnitureLines.has(core.toLowerCase())) ||
    /^\d{1,6}$/.test(core) ||
    furniturePattern.test(words) ||
    siteProse.test(words)
  )
}

/** A line of a letterhead or a contact block: an office, a telephone number, a press officer's title. */
export const isLetterhead = (words: string): boolean =>
  words.length < 120 && (letterheadLines.test(words) || (hasPhone(words) && words.length < 100))

/** A street address with its postal code: the foot of a page. */
export const isPostalLine = (words: string): boolean =>
  words.length < 160 &&
  /\b(?:[A-Z]{2}|Texas|California|New York|Arizona),? \d{5}(?:-\d{4})?\b/.test(words) &&
  !/[.!?]$/.test(words)
