/** A phrase set: values, each with the many ways of saying it, and wordings that must say nothing of the kind. */
import type { Incident } from '../../src/schema/index'
import type { Context } from '../../src/types'

/** The lists of an incident that hold facts. */
export type FactField =
  | 'dates'
  | 'counts'
  | 'ages'
  | 'locations'
  | 'agencies'
  | 'offences'
  | 'people'
  | 'operations'
  | 'references'
  | 'penalties'
  | 'seizures'
  | 'events'

export type FactOf<F extends FactField> = Incident[F][number]

export interface Phrases<F extends FactField> {
  readonly field: F
  /** For every wording of the set; `published` matters most. */
  readonly context: Context
  readonly says: readonly {
    /** All facts of the field, in text order; only the given fields are compared. */
    readonly facts: readonly Partial<FactOf<F>>[]
    readonly wordings: readonly string[]
    /** In place of the set's context. */
    readonly context?: Context
  }[]
  /** Look like facts of the field and are none. */
  readonly silent: readonly string[]
}
