/**
 * Which mentions name the same person: the full name, later the surname alone, "Mr X", a rank with the surname. Two people
 * with one surname stay two.
 */
import type { Mention } from '../../types'

/** One person with all mentions, in text order. */
export interface Identity {
  /** The fullest form that stands in the text. */
  readonly name: string
  readonly mentions: readonly Mention<'person'>[]
}

interface Draft {
  name: string
  words: readonly string[]
  official: boolean
  age: number | null
  mentions: Mention<'person'>[]
}

const suffix = /^(?:jr|sr|ii|iii|iv|junior|senior|jnr|snr)$/

/** Signs that a name is mended by. */
const quoted = /["“”(‘’]/

const withoutNickname = (name: string): string =>
  quoted.test(name) ? name.replace(/["“][^"”“]{0,40}["”]|\([^()]{0,40}\)/g, ' ').replace(/[‘’]/g, "'") : name

const apart = /[\s.,]+/

/** The words that tell names apart: small letters, without nickname, suffix, stops and commas. */
const wordsOf = (name: string): readonly string[] =>
  withoutNickname(name.toLowerCase())
    .split(apart)
    .filter((word) => word !== '' && !(word.length <= 6 && suffix.test(word)))

const endsWith = (full: readonly string[], part: readonly string[]): boolean =>
  part.length < full.length && part.every((word, i) => full[full.length - part.length + i] === word)

/** Same first and last word: "Eric M. Gonzalez" and "Eric Gonzalez". */
const sameFull = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && b.length > 1 && a[0] === b[0] && a.at(-1) === b.at(-1)

const add = (draft: Draft, mention: Mention<'person'>): void => {
  draft.mentions.push(mention)
  draft.official ||= mention.value.official
  draft.age ??= mention.value.age
  if (mention.value.name.length > draft.name.length) {
    draft.name = mention.value.name
    draft.words = wordsOf(draft.name)
  }
}

/** Nearest before a mention, else the first. */
const nearest = (drafts: readonly Draft[], at: number): Draft | undefined => {
  let best = drafts[0]
  let start = -1
  for (const draft of drafts) {
    const before = draft.mentions.findLast((mention) => mention.start < at)
    if (before && before.start > start) {
      start = before.start
      best = draft
    }
  }
  return best
}

/** Whom a part of a name means. A rank is not given to an accused of the same name, nor taken from its holder. */
const bearer = (drafts: readonly Draft[], mention: Mention<'person'>, words: readonly string[]): Draft | undefined => {
  const kin = drafts.filter(
    (draft) => endsWith(draft.words, words) || (words.length === 1 && draft.words[0] === words[0]),
  )
  const { official, title } = mention.value
  if (official)
    return (
      nearest(
        kin.filter((draft) => draft.official),
        mention.start,
      ) ??
      nearest(
        kin.filter(({ age }) => age === null),
        mention.start,
      )
    )
  const plain = title === null && kin.some((draft) => !draft.official) ? kin.filter((draft) => !draft.official) : kin
  return nearest(plain, mention.start)
}

/** People in the order of their first mention. */
export const identitiesOf = (mentions: readonly Mention<'person'>[]): readonly Identity[] => {
  const drafts: Draft[] = []
  const known = new Map<string, readonly string[]>()
  const named = mentions.map((mention) => {
    const { name } = mention.value
    const words = known.get(name) ?? wordsOf(name)
    known.set(name, words)
    return { mention, words }
  })
  const open = (mention: Mention<'person'>, words: readonly string[]): void => {
    const { name, official, age } = mention.value
    drafts.push({ name, words, official, age, mentions: [mention] })
  }
  for (const { mention, words } of named) {
    if (words.length < 2) continue
    const same = drafts.find((draft) => sameFull(draft.words, words))
    if (same) add(same, mention)
    else open(mention, words)
  }
  for (const draft of [...drafts]) {
    const fuller = drafts.find((other) => endsWith(other.words, draft.words))
    if (!fuller) continue
    drafts.splice(drafts.indexOf(draft), 1)
    for (const mention of draft.mentions) add(fuller, mention)
  }
  for (const { mention, words } of named) {
    if (words.length !== 1) continue
    const same =
      bearer(drafts, mention, words) ?? drafts.find((draft) => draft.words.length === 1 && draft.words[0] === words[0])
    if (same) add(same, mention)
    else open(mention, words)
  }
  return drafts.map(({ name, mentions: all }) => ({ name, mentions: all.sort((a, b) => a.start - b.start) }))
}
