/** Character references of HTML: those that releases hold, by name, and all numbers. */
import { decodeWindows1252 } from '../decode'

const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
  'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute ' +
  'Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave ' +
  'iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const references: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, i) => [name, String.fromCharCode(160 + i)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', bull: '•' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', hellip: '…', euro: '€' }),
  ...Object.entries({ trade: '™', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', lsaquo: '‹', rsaquo: '›' }),
])

const reference = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z\d]{1,7}));/g

/** Characters that references stand for: &amp; &#163; &eacute; */
export const unescaped = (words: string): string =>
  words.includes('&')
    ? words.replace(reference, (all, hex?: string, decimal?: string, name?: string) => {
        if (name) return references.get(name) ?? all
        const code = hex ? parseInt(hex, 16) : Number(decimal)
        // as browsers do: numbers of windows-1252 in place of Unicode's
        if (code >= 0x80 && code < 0xa0) return decodeWindows1252(Uint8Array.of(code))
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
      })
    : words
