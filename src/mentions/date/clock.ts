/** Reads the clock time that stands beside a date: "at around 11.30pm on Friday", "2:05 a.m. Sunday", "Friday at 9 a.m.". */
import type { Span } from '../../types'
import { ahead, back, type Groups } from './look'

const before = back(
  /(?<![\d.:/£$-]|\b(?:and|to) )(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap])?\.?(?:m\.?|hrs|hours)?(?: (?:BST|GMT|[ECMP][SD]T))?|(?<word>noon|midday|midnight)),? (?:yesterday |today )?(?:on )?(?:the (?:morning|afternoon|evening|night) of )?$/i,
)
const after = ahead(
  /,? ?(?:at|from|around|about|approximately|,)(?: (?:around|about|approximately|shortly after|just after|just before|shortly before))? (?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?:(?<half>[ap])\.?m\b|hrs|hours)|(?<word>noon|midday|midnight))/i,
)

const told = /[ap]\.?m|hrs|hours|[:.]\d\d|noon|midday|midnight/i

const timeOf = ({ hour, minute, half, word }: Groups): string | null => {
  if (word) return word.toLowerCase() === 'midnight' ? '00:00' : '12:00'
  const stated = Number(hour)
  const minutes = Number(minute ?? 0)
  const late = half?.toLowerCase() === 'p'
  const hours = half ? (stated % 12) + (late ? 12 : 0) : stated
  if (stated > 23 || minutes > 59 || (half !== undefined && stated > 12)) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** "HH:MM", or null where no clock time stands beside the date. */
export const clockBeside = (plain: string, { start, end }: Span): string | null => {
  const match = before.at(plain, start) ?? after.at(plain, end)
  return match?.groups && told.test(match[0]) ? timeOf(match.groups) : null
}

export const clockPatterns = [before.pattern, after.pattern]
