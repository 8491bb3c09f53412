/** Reads one run of capitals: whether it is a place here, which, and whether the wording says what for. */
import { afterOf, ageTownEnds, areaAfter, closes, follower, lowSite, namedInn, personAfter } from './after'
import { givenNames } from '../../lexicon/places/wording'
import type { Document } from '../../types'
import { siteReading, streetReading } from './built'
import { townInState } from './follow'
import { knownOf, knownValue, readState, written, type Ground, type KnownRun } from './known'
import { followsAge, leadOf, type Lead } from './lead'
import { shapeOf, trimmed, wordsOf } from './names'
import type { Run } from './runs'
import { placeValue, type PlaceReading } from './value'
import { strictBefore, worded } from './worded'

const looseBefore: ReadonlySet<string> = new Set(
  'in at near outside around across through throughout from to into towards toward between within inside via leaving off on along nearby beyond cover covers covering including namely visited visiting visit entered entering enter reached left leave'.split(
    ' ',
  ),
)

/** Towns are called by these as well: "in Seal Beach". */
const waters = / (?:Beach|Lake|Forest|Harbou?r)$/

/** "the Luton area", "the Luton and Dunstable areas" */
const areasAhead = /^[^.;]{0,40} (?:areas?|districts?|neighbou?rhoods?|sides?|estates?)\b/

