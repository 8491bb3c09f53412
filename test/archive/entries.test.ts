import { mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inputSize, listEntries } from '../../src/archive/entries'
import type { ReadOptions } from '../../src/archive/types'
import { collect, isEntry, tarOf, told, zipOf, type Member } from './made'

let folder = ''
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return path
}

const list = (paths: readonly string[], options: ReadOptions = {}) => collect(listEntries(paths, options))
const read = async (path: string, options: ReadOptions = {}) => told(await list([path], options), folder)

const one = 'One man was arrested in Hitchin.'
const two = 'Two men were arrested in Luton.'
const members: readonly Member[] = [
  ['b.txt', one],
  ['notes/a.md', two],
  ['photo.jpg', 'no text'],
  ['.hidden.txt', 'unseen'],
  ['__MACOSX/b.txt', 'unseen'],
]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chargesheet-entries-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('files and folders', () => {
  beforeAll(async () => {
    await put('tree/b.txt', one)
    await put('tree/a/z.html', '<p>Three')
    await put('tree/a/draft.txt', 'draft')
    await put('tree/c.MD', two)
    await put('tree/photo.jpg', 'no text')
    await put('tree/.git/x.txt', 'unseen')
    await put('tree/plain', 'no ending')
    await symlink(join(folder, 'tree'), join(folder, 'tree', 'a', 'loop'))
  })

  it('are read through and through, by name, without what is hidden or of no known ending', async () => {
    const sources = (await read(join(folder, 'tree'))).map(([source]) => source)
    expect(sources).toEqual(['tree/a/draft.txt', 'tree/a/z.html', 'tree/b.txt', 'tree/c.MD'])
  })

  it('are chosen by patterns', async () => {
    const sources = async (path: string, options?: ReadOptions) => (await read(path, options)).map(([source]) => source)
    expect(await sources(join(folder, 'tree'), { include: ['*.txt'] })).toEqual(['tree/a/draft.txt', 'tree/b.txt'])
    expect(await sources(join(folder, 'tree'), { ignore: ['a/**'] })).toEqual(['tree/b.txt', 'tree/c.MD'])
    expect(await sources(join(folder, 'tree'), { ignore: ['draft*'] })).not.toContain('tree/a/draft.txt')
    expect(await sources(join(folder, 'tree/**/*.txt'))).toEqual(['tree/a/draft.txt', 'tree/b.txt'])
  })

  it('that are named are read whatever their ending', async () => {
    expect(await read(join(folder, 'tree/plain'))).toEqual([['tree/plain', 'no ending']])
    const page = await put('page', '<!DOCTYPE html><html><body><p>Two')
    expect((await list([page]))[0]).toMatchObject({ format: 'html' })
  })

  it('that are missing or empty are named, and the rest is read', async () => {
    await mkdir(join(folder, 'bare'), { recursive: true })
    await put('empty.txt', '')
    const paths = ['nothing.txt', 'bare', 'empty.txt', 'tree/b.txt', 'none/*.txt'].map((name) => join(folder, name))
    expect(told(await list(paths), folder)).toEqual([
      ['nothing.txt', '! no such file'],
      ['bare', '! holds nothing to read'],
      ['empty.txt', '! is empty'],
      ['tree/b.txt', one],
      ['none/*.txt', '! no such file'],
    ])
  })

  it('may be listed in a file', async () => {
    const names = await put('names', `${join(folder, 'tree/b.txt')}\r\n\n${join(folder, 'tree/c.MD')}`)
    expect(told(await list([], { filesFrom: names }), folder).map(([source]) => source)).toEqual([
      'tree/b.txt',
      'tree/c.MD',
    ])
    expect(told(await list([], { filesFrom: join(folder, 'no-names') }), folder)).toEqual([
      ['no-names', '! no such file'],
    ])
  })
})

