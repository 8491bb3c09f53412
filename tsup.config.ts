import { defineConfig } from 'tsup'

const entries = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  output: 'src/output/index.ts',
  places: 'src/places/index.ts',
  archive: 'src/archive/index.ts',
}

/** The entries share their code as ES modules; the command line is one of them, so that the gazetteer is there once. */
export default defineConfig([
  {
    entry: { ...entries, cli: 'src/cli/main.ts' },
    format: ['esm'],
    clean: true,
    target: 'es2022',
    treeshake: true,
  },
  {
    entry: entries,
    format: ['cjs'],
    target: 'es2022',
    treeshake: true,
  },
  {
    entry: entries,
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
])
