/** What a page tells about itself: title, day, publisher, address; from linked data, then meta, then what stands in it. */
import { parseDay } from '../../resolve/published'
import { publishedDay } from '../containers/rows'
import { unescaped } from './html-references'
import { linesOf, wordsOf, type PageSource } from './html-source'

export interface PageMetadata {
  readonly title?: string
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (json: string): unknown => {
  const plain = json
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '')
  try {
    return JSON.parse(plain)
  } catch {
    try {
      // raw line breaks within strings are the commonest fault
      return JSON.parse(plain.replace(/\s/g, ' '))
    } catch {
      return undefined
    }
  }
}

/** All nodes of linked data, lists and graphs opened. */
const nodesIn = (value: unknown, depth = 0): readonly Node[] => {
  if (depth > 5) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((inner) => nodesIn(inner, depth + 1))
  if (!isNode(value)) return []
  return [value, ...nodesIn(value['@graph'], depth + 1), ...nodesIn(value.mainEntity, depth + 1)]
}

const typesOf = (node: Node): string => [node['@type']].flat().map(String).join(' ')

const wordsIn = (value: unknown): string => {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one === 'string') return wordsOf(one.slice(0, 2000))
  return isNode(one) ? wordsIn(one.name ?? one['@value'] ?? one['@id'] ?? '') : ''
}

/** ISO days as they are, without a time; years no release is of are defaults of a broken page. */
const dayIn = (value: string | undefined): string | undefined => {
  const day = value ? publishedDay(value.trim()) : undefined
  const year = Number(/\d{4}/.exec(day ?? '')?.[0])
  return day && year > 1970 && year < 2100 && /\d.*\d/.test(day) ? day : undefined
}

const first = <T>(values: readonly T[], read: (value: T) => string | undefined): string | undefined => {
  for (const value of values) {
    const found = read(value)
    if (found) return found
  }
  return undefined
}

const dateNames = [
  ...['article:published_time', 'og:published_time', 'article:published', 'og:article:published_time', 'datepublished'],
  ...['schema:datepublished', 'parsely-pub-date', 'publish-date', 'publish_date', 'publishdate', 'publication_date'],
  ...[
    'published_date',
    'pubdate',
    'sailthru.date',
    'article.published',
    'dc.date.issued',
    'dcterms.issued',
    'dc.issued',
  ],
  ...['dcterms.date', 'dc.date', 'dc:date', 'dcterms:date', 'dcterms:issued', 'dc.date.created', 'dcterms.created'],
  ...['date', 'dc.created', 'article:created_time', 'created'],
]
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title']
const publisherNames = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'application-name',
]

const article = /Article|BlogPosting|PressRelease|\bReport\b/

const siteParts = / [|–—»·•-] /

/** A day on a line of its own near the headline. */
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
export const dateLine = new RegExp(
  `^(?:(?:posted|published|issued|released?|release date|date|on|date (?:posted|published)|first published)\\b:?\\s*){0,3}(?:at )?(?:\\d{1,2}[:.]\\d\\d(?:\\s?[ap]m)?,?\\s*(?:on )?)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\\s+)?` +
    `(?:\\d{1,2}(?:st|nd|rd|th)?[ -](?:${months})[a-z]{0,6}\\.?,?[ -]\\d{4}|(?:${months})[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})\\b.{0,30}$`,
  'i',
)

const dayNear = ({ lean, headings }: PageSource): string | undefined => {
  const heading = headings.at(-1) ?? { at: 0, end: 0 }
  const lines = (from: number, to: number): readonly string[] =>
    linesOf(lean.slice(Math.max(0, from), to).replace(/^[^<>]{0,2000}>/, '')).filter(
      (line) => line.length > 5 && line.length < 90,
    )
  const line = [...lines(heading.end, heading.end + 2500), ...[...lines(heading.at - 1500, heading.at)].reverse()].find(
    (words) => dateLine.test(words),
  )
  if (!line) return undefined
  const numeric = /\d{1,2}[/.]\d{1,2}[/.]\d{4}/.exec(line)?.[0]
  return numeric ?? parseDay(line, true) ?? undefined
}

const titleOf = (page: PageSource, told: string, site: string): string => {
  const headings = page.headings
    .map(({ at, end }) => wordsOf(page.lean.slice(at, end)))
    .filter((words) => words.length > 5 && words.length < 400)
  const start = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  const given = told && told !== site ? told : page.title
  const same = headings.find((words) => words.length >= 12 && start(given).startsWith(start(words)))
  if (same) return same
  if (told && told !== site)
    return site && told.endsWith(site) ? told.slice(0, -site.length).replace(/(?: [|–—:-])? ?$/, '') : told
  // a heading that the page's title knows nothing of is that of a section
  if (headings.length === 1 && headings[0] && !page.title) return headings[0]
  return page.title.split(siteParts)[0]?.trim() || (headings[0] ?? '')
}

/** The site's name behind the bar or dash of the page's title. */
const siteBehind = (pageTitle: string, title: string): string | undefined => {
  if (!title || !pageTitle.startsWith(title.slice(0, 40))) return undefined
  const behind = /\s[|–—-]\s+([^|]{3,80})$/.exec(pageTitle.slice(Math.min(title.length, pageTitle.length)))?.[1]
  return behind
    ?.split(/\s\|\s/)
    .at(-1)
    ?.trim()
}

const address = (value: string | undefined): string | undefined =>
  value && /^https?:\/\//i.test(value) ? value : undefined

export const metadataOf = (page: PageSource): PageMetadata => {
  const { meta } = page
  const nodes = page.linkedData.flatMap((json) => nodesIn(parsed(json)))
  const articles = nodes.filter((node) => article.test(typesOf(node)))
  const pages = nodes.filter((node) => /WebPage/.test(typesOf(node)))
  const publisher =
    first(articles, (node) =>
      wordsIn(
        isNode(node.publisher) || Array.isArray(node.publisher)
          ? [node.publisher].flat().map((one) => (isNode(one) ? one.name : one))
          : node.publisher,
      ),
    ) ?? first(publisherNames, (name) => meta.get(name))
  const told =
    first(articles, (node) => wordsIn(node.headline ?? node.name)) ?? first(titleNames, (name) => meta.get(name)) ?? ''
  const title = titleOf(page, wordsOf(unescaped(told)), publisher ?? '')
  const headingAt = page.headings.at(-1)?.at ?? 0
  const time = page.times.find(({ at }) => at >= headingAt) ?? page.times.at(-1)
  const published =
    first(articles, (node) => dayIn(wordsIn(node.datePublished ?? node.dateCreated))) ??
    first(dateNames, (name) => dayIn(meta.get(name))) ??
    first(pages, (node) => dayIn(wordsIn(node.datePublished))) ??
    dayIn(time?.value) ??
    dayNear(page)
  const url =
    address(page.canonical) ??
    address(meta.get('og:url')) ??
    first(articles, (node) => address(wordsIn(node.url ?? node.mainEntityOfPage)))
  const site = publisher ?? siteBehind(page.title, title)
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(site ? { publisher: site } : {}),
    ...(url ? { url } : {}),
  }
}
