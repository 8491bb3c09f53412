/** Finds the quotations. Curly marks tell their direction; a straight one opens before a word and closes after it. */
import type { Span, Zone } from '../types'

const opening = '\u201c'
const closing = '\u201d'

/** Whether a straight mark opens, by the character before it: the start of a block, a space, a bracket, a dash. */
const straightOpens = (before: string): boolean => before === '' || /[\s([:-]/.test(before)

/**
 * Quotations, each within its block: one that goes on in the next paragraph opens again there without having closed.
 *
 * @param text as given, for the direction of curly marks
 */
export const quotesOf = (text: string, plain: string, blocks: readonly Span[]): readonly Zone[] => {
  const quotes: Zone[] = []
  let mark = plain.indexOf('"')
  for (const { start, end } of blocks) {
    let open = -1
    for (; mark >= 0 && mark < end; mark = plain.indexOf('"', mark + 1)) {
      if (mark < start) continue
      const character = text.charAt(mark)
      const opens =
        character === opening ||
        (character !== closing &&
          straightOpens(mark === start ? '' : plain.charAt(mark - 1)) &&
          /\S/.test(plain.charAt(mark + 1)))
      if (opens && open < 0) open = mark
      else if (!opens && open >= 0) {
        quotes.push({ kind: 'quote', start: open, end: mark + 1 })
        open = -1
      }
    }
    if (open >= 0) quotes.push({ kind: 'quote', start: open, end })
    if (mark < 0) break
  }
  return quotes
}
