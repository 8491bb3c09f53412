/** What can be wrong with a file, each with the one line that tells its user. */

export type FaultCode =
  | 'missing'
  | 'folder'
  | 'unreadable'
  | 'too-large'
  | 'empty'
  | 'binary'
  | 'no-input'
  | 'no-text'
  | 'corrupt'
  | 'not-json'
  | 'many'
  | 'encrypted'
  | 'nested'
  | 'package'
  | 'timeout'
  | 'crashed'
  | 'failed'

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
  'no-input': 'holds nothing to read',
  'no-text': 'has no text',
  corrupt: 'is damaged; what could be read was read',
  'not-json': 'is not JSON',
  many: 'holds many texts (use "chargesheet batch")',
  encrypted: 'is encrypted',
  nested: 'is an archive in an archive in an archive; unpack it first',
  package: 'needs a package that is not installed',
  timeout: 'took too long and was given up',
  crashed: 'ended its worker and was given up',
  failed: 'could not be processed',
}

/** @param detail what exactly, in brackets after the message */
export const fault = (code: FaultCode, detail?: string): Fault => ({
  code,
  message: messages[code] + (detail ? ` (${detail})` : ''),
})

const byErrno: Readonly<Record<string, FaultCode>> = { ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder' }

/** An error that carries its fault to where faults are gathered. */
export const faultError = (what: Fault): Error => Object.assign(new Error(what.message), { fault: what })

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value && !(value instanceof Error)

/** The fault behind an error of the file system, of a decompressor, or of anything else. */
export const faultOf = (error: unknown): Fault => {
  if (!(error instanceof Error)) return fault('failed', String(error))
  if ('fault' in error && isFault(error.fault)) return error.fault
  const code = 'code' in error ? String(error.code) : ''
  const known = byErrno[code]
  if (known) return fault(known)
  if (code.startsWith('Z_')) return fault('corrupt', error.message)
  return /^E[A-Z]+$/.test(code) ? fault('unreadable', code) : fault('failed', error.message)
}

/** What an archive's reader throws is damage of the archive, unless its fault is known already. */
export const damage = (error: unknown): Error => {
  const known = faultOf(error)
  return faultError(known.code === 'failed' && error instanceof Error ? fault('corrupt', error.message) : known)
}

/** @example missingPackage('.pdf', 'unpdf').message // 'reading .pdf needs the package unpdf: npm install unpdf' */
export const missingPackage = (ending: string, name: string): Fault => ({
  code: 'package',
  message: `reading ${ending} needs the package ${name}: npm install ${name}`,
})
