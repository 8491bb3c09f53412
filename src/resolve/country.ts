/** Which countries a text is about, from who published it and the words that only one country's police use. */
import type { Context, Document } from '../types'

const signs: readonly (readonly [country: string, sign: RegExp])[] = [
  ['GB', /\.uk\b|\b(?:Constabulary|Crown Court|Magistrates' Court|Metropolitan Police|Crown Prosecution|PCSO|HMP|Crimestoppers)\b|£/g],
  ['US', /\.gov\b(?!\.)|\b(?:District Attorney|U\.S\.|Sheriff's Office|Grand Jury|County Jail|Calif\.|State's Attorney|FBI|Superior Court)\b|\$/g],
  ['IE', /\.ie\b|\bGarda[ií]?\b|\bAn Garda\b/g],
  ['CA', /\bRCMP\b|\bOPP\b|\b(?:Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia)\b/g],
  ['AU', /\.gov\.au\b|\bAFP\b|\b(?:NSW|Queensland|Victoria Police|Australian)\b|\bStrike Force\b/g],
  ['NZ', /\.govt\.nz\b|\b(?:New Zealand Police|Auckland|Waikato|Canterbury Police)\b/g],
]

/** ISO codes, likeliest first; empty if nothing tells. */
export const countriesOf = (document: Document, context: Context): readonly string[] => {
  if (context.countries) return context.countries
  const { metadata } = document
  const about = [context.url ?? metadata.url, context.publisher ?? metadata.publisher, context.title ?? metadata.title]
    .filter((part) => part !== undefined)
    .join(' \n ')
  const head = document.plain.slice(0, 6000)
  return signs
    .map(([country, sign]) => ({
      country,
      weight: 5 * (about.match(sign)?.length ?? 0) + (head.match(sign)?.length ?? 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ country }) => country)
}
