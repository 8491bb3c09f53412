/** Keeps the machine code of long patterns small. */

/** Alternatives of fewer characters are cheap to write out several times. */
const shortest = 16

/** An assertion that always holds. V8 starts afresh behind one, with one piece of code for all ways that lead there. */
const joint = '(?=)'

interface Open {
  readonly at: number
  /** Whether anything of the pattern stands before it. */
  readonly follows: boolean
  branches: boolean
}

/** Where the alternatives in brackets begin that follow something. */
const jointsOf = (source: string): readonly number[] => {
  const joints: number[] = []
  const open: Open[] = []
  let follows = false
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '(') {
      open.push({ at, follows, branches: false })
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '('
      at += head.length - 1
    } else if (character === '|') {
      const last = open.at(-1)
      if (last) last.branches = true
      follows = last?.follows ?? false
    } else if (character === ')') {
      const last = open.pop()
      if (last?.follows && last.branches && at - last.at >= shortest) joints.push(last.at)
      follows = true
    } else if (character === '[') {
      for (at++; at < source.length && source.charAt(at) !== ']'; at++) if (source.charAt(at) === '\\') at++
      follows = true
    } else if (character === '\\') {
      at++
      follows ||= source.charAt(at).toLowerCase() !== 'b'
    } else if (character !== '^') follows = true
  }
  return joints.sort((a, b) => a - b)
}

/**
 * The same pattern with a joint before each long list of alternatives. Where parts that may be missing stand in a row
 * ("(?:has )?(?:also )?(?:been |was ){0,2}"), V8 writes out all that follows once for each way to get there, up to ten
 * times: a line of pattern became half a megabyte of code. Matches are the same.
 */
export const lean = (pattern: RegExp): RegExp => {
  const { source, flags } = pattern
  let out = ''
  let done = 0
  for (const at of jointsOf(source)) {
    out += source.slice(done, at) + joint
    done = at
  }
  return new RegExp(out + source.slice(done), flags)
}
