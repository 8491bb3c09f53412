/**
 * Later, shorter wordings of a body named in full: "the Sheriff's Office" after "Boone County Sheriff's Office", "Alexandria
 * police" after "Alexandria Police", a unit without its last or first word. What no fuller wording explains is dropped.
 */
import { agencyHeads } from '../../lexicon/agencies'
import { helpers } from '../../lexicon/agencies/heads'
import { isReadable, sentenceAt } from '../../text/document'
import type { Document, Hits, Mention, Refiner } from '../../types'
import { isCapital, wordAt } from '../agency/words'
import { mentionsByKind, withAgencies } from './by-kind'

type Agency = Mention<'agency'>

/** A name without the words that tell one wording from another: "San Diego Police" and "San Diego Police Department". */
const stemOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/ (?:department|dept|office|service|force)$/, '')

const overlapping = (agencies: readonly Agency[], start: number, end: number): boolean =>
  agencies.some((agency) => agency.start < end && start < agency.end)

/** Of bodies whose name ends in the given words the last before an offset, else the first after it. */
const nearest = (agencies: readonly Agency[], offset: number, fits: (agency: Agency) => boolean): Agency | undefined =>
  agencies.findLast((agency) => agency.start < offset && fits(agency)) ?? agencies.find(fits)

const bareHeads = (document: Document, hits: Hits, agencies: readonly Agency[]): readonly Agency[] =>
  hits.of(agencyHeads).flatMap((hit): readonly Agency[] => {
    const { rule, needsWork, needsParent, rightward } = hit.value
    if (rule === 'town-police' || rule === 'us-attorney' || needsWork || needsParent || rightward) return []
    if (!isCapital(document, hit.firstToken) || hit.endToken - hit.firstToken < 2) return []
    if (helpers.has(wordAt(document, hit.firstToken - 1).toLowerCase()) || overlapping(agencies, hit.start, hit.end))
      return []
    const sentence = sentenceAt(document, hit.start)
    if (!sentence || !isReadable(sentence)) return []
    const stem = stemOf(document.plain.slice(hit.start, hit.end).replace(/\bDAs?(?:'s)?\b/, 'district attorney'))
    const fuller = nearest(agencies, hit.start, ({ value }) => stemOf(value.name).endsWith(` ${stem}`))
    return fuller ? [{ kind: 'agency', start: hit.start, end: hit.end, value: fuller.value, rule: 'short-form' }] : []
  })

/** Wordings of a long unit's name that lack its last word, or its first and last. */
const clipped = (name: string): readonly string[] => {
  const words = name.split(' ')
  return [words.slice(0, -1), words.slice(1), words.slice(1, -1)]
    .filter((part) => part.filter((word) => word.length > 2).length >= 3)
    .map((part) => part.join(' '))
}

const clippedUnits = (document: Document, agencies: readonly Agency[]): readonly Agency[] => {
  const found: Agency[] = []
  const seen = new Set<string>()
  for (const { rule, value } of agencies) {
    if (rule !== 'unit') continue
    for (const wording of clipped(value.aliases[0] ?? value.name)) {
      if (seen.has(wording)) continue
      seen.add(wording)
      for (
        let at = document.plain.indexOf(wording);
        at >= 0;
        at = document.plain.indexOf(wording, at + wording.length)
      ) {
        const end = at + wording.length
        const sentence = sentenceAt(document, at)
        const ends = !/[\w']/.test(document.plain.charAt(end)) && !/\w/.test(document.plain.charAt(at - 1))
        if (ends && sentence && isReadable(sentence) && !overlapping(agencies, at, end) && !overlapping(found, at, end))
          found.push({ kind: 'agency', start: at, end, value, rule: 'short-form' })
      }
    }
  }
  return found
}

const explainedPolice = (agencies: readonly Agency[]): readonly Agency[] => {
  if (!agencies.some(({ rule }) => rule === 'small-police')) return agencies
  const stems = new Set(agencies.filter(({ rule }) => rule !== 'small-police').map(({ value }) => stemOf(value.name)))
  return agencies.filter(({ rule, value }) => rule !== 'small-police' || stems.has(stemOf(value.name)))
}

export const shortFormRefiner: Refiner = {
  name: 'short-form',
  refine: (mentions, document, hits) => {
    const { agency, rest } = mentionsByKind(mentions)
    const agencies = explainedPolice(agency)
    const units = clippedUnits(document, agencies)
    const known = [...agencies, ...units]
    const bare = bareHeads(document, hits, known)
    return agencies === agency && units.length + bare.length === 0 ? mentions : withAgencies(rest, [...known, ...bare])
  },
}
