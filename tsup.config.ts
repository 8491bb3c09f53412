import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

const entries = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  output: 'src/output/index.ts',
  places: 'src/places/index.ts',
  archive: 'src/archive/index.ts',
}

/** Goes into the build: a batch does not take what other sources read for its own. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|json)$/.test(file))
  .sort()
  .reduce((hash, file) => hash.update(file).update(readFileSync(`src/${file}`)), createHash('sha256'))
  .digest('hex')
  .slice(0, 16)
const define = { __BUILD__: JSON.stringify(sources) }

/** The entries share their code as ES modules; the command line is one of them, so that the gazetteer is there once. */
export default defineConfig([
  {
    entry: { ...entries, cli: 'src/cli/main.ts', 'archive-worker': 'src/archive/run/worker.ts' },
    define,
    format: ['esm'],
    clean: true,
    target: 'es2022',
    treeshake: true,
  },
  {
    entry: entries,
    define,
    format: ['cjs'],
    shims: true,
    target: 'es2022',
    treeshake: true,
  },
  {
    entry: entries,
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
])
