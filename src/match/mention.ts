/** How a mention is made anew with another value. */
import type { Mention, MentionKind, MentionValues } from '../types'

/**
 * The mention with another value. Written out, for a spread gives every place that uses one objects of a class of their
 * own, and what reads mentions then has a dozen classes to tell apart.
 */
export const withValue = <K extends MentionKind>(
  { kind, start, end, rule }: Mention<K>,
  value: MentionValues[K],
): Mention<K> => ({ kind, start, end, value, rule }) as Mention<K>
