/**
 * A page into the text of its article: Readability finds the article, this reads its words. Where Readability finds
 * nothing, the page's main part without navigation and forms is read instead, so that no page is lost.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { assembled } from './html-assemble'
import { metadataOf, type PageMetadata } from './html-metadata'
import { linesOf, scanPage, type PageSource } from './html-source'
import { textOf, type DomNode } from './html-text'

export interface Article extends PageMetadata {
  /** Title, blank line, body. */
  readonly text: string
}

/** More elements than any article has: Readability would take seconds, and from the second on any parser. */
const most = { readable: 15_000, parsed: 60_000 }

/** As much of linkedom's elements and document as is needed here. */
interface PageElement extends DomNode {
  readonly className: string
  readonly id: string
  readonly textContent: string
  readonly hasAttribute: (name: string) => boolean
  readonly querySelector: (selector: string) => PageElement | null
  readonly getElementsByTagName: (name: string) => readonly PageElement[]
}

interface PageDocument extends PageElement {
  readonly body: PageElement
}

const lists = new Set(['UL', 'OL', 'DIV', 'SECTION', 'TABLE', 'HEADER'])
const furniture =
  /\b(?:share|sharing|social|breadcrumbs?|related|cookie|newsletter|subscribe|pager|pagination|skip-link|sr-only|visually-hidden|element-(?:hidden|invisible)|screen-reader-text)\b/i

const lengthOf = (element: PageElement): number => element.textContent.trim().length

/** Lists of links and what its class calls furniture, unless it is most of the page. */
const isFurniture = (node: DomNode): boolean => {
  const element = node as PageElement
  const name = node.nodeName.toUpperCase()
  if (name === 'NAV' || name === 'ASIDE' || element.hasAttribute('hidden')) return true
  const named = furniture.test(`${element.className} ${element.id}`)
  if (!named && !lists.has(name)) return false
  const links = element.getElementsByTagName('a')
  if (!named && links.length === 0) return false
  const length = lengthOf(element)
  if (named) return length < 600
  if (length > 1500) return false
  const linked = [...links].reduce((sum, link) => sum + lengthOf(link), 0)
  return linked > length * 0.7 && element.getElementsByTagName('p').length < 2
}

const readable = (document: PageDocument): string => {
  try {
    const reader = new Readability<unknown>(document, {
      serializer: (element: unknown) => element,
      charThreshold: 140,
      disableJSONLD: true,
      keepClasses: true,
    })
    // it would drop tables and lists of defendants for their many short cells and links
    Object.assign(reader, { _cleanConditionally: () => undefined, _unwrapNoscriptImages: () => undefined })
    const content = reader.parse()?.content
    return content ? textOf(content as DomNode, isFurniture) : ''
  } catch {
    return ''
  }
}

const documentOf = (lean: string): PageDocument => {
  const page: { readonly document: PageDocument } = parseHTML(
    `<!doctype html><html><head></head><body>${lean}</body></html>`,
  )
  return page.document
}

const dropped = new Set(['NAV', 'HEADER', 'FOOTER', 'ASIDE', 'FORM'])

const mainText = ({ lean, elements }: PageSource): string => {
  if (elements > most.parsed) return linesOf(lean).join('\n\n')
  const document = documentOf(lean)
  const root = document.querySelector('main, [role=main], article') ?? document.body
  const text = textOf(root, (node) => dropped.has(node.nodeName.toUpperCase()) || isFurniture(node))
  return text.length > 100 ? text : textOf(document.body)
}

/**
 * @param html a page or a piece of one; any string is read, however broken
 * @param title the headline, where it is known beside the page
 */
export const readHtml = (html: string, title?: string): Article => {
  const page = scanPage(html)
  const about = { ...metadataOf(page), ...(title ? { title } : {}) }
  const whole = /<(?:html|body|head)\b/i.test(html)
  const found = whole && page.elements <= most.readable ? readable(documentOf(page.lean)) : ''
  const body = found.length >= 200 ? found : [found, mainText(page)].reduce((a, b) => (b.length > 2 * a.length ? b : a))
  return { ...about, text: assembled(body, about.title, page) }
}
