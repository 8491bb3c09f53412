/** Which span of a list lies over another, without looking at all of them. */
import { firstIndex } from '../text/sorted'
import type { Span } from '../types'

/** @param spans in text order; they may overlap */
export const spansOver = <S extends Span>(spans: readonly S[]): ((span: Span) => S | undefined) => {
  // the furthest end so far: it never falls, whatever lies within what
  const reached = new Int32Array(spans.length)
  spans.forEach(({ end }, i) => (reached[i] = Math.max(end, reached[i - 1] ?? 0)))
  return ({ start, end }) => {
    for (let i = firstIndex(spans.length, (at) => reached[at] ?? Infinity, start + 1); i < spans.length; i++) {
      const span = spans[i]
      if (!span || span.start >= end) return undefined
      if (span.end > start) return span
    }
    return undefined
  }
}
