/** The text of a .docx, paragraph by paragraph. */
import type * as Mammoth from 'mammoth'
import { faultError, missingPackage } from '../faults'

const load = async (): Promise<typeof Mammoth> => {
  try {
    const mammoth = (await import('mammoth')) as typeof Mammoth & { default?: typeof Mammoth }
    return mammoth.default ?? mammoth
  } catch {
    throw faultError(missingPackage('.docx', 'mammoth'))
  }
}

export const readDocx = async (bytes: Uint8Array): Promise<string> => {
  const { extractRawText } = await load()
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) })
  return value.replace(/\n{3,}/g, '\n\n').trim()
}
