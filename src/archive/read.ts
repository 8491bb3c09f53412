/** One file into one incident, or into the reason why not. */
import { readFile, stat } from 'node:fs/promises'
import { extract } from '../places/index'
import type { Check, Incident } from '../schema/index'
import type { Context } from '../types'
import { decode } from './decode'
import { fault, faultOf, type Fault } from './faults'

export type Result =
  | {
      readonly source: string
      readonly incident: Incident
      readonly characters: number
      readonly notes: readonly string[]
    }
  | { readonly source: string; readonly fault: Fault }

const largest = 256 * 1024 * 1024

const encodingCheck: Check = {
  code: 'encoding',
  message: 'The file is not UTF-8; it was read as windows-1252.',
  facts: [],
}

/** Never throws: whatever goes wrong with the bytes is the result's fault. */
export const extractBytes = (bytes: Uint8Array, source: string, context: Context = {}): Result => {
  try {
    const decoded = decode(bytes)
    if ('code' in decoded) return { source, fault: decoded }
    const { text, encoding } = decoded
    const incident = extract(text, { source, ...context })
    if (encoding !== 'windows-1252') return { source, incident, characters: text.length, notes: [] }
    return {
      source,
      incident: { ...incident, checks: [...incident.checks, encodingCheck] },
      characters: text.length,
      notes: ['is not UTF-8: read as windows-1252'],
    }
  } catch (error) {
    return { source, fault: fault('failed', error instanceof Error ? error.message : String(error)) }
  }
}

export const extractFile = async (path: string, context: Context = {}): Promise<Result> => {
  try {
    const info = await stat(path)
    if (info.isDirectory()) return { source: path, fault: fault('folder') }
    if (info.size > largest) return { source: path, fault: fault('too-large') }
    return extractBytes(await readFile(path), path, context)
  } catch (error) {
    return { source: path, fault: faultOf(error) }
  }
}
