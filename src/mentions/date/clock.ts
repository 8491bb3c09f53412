/**
 * Reads the clock time that stands beside a date: "at around 11.30pm on Friday", "19:00hrs on 8 May", "2:05 a.m. Sunday",
 * "Friday at 9 a.m.". Avoids the end of "between 4pm and 5pm on Friday" and durations ("for 5 hours on Friday").
 */
import type { Span } from '../../types'
import { ahead, back, type Groups } from './look'

const before = back(
  /(?<![\d.:/£$-]|(?:-|\b(?:and|to|until|till|or)) )(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap])\.?m\.?|(?<hour24>\d{1,2})[:.]?(?<minute24>\d{2}) ?(?:hrs|hours)|(?<bare>\d{1,2})[:.](?<bareMinute>\d{2})|(?:12 )?(?<word>noon|midday|midnight))(?: (?:BST|GMT|[ECMP][SD]?T|local time))?,? (?:yesterday |today )?(?:on )?(?:the (?<part>morning|afternoon|evening|night) of )?$/i,
)
const after = ahead(
  /,? ?(?:at|from|around|about|approximately|,)(?: (?:around|about|approximately|shortly after|just after|just before|shortly before))? (?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap])\.?m\b|(?<hour24>\d{1,2})[:.]?(?<minute24>\d{2}) ?(?:hrs|hours)|(?:12 )?(?<word>noon|midday|midnight))/i,
)

const late = /evening|afternoon|night/i

/** Hours that a night still counts as its own: "2.30 on Friday night". */
const smallHours = 5

const clockOf = (hours: number, minutes: number): string | null =>
  hours > 23 || minutes > 59 ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`

/** `part`: the words that tell the part of the day. */
const timeOf = (groups: Groups, part: string): string | null => {
  const { hour, minute, half, hour24, minute24, bare, bareMinute, word } = groups
  if (word) return word.toLowerCase() === 'midnight' ? '00:00' : '12:00'
  if (hour24) return clockOf(Number(hour24), Number(minute24))
  if (bare) {
    const hours = Number(bare)
    const isLate = hours < 12 && late.test(part) && !(hours < smallHours && /night/i.test(part))
    return clockOf(hours + (isLate ? 12 : 0), Number(bareMinute))
  }
  // "17.30pm" is a slip for 17:30
  if (Number(hour) > 12) return half?.toLowerCase() === 'p' ? clockOf(Number(hour), Number(minute ?? 0)) : null
  return clockOf((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0), Number(minute ?? 0))
}

/** "HH:MM", or null where no clock time stands beside the date. */
export const clockBeside = (plain: string, { start, end }: Span): string | null => {
  const groups = (before.at(plain, start) ?? after.at(plain, end))?.groups
  return groups ? timeOf(groups, groups.part ?? plain.slice(start, end)) : null
}

export const clockPatterns = [before.pattern, after.pattern]
