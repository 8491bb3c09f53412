/**
 * Where an output goes: everything is written into a hidden folder beside the target (".incidents.csv.part") and moved into
 * its place at the end, so that a failed or killed run leaves no half output and an old one stands until the new is whole.
 */
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { IncidentWriter, WrittenIncident } from '../types'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EMFILE: 'too many open files',
}

/** Databases say it in words only. */
const full = /no space left|disk (?:is )?full/i

/** What went wrong with the output, in one line for the user. */
export const cannotWrite = (target: string, reason: unknown): Error => {
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : ''
  const words = reason instanceof Error ? reason.message : String(reason)
  return new Error(`cannot write ${target}: ${reasons[code] ?? (full.test(words) ? 'the disk is full' : words)}`, {
    cause: reason,
  })
}

const kindOf = async (path: string): Promise<'none' | 'file' | 'folder' | 'special'> => {
  try {
    const found = await stat(path)
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'none'
    throw error
  }
}

export interface TargetForm {
  readonly target: 'file' | 'folder'
  /** It is text that can go to standard output ("-"), to a pipe or a device, as it comes. */
  readonly stdout: boolean
  /** Names of the files in a folder; one with anything else in it is not replaced. */
  readonly files?: readonly string[]
}

const partOf = (path: string): string => join(dirname(path), `.${basename(path)}.part`)

/** The path itself, or where a link leads. */
const placeOf = async (path: string): Promise<string> => realpath(path).catch(() => resolve(path))

/**
 * Says before a long run whether the target can be written, by trying.
 *
 * @throws Error with a line for the user
 */
export const checkTarget = async (target: string, form: TargetForm): Promise<void> => {
  try {
    if (target === '-') {
      if (!form.stdout) throw new Error(`this format cannot go to standard output; name a ${form.target}`)
      return
    }
    const path = await placeOf(target)
    const kind = await kindOf(path)
    if (form.target === 'file' && kind === 'folder') throw new Error('it is a folder; name a file')
    if (form.target === 'folder' && (kind === 'file' || kind === 'special'))
      throw new Error('it is a file; name a folder')
    if (form.target === 'folder' && kind === 'folder') {
      const other = (await readdir(path)).find((name) => !form.files?.includes(name))
      if (other !== undefined) throw new Error(`the folder holds other files (${other}); name a new one`)
    }
    if (kind === 'special') {
      if (!form.stdout) throw new Error('it is no file')
      return
    }
    await rm(partOf(path), { recursive: true, force: true })
    await mkdir(partOf(path))
    await rm(partOf(path), { recursive: true, force: true })
  } catch (error) {
    throw cannotWrite(target, error)
  }
}

const synced = async (path: string): Promise<void> => {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Moves a whole output into its place; what stood there is gone after that only. */
const moveInto = async (written: string, path: string, old: string): Promise<void> => {
  const kind = await kindOf(written)
  for (const file of kind === 'folder' ? (await readdir(written)).map((name) => join(written, name)) : [written])
    await synced(file)
  const replaces = kind === 'folder' && (await kindOf(path)) === 'folder'
  if (replaces) await rename(path, old)
  try {
    await rename(written, path)
  } catch (error) {
    if (replaces) await rename(old, path)
    throw error
  }
}

type Write = (incidents: AsyncIterable<WrittenIncident>, path: string) => Promise<void>

const writeBeside = async (write: (path: string) => Promise<void>, target: string, form: TargetForm): Promise<void> => {
  const path = await placeOf(target)
  if (target === '-' || (await kindOf(path)) === 'special') return write(target)
  const part = partOf(path)
  const written = join(part, 'new')
  try {
    await mkdir(form.target === 'folder' ? written : part, { recursive: true })
    await write(written)
    await moveInto(written, path, join(part, 'old'))
  } finally {
    await rm(part, { recursive: true, force: true }).catch(() => undefined)
  }
}

/**
 * A writer that puts what `write` wrote in place of the target if all went well. Errors of the incidents themselves pass as
 * they are; those of writing become a line for the user.
 *
 * @param write gets a path that does not exist yet (for folders: an empty folder) and the incidents
 */
export const whole =
  (form: TargetForm, write: Write): IncidentWriter =>
  async (incidents, target) => {
    await checkTarget(target, form)
    const source: { error?: unknown; failed: boolean } = { failed: false }
    const watched = (async function* () {
      try {
        yield* incidents
      } catch (error) {
        source.failed = true
        source.error = error
        throw error
      }
    })()
    try {
      await writeBeside((path) => write(watched, path), target, form)
    } catch (error) {
      throw source.failed ? source.error : cannotWrite(target, error)
    }
  }
