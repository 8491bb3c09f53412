/**
 * Public bodies, courts, forces, units, charities: those that the lexicon knows by name, and those that a telling word
 * closes. Roles come later. Avoids generic words ("police", "the court") and posts.
 */
import { agencies, forceAreas } from '../lexicon/agencies'
import type { Body } from '../lexicon/agencies/body'
import { afterPolice, agencyHeads } from '../lexicon/agencies/heads'
import { isReadable, sentenceAt } from '../text/document'
import type { Document, Hit, Hits, Mention, Recogniser, Sentence } from '../types'
import { misspeltNames } from './agency/misspelt'
import { isHeadline, nameAt, type Candidate } from './agency/named'
import { detachments, statePatterns, type Landmarks } from './agency/reach'
import { fieldOffices } from './agency/field-office'
import { federalCourtPatterns, federalCourts } from './agency/federal-court'
import { inspectorGeneralAt, type KnownBodies } from './agency/inspector-general'
import { usAttorneysAt, usAttorneysPatterns } from './agency/us-attorney'
import { bodyValue } from './agency/value'
import { isCapital, isUpper, wordAt, wordsBetween } from './agency/words'

const landmarksOf = (document: Document, hits: Hits, known: readonly Hit<Body>[]): Landmarks => {
  const heads = hits.of(agencyHeads).filter(({ firstToken }) => isCapital(document, firstToken))
  return {
    bodyEnding: new Map(known.map((hit) => [hit.endToken, hit])),
    bodyStarting: new Set(known.map(({ firstToken }) => firstToken)),
    bodyAt: new Map(known.map((hit) => [hit.firstToken, hit])),
    headEnding: new Set(heads.map(({ endToken }) => endToken)),
    headStarting: new Set(heads.map(({ firstToken }) => firstToken)),
  }
}

/** "Kent Police Federation" and "Kent Police and Crime Commissioner" are not the force; a lone acronym in a headline is a word. */
const isBody = (document: Document, { firstToken, endToken, value }: Hit<Body>): boolean => {
  const next = wordAt(document, endToken)
  if (value.agencyKind === 'police' && /^(?:police|constabulary)$/i.test(wordAt(document, endToken - 1))) {
    // "Las Vegas Metropolitan Police Department"
    if (/^Departments?$/.test(next) && isCapital(document, firstToken - 1)) return false
    if (afterPolice.has(next.toLowerCase()) && next !== 'Community') return false
    if ((next === 'and' || next === ',') && /^(?:Crime|Fire)$/.test(wordAt(document, endToken + 1))) return false
  }
  return !(endToken === firstToken + 1 && isUpper(document, firstToken) && isShouted(document, firstToken))
}

/** Whether the words on both sides stand in capitals too. */
const isShouted = (document: Document, index: number): boolean => {
  const shouts = (at: number): boolean => isUpper(document, at) && wordAt(document, at).length > 4
  return shouts(index - 1) || shouts(index + 1)
}

const candidateOf = ({ start, end, firstToken, endToken, value }: Hit<Body>): Candidate => ({
  start,
  end: value.lostApostrophe ? end - 1 : end,
  firstToken,
  endToken,
  rule: 'agency-name',
  value: bodyValue(value),
})

/** "Surrey and Sussex Police", "Durham, Cleveland and Northumbria Police": the areas before the last have a force each. */
const sharedNames = (document: Document, hit: Hit<Body>): readonly Candidate[] => {
  const found: Candidate[] = []
  if (hit.value.country !== 'GB' || !/^(?:police|constabulary)$/i.test(wordAt(document, hit.endToken - 1))) return found
  for (let at = hit.firstToken; /^(?:and|&|,)$/.test(wordAt(document, at - 1));) {
    const link = wordAt(document, at - 1)
    if (link === ',' && found.length === 0) break
    const width = [3, 2, 1].find((size) => forceAreas.has(wordsBetween(document, at - 1 - size, at - 1)))
    const body = width === undefined ? undefined : forceAreas.get(wordsBetween(document, at - 1 - width, at - 1))
    if (!body || width === undefined) break
    const firstToken = at - 1 - width
    found.push({
      start: document.tokens.starts[firstToken] ?? 0,
      end: document.tokens.ends[at - 2] ?? 0,
      firstToken,
      endToken: at - 1,
      rule: 'shared-name',
      value: bodyValue(body),
    })
    at = firstToken
  }
  return found
}

