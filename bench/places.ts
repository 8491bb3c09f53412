/**
 * What the gazetteer costs: milliseconds and memory of its first use, and `extract` with it beside `extract` without it.
 *
 *   npm run build && node --expose-gc --import tsx bench/places.ts
 */
import type * as chargesheet from '../src/index'
import type * as places from '../src/places/index'
import { corpusTexts } from './corpus'

const core = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof chargesheet
const full = (await import(new URL('../dist/places.js', import.meta.url).href)) as typeof places

const collect = (globalThis as { readonly gc?: () => void }).gc
const megabytes = (): number => {
  collect?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const before = megabytes()
const started = performance.now()
full.gazetteer.named('Newport')
const took = performance.now() - started
process.stdout.write(`first use ${took.toFixed(1)} ms, ${(megabytes() - before).toFixed(1)} MB\n`)

const texts = corpusTexts({ characters: 200_000, seed: 7 })
const cost = (extract: typeof core.extract): number => {
  const { user } = process.cpuUsage()
  for (const text of texts) extract(text)
  return process.cpuUsage().user - user
}
const rounds = Array.from({ length: 6 }, () => [cost(core.extract), cost(full.extract)] as const).slice(1)
const least = (index: 0 | 1): number => Math.min(...rounds.map((round) => round[index]))
process.stdout.write(`extract with the gazetteer takes ${(least(1) / least(0)).toFixed(2)} times as long\n`)
