/** Whether a name of the gazetteer is a place where it stands: by the words beside it, by what else it may be. */
import { places as listed } from '../lexicon/places'
import { notPlaces, otherWords, siteWords, streetWords } from '../lexicon/places/wording'
import { commonSurnames, givenNames, notNames, personTitles } from '../lexicon/people'
import { tokenFlags } from '../text/tokens'
import type { Document, Hits, Mention, Span } from '../types'
import type { PlaceInside } from '../vocabulary'
import type { Rows } from './gazetteer'
import type { NameHit } from './names'
import { spansOver } from './spans'
import { bodyWords, firm, followers, leaders, passedOver, prepositions, sides, surnameLike, wordLike } from './words'

export interface Reading {
  readonly hit: NameHit
  /** `strong`: the words make it a place; `weak`: they leave it open; `none`: it is something else. */
  readonly sign: 'strong' | 'weak' | 'none'
  /** Also a word, a given name or a surname. */
  readonly doubtful: boolean
  readonly inside: PlaceInside
}

/** What the text holds, for all its names. */
export interface Scene {
  readonly document: Document
  readonly rows: Rows
  /** By index of the first token. */
  readonly given: ReadonlySet<number>
  readonly words: ReadonlySet<number>
  /** Places of the core's own list, which are places more often than not. */
  readonly listed: ReadonlySet<number>
  /** Whether the text has a word in small letters too. */
  readonly hasLower: (word: string) => boolean
  readonly surnames: ReadonlySet<string>
  readonly agencyOver: (span: Span) => Mention | undefined
  readonly personOver: (span: Span) => Mention | undefined
  /** Where names of people end. */
  readonly personEnds: ReadonlySet<number>
  readonly otherOver: (span: Span) => Mention | undefined
}

const { capital, word, upper } = tokenFlags

const wordAt = ({ plain, tokens }: Document, index: number): string =>
  plain.slice(tokens.starts[index], tokens.ends[index])

/** Whether a capitalised word stands right before or behind a name, with only a space between. */
export const joins = ({ tokens, plain }: Document, left: number, right: number): boolean =>
  left >= 0 &&
  right < tokens.length &&
  ((tokens.flags[left] ?? 0) & capital) !== 0 &&
  ((tokens.flags[right] ?? 0) & capital) !== 0 &&
  tokens.starts[right] === (tokens.ends[left] ?? 0) + 1 &&
  plain.charCodeAt(tokens.ends[left] ?? 0) === 32

/** The words in small letters, gathered when first asked for. */
const lowerWords = (document: Document): ((word: string) => boolean) => {
  let words: Set<string> | undefined
  return (asked) => {
    if (!words) {
      const { tokens } = document
      words = new Set()
      for (let i = 0; i < tokens.length; i++)
        if (((tokens.flags[i] ?? 0) & (word | capital | tokenFlags.digit)) === word) words.add(wordAt(document, i))
    }
    return words.has(asked)
  }
}

/** Only people do that, or have it done to them. */
const personal =
  / (?:(?:then |also |later |allegedly |repeatedly )?(?:told|pleaded|pled|admitted|denied|fled|appeared|shot|stabbed|drove|ran|walked|entered|attempted|threatened|punched|struck|grabbed|stole|confessed|testified|refused|got|pulled|pointed|fired)|(?:was|is|has been|had been) (?:arrested|charged|sentenced|convicted|found|booked|stopped|killed|shot|stabbed|jailed|remanded|pronounced|driving|armed|accused|indicted|extradited|in custody|in the custody))\b/y

