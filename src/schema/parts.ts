/** What the schemas of the facts are made of: the words that state them, days, ids, numbers. */
import * as z from 'zod'
import { certainties } from '../vocabulary'

/** An ISO day; null is open or unknown. */
export const day = z.iso.date().nullable()
/** Id of a fact. */
export const id = z.string().min(1)
/** Ids of facts. */
export const ids = z.array(id).readonly()
/** A whole number, 0 or more; null is unknown. */
export const whole = z.number().int().nonnegative().nullable()
/** A number, 0 or more; null is unknown. */
export const amount = z.number().nonnegative().nullable()
/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
/** ISO 4217. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .nullable()

/**
 * Words of the text that state a fact, and where they stand: `text === input.slice(start, end)`, but in a redacted incident,
 * where blocks stand for names. Offsets count UTF-16 units, as `slice` does.
 *
 * @example input.slice(fact.evidence[0].start, fact.evidence[0].end) // "Eleven people"
 */
export const Evidence = z
  .object({
    start: z.number().int().nonnegative().describe('Offset of the first UTF-16 code unit in the text as given'),
    end: z.number().int().nonnegative().describe('Offset after the last one'),
    text: z.string().min(1).describe('The words: text.slice(start, end)'),
    rule: z.string().min(1).describe('Name of the rule that read them'),
  })
  .readonly()
  .describe('Words of the text that state a fact')
export type Evidence = z.infer<typeof Evidence>

/** What every fact carries. */
export const fact = {
  id: id.describe('Unique in the incident, such as "count-1"'),
  evidence: z.array(Evidence).min(1).readonly(),
  confidence: z.number().min(0).max(1).describe('Share of facts like this one whose value is right (roles aside)'),
  certainty: z.enum(certainties),
}
