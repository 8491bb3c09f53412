/** Reads the YAML front matter that archives put above a text, between `---` lines or in a ```` ```yaml ```` fence. */
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import type { Metadata, Span } from '../types'

export interface FrontMatter {
  /** The whole block with its fences. */
  readonly span: Span
  /** Where the value of the top-level `title` stands, without quotation marks. */
  readonly title: Span | null
  readonly metadata: Metadata
}

const fence = /^\ufeff?\s{0,8}(?:```ya?ml[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n```|---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---)[ \t]*(?:\r?\n|$)/

const titleLine = /^title:[ \t]*(["']?)(.+?)\1[ \t]*\r?$/m

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first string under any of the paths; a dot goes down a level. */
const firstString = (root: unknown, paths: readonly string[]): string | undefined => {
  for (const path of paths) {
    let value: unknown = root
    for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined
    if (typeof value === 'string' && value.trim()) return value.trim()
  }
  return undefined
}

const parse = (yaml: string): unknown => {
  try {
    return load(yaml, { schema: FAILSAFE_SCHEMA })
  } catch {
    return undefined // not YAML after all: the block is still no prose, but tells nothing
  }
}

export const readFrontMatter = (text: string): FrontMatter | null => {
  const match = fence.exec(text)
  if (!match) return null
  const yaml = match[1] ?? match[2] ?? ''
  const root = parse(yaml)
  if (root === undefined && match[2] !== undefined) return null
  const offset = match.index + match[0].indexOf(yaml)
  const line = titleLine.exec(yaml)
  const titleStart = line ? offset + line.index + line[0].indexOf(line[2] ?? '', 6) : 0
  const fields = {
    title: firstString(root, ['title', 'headline', 'og.title']),
    published: firstString(root, ['published', 'date', 'publish.date', 'pubDate', 'article.published_time', 'created']),
    publisher: firstString(root, ['publisher', 'og.site.name', 'og.site_name', 'site', 'source', 'author']),
    url: firstString(root, ['url', 'link', 'og.url', 'canonical']),
    area: firstString(root, ['area', 'region', 'force']),
  }
  return {
    span: { start: 0, end: match[0].length },
    title: line ? { start: titleStart, end: titleStart + (line[2] ?? '').length } : null,
    metadata: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  }
}