/** Names of towns that are somebody's last name in the text: behind a given name or a title, or before what only people do. */
export const lastNamesIn = (document: Document, names: readonly NameHit[], hits: Hits): ReadonlySet<string> => {
  const given = new Set(hits.of(givenNames).map(({ endToken }) => endToken))
  const titles = new Set(hits.of(personTitles).map(({ endToken }) => endToken))
  const isPersonal = (end: number): boolean => {
    personal.lastIndex = end
    return personal.test(document.plain)
  }
  return new Set(
    names
      .filter(
        ({ firstToken, endToken, end }) =>
          endToken - firstToken === 1 &&
          (joins(document, firstToken - 1, firstToken)
            ? given.has(firstToken) || titles.has(firstToken)
            : isPersonal(end)),
      )
      .map(({ start, end }) => document.plain.slice(start, end)),
  )
}

export const sceneOf = (
  document: Document,
  rows: Rows,
  names: readonly NameHit[],
  mentions: readonly Mention[],
  hits: Hits,
): Scene => {
  const people = mentions.filter((mention) => mention.kind === 'person')
  const given = new Set(hits.of(givenNames).map(({ firstToken }) => firstToken))
  return {
    document,
    rows,
    given,
    words: new Set(hits.of(notNames).map(({ firstToken }) => firstToken)),
    listed: new Set(hits.of(listed).map(({ firstToken }) => firstToken)),
    hasLower: lowerWords(document),
    surnames: new Set([
      ...people.flatMap(({ value }) => value.name.split(' ').slice(-1)),
      ...lastNamesIn(document, names, hits),
    ]),
    agencyOver: spansOver(mentions.filter(({ kind }) => kind === 'agency')),
    personOver: spansOver(people),
    personEnds: new Set(people.map(({ end }) => end)),
    otherOver: spansOver(
      mentions.filter(({ kind }) => kind === 'operation' || kind === 'date' || kind === 'reference'),
    ),
  }
}

/** Behind a town in capitals that opens a report: ", La. --", " (AP) -". */
const dateline = /^(?:, [A-Z][\w.]{1,14}(?: [A-Z]\w+)?)? {0,2}(?:\([A-Z]{2,4}\) {0,2})?(?:-{1,3}|:|\.{3})/
const closes = /^(?:$|[.,;:)"?!]|'s\b|-(?:area|based|born|style)\b)/

export const isSurname = (name: string): boolean => commonSurnames.has(name) || surnameLike.has(name)

/** Whether a single word is another thing more often than a place. */
const isDoubtful = ({ given, words, listed: known, hasLower }: Scene, name: string, token: number): boolean =>
  wordLike.has(name) ||
  given.has(token) ||
  (words.has(token) && !known.has(token)) ||
  isSurname(name) ||
  name.length < 4 ||
  hasLower(name.toLowerCase())

const isStopWord = (name: string): boolean =>
  notPlaces.has(name) || otherWords.has(name) || siteWords.has(name) || streetWords.has(name) || sides.has(name)

/** The word before a name, past "the north" and the like; in small letters. */
const leadingWord = (document: Document, { firstToken, sentence }: NameHit): string => {
  let at = firstToken - 1
  for (let passed = 0; passed < 2 && at > sentence.firstToken && passedOver.has(wordAt(document, at)); passed++) at--
  return at < sentence.firstToken ? '' : wordAt(document, at).toLowerCase()
}

/** A name in a row of capitalised words that begins before it: "North Athens", "Mr Athens"; undefined if the row tells nothing. */
const behindCapital = (
  { document, given, words }: Scene,
  index: number,
  area: boolean,
): Reading['sign'] | undefined => {
  const prior = wordAt(document, index)
  if (leaders.has(prior)) return undefined
  if (given.has(index)) return 'none'
  return bodyWords.has(prior) || words.has(index) ? undefined : area ? 'weak' : 'none'
}

/** A name in a row of capitalised words that goes on behind it: "Athens Police", "Athens Street". */
const beforeCapital = (next: string, { area, doubtful, known, single }: Make): Reading['sign'] => {
  if (streetWords.has(next)) return 'none'
  if (next === 'Main') return area ? 'weak' : 'none'
  if (bodyWords.has(next) || siteWords.has(next)) return doubtful ? 'weak' : 'strong'
  return !doubtful && (area || known || !single) ? 'weak' : 'none'
}

/** What a name is made of. */
interface Make {
  readonly area: boolean
  readonly doubtful: boolean
  readonly known: boolean
  readonly single: boolean
}

/** The name by itself: by the word before and the word behind. */
const alone = ({ document, personEnds }: Scene, hit: NameHit, { doubtful }: Make, left: boolean): Reading['sign'] => {
  const { start, end, firstToken, sentence } = hit
  const lead = leadingWord(document, hit)
  const after = document.plain.slice(end, Math.min(sentence.end, end + 24))
  if (firm.has(lead) || (lead === 'of' && personEnds.has(start - 4))) return 'strong'
  const led = left || prepositions.has(lead)
  if (led && closes.test(after))
    return doubtful && lead !== 'from' && lead !== 'to' && lead !== 'at' ? 'weak' : 'strong'
  const follower = /^(?:'s)?[ -]([a-z']+)/.exec(after)?.[1] ?? ''
  if (followers.has(follower)) return doubtful && firstToken === sentence.firstToken ? 'weak' : 'strong'
  return led && !doubtful ? 'strong' : 'weak'
}

