/** From paths to records, one after the other, in one thread. */
import { listEntries } from './entries'
import type { Fault } from './faults'
import { toRecord } from './record'
import type { ArchiveRecord, ReadOptions } from './types'

export interface ReadArchiveOptions extends ReadOptions {
  /** Told of each text that cannot be read, and why. Without it the first such text throws. */
  readonly onFault?: ((source: string, fault: Fault) => void) | undefined
}

/**
 * All texts of files, folders and archives, with what is known beside each.
 *
 * @param paths files, folders or globs; or one of them
 * @example
 * for await (const { text, context } of readArchive('releases.zip')) console.log(extract(text, context).kind)
 */
export const readArchive = async function* (
  paths: string | readonly string[],
  options: ReadArchiveOptions = {},
): AsyncIterable<ArchiveRecord> {
  const tell =
    options.onFault ??
    ((source: string, { message }: Fault): never => {
      throw new Error(`${source}: ${message}`)
    })
  for await (const item of listEntries(typeof paths === 'string' ? [paths] : paths, options)) {
    const read = 'fault' in item ? item.fault : await toRecord(item)
    if ('code' in read) tell(item.source, read)
    else yield read
  }
}
