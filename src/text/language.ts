/** Tells English from other languages by its commonest small words; cheap, and sure from about twenty words on. */
import type { Tokens } from '../types'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const english = words(
  'the of and to in a is was for on that with by he at from his her were has have been an as be this are they who will had it their or which police she after not said',
)

/** Small words of other languages that a release may be written in; none is a common English word. */
const others: Readonly<Record<string, ReadonlySet<string>>> = {
  es: words('el los las del que por una con para su fue como más años distrito condado fiscal'),
  fr: words('le les des une est dans pour par sur au aux qui avec été ont ses cette'),
  de: words('der die das und den von mit ist auf für nicht ein eine wurde im dem zu sich'),
  nl: words('het een van zijn met voor niet dat werd bij naar ook aan door'),
  da: words('og det som til af på er med ikke den blev har politiet en et'),
  sv: words('och det som till av på är med inte den blev har polisen ett'),
  it: words('il di che per una del della con sono gli nel alla è'),
  pt: words('os das dos uma com para não foi pelo pela ao são'),
  ro: words('și din pentru care cu fost prin sau ale unui într'),
  pl: words('się nie na jest przez który oraz został do'),
  sl: words('je in se na za so da ki pri bil'),
  cy: words('yr yn ac mae wedi ar gan ei fod oedd heddlu'),
  vi: words('và của là cho các được trong một những người không có tại'),
}

const limit = 400

/** BCP 47 code, "und" for texts of fewer than eight words or of no known language. */
export const languageOf = (plain: string, tokens: Tokens, from = 0): string => {
  const tally = new Map<string, number>([['en', 0]])
  let seen = 0
  for (let i = from; i < tokens.length && seen < limit; i++) {
    const start = tokens.starts[i] ?? 0
    const end = tokens.ends[i] ?? 0
    if (!((tokens.flags[i] ?? 0) & 8) || (tokens.flags[i] ?? 0) & 1) continue
    seen++
    if (end - start > 9) continue
    const word = plain.slice(start, end).toLowerCase()
    if (english.has(word)) tally.set('en', (tally.get('en') ?? 0) + 1)
    for (const code in others) if (others[code]?.has(word)) tally.set(code, (tally.get(code) ?? 0) + 1)
  }
  if (seen < 8) return 'und'
  const [code, count] = [...tally].reduce((best, next) => (next[1] > best[1] ? next : best))
  const share = count / seen
  if (code === 'en') return share >= 0.1 ? 'en' : 'und'
  return share >= 0.12 ? code : 'und'
}
