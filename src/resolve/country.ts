/**
 * Which country a text is about: from its address and publisher, else from words that only one country's police and
 * courts use. Sure or nothing: a text that speaks of several countries (an operation of Europol) gets none.
 */
import type { Context, Document } from '../types'

/** Words of one country's police, courts, money and spelling. Each counts once, however often it stands. */
const signs: Readonly<Record<string, readonly string[]>> = {
  GB: [
    'Constabulary',
    'Crown Court',
    "Magistrates' Court",
    'Magistrates Court',
    "magistrates' court",
    'Metropolitan Police',
    'Met Police',
    'Crown Prosecution',
    'PCSO',
    'HMP',
    'Police Scotland',
    'PSNI',
    'Sheriff Court',
    'Procurator Fiscal',
    'Old Bailey',
    'Scotland Yard',
    'National Crime Agency',
    'on suspicion of',
    '£',
    'Borough Council',
    'County Council',
    '0800 555 111',
    'call 101',
    'on 101',
    'calling 101',
    'police.uk',
    'gov.uk',
    'Detective Chief Inspector',
    'Detective Constable',
    'West Midlands',
    'Yorkshire',
    'Home Office',
    'NHS',
    'Class A drugs',
    'British Transport Police',
    'mph',
    'Stagecoach',
    'Class B drug',
  ],
  US: [
    'District Attorney',
    "Sheriff's Office",
    "Sheriff's Department",
    "Sheriff's Deput",
    "sheriff's deput",
    'U.S. Attorney',
    'U.S. Department',
    'U.S. District',
    'Grand Jury',
    'grand jury',
    'County Jail',
    'county jail',
    "State's Attorney",
    'FBI',
    'Superior Court',
    'felony',
    'misdemeanor',
    'Police Department',
    'police department',
    'Calif.',
    'Texas',
    'California',
    'Florida',
    'Ohio',
    'New York',
    'Pennsylvania',
    'Illinois',
    'Michigan',
    'Georgia',
    'Virginia',
    'Tennessee',
    'Missouri',
    'Louisiana',
    'Kentucky',
    'Indiana',
    'Arizona',
    'Maryland',
    'Massachusetts',
    'Oklahoma',
    'Wisconsin',
    'Minnesota',
    'Colorado',
    'Alabama',
    'Oregon',
    'Attorney General',
    'indictment',
    'Highway Patrol',
    'State Police',
    'state police',
    'Homeland Security',
    'Assistant U.S.',
    'Trooper',
    '911',
    'Interstate',
    'Calif',
    'N.Y.',
    'Fla.',
    'Ill.',
    'Mass.',
    'Penal Code',
    'offense',
    'defense',
    'Deputies',
    'parole',
    'Parish',
    'Circuit Court',
  ],
  IE: [
    'Garda',
    'Gardaí',
    'Gardai',
    'gardaí',
    'gardai',
    'An Garda Síochána',
    'Co Dublin',
    'Co. Dublin',
    'Circuit Criminal Court',
    'Criminal Justice Act 1984',
    'DPP',
    'Taoiseach',
    'Republic of Ireland',
    '€',
    'Dublin',
    'Criminal Courts of Justice',
  ],
  CA: [
    'RCMP',
    'OPP',
    'Ontario',
    'Quebec',
    'Québec',
    'Alberta',
    'Manitoba',
    'Saskatchewan',
    'British Columbia',
    'Nova Scotia',
    'New Brunswick',
    'Newfoundland',
    'Criminal Code',
    'Cst.',
    'Const.',
    'S/Sgt',
    'Canada',
    'Canadian',
    'CBSA',
    'Toronto',
    'Vancouver',
    'Calgary',
    'Edmonton',
    'Winnipeg',
    'Ottawa',
    'Provincial Court',
    '/CNW/',
    'Ontario Court of Justice',
    '1-800-222-8477',
  ],
  AU: [
    'AFP',
    'Australian Federal Police',
    'NSW',
    'NSW Police',
    'New South Wales',
    'Queensland',
    'Queensland Police',
    'Victoria Police',
    'Australia',
    'Australian',
    'Strike Force',
    'Local Court',
    'Western Australia',
    'South Australia',
    'Sydney',
    'Melbourne',
    'Brisbane',
    'Perth',
    'Adelaide',
    '1800 333 000',
    'Commonwealth',
    '(Cth)',
    'Tasmania',
    'Detective Senior Constable',
    'Detective Acting',
  ],
  NZ: [
    'New Zealand',
    'NZ Police',
    'New Zealand Police',
    'Auckland',
    'Waikato',
    'Canterbury Police',
    'Christchurch',
    'Wellington',
    'Waitematā',
    'Counties Manukau',
    'Bay of Plenty',
    'Dunedin',
    'Hamilton District Court',
    '0800 555 111',
    '105',
  ],
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const countriesOfSign: ReadonlyMap<string, readonly string[]> = Object.entries(signs).reduce(
  (map, [country, words]) => {
    for (const word of words) map.set(word, [...(map.get(word) ?? []), country])
    return map
  },
  new Map<string, readonly string[]>(),
)

/** All signs in one pass, longest first. */
const anySign = new RegExp(
  `(?<![A-Za-z])(?:${[...countriesOfSign.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`,
  'g',
)

/** Top-level domains that say nothing of a country though they have two letters. */
const placeless = new Set('eu co io tv me ai fm to cc ly gg ws am im sh st la vc'.split(' '))

const countryOfAddress = (address: string): string | undefined => {
  const host = /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,6}([a-z]{2,6})(?=[/:?#]|$)/i.exec(address.trim())
  const last = host?.[1]?.toLowerCase()
  if (last === 'gov' || last === 'mil' || last === 'us') return 'US'
  if (last === 'uk') return 'GB'
  return last?.length === 2 && !placeless.has(last) ? last.toUpperCase() : undefined
}

/** Publishers that tell their country. */
const publisherSigns: readonly (readonly [country: string, sign: RegExp])[] = [
  [
    'US',
    /\b(?:U\.S\.|US|United States) (?:Department|Attorney|Immigration|Customs|Marshals)|\bDistrict Attorney|\bSheriff's|\bFBI\b|\bCounty Attorney|\bDepartment of Justice\b/,
  ],
  ['GB', /\b(?:Constabulary|Metropolitan Police|Police Scotland|PSNI|National Crime Agency|Crown Prosecution)\b/],
  ['IE', /\bGarda\b/],
  ['CA', /\b(?:RCMP|Ontario Provincial|GRC)\b/],
  ['AU', /\b(?:Australian Federal|NSW Police|Victoria Police|Queensland Police)\b/],
  ['NZ', /\bNew Zealand Police\b/],
]

/** Signs that settle it alone, unless another country has one as well. */
const strong = new Set(
  "District Attorney|State's Attorney|U.S. Attorney|Crown Court|Constabulary|Magistrates' Court|Crown Prosecution|Police Scotland|PSNI|RCMP|Gardaí|Gardai|gardaí|gardai|Garda|NSW Police|Australian Federal Police|New Zealand Police".split(
    '|',
  ),
)

const least = 2

/** ISO codes, likeliest first; empty if nothing tells or several countries are as likely. */
export const countriesOf = (document: Document, context: Context): readonly string[] => {
  if (context.countries) return context.countries
  const { metadata, plain } = document
  const publisher = context.publisher ?? metadata.publisher ?? ''
  const address = [context.url, metadata.url, publisher]
    .map((part) => countryOfAddress(part ?? ''))
    .find((country) => country !== undefined)
  if (address) return [address]
  const named = publisherSigns.find(([, sign]) => sign.test(publisher))
  if (named) return [named[0]]
  const seen = new Set(plain.slice(0, 6000).match(anySign) ?? [])
  const weights = new Map<string, number>()
  for (const sign of seen)
    for (const country of countriesOfSign.get(sign) ?? [])
      weights.set(country, (weights.get(country) ?? 0) + (strong.has(sign) ? 3 : 1))
  const ranked = [...weights].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (!best || best[1] < least || (second && best[1] < 1.5 * second[1])) return []
  return ranked.filter(([, weight]) => weight >= least).map(([country]) => country)
}
