/**
 * Says what each block of a text is for. Three questions, none of them tied to one site: where does prose begin, where
 * does the release end, and what are the short lines around it.
 */
import type { ZoneKind } from '../vocabulary'
import type { Block } from './blocks'
import { boilerplateOf } from './contact'
import { blockedPage, closingOpeners, dateLabels, relatedOpeners } from './furniture'
import { isCaseLine, isDateLine, isFurnitureLine, isLetterhead, isPostalLine, shapeOf, type LineShape } from './lines'

/** Index of the first paragraph; in a text of short lines the first that ends as a sentence does. */
const firstProseOf = (shapes: readonly LineShape[], titled: boolean): number => {
  const prose = shapes.findIndex((shape) => shape.prose)
  const sentence = shapes.findIndex(
    ({ closed, count, small, words }, i) =>
      (titled || i > 0) &&
      closed &&
      count >= (titled ? 4 : 8) &&
      small >= 0.4 * count &&
      !isFurnitureLine(words) &&
      !isDateLine(words),
  )
  if (prose < 0)
    return sentence >= 0 ? sentence : shapes.findIndex(({ words }) => !isFurnitureLine(words) && !isDateLine(words))
  return sentence >= 0 ? Math.min(prose, sentence) : prose
}

/** Characters of prose before and after each block decide whether an opener ends the release or stands above it. */
const endOf = (blocks: readonly Block[], shapes: readonly LineShape[], first: number): number => {
  const sizes = blocks.map(({ start, end }, i) => (shapes[i]?.prose ? end - start : 0))
  let after = sizes.reduce((sum, size) => sum + size, 0)
  let before = 0
  for (let i = 0; i < blocks.length; i++) {
    const words = shapes[i]?.words ?? ''
    const size = sizes[i] ?? 0
    if (i > first && words.length < 70 && size === 0) {
      if (relatedOpeners.test(words) && !shapes[i + 1]?.prose && before >= 0.2 * after) return i
      if (closingOpeners.test(words) && before >= after) return i
    }
    before += size
    after -= size
  }
  return blocks.length
}

/** What two wordings of one headline have in common: its first letters. Empty for a line too short to tell. */
const keyOf = (words: string): string => {
  const key = words
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return key.length < 12 ? '' : key.slice(0, 30)
}

const timestamp = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/

/** The menu below a release: the longest run of short lines at its end that holds menu words, addresses, bare numbers or the headline again. */
const menuFrom = (blocks: readonly Block[], shapes: readonly LineShape[], first: number, end: number): number => {
  const titles = new Set(shapes.slice(0, first).map(({ words }) => keyOf(words)))
  titles.delete('')
  let from = end
  let signs = 0
  for (let i = end - 1; i > first; i--) {
    const shape = shapes[i]
    if (!shape || shape.prose) break
    const { words } = shape
    const headline = titles.has(keyOf(words))
    if (!headline && (blocks[i]?.listed || shape.count > 9 || (shape.closed && shape.count > 3))) break
    const sign = headline || words === '' || timestamp.test(words) || isFurnitureLine(words) || isPostalLine(words)
    if (sign) signs++
    else if (/,\s?\d{2}\b|:$/.test(words) || isDateLine(words)) break
    from = i
  }
  return signs >= 2 && signs >= 0.15 * (end - from) ? from : end
}

/** Lines above the prose: those of the headline, of the letterhead, and of the page. */
const headKinds = (shapes: readonly LineShape[], first: number): readonly ZoneKind[] => {
  const keys = shapes.slice(0, first).map(({ words }) => keyOf(words))
  const letterhead = shapes.slice(0, first).map(({ words }) => isLetterhead(words))
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  const repeated = keys.map((key) => key !== '' && (times.get(key) ?? 0) > 1)
  const headline = repeated.lastIndexOf(true)
  return keys.map((_, i): ZoneKind => {
    const shape = shapes[i]
    if (!shape) return 'furniture'
    const { words, count, closed } = shape
    if (isFurnitureLine(words)) return 'furniture'
    if (isDateLine(words) || isCaseLine(words)) return 'dateline'
    if (letterhead[i]) return 'contact'
    if (repeated[i]) return 'title'
    const nearLetterhead = [1, 2, 3].some((k) => letterhead[i + k]) || letterhead[i - 1] === true
    if (count <= 4 && nearLetterhead) return 'contact'
    if (headline >= 0 && (i < headline ? count < 5 : count < 3)) return 'furniture'
    if (nearLetterhead && /\b(?:office|county|department|district attorney)\b/i.test(words) && count <= 7)
      return 'contact'
    if (isPostalLine(words)) return 'furniture'
    if (count > 40 && closed) return 'body'
    return count >= 2 ? 'title' : 'furniture'
  })
}

const inCourt = /\b(?:arraign\w{0,5}|hearings?|trial|court|sentencing)\b/i

/** A day that heads a list ("Friday, Oct. 7" over its calls), or stands in a table under "Arraignment". */
const isHeadingOfDay = (words: string, next: Block | undefined, before: LineShape | undefined): boolean =>
  !dateLabels.test(words) &&
  ((next?.listed === true && words.length < 40) ||
    (before !== undefined && before.count < 5 && !before.closed && inCourt.test(before.words)))

/** Short lines below the first paragraph: date lines, contact blocks, page feet; the rest is text. */
const bodyKind = (blocks: readonly Block[], shapes: readonly LineShape[], i: number): ZoneKind => {
  const block = blocks[i]
  const shape = shapes[i]
  if (!shape || !block) return 'body'
  const { words, count, closed, prose } = shape
  if (prose) return block.listed ? 'list' : 'body'
  if (isFurnitureLine(words) || (count === 0 && words.length < 8)) return 'furniture'
  if (words.length < 110 && isDateLine(words))
    return isHeadingOfDay(words, blocks[i + 1], shapes[i - 1]) ? 'body' : 'dateline'
  if (!closed && isPostalLine(words)) return 'furniture'
  const letterhead = (k: number): boolean => {
    const near = shapes[k]
    return near !== undefined && !near.closed && near.words.length < 120 && isLetterhead(near.words)
  }
  if (!closed && !block.listed && (letterhead(i) || (count <= 4 && (letterhead(i + 1) || letterhead(i - 1)))))
    return 'contact'
  return block.listed ? 'list' : 'body'
}

/**
 * A zone kind for each block.
 *
 * @param titled whether front matter has given the title already
 */
export const zonesOfBlocks = (plain: string, blocks: readonly Block[], titled: boolean): readonly ZoneKind[] => {
  const shapes = blocks.map((block) => shapeOf(plain, block))
  const last = blocks.at(-1)?.end ?? 0
  if (last < 6000 && shapes.slice(0, 6).some(({ words }) => words.length < 200 && blockedPage.test(words)))
    return blocks.map(() => 'furniture')
  const first = firstProseOf(shapes, titled)
  const end = endOf(blocks, shapes, first)
  const menu = menuFrom(blocks, shapes, first, end)
  const head = headKinds(shapes, Math.max(first, 0))
  return blocks.map((_, i) => {
    if (i < first) return head[i] ?? 'furniture'
    return i >= menu && (i >= end || !isDateLine(shapes[i]?.words ?? '')) ? 'furniture' : bodyKind(blocks, shapes, i)
  })
}

/** Contact and disclaimer are told sentence by sentence. */
export const zoneOfSentence = (words: string, block: ZoneKind): ZoneKind =>
  block === 'body' || block === 'list' ? (boilerplateOf(words) ?? block) : block
