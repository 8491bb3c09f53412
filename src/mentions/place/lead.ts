/** What stands before a name: the preposition that makes it a place, and whether somebody lives there. */
import type { Document } from '../../types'
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
  /** "the intersection of": a street follows. */
  readonly crossing: boolean
  /** Somebody lives or comes from there. */
  readonly residence: boolean
  /** The words before the preposition, or before the name. */
  readonly before: string
}

/** The preposition before a name with what may stand between: "in the north of", "near the town of". */
const preposition =
  /(?:^|[^\w'])(?<word>in|at|near|on|off|from|of|to|into|onto|towards?|outside|around|across|through|throughout|along|via|between|within|inside|opposite|beyond|leaving|nearby|covering|including|namely|down|up)(?: (?:or|and) (?:around|near|throughout|beyond))?(?: (?:the|both|an?|either))?(?: (?:[a-z]+ )?(?<noun>city|town|village|borough|county|suburbs?|parish|state|district|island|port|community|area|areas|parts?|outskirts|cent(?:re|er)|streets|roads|region|vicinity|section|neighbou?rhood|north|south|east|west|hamlet|township|counties|cities|towns|villages|heart|rest|edge|side|republic|block|intersection|corner|junction) of)?(?: the| both)?(?: (?:north|south|east|west|central|northern|southern|eastern|western|north-?(?:east|west)|south-?(?:east|west)|mainland|nearby|downtown|upper|lower|greater|rural|inner|neighbou?ring|historic)){0,2} ["'(]?$/i

/** "the Shore Road area of": a name may stand between noun and article. */
const areaOf =
  /\b(?:area|areas|part|section|district|suburb|neighbou?rhood|village|town|city|estate|side|outskirts|north|south|east|west|miles|cent(?:re|er)) of(?: (?:north|south|east|west|central))? $/i

const ofLives =
  /(?:\d\)?,?|\),?|,|\b(?:formerly|currently|originally|late|latterly|lately|previously|also|both|each|all|now|residents?|natives?|citizens?))$/
const fromLives =
  /(?:\b(?:man|woman|men|women|boys?|girls?|teenagers?|teens?|youths?|couple|people|persons?|males?|females?|pair|duo|trio|brothers?|sisters?|pensioner|father|mother|student|pupil|suspects?|also|all|both|each|is|are|was|were|comes?|originally|formerly|and|motorist|victim|dad|mum|\d0s)|[,)\d])$/
const inLives =
  /\b(?:lives?|lived|living|resid(?:es?|ed|ing)|(?:home|house) address|who live|domiciled|gave (?:an )?address(?:es)?)(?: with [^.,]{0,30})?$/

const ofName =
  /\b(?!(?:City|Town|Village|State|Port|County|Borough|Isle|Republic|Province|Township|Parish|City and County) of)[A-Z][A-Za-z]+ of (?:the )?$/

const reach = 96

export const leadOf = ({ plain }: Document, { start, sentence }: Run): Lead => {
  const words = plain.slice(Math.max(sentence.start, start - reach), start)
  const match = preposition.exec(words)
  if (!match)
    return {
      preposition: null,
      placed: areaOf.test(words),
      article: false,
      indefinite: false,
      crossing: false,
      residence: false,
      before: words,
    }
  const word = (match.groups?.['word'] ?? '').toLowerCase()
  const before = words.slice(0, match.index)
  const noun = match.groups?.['noun']?.toLowerCase()
  const crossing =
    noun === 'intersection' || noun === 'corner' || noun === 'junction' || /\bjunction with $/.test(words)
  // "the Eastern District of New York", "University of Kent": the capital makes it a name of its own
  const named = ofName.test(words)
  const placed = (noun !== undefined && !named) || (word === 'of' && !named && areaOf.test(words))
  const residence =
    word === 'of'
      ? ofLives.test(before)
      : word === 'from'
        ? fromLives.test(before)
        : (word === 'in' || word === 'at' || word === 'on' || word === 'near') && inLives.test(before)
  if (named && word !== 'of' && noun !== undefined)
    return {
      preposition: null,
      placed: false,
      article: false,
      indefinite: false,
      crossing: false,
      residence: false,
      before: words,
    }
  return {
    preposition: word,
    placed,
    article: /\bthe $/i.test(words),
    indefinite: /\ban? $/i.test(words),
    crossing,
    residence,
    before,
  }
}

/** "Ann Poole, 45, Santa Ana, was": American papers put the town behind the age. */
const ageBefore = /[\p{L}.'")], \d{1,2}, $/u

export const followsAge = ({ plain }: Document, { start, sentence }: Run): boolean =>
  ageBefore.test(plain.slice(Math.max(sentence.start, start - 24), start))
