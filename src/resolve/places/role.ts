/** What happened at a place: by the words right before it, else by the action that governs it, else by what is usual. */
import { sentenceAt } from '../../text/document'
import { firstIndex } from '../../text/sorted'
import type { ActionType, Document, Mention } from '../../types'
import type { PlaceRole } from '../../vocabulary'
import { governing, inside } from '../governing'

export interface RoleReading {
  readonly role: PlaceRole
  /** Told by the words, not by what is usual. */
  readonly sure: boolean
}

const roleOfAction: Readonly<Partial<Record<ActionType, PlaceRole>>> = {
  search: 'search',
  arrest: 'arrest',
  offence: 'scene',
  crash: 'scene',
  death: 'scene',
  injury: 'scene',
  seizure: 'scene',
  rescue: 'scene',
  witness: 'scene',
  hearing: 'other',
  plea: 'other',
  custody: 'other',
  announce: 'other',
  prosecute: 'other',
}

const types: ReadonlySet<ActionType> = new Set(Object.keys(roleOfAction) as ActionType[])

const searched =
  /\b(?:warrants?|raid(?:ed|s)?|search(?:ed|es|ing)?|executed|stormed|(?:officers|police|detectives|we|they) forced entry)\b[^.;]{0,60}$/i
const searchedLast = /\b(?:warrants?|raids?|searches)\b(?:(?!arrest)[^.;])*$/i
const premises =
  /\b(?:address(?:es)?|propert(?:y|ies)|houses?|flats?|premises|homes?|sites?|apartments?|units?)(?: \w+){0,2} (?:in|at|on|across|around|of)(?: the)?(?: \w+ of)? $/i
