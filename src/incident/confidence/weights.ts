/**
 * What speaks for a fact and against it, in log-odds: `base` for its kind, added to that the weight of each thing that is
 * true of it. Fitted by logistic regression with shrinkage (a weight needs many facts to be far from 0; those under 0.2 are
 * left out) to about 5,300 facts of hand-marked releases, those of `corpus/releases` among them. The bases are lower by 0.4
 * than fitted: the odds of being wrong are half as high again on a text that nobody has tuned the rules to.
 */

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

export interface Weights {
  readonly base: number
  /** Told more than once. */
  readonly again?: number
  /** Worked out, not stated. */
  readonly implied?: number
  /** By the name of the rule that read it first. */
  readonly rules?: Readonly<Record<string, number>>
  /** By what the assembler says of it: "role other", "kind street". */
  readonly traits?: Readonly<Record<string, number>>
}

export const weights: Readonly<Record<FactKind, Weights>> = {
  date: { base: 3.5, implied: -0.6, rules: { 'month-day': 0.5, weekday: -0.3 }, traits: { 'role other': -0.9 } },
  location: {
    base: 2.9,
    rules: { inhabitant: -0.6, listed: 0.7, street: 0.5, 'town-and-state': -0.6 },
    traits: { 'kind region': -0.3, 'kind street': 0.3, 'role scene': -0.4 },
  },
  agency: { base: 2.3, again: 0.7, rules: { court: 0.7 }, traits: { 'kind government': -0.6, 'kind police': 0.3 } },
  person: {
    base: 3.5,
    rules: { 'person-acts': -0.4, 'person-aged': 0.4, 'person-known': -0.4 },
    traits: { 'role official': 0.4, 'role other': -0.7 },
  },
  age: { base: 3.9, rules: { 'age-after-name': 0.4 } },
  offence: { base: 3.0, traits: { 'category obstruction-of-justice': -0.5, 'category theft': -0.4 } },
  penalty: { base: 2.2, rules: { 'named-sanction': -0.5 }, traits: { sought: 0.3 } },
  event: {
    base: 1.3,
    again: 1.1,
    rules: { 'arrest-told': 0.6, 'crash-told': -0.5, 'offence-told': -0.6, 'plea-told': 0.4, 'sentencing-told': 0.4 },
    traits: { dated: 0.3 },
  },
  count: {
    base: 2.7,
    traits: {
      'of animal': -0.3,
      'of arrested': 0.3,
      'of charge': 0.6,
      'of injured': -0.5,
      'of other': -0.6,
      'of vehicle': -0.3,
    },
  },
  reference: { base: 3.5 },
  seizure: { base: 1.3, rules: { 'seized-thing': -0.5 }, traits: { 'kind goods': -0.3, measured: 1.2 } },
  operation: { base: 3.0 },
}
