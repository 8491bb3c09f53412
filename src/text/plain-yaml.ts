/**
 * The YAML that nearly all front matter is: nested `key: value` lines with values on one line. Strict: what it is not sure to
 * read as a whole YAML reader does, it does not read at all.
 */

/** A key and what follows it, indented by spaces. No dot in a key, for paths are made of keys and dots. */
const keyed = /^(?<indent> *)(?<key>[A-Za-z][\w-]{0,59}):(?: +(?<value>\S.*))?$/

/** Text without control characters, byte order marks, line separators, or halves of wider characters. */
const printable = /^[^\p{Cc}\p{Cs}\u2028\u2029\ue000-\uffff]*$/u

/** What a value without quotation marks may begin with, and what it may not hold: a further key, a comment. */
const bare = /^[A-Za-z\d/(]/
const notBare = /: |:$| #/

const quotedOnce = /^'(?:[^']|'')*'$/
/** Escapes that mean in JSON what they mean in YAML. */
const quotedTwice = /^"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"$/

const scalar = (words: string): string | undefined => {
  if (bare.test(words)) return notBare.test(words) ? undefined : words
  if (quotedOnce.test(words)) return words.slice(1, -1).replace(/''/g, "'")
  return quotedTwice.test(words) ? String(JSON.parse(words)) : undefined
}

interface Level {
  readonly indent: number
  /** The keys above, each with its dot. */
  readonly path: string
}

/** @returns values by path, or undefined where a whole YAML reader is needed */
export const readPlainYaml = (yaml: string): ReadonlyMap<string, string> | undefined => {
  const values = new Map<string, string>()
  const seen = new Set<string>()
  const levels: Level[] = [{ indent: 0, path: '' }]
  /** The key of the line before, if it had no value: a deeper line opens its mapping. */
  let opened: string | undefined
  for (const line of yaml.split('\n')) {
    if (line.trim() === '') continue
    const { indent, key, value } = (printable.test(line) ? keyed.exec(line)?.groups : undefined) ?? {}
    if (indent === undefined || key === undefined) return undefined
    const depth = indent.length
    if (depth > (levels.at(-1)?.indent ?? 0)) {
      if (opened === undefined) return undefined
      levels.push({ indent: depth, path: `${opened}.` })
    } else if (opened !== undefined) values.set(opened, '')
    while (depth < (levels.at(-1)?.indent ?? 0)) levels.pop()
    const level = levels.at(-1)
    const path = (level?.path ?? '') + key
    if (level?.indent !== depth || seen.has(path)) return undefined
    seen.add(path)
    opened = value === undefined ? path : undefined
    if (value === undefined) continue
    const read = scalar(value.trimEnd())
    if (read === undefined) return undefined
    values.set(path, read)
  }
  if (opened !== undefined) values.set(opened, '')
  return values.size > 0 ? values : undefined
}
