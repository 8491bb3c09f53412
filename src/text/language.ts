/** Tells English from other languages by its commonest small words; cheap, and sure from about twenty words on. */
import type { Tokens } from '../types'
import { tokenFlags } from './tokens'
import { makeWords } from './words'

/** Small words by language; none of another language is a common English word. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a is was for on that with by he at from his her were has have been an as be this are they who will had it their or which police she after not said today man woman years',
  es: 'el los las del que por una con para su fue como más años distrito condado fiscal se lo al y en',
  fr: 'le les des une est dans pour par sur au aux qui avec été ont ses cette et du',
  de: 'der die das und den von mit ist auf für nicht ein eine wurde im dem zu sich',
  nl: 'het een van zijn met voor niet dat werd bij naar ook aan door',
  da: 'og det som til af på er med ikke den blev har politiet en et',
  sv: 'och det som till av på är med inte den blev har polisen ett',
  it: 'il di che per una del della con sono gli nel alla è',
  pt: 'os das dos uma com para não foi pelo pela ao são',
  ro: 'și din pentru care cu fost prin sau ale unui într',
  pl: 'się nie na jest przez który oraz został do',
  sl: 'je in se na za so da ki pri bil',
  cy: 'yr yn ac mae wedi ar gan ei fod oedd heddlu',
  vi: 'và của là cho các được trong một những người không có tại',
}

const codes = Object.keys(smallWords)

const words = makeWords(0x400)

/** The numbers of its languages, by the number of a word. */
const languagesOf: readonly (readonly number[])[] = codes.reduce<number[][]>((lists, code, number) => {
  for (const word of smallWords[code]?.split(' ') ?? []) (lists[words.add(word)] ??= []).push(number)
  return lists
}, [])

/** Words that are looked at; fewer than the least tell nothing, and that part of them in English is enough. */
const limit = 250
const least = 8
const part = 0.2
const enough = part * limit

/** BCP 47 code, "und" for texts of fewer than eight words or of no known language. */
export const languageOf = (plain: string, tokens: Tokens, from = 0): string => {
  const tally = codes.map(() => 0)
  let seen = 0
  for (let i = from; i < tokens.length && seen < limit; i++) {
    const flags = tokens.flags[i] ?? 0
    if (!(flags & tokenFlags.word) || flags & tokenFlags.digit) continue
    seen++
    const start = tokens.starts[i] ?? 0
    const end = tokens.ends[i] ?? 0
    if (end - start > 9) continue
    const word = words.at(plain, start, end, tokens.hashes[i] ?? 0)
    if (word === 0) continue
    for (const number of languagesOf[word] ?? []) tally[number] = (tally[number] ?? 0) + 1
    // So many that no word that follows can change the answer.
    if ((tally[0] ?? 0) >= enough) return 'en'
  }
  if (seen < least) return 'und'
  const english = (tally[0] ?? 0) / seen
  if (english >= part) return 'en'
  const most = Math.max(...tally)
  const code = codes[tally.indexOf(most)] ?? 'und'
  if (code === 'en') return english >= 0.1 ? 'en' : 'und'
  return most / seen >= 0.12 && most >= 1.5 * (tally[0] ?? 0) ? code : english >= 0.1 ? 'en' : 'und'
}
