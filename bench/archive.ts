/**
 * The batch run as its users start it: throughput with one and two workers, resident memory of a small and a large archive.
 * The archive is the project's own corpus, repeated and shuffled, each text with a number of its own, as one NDJSON file.
 *
 *   npm run bench:archive                                  1,000, 10,000 and 50,000 releases; takes ten minutes
 *   npm run bench:archive -- --middle 3000 --large 5000    a shorter run
 */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type * as archive from '../src/archive/index'
import { tuneForLongRun } from '../src/cli/engine'
import { corpusTexts } from './corpus'

interface Measured {
  readonly releases: number
  readonly workers: number
  readonly seconds: number
  readonly megabytesASecond: number
  /** Largest resident size of the process with all its threads, in MB (10^6 bytes). */
  readonly resident: number
}

const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '1000' },
    middle: { type: 'string', default: '10000' },
    large: { type: 'string', default: '50000' },
    child: { type: 'string' },
    workers: { type: 'string', default: '2' },
    out: { type: 'string', default: '' },
  },
})

/** One run in a process of its own, so that its memory is its own. */
const child = async (input: string): Promise<void> => {
  const built = new URL('../dist/archive.js', import.meta.url).href
  const { runBatch } = (await import(built)) as typeof archive
  tuneForLongRun()
  let resident = 0
  const watch = setInterval(() => (resident = Math.max(resident, process.memoryUsage.rss())), 50)
  const { read, seconds, millionCharacters, workers } = await runBatch([input], {
    out: values.out,
    workers: Number(values.workers),
  })
  clearInterval(watch)
  const measured: Measured = {
    releases: read,
    workers,
    seconds,
    megabytesASecond: millionCharacters / seconds,
    resident: resident / 1e6,
  }
  process.send?.(measured)
}

let run = 0
const measure = async (input: string, workers: number): Promise<Measured> => {
  const out = `${input}.${run++}.out.ndjson`
  const process_ = fork(fileURLToPath(import.meta.url), ['--child', input, '--workers', String(workers), '--out', out])
  const [measured] = (await once(process_, 'message')) as [Measured]
  await once(process_, 'exit')
  return measured
}

const writeArchive = async (path: string, releases: number): Promise<void> => {
  const texts = corpusTexts({ characters: 400_000, seed: 7 })
  const file = createWriteStream(path)
  for (let n = 0; n < releases; n++) {
    const text = `${texts[n % texts.length] ?? ''}\n\nRelease number ${n + 1}.`
    if (!file.write(`${JSON.stringify({ text, date: '2024-05-10' })}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}

const line = ({ releases, workers, seconds, megabytesASecond, resident }: Measured): string =>
  `${String(releases).padStart(6)} releases, ${workers} worker${workers === 1 ? ' ' : 's'}: ${seconds.toFixed(1).padStart(7)} s, ` +
  `${(releases / seconds).toFixed(0).padStart(4)} releases/s, ${megabytesASecond.toFixed(2)} MB/s, ${resident.toFixed(0)} MB resident`

const parent = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'chargesheet-bench-'))
  const say = (words: string): void => void process.stdout.write(`${words}\n`)
  try {
    const sizes = { small: Number(values.small), middle: Number(values.middle), large: Number(values.large) }
    const timed = async (releases: number, workers: number): Promise<Measured> => {
      const input = join(folder, `${releases}.ndjson`)
      await writeArchive(input, releases)
      const measured = await measure(input, workers)
      say(line(measured))
      return measured
    }
    const small = await timed(sizes.small, 2)
    const one = await timed(sizes.middle, 1)
    const two = await timed(sizes.middle, 2)
    const large = await timed(sizes.large, 2)
    say(`two workers do ${(two.megabytesASecond / one.megabytesASecond).toFixed(2)} times what one does`)
    say(
      `resident memory of the large archive is ${(large.resident / small.resident).toFixed(2)} times that of the small one`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

await (values.child === undefined ? parent() : child(values.child))
