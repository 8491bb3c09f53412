/** The value at a path such as "statute.act", null where there is none. */
export const valueAt = (object: unknown, path: readonly string[]): unknown => {
  let value = object
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return null
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  return value ?? null
}

/** All values at a path that leads through lists, such as "codes.code"; null for one that is not there. */
export const valuesAt = (object: unknown, path: readonly string[]): readonly unknown[] =>
  path.reduce<readonly unknown[]>((values, name) => values.flatMap((value) => valueAt(value, [name])), [object])
