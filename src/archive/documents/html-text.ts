/** The words of a page's elements as text: paragraphs apart, list items and rows on lines of their own, no word glued. */

import { unmarked } from './html-source'

/** As much of a node of the DOM as is needed here. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

const paragraphs = new Set(
  (
    'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE UL OL DL TABLE FORM FIGURE ' +
    'FIGCAPTION HR ADDRESS FIELDSET DETAILS SUMMARY CENTER BODY'
  ).split(' '),
)
const rows = new Set('LI TR DT DD CAPTION'.split(' '))
const cells = new Set(['TD', 'TH'])

const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Words of a text node as a browser shows them. */
const shown = (words: string): string => unmarked(words.replace(unseen, '').replace(/\s+/g, ' '))

/** Empty cells at the ends of a row, and the spaces that tags leave behind. */
const withoutBars = (line: string): string => {
  let [from, to] = [0, line.length]
  while (from < to && (line[from] === ' ' || line[from] === '|')) from++
  while (to > from && (line[to - 1] === ' ' || line[to - 1] === '|')) to--
  return line.slice(from, to).replace(/ {2,}/g, ' ')
}

/**
 * @param skips elements to leave out with all that is in them
 */
export const textOf = (root: DomNode, skips: (node: DomNode) => boolean = () => false): string => {
  const lines: string[] = []
  let line = ''
  let apart = false

  const flush = (): void => {
    const words = withoutBars(line)
    // the bullet waits for its words
    if (words === '-') return
    line = ''
    if (words === '') return
    if (apart && lines.length > 0) lines.push('')
    apart = false
    lines.push(words)
  }

  const bound = (name: string): void => {
    if (!paragraphs.has(name) && !rows.has(name)) return
    flush()
    if (paragraphs.has(name) && line === '') apart = true
  }

  const enter = (name: string): void => {
    bound(name)
    if (name === 'LI') line = '- '
  }

  const leave = (name: string): void => {
    if (cells.has(name)) line += ' | '
    else bound(name)
    if (name === 'LI') line = ''
  }

  const read = (words: string): void => {
    line += line === '' || line.endsWith(' ') ? words.trimStart() : words
  }

  let node: DomNode | null = root
  while (node) {
    let down: DomNode | null = null
    if (node.nodeType === 3) read(shown(node.nodeValue ?? ''))
    else if (node.nodeType !== 1) down = node.firstChild
    else if (node.nodeName.toUpperCase() === 'BR') {
      // one ends a line, two a paragraph
      if (line.trim() === '') apart = true
      else flush()
    } else if (node === root || !skips(node)) {
      enter(node.nodeName.toUpperCase())
      down = node.firstChild
      if (!down) leave(node.nodeName.toUpperCase())
    }
    if (down) {
      node = down
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && node !== root && node.nodeType === 1) leave(node.nodeName.toUpperCase())
    }
    node = !node || node === root ? null : node.nextSibling
  }
  flush()
  return lines.join('\n')
}
