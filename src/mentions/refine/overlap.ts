/** Where mentions of different kinds claim the same words, the surer kind keeps them. */
import type { Mention, MentionKind, Refiner } from '../../types'

/** `winner` takes its words from each of the others: a case number is no date, an agency's name holds no place. */
const claims: Readonly<Partial<Record<MentionKind, readonly MentionKind[]>>> = {
  reference: ['date', 'count', 'age', 'place', 'person', 'agency'],
  operation: ['place', 'person', 'agency', 'offence', 'count'],
  age: ['count', 'date'],
  date: ['count', 'place', 'person'],
  agency: ['place', 'person', 'offence', 'count', 'action'],
}

/** "Two 37-year-old men" is a count with an age in it. */
const holdsAge = (count: Mention, age: Mention): boolean =>
  count.kind === 'count' && age.kind === 'age' && count.start < age.start && age.end <= count.end

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end

export const overlapRefiner: Refiner = {
  name: 'overlap',
  refine: (mentions) => {
    const dropped = new Set<Mention>()
    mentions.forEach((mention, i) => {
      for (let k = i + 1; k < mentions.length && (mentions[k]?.start ?? 0) < mention.end; k++) {
        const other = mentions[k]
        if (!other || !overlaps(mention, other) || holdsAge(mention, other)) continue
        if (claims[mention.kind]?.includes(other.kind)) dropped.add(other)
        else if (claims[other.kind]?.includes(mention.kind)) dropped.add(mention)
      }
    })
    return dropped.size === 0 ? mentions : mentions.filter((mention) => !dropped.has(mention))
  },
}
