/** How often facts of a make are right: what speaks for and against a fact, weighed (`confidence/weights.ts`). */
import type { Evidence } from '../schema/index'
import type { Certainty } from '../vocabulary'
import { weights, type FactKind } from './confidence/weights'

export type { FactKind }

/** Nothing is surer than that: a fact in a hundred may be wrong for reasons that no weight knows. */
const most = 0.99

/**
 * 0 to 0.99: the share of facts like this one that are right, as far as their value goes (roles aside).
 *
 * @param traits what the assembler knows of the fact, in the words of the weights: "role other", "kind street"
 */
export const confidenceOf = (
  kind: FactKind,
  evidence: readonly Evidence[],
  certainty: Certainty,
  traits: readonly string[] = [],
): number => {
  const { base, again = 0, implied = 0, rules, traits: known } = weights[kind]
  const rule = evidence[0]?.rule
  const odds =
    base +
    (evidence.length > 1 ? again : 0) +
    (certainty === 'implied' ? implied : 0) +
    (rule === undefined ? 0 : (rules?.[rule] ?? 0)) +
    traits.reduce((sum, trait) => sum + (known?.[trait] ?? 0), 0)
  return Math.min(most, Math.round(100 / (1 + Math.exp(-odds))) / 100)
}
