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

/** Share of facts whose value was right, within a tenth of that over `corpus/releases`, which `test/releases.test.ts` checks. */
const prior: Readonly<Record<FactKind, number>> = {
  date: 0.9,
  count: 0.91,
  age: 0.97,
  location: 0.94,
  agency: 0.92,
  offence: 0.9,
  person: 0.95,
  operation: 0.97,
  reference: 0.97,
  penalty: 0.9,
  seizure: 0.86,
  event: 0.77,
}

/** Rules that are right less often than their kind. */
const byRule: Readonly<Record<string, number>> = {
  'department-of': 0.8,
  'town-police': 0.75,
  month: 0.83,
  'person-known': 0.8,
  'town-and-state': 0.75,
  'named-sanction': 0.82,
  'hearing-told': 0.77,
  'offence-told': 0.77,
  'crash-told': 0.7,
  'death-told': 0.6,
}

/** 0 to 1. Told several times is surer than once; worked out is a little less sure than stated. */
export const confidenceOf = (kind: FactKind, evidence: readonly Evidence[], certainty: Certainty): number => {
  const best = evidence.reduce((most, { rule }) => Math.max(most, byRule[rule] ?? prior[kind]), 0)
  const repeated = (1 - best) * (evidence.length > 2 ? 0.6 : evidence.length > 1 ? 0.35 : 0)
  const implied = certainty === 'implied' ? 0.99 : 1
  return Math.round((best + repeated) * implied * 100) / 100
}
