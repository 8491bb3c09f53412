/** One file into one incident, or into the reason why not. */
import { readFile, stat } from 'node:fs/promises'
import { extract } from '../places/index'
import type { Incident } from '../schema/index'
import type { Context } from '../types'
import { fault, faultOf, type Fault } from './faults'
import { largest } from './input'
import { isDocument, kindByBytes, kindByEnding } from './kind'
import { toRecord, withChecks } from './record'

export type Result =
  | {
      readonly source: string
      readonly incident: Incident
      readonly characters: number
      readonly notes: readonly string[]
    }
  | { readonly source: string; readonly fault: Fault }

/** What its caller knows goes before what the text tells of itself. */
const known = (context: Context): Context =>
  Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined))

/** Never throws: whatever goes wrong with the bytes is the result's fault. */
export const extractBytes = async (bytes: Uint8Array, source: string, context: Context = {}): Promise<Result> => {
  try {
    const format = kindByEnding(source) ?? kindByBytes(bytes.subarray(0, 4096))
    if (!isDocument(format)) return { source, fault: fault('many') }
    const record = await toRecord({ source, format, content: bytes, context: {}, size: bytes.length })
    if ('code' in record) return { source, fault: record }
    const { text, checks } = record
    const incident = extract(text, { ...record.context, ...known(context) })
    return {
      source,
      incident: withChecks(incident, checks),
      characters: text.length,
      notes: checks.map(({ message }) => message.replace(/^The file (.*)\.$/, '$1').replace('; it was ', ': ')),
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
    return await extractBytes(await readFile(path), path, context)
  } catch (error) {
    return { source: path, fault: faultOf(error) }
  }
}
