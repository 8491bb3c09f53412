/** The noun that a number counts, past the adjectives between them: "three other masked men", "six felony counts". */
import { countNouns, type CountNoun } from '../../lexicon/counts'
import { tokenFlags, tokenFrom } from '../../text/tokens'
import type { Document, Hit, Hits, Sentence } from '../../types'
import type { Quantity } from './number'

/** Hits of the lexicon of counted nouns by their first token. */
export type Nouns = ReadonlyMap<number, Hit<CountNoun>>

export const nounsOf = (hits: Hits): Nouns => {
  const nouns = new Map<number, Hit<CountNoun>>()
  for (const hit of hits.of(countNouns)) nouns.set(hit.firstToken, hit)
  return nouns
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that end a noun phrase: what follows them is not what the number counts. */
const closing = wordsOf(
  'of in on at by for from with to and or but as was were is are be been being has have had who which that this these those the a an his her their its our your my after before when ' +
    'while during into over under near off about not then than per if so because since until between against through there it he she they we i you said says will would could should may might can did do does ' +
    'years year months month weeks week days day hours hour minutes minute seconds miles mile metres meters feet foot inches pounds kilos kilograms grams kg lbs lb g percent cent million billion pm am ' +
    'january february march april june july august september october november december involving including regarding relating concerning ' +
    'cases instances times time points games calls phones bags wraps ounces litres bottles knives guns firearms rounds shots wounds',
)

/** Steps over adjectives to the noun that is counted. */
export const nounAfter = (
  { plain, tokens }: Document,
  quantity: Quantity,
  sentence: Sentence,
  nouns: Nouns,
): { readonly noun: Hit<CountNoun>; readonly between: string } | undefined => {
  // "Dozens of arrests", "a couple of men".
  let i = tokenFrom(tokens, quantity.end + (quantity.ofThem ? 3 : 0))
  const first = i
  for (let steps = 0; i < sentence.endToken && steps < 8; steps++) {
    const noun = nouns.get(i)
    if (noun && noun.value.plural !== quantity.singular) {
      const next = nouns.get(noun.endToken)
      const chosen = next && next.value.plural !== quantity.singular && next.start - noun.end === 1 ? next : noun
      return { noun: chosen, between: plain.slice(quantity.end, chosen.start) }
    }
    const word = plain.slice(tokens.starts[i], tokens.ends[i])
    const flags = tokens.flags[i] ?? 0
    if (flags & tokenFlags.word) {
      if (closing.has(word.toLowerCase()) && plain.charAt((tokens.starts[i] ?? 0) - 1) !== '-') return undefined
      if (flags & tokenFlags.digit && !/^-year/.test(plain.slice(tokens.ends[i], (tokens.ends[i] ?? 0) + 5)))
        return undefined
    } else if ((word !== '-' && word !== "'s" && word !== '.') || i === first) return undefined
    else if (word === '.' && (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) > 1) return undefined
    i++
  }
  return undefined
}
