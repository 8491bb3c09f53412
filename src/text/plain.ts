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
  '\u2028': '\n',
  '\u2029': '\n',
}

const special =
  /[\u2018-\u201f\u00b4`\u00ab\u00bb\u2010-\u2015\u2212\u2026\u2028\u2029\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\t\r\f\v\0]/g

/** Straight quotes, plain dashes and spaces. A zero-width character becomes a space. */
export const plainCharacters = (text: string): string => text.replace(special, (character) => plainOf[character] ?? ' ')

/** As many spaces as the words are long; line breaks stay. */
export const blank = (words: string): string => words.replace(/[^\n]/g, ' ')

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
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : name.startsWith('#') ? parseInt(name.slice(1), 10) : NaN
  const character = entities[name] ?? (code > 31 && code < 0xffff ? plainCharacters(String.fromCharCode(code)) : undefined)
  return character === undefined ? whole : character.padEnd(whole.length)
}

/** Blanks web addresses, e-mail addresses, HTML tags and Markdown marks, which carry no facts. */
export const blankMarkup = (plain: string): string => {
  let out = plain
  if (/[@/]/.test(out)) {
    out = out
      .replace(/\]\([^()\s]{1,2000}\)/g, blank)
      .replace(/\bhttps?:\/\/[^\s"<>]+/gi, blank)
      .replace(/\bwww\.[^\s"<>]+/gi, blank)
      .replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, blank)
  }
  if (out.includes('<')) out = out.replace(/<\/?[a-z][^<>]{0,500}>/gi, blank)
  if (out.includes('&')) out = out.replace(/&(#?\w{2,8});/g, decodeEntity)
  return out
    .replace(/^ {0,8}(?:#{1,6}|>{1,3})(?= |$)/gm, blank)
    .replace(/[*[\]]|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, blank)
}
