/**
 * One plain pass over the source of a page: what its head tells (meta, linked data, times, headings), and a lean copy
 * for the parser without scripts, styles, pictures, navigation and all attributes that say nothing about the text. A
 * page is mostly such ballast, and parsing it is what takes the time.
 */
import { unescaped } from './html-references'

export interface PageSource {
  /** The body: well nested or not, as it was. */
  readonly lean: string
  readonly elements: number
  /** By name or property in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  readonly linkedData: readonly string[]
  /** Words of <title>. */
  readonly title: string
  readonly canonical: string
  readonly times: readonly Time[]
  readonly headings: readonly Heading[]
}

export interface Time {
  readonly at: number
  /** Its attribute or, where it has none, its words. */
  readonly value: string
}

export interface Heading {
  /** Where it begins and ends in `lean`. */
  readonly at: number
  readonly end: number
}

/** Left out with all that is in them. */
const ballast = new Set(
  'script style noscript svg iframe template select textarea button object video audio canvas math applet head-title'.split(
    ' ',
  ),
)
/** The same, if they are closed. */
const around = new Set(['nav', 'footer', 'aside', 'dialog'])
/** Tags alone, that say nothing about the text. */
const bare = new Set(
  (
    'html head body frameset frame img source track picture link base input param embed wbr font b strong i em u s small ' +
    'big sup sub abbr mark tt ins center label o:p'
  ).split(' '),
)
const kept = /\s(class|id|role|hidden|aria-hidden|itemprop|rel)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/gi
/** Parts of classes and ids that Readability, or the reader of its article, weighs. */
const weighed =
  /article|body|content|entry|main|page|paginat|post|text|blog|story|and|column|shadow|ai2html|banner|breadcrumb|com-|combx|comment|community|contact|cookie|cover-wrap|disqus|extra|footer|gdpr|hea?d|legends|masthead|media|menu|meta|newsletter|outbrain|promo|related|remark|replies|rss|scroll|share|sharing|shopping|shoutbox|sidebar|skip|skyscraper|social|sponsor|subscribe|supplemental|ad-|tags|widget|agegate|popup|remote|byline|author|dateline|writtenby|hid|invisible|sr-only|screen-reader/i
