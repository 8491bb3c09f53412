/** What the reading of a document depends on, as one hash: equal keys give equal lines. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { build, version } from '../../version'
import type { ArchiveEntry, ArchiveItem } from '../types'

const digest = (parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(`${part.length}\n`)
    hash.update(part)
  }
  return hash.digest('hex').slice(0, 32)
}

/**
 * The part that all documents of a run share: the library, its build, and the options that change a line.
 *
 * @param rules path of the module whose rules read
 */
export const runKey = async (withText: boolean, rules: string | undefined): Promise<string> =>
  digest([version, build, String(withText), rules === undefined ? '' : await readFile(rules)])

const keyOfEntry = (
  { source, format, content, context, charset = '', guessed = '' }: ArchiveEntry,
  run: string,
): string => digest([run, source, format, JSON.stringify(context), charset, guessed, content])

/** @param run from `runKey` */
export const keyOf = (item: ArchiveItem, run: string): string =>
  'fault' in item ? digest([run, item.source, item.fault.code, item.fault.message]) : keyOfEntry(item, run)