/** Whether a single word is an ordinary one, with its capital or without. */
export const isOrdinary = (name: string): boolean => isStopWord(name) || wordLike.has(name)

export const readingOf = (scene: Scene, hit: NameHit): Reading => {
  const { document, rows } = scene
  const { plain, tokens } = document
  const { firstToken, endToken, start, end, sentence } = hit
  const name = plain.slice(start, end)
  const single = endToken - firstToken === 1
  const known = scene.listed.has(firstToken)
  const area = rows.rowOf(hit.entry) < rows.ends.states
  const doubtful = single && !area && isDoubtful(scene, name, firstToken)
  const make: Make = { area, doubtful, known, single }
  const reading = (sign: Reading['sign'], inside: PlaceInside = 'sentence'): Reading => ({
    hit,
    sign,
    doubtful,
    inside,
  })

  if ((single && !known && isStopWord(name)) || scene.otherOver(hit)) return reading('none')
  const person = scene.personOver(hit)
  if (person && person.end - person.start > end - start) return reading('none')
  const body = scene.agencyOver(hit)
  // what stands inside a charity's name may be anything: "Cancer Research Foundation"
  if (body) {
    const unclear = doubtful || (body.rule === 'charity' && start > body.start + 4)
    return reading(unclear && !known ? 'weak' : 'strong', 'agency')
  }

  const before = plain.slice(Math.max(sentence.start, start - 4), start)
  const after = plain.slice(end, Math.min(sentence.end, end + 40))
  const left = firstToken > sentence.firstToken && joins(document, firstToken - 1, firstToken)
  const right = endToken < sentence.endToken && joins(document, endToken - 1, endToken)
  const shouted = ((tokens.flags[firstToken] ?? 0) & upper) !== 0 && name.length > 3
  if (shouted && firstToken === sentence.firstToken && dateline.test(after)) return reading('strong')
  if (shouted && !area && right) return reading('none')
  // "J. Athens" is somebody, "Sen. Lee, D-Athens" is from there
  if (/\bSt\. $|\b[A-CE-QS-Z]\. $/.test(before) && !known) return reading('none')
  if (/\b[DRI]-$/.test(before)) return reading('strong', 'name')
  if (!single && / (?:County|Parish|Township|Borough)$/.test(name))
    return reading('strong', right ? 'name' : 'sentence')

  const behind = left ? behindCapital(scene, firstToken - 1, area) : undefined
  if (behind) return reading(behind, 'name')
  if (right) return reading(beforeCapital(wordAt(document, endToken), make), 'name')
  if (single && scene.surnames.has(name) && !/^, [A-Z]/.test(after) && !firm.has(leadingWord(document, hit)))
    return reading('none')
  return reading(alone(scene, hit, make, left))
}
