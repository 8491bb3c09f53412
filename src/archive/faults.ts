/** What can be wrong with a file, each with the one line that tells its user. */

export type FaultCode = 'missing' | 'folder' | 'unreadable' | 'too-large' | 'empty' | 'binary' | 'no-input' | 'failed'

export interface Fault {
  readonly code: FaultCode
  readonly message: string
}

const messages: Readonly<Record<FaultCode, string>> = {
  missing: 'no such file',
  folder: 'is a folder (use "chargesheet batch")',
  unreadable: 'cannot be read',
  'too-large': 'is larger than 256 MB',
  empty: 'is empty',
  binary: 'is binary, not text',
  'no-input': 'holds no .txt or .md file',
  failed: 'could not be processed',
}

/** @param detail what exactly, in brackets after the message */
export const fault = (code: FaultCode, detail?: string): Fault => ({
  code,
  message: messages[code] + (detail ? ` (${detail})` : ''),
})

const byErrno: Readonly<Record<string, FaultCode>> = { ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder' }

/** The fault behind an error of the file system, or of anything else. */
export const faultOf = (error: unknown): Fault => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = byErrno[code]
  if (known) return fault(known)
  return code.startsWith('E')
    ? fault('unreadable', code)
    : fault('failed', error instanceof Error ? error.message : String(error))
}
