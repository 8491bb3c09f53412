/** Sets the agencies of a list of mentions apart from the rest. */
import type { Mention } from '../../types'

export const mentionsByKind = (
  mentions: readonly Mention[],
): { readonly agency: readonly Mention<'agency'>[]; readonly rest: readonly Mention[] } => {
  const agency: Mention<'agency'>[] = []
  const rest: Mention[] = []
  for (const mention of mentions) {
    if (mention.kind === 'agency') agency.push(mention)
    else rest.push(mention)
  }
  return { agency, rest }
}
