/** The incident: everything the library says about one text. */
import * as z from 'zod'
import { checkCodes, incidentKinds, publishedSources, redactGroups, zoneKinds } from '../vocabulary'
import {
  AgeFact,
  AgencyFact,
  CountFact,
  DateFact,
  EventFact,
  LocationFact,
  OffenceFact,
  OperationFact,
  PenaltyFact,
  PersonFact,
  ReferenceFact,
  SeizureFact,
} from './facts'

/** Version of the output's shape; it changes when a field is renamed, removed or gets another meaning. */
export const schemaVersion = '1'

const Zone = z
  .object({
    kind: z.enum(zoneKinds),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
  })
  .readonly()

/**
 * What is known of the text itself: from the caller (`option`), its front matter, a line of it, or nowhere. `zones` say
 * which part of the text is title, body, quote, list, furniture …, as half-open offsets; quotes lie over the others.
 */
export const DocumentInfo = z
  .object({
    source: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.iso.date().nullable().describe('Day of publication'),
    publishedFrom: z.enum(publishedSources),
    language: z.string().describe('BCP 47; "und" if unknown'),
    zones: z.array(Zone).readonly(),
  })
  .readonly()
export type DocumentInfo = z.infer<typeof DocumentInfo>

/**
 * Something that an editor should look at: a stable code, a sentence for people (it holds no names), the ids of the facts.
 *
 * @example incident.checks.some(({ code }) => code === 'minor-named')
 */
export const Check = z
  .object({
    code: z.enum(checkCodes),
    message: z.string(),
    facts: z.array(z.string()).readonly().describe('Ids of the facts it is about'),
  })
  .readonly()
export type Check = z.infer<typeof Check>

/**
 * One release or story as structured facts. `kind` is "other" and the lists may be empty where a text reports no
 * incident; that is a normal answer.
 *
 * @example Incident.parse(JSON.parse(line)).counts[0]?.min // 17
 */
export const Incident = z
  .object({
    schemaVersion: z.literal(schemaVersion),
    id: z.string().min(1).describe('Hash of the text and the version'),
    kind: z.enum(incidentKinds),
    redacted: z
      .array(z.enum(redactGroups))
      .readonly()
      .default([])
      .describe('Whose names and addresses were taken out; evidence then has blocks in their place'),
    document: DocumentInfo,
    dates: z.array(DateFact).readonly(),
    counts: z.array(CountFact).readonly(),
    ages: z.array(AgeFact).readonly(),
    locations: z.array(LocationFact).readonly(),
    agencies: z.array(AgencyFact).readonly(),
    offences: z.array(OffenceFact).readonly(),
    people: z.array(PersonFact).readonly(),
    operations: z.array(OperationFact).readonly(),
    references: z.array(ReferenceFact).readonly(),
    penalties: z.array(PenaltyFact).readonly(),
    seizures: z.array(SeizureFact).readonly(),
    events: z.array(EventFact).readonly(),
    checks: z.array(Check).readonly(),
  })
  .readonly()
  .describe('A police or prosecutor press release, or a crime story, as structured facts')
export type Incident = z.infer<typeof Incident>
