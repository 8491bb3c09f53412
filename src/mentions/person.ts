/**
 * People by name: with a rank or form of address, an age, a place of residence, words that name ("identified as") or that
 * only people do ("pleaded"), a given name; then the later mentions by surname. Capitals alone are not enough: places,
 * bodies, streets, firms and headlines are avoided by `lexicon/people/not-names`.
 */
import { firstIndex } from '../text/sorted'
import { isReadable, sentenceAt } from '../text/document'
import type { Document, Hits, Mention, PersonValue, Recogniser, Sentence, Span } from '../types'
import { accept, ageBeside, before, goesOn } from './person/accept'
import { knownMentions, type KnownName } from './person/known'
import { goesFurther, nameAt, withAnyWord, withCommonWord, type Name } from './person/name'
import { holderOf, isListed, titleAfter } from './person/office'
import { titleAt, type FoundTitle } from './person/title'
import { isCapital, isShouting, isUpper, nameWordsOf, wordKind, type NameWords } from './person/words'

interface FoundPerson {
  readonly name: Name
  readonly rule: string
  readonly title: FoundTitle | null
  readonly age: number | null
}

/** What words beside the name say; the rest is for the resolver. */
const valueOf = (
  name: string,
  age: number | null,
  sex: PersonValue['sex'],
  title: string | null,
  official: boolean,
): PersonValue => ({
  name,
  role: null,
  age,
  sex,
  residence: null,
  title,
  official,
  affiliation: null,
  custody: null,
})

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, first: string) => before + first.toUpperCase())

const severalSpaces = /[^\S ]| {2}/

/** The words of a span on one line. */
const wordsOf = ({ text }: Document, { start, end }: Span): string => {
  const words = text.slice(start, end)
  return severalSpaces.test(words) ? words.replace(/\s+/g, ' ') : words
}

const isGiven = (kind: number | undefined): boolean => kind === wordKind.sure || kind === wordKind.doubtful

