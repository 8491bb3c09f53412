/** A row of a table, or an object of JSON, into an entry: which column is the text, which the title, the day, the address. */
import { parseDay } from '../../resolve/published'
import { fault } from '../faults'
import type { ArchiveItem, Columns, ReadOptions } from '../types'

export type Row = Readonly<Record<string, unknown>>

/** Usual names, likeliest first, as they read without case, spaces and marks. */
const usual: Readonly<Record<keyof Columns | 'publisher', readonly string[]>> = {
  text: [
    ...['text', 'fulltext', 'body', 'bodytext', 'articletext', 'articlebody', 'content', 'contenttext', 'contenthtml'],
    ...['article', 'release', 'story', 'maintext', 'html', 'pressrelease', 'narrative', 'message', 'description'],
    'summary',
  ],
  title: ['title', 'headline', 'subject', 'name', 'webtitle', 'heading'],
  date: [
    ...['published', 'date', 'datepublished', 'publisheddate', 'publicationdate', 'publishdate', 'publishedat'],
    ...['publishedon', 'pubdate', 'releasedate', 'webpublicationdate', 'posted', 'dateposted', 'datetime', 'issued'],
    ...['created', 'createdat', 'timestamp'],
  ],
  url: ['url', 'link', 'permalink', 'weburl', 'sourceurl', 'articleurl', 'href', 'canonical'],
  publisher: ['publisher', 'publishername', 'sitename', 'outlet', 'force'],
}

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The value under a key, or along a path of keys ("fields.body"). */
const along = (row: Row, path: string): unknown =>
  path in row
    ? row[path]
    : path
        .split('.')
        .reduce<unknown>(
          (value, key) => (typeof value === 'object' && value !== null ? (value as Row)[key] : undefined),
          row,
        )

/** Words of a value: of a list its parts, of { value } and { name } what they hold. */
const words = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join('\n\n')
  if (typeof value !== 'object' || value === null) return ''
  const row = value as Row
  return words(row.value ?? row.name ?? row.rendered ?? row.text ?? '')
}

/** The keys by which a row's parts are found; made once for a table, for JSON once for each set of keys. */
export type Keys = Readonly<Record<keyof typeof usual, string | undefined>>

export const keysOf = (names: readonly string[], columns: Columns = {}): Keys => {
  const plain = new Map([...names].reverse().map((name) => [plainName(name), name]))
  const find = (part: keyof typeof usual): string | undefined =>
    usual[part].map((name) => plain.get(name)).find((name) => name !== undefined)
  const only = names.length === 1 ? names[0] : undefined
  const given = (name: string | undefined): string | undefined =>
    name === undefined || names.includes(name) ? name : (plain.get(plainName(name)) ?? name)
  return {
    text: given(columns.text) ?? find('text') ?? only,
    title: given(columns.title) ?? find('title'),
    date: given(columns.date) ?? find('date'),
    url: given(columns.url) ?? find('url'),
    publisher: find('publisher'),
  }
}

/** What is said where no column holds the text. */
export const noTextColumn = (names: readonly string[], columns: Columns = {}) => {
  const listed = names.join(', ')
  const shown = listed.length > 200 ? `${listed.slice(0, 200)}…` : listed
  return fault('no-text', columns.text ? `no "${columns.text}" among ${shown}` : `name its column; there are ${shown}`)
}

const day = (milliseconds: number): string | undefined => {
  const date = new Date(milliseconds)
  const year = date.getUTCFullYear()
  return year >= 1950 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined
}

/** A day as tables write it: as it is, without its time; seconds or milliseconds since 1970 as a day. */
export const publishedDay = (value: string): string | undefined => {
  const told = value.trim()
  if (told === '') return undefined
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(told)
  if (compact) return compact.slice(1).join('-')
  if (/^\d{9,10}$/.test(told)) return day(Number(told) * 1000)
  if (/^\d{12,13}$/.test(told)) return day(Number(told))
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ]|$)/.exec(told)?.[1]
  // 04/05/2020 stays as it is: its reader knows the country
  return iso ?? (/[a-z]{3}/i.test(told) ? (parseDay(told, true) ?? told) : told)
}

const markup = /<(?:p|br|div|html|body|span|li|ul|h[1-6]|article|section|strong|em|a)\b[^<>]{0,2000}>/i

export const looksLikeHtml = (text: string): boolean => markup.test(text)

const known = (parts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()] as const] : [])),
  )

export interface Found {
  readonly text: string
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  readonly guessed?: string | undefined
}

/** A title above its text, as releases have it, unless the text has it already. */
export const underTitle = (title: string | undefined, text: string): string => {
  const head = title?.trim()
  return !head || text.trimStart().startsWith(head) ? text : `${head}\n\n${text.trimStart()}`
}

/** A text of a table or feed as an entry. */
export const entryOf = (source: string, { text, guessed, ...about }: Found, options: ReadOptions): ArchiveItem => {
  if (text.trim() === '') return { source, fault: fault('empty'), size: 0 }
  const html = looksLikeHtml(text)
  return {
    source,
    format: html ? 'html' : 'text',
    content: html ? text : underTitle(about.title, text),
    context: { ...options.context, ...known({ ...about, published: publishedDay(about.published ?? '') }) },
    ...(guessed ? { guessed } : {}),
    size: 0,
  }
}

export const rowEntry = (source: string, row: Row, keys: Keys, options: ReadOptions, guessed?: string): ArchiveItem => {
  const read = (key: string | undefined): string => (key === undefined ? '' : words(along(row, key)))
  return entryOf(
    source,
    {
      text: read(keys.text),
      title: read(keys.title),
      published: read(keys.date),
      url: read(keys.url),
      publisher: read(keys.publisher),
      guessed,
    },
    options,
  )
}
