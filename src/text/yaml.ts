/**
 * Reads the part of YAML that front matter is written in: nested keys by indentation, plain and quoted values, values
 * folded over several lines. Lists, anchors and tags are passed over. Far cheaper than a whole YAML reader, and never throws.
 */

const keyLine = /^( {0,40})([\w.$-]{1,60}|"[^"]{1,60}"|'[^']{1,60}'):(?:[ \t]+(.*)|[ \t]*)$/

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: ' ',
  r: ' ',
  '0': '',
  '"': '"',
  '\\': '\\',
  '/': '/',
  _: ' ',
}

const unescape = (value: string): string =>
  value.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/g,
    (_, wide?: string, narrow?: string, character = '') =>
      wide || narrow ? String.fromCharCode(parseInt(wide ?? narrow ?? '', 16)) : (escapes[character] ?? character),
  )

/** A value without its quotation marks and escapes; a plain one ends before a comment. */
export const scalarOf = (written: string): string => {
  const value = written.trim()
  if (value.length > 1 && value.startsWith('"')) return unescape(value.slice(1, value.endsWith('"') ? -1 : undefined))
  if (value.length > 1 && value.startsWith("'"))
    return value.slice(1, value.endsWith("'") ? -1 : undefined).replace(/''/g, "'")
  return value.replace(/\s#\s.*$/, '')
}

/** Whether a quoted value is still open at the end of a line. */
const isOpen = (value: string): boolean => {
  const mark = value.charAt(0)
  if (mark === '"') return !/^"(?:[^"\\]|\\.){0,5000}"\s*$/.test(value)
  return mark === "'" && !/^'(?:[^']|''){0,5000}'\s*$/.test(value)
}

/**
 * The values by their path ("article.published.time"). Of a path that comes twice the first value stands.
 *
 * @returns undefined where a line is neither a key nor part of a value
 */
export const readYaml = (yaml: string): ReadonlyMap<string, string> | undefined => {
  const values = new Map<string, string>()
  const parents: { readonly indent: number; readonly key: string }[] = []
  let value: string | null = null
  let quoted = false
  const keep = (): void => {
    const path = parents.map(({ key }) => key).join('.')
    if (value !== null && !values.has(path)) values.set(path, scalarOf(value))
    value = null
  }
  for (const line of yaml.split(/\r?\n/)) {
    const match = quoted ? null : keyLine.exec(line)
    if (!match) {
      const more = line.trim()
      if (value === null && more !== '' && !/^(?:#|-(?: |$))/.test(more)) return undefined
      if (more !== '' && value !== null && !(value === '' && more.startsWith('- '))) {
        value = /^[|>][+-]?$/.test(value) || value === '' ? more : `${value} ${more}`
        quoted = isOpen(value)
      }
      continue
    }
    keep()
    const indent = (match[1] ?? '').length
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= indent) parents.pop()
    parents.push({ indent, key: (match[2] ?? '').replace(/^["']|["']$/g, '') })
    value = (match[3] ?? '').trim()
    quoted = isOpen(value)
  }
  keep()
  return values
}
