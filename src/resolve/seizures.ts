/** Seizures: whose dollar their worth is in. */
import type { Mention, Resolver } from '../types'
import { currencyIn } from './currency'
import { withValue } from '../match/mention'

/** The worth may stand after the thing. */
const sumBehind = 80

export const seizuresResolver: Resolver = {
  name: 'seizures',
  resolve: (mentions, document, setting) =>
    mentions.map((mention): Mention => {
      if (mention.kind !== 'seizure' || mention.value.currency === null) return mention
      const words = { start: mention.start, end: mention.end + sumBehind }
      return withValue(mention, {
        ...mention.value,
        currency: currencyIn(document, setting, words, mention.value.currency),
      })
    }),
}
