/** Turns lists of bodies, one line a body, into entries of the agency lexicon. */
import type { Entry } from '../../types'
import type { AgencyKind } from '../../vocabulary'

/** A body that the lexicon knows. */
export interface Body {
  /** Stable, made of country and name: "gb-kent-police". */
  readonly id: string
  readonly name: string
  readonly agencyKind: AgencyKind
  /** ISO 3166-1 alpha-2; null for an international body. */
  readonly country: string | null
  /** Name of the body it belongs to. */
  readonly unitOf: string | null
  /** A wording with an "s" that is a possessive without its apostrophe: "the FBIs Buffalo office". */
  readonly lostApostrophe?: true
}

const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** "Kent Police" is also "Kent Constabulary", "Kent police"; "Avon and Somerset" also "Avon & Somerset". */
const forceForms = (name: string): readonly string[] => {
  const stem = /^(.+) (?:Police|Constabulary)$/.exec(name)?.[1]
  if (!stem) return [name]
  const stems = stem.includes(' and ') ? [stem, stem.replace(' and ', ' & ')] : [stem]
  return stems.flatMap((each) => [`${each} Police`, `${each} Constabulary`, `${each} police`, `${each} constabulary`])
}

/** American pages drop apostrophes: "the FBIs Buffalo office", "the Justice Departments Tax Division". */
const withLostApostrophe = ({ names, value }: Entry<Body>): readonly Entry<Body>[] => {
  const glued = names.filter((name) => /[a-rt-z]$/i.test(name)).map((name) => `${name}s`)
  const known = new Set(names)
  return [
    { names, value },
    { names: glued.filter((name) => !known.has(name)), value: { ...value, lostApostrophe: true } },
  ]
}

/**
 * Entries of one country and kind.
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param list one body a line, its names parted by " | ", the official one first; "> Parent" at the end for a unit
 */
export const bodies = (country: string | null, agencyKind: AgencyKind, list: string): readonly Entry<Body>[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [namesPart = '', parent] = line.split(/ > /)
      const names = namesPart.split(' | ').map((name) => name.trim())
      const name = names[0] ?? ''
      const forms = agencyKind === 'police' && country === 'GB' ? [...forceForms(name), ...names] : names
      const entry: Entry<Body> = {
        names: [...new Set(forms)],
        value: {
          id: `${(country ?? 'int').toLowerCase()}-${slug(name)}`,
          name,
          agencyKind,
          country,
          unitOf: parent ?? null,
        },
      }
      return country === 'US' ? withLostApostrophe(entry) : [entry]
    })