const attribute = /(?<=[\s"'/])([^\s=/"'<>]{1,60})\s{0,9}=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g
const invisible = /\sstyle\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const datePropertyOf = /\b(?:dc|dcterms|article|schema):?\.?(?:date|issued|created|published)|\bdatepublished\b/i
/** Tags whose end may be left out, so that many in a row are not many in one another. */
const endsItself = new Set('p li dt dd tr td th thead tbody tfoot option br hr'.split(' '))
/** No page nests one kind of element so deep; a hostile one would take its parser's time. */
const deepest = 60

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Stand for "<" and "&" in the lean source, so that its parser takes them for words. */
const [lessMark, andMark] = ['\ue000', '\ue001']

/** Words of a text node of the lean source. */
export const unmarked = (words: string): string =>
  words.includes(lessMark) || words.includes(andMark) ? words.replaceAll(lessMark, '<').replaceAll(andMark, '&') : words

/** Words of the page for the lean source. */
const marked = (words: string): string =>
  words.includes('&') ? unescaped(words).replaceAll('<', lessMark).replaceAll('&', andMark) : words

/** Words of a piece of markup, on one line. */
export const wordsOf = (markup: string): string =>
  unmarked(unescaped(markup.replace(/<[^<>]{0,5000}>/g, ' ')))
    .replace(/\s+/g, ' ')
    .trim()

/** Markup as the lines that its blocks make. */
export const linesOf = (markup: string): readonly string[] =>
  markup
    .split(/<\/?(?:p|div|li|ul|ol|h[1-6]|br|hr|td|tr|section|article|header|time|span)\b[^>]{0,2000}>/i)
    .map(wordsOf)
    .filter((line) => line !== '')

const attributesOf = (tag: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (const [, name = '', value = ''] of tag.matchAll(attribute)) {
    const key = name.toLowerCase()
    if (!values.has(key)) values.set(key, unescaped(/^["']/.test(value) ? value.slice(1, -1) : value).trim())
  }
  return values
}

/** Where the tag that opens at `from` ends: behind its ">", which quotes may hold before. */
const endOfTag = (html: string, from: number): number => {
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === 62) return at + 1
    // a quotation mark opens a value only behind "="
    if ((code === 34 || code === 39) && html.charCodeAt(at - 1) === 61) {
      const close = html.indexOf(code === 34 ? '"' : "'", at + 1)
      if (close < 0 || close - at > 20000) continue
      at = close
    }
  }
  return html.length
}

/** Where the element's end tag ends, its own kind nested in it counted; -1 if it is never closed. */
const endOfElement = (html: string, name: string, from: number, nests: boolean): number => {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]{0,2000}>`, 'gi')
  tags.lastIndex = from
  let depth = 1
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : nests ? 1 : 0
    if (depth === 0) return tags.lastIndex
  }
  return -1
}

export const scanPage = (html: string): PageSource => {
  const out: string[] = []
  const meta = new Map<string, string>()
  const linkedData: string[] = []
  const times: Time[] = []
  const headings: Heading[] = []
  const unclosed = new Set<string>()
  const spans: boolean[] = []
  const depths = new Map<string, number>()
  let title = ''
  let canonical = ''
  let length = 0
  let elements = 0
  let openHeading = -1
  let behindBlock = true
  let preformatted = false
  const emit = (piece: string): void => {
    out.push(piece)
    length += piece.length
    behindBlock = false
  }

  /** Spaces between blocks are nothing; each would be a node for the parser. */
  const words = (piece: string): void => {
    if (/\S/.test(piece)) emit(preformatted ? marked(piece).replaceAll('\n', '<br>') : marked(piece))
    else if (!behindBlock) emit(' ')
  }

  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      emit(marked(html.slice(at)))
      break
    }
    if (open > at) words(html.slice(at, open))
    const next = html.charCodeAt(open + 1)
    if (next === 33 || next === 63) {
      const comment = html.startsWith('<!--', open)
      const close = unclosed.has('!') ? -1 : comment ? html.indexOf('-->', open + 4) : html.indexOf('>', open)
      if (close < 0) unclosed.add('!')
      at = close < 0 ? open + (comment ? 4 : 2) : close + (comment ? 3 : 1)
      continue
    }
    const closing = next === 47
    const nameAt = closing ? open + 2 : open + 1
    if (!isLetter(html.charCodeAt(nameAt))) {
      emit(lessMark)
      at = open + 1
      continue
    }
    let nameEnd = nameAt + 1
    while (nameEnd < html.length && /[\w:-]/.test(html.charAt(nameEnd))) nameEnd++
    const name = html.slice(nameAt, nameEnd).toLowerCase()
    const end = endOfTag(html, nameEnd)
    at = end
    if (closing) {
      if (bare.has(name) || ballast.has(name) || name === 'title') continue
      if (name === 'span' && spans.pop() === false) continue
      if (!endsItself.has(name)) {
        const depth = depths.get(name) ?? 0
        depths.set(name, Math.max(0, depth - 1))
        if (depth > deepest) continue
      }
      emit(`</${name}>`)
      behindBlock = name !== 'a' && name !== 'span'
      if (name === 'pre') preformatted = false
      if (name === 'h1' && openHeading >= 0) {
        headings.push({ at: openHeading, end: length })
        openHeading = -1
      }
      continue
    }
    const tag = html.slice(nameEnd, end - 1)
    if (name === 'meta') {
      const values = attributesOf(tag)
      const key = (values.get('property') ?? values.get('name') ?? values.get('itemprop') ?? '').toLowerCase()
      const content = values.get('content') ?? ''
      if (key && content && !meta.has(key)) meta.set(key, content)
      continue
    }
    if (name === 'link') {
      if (!canonical && /\brel\s*=\s*["']?canonical/i.test(tag)) canonical = attributesOf(tag).get('href') ?? ''
      continue
    }
    if (name === 'title') {
      const close = endOfElement(html, name, end, false)
      if (close < 0) continue
      if (!title) title = wordsOf(html.slice(end, html.lastIndexOf('<', close - 1)))
      at = close
      continue
    }
    if (ballast.has(name) && !tag.endsWith('/')) {
      const close = unclosed.has(name) ? -1 : endOfElement(html, name, end, false)
      if (close < 0) unclosed.add(name)
      else {
        if (name === 'script' && /\bld\+json\b/i.test(tag))
          linkedData.push(html.slice(end, html.lastIndexOf('<', close - 1)))
        at = close
      }
      // a script that is never closed is no text all the same
      if (close < 0 && (name === 'script' || name === 'style')) at = html.length
      emit(' ')
      continue
    }
    if (around.has(name)) {
      const close = unclosed.has(name) ? -1 : endOfElement(html, name, end, true)
      if (close >= 0) {
        at = close
        emit('<hr>')
        continue
      }
      unclosed.add(name)
    }
    if (tag.includes('property') || tag.includes('itemprop')) {
      const values = attributesOf(tag)
      const key = (values.get('property') ?? values.get('itemprop') ?? '').toLowerCase()
      const value = values.get('content') ?? values.get('datetime')
      if (value && datePropertyOf.test(key) && !meta.has(key)) meta.set(key, value)
    }
    if (name === 'time') {
      const close = html.indexOf('<', end)
      const value = attributesOf(tag).get('datetime') ?? wordsOf(html.slice(end, close < 0 ? end : close))
      if (value) times.push({ at: length, value })
    }
    if (bare.has(name)) continue
    let attributes = ''
    if (tag !== '') {
      for (const [, key = '', value = ''] of tag.matchAll(kept))
        if (value === '' || !/^(?:class|id)$/i.test(key) || weighed.test(value))
          attributes += value ? ` ${key}=${value}` : ` ${key}`
      if (tag.includes('style') && invisible.test(tag)) attributes += ' hidden'
    }
    if (name === 'span') {
      spans.push(attributes !== '')
      if (attributes === '') continue
    }
    if (!endsItself.has(name)) {
      const depth = (depths.get(name) ?? 0) + 1
      depths.set(name, depth)
      if (depth > deepest) continue
    }
    elements++
    if (name === 'h1') openHeading = length
    emit(`<${name}${attributes}>`)
    behindBlock = name !== 'a' && name !== 'span'
    if (name === 'pre') preformatted = true
  }
  return { lean: out.join(''), elements, meta, linkedData, title, canonical, times, headings }
}
