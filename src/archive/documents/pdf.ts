/** The text of a .pdf, page after page. A scan has none. */
import type * as Unpdf from 'unpdf'
import { faultError, missingPackage } from '../faults'

const load = async (): Promise<typeof Unpdf> => {
  try {
    return await import('unpdf')
  } catch {
    throw faultError(missingPackage('.pdf', 'unpdf'))
  }
}

export const readPdf = async (bytes: Uint8Array): Promise<string> => {
  const { extractText, getDocumentProxy } = await load()
  // its reader takes the bytes away from their owner
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  try {
    const { text } = await extractText(document, { mergePages: false })
    return text.map((page) => page.trim()).join('\n\n')
  } finally {
    await document.destroy()
  }
}
