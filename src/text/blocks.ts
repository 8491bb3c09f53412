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

const bullet = /^\s{0,12}(?:[*+•·▪●◦‣]|-(?= )|\(?\d{1,2}[.)](?= )|[o§](?= ))\s*/

const linesOf = (text: string, plain: string): readonly Line[] => {
  const lines: Line[] = []
  let from = 0
  while (from <= plain.length) {
    const newline = plain.indexOf('\n', from)
    const to = newline < 0 ? plain.length : newline
    let start = from
    let end = to
    while (start < end && plain.charCodeAt(start) <= 32) start++
    while (end > start && plain.charCodeAt(end - 1) <= 32) end--
    lines.push({ start, end, size: end - start, listed: bullet.test(text.slice(from, Math.min(to, from + 24))) })
    if (newline < 0) break
    from = newline + 1
  }
  return lines
}

/** Width at which the text is wrapped, or 0 where a line is a paragraph. */
const wrapWidth = (lines: readonly Line[]): number => {
  const sizes = lines.map((line) => line.size).filter((size) => size > 0)
  const longest = sizes.reduce((a, b) => Math.max(a, b), 0)
  if (sizes.length < 4 || longest > 140) return 0
  const long = sizes.filter((size) => size >= 50)
  return long.length >= 0.4 * sizes.length ? longest : 0
}

const closed = /[.!?:;]["')]*$/
const ordinalEnd = /^(?:st|nd|rd|th)$/i

/** Whether the line break between two lines lies inside a paragraph. */
const joins = (plain: string, a: Line, b: Line, width: number): boolean => {
  if (a.size === 0 || b.size === 0 || b.listed) return false
  const head = plain.slice(b.start, b.start + 4)
  const tail = plain.slice(Math.max(a.start, a.end - 8), a.end)
  if (/^[a-z]/.test(head) || /^[,;)\]]/.test(head) || (head.startsWith('.') && b.size < 3)) return true
  if (ordinalEnd.test(plain.slice(a.start, a.end))) return true
  if (/(?:,|-|\b(?:and|of|the|in|at|for|to|a|an|with|by|on|or))$/.test(tail)) return !/^-+$/.test(tail)
  return width > 0 && a.size >= 0.72 * width && !(closed.test(tail) && a.size < 0.8 * width)
}

export const blocksOf = (text: string, plain: string, from: number): readonly Block[] => {
  const lines = linesOf(text, plain).filter((line) => line.end > from)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let open: Line | null = null
  let last: Line | null = null
  for (const line of lines) {
    if (open && last && joins(plain, last, line, width)) {
      last = line
      continue
    }
    if (open && last) blocks.push({ start: Math.max(open.start, from), end: last.end, listed: open.listed })
    open = line.size > 0 ? line : null
    last = open
  }
  if (open && last) blocks.push({ start: Math.max(open.start, from), end: last.end, listed: open.listed })
  return blocks
}

/** Turns the line breaks inside blocks into spaces; those between blocks stay. */
export const unwrap = (plain: string, blocks: readonly Block[]): string => {
  let out = ''
  let from = 0
  for (const { start, end } of blocks) {
    out += plain.slice(from, start) + plain.slice(start, end).replace(/\n/g, ' ')
    from = end
  }
  return out + plain.slice(from)
}