/** Set off in a headline or a line of labels: "| Essex Police", "Department C-55, Central Justice Center". */
const isSetOff = (document: Document, { firstToken, endToken }: Candidate, sentence: Sentence): boolean => {
  const before = wordAt(document, firstToken - 1)
  return before === ',' || (endToken >= sentence.endToken && (before === '|' || before === '-'))
}

/** Of names that share words the longest stands; a unit keeps its parent beside it. */
const withoutOverlaps = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Candidate[] = []
  for (const candidate of sorted) {
    const over = kept.findLast(({ end }) => end > candidate.start)
    if (!over) kept.push(candidate)
    else if (isParent(candidate, over)) kept.push(candidate)
  }
  return kept
}

const parentRules = new Set(['agency-name', 'police-body', 'prosecutor-office', 'town-police', 'government-body'])

/** Whether a name stands at the left edge of a unit's name. */
const isParent = (inner: Candidate, outer: Candidate): boolean =>
  (outer.rule === 'unit' ||
    outer.rule === 'department-of' ||
    (outer.rule === 'inspector-general' && outer.value.unitOf !== null)) &&
  parentRules.has(inner.rule) &&
  inner.start - outer.start <= 4 &&
  inner.end < outer.end

const recognise = (document: Document, hits: Hits): readonly Mention<'agency'>[] => {
  const known = hits.of(agencies).filter((hit) => isBody(document, hit))
  const heads = hits.of(agencyHeads)
  const marks = landmarksOf(document, hits, known)
  const bodies: KnownBodies = {
    ending: marks.bodyEnding,
    starting: marks.bodyAt,
  }
  const covered = new Set<number>()
  for (const { firstToken, endToken } of known) for (let i = firstToken; i < endToken; i++) covered.add(i)
  const found: Candidate[] = [
    ...known.map(candidateOf),
    ...known.flatMap((hit) => sharedNames(document, hit)),
    ...misspeltNames(document),
    ...federalCourts(document),
    ...fieldOffices(document, hits, known),
  ]
  const headlines = new Map<number, boolean>()
  for (const hit of heads) {
    const { rule } = hit.value
    if (rule === 'us-attorney') {
      found.push(...usAttorneysAt(document, hit))
      continue
    }
    if (rule === 'inspector-general') {
      const office = inspectorGeneralAt(document, hit, bodies)
      if (office) {
        found.push(office)
        continue
      }
    }
    const detachment = detachments.has(wordAt(document, hit.firstToken))
    if ((rule === 'town-police' || rule === 'police-body') && covered.has(hit.firstToken) && !detachment) continue
    const name = nameAt(document, hit, marks)
    const sentence = name && sentenceAt(document, name.start)
    if (!name || !sentence) continue
    const headline = headlines.get(sentence.start) ?? isHeadline(document, sentence)
    headlines.set(sentence.start, headline)
    if (!headline || isSetOff(document, name, sentence)) found.push(name)
  }
  return withoutOverlaps(found)
    .filter((candidate) => isAtWork(document, candidate))
    .map(({ start, end, rule, value }): Mention<'agency'> => ({
      kind: 'agency',
      start,
      end,
      rule,
      value,
    }))
}

/** Letterheads are shorter. */
const shortestAppeal = 60

/** Of the bodies that a text says how to reach, the force and its units are those that work on it. */
const isAtWork = (document: Document, { start, rule, value }: Candidate): boolean => {
  const sentence = sentenceAt(document, start)
  if (sentence === undefined || isReadable(sentence)) return true
  const force =
    (rule === 'unit' && !/Attorney/.test(value.name)) ||
    (rule === 'agency-name' && / (?:Police|Constabulary)$/.test(value.name))
  return force && value.agencyKind === 'police' && sentence.end - sentence.start > shortestAppeal
}

export const agencyRecogniser: Recogniser<'agency'> = {
  kind: 'agency',
  name: 'agency',
  rules: [
    'agency-name',
    'shared-name',
    'misspelt-name',
    'us-attorney',
    'inspector-general',
    'police-body',
    'town-police',
    'small-police',
    'prosecutor-office',
    'court',
    'federal-court',
    'unit',
    'fire-or-ambulance',
    'government-body',
    'department-of',
    'charity',
  ],
  readsContacts: true,
  patterns: [...usAttorneysPatterns, ...federalCourtPatterns, ...statePatterns],
  recognise,
}
