/** What a run did, in numbers. */
import type { Incident } from '../../schema/index'
import { version } from '../../version'
import type { FaultCode } from '../faults'
import type { Done } from './checkpoint'

export interface BatchReport {
  /** Version of the library. */
  readonly version: string
  /** When the run began, ISO 8601. */
  readonly started: string
  readonly seconds: number
  readonly workers: number
  /** All documents met; the sum of `read`, `skipped` and `failed`. */
  readonly documents: number
  /** Read in this run. */
  readonly read: number
  /** Not read again, since a run before had done so and nothing has changed. */
  readonly skipped: number
  readonly failed: number
  /** Documents with the text of an earlier one; among those read or skipped. */
  readonly duplicates: number
  /** Of the documents read or skipped. */
  readonly kinds: Readonly<Record<Incident['kind'], number>>
  /** Failed documents by the code of their fault. */
  readonly faults: Readonly<Partial<Record<FaultCode, number>>>
  /** Of the texts read in this run, in millions of UTF-16 code units. */
  readonly millionCharacters: number
  /** Bytes of the input gone through, packed as they lie there. */
  readonly inputBytes: number
  /** Whether it was stopped before its end; the same command goes on with it. */
  readonly interrupted: boolean
}

export interface Tally {
  readonly add: (done: Omit<Done, 'at' | 'bytes'>, skipped: boolean, size: number) => void
  readonly failed: () => number
  readonly report: (workers: number, interrupted: boolean) => BatchReport
}

export const tally = (): Tally => {
  const started = new Date()
  const begun = performance.now()
  const kinds = { incident: 0, appeal: 0, other: 0 }
  const faults: Partial<Record<FaultCode, number>> = {}
  let [documents, read, skipped, failed, duplicates, characters, inputBytes] = [0, 0, 0, 0, 0, 0, 0]
  return {
    add: (done, kept, size) => {
      documents++
      inputBytes += size
      if (done.fault) {
        failed++
        faults[done.fault.code] = (faults[done.fault.code] ?? 0) + 1
        return
      }
      if (kept) skipped++
      else {
        read++
        characters += done.characters ?? 0
      }
      if (done.same !== undefined) duplicates++
      if (done.kind) kinds[done.kind]++
    },
    failed: () => failed,
    report: (workers, interrupted) => ({
      version,
      started: started.toISOString(),
      seconds: Math.round(performance.now() - begun) / 1000,
      workers,
      documents,
      read,
      skipped,
      failed,
      duplicates,
      kinds: { ...kinds },
      faults: { ...faults },
      millionCharacters: Math.round(characters / 1e3) / 1e3,
      inputBytes,
      interrupted,
    }),
  }
}
