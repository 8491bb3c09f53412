/**
 * People by name: with a rank or form of address, an age, a place of residence, words that name ("identified as") or that
 * only people do ("pleaded"), a given name; then the later mentions by surname. Capitals alone are not enough: places,
 * bodies, streets, firms and headlines are avoided by `lexicon/people/not-names`.
 */
import { isReadable } from '../text/document'
import { tokenFlags } from '../text/tokens'
import type { Document, Hits, Mention, PersonValue, Recogniser, Sentence, Span } from '../types'
import { accept } from './person/accept'
import { knownMentions } from './person/known'
import { nameAt, type Name } from './person/name'
import { titleAt, type FoundTitle } from './person/title'
import { isCapital, nameWordsOf, wordKind, type NameWords } from './person/words'

interface FoundPerson extends Name {
  readonly rule: string
  readonly title: FoundTitle | null
  readonly age: number | null
}

const nothing: PersonValue = {
  name: '',
  role: null,
  age: null,
  sex: null,
  residence: null,
  title: null,
  official: false,
  affiliation: null,
  custody: null,
}

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, first: string) => before + first.toUpperCase())

/** The words of a span on one line. */
const wordsOf = ({ text }: Document, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

/** Most words open with a capital: a headline, where capitals say nothing. */
const isShouting = ({ plain, tokens }: Document, { firstToken, endToken, end }: Sentence): boolean => {
  let words = 0
  let capitals = 0
  for (let i = firstToken; i < endToken; i++) {
    const flags = tokens.flags[i] ?? 0
    if (!(flags & tokenFlags.word) || (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 3) continue
    words++
    if (flags & tokenFlags.capital) capitals++
  }
  return words >= 4 && capitals > words * (plain.charAt(end - 1) === '.' ? 0.85 : 0.6)
}

const spansTitle = new Set(['police', 'prosecution', 'court', 'politics', 'address'])

const titled = (
  document: Document,
  words: NameWords,
  sentence: Sentence,
  title: FoundTitle,
  shouting: boolean,
): Name | undefined => {
  const name = nameAt(document, words, sentence, title.endToken)
  if (!name || document.plain.slice(title.end, name.start).trim().replace('.', '') !== '') return undefined
  if (name.words >= 2) return shouting && name.upper ? undefined : name
  const kind = words.kinds[name.surname]
  if (shouting || !spansTitle.has(title.value.kind) || title.value.plural) return undefined
  return kind === wordKind.tail && title.value.kind !== 'address' ? undefined : name
}

const peopleOf = (document: Document, words: NameWords, sentences: readonly Sentence[]): readonly FoundPerson[] => {
  const found: FoundPerson[] = []
  for (const sentence of sentences) {
    const shouting = isShouting(document, sentence)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const title = words.titleFrom[i] ? titleAt(document, words, i, sentence.endToken) : undefined
      const holder = title && titled(document, words, sentence, title, shouting)
      if (title && holder) {
        const rule = title.value.kind === 'address' ? 'person-addressed' : 'person-titled'
        found.push({ ...holder, rule, title, age: accept(document, words, sentence, holder, shouting)?.age ?? null })
        i = holder.endToken - 1
        continue
      }
      if (!isCapital(document, i) || words.kinds[i] === wordKind.never || words.titleFrom[i]) continue
      const name = nameAt(document, words, sentence, i)
      const accepted = name && accept(document, words, sentence, name, shouting)
      if (!name || !accepted) continue
      found.push({ ...name, ...accepted, title: null })
      i = name.endToken - 1
    }
  }
  return found
}

const mentionOf = (document: Document, found: FoundPerson): Mention<'person'> => {
  const { start, end, rule, title, age, upper } = found
  const words = wordsOf(document, found)
  return {
    kind: 'person',
    start,
    end,
    rule,
    value: {
      ...nothing,
      name: upper ? capitalised(words) : words,
      age,
      sex: title?.value.sex ?? null,
      title: title && title.value.kind !== 'address' ? wordsOf(document, title) : null,
      official: title !== null && title.value.kind !== 'address' && title.value.kind !== 'work',
    },
  }
}

export const personRecogniser: Recogniser<'person'> = {
  kind: 'person',
  name: 'person',
  rules: [
    'person-titled',
    'person-addressed',
    'person-aged',
    'person-named',
    'person-of-place',
    'person-acts',
    'person-given-name',
    'person-initial',
    'person-known',
  ],
  recognise: (document: Document, hits: Hits) => {
    const words = nameWordsOf(document, hits)
    const sentences = document.sentences.filter(isReadable)
    const people = peopleOf(document, words, sentences)
    const known = knownMentions(document, words, sentences, people).map((span): Mention<'person'> => ({
      kind: 'person',
      ...span,
      rule: 'person-known',
      value: { ...nothing, name: capitalised(wordsOf(document, span)) },
    }))
    return [...people.map((found) => mentionOf(document, found)), ...known].sort((a, b) => a.start - b.start)
  },
}
