/**
 * Cuts a text into paragraphs, headings and list items. Line breaks are read by what stands around them: releases come
 * as one line a paragraph, hard-wrapped (PDF), or as page dumps where a link or a superscript stands on its own line.
 */
import type { Span } from '../types'

export interface Block extends Span {
  /** Opened by a bullet or a number. */
  readonly listed: boolean
}

interface Line extends Span {
  readonly listed: boolean
  /** Length without the spaces around it; 0 for an empty line. */
  readonly size: number
}

const bullet = /^\s{0,12}\\?(?:\*(?!\*)|[+•·▪●◦‣»]|[-–](?=[ \t])|\(?\d{1,2}[.)](?=\s)|[o§](?=\s))\s*/
/** First characters that a bullet can have. */
const mayOpenList = /[\\*+•·▪●◦‣»\-–(\do§]/

const isListed = (text: string, from: number, to: number): boolean => {
  let at = from
  while (at < to && at - from < 12 && text.charCodeAt(at) <= 32) at++
  return at < to && mayOpenList.test(text.charAt(at)) && bullet.test(text.slice(at, Math.min(to, at + 6)) + ' ')
}

const linesOf = (text: string, plain: string, since: number): readonly Line[] => {
  const lines: Line[] = []
  let from = since
  while (from <= plain.length) {
    const newline = plain.indexOf('\n', from)
    const to = newline < 0 ? plain.length : newline
    let start = from
    let end = to
    while (start < end && plain.charCodeAt(start) <= 32) start++
    while (end > start && plain.charCodeAt(end - 1) <= 32) end--
    lines.push({ start, end, size: end - start, listed: end > start && isListed(text, from, to) })
    if (newline < 0) break
    from = newline + 1
  }
  return lines
}

/** Width at which the text is wrapped, or 0 where a line is a paragraph. */
const wrapWidth = (lines: readonly Line[]): number => {
  let count = 0
  let over = 0
  let long = 0
  let longest = 0
  for (const { size } of lines) {
    if (size === 0) continue
    count++
    if (size > 140) over++
    else {
      if (size >= 50) long++
      if (size > longest) longest = size
    }
  }
  return count >= 4 && over <= 0.05 * count && long >= 0.4 * count ? longest : 0
}

const closed = /[.!?:;]["')]*$/
const ordinalEnd = /^(?:st|nd|rd|th)$/i
const openEnd = /(?:,|[a-z\d]-|\s(?:and|of|the|in|at|for|to|a|an|with|by|on|or|from))$/i

/** Whether a line goes on what the one before it began: a small letter, a comma or a stop opens it. */
const goesOn = (plain: string, { start, size }: Line): boolean => {
  const code = plain.charCodeAt(start)
  if (code >= 97 && code <= 122) return true
  if (code === 44 || code === 59 || code === 41 || code === 93) return true
  return code === 46 && (size < 3 || plain.charCodeAt(start + 1) === 32)
}

/** Whether the line break between two neighbouring lines lies inside a paragraph; `next` is the line after them. */
const joins = (plain: string, a: Line, b: Line, next: Line | undefined, width: number): boolean => {
  if (a.size === 0 || b.size === 0 || b.listed) return false
  const full = width > 0 && a.size >= 0.72 * width
  const tail = plain.slice(Math.max(a.start, a.end - 8), a.end)
  const last = plain.charCodeAt(a.end - 1)
  if (goesOn(plain, b)) return full || (last !== 58 && last !== 59)
  if (a.size < 3 && ordinalEnd.test(tail)) return true
  // a drop capital: "T" over "HE defendant"
  if (a.size === 1 && /^[A-Z]$/.test(tail) && /^[A-Z]{2}/.test(plain.slice(b.start, b.start + 2))) return true
  if (openEnd.test(tail) && !/^["'(]?-+$/.test(tail)) return true
  if (full && !(closed.test(tail) && a.size < 0.8 * width)) return true
  // a link on a line of its own, in the middle of a sentence
  return (
    next !== undefined &&
    next.size > 0 &&
    !next.listed &&
    b.size <= 60 &&
    (a.size <= 40 || a.size >= 90) &&
    goesOn(plain, next) &&
    !closed.test(tail)
  )
}

/** The blocks from `from` on, in text order; none is empty and none overlaps another. */
export const blocksOf = (text: string, plain: string, from: number): readonly Block[] => {
  const lines = linesOf(text, plain, from)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let open: Line | null = null
  let last: Line | null = null
  lines.forEach((line, i) => {
    if (open && last && joins(plain, last, line, lines[i + 1], width)) {
      last = line
      return
    }
    if (open && last) blocks.push({ start: open.start, end: last.end, listed: open.listed })
    open = line.size > 0 ? line : null
    last = open
  })
  const { start, listed } = (open ?? { start: 0, listed: false }) as Line
  const end = ((last as Line | null) ?? { end: 0 }).end
  if (end > start) blocks.push({ start, end, listed })
  return blocks
}

/** Turns the line breaks inside blocks into spaces; those between blocks stay. */
export const unwrap = (plain: string, blocks: readonly Span[]): string => {
  let out = ''
  let from = 0
  let block = 0
  for (let newline = plain.indexOf('\n'); newline >= 0; newline = plain.indexOf('\n', newline + 1)) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= newline) block++
    if (newline <= (blocks[block]?.start ?? Infinity)) continue
    out += plain.slice(from, newline) + ' '
    from = newline + 1
  }
  return from === 0 ? plain : out + plain.slice(from)
}
