/** Title, subtitle and body as one text: each once, without the page's own words above and below. */
import { isFurnitureLine } from '../../text/lines'
import { dateLine } from './html-metadata'
import { linesOf, wordsOf, type PageSource } from './html-source'

const key = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Labels of what pages put under a release. */
const foot =
  /^(?:topics?|components?|tags?|categor(?:y|ies)|press release (?:number|no\.?)|attachments?|(?:last )?updated|posted in|filed under|share(?: this)?|related|download|contact us|back to top|print)(?:\(s\))?\b/i

/** A line of the page rather than of the release: short, and no sentence. */
const isShort = (line: string): boolean => line.length < 100 && !/[.!?]["”’)]?$/.test(line)

/** The body from behind the title, if that stands near its top under lines of the page. */
const behindTitle = (lines: readonly string[], title: string): readonly string[] => {
  const at = lines.slice(0, 16).findIndex((line) => key(line) === key(title))
  if (at < 0) return lines
  const above = lines.slice(0, at)
  return above.every((line) => isShort(line)) ? lines.slice(at + 1) : [...above, ...lines.slice(at + 1)]
}

const withoutFoot = (lines: readonly string[]): readonly string[] => {
  let end = lines.length
  for (let i = lines.length - 1; i >= Math.max(1, lines.length - 24); i--) {
    const line = lines[i] ?? ''
    if (line === '' || isShort(line)) {
      if (foot.test(line)) end = i
    } else break
  }
  return lines.slice(0, end)
}

const isSubtitle = (line: string): boolean =>
  line.length >= 12 && line.length < 300 && line.split(' ').length > 2 && !dateLine.test(line) && !isFurnitureLine(line)

/** What stands between the headline and the first paragraph: Readability takes it for ballast. */
const subtitle = ({ lean, headings }: PageSource, title: string, body: string): readonly string[] => {
  const first = key(body.slice(0, 300)).slice(0, 40)
  const heading = headings.find(({ at, end }) => key(wordsOf(lean.slice(at, end))) === key(title))
  if (!heading || first === '') return []
  const lines = linesOf(lean.slice(heading.end, heading.end + 6000))
  const start = lines.findIndex(
    (line) => key(line).startsWith(first) || (key(line).length > 20 && first.startsWith(key(line))),
  )
  const between = lines.slice(0, Math.max(0, start)).filter(isSubtitle)
  return between.length <= 3 ? between : []
}

export const assembled = (body: string, title: string | undefined, page: PageSource): string => {
  if (!title) return body
  const words = withoutFoot(behindTitle(body.split('\n'), title))
    .join('\n')
    .trim()
  return [title, ...subtitle(page, title, words), words].join('\n\n').trim()
}
