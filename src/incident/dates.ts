/** Dates: the same span in the same role is one fact. Unresolved ones are no facts. */
import { mentionsOf } from '../resolve/governing'
import type { DateFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'

/** What is told in a text that reports no case is no step of one. */
export const datesOfNoCase = (dates: readonly DateFact[]): readonly DateFact[] => {
  const told = new Set(dates.flatMap(({ role, start, end }) => (role === 'other' ? `${start} ${end}` : [])))
  return dates.flatMap((date) => {
    const span = `${date.start} ${date.end}`
    if (date.role === 'other') return date
    if (told.has(span)) return []
    told.add(span)
    return { ...date, role: 'other' as const }
  })
}

export const assembleDates = (assembly: Assembly): readonly DateFact[] => {
  const resolved = mentionsOf(assembly.mentions, 'date').filter(
    ({ value }) => value.start !== null || value.end !== null,
  )
  return gather(resolved, ({ value: { start, end, role } }) => `${start} ${end} ${role}`).flatMap((mentions, index) => {
    const value = mentions[0]?.value
    if (!value) return []
    const role = value.role ?? 'other'
    return {
      start: value.start,
      end: value.end,
      role,
      precision: value.precision,
      time: mentions.find((mention) => mention.value.time)?.value.time ?? null,
      ...factBase(assembly, 'date', index, mentions, value.yearStated ? 'stated' : 'implied', [`role ${role}`]),
    }
  })
}
