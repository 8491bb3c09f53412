/** Reads the YAML front matter that archives put above a text, between `---` lines or in a ```` ```yaml ```` fence. */
import type { Metadata, Span } from '../types'
import { readYaml } from './yaml'

export interface FrontMatter {
  /** The whole block with its fences. */
  readonly span: Span
  /** Where the value of the title stands, without quotation marks. */
  readonly title: Span | null
  readonly metadata: Metadata
}

const opensFence = /^\ufeff?\s{0,8}(```ya?ml|---)[ \t]*\r?\n/
const longest = 20000

/** A title of its own, else that of the page's Open Graph tags. */
const titleKeys = [/^title:/m, /^ {1,4}title:/m]

/** The value behind a title key, without the quotation marks around it. */
const titleIn = (yaml: string): Span | null => {
  const key = titleKeys.map((pattern) => pattern.exec(yaml)).find((match) => match !== null)
  if (!key) return null
  const from = key.index + key[0].length
  const newline = yaml.indexOf('\n', from)
  const line = yaml.slice(from, newline < 0 ? undefined : newline)
  const value = line.trim().replace(/^["']/, '').replace(/["']$/, '')
  const start = from + line.indexOf(value)
  return value ? { start, end: start + value.length } : null
}

const paths: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title', 'headline', 'og.title', 'twitter.title'],
  published: [
    'published',
    'date',
    'publish.date',
    'article.published.time',
    'article.published_time',
    'publishedAt',
    'datePublished',
    'published_date',
    'date_published',
    'publication_date',
    'pubDate',
    'created',
    'time.published',
    'release_date',
  ],
  publisher: ['publisher', 'og.site.name', 'og.site_name', 'site', 'site_name', 'source', 'agency', 'author'],
  url: ['url', 'link', 'og.url', 'canonical', 'source_url'],
  area: ['area', 'region', 'force', 'county', 'state'],
}

/**
 * A day told in pieces ("day: '18'", "month: Dec") with the year of the address, or in the address itself
 * ("/2020/12/18/"), where no field gives it whole.
 */
const pieced = (values: ReadonlyMap<string, string>): string | undefined => {
  const url = values.get('url') ?? values.get('og.url') ?? ''
  const path = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)\//.exec(url)
  if (path) return path.slice(1).join('-')
  const year = values.get('year')?.trim() ?? /\/((?:19|20)\d\d)\//.exec(url)?.[1]
  const [day, month] = [values.get('day')?.trim(), values.get('month')?.trim()]
  return day && month && year ? `${day} ${month} ${year}` : undefined
}

/** The fenced words and where they stand; the fence closes on a line of its own. */
const fenced = (text: string): { readonly yaml: string; readonly start: number; readonly end: number } | null => {
  const opening = opensFence.exec(text)
  if (!opening) return null
  const start = opening[0].length
  const close = opening[1] === '---' ? '\n---' : '\n```'
  for (let at = text.indexOf(close, start - 1); at >= 0 && at - start <= longest; at = text.indexOf(close, at + 1)) {
    const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(at + 4, at + 24))
    if (rest) return { yaml: text.slice(start, Math.max(start, at)), start, end: at + 4 + rest[0].length }
    if (at - start > 2000 && close === '\n---') return null
  }
  return null
}

export const readFrontMatter = (text: string): FrontMatter | null => {
  const block = fenced(text)
  if (!block) return null
  const { yaml, start, end } = block
  const values = readYaml(yaml)
  if (values === undefined && text.trimStart().startsWith('---')) return null
  const fields = Object.entries(paths).flatMap(([field, among]) => {
    const found = among.map((path) => values?.get(path)?.trim()).find((value) => value !== undefined && value !== '')
    return found === undefined ? [] : [[field, found] as [string, string]]
  })
  const told = values && !fields.some(([field]) => field === 'published') ? pieced(values) : undefined
  if (told) fields.push(['published', told])
  const title = titleIn(yaml)
  return {
    span: { start: 0, end },
    title: title && { start: start + title.start, end: start + title.end },
    metadata: Object.fromEntries(fields),
  }
}
