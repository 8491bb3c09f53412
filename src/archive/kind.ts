/** What a file is: by its ending or, where that says nothing, by its first bytes. */
import type { DocumentFormat } from './types'

export type ContainerKind = 'csv' | 'json' | 'ndjson' | 'feed' | 'warc' | 'zip' | 'tar' | 'gzip'

export type Kind = DocumentFormat | ContainerKind

const endings: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'eml',
  pdf: 'pdf',
  docx: 'docx',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  warc: 'warc',
  zip: 'zip',
  tar: 'tar',
  tgz: 'gzip',
  gz: 'gzip',
}

const endingOf = (name: string): string => /\.([a-z][a-z0-9]{0,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** The name of what a .gz holds: "a.csv.gz" holds "a.csv", "a.tgz" holds "a.tar". */
export const unzippedName = (name: string): string => name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar')

/** @returns undefined where the ending is none that is read */
export const kindByEnding = (name: string): Kind | undefined => {
  const kind = endings[endingOf(name)]
  if (kind !== 'gzip') return kind
  const inner = unzippedName(name)
  return endingOf(inner) === '' || endings[endingOf(inner)] ? kind : undefined
}

/** Whether it is one text, and no archive or table of many. */
export const isDocument = (kind: Kind): kind is DocumentFormat =>
  kind === 'text' || kind === 'html' || kind === 'eml' || kind === 'pdf' || kind === 'docx'

const latin = (head: Uint8Array): string => new TextDecoder('latin1').decode(head)

const mailHeaders = /^(?:[A-Za-z][\w-]{1,40}:[^\n]{0,1000}\n(?:[ \t][^\n]{0,1000}\n){0,20}){2}/
const mailOnly = /^(?:received|return-path|mime-version|message-id|delivered-to):/im

/** @param head the first bytes, a few thousand where there are as many */
export const kindByBytes = (head: Uint8Array): Kind => {
  const raw = latin(head)
  if (raw.startsWith('%PDF')) return 'pdf'
  if (raw.startsWith('PK\x03\x04') || raw.startsWith('PK\x05\x06'))
    return /\[Content_Types\]\.xml|word\//.test(raw) ? 'docx' : 'zip'
  if (raw.startsWith('\x1f\x8b')) return 'gzip'
  if (raw.slice(257, 262) === 'ustar') return 'tar'
  if (raw.startsWith('WARC/')) return 'warc'
  const text = raw.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (/^(?:<\?xml[^>]{0,200}\?>\s{0,40})?(?:<!--[^>]{0,2000}-->\s{0,40}){0,3}<(?:rss|feed|rdf:RDF)\b/.test(text))
    return 'feed'
  if (
    /^(?:<\?xml[^>]{0,200}\?>\s{0,40})?(?:<!--[^>]{0,2000}-->\s{0,40}){0,3}<(?:!doctype html|html|head|body|meta|title|article|div|p)\b/i.test(
      text,
    )
  )
    return 'html'
  if (/^\{\s{0,400}["}]/.test(text)) return /^\{[^\n]{0,4000}\}\r?\n\s{0,40}\{/.test(text) ? 'ndjson' : 'json'
  if (/^\[\s{0,400}[{"[\]]/.test(text)) return 'json'
  return mailHeaders.test(text) && mailOnly.test(text) ? 'eml' : 'text'
}
