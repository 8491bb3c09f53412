/**
 * YAML front matter as values by path ("article.published.time"). Archives are sloppy: where the YAML does not parse
 * ("title: Jailed: burglar"), its plain top-level lines are still read.
 */
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { readPlainYaml } from './plain-yaml'

const flatten = (value: unknown, path: string, into: Map<string, string>): void => {
  if (typeof value === 'string') into.set(path, value)
  else if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [key, inner] of Object.entries(value)) flatten(inner, path ? `${path}.${key}` : key, into)
}

const plainLine = /^(?<key>[\w.-]{1,60}):[ \t]{1,9}(?<value>\S.{0,2000})$/

const lineByLine = (yaml: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (const line of yaml.split(/\r?\n/)) {
    const { key, value } = plainLine.exec(line)?.groups ?? {}
    if (key && value) values.set(key, value.trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  return values
}

/** @returns undefined where the words hold no key at all */
export const readYaml = (yaml: string): ReadonlyMap<string, string> | undefined => {
  const plain = readPlainYaml(yaml)
  if (plain) return plain
  const values = new Map<string, string>()
  try {
    flatten(load(yaml, { schema: FAILSAFE_SCHEMA }), '', values)
  } catch {
    const lines = lineByLine(yaml)
    return lines.size > 0 ? lines : undefined
  }
  return values.size > 0 ? values : undefined
}
