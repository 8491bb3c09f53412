/** Says what each part of a text is for: title, dateline, body, list, furniture, contact, disclaimer; and its quotes. */
import type { Span, Zone } from '../types'
import type { ZoneKind } from '../vocabulary'
import type { Block } from './blocks'
import {
  contactSentences,
  datelineLines,
  disclaimerSentences,
  furnitureLines,
  furnitureOpeners,
  phoneNumber,
} from './furniture'

const wordCount = (line: string): number => line.split(/\s+/).length

/** A block that reads as running prose. */
const isProse = (line: string): boolean => line.length >= 90 && /[a-z]{2,}[,.;:]?["')]* /.test(line) && /[.!?]["')]*(?:\s|$)/.test(line)

const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i

const isDateline = (line: string): boolean =>
  datelineLines.test(line) ||
  (line.length < 60 && ((month.test(line) && /\d{4}/.test(line)) || /^\d{1,2}:\d\d \d\d\/\d\d\/\d{4}/.test(line)) && wordCount(line) <= 9)

const isFurniture = (line: string): boolean =>
  furnitureLines.has(line.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')) || line.length < 2 || /^[\d/|–-]+$/.test(line)

/** A zone kind for each block. */
export const zonesOfBlocks = (plain: string, blocks: readonly Block[]): readonly ZoneKind[] => {
  const lines = blocks.map(({ start, end }) => plain.slice(start, end).trim())
  const firstProse = lines.findIndex(isProse)
  let furnitureFrom = blocks.length
  for (let i = Math.max(firstProse, 0); i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line.length < 60 && furnitureOpeners.test(line) && !lines.slice(i + 1).some((next, k) => k < 3 && isProse(next))) {
      furnitureFrom = i
      break
    }
  }
  return blocks.map((block, i) => {
    const line = lines[i] ?? ''
    if (i >= furnitureFrom || isFurniture(line)) return 'furniture'
    if (i < firstProse) {
      if (isDateline(line)) return 'dateline'
      return wordCount(line) >= 3 && wordCount(line) <= 40 ? 'title' : 'furniture'
    }
    return block.listed ? 'list' : 'body'
  })
}

/** Contact and disclaimer are told sentence by sentence. */
export const zoneOfSentence = (words: string, block: ZoneKind): ZoneKind => {
  if (block === 'furniture' || block === 'title' || block === 'dateline') return block
  if (disclaimerSentences.test(words)) return 'disclaimer'
  if (contactSentences.test(words) || phoneNumber.test(words)) return 'contact'
  return block
}

/**
 * Quotations. A quotation that goes on in the next paragraph opens again there without having closed; a mark is an
 * opening one before a word and a closing one after it.
 */
export const quotesOf = (plain: string, blocks: readonly Span[]): readonly Zone[] => {
  const quotes: Zone[] = []
  for (const { start, end } of blocks) {
    let open = -1
    for (let i = plain.indexOf('"', start); i >= 0 && i < end; i = plain.indexOf('"', i + 1)) {
      const opens = i === start || /[\s([-]/.test(plain.charAt(i - 1))
      if (open < 0 && opens) open = i
      else if (open >= 0 && !opens) {
        quotes.push({ kind: 'quote', start: open, end: i + 1 })
        open = -1
      }
    }
    if (open >= 0) quotes.push({ kind: 'quote', start: open, end })
  }
  return quotes
}
