/** What every age rule shares: the value with its gaps, the sex that a noun says, decades and their parts. */
import type { AgeValue } from '../../types'
import type { Sex } from '../../vocabulary'

/** An age whose person, role and count are not known yet. */
export const ageOf = (min: number | null, max: number | null = min): AgeValue => ({
  min,
  max,
  role: null,
  sex: null,
  person: null,
  of: null,
})

/** Oldest age that is believed. */
const oldest = 110

export const plausible = (min: number, max: number = min): boolean => min <= max && max <= oldest

const tens: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

const parts: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  middle: [4, 6],
  late: [7, 9],
}
const teenParts: Readonly<Record<string, readonly [number, number]>> = {
  early: [13, 15],
  mid: [14, 16],
  middle: [14, 16],
  late: [17, 19],
}

/**
 * The years of a decade or a part of it.
 *
 * @example decadeOf('late', '40s') // [47, 49]
 */
export const decadeOf = (part: string | undefined, decade: string): readonly [number, number] | undefined => {
  const known = part?.toLowerCase() ?? ''
  if (/^teens$/i.test(decade)) return teenParts[known] ?? [13, 19]
  const from = tens[decade.toLowerCase()] ?? parseInt(decade, 10)
  if (!(from >= 20 && from <= 90)) return undefined
  const [low, high] = parts[known] ?? [0, 9]
  return [from + low, from + high]
}

const male =
  /^(?:man|men|boys?|males?|father|son|sons|brothers?|husband|grandfather|schoolboys?|boyfriend|uncle|nephew|businessman|gunman|stepfather|stepson|gentleman|widower)$/i
const female =
  /^(?:wom[ae]n|girls?|females?|mother|daughters?|sisters?|wife|grandmother|schoolgirls?|girlfriend|aunt|niece|lady|ladies|stepmother|stepdaughter|widow|mum)$/i

/** The sex that a word for a person says. */
export const sexOfNoun = (noun: string): Sex | null => (male.test(noun) ? 'male' : female.test(noun) ? 'female' : null)
