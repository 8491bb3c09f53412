/**
 * Speed of `extract` beside its peers on the same texts in one run. Machines differ and are noisy: read the ratios.
 *
 *   npm run bench                      the project's own corpus, repeated and shuffled
 *   npm run bench -- FOLDER [FOLDER]   any folders of .txt and .md files
 *   npm run bench -- --runs 9 FOLDER   more runs; the median counts
 *   npm run bench -- --warm 1 FOLDER   fewer passes before those that count: what a short-lived process sees
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node/en'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { listFiles } from '../src/archive/files'
import type * as chargesheet from '../src/index'
import { corpusTexts } from './corpus'

/** The built package, as its users run it. */
const built = new URL('../dist/index.js', import.meta.url).href
const { extract } = (await import(built)) as typeof chargesheet

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, warm: { type: 'string', default: '10' } },
  allowPositionals: true,
})
const runs = Math.max(1, Number(values.runs) || 5)
/** Passes in which the engine compiles what it reads with; an archive run has them behind it after its first minute. */
const warm = Math.max(1, Number(values.warm) || 10)

const texts =
  positionals.length > 0
    ? (await listFiles(positionals)).files.map((file) => readFileSync(file, 'utf8'))
    : corpusTexts({ characters: 400_000, seed: 7 })
const characters = texts.reduce((sum, text) => sum + text.length, 0)

const wink = winkNlp(model)
const word = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

interface Reader {
  readonly name: string
  /** Returns something of the reading so that no engine can skip the work. */
  readonly read: (text: string) => number
}

const readers: readonly Reader[] = [
  { name: 'chargesheet extract', read: (text) => extract(text, { published: '2024-05-10' }).events.length },
  { name: 'wink-nlp readDoc + entities', read: (text) => wink.readDoc(text).entities().out().length },
  { name: 'chrono-node/en GB', read: (text) => chrono.GB.parse(text, new Date(2024, 4, 10)).length },
  { name: 'compromise (three)', read: (text) => nlp(text).people().length },
  { name: 'bare regex tokeniser', read: (text) => text.match(word)?.length ?? 0 },
]

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN

/** Seconds for all texts, each run of each reader in turn, so that a slow moment of the machine hits all alike. */
const seconds = readers.map((): number[] => [])
for (let run = 0; run < warm + runs; run++)
  readers.forEach(({ read }, i) => {
    const started = performance.now()
    let sum = 0
    for (const text of texts) sum += read(text)
    if (run >= warm && sum >= 0) seconds[i]?.push((performance.now() - started) / 1000)
  })

const speeds = seconds.map((list) => characters / 1e6 / median(list))
const own = speeds[0] ?? NaN
const lines = readers.map(({ name }, i) => {
  const speed = speeds[i] ?? NaN
  return `${name.padEnd(30)} ${speed.toFixed(2).padStart(8)} MB/s   extract is ${(own / speed).toFixed(2)} times as fast`
})
process.stdout.write(
  `${texts.length} texts, ${(characters / 1e6).toFixed(2)} million characters, median of ${runs} runs after ${warm} to warm up\n${lines.join('\n')}\n`,
)
