/** Writes out the alternatives of a name: "robber(y|ies)" is "robbery" and "robberies". */

const space = 32
const open = 40
const close = 41
const bar = 124

interface Written {
  readonly names: readonly string[]
  /** Where reading stopped. */
  readonly end: number
}

const joined = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  tails.length === 1
    ? heads.map((head) => head + (tails[0] ?? ''))
    : heads.flatMap((head) => tails.map((tail) => head + tail))

/** Reads a line from `from` to its end or to the bracket that closes it. */
const write = (line: string, from: number): Written => {
  const all: string[] = []
  let names: readonly string[] = ['']
  let at = from
  let done = from
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code !== open && code !== close && code !== bar) continue
    if (at > done) names = joined(names, [line.slice(done, at)])
    done = at + 1
    if (code === close) break
    if (code === bar) {
      all.push(...names)
      names = ['']
    } else {
      const inner = write(line, at + 1)
      names = joined(names, inner.names)
      at = inner.end
      done = at + 1
    }
  }
  if (at > done) names = joined(names, [line.slice(done, at)])
  return { names: all.length === 0 ? names : [...all, ...names], end: at }
}

/** All names that one with alternatives stands for. Brackets of a name without a bar are brackets. */
export const wordingsOf = (name: string): readonly string[] =>
  name.includes('|') && name.includes('(') ? write(name, 0).names : [name]

/** A name cut at its spaces, but not at those inside brackets. */
export const partsOf = (name: string): readonly string[] => {
  if (!name.includes('|')) return name.split(' ').filter(Boolean)
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= name.length; at++) {
    const code = name.charCodeAt(at)
    if (code === open) depth++
    else if (code === close) depth--
    if (at < name.length && (code !== space || depth > 0)) continue
    if (at > from) parts.push(name.slice(from, at))
    from = at + 1
  }
  return parts
}
