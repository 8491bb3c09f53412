/** Gives every person mention the fullest name of its bearer. */
import type { Mention, Resolver } from '../types'
import { mentionsOf } from './governing'
import { identitiesOf } from './people/identity'

export const peopleResolver: Resolver = {
  name: 'people',
  resolve: (mentions) => {
    const resolved = new Map<Mention, Mention>()
    for (const { name, mentions: own } of identitiesOf(mentionsOf(mentions, 'person')))
      for (const mention of own) resolved.set(mention, { ...mention, value: { ...mention.value, name } })
    return resolved.size === 0 ? mentions : mentions.map((mention) => resolved.get(mention) ?? mention)
  },
}
