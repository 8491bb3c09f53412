/**
 * What a body did: courts sit, prosecutors prosecute, police investigate, unless the clause says that they assisted or
 * were thanked. The publisher's own force, named behind the title, investigates.
 */
import { agencyRoleCues } from '../../lexicon/agencies'
import type { RoleCue } from '../../lexicon/agencies/roles'
import { sentenceAt } from '../../text/document'
import { tokenFrom } from '../../text/tokens'
import type { Document, Hit, Hits, Mention } from '../../types'
import type { AgencyKind, AgencyRole } from '../../vocabulary'
import { inside } from '../governing'
import { withValue } from '../../match/mention'
import { agencyWith } from '../../match/values'

type Agency = Mention<'agency'>

const usual: Readonly<Partial<Record<AgencyKind, AgencyRole>>> = {
  court: 'court',
  prosecutor: 'prosecuting',
  police: 'investigating',
  federal: 'investigating',
  border: 'investigating',
}

const passive = /\b(?:was|were|been|being|be|is|are) (?:\w+ly )?$/

const former = /\b(?:former|ex-)[^.;]*$/i

/** Words between a cue and a name that belong to neither a list of names nor its links. */
const most = { after: 8, before: 2 } as const
const links = new Set('and the of for also who which has have had then all both from by in at'.split(' '))
const longestLink = 5

/** Names, numbers and marks are no words here. */
const isLink = ({ plain, tokens: { starts, ends } }: Document, index: number): boolean => {
  const start = starts[index] ?? 0
  const end = ends[index] ?? 0
  const first = plain.charCodeAt(start)
  return first < 97 || first > 122 || (end - start <= longestLink && links.has(plain.slice(start, end)))
}

/** Tokens beyond which no cue reaches. */
const farthest = 60

const wordsApart = (document: Document, from: number, to: number, limit: number): number => {
  if (to - from > farthest) return Infinity
  let words = 0
  for (let i = from; i < to && words <= limit; i++) if (!isLink(document, i)) words++
  return words
}

/** How far a body stands from a cue that may give its role; undefined where it cannot. */
const distanceTo = (
  document: Document,
  cue: Hit<RoleCue>,
  first: number,
  last: number,
  from: number,
): number | undefined => {
  const { plain, tokens } = document
  if (first >= cue.endToken) {
    if (first - cue.endToken > farthest) return undefined
    // "other agencies assisted, including X"
    if (
      cue.value.body === 'before' &&
      !(cue.value.role === 'supporting' && /\bincluding\b/.test(plain.slice(cue.end, tokens.starts[first])))
    )
      return undefined
    const apart = wordsApart(document, cue.endToken, first, most.after)
    return apart > most.after ? undefined : apart + (first - cue.endToken) / 100
  }
  if (cue.value.body === 'after' || cue.firstToken < last) return undefined
  if (passive.test(plain.slice(Math.max(from, cue.start - 24), cue.start))) return undefined
  const apart = wordsApart(document, last, cue.firstToken, most.before)
  return apart > most.before ? undefined : apart + (cue.firstToken - last) / 100
}

type Cued = Pick<RoleCue, 'role' | 'body'>

/** The role that the nearest cue of the sentence gives, if one does. */
const cuedRole = (document: Document, { start, end }: Agency, cues: readonly Hit<RoleCue>[]): Cued | undefined => {
  const sentence = sentenceAt(document, start)
  if (!sentence) return undefined
  const first = tokenFrom(document.tokens, start)
  const last = tokenFrom(document.tokens, end)
  let best: Cued | undefined
  let least = Infinity
  for (const cue of inside(cues, sentence)) {
    const distance = distanceTo(document, cue, first, last, sentence.start)
    if (distance === undefined) continue
    const cost = distance + (cue.value.weak ? 1000 : 0)
    if (cost >= least) continue
    least = cost
    best = cue.value
  }
  if (best === undefined && former.test(document.plain.slice(Math.max(sentence.start, start - 80), start)))
    return { role: 'mentioned', body: 'after' }
  return best
}

/**
 * Fire and ambulance crews come to what the police see to, and releases outside America name charities that help; councils
 * and departments are often named in passing.
 */
