/**
 * From paths to entries: files, folders, globs, archives and tables as one stream of texts, always in the same order.
 * Nothing is read before it is asked for; what cannot be read is an item of its own, and the rest follows.
 */
import { stat } from 'node:fs/promises'
import { fault, faultOf } from './faults'
import { filesOf, wanted } from './files'
import { allBytes, fileInput, peek, type Bytes, type Input, type Reader, type Reading } from './input'
import { isDocument, kindByBytes, kindByEnding, type ContainerKind, type Kind } from './kind'
import type { ArchiveItem, DocumentFormat, ReadOptions } from './types'

/** Loaded on use: a run over text files needs none of them. */
const readers: Readonly<Record<ContainerKind, () => Promise<Reader>>> = {
  csv: async () => (await import('./containers/csv')).readCsv,
  json: async () => (await import('./containers/json')).readJson,
  ndjson: async () => (await import('./containers/json')).readNdjson,
  feed: async () => (await import('./containers/feed')).readFeed,
  warc: async () => (await import('./containers/warc')).readWarc,
  zip: async () => (await import('./containers/zip')).readZip,
  tar: async () => (await import('./containers/tar')).readTar,
  gzip: async () => (await import('./containers/gzip')).readGzip,
}

/** An archive in an archive is read; one more and it is named instead. */
const deepest = 1

const documentOf = async function* (
  input: Input,
  format: DocumentFormat,
  options: ReadOptions,
): AsyncIterable<ArchiveItem> {
  const content = await allBytes(input.open())
  yield content.length === 0
    ? { source: input.source, fault: fault('empty'), size: 0 }
    : { source: input.source, format, content, context: options.context ?? {}, size: 0 }
}

/** Adds what is left of a file's bytes to its last item, so that sizes add up to the whole. */
const withRest = async function* (
  items: AsyncIterable<ArchiveItem>,
  source: string,
  size: number,
): AsyncIterable<ArchiveItem> {
  let held: ArchiveItem | undefined
  let left = size
  for await (const item of items) {
    if (held) yield held
    held = item
    left -= item.size
  }
  yield held ? { ...held, size: held.size + Math.max(0, left) } : { source, fault: fault('no-input'), size }
}

const readInput = async function* (given: Input, options: ReadOptions): AsyncIterable<ArchiveItem> {
  const { source } = given
  try {
    const byEnding = kindByEnding(given.name)
    const { input, kind } = byEnding ? { input: given, kind: byEnding } : await sniffed(given)
    if (isDocument(kind)) yield* documentOf(input, kind, options)
    else if ((kind === 'zip' || kind === 'tar') && input.depth > deepest)
      yield { source, fault: fault('nested'), size: 0 }
    else yield* (await readers[kind]())(input, readingOf(options))
  } catch (error) {
    yield { source, fault: faultOf(error), size: 0 }
  }
}

const sniffed = async (given: Input): Promise<{ readonly input: Input; readonly kind: Kind }> => {
  const { head, input } = await peek(given)
  return { input, kind: kindByBytes(head) }
}

const readingOf = (options: ReadOptions): Reading => ({
  options,
  takes: wanted(options),
  read: (input) =>
    input.size === undefined
      ? readInput(input, options)
      : withRest(readInput(input, options), input.source, input.size),
})

/** Counts the bytes of a file as they are read, and gives each item those since the one before. */
const metered = async function* (input: Input, options: ReadOptions): AsyncIterable<ArchiveItem> {
  let taken = 0
  const open = async function* (): Bytes {
    for await (const chunk of input.open()) {
      taken += chunk.length
      yield chunk
    }
  }
  for await (const item of readInput({ ...input, open }, options)) {
    yield { ...item, size: item.size + taken }
    taken = 0
  }
}

const standardInput: Input = {
  source: 'standard input',
  name: '',
  depth: 0,
  open: () => process.stdin as AsyncIterable<Uint8Array>,
}

const fileItems = async function* (path: string, named: boolean, options: ReadOptions): AsyncIterable<ArchiveItem> {
  if (path === '-') return yield* metered(standardInput, options)
  try {
    const { size } = await stat(path)
    // what a pattern picked from a folder is whole: its members need not match the pattern as well
    const inside = named ? options : { ...options, include: undefined }
    yield* withRest(metered(fileInput(path), inside), path, size)
  } catch (error) {
    yield { source: path, fault: faultOf(error), size: 0 }
  }
}

/**
 * All texts that the paths hold, as they lie there.
 *
 * @param paths files, folders, globs ("archive/*.html"); "-" is standard input
 * @returns texts and faults in a stable order; it never throws for what a file holds
 * @example for await (const item of listEntries(['uk.zip'])) console.log(item.source, 'fault' in item)
 */
export const listEntries = async function* (
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncIterable<ArchiveItem> {
  for await (const found of filesOf(paths, options))
    if ('fault' in found) yield { source: found.path, fault: found.fault, size: 0 }
    else yield* fileItems(found.path, found.named, options)
}

/**
 * Bytes of all files that the paths mean, as they lie on disk; what is missing and standard input count as nothing.
 *
 * @example await inputSize(['uk.zip', 'archive/']) // the sum of `size` over `listEntries`
 */
export const inputSize = async (paths: readonly string[], options: ReadOptions = {}): Promise<number> => {
  let bytes = 0
  for await (const found of filesOf(paths, options)) {
    if ('fault' in found || found.path === '-') continue
    bytes += await stat(found.path).then(
      ({ size }) => size,
      () => 0,
    )
  }
  return bytes
}
