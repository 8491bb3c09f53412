/** From the words behind an option to its value. */
import { InvalidArgumentError } from 'commander'
import { parseWhere } from '../output/index'
import { redactGroups, type RedactGroup } from '../vocabulary'

/** @throws InvalidArgumentError, as all readers here, with a line for the user */
export const isoDay = (words: string): string => {
  const day = /^\d{4}-\d\d-\d\d$/.test(words) ? new Date(`${words}T00:00:00Z`) : null
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== words)
    throw new InvalidArgumentError('Write a day as YYYY-MM-DD, such as 2024-05-10.')
  return words
}

export const countryCode = (words: string): string => {
  if (!/^[A-Za-z]{2}$/.test(words)) throw new InvalidArgumentError('Write two letters (ISO 3166-1), such as GB.')
  return words.toUpperCase()
}

export const groupsToRedact = (words: string): readonly RedactGroup[] =>
  words.split(',').map((word) => {
    const group = redactGroups.find((name) => name === word.trim())
    if (!group) throw new InvalidArgumentError(`Write ${redactGroups.join(', ')} or both, parted by a comma.`)
    return group
  })

/** A reader of the library as a reader of an option. */
export const checked =
  <T>(read: (words: string) => T) =>
  (words: string): T => {
    try {
      return read(words)
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
    }
  }

/** A word behind those before it. */
export const listed = (words: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  words,
]

/** A condition behind those before it. */
export const conditions = (words: string, before: readonly string[] | undefined): readonly string[] => {
  checked(parseWhere)(words)
  return [...(before ?? []), words]
}

export const atLeast =
  (least: number) =>
  (words: string): number => {
    const value = Number(words)
    if (!(value >= least) || !Number.isFinite(value) || (least >= 1 && !Number.isInteger(value)))
      throw new InvalidArgumentError(`Write a number, at least ${least}.`)
    return value
  }