describe('archives', () => {
  it('of every kind give their members in order', async () => {
    const tar = await tarOf(members)
    const archives = { 'x.zip': zipOf(members), 'x.tar': tar, 'x.tar.gz': gzipSync(tar), 'x.tgz': gzipSync(tar) }
    for (const [name, bytes] of Object.entries(archives))
      expect(await read(await put(name, bytes))).toEqual([
        [`${name}/b.txt`, one],
        [`${name}/notes/a.md`, two],
      ])
    expect(await read(await put('y.txt.gz', gzipSync(one)))).toEqual([['y.txt.gz', one]])
    expect(await read(await put('unnamed', gzipSync(tar)))).toHaveLength(2)
  })

  it('account for every byte of their files', async () => {
    const paths = ['x.zip', 'x.tar', 'x.tgz', 'tree', 'y.txt.gz'].map((name) => join(folder, name))
    const sizes = (await list(paths)).map(({ size }) => size)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(await inputSize(paths))
    expect((await list([join(folder, 'x.zip')])).reduce((sum, { size }) => sum + size, 0)).toBe(
      (await stat(join(folder, 'x.zip'))).size,
    )
  })

  it('within archives are read, but not those within these', async () => {
    const inner = zipOf([['deep.txt', one]])
    expect(await read(await put('nest.zip', zipOf([['in.zip', inner]])))).toEqual([['nest.zip/in.zip/deep.txt', one]])
    const deeper = zipOf([['in.zip', zipOf([['in.zip', inner]])]])
    expect(await read(await put('nests.zip', deeper))).toEqual([
      ['nests.zip/in.zip/in.zip', expect.stringContaining('archive in an archive')],
    ])
  })

  it('that are cut off give what came before, and say so', async () => {
    const tar = await tarOf([
      ['a.txt', one],
      ['b.txt', two.repeat(2000)],
    ])
    expect(await read(await put('cut.tar', tar.subarray(0, 4000)))).toEqual([
      ['cut.tar/a.txt', one],
      ['cut.tar/b.txt', expect.stringMatching(/^! is damaged/)],
      ['cut.tar', expect.stringMatching(/^! is damaged/)],
    ])
    const cut = await read(await put('cut.ndjson.gz', gzipSync(`{"text":"${one}"}\n`.repeat(3)).subarray(0, -9)))
    expect(cut.at(-1)).toEqual(['cut.ndjson.gz', expect.stringMatching(/^! is damaged/)])
    expect(cut.length).toBeGreaterThan(1)
    expect(await read(await put('cut.zip', zipOf(members).subarray(0, 60)))).toEqual([
      ['cut.zip', expect.stringMatching(/^! is damaged/)],
    ])
    expect(await read(await put('no.tar', 'no archive at all '.repeat(100)))).toEqual([
      ['no.tar', expect.stringMatching(/^! is damaged/)],
    ])
  })

  it('with members that are encrypted, or too large, name these', async () => {
    const bytes: readonly Member[] = [['a.txt', one]]
    expect(await read(await put('locked.zip', zipOf(bytes, { encrypted: true })))).toEqual([
      ['locked.zip/a.txt', '! is encrypted'],
    ])
    expect(await read(await put('bomb.zip', zipOf(bytes, { claimed: 2 ** 31 })))).toEqual([
      ['bomb.zip/a.txt', '! is larger than 256 MB'],
    ])
    expect(await read(await put('liar.zip', zipOf(bytes, { claimed: 5 })))).toEqual([
      ['liar.zip/a.txt', expect.stringMatching(/^! is damaged/)],
    ])
    expect(await read(await put('bare.zip', zipOf([])))).toEqual([['bare.zip', '! holds nothing to read']])
  })

  it('may be left halfway', async () => {
    for await (const item of listEntries([join(folder, 'x.tgz'), join(folder, 'x.zip')])) {
      expect(isEntry(item)).toBe(true)
      break
    }
  })
})

