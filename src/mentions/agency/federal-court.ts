/** Federal courts that are called by their district alone: "Judge Ann Lee of the Eastern District of Michigan". */
import { compilePattern } from '../../match/pattern'
import { sentenceAt } from '../../text/document'
import { tokenFrom } from '../../text/tokens'
import type { Document } from '../../types'
import type { Candidate } from './named'

const district = compilePattern(
  /(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of (?:[A-Z][a-z]+|D\.C\.)(?: (?:Mexico|York|Jersey|Hampshire|Islands?|Carolina|Dakota|Virginia|Rico|Columbia))?/,
)
export const federalCourtPatterns: readonly RegExp[] = [district]

/** A judge sits there; an attorney's district is the office's. */
const judge = /\b(?:Judge|Magistrate|Justice|grand jury)\b(?:(?!Attorney)[^;]){1,80}(?:of|for|in) the $/

/** "pleaded guilty in the Central District of Illinois" */
const inCourt =
  /\b(?:pleaded|pled|convicted|sentenced|indicted|indictment|charged|filed|tried|trial|arraigned|unsealed|returned|information|complaint|case|cases)\b(?:(?!Attorney)[^.;]){0,70} in the $/

/** "U.S. District Court for the Middle District of Louisiana" */
const courtOf = /(?:U\.S\.|US|United States) (?:District|Bankruptcy) Court (?:for|in) the $/

export const federalCourts = (document: Document): readonly Candidate[] => {
  const { plain, tokens } = document
  if (!plain.includes('District of ')) return []
  const found: Candidate[] = []
  for (const match of plain.matchAll(district)) {
    const start = match.index
    const end = start + match[0].length
    const from = Math.max(sentenceAt(document, start)?.start ?? start, start - 110)
    const court = courtOf.exec(plain.slice(from, start))
    if (!court && !judge.test(plain.slice(from, start)) && !inCourt.test(plain.slice(from, start))) continue
    const first = court ? start - court[0].length : start
    const name = plain.slice(first, end).replace(/\s+/g, ' ')
    found.push({
      start: first,
      end,
      firstToken: tokenFrom(tokens, first),
      endToken: tokenFrom(tokens, end),
      rule: 'federal-court',
      value: {
        name,
        aliases: court ? [match[0].replace(/\s+/g, ' ')] : [],
        agencyKind: 'court',
        country: 'US',
        role: null,
        unitOf: null,
        id: `court-${match[0].toLowerCase().replace(/[^a-z]+/g, '-')}`,
        spelling: null,
      },
    })
  }
  return found
}
