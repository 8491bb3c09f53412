/** Sets the agencies of a list of mentions apart from the rest, and puts them back. */
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

const inOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end

/** Agencies in any order among other mentions, which are in text order already. */
export const withAgencies = (rest: readonly Mention[], agencies: readonly Mention<'agency'>[]): readonly Mention[] => {
  const merged: Mention[] = []
  let next = 0
  for (const agency of [...agencies].sort(inOrder)) {
    for (let other = rest[next]; other && inOrder(other, agency) <= 0; other = rest[++next]) merged.push(other)
    merged.push(agency)
  }
  for (let other = rest[next]; other; other = rest[++next]) merged.push(other)
  return merged
}
