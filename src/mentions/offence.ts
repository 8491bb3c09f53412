/**
 * Offences: names of crimes from the lexicon, and those put together from act and thing, with their modifiers. Reads how
 * a charge sheet, a court or a story names a crime; avoids squads, laws, weapons and advice that are called after one.
 * How far the case has come, and whether it is this case at all, is for the resolver.
 */
import { offences } from '../lexicon/offences'
import { leftmostLongest } from '../match/pattern'
import type { Document, Hits, Mention, Recogniser } from '../types'
import { composedOffences } from './offence/composed'
import { ellipticOffences } from './offence/elliptic'
import type { FoundOffence } from './offence/found'
import { isOtherThing } from './offence/guards'
import { widen } from './offence/widen'

const named = (hits: Hits): readonly FoundOffence[] =>
  hits.of(offences).map(({ start, end, value: { category, form = 'charge', attempted = false } }) => ({
    start,
    end,
    category,
    form,
    attempted,
    rule: `offence-${form}`,
  }))

const vehicle =
  /\b(?:cars?|vans?|vehicles?|caravans?|motorbikes?|motorcycles?|4x4|tractors?|trucks?|mopeds?|ambulances?|bus(?:es)?|SUVs?|pick-?ups?|scooters?)\b[^.;,]*$/i

/** A "theft" told of nothing but stolen vehicles is theirs. */
const ofVehicles = ({ plain }: Document, found: readonly FoundOffence[]): readonly FoundOffence[] => {
  const isBare = ({ start, end, category }: FoundOffence): boolean =>
    category === 'theft' &&
    (/^thefts?$/i.test(plain.slice(start, end)) ||
      (/^stolen$/i.test(plain.slice(start, end)) && vehicle.test(plain.slice(Math.max(0, start - 60), start))))
  return found.some(({ category }) => category === 'vehicle-theft') &&
    !found.some((offence) => offence.category === 'theft' && !isBare(offence))
    ? found.map((offence) => (isBare(offence) ? { ...offence, category: 'vehicle-theft' } : offence))
    : found
}

const onRoad = /\b(?:crash|collision|driver|driving|drove|motorist)\b/i
const answered = /\b(?:jailed|sentenced|charged|indicted|convicted|guilty|arraigned|accused|arrested|behind bars)\b/i

/** Whom a driver killed is no murder: a crime of its own where the driver answers for it. */
const killedOnRoad = ({ plain }: Document, offence: FoundOffence): FoundOffence | undefined => {
  const { start, end, category, form } = offence
  if (category !== 'murder' || form !== 'told' || !/^kill/i.test(plain.slice(start, end))) return offence
  const around = plain.slice(Math.max(0, start - 90), end + 90)
  if (!onRoad.test(around)) return offence
  return answered.test(around) ? { ...offence, category: 'death-by-driving' } : undefined
}

const leftScene = /^(?:hit|leav|flee|left|fled|fail)/i

/** Where a driver is charged with a death, the manslaughter and the hit and run beside it are of the same death. */
const ofDrivers = ({ plain }: Document, found: readonly FoundOffence[]): readonly FoundOffence[] =>
  found.some(({ category, form }) => category === 'death-by-driving' && form !== 'told')
    ? found.map((offence) =>
        offence.category === 'manslaughter' ||
        (offence.category === 'traffic-offence' && leftScene.test(plain.slice(offence.start, offence.end)))
          ? { ...offence, category: 'death-by-driving' }
          : offence,
      )
    : found

const recognise = (document: Document, hits: Hits): readonly Mention<'offence'>[] => {
  const found = [...named(hits), ...composedOffences(document, hits)].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept = leftmostLongest(found).filter((span) => !isOtherThing(document, span))
  const onRoads = ofDrivers(
    document,
    kept.flatMap((offence) => killedOnRoad(document, offence) ?? []),
  )
  const widened = ofVehicles(document, onRoads).map((offence) => widen(document, offence))
  const all = [...widened, ...ellipticOffences(document, widened)]
  return leftmostLongest(all.sort((a, b) => a.start - b.start || b.end - a.end)).map(
    ({ start, end, category, form, attempted, rule }): Mention<'offence'> => ({
      kind: 'offence',
      start,
      end,
      rule,
      value: { category, form, stage: null, attempted, charges: null, statute: null, people: [] },
    }),
  )
}

export const offenceRecogniser: Recogniser<'offence'> = {
  kind: 'offence',
  name: 'offence',
  rules: ['offence-charge', 'offence-told', 'offence-group', 'offence-composed', 'offence-elliptic'],
  recognise,
}