const unasked = ({ rule, value: { country, agencyKind } }: Agency): AgencyRole =>
  rule === 'fire-or-ambulance' || (country !== 'US' && agencyKind === 'ngo') ? 'supporting' : 'mentioned'

const prosecutors = /\b(?:Attorneys?|Prosecutors?|Prosecutions?|D\.?A)\b/

/** A unit is the prosecutors' if its name or the post before it says so: "Deputy District Attorney Lee of the Fraud Unit". */
const ofProsecutors = (document: Document, agency: Agency): Agency => {
  const { rule, start, value } = agency
  if (rule !== 'unit' || value.agencyKind !== 'police') return agency
  const from = Math.max(sentenceAt(document, start)?.start ?? start, start - 120)
  const theirs =
    prosecutors.test(`${value.unitOf ?? ''} ${value.name}`) || prosecutors.test(document.plain.slice(from, start))
  return theirs ? withValue(agency, agencyWith(value, { agencyKind: 'prosecutor' })) : agency
}

const roleOf = (
  document: Document,
  agency: Agency,
  cues: readonly Hit<RoleCue>[],
): { readonly role: AgencyRole; readonly cued: boolean } => {
  const { agencyKind } = agency.value
  if (agencyKind === 'court') return { role: 'court', cued: true }
  const cue = cuedRole(document, agency, cues)
  const cued = cue?.role
  const ownWork = usual[agencyKind]
  if (cued === 'supporting' || cued === 'mentioned') return { role: cued, cued: true }
  if (cued === undefined) return { role: ownWork ?? unasked(agency), cued: false }
  if (agencyKind === 'prosecutor') return { role: agency.rule === 'unit' ? cued : 'prosecuting', cued: true }
  if (cued === 'prosecuting') return { role: ownWork ?? unasked(agency), cued: false }
  return ['ngo', 'medical', 'fire', 'other'].includes(agencyKind)
    ? { role: unasked(agency), cued: false }
    : { role: cued, cued: true }
}

const isLeading = ({ role, cued }: { readonly role: AgencyRole; readonly cued: boolean }): boolean =>
  cued && role === 'investigating'

const inTitle = (document: Document, { start }: Agency): boolean => sentenceAt(document, start)?.zone === 'title'

/** One role a body: that of its own force's title, then what a clause says of its own work, then support, then the usual. */
const bodyRole = (
  document: Document,
  group: readonly Agency[],
  cues: readonly Hit<RoleCue>[],
  publisher: string | null,
): AgencyRole => {
  const roles = group.map((agency) => roleOf(document, agency, cues))
  const kind = group[0]?.value.agencyKind
  if (kind === 'police' && group.some((agency) => inTitle(document, agency))) return 'investigating'
  const country = group[0]?.value.country
  if (
    kind === 'police' &&
    publisher !== null &&
    country === 'GB' &&
    group[0]?.value.unitOf === null &&
    !roles.some(isLeading)
  )
    return 'supporting'
  // a prosecutor's office prosecutes unless all that is said of it is that it helped
  if (kind === 'prosecutor')
    return roles.find(({ role }) => role === 'prosecuting')?.role ?? roles[0]?.role ?? 'mentioned'
  const cued = roles.filter((each) => each.cued).map(({ role }) => role)
  return cued.find((role) => role !== 'supporting' && role !== 'mentioned') ?? cued[0] ?? roles[0]?.role ?? 'mentioned'
}

export const withRoles = (document: Document, found: readonly Agency[], hits: Hits): readonly Agency[] => {
  const agencies = found.map((agency) => ofProsecutors(document, agency))
  const cues = hits.of(agencyRoleCues)
  const groups = new Map<string | null, Agency[]>()
  for (const agency of agencies) {
    const group = groups.get(agency.value.id)
    if (group) group.push(agency)
    else groups.set(agency.value.id, [agency])
  }
  const publisher =
    agencies.find((agency) => agency.value.agencyKind === 'police' && inTitle(document, agency))?.value.id ?? null
  const roles = new Map([...groups].map(([id, group]) => [id, bodyRole(document, group, cues, publisher)]))
  return agencies.map((agency) =>
    withValue(agency, agencyWith(agency.value, { role: roles.get(agency.value.id) ?? null })),
  )
}
