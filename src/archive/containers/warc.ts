/** .warc: the pages that a crawler stored; all answers that are HTML or plain text and were found (status 200). */
import type * as Warcio from 'warcio'
import { faultError, fault, missingPackage } from '../faults'
import { allBytes, type Reader } from '../input'

const load = async (): Promise<typeof Warcio> => {
  try {
    return await import('warcio')
  } catch {
    throw faultError(missingPackage('.warc', 'warcio'))
  }
}

const formatOf = (record: Warcio.WARCRecord): 'html' | 'text' | undefined => {
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? ''
  return /\b(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
    ? 'html'
    : /\btext\/plain\b/i.test(type)
      ? 'text'
      : undefined
}

export const readWarc: Reader = async function* (input, { options }) {
  const { WARCParser } = await load()
  let number = 0
  for await (const record of new WARCParser(input.open())) {
    number++
    const { warcType, warcTargetURI: url, httpHeaders } = record
    const format = formatOf(record)
    const wanted = warcType === 'response' || warcType === 'resource'
    if (!wanted || !format || (httpHeaders && Number(httpHeaders.statusCode) !== 200)) continue
    const charset = /charset=["']?([\w-]{1,40})/i.exec(httpHeaders?.headers.get('content-type') ?? '')?.[1]
    yield {
      source: `${input.source}#${number}`,
      format,
      content: await allBytes(record),
      context: { ...options.context, ...(url ? { url } : {}) },
      ...(charset ? { charset } : {}),
      size: 0,
    }
  }
  if (number === 0) throw faultError(fault('no-text', 'no WARC record'))
}
