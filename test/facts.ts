/** The facts of one field, whatever kind the wording is taken for: a phrase alone is seldom an incident. */
import { assembleFacts } from '../src/incident/assemble'
import { read } from '../src/index'
import type { Incident } from '../src/schema/index'
import type { Context } from '../src/types'

export const factsOf = <F extends keyof ReturnType<typeof assembleFacts>>(
  text: string,
  context: Context,
  field: F,
): Incident[F] => {
  const { events, ...assembly } = read(text, context)
  return assembleFacts(assembly, events)[field] as Incident[F]
}
