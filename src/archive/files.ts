/** Which files a list of paths means: files as named, folders with all releases in them. */
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fault, faultOf, type Fault } from './faults'

/** Taken from folders; a file that is named itself is read whatever its ending. */
const endings = new Set(['.txt', '.md'])

export interface Listing {
  /** In the order given, folders sorted by name. */
  readonly files: readonly string[]
  readonly faults: readonly { readonly source: string; readonly fault: Fault }[]
}

const inFolder = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && endings.has(extname(entry.name).toLowerCase()) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

export const listFiles = async (paths: readonly string[]): Promise<Listing> => {
  const files: string[] = []
  const faults: { source: string; fault: Fault }[] = []
  for (const path of paths) {
    try {
      const found = (await stat(path)).isDirectory() ? await inFolder(path) : [path]
      files.push(...found)
      if (found.length === 0) faults.push({ source: path, fault: fault('no-input') })
    } catch (error) {
      faults.push({ source: path, fault: faultOf(error) })
    }
  }
  return { files, faults }
}
