/**
 * Offices of inspectors general, named after the body that they watch: "the Department of Labor's Office of Inspector
 * General", "HUD-OIG", "the Office of the Inspector General of the Social Security Administration".
 */
import { watchedShortly } from '../../lexicon/agencies/inspectors'
import type { Body } from '../../lexicon/agencies/body'
import type { Document, Hit } from '../../types'
import type { Candidate } from './named'
import { touchesPrevious, wordAt, wordsBetween } from './words'

/** Known bodies by their first token and by the token after their last. */
export interface KnownBodies {
  readonly ending: ReadonlyMap<number, Hit<Body>>
  readonly starting: ReadonlyMap<number, Hit<Body>>
}

interface Watched {
  readonly firstToken: number
  readonly endToken: number
  readonly name: string
  readonly id: string | null
  readonly country: string | null
  /** "the FDIC's Office …": the body stands for itself too. */
  readonly possessive: boolean
}

const ofBody = ({ firstToken, endToken, value }: Hit<Body>, possessive: boolean): Watched => ({
  firstToken,
  endToken,
  name: value.name,
  id: value.id,
  country: value.country,
  possessive: possessive || value.lostApostrophe === true,
})

/** Token at which what is watched ends: past "'s", a comma, a hyphen, an acronym in brackets. */
const endBefore = (document: Document, token: number): { readonly at: number; readonly possessive: boolean } => {
  let at = token
  const word = wordAt(document, at - 1)
  const possessive = word === "'s" || word === "'"
  if (possessive || word === ',' || (word === '-' && touchesPrevious(document, at))) at--
  if (wordAt(document, at - 1) === ')' && wordAt(document, at - 3) === '(') at -= 3
  return { at, possessive }
}

const watchedBefore = (document: Document, token: number, known: KnownBodies): Watched | undefined => {
  const { at, possessive } = endBefore(document, token)
  const body = known.ending.get(at)
  if (body) return ofBody(body, possessive)
  const name = watchedShortly.get(wordAt(document, at - 1))
  return name === undefined
    ? undefined
    : { firstToken: at - 1, endToken: at, name, id: null, country: 'US', possessive: false }
}

/** "… of the Department of Labor", "… for the Railroad Retirement Board" */
const watchedAfter = (document: Document, token: number, known: KnownBodies): Watched | undefined => {
  if (!/^(?:of|for|at)$/.test(wordAt(document, token))) return undefined
  const article = /^the$/i.test(wordAt(document, token + 1)) ? 1 : 0
  const body = known.starting.get(token + 1 + article)
  return body && ofBody(body, false)
}

/** The office that a head names, if the text says of what. */
export const inspectorGeneralAt = (
  document: Document,
  hit: Hit<unknown>,
  known: KnownBodies,
): Candidate | undefined => {
  const before = watchedBefore(document, hit.firstToken, known)
  const watched = before ?? watchedAfter(document, hit.endToken, known)
  if (!watched) return undefined
  const firstToken = before ? watched.firstToken : hit.firstToken
  const endToken = before ? hit.endToken : watched.endToken
  const written = wordsBetween(document, firstToken, endToken)
  return {
    start: document.tokens.starts[firstToken] ?? hit.start,
    end: document.tokens.ends[endToken - 1] ?? hit.end,
    firstToken,
    endToken,
    rule: 'inspector-general',
    value: {
      name: `${watched.name} Office of Inspector General`,
      aliases: [written, 'Office of Inspector General', 'Office of the Inspector General'],
      agencyKind: 'federal',
      country: watched.country,
      role: null,
      unitOf: watched.possessive ? watched.name : null,
      id: `${watched.id ?? `us-${watched.name.toLowerCase().replace(/[^a-z]+/g, '-')}`}-oig`,
      spelling: null,
    },
  }
}
