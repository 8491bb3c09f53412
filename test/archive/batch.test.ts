/** The run as its users meet it: the command, killed, stopped, repeated, with texts that hang. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Incident } from '../../src/index'

vi.setConfig({ testTimeout: 300_000 }) // each run starts a process and its workers

const command = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
let folder = ''
/** Reads next to nothing, so that a run is its own cost; a text may ask it to hang or to end the worker. */
let rules = ''

const begin = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', command, 'batch', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((done) => {
    let [stdout, stderr] = ['', '']
    child.stdout?.on('data', (words: Buffer) => (stdout += words.toString()))
    child.stderr?.on('data', (words: Buffer) => (stderr += words.toString()))
    child.on('close', (code, signal) => {
      done({ code, signal, stdout, stderr })
    })
  })

const batch = (...args: readonly string[]): Promise<Ended> => ended(begin(args))

const textOf = (n: number) =>
  `Police arrested ${(n % 90) + 2} people in Hitchin on ${(n % 28) + 1} May 2024. Number ${n}.\n`

const write = async (archive: string, names: Readonly<Record<string, string>>): Promise<string> => {
  const path = join(folder, archive)
  await mkdir(path, { recursive: true })
  for (const [name, text] of Object.entries(names)) await writeFile(join(path, name), text)
  return path
}

const numbered = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${String(n).padStart(4, '0')}.txt`, textOf(n)]))

const sources = async (out: string): Promise<readonly string[]> =>
  (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => basename(Incident.parse(JSON.parse(line)).document.source ?? ''))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chargesheet-'))
  rules = join(folder, 'rules.mjs')
  const recognise = `({ text }) => {
    if (text.includes('HANG')) for (;;);
    if (text.includes('CRASH')) process.exit(7)
    return []
  }`
  await writeFile(
    rules,
    `export const rules = { lexicons: [], recognisers: [{ kind: 'date', rules: [], recognise: ${recognise} }], refiners: [], resolvers: [], events: [] }\n`,
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a killed run', () => {
  it('gives in the end the very same output, ten times killed', { timeout: 180_000 }, async () => {
    const archive = await write('killed', numbered(900))
    const undisturbed = join(folder, 'undisturbed.ndjson')
    expect((await batch(archive, '--out', undisturbed, '--rules', rules, '--workers', '1', '--quiet')).code).toBe(0)
    const whole = statSync(undisturbed).size
    const out = join(folder, 'killed.ndjson')
    const partial = join(`${out}.state`, 'partial.ndjson')
    const sizeNow = () => (existsSync(partial) ? statSync(partial).size : 0)
    for (let kills = 0; kills < 10; kills++) {
      const child = begin([archive, '--out', out, '--rules', rules, '--workers', '2', '--quiet'])
      const from = sizeNow()
      const until = from + Math.random() * ((whole - from) / (11 - kills))
      const end = ended(child)
      const watch = setInterval(() => {
        if (sizeNow() > until) child.kill('SIGKILL')
      }, 1)
      const { signal } = await end
      clearInterval(watch)
      expect(signal).toBe('SIGKILL')
      expect(existsSync(out)).toBe(false)
    }
    const last = await batch(archive, '--out', out, '--rules', rules)
    expect(last.code).toBe(0)
    expect(Number(/(?<!\d)(\d{1,9}) of them known/.exec(last.stderr)?.[1])).toBeGreaterThan(0)
    expect((await readFile(out)).equals(await readFile(undisturbed))).toBe(true)
    expect(await readdir(`${out}.state`)).toEqual(['output.checkpoint.ndjson'])
  })

  it('is stopped in good order by Ctrl-C, with exit code 130, and goes on', async () => {
    const archive = await write('stopped', numbered(600))
    const out = join(folder, 'stopped.ndjson')
    const child = begin([archive, '--out', out, '--rules', rules, '--workers', '1'])
    const end = ended(child)
    const watch = setInterval(() => {
      const partial = join(`${out}.state`, 'partial.ndjson')
      if (existsSync(partial) && statSync(partial).size > 0) {
        clearInterval(watch)
        child.kill('SIGINT')
      }
    }, 2)
    const { code, stderr } = await end
    expect(code).toBe(130)
    expect(stderr).toContain('the same command goes on')
    const again = await batch(archive, '--out', out, '--rules', rules)
    expect(again.stderr).toMatch(/600 of 600 releases read in [\d.]{1,9} s, [1-9]\d{0,2} of them known from before/)
    expect(await sources(out)).toEqual(Object.keys(numbered(600)))
  })
})

describe('a run over an archive that has changed', () => {
  it('reads only what is new, and keeps the order of the input', async () => {
    const archive = await write('grown', { 'b.txt': textOf(1), 'd.txt': textOf(2), 'f.txt': textOf(3) })
    const out = join(folder, 'grown.ndjson')
    await batch(archive, '--out', out, '--rules', rules)
    await write('grown', { 'a.txt': textOf(4), 'd.txt': textOf(5), 'g.txt': textOf(6) })
    await unlink(join(archive, 'b.txt'))
    const second = await batch(archive, '--out', out, '--rules', rules)
    expect(second.stderr).toContain('4 of 4 releases read')
    expect(second.stderr).toContain('1 of them known from before')
    expect(await sources(out)).toEqual(['a.txt', 'd.txt', 'f.txt', 'g.txt'])
    const third = await batch(archive, '--out', out, '--rules', rules)
    expect(third.stderr).toContain('4 of them known from before')
    const forced = await batch(archive, '--out', out, '--rules', rules, '--force')
    expect(forced.stderr).not.toContain('known from before')
  })

  it('reads everything anew where another set of rules reads, or the output was edited', async () => {
    const archive = await write('edited', { 'a.txt': textOf(1), 'b.txt': textOf(2) })
    const out = join(folder, 'edited.ndjson')
    await batch(archive, '--out', out, '--rules', rules)
    const other = join(folder, 'other.mjs')
    await writeFile(other, `${await readFile(rules, 'utf8')}// changed\n`)
    expect((await batch(archive, '--out', out, '--rules', other)).stderr).not.toContain('known')
    await writeFile(out, 'something else\n')
    expect((await batch(archive, '--out', out, '--rules', other)).stderr).not.toContain('known')
    expect(await sources(out)).toEqual(['a.txt', 'b.txt'])
  })
})

