/** How often facts of a make are right: a prior a kind, moved by what speaks for the single fact. */
import type { Evidence } from '../schema/index'
import type { Certainty } from '../vocabulary'

export type FactKind =
  | 'date'
  | 'count'
  | 'age'
  | 'location'
  | 'agency'
  | 'offence'
  | 'person'
  | 'operation'
  | 'reference'
  | 'penalty'
  | 'seizure'
  | 'event'

const prior: Readonly<Record<FactKind, number>> = {
  date: 0.8,
  count: 0.7,
  age: 0.9,
  location: 0.7,
  agency: 0.75,
  offence: 0.7,
  person: 0.8,
  operation: 0.9,
  reference: 0.9,
  penalty: 0.7,
  seizure: 0.6,
  event: 0.6,
}

/** Rules that are right more or less often than their kind. */
const byRule: Readonly<Record<string, number>> = {}

/** 0 to 1. Stated twice is surer than once; worked out is less sure than stated. */
export const confidenceOf = (kind: FactKind, evidence: readonly Evidence[], certainty: Certainty): number => {
  const best = evidence.reduce((most, { rule }) => Math.max(most, byRule[rule] ?? prior[kind]), 0)
  const repeated = evidence.length > 1 ? (1 - best) * 0.25 : 0
  const implied = certainty === 'implied' ? 0.95 : 1
  return Math.round((best + repeated) * implied * 100) / 100
}
