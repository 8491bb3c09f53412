/** The value at a path such as "statute.act", null where there is none. */
export const valueAt = (object: unknown, path: readonly string[]): unknown => {
  let value = object
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return null
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  return value ?? null
}
