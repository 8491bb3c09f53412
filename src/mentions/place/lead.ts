/** What stands before a name: the preposition that makes it a place, and whether somebody lives there. */
import { lean } from '../../text/lean'
import { onOneSpace } from '../../text/plain'
import { givenNames } from '../../lexicon/places/wording'
import type { Document, Sentence } from '../../types'
import type { Run } from './runs'

export interface Lead {
  /** In lower case; null where no preposition stands before the name. */
  readonly preposition: string | null
  /** "the village of", "parts of": a place follows. */
  readonly placed: boolean
  /** "the" stands right before the name. */
  readonly article: boolean
  /** "a" stands right before the name: a word of the people or things there. */
  readonly indefinite: boolean
  /** "a central", "south": no name of one building, whatever it stands in. */
  readonly unnamed: boolean
  /** "the intersection of": a street follows. */
  readonly crossing: boolean
  /** Somebody lives or comes from there. */
  readonly residence: boolean
  /** The words before the preposition, or before the name. */
  readonly before: string
}

const prepositions = new Set(
  'in at near on off from of to into onto toward towards outside around across through throughout along via between within inside opposite beyond leaving nearby cover covers covering including namely down up visited visiting visit attended attending entered entering enter reached left leave'.split(
    ' ',
  ),
)

/** Words of which a place may follow: "the north of". */
const nouns = new Set(
  'city town village borough county suburb suburbs parish state district island port community area areas part parts outskirts centre center streets roads region vicinity section neighbourhood neighborhood north south east west hamlet township counties cities towns villages heart rest edge side republic block intersection corner junction direction'.split(
    ' ',
  ),
)

/** Words that may stand between a preposition and a name. */
const between = new Set(
  'or and the both a an either of near throughout north south east west central northern southern eastern western northeast northwest southeast southwest mainland nearby downtown upper lower greater rural inner neighbouring neighboring historic - beyond around'.split(
    ' ',
  ),
)

/** From a preposition up to the name: "in the north of", "near the town of". */
const fromPreposition = lean(
  /(?<word>[a-z]+)(?: (?:or|and) (?:around|near|throughout|beyond))?(?: (?:the|both|an?|either))?(?: (?:[a-z\d]+ )?(?<noun>city|town|village|borough|county|suburbs?|parish|state|district|island|port|community|areas?|parts?|outskirts|cent(?:re|er)|streets|roads|region|vicinity|section|neighbou?rhood|north|south|east|west|hamlet|township|counties|cities|towns|villages|heart|rest|edge|side|republic|block|intersection|corner|junction|direction) of)?(?: the| both)?(?: (?:north|south|east|west|central|northern|southern|eastern|western|north-?(?:east|west)|south-?(?:east|west)|mainland|nearby|downtown|upper|lower|greater|rural|inner|neighbou?ring|historic)){0,2} ["'(]?$/iy,
)

/** Tokens that the words from a preposition up to a name may have. */
const longest = 14

/** "the Shore Road area of": a name may stand between noun and article. */
const areaOf =
  /\b(?:area|areas|part|section|district|suburb|neighbou?rhood|village|town|city|estate|side|outskirts|north|south|east|west|miles|cent(?:re|er)) of(?: (?:north|south|east|west|central))? $/i

const ofLives =
  /(?:\d\)?,?|\),?|,|\b(?:formerly|currently|originally|late|latterly|lately|previously|also|both|each|all|now|residents?|natives?|citizens?))$/
const fromLives =
  /(?:\b(?:man|woman|men|women|boys?|girls?|teenagers?|teens?|youths?|couple|people|persons?|males?|females?|pair|duo|trio|brothers?|sisters?|pensioner|father|mother|student|pupil|suspects?|also|all|both|each|is|are|was|were|comes?|originally|formerly|formally|and|motorist|victim|dad|mum|\d0s)|[,)\d])$/
const inLives =
  /\b(?:lives?|lived|living|resid(?:es?|ed|ing)|(?:home|house) address|(?:known|current|previous|given) address (?:is|was|being)|who live|domiciled|gave (?:an )?address(?:es)?)(?: with [^.,]{0,30})?$/

const ofName =
  /\b(?!(?:City|Town|Village|State|Port|County|Borough|Isle|Republic|Province|Township|Parish|City and County) of)[A-Z][A-Za-z]+ of (?:the )?$/

const reach = 96

const sides = new Set(['north', 'south', 'east', 'west', 'central'])

/** Where no preposition leads to the name. */
const withoutPreposition = (before: string, placed: boolean): Lead => ({
  preposition: null,
  placed,
  article: false,
  indefinite: false,
  unnamed: false,
  crossing: false,
  residence: false,
  before,
})

/** The word of a token in lower case. */
const lowerAt = ({ plain, tokens }: Document, index: number): string =>
  plain.slice(tokens.starts[index], tokens.ends[index]).toLowerCase()

/** Index of the last token before a name; a house number may have moved its start. */
const tokenBefore = ({ tokens }: Document, { firstToken, sentence, start }: Run): number => {
  let at = firstToken - 1
  while (at >= sentence.firstToken && (tokens.ends[at] ?? 0) > start) at--
  return at
}

