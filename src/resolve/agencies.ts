/** Gives agencies their identity within the document, their parent and their role. */
import type { Resolver } from '../types'
import { identified } from './agencies/identity'
import { inCountry } from './agencies/country'
import { withRoles } from './agencies/role'
import { mentionsOf, withResolved } from './governing'

export const agenciesResolver: Resolver = {
  name: 'agencies',
  resolve: (mentions, document, setting, hits) => {
    const agencies = mentionsOf(mentions, 'agency')
    if (agencies.length === 0) return mentions
    const known = withRoles(document, identified(inCountry(document, setting, agencies)), hits)
    return withResolved(mentions, 'agency', known)
  },
}