describe('tables', () => {
  const row = { text: one, headline: 'Arrest', date: '2024-05-10T09:00:00Z', link: 'https://police.example/1' }
  const known = { title: 'Arrest', published: '2024-05-10', url: 'https://police.example/1' }
  const json = JSON.stringify(row)

  it.each([
    [
      't.csv',
      'Headline,Full Text,Date,Link\nArrest,"One man, aged 30,\nwas ""held"".",2024-05-10,https://police.example/1\n',
    ],
    ['t.tsv', 'Headline\tText\tDate\tLink\nArrest\tOne man was held.\t2024-05-10\thttps://police.example/1'],
    ['semi.csv', '\ufeffheadline;body;date;url\r\nArrest;One man, aged 30;2024-05-10;https://police.example/1\r\n'],
    ['t.json', `[${json}, {"no": 1}, ]`],
    ['one.json', json],
    ['results.json', `{"metadata": {"count": 1}, "results": [${json}]}`],
    ['t.ndjson', `${json}\n`],
    ['t.jsonl.gz', gzipSync(`${json}\r\n`)],
  ])('%s: text, title, day and address are found by their usual names', async (name, content) => {
    const [first] = await list([await put(name, content)])
    expect(first).toMatchObject({ format: 'text', context: known })
    expect(first && isEntry(first) ? String(first.content) : '').toMatch(/^Arrest\n\nOne man/)
  })

  it('take the columns that are named', async () => {
    const path = await put('own.csv', 'Kopf,Wortlaut,Tag\nArrest,One man,10 May 2024\n')
    const columns = { text: 'Wortlaut', title: 'kopf', date: 'Tag' }
    expect(await list([path], { columns })).toMatchObject([
      { source: `${path}#1`, content: 'Arrest\n\nOne man', context: { published: '2024-05-10' } },
    ])
    const nested = await put('nested.json', '[{"webTitle": "Arrest", "fields": {"bodyText": "One man"}}]')
    expect(await list([nested])).toMatchObject([{ content: 'Arrest\n\nOne man' }])
  })

  it('say which row is wrong, and how', async () => {
    expect(await read(await put('bad.csv', 'id,when\n1,2\n'))).toEqual([
      ['bad.csv', '! has no text (name its column; there are id, when)'],
    ])
    expect(await read(await put('open.csv', 'id,text\n1,One man\n2,"never closed\n3,x\n'))).toEqual([
      ['open.csv#1', 'One man'],
      ['open.csv#2', expect.stringContaining('never closed')],
    ])
    expect(await read(await put('bad.ndjson', `{"text":"a man"}\n{oops\n\n{"text":" "}\n{"text":"two men"}`))).toEqual([
      ['bad.ndjson#1', 'a man'],
      ['bad.ndjson#2', expect.stringMatching(/^! is not JSON \(line 2/)],
      ['bad.ndjson#4', '! is empty'],
      ['bad.ndjson#5', 'two men'],
    ])
    expect(await read(await put('cut.json', '[{"text":"a man"},{"text":"two'))).toEqual([
      ['cut.json#1', 'a man'],
      ['cut.json#2', expect.stringMatching(/^! is not JSON/)],
      ['cut.json', expect.stringContaining('not closed')],
    ])
  })

  it('in windows-1252 are read, and marked as guessed', async () => {
    const path = await put('old.csv', Buffer.from('text\n"Caf\u00e9 raid"\n', 'latin1'))
    expect(await list([path])).toMatchObject([{ content: 'Café raid', guessed: 'windows-1252' }])
  })
})

describe('feeds', () => {
  it.each([
    [
      'rss.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Town Police</title>
<item><title>Arrest</title><link>https://police.example/1</link><pubDate>Fri, 10 May 2024 09:00:00 GMT</pubDate>
<description>short</description><content:encoded><![CDATA[<p>One man was held.</p>]]></content:encoded></item>
<item><title>Nothing</title></item></channel></rss>`,
    ],
    [
      'feed.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Town Police</title><entry><title>Arrest</title>
<link rel="alternate" href="https://police.example/1"/><published>2024-05-10T09:00:00Z</published>
<content type="html">&lt;p&gt;One man was held.&lt;/p&gt;</content></entry><entry><title>Nothing</title></entry></feed>`,
    ],
  ])('%s: an entry for each item that has a text', async (name, xml) => {
    const items = await list([await put(name, xml)])
    expect(items).toMatchObject([
      {
        format: 'html',
        content: '<p>One man was held.</p>',
        context: {
          title: 'Arrest',
          published: '2024-05-10',
          url: 'https://police.example/1',
          publisher: 'Town Police',
        },
      },
      { fault: { message: 'has no text (Nothing)' } },
    ])
  })

  it('that are none are named', async () => {
    expect(await read(await put('map.xml', '<?xml version="1.0"?><urlset></urlset>'))).toEqual([
      ['map.xml', expect.stringContaining('no RSS or Atom feed')],
    ])
  })
})

describe('WARC', () => {
  const record = (type: string, head: string, body: string): string => {
    const block = `${head}\r\n\r\n${body}`
    return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-05-10T09:00:00Z\r\nWARC-Target-URI: https://police.example/1\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  }
  const crawl = [
    record('request', 'GET /1 HTTP/1.1', ''),
    record('response', 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1', '<p>One man'),
    record('response', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html', 'gone'),
    record('response', 'HTTP/1.1 200 OK\r\nContent-Type: image/png', 'png'),
  ]

  it('gives the pages that were found, packed or not', async () => {
    const packed = Buffer.concat(crawl.map((part) => gzipSync(part)))
    for (const [name, bytes] of [
      ['c.warc', crawl.join('')],
      ['c.warc.gz', packed],
    ] as const) {
      const items = await list([await put(name, bytes)])
      expect(items).toMatchObject([
        {
          source: expect.stringMatching(/#2$/) as string,
          format: 'html',
          charset: 'iso-8859-1',
          context: { url: 'https://police.example/1' },
        },
      ])
    }
  })
})
