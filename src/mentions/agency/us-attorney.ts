/**
 * United States Attorneys by district: "U.S. Attorney's Office for the Northern District of Illinois", "U.S. Attorney Ann
 * Lee for the District of Utah" (only the district's words are taken, the name is a person's), and the list of districts
 * that may follow. A bare "U.S. Attorney" is none; a bare "U.S. Attorney's Office" is one.
 */
import type { Head } from '../../lexicon/agencies/heads'
import { compilePattern } from '../../match/pattern'
import type { AgencyValue, Document, Hit } from '../../types'
import type { Candidate } from './named'
import { tokenFrom } from '../../text/tokens'

const first = compilePattern(
  /(?<person>(?: (?:[A-Z][\w.'-]{0,20},?|and)){0,10}?),? (?:for|of|in|from|with) the (?<district>(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of (?:the )?(?:U\.S\. )?(?:[A-Z][a-z]+|D\.C\.)(?: (?:Mexico|York|Jersey|Hampshire|Islands?|Carolina|Dakota|Virginia|Rico|Columbia))?)/,
  { anchored: true, indices: true },
)
const further = compilePattern(
  /(?:[,;](?: and)?| and) (?:the )?(?<district>(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of (?:the )?(?:U\.S\. )?(?:[A-Z][a-z]+|D\.C\.)(?: (?:Mexico|York|Jersey|Hampshire|Islands?|Carolina|Dakota|Virginia|Rico|Columbia))?)/,
  { anchored: true, indices: true },
)

const valueOf = (words: string, wording: string | null): AgencyValue => {
  const place = words.replace(/\s+/g, ' ').replace(/ of the (?:U\.S\. )?(?=Virgin)/, ' of the ')
  return {
    name: `U.S. Attorney's Office for the ${place}`,
    aliases: [...new Set([wording ?? '', `U.S. Attorney for the ${place}`, place].filter(Boolean))],
    agencyKind: 'prosecutor',
    country: 'US',
    role: null,
    unitOf: null,
    id: `us-attorney-${place.toLowerCase().replace(/[^a-z]+/g, '-')}`,
    spelling: null,
  }
}

const candidate = ({ tokens }: Document, start: number, end: number, value: AgencyValue): Candidate => ({
  start,
  end,
  firstToken: tokenFrom(tokens, start),
  endToken: tokenFrom(tokens, end),
  rule: 'us-attorney',
  value,
})

export const usAttorneysPatterns: readonly RegExp[] = [first, further]

/** The offices that a "U.S. Attorney…" names: one, several in a list, or none. */
export const usAttorneysAt = (document: Document, hit: Hit<Head>): readonly Candidate[] => {
  const { plain } = document
  first.lastIndex = hit.end
  const match = first.exec(plain)
  const at = match?.indices?.groups?.district
  if (!match || !at) {
    const wording = plain.slice(hit.start, hit.end)
    if (!/office$/i.test(wording)) return []
    return [
      candidate(document, hit.start, hit.end, {
        ...valueOf('', null),
        name: "U.S. Attorney's Office",
        aliases: [],
        id: null,
      }),
    ]
  }
  const named = (match.groups?.person ?? '') === ''
  const assistants = /Assistant (?:\w+ )?$/.test(plain.slice(Math.max(0, hit.start - 24), hit.start))
  const start = named && !assistants ? hit.start : at[0]
  const found = [candidate(document, start, at[1], valueOf(plain.slice(at[0], at[1]), null))]
  for (let from = at[1]; found.length < 20;) {
    further.lastIndex = from
    const next = further.exec(plain)?.indices?.groups?.district
    if (!next) break
    found.push(candidate(document, next[0], next[1], valueOf(plain.slice(next[0], next[1]), null)))
    from = next[1]
  }
  return found
}
