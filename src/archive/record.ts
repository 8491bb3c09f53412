/** An entry into a record: its bytes decoded, its format read, what it tells about itself put beside the text. */
import type { Check, Incident } from '../schema/index'
import { decode } from './decode'
import type { Article } from './documents/html'
import { damage, fault, faultOf, type Fault } from './faults'
import type { ArchiveEntry, ArchiveRecord } from './types'

const encodingCheck = (encoding: string): Check => ({
  code: 'encoding',
  message: `The file is not UTF-8; it was read as ${encoding}.`,
  facts: [],
})

interface Read extends Partial<Article> {
  readonly text: string
  readonly guessed?: string | undefined
}

/** As the page itself tells it in its first two thousand bytes. */
const declaredIn = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1')
  return (
    /<meta[^>]{1,200}\bcharset\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{1,200}\bencoding=["']([\w-]{2,40})/.exec(head)?.[1]
  )
}

const readText = ({ content, charset, guessed }: ArchiveEntry): Read | Fault => {
  if (typeof content === 'string') return { text: content, guessed }
  return decode(content, charset)
}

const readPage = async (entry: ArchiveEntry): Promise<Read | Fault> => {
  const { content, context, charset } = entry
  const source = typeof content === 'string' ? readText(entry) : decode(content, charset ?? declaredIn(content))
  if ('code' in source) return source
  const { readHtml } = await import('./documents/html')
  const title = typeof content === 'string' ? context.title : undefined
  return { ...readHtml(source.text, title), guessed: source.guessed }
}

const read = async (entry: ArchiveEntry): Promise<Read | Fault> => {
  const { format, content } = entry
  if (format === 'text') return readText(entry)
  if (format === 'html') return readPage(entry)
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (format === 'eml') return (await import('./documents/eml')).readEml(bytes)
  if (format === 'pdf') return { text: await (await import('./documents/pdf')).readPdf(bytes) }
  return { text: await (await import('./documents/docx')).readDocx(bytes) }
}

const empty: Readonly<Record<ArchiveEntry['format'], Fault>> = {
  text: fault('empty'),
  html: fault('empty'),
  eml: fault('empty'),
  pdf: fault('no-text', 'its pages may be pictures'),
  docx: fault('empty'),
}

/** An incident with what reading its bytes showed. */
export const withChecks = (incident: Incident, checks: readonly Check[]): Incident =>
  checks.length === 0 ? incident : { ...incident, checks: [...incident.checks, ...checks] }

/**
 * Never throws: whatever goes wrong with the entry is its fault. Runs in a worker as well as anywhere.
 *
 * @returns the text with what is known beside it, or a fault (told apart by its `code`)
 * @example for await (const item of listEntries(['a.zip'])) if (!('fault' in item)) await toRecord(item)
 */
export const toRecord = async (entry: ArchiveEntry): Promise<ArchiveRecord | Fault> => {
  try {
    const found = await read(entry)
    if ('code' in found) return found
    const { text, guessed, title, published, publisher, url } = found
    if (text.trim() === '') return empty[entry.format]
    const told = Object.fromEntries(
      Object.entries({ title, published, publisher, url }).filter(([, value]) => value !== undefined),
    )
    const { source, content, context } = entry
    return {
      source,
      text,
      // a row or an item knows its title and day better than the piece of HTML in it
      context: { ...(typeof content === 'string' ? { ...told, ...context } : { ...context, ...told }), source },
      checks: guessed ? [encodingCheck(guessed)] : [],
    }
  } catch (error) {
    return faultOf(damage(error))
  }
}
