/** Offences: one fact a category and stage. */
import { codesOf } from '../lexicon/codes/index'
import { mentionsOf } from '../resolve/governing'
import type { OffenceFact, PersonFact } from '../schema/index'
import { sentenceAt } from '../text/document'
import type { Mention, Sentence } from '../types'
import { offenceCategories } from '../vocabulary'
import { factBase, gather, type Assembly } from './fact'
import { personNamed } from './people'

/** Who is charged, by surname: "Ada Orme" is "Orme" further on. */
const whoOf = (people: readonly string[]): string => people.map((name) => name.split(' ').at(-1) ?? name).join()

/**
 * How many counts there are: a sentence's ("two counts of wire fraud and one of mail fraud" is three), of those told
 * again the most, and of people who are told one by one the sum, unless it is the same for all: then they share it.
 */
const countsOf = ({ document }: Assembly, group: readonly Mention<'offence'>[]): number | null => {
  const sums = new Map<Sentence, { readonly sum: number; readonly who: string }>()
  for (const { start, value } of group) {
    const sentence = value.charges === null ? undefined : sentenceAt(document, start)
    if (!sentence) continue
    const known = sums.get(sentence)
    sums.set(sentence, { sum: (known?.sum ?? 0) + (value.charges ?? 0), who: known?.who ?? whoOf(value.people) })
  }
  if (sums.size === 0) return null
  const most = new Map<string, number>()
  for (const { sum, who } of sums.values()) most.set(who, Math.max(sum, most.get(who) ?? 0))
  const unnamed = most.get('') ?? 0
  most.delete('')
  const named = [...new Set(most.values())].reduce((total, sum) => total + sum, 0)
  return Math.max(named, unnamed)
}

export const assembleOffences = (assembly: Assembly, people: readonly PersonFact[]): readonly OffenceFact[] =>
  gather(mentionsOf(assembly.mentions, 'offence'), ({ value }) => `${value.category} ${value.stage}`).flatMap(
    (group, index) => {
      const values = group.map(({ value }) => value)
      const value = values[0]
      if (!value) return []
      const base = factBase(assembly, 'offence', index, group, 'stated', [`category ${value.category}`])
      const names = [...new Set(values.flatMap((each) => each.people))]
      return {
        category: value.category,
        iccs: offenceCategories[value.category],
        codes: codesOf(value.category, [...new Set(base.evidence.map(({ text }) => text))]),
        label: base.evidence[0]?.text ?? value.category,
        stage: value.stage ?? 'reported',
        attempted: values.every(({ attempted }) => attempted),
        charges: countsOf(assembly, group),
        statute: values.find(({ statute }) => statute !== null)?.statute ?? null,
        people: [...new Set(names.flatMap((name) => personNamed(people, name)?.id ?? []))],
        ...base,
      }
    },
  )
