/** Gives agencies their identity within the document, their parent and their role. */
import type { Mention, Resolver } from '../types'
import { identified } from './agencies/identity'
import { inCountry } from './agencies/country'
import { withRoles } from './agencies/role'
import { mentionsOf } from './governing'

export const agenciesResolver: Resolver = {
  name: 'agencies',
  resolve: (mentions, document, setting, hits) => {
    const agencies = mentionsOf(mentions, 'agency')
    if (agencies.length === 0) return mentions
    const known = withRoles(document, identified(inCountry(document, setting, agencies)), hits)
    let next = 0
    const resolved: Mention[] = []
    for (const mention of mentions) {
      if (mention.kind !== 'agency') {
        resolved.push(mention)
        continue
      }
      const agency = known[next]
      if (agency?.start !== mention.start || agency.end !== mention.end || agency.rule !== mention.rule) continue
      resolved.push(agency)
      next++
    }
    return resolved
  },
}