/** Homes and houses in the plural are those that police went to, wherever a text tells of searches. */
const searchedPlural = /\b(?:addresses|properties|premises) (?:in|at|across|around|throughout)(?: the)?(?: \w+){0,2} $/i
const addressesOf = /^ (?:addresses|properties)\b/
const arrested =
  /\b(?:arrested|detained|apprehended|caught|captured|arrests?|tracked down|found hiding|traced|handcuffed|took [^.;,]{2,24} into custody)(?:,? (?!after|following|for|on suspicion|when|in connection|over|with|who|where|which|because|until|returned|sent|brought|extradited|part|during|areas)[\w'-]+){0,12} (?:in|at|near|from|to|outside|on)(?: the)?(?: \w+ \w+ of| \w+ of)? $/i
const elsewhere =
  /\b(?:court|judge|jury|custody|conference|headquarters|embassy|ambassador|magistrates|hospital|extradited|deported|extradition|travel(?:l?ed|l?ing)|flew|flown|flights?|fled|moved|born|raised|based|known in|links (?:to|with)|connections (?:to|with)|communities|residents|(?:the|of|for|young) people|roads of|elsewhere in|anywhere else in)\b(?:(?! after | following )[^.,;]){0,24}$/i
/** Where somebody went to, worked, sat in prison, or came up for trial. */
const away =
  /\b(?:towards?|visit(?:ed|ing)?|attend(?:ed|ing)?|graduat(?:ed|ing) from|(?:founded|incorporated|registered)(?: [\w.]+){0,4} in|(?:banks?|companys?|companies|corporation|firm|business|Inc\.|LLC|Ltd|AG)[),]{0,2} located in|(?:direction|direct|reconstruction) of|(?:ferry|ferries|flights?|train|bus|came|coming|arrived|returned|back|deported|extradited) from|bound for|en route to|on the way to|(?:appear|appears|appeared|appearance|arraigned|arraignment|hearings?|sentencing|indictment|pending)(?: [\w.,:-]+){0,8} in|(?:imprisoned|incarcerated|inmate|employee|jailed|worked|works|working|employed|studied|studying|student|pupil|senior|freshman|teacher|enrolled|(?:office|shop|company|business|firm) (?:is|was) (?:based|located)|headquarters|headquartered|stationed|deployed|vigil|meeting|set up|established)(?: (?!when|after|on suspicion|before)[\w.'-]+){0,5} (?:in|at|on|to)|(?:companies|bank accounts?|customers?|suppliers?|manufacturers?|relatives|investors|offices|a bank|laborator(?:y|ies)|lab) in|held (?:[\w.'-]+ ){0,5}(?:in|at)|drove (?:[\w-]+ ){1,3}to)(?: the)? $/i
/** "the U.S. Attorney's Office in Sioux City" */
const seat = /\b(?:Office|Offices|Division|Department|Unit|Center|Bureau|Agency),? (?:in|at) (?:the )?$/
const inCourt = /\b(?:court|judge|grand jury|magistrate)\b(?:(?! after | following | over )[^;]){0,60} in (?:the )?$/i
/** "burglaries across Cheshire", "crimes committed in Dallas County" */
const crimesIn =
  /^ ?(?:[\w-]+ ){0,3}(?:in|across|throughout|around|within) (?:(?:the|north|south|east|west|and|areas? of|parts of|several|other) )*$/
/** "was located in Moss Street and arrested" */
const foundAt = /\b(?:located|found|traced|stopped|spotted|tracked)\b[^.;]{0,40} (?:in|at|on|near)(?: the)? $/i
const thenArrested =
  /^[^.;]{0,60}? and (?:(?:was|were|subsequently|later|then|promptly|immediately) ){0,2}(?:arrested|detained)\b/
const trafficStop =
  /\b(?:arrested|detained)\b[^.;]{1,80}\b(?:traffic|vehicle|car) stop (?:on|in|near|at)(?: [\w ]{1,24} (?:on|of))? (?:the )?$/i
/** What happens at a hospital or a police station, rather than afterwards. */
const happenedThere =
  /\b(?:happened|occurred|took place|absconded|escaped|stolen|outside|car park of|in front of|damage to)\b(?:(?! (?:taken|rushed|airlifted|transported)\b)[^.;]){0,50} $/i
const charged = /\b(?:convictions?|convicted|charges?|prior|previous|indictment|warrants?)\b[^.;]{0,60}$/i
const workedIn =
  /\b(?:crimes?|criminal (?:conduct|activity)|offend(?:ing|ers)|incidents|operating|thefts|attacks|spree|gangs?|activities) (?:in|across|throughout|around|within) (?:the )?$/i
const custodial =
  /(?:police station|custody suite|custody cent(?:re|er)|investigation cent(?:re|er)|hospital|infirmary|medical cent(?:re|er)|courthouse|\bjail|prison)$/i

const sentenceBefore = (document: Document, { start }: Mention<'place'>): string =>
  document.plain.slice(Math.max(sentenceAt(document, start)?.start ?? 0, start - 110), start)

const tellsSearch = (
  document: Document,
  { start }: Mention<'place'>,
  actions: readonly Mention<'action'>[],
): boolean => {
  const sentence = sentenceAt(document, start)
  return (
    sentence !== undefined &&
    inside(actions, sentence).some(({ value }) => value.type === 'search' && value.time === 'past' && !value.negated)
  )
}

/** "Plants were discovered at a property in X": police who find things at somebody's address have searched it. */
const tellsFind = (document: Document, { start }: Mention<'place'>, actions: readonly Mention<'action'>[]): boolean => {
  const sentence = sentenceAt(document, start)
  return (
    sentence !== undefined &&
    goods.test(document.plain.slice(sentence.start, sentence.end)) &&
    inside(actions, sentence).some(({ value }) => value.type === 'seizure' && value.time === 'past' && !value.negated)
  )
}

const goods = /\b(?:cannabis|plants|drugs|cocaine|heroin|firearms?|guns?|weapons?|ammunition|knives|factory|cash)\b/i

const tellsCrime = (
  { plain }: Document,
  { start }: Mention<'place'>,
  words: string,
  offences: readonly Mention<'offence'>[],
): boolean => {
  if (workedIn.test(words)) return true
  if (charged.test(words)) return false
  const before = offences[firstIndex(offences.length, (i) => offences[i]?.start ?? 0, start) - 1]
  return (
    before !== undefined &&
    before.end < start &&
    start - before.end < 48 &&
    crimesIn.test(plain.slice(before.end, start))
  )
}

const arrestedThere = ({ plain }: Document, { end }: Mention<'place'>, words: string): boolean =>
  (foundAt.test(words) && thenArrested.test(plain.slice(end, end + 110))) || trafficStop.test(words)

/** "warned residents in Harding after a burglary" */
const warned = ({ plain }: Document, { end }: Mention<'place'>, words: string): boolean =>
  /\bresidents in (?:the )?$/.test(words) &&
  /^(?: area| town centre)?(?: and [a-z]+(?: [a-z]+){0,4})? (?:following|after) (?:an?|two|three|several|reports) /.test(
    plain.slice(end, end + 90),
  )

const happened: ReadonlySet<ActionType> = new Set<ActionType>(['offence', 'crash', 'death', 'injury'])

export const roleOf = (
  document: Document,
  mention: Mention<'place'>,
  actions: readonly Mention<'action'>[],
  offences: readonly Mention<'offence'>[],
): RoleReading => {
  const { role, placeKind, name } = mention.value
  if (role) return { role, sure: true }
  const words = sentenceBefore(document, mention)
  if (arrested.test(words) && !searchedLast.test(words)) return { role: 'arrest', sure: true }
  if (searched.test(words)) return { role: 'search', sure: true }
  if (premises.test(words) && (tellsSearch(document, mention, actions) || tellsFind(document, mention, actions)))
    return { role: 'search', sure: true }
  if (
    (searchedPlural.test(words) || addressesOf.test(document.plain.slice(mention.end, mention.end + 14))) &&
    actions.some(({ value }) => value.type === 'search' && value.time === 'past' && !value.negated)
  )
    return { role: 'search', sure: true }
  if (arrestedThere(document, mention, words)) return { role: 'arrest', sure: true }
  if (custodial.test(name) && !happenedThere.test(words) && !tellsCrime(document, mention, words, offences))
    return { role: 'other', sure: false }
  if (
    (elsewhere.test(words) && !warned(document, mention, words)) ||
    inCourt.test(words) ||
    away.test(words) ||
    seat.test(words)
  )
    return { role: 'other', sure: false }
  const action = governing(document, mention, actions, types)
  const told = action ? roleOfAction[action.value.type] : undefined
  const wide = placeKind === 'region' || placeKind === 'country'
  if (told === 'search') return { role: told, sure: true }
  if (wide && tellsCrime(document, mention, words, offences)) return { role: 'scene', sure: false }
  if (wide)
    return {
      role:
        told === 'scene' && action && happened.has(action.value.type) && action.value.form !== 'noun'
          ? 'scene'
          : 'other',
      sure: false,
    }
  return { role: 'scene', sure: false }
}
