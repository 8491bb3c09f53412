/** .json (a list, one object, or objects one after the other) and .ndjson (one a line). */
import { fault, faultError, type Fault } from '../faults'
import { largest, type Bytes, type Reader } from '../input'
import type { ArchiveItem, ReadOptions } from '../types'
import { characters, lines } from './characters'
import { keysOf, noTextColumn, rowEntry, type Row } from './rows'

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

const notJson = (where: string, error: unknown): Fault =>
  fault('not-json', `${where}: ${error instanceof Error ? error.message : String(error)}`)

/** Keys that wrap the text's own ("fields": { "body": … }) and the lists of an answer of a service ("results": […]). */
const flat = (row: Row): readonly string[] =>
  Object.entries(row).flatMap(([key, value]) => [
    key,
    ...(isRow(value) && /^(?:fields|attributes|data|_source)$/.test(key)
      ? Object.keys(value).map((inner) => `${key}.${inner}`)
      : []),
  ])

const keysOfRow = (row: Row, options: ReadOptions) => {
  const names = flat(row)
  const keys = keysOf(names, options.columns)
  if (keys.text !== undefined) return keys
  const inner = new Map(names.map((name) => [name.slice(name.indexOf('.') + 1), name]))
  const found = keysOf([...inner.keys()], options.columns)
  const full = (key: string | undefined): string | undefined =>
    key === undefined ? undefined : (inner.get(key) ?? key)
  return {
    text: full(found.text),
    title: full(found.title),
    date: full(found.date),
    url: full(found.url),
    publisher: full(found.publisher),
  }
}

const itemOf = (source: string, value: unknown, options: ReadOptions, guessed?: string): ArchiveItem => {
  if (typeof value === 'string') return rowEntry(source, { text: value }, keysOf(['text']), options, guessed)
  if (!isRow(value)) return { source, fault: fault('no-text', 'neither an object nor a text'), size: 0 }
  const keys = keysOfRow(value, options)
  if (keys.text !== undefined) return rowEntry(source, value, keys, options, guessed)
  return { source, fault: noTextColumn(Object.keys(value), options.columns), size: 0 }
}

/** A source's number is that of its line, so that it is found again. */
export const readNdjson: Reader = async function* (input, { options }) {
  for await (const { text, number, guessed } of lines(input.open())) {
    if (text.trim() === '') continue
    const source = `${input.source}#${number}`
    try {
      const value: unknown = JSON.parse(text)
      yield itemOf(source, value, options, guessed)
    } catch (error) {
      yield { source, fault: notJson(`line ${number}`, error), size: 0 }
    }
  }
}

interface Part {
  readonly text: string
  /** Whether it stands in a list. */
  readonly list: boolean
  readonly guessed?: string | undefined
}

/** The values of the list that the text is, or that stand one after the other, each whole, as they stream by. */
const values = async function* (chunks: Bytes): AsyncIterable<Part> {
  let begun = ''
  let at = 0
  let depth = 0
  let quoted = false
  let list: boolean | null = null
  let mark: string | undefined
  for await (const { text, guessed } of characters(chunks)) {
    mark = guessed ?? mark
    begun += text
    if (begun.length > largest) throw faultError(fault('too-large'))
    let from = 0
    for (; at < begun.length; at++) {
      const code = begun.charCodeAt(at)
      if (quoted) {
        if (code === 92) at++
        else if (code === 34) quoted = false
      } else if (code === 34) quoted = true
      else if (code === 123 || code === 91) {
        if (list === null && begun.slice(from, at).trim() === '') {
          list = code === 91
          if (list) {
            from = at + 1
            continue
          }
        }
        depth++
      } else if (code === 125 || code === 93) {
        depth--
        if (depth < 0) {
          if (begun.slice(from, at).trim() !== '')
            yield { text: begun.slice(from, at), list: list === true, guessed: mark }
          return
        }
        if (depth === 0 && !list) {
          yield { text: begun.slice(from, at + 1), list: false, guessed: mark }
          from = at + 1
        }
      } else if (code === 44 && depth === 0 && list) {
        yield { text: begun.slice(from, at), list: list === true, guessed: mark }
        from = at + 1
      }
    }
    begun = begun.slice(from)
    at -= from
  }
  if (begun.trim() !== '') yield { text: begun, list: list === true, guessed: mark }
  if (list) throw faultError(fault('corrupt', 'the list is not closed'))
}

/** The list of objects that an answer of a service wraps ("results", "items"). */
const wrapped = (value: unknown, options: ReadOptions): readonly unknown[] | undefined => {
  if (!isRow(value)) return undefined
  const lists = Object.entries(value).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > 0 && entry[1].every(isRow),
  )
  const own = keysOfRow(value, options)
  const only = lists.length === 1 ? lists[0] : undefined
  return only && (own.text === undefined || own.text === only[0] || lists.length === Object.keys(value).length)
    ? only[1]
    : undefined
}

export const readJson: Reader = async function* (input, { options }) {
  let number = 0
  let held: Part | null = null
  const one = function* ({ text, guessed }: Part, alone: boolean): Iterable<ArchiveItem> {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      yield { source: `${input.source}#${++number}`, fault: notJson(`item ${number}`, error), size: 0 }
      return
    }
    const inner = alone ? wrapped(value, options) : undefined
    if (inner) for (const row of inner) yield itemOf(`${input.source}#${++number}`, row, options, guessed)
    else yield itemOf(alone ? input.source : `${input.source}#${++number}`, value, options, guessed)
  }
  for await (const part of values(input.open())) {
    if (held) yield* one(held, false)
    else if (number === 0 && !part.list) {
      held = part
      continue
    }
    held = null
    yield* one(part, false)
  }
  if (held) yield* one(held, true)
}
