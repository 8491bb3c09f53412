/** Dates: the same span in the same role is one fact. Unresolved ones are no facts. */
import { mentionsOf } from '../resolve/governing'
import type { DateFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'

/** What is told in a text that reports no case is no day of a crime. */
export const datesOfNoCase = (dates: readonly DateFact[]): readonly DateFact[] =>
  dates.flatMap((date) => {
    if (date.role !== 'offence') return date
    const told = dates.some(({ role, start, end }) => role === 'other' && start === date.start && end === date.end)
    return told ? [] : { ...date, role: 'other' as const }
  })

export const assembleDates = (assembly: Assembly): readonly DateFact[] => {
  const resolved = mentionsOf(assembly.mentions, 'date').filter(
    ({ value }) => value.start !== null || value.end !== null,
  )
  return gather(resolved, ({ value: { start, end, role } }) => `${start} ${end} ${role}`).flatMap((mentions, index) => {
    const value = mentions[0]?.value
    if (!value) return []
    return {
      start: value.start,
      end: value.end,
      role: value.role ?? 'other',
      precision: value.precision,
      time: mentions.find((mention) => mention.value.time)?.value.time ?? null,
      ...factBase(assembly, 'date', index, mentions, value.yearStated ? 'stated' : 'implied'),
    }
  })
}
