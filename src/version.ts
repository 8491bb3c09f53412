/** Version of the package, as in package.json; part of what `id` of an incident is a hash of. */
export const version = '0.1.0'

declare const __BUILD__: string | undefined

/** Hash of the sources that a bundle was built from: what an older build read is not taken for what this one would. */
export const build: string = typeof __BUILD__ === 'string' ? __BUILD__ : 'source'
