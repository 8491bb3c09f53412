/** Turns pattern rules into a recogniser. */
import { sentenceAt } from '../text/document'
import { lean } from '../text/lean'
import { tokenFlags, tokenFrom } from '../text/tokens'
import type {
  Anchor,
  Document,
  Hits,
  Mention,
  MentionKind,
  MentionValues,
  PatternRule,
  Recogniser,
  Span,
} from '../types'

/** A space of the pattern matches any run of spaces; inside a class it stays itself. */
const spaced = (source: string): string => {
  let out = ''
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const character = source.charAt(i)
    if (character === '\\') {
      out += character + source.charAt(++i)
      continue
    }
    if (character === '[') inClass = true
    else if (character === ']') inClass = false
    if (character !== ' ' || inClass) out += character
    else if (source.charAt(i + 1) === '?') {
      out += ' {0,9}'
      i++
    } else if (/[*+{]/.test(source.charAt(i + 1))) out += character
    else out += ' {1,9}'
  }
  return out
}

/** The pattern as it runs: spaces widened, sticky if anchored, global if searched. */
export const compilePattern = (
  pattern: RegExp,
  { anchored = false, indices = false }: { readonly anchored?: boolean; readonly indices?: boolean } = {},
): RegExp =>
  lean(
    new RegExp(spaced(pattern.source), (pattern.ignoreCase ? 'i' : '') + (anchored ? 'y' : 'g') + (indices ? 'd' : '')),
  )

/** Offsets at which an anchored pattern is tried. */
export const anchorsOf = (anchor: Anchor, { tokens, sentences }: Document, hits: Hits): readonly number[] => {
  if (typeof anchor !== 'string') return hits.of(anchor).map(({ start }) => start)
  const flag = tokenFlags[anchor]
  const offsets: number[] = []
  for (const { firstToken, endToken, zone } of sentences) {
    if (zone === 'furniture') continue
    for (let i = firstToken; i < endToken; i++) if ((tokens.flags[i] ?? 0) & flag) offsets.push(tokens.starts[i] ?? 0)
  }
  return offsets
}

const wholeOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

const groupSpan = (match: RegExpExecArray, group: string | undefined): Span => {
  const indices = group === undefined ? undefined : match.indices?.groups?.[group]
  return indices ? { start: indices[0], end: indices[1] } : wholeOf(match)
}

/**
 * A recogniser of one kind from its pattern rules. Where two rules match overlapping words, the earlier and then the
 * longer match stands; of equal ones that of the earlier rule. A match never crosses a sentence.
 */
export const patternRecogniser = <K extends MentionKind>(
  kind: K,
  rules: readonly PatternRule<MentionValues[K]>[],
): Recogniser<K> => {
  const compiled = rules.map((rule) => ({
    rule,
    pattern: compilePattern(rule.pattern, { anchored: rule.anchor !== undefined, indices: rule.span !== undefined }),
  }))
  const recognise = (document: Document, hits: Hits): readonly Mention<K>[] => {
    const found: { mention: Mention<K>; order: number }[] = []
    const add = (order: number, match: RegExpExecArray): void => {
      const rule = rules[order]
      if (!rule) return
      const at = groupSpan(match, rule.span)
      const value = rule.read(match.groups ?? {}, at, document)
      if (value === undefined) return
      const { start, end } = at
      found.push({ mention: { kind, start, end, value, rule: rule.name } as Mention<K>, order })
    }
    const offsets = new Map<Anchor, readonly number[]>()
    compiled.forEach(({ rule, pattern }, order) => {
      const { begins, holds } = rule
      if (holds !== undefined && !document.plain.includes(holds)) return
      if (!rule.anchor) {
        for (const match of document.plain.matchAll(pattern)) add(order, match)
        return
      }
      const at = offsets.get(rule.anchor) ?? anchorsOf(rule.anchor, document, hits)
      offsets.set(rule.anchor, at)
      for (const offset of at) {
        if (begins !== undefined && !begins.includes(document.plain.charAt(offset))) continue
        pattern.lastIndex = offset
        const match = pattern.exec(document.plain)
        if (match) add(order, match)
      }
    })
    found.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.order - b.order)
    return leftmostLongest(found.map(({ mention }) => mention)).filter((mention) => withinSentence(document, mention))
  }
  return {
    kind,
    name: kind,
    rules: rules.map(({ name }) => name),
    patterns: compiled.map(({ pattern }) => pattern),
    recognise,
  }
}

const withinSentence = (document: Document, { start, end }: Span): boolean =>
  end <= (sentenceAt(document, start)?.end ?? -1)

/** Of spans sorted by start and then by falling length: those that do not overlap an earlier one. */
export const leftmostLongest = <T extends Span>(sorted: readonly T[]): readonly T[] => {
  let end = -1
  return sorted.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

/** Number of tokens between two spans; 0 if they touch or overlap. */
export const tokensBetween = ({ tokens }: Document, a: Span, b: Span): number => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return Math.max(0, tokenFrom(tokens, second.start) - tokenFrom(tokens, first.end))
}
