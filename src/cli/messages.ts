/** What the command line says to people: on stderr, one line each, never mixed into the data. */
import type { Result } from '../archive/read'
import type { Fault } from '../archive/faults'

/** 0 all well · 1 some input failed, the rest is done · 2 wrong usage · 130 stopped by Ctrl-C. */
export const exitCodes = { well: 0, inputFailed: 1, usage: 2, interrupted: 130 } as const

export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

export const faultLine = (source: string, { message }: Fault): string => `chargesheet: ${source}: ${message}`

export const sayFault = (source: string, fault: Fault): void => say(faultLine(source, fault))

/** Says what there is to say of a result; true if it has an incident. */
export const sayResult = (result: Result): result is Extract<Result, { readonly incident: unknown }> => {
  if ('fault' in result) {
    sayFault(result.source, result.fault)
    return false
  }
  for (const note of result.notes) say(`chargesheet: ${result.source}: ${note}`)
  return true
}
