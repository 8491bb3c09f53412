/** Which files a list of paths means: files as named, folders with all releases in them, globs, and lists of paths. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import picomatch from 'picomatch'
import { lines } from './containers/characters'
import { fault, faultOf, type Fault } from './faults'
import { fileInput } from './input'
import { kindByEnding } from './kind'
import type { ReadOptions } from './types'

export interface FoundFile {
  readonly path: string
  /** Named by its user, so that it is read whatever its ending. */
  readonly named: boolean
}

export interface NotFound {
  readonly path: string
  readonly fault: Fault
}

/** Slashes as they are in patterns, whatever the system's. */
const slashed = (path: string): string => path.replaceAll('\\', '/')

/** A pattern without a slash is one for the name alone, in whatever folder. */
const matcher = (patterns: readonly string[]): ((path: string) => boolean) => {
  if (patterns.length === 0) return () => false
  const tests = patterns.map((pattern) => {
    const test = picomatch(pattern.replace(/^\.\//, ''), { dot: true, nocase: process.platform === 'win32' })
    return pattern.includes('/') ? test : (path: string) => test(basename(path))
  })
  return (path) => tests.some((test) => test(slashed(path)))
}

const isHidden = (path: string): boolean => /(?:^|[\\/])(?:\.(?!\.?(?:[\\/]|$))|__MACOSX[\\/])/.test(path)

/** Whether a file of a folder or a member of an archive is wanted, by its path in there. */
export const wanted = ({ include = [], ignore = [] }: ReadOptions): ((path: string) => boolean) => {
  const included = matcher(include)
  const ignored = matcher(ignore)
  return (path) =>
    !isHidden(path) && !ignored(path) && (include.length > 0 ? included(path) : kindByEnding(path) !== undefined)
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0

/** Files under a folder, sorted by name in each; holds the names of one folder and those above it. */
const walk = async function* (
  folder: string,
  takes: (path: string) => boolean,
  skips: (path: string) => boolean,
  within = '',
  above: readonly string[] = [],
): AsyncIterable<FoundFile | NotFound> {
  // a link to a folder above would go round for ever
  const real = await realpath(folder)
  if (above.includes(real)) return
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
    const path = join(folder, entry.name)
    const inside = within + entry.name
    if (isHidden(entry.name)) continue
    try {
      const what = entry.isSymbolicLink() ? await stat(path) : entry
      if (what.isDirectory()) {
        if (!skips(inside)) yield* walk(path, takes, skips, `${inside}/`, [...above, real])
      } else if (what.isFile() && takes(inside)) yield { path, named: false }
    } catch (error) {
      if (entry.isDirectory() || takes(inside)) yield { path, fault: faultOf(error) }
    }
  }
}

const inFolder = async function* (
  folder: string,
  takes: (path: string) => boolean,
  { ignore = [] }: ReadOptions,
): AsyncIterable<FoundFile | NotFound> {
  let none = true
  for await (const found of walk(folder, takes, matcher(ignore))) {
    none = false
    yield found
  }
  if (none) yield { path: folder, fault: fault('no-input') }
}

const kindOfPath = async (path: string): Promise<'folder' | 'file' | Fault> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return faultOf(error)
  }
}

const byPath = async function* (path: string, options: ReadOptions): AsyncIterable<FoundFile | NotFound> {
  if (path === '-') return yield { path, named: true }
  const kind = await kindOfPath(path)
  if (kind === 'file') return yield { path, named: true }
  if (kind === 'folder') return yield* inFolder(path, wanted(options), options)
  const { base, glob, isGlob } = picomatch.scan(slashed(path))
  if (!isGlob) return yield { path, fault: kind }
  const folder = base === '' ? '.' : base
  const under = await kindOfPath(folder)
  if (under !== 'folder') return yield { path, fault: under === 'file' ? fault('missing') : under }
  const matches = picomatch(glob)
  const takes = wanted(options.include || !basename(glob).includes('.') ? options : { ...options, include: ['*'] })
  yield* inFolder(folder, (inside) => matches(inside) && takes(inside), options)
}

/** All files that the paths, and the list of paths in `filesFrom`, mean; in the order given. */
export const filesOf = async function* (
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncIterable<FoundFile | NotFound> {
  for (const path of paths) yield* byPath(path, options)
  const { filesFrom } = options
  if (filesFrom === undefined) return
  const list = filesFrom === '-' ? process.stdin : fileInput(filesFrom).open()
  try {
    for await (const { text } of lines(list as AsyncIterable<Uint8Array>))
      if (text.trim() !== '') yield* byPath(text.trim(), options)
  } catch (error) {
    yield { path: filesFrom, fault: faultOf(error) }
  }
}

export interface Listing {
  /** In the order given, folders sorted by name. */
  readonly files: readonly string[]
  readonly faults: readonly { readonly source: string; readonly fault: Fault }[]
}

/** The same as a list. */
export const listFiles = async (paths: readonly string[]): Promise<Listing> => {
  const files: string[] = []
  const faults: { source: string; fault: Fault }[] = []
  for await (const found of filesOf(paths, { include: ['*.txt', '*.md'] }))
    if ('fault' in found) faults.push({ source: found.path, fault: found.fault })
    else files.push(found.path)
  return { files, faults }
}
