/** Turns pattern rules into a recogniser. */
import { sentenceAt } from '../text/document'
import { lean } from '../text/lean'
import { tokenFrom } from '../text/tokens'
import type { Document, Hits, Mention, MentionKind, MentionValues, PatternRule, Recogniser, Span } from '../types'
import { anchorsOf, charactersOf, standsAt } from './anchors'

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

const wholeOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

const groupSpan = (match: RegExpExecArray, group: string | undefined): Span => {
  const indices = group === undefined ? undefined : match.indices?.groups?.[group]
  return indices ? { start: indices[0], end: indices[1] } : wholeOf(match)
}

const isHeld = (holds: PatternRule<unknown>['holds'], plain: string): boolean =>
  holds === undefined ||
  (typeof holds === 'string' ? plain.includes(holds) : holds.some((letters) => plain.includes(letters)))

/**
 * A recogniser of one kind from its pattern rules. Where two rules match overlapping words, the earlier and then the
 * longer match stands; of equal ones that of the earlier rule. A match never crosses a sentence.
 */
export const patternRecogniser = <K extends MentionKind>(
  kind: K,
  rules: readonly PatternRule<MentionValues[K]>[],
): Recogniser<K> => {
  const compiled = rules.map((rule, order) => ({
    rule,
    order,
    begins: rule.begins === undefined ? undefined : charactersOf(rule.begins),
    goesOn: rule.goesOn === undefined ? undefined : charactersOf(rule.goesOn),
    pattern: compilePattern(rule.pattern, { anchored: rule.anchor !== undefined, indices: rule.span !== undefined }),
  }))
  const searched = compiled.filter(({ rule }) => rule.anchor === undefined)
  const anchors = [...new Set(rules.flatMap(({ anchor }) => anchor ?? []))].map((anchor) => ({
    anchor,
    tried: compiled.filter(({ rule }) => rule.anchor === anchor),
  }))
  type Compiled = (typeof compiled)[number]
  interface Found {
    readonly mention: Mention<K>
    readonly order: number
  }
  const add = (found: Found[], { rule, order }: Compiled, match: RegExpExecArray, document: Document): void => {
    const at = groupSpan(match, rule.span)
    const value = rule.read(match.groups ?? {}, at, document)
    if (value === undefined) return
    const { start, end } = at
    found.push({ mention: { kind, start, end, value, rule: rule.name } as Mention<K>, order })
  }
  const recognise = (document: Document, hits: Hits): readonly Mention<K>[] => {
    const { plain } = document
    const found: Found[] = []
    for (const one of searched)
      if (isHeld(one.rule.holds, plain))
        for (const match of plain.matchAll(one.pattern)) add(found, one, match, document)
    for (const { anchor, tried } of anchors) {
      const { offsets, next } = anchorsOf(anchor, document, hits)
      if (offsets.length === 0) continue
      for (const one of tried) {
        const { pattern, begins, goesOn } = one
        if (!isHeld(one.rule.holds, plain)) continue
        for (let i = 0; i < offsets.length; i++) {
          const offset = offsets[i] ?? 0
          if (goesOn && next && goesOn[next[i] ?? 0] === 0) continue
          if (begins && !standsAt(begins, plain, offset)) continue
          pattern.lastIndex = offset
          const match = pattern.exec(plain)
          if (match) add(found, one, match, document)
        }
      }
    }
    if (found.length === 0) return []
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
