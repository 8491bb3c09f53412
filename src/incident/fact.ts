/** What all assemblers share: mentions that state one fact become one fact with their words as evidence. */
import type { Evidence } from '../schema/index'
import type { Document, Mention, MentionKind, Setting, Span } from '../types'
import type { Certainty } from '../vocabulary'
import { confidenceOf, type FactKind } from './confidence'

/** What an assembler reads. */
export interface Assembly {
  readonly document: Document
  /** Resolved, in text order. */
  readonly mentions: readonly Mention[]
  readonly setting: Setting
}

export interface FactBase {
  readonly id: string
  readonly evidence: readonly Evidence[]
  readonly confidence: number
  readonly certainty: Certainty
}

/** Groups of mentions with the same key, in the order of their first mention. */
export const gather = <M extends Span>(
  mentions: readonly M[],
  keyOf: (mention: M) => string,
): readonly (readonly M[])[] => {
  const groups = new Map<string, M[]>()
  for (const mention of mentions) {
    const key = keyOf(mention)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()]
}

/**
 * Words, id and confidence of a fact; `index` counts from 0 within its kind, `traits` are what its confidence goes by. Spread it last: engines add properties
 * behind a spread a hundred times more slowly.
 */
export const factBase = <K extends MentionKind>(
  { document }: Pick<Assembly, 'document'>,
  kind: FactKind,
  index: number,
  mentions: readonly Mention<K>[],
  certainty: Certainty = 'stated',
  traits: readonly string[] = [],
): FactBase => {
  const evidence = mentions.map(({ start, end, rule }) => ({ start, end, text: document.text.slice(start, end), rule }))
  return {
    id: `${kind}-${index + 1}`,
    evidence,
    confidence: confidenceOf(kind, evidence, certainty, traits),
    certainty,
  }
}

/** The fact that has a mention starting at an offset among its evidence. */
export const factAt = <F extends { readonly evidence: readonly Evidence[] }>(
  facts: readonly F[],
  start: number | null,
): F | undefined =>
  start === null ? undefined : facts.find(({ evidence }) => evidence.some((words) => words.start === start))
