/**
 * Makes a text plain without moving a character: every replacement is as long as what it replaces, so that an offset
 * into the plain text is an offset into the text as given and no offset map is needed.
 */

const plainOf: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2026': '.',
  '\u2022': '\u00b7',
  '\u2023': '\u00b7',
  '\u25aa': '\u00b7',
  '\u25cf': '\u00b7',
  '\u25e6': '\u00b7',
  '\u2028': '\n',
  '\u2029': '\n',
}

const special =
  /[\u2018-\u201f\u00b4`\u00ab\u00bb\u2010-\u2015\u2212\u2022\u2023\u25aa\u25cf\u25e6\u2026\u2028\u2029\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\t\r\f\v\0]/g

/** Straight quotes, plain dashes, bullets and spaces. A zero-width character becomes a space. */
export const plainCharacters = (text: string): string => text.replace(special, (character) => plainOf[character] ?? ' ')

/** Characters beyond Latin-1 that no pattern asks for: emoji, dingbats, signs of private fonts. */
const sign = /(?![\p{L}\p{M}\p{N}\u20ac\u2116])[^\0-\xff]/gu

/**
 * The text in the narrowest form an engine knows, signs as middle dots. A text that came with curly quotes is stored with
 * two bytes a character and stays so when they are replaced; V8 then compiles every pattern twice, once for each width,
 * and so much code that it stops optimising it. JSON is what writes a string anew.
 */
export const narrowed = (plain: string): string =>
  String(JSON.parse(JSON.stringify(plain.replace(sign, (character) => '\u00b7'.repeat(character.length)))))

/** As many spaces as the words are long; line breaks stay. */
export const blank = (words: string): string =>
  words.includes('\n') ? words.replace(/[^\n]/g, ' ') : ' '.repeat(words.length)

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  rsquo: "'",
  lsquo: "'",
  rdquo: '"',
  ldquo: '"',
  ndash: '-',
  mdash: '-',
}

const decodeEntity = (whole: string, name: string): string => {
  const code = /^#x/i.test(name)
    ? parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? parseInt(name.slice(1), 10)
      : NaN
  const character =
    entities[name] ?? (code > 31 && code < 0xffff ? plainCharacters(String.fromCharCode(code)) : undefined)
  return character === undefined ? whole : character.padEnd(whole.length)
}

const isAddressCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 64 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 43 ||
  code === 45 ||
  code === 46

/** Blanks e-mail addresses: from each "@" outwards. */
const blankMail = (plain: string): string => {
  let out = ''
  let done = 0
  for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', Math.max(done, at + 1))) {
    let start = at
    let end = at + 1
    while (start > done && at - start < 64 && isAddressCharacter(plain.charCodeAt(start - 1))) start--
    while (end - at < 128 && isAddressCharacter(plain.charCodeAt(end))) end++
    while (end > at + 1 && plain.charCodeAt(end - 1) === 46) end--
    if (start === at || !plain.slice(at, end).includes('.')) continue
    out += plain.slice(done, start) + ' '.repeat(end - start)
    done = end
  }
  return done === 0 ? plain : out + plain.slice(done)
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** Blanks the underscores at the ends of words. */
const blankUnderscores = (plain: string): string =>
  plain.replace(/_/g, (mark, at: number) =>
    isLetterOrDigit(plain.charCodeAt(at - 1)) && isLetterOrDigit(plain.charCodeAt(at + 1)) ? mark : ' ',
  )

/**
 * Blanks web addresses, e-mail addresses, HTML tags and Markdown marks, which carry no facts. A comment or script is
 * blanked with what it holds; an escaped character loses its backslash.
 */
export const blankMarkup = (plain: string): string => {
  let out = plain
  if (out.includes('](')) out = out.replace(/\]\([^()\s]{1,2000}\)/g, blank)
  if (out.includes('://')) out = out.replace(/https?:\/\/[^\s"<>]+/g, blank)
  if (out.includes('www.')) out = out.replace(/www\.[^\s"<>]+/g, blank)
  if (out.includes('@')) out = blankMail(out)
  if (out.includes('<')) out = out.replace(/<\/?[A-Za-z][^<>]{0,500}>/g, blank)
  if (out.includes('&')) out = out.replace(/&(#?\w{2,8});/g, decodeEntity)
  if (out.includes('\\')) out = out.replace(/\\(?=[-\\*_#[\](){}.!+>~|"'])/g, ' ')
  if (/[#>]/.test(out)) out = out.replace(/^ {0,8}(?:#{1,6}|>{1,3})(?= |$)/gm, blank)
  if (/[*[\]]/.test(out)) out = out.replace(/[*[\]]/g, ' ')
  if (out.includes('_')) out = blankUnderscores(out)
  return out
}

/** Blanked mark-up ("**First Last**, 34") leaves runs of spaces, some before a comma. */
export const onOneSpace = (words: string): string =>
  words.includes('  ') ? words.replace(/ {2,}/g, ' ').replace(/ (?=[,;:.)])/g, '') : words
