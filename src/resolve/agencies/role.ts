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

/** Tokens after a name within which a verb may still be its own. */
const verbReach = 25

/** Tokens between a body and a cue that may give its role; undefined where it cannot. */
const distanceTo = (
  document: Document,
  cue: Hit<RoleCue>,
  first: number,
  last: number,
  from: number,
): number | undefined => {
  const { plain, tokens } = document
  if (cue.value.body === 'after') return first >= cue.endToken ? first - cue.endToken : undefined
  // "other agencies assisted, including X"
  if (first >= cue.endToken)
    return /\bincluding\b/.test(plain.slice(cue.end, tokens.starts[first])) && cue.value.role === 'supporting'
      ? first - cue.endToken
      : undefined
  const distance = cue.firstToken - last
  if (distance < 0 || distance > verbReach) return undefined
  return passive.test(plain.slice(Math.max(from, cue.start - 24), cue.start)) ? undefined : distance
}

/** The role that the nearest cue of the sentence gives, if one does. */
const cuedRole = (
  document: Document,
  { start, end }: Agency,
  cues: readonly Hit<RoleCue>[],
): AgencyRole | undefined => {
  const sentence = sentenceAt(document, start)
  if (!sentence) return undefined
  const first = tokenFrom(document.tokens, start)
  const last = tokenFrom(document.tokens, end)
  let role: AgencyRole | undefined
  let least = Infinity
  for (const cue of inside(cues, sentence)) {
    const distance = distanceTo(document, cue, first, last, sentence.start)
    if (distance === undefined) continue
    const cost = distance + (cue.value.weak ? 1000 : 0)
    if (cost >= least) continue
    least = cost
    role = cue.value.role
  }
  if (role === undefined && former.test(document.plain.slice(Math.max(sentence.start, start - 80), start)))
    return 'mentioned'
  return role
}

/** British releases name councils and charities as partners; American ones name federal departments in passing. */
const partner = ({ value: { country, agencyKind } }: Agency): AgencyRole =>
  country !== 'US' && agencyKind !== 'medical' ? 'supporting' : 'mentioned'

const roleOf = (
  document: Document,
  agency: Agency,
  cues: readonly Hit<RoleCue>[],
): { readonly role: AgencyRole; readonly cued: boolean } => {
  const { agencyKind } = agency.value
  if (agencyKind === 'court') return { role: 'court', cued: true }
  const cued = cuedRole(document, agency, cues)
  const ownWork = usual[agencyKind]
  if (cued === 'supporting' || cued === 'mentioned') return { role: cued, cued: true }
  if (cued === undefined) return { role: ownWork ?? partner(agency), cued: false }
  if (agencyKind === 'prosecutor') return { role: 'prosecuting', cued: true }
  if (cued === 'prosecuting') return { role: ownWork ?? partner(agency), cued: false }
  return ['ngo', 'medical', 'fire', 'other'].includes(agencyKind)
    ? { role: partner(agency), cued: false }
    : { role: cued, cued: true }
}

const inTitle = (document: Document, { start }: Agency): boolean => sentenceAt(document, start)?.zone === 'title'

/** One role a body: that of its own force's title, then what a clause says of its own work, then support, then the usual. */
const bodyRole = (document: Document, group: readonly Agency[], cues: readonly Hit<RoleCue>[]): AgencyRole => {
  const roles = group.map((agency) => roleOf(document, agency, cues))
  const kind = group[0]?.value.agencyKind
  if (kind === 'police' && group.some((agency) => inTitle(document, agency))) return 'investigating'
  // a prosecutor's office prosecutes unless all that is said of it is that it helped
  if (kind === 'prosecutor')
    return roles.find(({ role }) => role === 'prosecuting')?.role ?? roles[0]?.role ?? 'mentioned'
  const cued = roles.filter((each) => each.cued).map(({ role }) => role)
  return cued.find((role) => role !== 'supporting' && role !== 'mentioned') ?? cued[0] ?? roles[0]?.role ?? 'mentioned'
}

export const withRoles = (document: Document, agencies: readonly Agency[], hits: Hits): readonly Agency[] => {
  const cues = hits.of(agencyRoleCues)
  const groups = new Map<string | null, Agency[]>()
  for (const agency of agencies) groups.set(agency.value.id, [...(groups.get(agency.value.id) ?? []), agency])
  const roles = new Map([...groups].map(([id, group]) => [id, bodyRole(document, group, cues)]))
  return agencies.map((agency) => ({ ...agency, value: { ...agency.value, role: roles.get(agency.value.id) ?? null } }))
}
