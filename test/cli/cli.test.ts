import { execFile } from 'node:child_process'
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Incident, version } from '../../src/index'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const release = 'Two men were arrested on suspicion of burglary in Hitchin yesterday.'
let folder = ''

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const chargesheet = (args: readonly string[], input?: string): Promise<Run> =>
  new Promise((done) => {
    const child = execFile(process.execPath, ['--import', 'tsx', main, ...args], (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
    })
    child.stdin?.end(input)
  })

const incidentsIn = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => Incident.parse(JSON.parse(line)))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chargesheet-'))
  await mkdir(join(folder, 'archive', 'deep'), { recursive: true })
  await writeFile(join(folder, 'archive', 'b.txt'), release)
  await writeFile(join(folder, 'archive', 'a.md'), `---\ntitle: Arrests\ndate: 2024-05-10\n---\n\n${release}\n`)
  await writeFile(join(folder, 'archive', 'deep', 'old.txt'), Buffer.from(`Caf\u00e9 raid. ${release}`, 'latin1'))
  await writeFile(join(folder, 'archive', 'empty.txt'), '')
  await writeFile(join(folder, 'archive', 'scan.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d]))
  await writeFile(join(folder, 'archive', 'photo.jpg'), 'not taken from a folder')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('chargesheet extract', () => {
  it('prints one incident as a line of JSON', async () => {
    const { code, stdout, stderr } = await chargesheet(['extract', join(folder, 'archive', 'a.md')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(incidentsIn(stdout)[0]?.document).toMatchObject({ published: '2024-05-10', publishedFrom: 'front-matter' })
  })

  it('reads standard input, takes the day of publication and indents', async () => {
    const { code, stdout } = await chargesheet(['extract', '-', '--published', '2024-05-10', '--pretty'], release)
    expect(code).toBe(0)
    expect(stdout).toContain('\n  "kind"')
    expect(Incident.parse(JSON.parse(stdout)).document).toMatchObject({
      published: '2024-05-10',
      publishedFrom: 'option',
    })
  })

  it('takes out names and addresses', async () => {
    const text = 'Kevin Brandreth, 16, of Elm Road in Hull, was stabbed by Mark Tibble, 29.'
    const { code, stdout } = await chargesheet(['extract', '-', '--redact', 'minors,victims'], text)
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/Brandreth|Elm/)
    expect(incidentsIn(stdout)[0]).toMatchObject({ redacted: ['minors', 'victims'] })
  })

  it.each([
    [['-', '--redact', 'minors,witnesses'], 2, 'Write minors, victims or both'],
    [['no-such-file.txt'], 1, 'chargesheet: no-such-file.txt: no such file'],
    [['.'], 1, 'chargesheet: .: is a folder (use "chargesheet batch")'],
    [['-', '--published', '2024-02-30'], 2, 'Write a day as YYYY-MM-DD'],
    [['-', '--country', 'Britain'], 2, 'Write two letters'],
    [['--no-such-option'], 2, "unknown option '--no-such-option'"],
  ])('%j ends with %i', async (args, code, message) => {
    const run = await chargesheet(['extract', ...args], release)
    expect(run.code).toBe(code)
    expect(run.stderr).toContain(message)
    expect(run.stdout).toBe('')
  })
})

describe('chargesheet batch', () => {
  it('reads a folder in order, names what failed in one line each, and does the rest', async () => {
    const out = join(folder, 'incidents.ndjson')
    const { code, stderr } = await chargesheet(['batch', join(folder, 'archive'), 'missing.txt', '--out', out])
    const lines = stderr.trim().split('\n')
    expect(code).toBe(1)
    expect(lines.slice(0, -2)).toEqual([
      `chargesheet: ${join(folder, 'archive', 'empty.txt')}: is empty`,
      `chargesheet: ${join(folder, 'archive', 'scan.txt')}: is binary, not text (PDF)`,
      'chargesheet: missing.txt: no such file',
    ])
    expect(lines.at(-2)).toMatch(/^chargesheet: 3 of 6 releases read in/)
    expect(lines.at(-1)).toBe('chargesheet: 3 incident, 0 appeal, 0 other; 3 failed')
    expect((await readFile(join(folder, 'failures.ndjson'), 'utf8')).trim().split('\n')).toHaveLength(3)
    const incidents = incidentsIn(await readFile(out, 'utf8'))
    expect(incidents.map(({ document }) => document.source)).toEqual(
      ['a.md', 'b.txt', join('deep', 'old.txt')].map((name) => join(folder, 'archive', name)),
    )
    expect(incidents[2]?.checks.map(({ code: check }) => check)).toContain('encoding')
  })

  it('writes to standard output and keeps quiet', async () => {
    const { code, stdout, stderr } = await chargesheet(['batch', join(folder, 'archive', 'b.txt'), '--quiet'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(incidentsIn(stdout)).toHaveLength(1)
  })

  it('says where it cannot write, and what it lacks', async () => {
    const unwritable = await chargesheet(['batch', folder, '--out', join(folder, 'no', 'such', 'folder.ndjson')])
    expect(unwritable.code).toBe(2)
    expect(unwritable.stderr).toContain('chargesheet: cannot write')
    const lacking = await chargesheet(['batch'])
    expect(lacking.code).toBe(2)
    expect(lacking.stderr).toContain("missing argument 'path'")
  })

  it('says of a folder without releases that it has none', async () => {
    const { code, stderr } = await chargesheet(['batch', join(folder, 'archive', '..', 'archive', 'deep', '..')])
    expect(code).toBe(1)
    expect(stderr).toContain('is empty')
    await mkdir(join(folder, 'bare'), { recursive: true })
    const bare = await chargesheet(['batch', join(folder, 'bare')])
    expect(bare.code).toBe(1)
    expect(bare.stderr).toContain(`${join(folder, 'bare')}: holds nothing to read`)
  })
})

describe('chargesheet', () => {
  it('prints help with examples, its version and the schema', async () => {
    const help = await chargesheet(['--help'])
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('chargesheet batch archive/ --out incidents.ndjson')
    const told = await chargesheet(['--version'])
    expect(told).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    const schema = await chargesheet(['schema'])
    expect(JSON.parse(schema.stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  })

  it('ends with 2 on a command it does not know', async () => {
    const { code, stderr } = await chargesheet(['extrct'])
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean extract?')
  })
})
