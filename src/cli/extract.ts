/** `chargesheet extract`: one text in, one incident out. */
import { buffer } from 'node:stream/consumers'
import { extractBytes, extractFile } from '../archive/read'
import type { Context } from '../types'
import type { RedactGroup } from '../vocabulary'
import { exitCodes, sayResult } from './messages'

export interface ExtractOptions {
  readonly published?: string
  readonly country?: string
  readonly redact?: readonly RedactGroup[]
  readonly pretty?: boolean
}

/** @param file a path, or "-" for standard input */
export const extractCommand = async (file: string, options: ExtractOptions): Promise<number> => {
  const context: Context = {
    published: options.published,
    countries: options.country ? [options.country] : undefined,
    redact: options.redact,
  }
  const result =
    file === '-'
      ? await extractBytes(await buffer(process.stdin), 'standard input', context)
      : await extractFile(file, context)
  if (!sayResult(result)) return exitCodes.inputFailed
  process.stdout.write(`${JSON.stringify(result.incident, null, options.pretty ? 2 : undefined)}\n`)
  return exitCodes.well
}
