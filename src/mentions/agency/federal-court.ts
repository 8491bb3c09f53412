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
const judge = /\b(?:Judge|Magistrate|Justice)\b(?:(?!Attorney)[^;]){1,80}(?:of|for|in) the $/

export const federalCourts = (document: Document): readonly Candidate[] => {
  const { plain, tokens } = document
  if (!plain.includes('District of ') || !/\bJudge|Magistrate/.test(plain)) return []
  const found: Candidate[] = []
  for (const match of plain.matchAll(district)) {
    const start = match.index
    const end = start + match[0].length
    const from = Math.max(sentenceAt(document, start)?.start ?? start, start - 110)
    if (!judge.test(plain.slice(from, start))) continue
    const name = match[0].replace(/\s+/g, ' ')
    found.push({
      start,
      end,
      firstToken: tokenFrom(tokens, start),
      endToken: tokenFrom(tokens, end),
      rule: 'federal-court',
      value: {
        name,
        aliases: [],
        agencyKind: 'court',
        country: 'US',
        role: null,
        unitOf: null,
        id: `court-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
        spelling: null,
      },
    })
  }
  return found
}
