/**
 * Offences put together from an act and the thing it is done to, with words of any kind between them: "possession of a
 * loaded revolver", "driving a van while disqualified". A list of things is one offence ("a firearm and ammunition").
 */
import { firstIndex } from '../../text/sorted'
import { acts, composed, things, type OffenceAct, type OffenceThing } from '../../lexicon/offences/parts'
import { sentenceAt } from '../../text/document'
import type { Document, Hit, Hits } from '../../types'
import type { FoundOffence } from './found'

/** At most this many words between the act and its thing. */
const reach = 6

const stops = new Set(
  'from in at by to for and or who which that after on where when into during under , . ; : ( ) " ? !'.split(' '),
)

const drivingStops = new Set('who which that after and where , . ; : ( ) " ? !'.split(' '))

/** A thing that only says what kind of other thing is meant ("car keys", "drug money"). */
const partOfThing =
  /^[ -](?:keys?|parts?|park|number|plates?|wash|registration|dealers?(?:hip)?|radio|tools?|money|paraphernalia\w+|squad|unit|user|addict|crime|owners?|driver|batter\w+|box|tax|insurance|accident|crash)\b/y

const wordAt = ({ plain, tokens }: Document, index: number): string =>
  plain.slice(tokens.starts[index], tokens.ends[index]).toLowerCase()

/** Index of the first thing at or after a token. */
const firstThing = (hits: readonly Hit<OffenceThing>[], token: number): number =>
  firstIndex(hits.length, (i) => hits[i]?.firstToken ?? 0, token)

const clear = (document: Document, from: number, to: number, stop: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (stop.has(wordAt(document, i))) return false
  return true
}

/** The last thing of a list that begins at `index`: "cocaine, heroin and cannabis". */
const endOfList = (document: Document, hits: readonly Hit<OffenceThing>[], index: number): number => {
  let last = index
  for (let next = index + 1; next < hits.length; next++) {
    const from = hits[last]?.endToken ?? 0
    const thing = hits[next]
    if (!thing || thing.firstToken - from > 5) break
    if (thing.value !== hits[index]?.value || !clear(document, from + 1, thing.firstToken, stops)) break
    if (!/^(?:and|or|[,&/(])$/.test(wordAt(document, from))) break
    last = next
  }
  return last
}

const compose = (
  document: Document,
  act: Hit<OffenceAct>,
  hits: readonly Hit<OffenceThing>[],
): FoundOffence | undefined => {
  const end = sentenceAt(document, act.start)?.endToken ?? 0
  const stop = act.value === 'drive' ? drivingStops : stops
  for (let i = firstThing(hits, act.endToken); i < hits.length; i++) {
    const thing = hits[i]
    if (!thing || thing.endToken > end || thing.firstToken - act.endToken > reach) return undefined
    if (!clear(document, act.endToken, thing.firstToken, stop)) return undefined
    const category = composed[act.value][thing.value]
    partOfThing.lastIndex = thing.end
    if (!category || partOfThing.test(document.plain)) continue
    const last = hits[endOfList(document, hits, i)] ?? thing
    return {
      start: act.start,
      end: last.end,
      category,
      form: formOf(document, act),
      attempted: false,
      rule: 'offence-composed',
    }
  }
  return undefined
}

/** Finite verbs tell a story, nouns and "-ing" forms name a charge. */
const formOf = (document: Document, { firstToken, value }: Hit<OffenceAct>): FoundOffence['form'] => {
  const first = wordAt(document, firstToken)
  return /(?:ing|ion|ment|ery|ale|ply|fer|ful|port|uly|theft|thefts|breach|use|charge)$|^(?:in|breaches|unlawful|constructive|criminal|concerned|involved|damage)$/.test(
    first,
  ) && !(value === 'possess' && /^(?:in|carrying|having)$/.test(first))
    ? 'charge'
    : 'told'
}

/** What the police find is a crime of somebody's where somebody is arrested for it. */
const arrest = /\barrest(?:ed|s)?\b/i

export const composedOffences = (document: Document, hits: Hits): readonly FoundOffence[] => {
  const found = hits.of(things)
  if (found.length === 0) return []
  const isArrested = arrest.test(document.plain)
  return hits
    .of(acts)
    .flatMap((act) => (act.value === 'find' && !isArrested ? [] : (compose(document, act, found) ?? [])))
}
