/** `chargesheet/schema`: the zod schemas, the types read off them, and JSON Schema. */
import * as z from 'zod'
import { Incident } from './incident'

export * from './facts'
export { Check, DocumentInfo, Incident, schemaVersion } from './incident'

/**
 * JSON Schema (2020-12) of an incident, for other languages and validators; the same as `docs/schema.json`.
 *
 * @example jsonSchema().$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export const jsonSchema = (): Record<string, unknown> => z.toJSONSchema(Incident, { target: 'draft-2020-12' })
