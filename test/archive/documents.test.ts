import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/archive/documents/html'
import { toRecord } from '../../src/archive/record'
import type { ArchiveEntry } from '../../src/archive/types'
import { zipOf } from './made'

const record = (format: ArchiveEntry['format'], content: Uint8Array | string, more: Partial<ArchiveEntry> = {}) =>
  toRecord({ source: 'x', format, content, context: {}, size: 0, ...more })

const paragraphs =
  '<p>Two men aged 34 and 41 were arrested on suspicion of burglary at a house in <a href="/x">Mill Lane</a>, Hitchin, on Tuesday.</p>' +
  '<p>Officers recovered tools and jewellery. Both men were released on bail while enquiries go on.</p>' +
  '<table><tr><th>Name</th><th>Age</th></tr><tr><td>Ann Poole</td><td>34</td></tr></table>' +
  '<ul><li>one knife</li><li><p>two bags</p></li></ul>'

const page = (head: string, body = `<h1>Two men arrested</h1>${paragraphs}`): string =>
  `<!DOCTYPE html><html><head>${head}<script>var menu = "<p>Not text</p>"</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main>${body}</main><aside><p>Elsewhere: a man was jailed.</p></aside>
<footer><p>Cookies and contact</p></footer></body></html>`

const published = (head: string, body?: string) => readHtml(page(head, body)).published

describe('a page', () => {
  it('gives title, paragraphs, rows and list items, each on its own, and nothing of the page around', () => {
    expect(readHtml(page('<title>Two men arrested | Town Police</title>')).text).toBe(
      [
        'Two men arrested',
        'Two men aged 34 and 41 were arrested on suspicion of burglary at a house in Mill Lane, Hitchin, on Tuesday.',
        'Officers recovered tools and jewellery. Both men were released on bail while enquiries go on.',
        'Name | Age\nAnn Poole | 34',
        '- one knife\n- two bags',
      ].join('\n\n'),
    )
  })

  it('keeps a subtitle, line breaks, references and what markup cuts through', () => {
    const body = `<h1>Two men arrested</h1><h2>House searched after tip-off</h2><p>1<sup>st</sup> line<br>2nd&nbsp;line &amp; &#163;5 &lt;18 &hellip;</p>${paragraphs}`
    const { text } = readHtml(page('', body))
    expect(text).toMatch(
      /^Two men arrested\n\nHouse searched after tip-off\n\n1st line\n2nd line & £5 <18 …\n\nTwo men/,
    )
  })

  it.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Two men arrested","datePublished":"2024-05-10T23:30:00-05:00"}]}</script>',
      '2024-05-10',
    ],
    [
      '<script type="application/ld+json">{"@type":"Article",\n"description":"a\nb","datePublished":"2024-05-10"}</script>',
      '2024-05-10',
    ],
    ['<meta property="article:published_time" content="2024-05-10T08:00:00Z">', '2024-05-10'],
    ['<meta content="10 May 2024" name="DC.date.issued">', '2024-05-10'],
    ['<meta name="date" content="1970-01-01"><meta name="pubdate" content="20240510">', '2024-05-10'],
    ['', undefined],
  ])('%s is its day', (head, day) => {
    expect(published(head)).toBe(day)
  })

  it('tells its day in the body where the head does not', () => {
    const dated = (line: string): string => `<h1>Two men arrested</h1>${line}${paragraphs}`
    expect(published('', dated('<time datetime="2024-05-10T08:00">yesterday</time>'))).toBe('2024-05-10')
    expect(published('', dated('<div>Published: 09:30, Friday 10 May 2024</div>'))).toBe('2024-05-10')
    expect(published('', dated('<span property="dc:date" content="2024-05-10T00:00:00-04:00">Friday</span>'))).toBe(
      '2024-05-10',
    )
    // which of the two is the day, only the country tells
    expect(published('', dated('<p>04/05/2024</p>'))).toBe('04/05/2024')
    expect(published('', dated('<p>He had bought the knife on 3 May 2024.</p>'))).toBeUndefined()
  })

  it('tells its publisher and address', () => {
    const head =
      '<link rel="canonical" href="https://police.example/1"><meta property="og:site_name" content="Town Police">'
    expect(readHtml(page(head))).toMatchObject({ publisher: 'Town Police', url: 'https://police.example/1' })
    expect(readHtml(page('<title>Two men arrested | News | Town Police</title>'))).toMatchObject({
      title: 'Two men arrested',
      publisher: 'Town Police',
    })
  })

  it('that blocks robots, or is nothing but a line, is read like any other', () => {
    const { text } = readHtml(
      '<html><head><title>Just a moment...</title></head><body><div>Verify that you are human</div></body></html>',
    )
    expect(text).toBe('Just a moment...\n\nVerify that you are human')
    expect(readHtml('<p>Two men<p>were held').text).toBe('Two men\n\nwere held')
    expect(readHtml('<html><frameset><frame src="a"></frameset></html>').text).toBe('')
  })

  it.each([
    ['nested deep', `<html><body>${'<div>'.repeat(10_000)}Two men`],
    ['lists nested deep', `<html><body>${'<ul><li>'.repeat(5000)}Two men`],
    ['of tags never closed', `<html><body>${'<nav><span class="x"><h1>'.repeat(5000)}Two men`],
    ['of "<" alone', `<html><body>${'<'.repeat(100_000)} Two men`],
    ['of comments never closed', `<html><body>${'<!--'.repeat(50_000)}Two men`],
    ['of quotes never closed', `<html><body>Two men${'<p class="'.repeat(20_000)}`],
    ['of references', `<html><body>${'&amp;&bogus;'.repeat(20_000)}Two men`],
    ['of 100,000 paragraphs', `<html><body>${'<p>Two men were held.</p>'.repeat(100_000)}`],
  ])('%s takes no longer than others', (_, html) => {
    const started = performance.now()
    expect(readHtml(html).text).toContain('Two men')
    expect(performance.now() - started).toBeLessThan(8000)
  })

  it('is decoded as it declares, and says so where nothing does', async () => {
    const latin = (head: string): Buffer =>
      Buffer.from(`<html><head>${head}</head><body><p>Caf\u00e9</p></body></html>`, 'latin1')
    expect(await record('html', latin('<meta charset="iso-8859-1">'))).toMatchObject({ text: 'Café', checks: [] })
    expect(await record('html', latin(''), { charset: 'iso-8859-1' })).toMatchObject({ text: 'Café', checks: [] })
    expect(await record('html', latin(''))).toMatchObject({ text: 'Café', checks: [{ code: 'encoding' }] })
  })

  it('in a row or an item takes title and day from there', async () => {
    const context = { title: 'Two men held', published: '2024-05-10' }
    expect(await record('html', '<p>3 May 2023</p><p>Two men</p>', { context })).toMatchObject({
      text: 'Two men held\n\n3 May 2023\n\nTwo men',
      context: { ...context, source: 'x' },
    })
  })
})

