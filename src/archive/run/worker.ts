/** What a worker thread does: one document of the archive into one line of output, or into the reason why not. */
import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { extract, placesRules } from '../../places/index'
import { toNdjson } from '../../output/ndjson'
import type { Incident } from '../../schema/index'
import { fault, type Fault } from '../faults'
import { toRecord, withChecks } from '../record'
import type { ArchiveEntry, WrittenIncident } from '../types'
import { loadRules } from './own-rules'

export interface WorkerTask {
  /** Posted back as `{ begun: id }` when the work begins: from then on its time is counted. */
  readonly id: number
  readonly entry: ArchiveEntry
  /** Whether the text is written along with its incident. */
  readonly withText: boolean
  /** Path of a module whose export `rules` reads the texts. */
  readonly rules?: string | undefined
}

export type WorkerResult =
  | {
      /** The incident's line of NDJSON, UTF-8, with its line break. */
      readonly line: Uint8Array
      readonly kind: Incident['kind']
      /** Hash of the text without white space at its ends: the same text has the same. */
      readonly text: string
      readonly characters: number
    }
  | { readonly fault: Fault }

/** Never rejects for what a document holds; only its end (a crash, too little memory) is told by the pool. */
export default async ({ id, entry, withText, rules }: WorkerTask): Promise<WorkerResult> => {
  parentPort?.postMessage({ begun: id })
  try {
    const record = await toRecord(entry)
    if ('code' in record) return { fault: record }
    const { source, text, context, checks } = record
    const read = extract(text, { ...context, source }, rules === undefined ? placesRules : await loadRules(rules))
    const incident = withChecks(read, checks)
    const written: WrittenIncident = withText ? { ...incident, text } : incident
    return {
      line: new TextEncoder().encode(toNdjson(written)),
      kind: incident.kind,
      text: createHash('sha256').update(text.trim()).digest('hex').slice(0, 32),
      characters: text.length,
    }
  } catch (error) {
    return { fault: fault('failed', error instanceof Error ? error.message : String(error)) }
  }
}
