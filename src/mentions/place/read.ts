/** Reads one run of capitals: whether it is a place here, which, and whether the wording says what for. */
import type { KnownPlace } from '../../lexicon/places'
import { tokenFlags } from '../../text/tokens'
import type { Document, PlaceValue } from '../../types'
import { leadOf, followsAge, type Lead } from './lead'
import { shapeOf, trimmed, wordsOf, type Shape } from './names'
import { placeValue } from './roads'
import { partOf, type Run } from './runs'

/** What the text is known to hold. */
export interface Ground {
  readonly document: Document
  /** By index of the first token. */
  readonly known: ReadonlyMap<number, { readonly endToken: number; readonly places: readonly KnownPlace[] }>
  readonly marks: ReadonlyMap<number, { readonly endToken: number; readonly state: KnownPlace }>
  readonly surnames: ReadonlySet<string>
}

export interface PlaceReading {
  readonly run: Run
  readonly value: PlaceValue
  readonly rule: string
}

/** Words behind a name that make it the name of a body or of people, not of a place. */
const follower =
  /^(?:(?: and| &) (?:[A-Z][\w'-]* ){1,6}(?:Police|Constabulary|Crown|Magistrates|Council|Directorate|Unit|Team|Command|Force|Borough|Partnership)\b|'s\b|-(?!based)[a-z]|-?(?:born|wide)\b| (?:police|detectives?|officers?|magistrates|crown court|constabulary|councillors?|authorities|prosecutors?|gardai|gardaí|deputies|troopers|firefighters|paramedics|jury|jail inmate|street gang|gang|cartel|mafia|courts?\b|district court|residents|law|state police|state law|state police|nationals?|citizens?|passports?|team|squad|unit|branch|ambassador|embassy|government|economy|division|fans?|supporters)\b)/

export const afterOf = ({ plain }: Document, run: Run): string =>
  plain.slice(run.end, Math.min(run.sentence.end, run.end + 48))

const areaAfter =
  /^ (?:(?:town|city|village) cent(?:re|er)s?|areas?|estate|district|section|neighbou?rhoods?|housing estate|region|township|suburb|side of)\b/

/** Ends a clause: what stands before it was no subject of a verb. */
const closes =
  /^(?:$|[.,;:)"]| (?:on|at|in|and|or|to|from|for|after|when|where|who|which|with|by|near|during|between|following|before|shortly|just|last|today|yesterday|this|as|early|late|that|while|over|using|under|around|about|because|but|until|since|since|over|have|into|is an?)\b)/

const compass =
  /^(?:North|South|East|West|Central|Downtown|Northern|Southern|Eastern|Western|North-East|North-West|South-East|South-West|Mid|Inner|Greater|Old|Rural|Mainland|Upper|Lower)$/

const centres = /^(?:Town|City|Village|Centre|Center|Borough|Area|Estate|Island)$/

/** The lexicon's places for a run, past a compass word before and "Town Centre" behind. */
export interface KnownRun {
  /** With the compass word before the name. */
  readonly run: Run
  readonly nameFrom: number
  readonly places: readonly KnownPlace[]
}

/** The name as it stands in the text: "Clacton", not "Clacton-on-Sea". Capitals alone are the lexicon's. */
export const written = ({ document }: Ground, { run, nameFrom, places }: KnownRun): string => {
  const words = document.plain.slice(nameFrom, run.end)
  return words.length > 4 && words === words.toUpperCase() ? (places[0]?.name ?? words) : words
}

export const knownOf = (ground: Ground, run: Run): KnownRun | undefined => {
  const { document, known } = ground
  const { starts, ends } = document.tokens
  const article = known.get(run.firstToken - 1)
  const exact = known.get(run.firstToken) ?? (article && article.endToken >= run.endToken ? article : undefined)
  const bigger = (from: number): boolean =>
    from < run.sentence.endToken &&
    ((document.tokens.flags[from] ?? 0) & tokenFlags.capital) !== 0 &&
    (starts[from] ?? 0) - (ends[from - 1] ?? 0) === 1
  if (exact && exact.endToken > run.endToken && bigger(exact.endToken)) return undefined
  if (exact && exact.endToken >= run.endToken)
    return { run: partOf(document, run, run.firstToken, exact.endToken), nameFrom: run.start, places: exact.places }
  if (exact) {
    if (exact.places[0]?.kind !== 'settlement') return undefined
    for (let i = exact.endToken; i < run.endToken; i++)
      if (!centres.test(document.plain.slice(starts[i], ends[i]))) return undefined
    return { run: partOf(document, run, run.firstToken, exact.endToken), nameFrom: run.start, places: exact.places }
  }
  if (!compass.test(document.plain.slice(starts[run.firstToken], ends[run.firstToken]))) return undefined
  const later = known.get(run.firstToken + 1)
  return later && later.endToken >= run.endToken
    ? {
        run: partOf(document, run, run.firstToken, later.endToken),
        nameFrom: starts[run.firstToken + 1] ?? run.start,
        places: later.places,
      }
    : undefined
}

export interface State {
  readonly name: string
  readonly country: string | null
  readonly end: number
  readonly endToken: number
  readonly abbreviated: boolean
}

/** The state or province right behind a town: ", Calif.", ", OH", ", Ontario". */
export const readState = ({ document, marks, known }: Ground, run: Run): State | undefined => {
  const { tokens, plain } = document
  const at = run.endToken + 1
  if (at >= run.sentence.endToken || plain.slice(run.end, tokens.starts[at]) !== ', ') return undefined
  const mark = marks.get(at)
  const region = known.get(at)
  const state =
    mark?.state ??
    region?.places.find(
      ({ kind, country }) => kind === 'region' && (country === 'US' || country === 'CA' || country === 'AU'),
    )
  const newYork = region?.places[0]?.name === 'New York' ? region.places[0] : undefined
  const found = state ?? newYork
  const endToken = mark?.endToken ?? region?.endToken ?? at
  return (
    found && {
      name: found.name,
      country: found.country,
      end: tokens.ends[endToken - 1] ?? run.end,
      endToken,
      abbreviated: mark !== undefined,
    }
  )
}

export const knownValue = (places: readonly KnownPlace[], rest: Partial<PlaceValue>): PlaceValue => {
  const [first] = places
  const country = places.every((place) => place.country === first?.country) ? (first?.country ?? null) : null
  return placeValue(first?.name ?? '', first?.kind ?? 'settlement', {
    country,
    within: places.length === 1 ? (first?.within ?? null) : null,
    ...rest,
  })
}

const looseBefore = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'through',
  'throughout',
  'from',
  'to',
  'into',
  'towards',
  'toward',
  'between',
  'within',
  'inside',
  'via',
  'leaving',
  'off',
  'on',
  'along',
  'nearby',
  'beyond',
  'covering',
  'including',
  'namely',
])
const strictBefore = new Set(['in', 'near', 'outside', 'around', 'across', 'throughout'])
const streetBefore = new Set(['on', 'along', 'off', 'onto', 'down', 'up'])

/** "Bank of Ireland", "Bishop of Bath": a capital before "of" makes another name, but an age or a comma does not. */
const capitalOf = /(?:^|[ (])(?:the )?[A-Z][\p{L}]+$/u

const houseNumber = /(?:^|[^\w,.$£-])(\d{1,5}[A-Za-z]?(?:-\d{1,5})?),? $/
const blockOf = /\bblocks? of (?:the )?$/i

const streetReading = (ground: Ground, run: Run, lead: Lead): PlaceReading => {
  const { document } = ground
  const before = document.plain.slice(Math.max(run.sentence.start, run.start - 12), run.start)
  const number = /(?:in|of|since|during|from) \d{4} $/.test(before) ? undefined : houseNumber.exec(before)?.[1]
  const start = number === undefined ? run.start : run.start - (before.length - before.lastIndexOf(number))
  const own = document.plain.slice(start, run.end)
  const block = blockOf.test(before)
  const again = number === undefined ? lead : leadOf(document, { ...run, start })
  return {
    run: { ...run, start },
    value: placeValue(own, 'street', { role: again.residence ? 'residence' : null }),
    rule: block ? 'street-block' : number === undefined ? 'street' : 'street-address',
  }
}

const takenTo =
  /\b(?:taken|transported|airlifted|flown|rushed|brought|transferred|driven|admitted|booked|held|lodged|remanded|custody|conveyed|treated|interviewed|questioned)\b[^.;]{0,40}$/

const siteReading = (run: Run, name: string, lead: Lead): PlaceReading => ({
  run,
  value: placeValue(name, 'site', { role: takenTo.test(`${lead.before} `) ? 'other' : null }),
  rule: 'site',
})

const lowSite =
  /^ (?:(?:train|railway|rail|bus|tube|metro|underground|police|fire|petrol|gas|service|power) stations?|(?:shopping|leisure|sports|community|retail|detention|custody|investigation|medical|health) (?:cent(?:re|er)|park)|police investigation cent(?:re|er)|(?:primary|secondary|high|middle|elementary) school|hospital|airport|prison|jail|pier|bridge|beach|roundabout|junction|country park|park and ride|interchange|bus stop|cemetery|marina|golf club|custody suite|tunnel)\b/
export const namedInn =
  /^ (?:pub|public house|inn|hotel|restaurant|nightclub|night club|bar|guest house|supermarket|store|shop|takeaway|cafe|café|casino|club|apartments|apartment complex|housing complex|estate|mall|farm|car park|caravan park)\b/

/** A person: an age or a home follows. */
export const personAfter = /^(?:,? (?:aged |\(\d)|, \d{1,2}\b|,? of (?:[A-Z]|no )|, from [A-Z])/

const isDateOrMonth = /^(?:\d|[A-Z]{2,}$)/

const worded = (ground: Ground, run: Run, lead: Lead, shape: Shape, after: string): PlaceReading | undefined => {
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
  if (lead.crossing) return { run, value: value('street'), rule: 'crossing' }
  if (lead.placed || (lead.preposition && areaAfter.test(after))) return { run, value: value(), rule: 'worded-area' }
  if (lead.preposition === null || lead.indefinite) return undefined
  if (
    residence &&
    (lead.preposition !== 'of' ||
      closes.test(after) ||
      /^ (?:was|were|has|had|have|is|are|appeared|admitted|pleaded|pled|will|denied|faces)\b/.test(after))
  )
    return { run, value: value(), rule: 'worded-home' }
  if (lead.preposition === 'on' && /^ in (?:the )?[A-Z]/.test(after) && !lead.article)
    return { run, value: value('street'), rule: 'worded-street' }
  if (lead.article && !/^, [A-Z]/.test(after)) return undefined
  if (strictBefore.has(lead.preposition)) return { run, value: value(), rule: 'worded-place' }
  return undefined
}

/** Undefined where the run is no place by itself; it may still go on a list. */
export const readRun = (ground: Ground, whole: Run): PlaceReading | undefined => {
  const { document } = ground
  const run = trimmed(document, whole)
  const lead = leadOf(document, run)
  const after = afterOf(document, run)
  const known = knownOf(ground, run)
  const shape = known ? 'name' : shapeOf(document, run)
  if (known) return readKnown(ground, known, lead, afterOf(document, known.run.end > run.end ? known.run : run))
  if (shape === 'street') return follower.test(after) ? undefined : streetReading(ground, run, lead)
  if (shape === 'none') return undefined
  const name = document.plain.slice(run.start, run.end)
  if (shape === 'county') {
    if (follower.test(after) || /^,? (?:District|Superior|Sheriff|Jail|Court|Coroner|Attorney)/.test(after))
      return undefined
    return (lead.preposition && lead.preposition !== 'of') || lead.placed
      ? { run, value: placeValue(name, 'region'), rule: 'county' }
      : undefined
  }
  if (shape === 'site')
    return lead.preposition && !(lead.preposition === 'of' && !lead.placed) ? siteReading(run, name, lead) : undefined
  const low = lowSite.exec(after)
  if (low && lead.preposition) return siteReading({ ...run, end: run.end + low[0].length }, name + low[0], lead)
  if (namedInn.test(after) && / ?\bthe $/i.test(document.plain.slice(Math.max(0, run.start - 5), run.start)))
    return siteReading(run, name, lead)
  if (follower.test(after) || namedInn.test(after)) return undefined
  if (followsAge(document, run) && /^(?:[.,;]| (?:was|is|has|were|pleaded|pled|appeared)\b)/.test(after))
    return { run, value: placeValue(name, 'settlement', { role: 'residence' }), rule: 'age-town' }
  return worded(ground, run, lead, shape, after)
}

const readKnown = (ground: Ground, known: KnownRun, lead: Lead, after: string): PlaceReading | undefined => {
  const { document } = ground
  const { run, places } = known
  const name = written(ground, known)
  const doubtful = places.every((place) => place.doubtful)
  const role = lead.residence ? 'residence' : null
  const low = lowSite.exec(after)
  if (low && lead.preposition)
    return siteReading(
      { ...run, end: run.end + low[0].length },
      document.plain.slice(run.start, run.end) + low[0],
      lead,
    )
  if (/^-based\b/.test(after)) return { run, value: knownValue(places, { name, role: 'other' }), rule: 'based' }
  if (follower.test(after)) return undefined
  const abbreviated = /^(?:U\.[SK]\.?|US|UK)$/.test(document.plain.slice(run.start, run.end))
  if (
    abbreviated &&
    !closes.test(after) &&
    !/^ (?:was|were|has|had|is|are|will|said|praised|says|can|may|would)\b/.test(after)
  )
    return undefined
  if (followsAge(document, run) && /^(?:[.,;]| (?:was|is|has|were|pleaded|pled|appeared)\b)/.test(after)) {
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

export { closes }