/** "Bank of Ireland", "Bishop of Bath": a capital before "of" makes another name, but an age or a comma does not. */
const capitalOf = /(?:^|[ (])(?:the )?[A-Z]\p{L}+$/u
/** "conspired to defraud the United States": the state, not the land. */
const party =
  /\b(?:(?:trial|behalf|laws?|regulations?|principles|officers?|agents?|people|government|enem(?:y|ies)|secrets|citizens?|nationals?|constitution|interests|security) of|(?:restitution|obligations?|claims|allegiance|owed|paid|payable|damage|loss|harm) to|defraud(?:s|ed|ing)?|against|representing|represents?|turn over to)$/i
const partyAfter =
  /^(?: (?:v\.|vs?\b|complaint|income|intervened|alleges|alleged|filed|contends|contended|government|attorney|of America v)|'s? )/

/** "the parking lot of the Silver Spur Tavern" */
const partOfSite =
  /\b(?:lots?|parks?|front|rear|back|side|grounds|entrance|lobby|doorway|steps|roof|toilets|bathroom|premises|vicinity|driveway|yard|corridors?)$/

/** "at Rutland Racing in Freeman Parade": what stands at a street or in a town is a site. */
const standsIn = /^(?:,? (?:located )?(?:in|on|at) (?:the )?(?:\d{1,5} )?[A-Z]|, \d{1,5} [A-Z])/

/** Where people learn, meet or pray says little of what happened. */
const attends = /^(?:attend|visit)/
const schools = /(?:College|University|School|Academy|Church)$/

/** "Sarah Place of the prosecutors": a given name and a surname. */
const isNamedSo = (document: Document, run: Run, lead: Lead): boolean =>
  isDoctor(document, run) || isSurnamed(document, run, lead)

/** "Superintendent of Schools Dr. Ann Moss" */
const isDoctor = ({ plain }: Document, { start, end }: Run): boolean =>
  plain.startsWith(' Dr', end - 3) &&
  /^\. [A-Z][a-z]+ [A-Z]/.test(plain.slice(end, end + 24)) &&
  !/\d,? $/.test(plain.slice(Math.max(0, start - 4), start))

const isSurnamed = (document: Document, run: Run, { preposition }: Lead): boolean =>
  preposition === null &&
  run.endToken - run.firstToken === 2 &&
  givenNames.has(wordsOf(document, run)[0] ?? '') &&
  /(?:Place|Close|Way|Row|Lane|Rise|Walk)$/.test(document.plain.slice(run.start, run.end)) &&
  !/\d,? $/.test(document.plain.slice(Math.max(0, run.start - 4), run.start))

const readKnown = (ground: Ground, known: KnownRun, lead: Lead, after: string): PlaceReading | undefined => {
  const { document } = ground
  const { run, places } = known
  const name = written(ground, known)
  const doubtful = places.every((place) => place.doubtful)
  const role = lead.residence ? 'residence' : null
  const low = lowSite.exec(after)
  if (low && lead.unnamed) return undefined
  if (low && lead.preposition && !attends.test(lead.preposition))
    return siteReading(
      { ...run, end: run.end + low[0].length },
      document.plain.slice(run.start, run.end) + low[0],
      lead,
    )
  if (/^-based\b/.test(after)) return { run, value: knownValue(places, { name, role: 'other' }), rule: 'based' }
  if (follower.test(after)) return undefined
  if (
    /^(?:United States|U\.S\.)$/.test(name) &&
    (party.test(`${lead.before} ${lead.preposition ?? ''}`.trim()) || partyAfter.test(after))
  )
    return undefined
  const abbreviated = /^(?:U\.[SK]\.?|US|UK)$/.test(document.plain.slice(run.start, run.end))
  if (
    abbreviated &&
    !closes.test(after) &&
    !/^ (?:was|were|has|had|is|are|will|said|praised|says|can|may|would)\b/.test(after)
  )
    return undefined
  if (followsAge(document, run) && ageTownEnds.test(after)) {
    const towns = places.filter(({ kind }) => kind === 'settlement')
    return {
      run,
      value:
        towns.length > 0
          ? knownValue(towns, { name, role: 'residence' })
          : placeValue(name, 'settlement', { role: 'residence' }),
      rule: 'age-town',
    }
  }
  const { preposition } = lead
  // "the driver of the Vauxhall": no town has an article but "The Hague"
  if (
    lead.article &&
    !lead.residence &&
    !/^(?:The |(?:Bronx|Wirral|Hague|High Peak|Fylde|Gower|Broads|Rhondda|Rockaways|Hamptons)$)/.test(name) &&
    places.every(({ kind }) => kind === 'settlement') &&
    !areasAhead.test(after)
  )
    return undefined
  if (lead.placed || areaAfter.test(after))
    return { run, value: knownValue(places, { name, role }), rule: 'known-area' }
  if (preposition === null || lead.indefinite) return undefined
  if (preposition === 'of') {
    if (!lead.residence && capitalOf.test(lead.before)) return undefined
    if (doubtful && !lead.residence) return undefined
    return { run, value: knownValue(places, { name, role }), rule: 'known-place' }
  }
  if (
    !looseBefore.has(preposition) ||
    (doubtful &&
      !lead.residence &&
      !(strictBefore.has(preposition) || ((preposition === 'from' || preposition === 'to') && closes.test(after))))
  )
    return undefined
  return { run, value: knownValue(places, { name, role }), rule: 'known-place' }
}

/** Undefined where the run is no place by itself; it may still go on a list. */
export const readRun = (ground: Ground, whole: Run): PlaceReading | undefined => {
  const { document } = ground
  const run = trimmed(document, whole)
  const known = knownOf(ground, run)
  const shape = known ? 'name' : shapeOf(document, run)
  if (shape === 'none') return undefined
  const lead = leadOf(document, run)
  const after = afterOf(document, run)
  if (known) return readKnown(ground, known, lead, afterOf(document, known.run.end > run.end ? known.run : run))
  const low = lowSite.exec(after)
  if (shape === 'street') {
    // "the Morgan Avenue train station"
    if (low && (lead.preposition || lead.article))
      return siteReading(
        { ...run, end: run.end + low[0].length },
        document.plain.slice(run.start, run.end) + low[0],
        lead,
      )
    // "of Beverly Grove, California": a town, for streets lie in towns
    if (readState(ground, run) && !/\d[\w-]{0,4},? $/.test(document.plain.slice(Math.max(0, run.start - 8), run.start)))
      return townInState(ground, run)
    return follower.test(after) || isNamedSo(document, run, lead) ? undefined : streetReading(ground, run, lead)
  }
  const name = document.plain.slice(run.start, run.end)
  if (shape === 'county') {
    if (follower.test(after) || /^,? (?:District|Superior|Sheriff|Jail|Court|Coroner|Attorney)/.test(after))
      return undefined
    return (lead.preposition && lead.preposition !== 'of') || lead.placed || lead.residence
      ? { run, value: placeValue(name, 'region', { role: lead.residence ? 'residence' : null }), rule: 'county' }
      : undefined
  }
  if (shape === 'site' && waters.test(name) && followsAge(document, run) && ageTownEnds.test(after))
    return { run, value: placeValue(name, 'settlement', { role: 'residence' }), rule: 'age-town' }
  if (shape === 'site' && waters.test(name) && (lead.preposition === 'in' || lead.residence) && !lead.article)
    return {
      run,
      value: placeValue(name, 'settlement', { role: lead.residence ? 'residence' : null }),
      rule: 'worded-place',
    }
  if (shape === 'site' && attends.test(lead.preposition ?? '') && schools.test(name)) return undefined
  if (shape === 'site')
    return lead.preposition && (lead.preposition !== 'of' || lead.placed || partOfSite.test(lead.before))
      ? siteReading(run, name, lead)
      : undefined
  if (low && lead.unnamed) return undefined
  if (low && lead.preposition) return siteReading({ ...run, end: run.end + low[0].length }, name + low[0], lead)
  if (namedInn.test(after) && / ?\bthe $/i.test(document.plain.slice(Math.max(0, run.start - 5), run.start)))
    return siteReading(run, name, lead)
  if (follower.test(after) || namedInn.test(after)) return undefined
  if (followsAge(document, run) && ageTownEnds.test(after) && !personAfter.test(after))
    return { run, value: placeValue(name, 'settlement', { role: 'residence' }), rule: 'age-town' }
  const reading = worded(ground, run, lead, shape, after)
  if (reading || lead.preposition !== 'at' || lead.residence || lead.indefinite || shape !== 'name') return reading
  return standsIn.test(after) && !ground.surnames.has(wordsOf(document, run).at(-1) ?? '')
    ? siteReading(run, name, lead)
    : undefined
}
