/** Public bodies, courts, forces, charities: those known by name, and the words that names of the others end in. */
import type { Lexicon } from '../types'
import type { Body } from './agencies/body'
import { canada } from './agencies/canada'
import { agencyHeads } from './agencies/heads'
import { international } from './agencies/international'
import { ireland } from './agencies/ireland'
import { oceania } from './agencies/oceania'
import { agencyRoleCues } from './agencies/roles'
import { unitedKingdom } from './agencies/united-kingdom'
import { unitedStates } from './agencies/united-states'

/** Bodies known by name. A user's own entries are added to this one. */
export const agencies: Lexicon<Body> = {
  name: 'agency',
  entries: [...unitedKingdom, ...ireland, ...unitedStates, ...canada, ...oceania, ...international],
}

export { agencyHeads, agencyRoleCues }

export const agencyLexicons: readonly Lexicon<unknown>[] = [agencies, agencyHeads, agencyRoleCues]

/** Forces by the name of their area ("Surrey"), to read "Surrey and Sussex Police" as two. */
export const forceAreas: ReadonlyMap<string, Body> = new Map(
  unitedKingdom.flatMap(({ names, value }) =>
    value.agencyKind === 'police'
      ? names.flatMap(
          (name) =>
            /^(.+) (?:Police|Constabulary)$/
              .exec(name)
              ?.slice(1)
              .map((area): [string, Body] => [area, value]) ?? [],
        )
      : [],
  ),
)