/** " ' ( */
const opensBracket = (code: number): boolean => code === 34 || code === 39 || code === 40

/** Offsets of the prepositions before a name that only words of place part from it, farthest first. */
const prepositionsBefore = (document: Document, sentence: Sentence, last: number): readonly number[] => {
  const { plain, tokens } = document
  const found: number[] = []
  let at = last
  if (at >= sentence.firstToken && opensBracket(plain.charCodeAt(tokens.starts[at] ?? 0))) at--
  let behind = ''
  for (let taken = 0; taken < longest && at >= sentence.firstToken; taken++, at--) {
    const word = lowerAt(document, at)
    const isPreposition = prepositions.has(word)
    if (isPreposition) found.unshift(tokens.starts[at] ?? 0)
    else if (!between.has(word) && !nouns.has(word) && !nouns.has(behind)) break
    behind = word
  }
  return found
}

/** "driven by Lee Arden of Skipton": somebody with a given name. */
const nameEnds = /(?:^|[^\p{L}'.-] ?)(?<given>[A-Z][a-z]{1,14})(?: [A-Z]\.?)? [A-Z][\p{L}'-]{1,20}$/u

const ranked =
  /\b(?:ACC|DCC|PC|DC|DS|DI|DCI|PS|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|Constable|Detective|Officer|Cllr|Councillor|Mayor|Chief|Sheriff|Deputy|Agent|Captain|Lieutenant|Attorney|Judge|Commissioner|Cadet)\b/

/** "Lee Arden from Skipton was": a sentence that opens with somebody's name. */
const opensWithName = /^["']?[A-Z][\p{L}'-]{1,20} (?:[A-Z][\p{L}'-]{1,20} )?[A-Z][\p{L}'-]{1,20},?$/u

const notNames =
  /^["']?(?:The|A|An|In|At|On|All|Both|Some|Officers|Police|Detectives|Crews|Anyone|Greater|North|South|East|West|New|San|Los)\b|\b(?:Police|Constabulary|Street|Road|Team|Unit|County|Council|Court)\b/

const isNamed = (before: string): boolean => {
  if (ranked.test(before.slice(-40))) return false
  const given = nameEnds.exec(before.slice(-48))?.groups?.['given']
  return given !== undefined && givenNames.has(given)
}

const isSomebody = (before: string): boolean =>
  opensWithName.test(before) && !ranked.test(before) && !notNames.test(before)

export const leadOf = (document: Document, run: Run): Lead => {
  const { plain } = document
  const { start, sentence } = run
  const from = Math.max(sentence.start, start - reach)
  const words = onOneSpace(plain.slice(from, start))
  const at = tokenBefore(document, run)
  const last = at < sentence.firstToken ? '' : lowerAt(document, at)
  const ofBefore = last === 'of' || ((last === 'the' || sides.has(last)) && lowerAt(document, at - 1) === 'of')
  let match: RegExpExecArray | null = null
  let before = ''
  for (const offset of prepositionsBefore(document, sentence, at)) {
    if (offset < from || match) continue
    fromPreposition.lastIndex = 0
    match = fromPreposition.exec(onOneSpace(plain.slice(offset, start)))
    if (match) before = onOneSpace(plain.slice(from, Math.max(from, offset - 1)))
  }
  if (!match) return withoutPreposition(words, ofBefore && areaOf.test(words.slice(-40)))
  const word = (match.groups?.['word'] ?? '').toLowerCase()
  const noun = match.groups?.['noun']?.toLowerCase()
  const crossing =
    noun === 'intersection' ||
    noun === 'block' ||
    noun === 'corner' ||
    noun === 'junction' ||
    words.endsWith('junction with ')
  // "the Eastern District of New York", "University of Kent": the capital makes it a name of its own
  const named = ofBefore && ofName.test(words.slice(-48))
  const placed = (noun !== undefined && !named) || (word === 'of' && !named && areaOf.test(words.slice(-40)))
  const residence =
    word === 'of'
      ? ofLives.test(before.slice(-24)) || isNamed(before)
      : word === 'from'
        ? fromLives.test(before.slice(-24)) || (from === sentence.start && isSomebody(before))
        : (word === 'in' || word === 'at' || word === 'on' || word === 'near') && inLives.test(before.slice(-64))
  if (named && word !== 'of' && noun !== undefined) return withoutPreposition(words, false)
  return {
    preposition: word,
    placed,
    article: last === 'the',
    indefinite: last === 'a' || last === 'an',
    unnamed: last === 'a' || last === 'an' || sides.has(last),
    crossing,
    residence,
    before,
  }
}

/** "Ann Poole, 45, Santa Ana, was": American papers put the town behind the age. */
const ageBefore = /[\p{L}.'")], \d{1,2}, $/u

export const followsAge = ({ plain }: Document, { start, sentence }: Run): boolean =>
  plain.charCodeAt(start - 2) === 44 && ageBefore.test(plain.slice(Math.max(sentence.start, start - 24), start))