describe('what goes wrong with a document', () => {
  it('costs only that document: one that hangs, one that ends its worker, one that is no text', async () => {
    const archive = await write('bad', {
      'a.txt': textOf(1),
      'b.txt': 'HANG',
      'c.txt': 'CRASH',
      'd.txt': '\0\0\0',
      'e.txt': textOf(2),
    })
    const out = join(folder, 'bad.ndjson')
    const report = join(folder, 'bad.json')
    const { code, stderr } = await batch(archive, '--out', out, '--rules', rules, '--timeout', '4', '--report', report)
    expect(code).toBe(1)
    expect(await sources(out)).toEqual(['a.txt', 'e.txt'])
    expect(stderr).toMatch(/b\.txt: took too long and was given up \(after 4 s\)/)
    expect(stderr).toMatch(/c\.txt: ended its worker and was given up/)
    expect(stderr).toMatch(/d\.txt: is binary, not text/)
    const failures = (await readFile(join(folder, 'failures.ndjson'), 'utf8')).trim().split('\n')
    expect(failures.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual([
      'timeout',
      'crashed',
      'binary',
    ])
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      documents: 5,
      read: 2,
      failed: 3,
      faults: { timeout: 1, crashed: 1, binary: 1 },
    })
    await write('bad', { 'b.txt': textOf(3), 'c.txt': textOf(4), 'd.txt': textOf(5) })
    const mended = await batch(archive, '--out', out, '--rules', rules)
    expect(mended.code).toBe(0)
    expect(existsSync(join(folder, 'failures.ndjson'))).toBe(false)
  })

  it('rules that do not load are told in one line', async () => {
    const archive = await write('ruleless', { 'a.txt': textOf(1) })
    const none = await batch(archive, '--rules', join(archive, 'none.mjs'))
    expect(none.code).toBe(1)
    expect(none.stderr).toMatch(/^chargesheet: the rules .*none\.mjs do not load/)
    await writeFile(join(archive, 'empty.mjs'), 'export const other = 1\n')
    expect((await batch(archive, '--rules', join(archive, 'empty.mjs'))).stderr).toContain('exports no "rules"')
  })

  it('an output that cannot be written is told in one line', async () => {
    const archive = await write('unwritable', { 'a.txt': textOf(1) })
    const { code, stderr } = await batch(archive, '--out', join(archive, 'a.txt', 'out.ndjson'))
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('cannot write')
  })
})

describe('the same text under two names', () => {
  it('is told and kept, or left out', async () => {
    const archive = await write('twice', { 'a.txt': textOf(1), 'b.txt': `  ${textOf(1)}\n`, 'c.txt': textOf(2) })
    const out = join(folder, 'twice.ndjson')
    const kept = await batch(archive, '--out', out, '--rules', rules)
    expect(kept.stderr).toMatch(/b\.txt: same text as .*a\.txt/)
    expect(kept.stderr).toContain('1 duplicate kept')
    expect(await sources(out)).toEqual(['a.txt', 'b.txt', 'c.txt'])
    const dropped = await batch(archive, '--out', out, '--rules', rules, '--dedupe')
    expect(dropped.stderr).toContain('1 duplicate left out')
    expect(await sources(out)).toEqual(['a.txt', 'c.txt'])
    await batch(archive, '--out', out, '--rules', rules)
    expect(await sources(out)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })
})
