/** Names that no lexicon knows: a place by what stands before and behind them. */
import type { PlaceValue } from '../../types'
import { areaAfter, closes, homeEnds, personAfter } from './after'
import { siteReading } from './built'
import type { Ground } from './known'
import type { Lead } from './lead'
import { wordsOf, type Shape } from './names'
import type { Run } from './runs'
import { placeValue, type PlaceReading } from './value'

export const strictBefore: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across', 'throughout'])
/** Before parks and houses that have a name. */
const into = new Set([
  ...strictBefore,
  'through',
  'into',
  'inside',
  'entered',
  'entering',
  'visited',
  'left',
  'leaving',
])
const streetBefore = new Set(['on', 'along', 'off', 'onto', 'down', 'up'])
const named = /\b(?:Park|Common|House|Wharf)$/
const isDateOrMonth = /^(?:\d|[A-Z]{2,}$)/

/** "was arrested at Muswellbrook": people are stopped at towns, and at much else that has a name only in capitals. */
const reachedAt = /\b(?:arrested|detained|stopped|intercepted|landed|arrived|docked)$/
/** "the collision at Thrimby" */
const happenedAt =
  /\b(?:collision|crash|RTC|burglary|burglaries|break-ins?|fire|disturbance|landslide|flooding|(?:collision|crash|burglary|incident|accident) (?:happened|occurred|took place))$/
/** "the A149 between Heacham and Hunstanton" */
const travelled = /\b(?:[ABM]\d{1,4}|road|route|carriageway|motorway|highway|train|bus|line|railway|travell?ing)$/

export const worded = (ground: Ground, run: Run, lead: Lead, shape: Shape, after: string): PlaceReading | undefined => {
  const { document, surnames } = ground
  const name = document.plain.slice(run.start, run.end)
  const words = wordsOf(document, run)
  if (personAfter.test(after)) return undefined
  const residence = lead.residence
  const value = (kind: PlaceValue['placeKind'] = 'settlement'): PlaceValue =>
    placeValue(name, kind, { role: residence ? 'residence' : null })
  if (isDateOrMonth.test(name) || surnames.has(words.at(-1) ?? '')) return undefined
  if (shape === 'maybe-street') {
    if (
      streetBefore.has(lead.preposition ?? '') ||
      residence ||
      (lead.preposition === 'in' &&
        !lead.article &&
        /^, [A-Z]/.test(after) &&
        !/(?:Park|House|Wood|Common|Heath|Hill|Green|Bridge|Market|Strand)$/.test(name))
    )
      return { run, value: value('street'), rule: 'street' }
    if (lead.preposition === 'at' || lead.preposition === 'to' || lead.preposition === 'outside')
      return siteReading(run, name, lead)
  }
  // "in Fenwick Park": a park has its name after "in" as towns have, a state behind it makes it a town
  if (named.test(name) && words.length > 1 && !residence && into.has(lead.preposition ?? ''))
    return siteReading(run, name, lead)
  if (
    shape === 'maybe-street' &&
    words.length > 1 &&
    words.at(-1) === 'Court' &&
    strictBefore.has(lead.preposition ?? '')
  )
    return { run, value: value('street'), rule: 'street' }
  if (lead.crossing) return { run, value: value('street'), rule: 'crossing' }
  if (lead.placed || (lead.preposition && areaAfter.test(after))) return { run, value: value(), rule: 'worded-area' }
  if (lead.preposition === null || lead.indefinite) return undefined
  if (residence && (lead.preposition !== 'of' || closes.test(after) || homeEnds.test(after)))
    return { run, value: value(), rule: 'worded-home' }
  if (lead.preposition === 'on' && /^ in (?:the )?[A-Z]/.test(after) && !lead.article)
    return { run, value: value('street'), rule: 'worded-street' }
  if (lead.article && !/^, [A-Z]/.test(after)) return undefined
  // "in Elder Abuse prosecution": words of a heading or a programme go on without an end
  if (strictBefore.has(lead.preposition) && (closes.test(after) || homeEnds.test(after)))
    return { run, value: value(), rule: 'worded-place' }
  if (lead.preposition === 'at' && reachedAt.test(lead.before) && closes.test(after))
    return { run, value: value(), rule: 'worded-place' }
  if (
    lead.preposition === 'at' &&
    !lead.article &&
    happenedAt.test(lead.before) &&
    closes.test(after) &&
    words.length < 3
  )
    return { run, value: value(), rule: 'worded-place' }
  if (lead.preposition === 'between' && /^ and [A-Z]/.test(after) && travelled.test(lead.before))
    return { run, value: value(), rule: 'worded-place' }
  return undefined
}
