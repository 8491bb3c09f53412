/** Which action a fact belongs to: the nearest in its sentence, counting what stands between as a syntax would. */
import { firstIndex } from '../text/sorted'
import { sentenceAt } from '../text/document'
import { tokenFrom } from '../text/tokens'
import type { ActionType, Document, Mention, MentionKind, Span } from '../types'

/** Words that open a clause of its own: crossing one costs as much as a row of words. */
const opensClause = new Set(
  'who which whose where when while after before following because although but until since despite'.split(' '),
)

const costOfToken = (word: string): number => {
  if (word === ';' || word === ':') return 9
  if (word === ',' || word === 'and') return 4
  return opensClause.has(word.toLowerCase()) ? 9 : 1
}

/** Distance between two spans of a sentence: words count 1, clause boundaries more. */
export const clauseDistance = ({ plain, tokens }: Document, a: Span, b: Span): number => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  let cost = 0
  for (let i = tokenFrom(tokens, first.end); (tokens.starts[i] ?? Infinity) < second.start; i++)
    cost += costOfToken(plain.slice(tokens.starts[i], tokens.ends[i]))
  return cost
}

/** Lists are never changed in place, so what was picked from one stays right for as long as it lives. */
const picked = new WeakMap<readonly Mention[], Map<MentionKind, readonly Mention[]>>()

/** The mentions of one kind. */
export const mentionsOf = <K extends MentionKind>(mentions: readonly Mention[], kind: K): readonly Mention<K>[] => {
  let byKind = picked.get(mentions)
  if (!byKind) {
    byKind = new Map()
    picked.set(mentions, byKind)
  }
  let found = byKind.get(kind)
  if (!found) {
    found = mentions.filter((mention) => mention.kind === kind)
    byKind.set(kind, found)
  }
  return found as unknown as readonly Mention<K>[]
}

/**
 * The mentions with those of one kind replaced by what became of them, each at its place; those left out of `resolved`
 * are dropped. Both lists are in text order, and a resolved mention keeps its span and rule.
 */
export const withResolved = <K extends MentionKind>(
  mentions: readonly Mention[],
  kind: K,
  resolved: readonly Mention<K>[],
): readonly Mention[] => {
  let next = 0
  const all: Mention[] = []
  for (const mention of mentions) {
    if (mention.kind !== kind) {
      all.push(mention)
      continue
    }
    const own = resolved[next]
    if (own?.start !== mention.start || own.end !== mention.end || own.rule !== mention.rule) continue
    all.push(own as Mention)
    next++
  }
  return all
}

/** Mentions of a list (in text order) that lie inside a span. */
export const inside = <M extends Span>(mentions: readonly M[], span: Span): readonly M[] => {
  const found: M[] = []
  for (let i = firstIndex(mentions.length, (at) => mentions[at]?.start ?? 0, span.start); i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention || mention.start >= span.end) break
    if (mention.end <= span.end) found.push(mention)
  }
  return found
}

/**
 * The action that governs a span: of those of the given types in its sentence the one at the least clause distance.
 *
 * @param actions all actions of the document, in text order
 * @returns undefined where the sentence has none
 */
export const governing = (
  document: Document,
  span: Span,
  actions: readonly Mention<'action'>[],
  types?: ReadonlySet<ActionType>,
): Mention<'action'> | undefined => {
  const sentence = sentenceAt(document, span.start)
  if (!sentence) return undefined
  let best: Mention<'action'> | undefined
  let least = Infinity
  for (const action of inside(actions, sentence)) {
    if (types && !types.has(action.value.type)) continue
    const distance = clauseDistance(document, span, action)
    if (distance < least) {
      least = distance
      best = action
    }
  }
  return best
}
