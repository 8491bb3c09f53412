/** Packages that a format needs and the library does not bring: loaded on use, asked for by name where they are missing. */

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isMissing = (error: unknown, name: string): boolean =>
  error instanceof Error &&
  'code' in error &&
  /MODULE_NOT_FOUND$/.test(String(error.code)) &&
  error.message.includes(`'${name}'`)

/** @throws Error with a line for the user */
export const loadPeer = async <T>(format: string, name: string, load: () => Promise<T>): Promise<T> => {
  try {
    return await load()
  } catch (error) {
    throw new Error(
      isMissing(error, name)
        ? `--format ${format} needs the package ${name}: npm install ${name}`
        : `the package ${name} for --format ${format} does not load: ${messageOf(error).split('\n')[0] ?? ''}`,
      { cause: error },
    )
  }
}