describe('a mail', () => {
  const head =
    'From: Town Police <press@police.example>\r\nDate: Fri, 10 May 2024 23:00:00 -0500\r\nSubject: Two men =?utf-8?q?held_=C2=A35?=\r\nMIME-Version: 1.0\r\n'

  it('gives subject, day, sender and text', async () => {
    const mail = `${head}Content-Type: text/plain; charset=iso-8859-1\r\n\r\nCaf\u00e9 raid.\r\nTwo men.\r\n`
    expect(await record('eml', Buffer.from(mail, 'latin1'))).toMatchObject({
      text: 'Two men held £5\n\nCafé raid.\nTwo men.',
      context: { title: 'Two men held £5', published: '2024-05-10', publisher: 'Town Police' },
    })
  })

  it('of HTML alone is read as a page', async () => {
    const mail = `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<p>Two men</p><p>were held</p>`
    expect(await record('eml', Buffer.from(mail))).toMatchObject({ text: 'Two men held £5\n\nTwo men\n\nwere held' })
  })
})

const pdfOf = (line: string): Buffer => {
  const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  return Buffer.from(
    `${text}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`,
  )
}

const docxOf = (...lines: readonly string[]): Buffer =>
  zipOf([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    [
      'word/document.xml',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ],
  ])

describe('other documents', () => {
  it('.pdf and .docx give their text', async () => {
    expect(await record('pdf', pdfOf('Two men were held.'))).toMatchObject({ text: 'Two men were held.' })
    expect(await record('docx', docxOf('Two men held', 'They are 34 and 41.'))).toMatchObject({
      text: 'Two men held\n\nThey are 34 and 41.',
    })
  })

  it('that are damaged, empty or pictures are faults of one line', async () => {
    expect(await record('pdf', pdfOf(''))).toMatchObject({ message: 'has no text (its pages may be pictures)' })
    for (const format of ['pdf', 'docx'] as const)
      expect(await record(format, Buffer.from('nonsense'))).toMatchObject({ code: 'corrupt' })
    expect(await record('text', Buffer.from('%PDF-1.4'))).toMatchObject({ message: 'is binary, not text (PDF)' })
    expect(await record('text', ' \n')).toMatchObject({ message: 'is empty' })
  })
})