/** "Officer Bought Pistols for Gang": a line where a verb may follow the title with a capital. */
const isHeadline = ({ plain }: Document, sentence: Sentence, { end }: Name): boolean =>
  !/[.,:;(]/.test(plain.charAt(end)) && (sentence.zone === 'title' || !/[.:"]/.test(plain.charAt(sentence.end - 1)))

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
  if (name.words >= 2) {
    if (shouting && (name.upper || (!isGiven(words.kinds[name.firstToken]) && isHeadline(document, sentence, name))))
      return undefined
    return name
  }
  const kind = words.kinds[name.surname]
  if (kind === wordKind.sure && !shouting) {
    const longer = withCommonWord(document, words, sentence, name)
    if (longer && !isCapital(document, longer.endToken)) return longer
    const ranked = /^(?:police|prosecution|court)$/.test(title.value.kind) && !title.value.plural
    const any = ranked ? withAnyWord(document, words, sentence, name) : undefined
    if (any) return any
  }
  // "is prosecuting Marr" is no office of Marr's
  if (/^prosecuting$/.test(document.plain.slice(title.start, title.end))) return undefined
  if (shouting || !spansTitle.has(title.value.kind) || title.value.plural || goesOn(document, words, name))
    return undefined
  return kind === wordKind.tail && title.value.kind !== 'address' ? undefined : name
}

/** In a contact line only officers and those one is to ask for. */
const askedFor = /\bask for $/

const sentenceBefore = ({ sentences }: Document, { start }: Sentence): Sentence | undefined =>
  sentences[firstIndex(sentences.length, (i) => sentences[i]?.start ?? 0, start) - 1]

/** A title that ends the line before: page dumps break lines at links. */
const titleAbove = (document: Document, words: NameWords, sentence: Sentence): FoundTitle | undefined => {
  const above = sentenceBefore(document, sentence)
  const unit = above && words.titles[(words.titleTo[above.endToken] ?? 0) - 1]
  if (!unit || unit.value.kind === 'modifier' || unit.value.kind === 'work') return undefined
  return { ...unit }
}

/** Words of no place or body, at the head of the sentence or of what a clause says. */
const canBeListed = (document: Document, { kinds }: NameWords, sentence: Sentence, name: Name): boolean => {
  const left = before(document, name, sentence)
  const tail = kinds[name.surname] === wordKind.tail && !isGiven(kinds[name.firstToken])
  return (
    name.words < 4 &&
    !isUpper(document, name.surname) &&
    !tail &&
    (left === '' || /(?:, |: |\b(?:when|after|that|where|while) )$/.test(left))
  )
}

const peopleOf = (document: Document, words: NameWords, sentences: readonly Sentence[]): readonly FoundPerson[] => {
  const { kinds } = words
  const { tokens } = document
  const found: FoundPerson[] = []
  /** Where those of the sentence begin. */
  let from = 0
  let unsure: Name | undefined
  let told: boolean | undefined
  /** Most sentences are never asked. */
  const isLoud = (sentence: Sentence): boolean => (told ??= isShouting(document, sentence))
  const add = (sentence: Sentence, name: Name, rule: string, title: FoundTitle | undefined): number => {
    // "Miles Bishop, Sam Arden and Tim Colt": one without a sign is listed with the next
    if (unsure && isListed(document, unsure, name)) {
      const first = unsure
      unsure = undefined
      add(sentence, first, 'person-listed', undefined)
    }
    const age = ageBeside(document, name, sentence)
    found.push({
      name,
      rule,
      age,
      title: title ?? (isLoud(sentence) ? null : (titleAfter(document, words, sentence, name) ?? null)),
    })
    return name.endToken - 1
  }
  const isNext = (last: FoundPerson | undefined, name: Name): boolean =>
    last !== undefined && isListed(document, last.name, name)
  for (const sentence of sentences) {
    from = found.length
    unsure = undefined
    told = undefined
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const title = words.titleFrom[i] ? titleAt(document, words, i, sentence.endToken) : undefined
      if (title) {
        const holder =
          sentence.zone === 'contact' && title.value.kind !== 'police'
            ? undefined
            : titled(document, words, sentence, title, isLoud(sentence))
        if (holder) {
          i = add(sentence, holder, title.value.kind === 'address' ? 'person-addressed' : 'person-titled', title)
          continue
        }
        const after = isLoud(sentence) ? undefined : holderOf(document, words, sentence, title)
        if (after && after.words > 1 && title.value.kind !== 'address' && isGiven(kinds[after.firstToken])) {
          i = add(sentence, after, 'person-office-of', title)
          continue
        }
      }
      if (!isCapital(document, i) || kinds[i] === wordKind.never || words.titleFrom[i]) continue
      if (
        sentence.zone === 'contact' &&
        !askedFor.test(before(document, { start: tokens.starts[i] ?? 0, end: 0 }, sentence))
      )
        continue
      if (!goesFurther(document, i)) continue
      const row = nameAt(document, words, sentence, i)
      if (!row) continue
      const last = found.length > from ? found[found.length - 1] : undefined
      const longer = isGiven(kinds[row.surname]) ? withCommonWord(document, words, sentence, row) : undefined
      const name =
        longer &&
        !isCapital(document, longer.endToken) &&
        (isNext(last, longer) || accept(document, words, sentence, longer, isLoud(sentence)) !== undefined)
          ? longer
          : row
      if (name.words < 2) continue
      const rule = accept(document, words, sentence, name, isLoud(sentence))
      const listed = isNext(last, name) && !isLoud(sentence)
      const placeLike = kinds[name.surname] === wordKind.tail && kinds[i] !== wordKind.sure
      if (listed && (rule || (!placeLike && !goesOn(document, words, name)))) {
        i = add(sentence, name, rule ?? 'person-listed', last?.title?.value.plural ? last.title : undefined)
      } else if (rule) i = add(sentence, name, rule, undefined)
      else if (
        i === sentence.firstToken &&
        name.endToken === sentence.endToken &&
        titleAbove(document, words, sentence)
      ) {
        i = add(sentence, name, 'person-titled', titleAbove(document, words, sentence))
      } else if (!isLoud(sentence) && !goesOn(document, words, name)) {
        const office = titleAfter(document, words, sentence, name)
        if (office && office.value.kind !== 'work') i = add(sentence, name, 'person-office-after', office)
        else {
          if (canBeListed(document, words, sentence, name)) unsure = name
          if (isGiven(kinds[i])) i = name.endToken - 1
        }
      } else if (isGiven(kinds[i])) i = name.endToken - 1
    }
  }
  return found
}

/** "Assistant District Attorneys" as the title of one. */
const singular = (title: string): string =>
  title.replace(/\b(\w+(?:[yetrCAODP]|or))s(?= General\b|$)/, '$1').replace(/Deputies$/, 'Deputy')

const titleOf = (document: Document, title: FoundTitle): string =>
  title.value.plural ? singular(wordsOf(document, title)) : wordsOf(document, title)

/** "The Honorable First Last": a form of address to judges, no office. */
const honorific = /^Hon(?:ou?rable)?\.?$/

const isOfficial = (title: FoundTitle | null): boolean =>
  title !== null && title.value.kind !== 'address' && title.value.kind !== 'work'

const mentionOf = (document: Document, found: FoundPerson): Mention<'person'> => {
  const { name, rule, title, age } = found
  const { start, end, upper } = name
  const words = wordsOf(document, name)
  const hasOffice = title !== null && title.value.kind !== 'address' && !honorific.test(wordsOf(document, title))
  return {
    kind: 'person',
    start,
    end,
    value: valueOf(
      upper ? capitalised(words) : words,
      age,
      title?.value.sex ?? null,
      hasOffice ? titleOf(document, title) : null,
      isOfficial(title),
    ),
    rule,
  }
}

/** A later mention of somebody already found. */
const knownMention = (document: Document, span: Span): Mention<'person'> => {
  const age = ageBeside(document, span, sentenceAt(document, span.start) ?? span)
  const value = valueOf(wordsOf(document, span), age, null, null, false)
  return { kind: 'person', start: span.start, end: span.end, value, rule: 'person-known' }
}

const asKnown = ({ name, title }: FoundPerson): KnownName => ({
  start: name.start,
  end: name.end,
  words: name.words,
  firstToken: name.firstToken,
  endToken: name.endToken,
  surname: name.surname,
  surnameEnd: name.surnameEnd,
  official: isOfficial(title),
})

export const personRecogniser: Recogniser<'person'> = {
  kind: 'person',
  name: 'person',
  readsContacts: true,
  rules: [
    'person-titled',
    'person-office-of',
    'person-office-after',
    'person-listed',
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
    const sentences = document.sentences.filter((sentence) => isReadable(sentence) || sentence.zone === 'contact')
    const people = peopleOf(document, words, sentences)
    const known = knownMentions(document, words, sentences, people.map(asKnown))
    const mentions = people.map((found) => mentionOf(document, found))
    for (const span of known) mentions.push(knownMention(document, span))
    return mentions.sort((a, b) => a.start - b.start)
  },
}
