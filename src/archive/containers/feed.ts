/** RSS, Atom and RDF files: an entry for each item, with its title, day, address and, as publisher, the feed's name. */
import { parseFeed } from 'feedsmith'
import { decode } from '../decode'
import { fault, faultError } from '../faults'
import { allBytes, type Reader } from '../input'
import { entryOf } from './rows'

type Loose = Readonly<Record<string, unknown>>

const inside = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Loose)[key] : undefined), value)

/** The first of the values that holds words. */
const first = (...values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    const one: unknown = Array.isArray(value) ? value[0] : value
    if (typeof one === 'string' && one.trim() !== '') return one
    if (typeof one === 'number') return String(one)
    const held = inside(one, 'value') ?? inside(one, 'href')
    if (typeof held === 'string' && held.trim() !== '') return held
  }
  return undefined
}

/** The link to the page itself, not to its comments or its picture. */
const linkOf = (item: unknown): string | undefined => {
  const links = inside(item, 'links')
  const page = Array.isArray(links)
    ? (links as readonly unknown[]).find((link) => (inside(link, 'rel') ?? 'alternate') === 'alternate')
    : undefined
  return first(inside(item, 'link'), inside(page, 'href'), inside(item, 'url'))
}

const parsed = (xml: string): unknown => {
  try {
    return parseFeed(xml).feed
  } catch (error) {
    throw faultError(fault('no-text', `no RSS or Atom feed: ${error instanceof Error ? error.message : String(error)}`))
  }
}

export const readFeed: Reader = async function* (input, { options }) {
  const bytes = await allBytes(input.open())
  const declared = /^[^>]{0,200}\bencoding=["']([\w-]{1,40})["']/.exec(
    Buffer.from(bytes.subarray(0, 240)).toString('latin1'),
  )?.[1]
  const decoded = decode(bytes, declared)
  if ('code' in decoded) throw faultError(decoded)
  const feed = parsed(decoded.text)
  const items = inside(feed, 'items') ?? inside(feed, 'entries')
  const publisher = first(inside(feed, 'title'))
  let number = 0
  for (const item of Array.isArray(items) ? (items as readonly unknown[]) : []) {
    const source = `${input.source}#${++number}`
    const title = first(inside(item, 'title'))
    const text = first(
      inside(item, 'content', 'encoded'),
      inside(item, 'content'),
      inside(item, 'content_html'),
      inside(item, 'description'),
      inside(item, 'summary'),
      inside(item, 'content_text'),
    )
    if (text === undefined) {
      yield { source, fault: fault('no-text', title), size: 0 }
      continue
    }
    yield entryOf(
      source,
      {
        text,
        title,
        publisher,
        url: linkOf(item),
        published: first(
          inside(item, 'pubDate'),
          inside(item, 'published'),
          inside(item, 'dc', 'date'),
          inside(item, 'dc', 'dates'),
          inside(item, 'updated'),
        ),
        guessed: decoded.guessed,
      },
      options,
    )
  }
}
