/** Classes of crimes that share their last word: "drugs, driving and firearms offences" is three. */
import type { Document } from '../../types'
import type { OffenceCategory } from '../../vocabulary'
import type { FoundOffence } from './found'

const sharing = /(?:offen[cs]es?|crimes?|charges|violations|trafficking)$/i

const kind =
  /\b(?<kind>drugs?|narcotics?|driving|motoring|traffic|firearms?|weapons?|guns?|knife|immigration|sexual|sex|violent|public order|theft|burglary|fraud|robbery|assault)(?:,| and|,? or|,? &|, and) $/i

const categories: Readonly<Record<string, OffenceCategory>> = {
  drug: 'drug-possession',
  narcotic: 'drug-possession',
  driving: 'traffic-offence',
  motoring: 'traffic-offence',
  traffic: 'traffic-offence',
  firearm: 'weapons',
  weapon: 'weapons',
  gun: 'weapons',
  knife: 'weapons',
  immigration: 'immigration-offence',
  sexual: 'sexual-assault',
  sex: 'sexual-assault',
  violent: 'assault',
  'public order': 'public-disorder',
}

const before = ({ plain }: Document, { start, end }: FoundOffence): readonly FoundOffence[] => {
  if (!sharing.test(plain.slice(start, end))) return []
  const found: FoundOffence[] = []
  let at = start
  for (let turn = 0; turn < 4; turn++) {
    const match = kind.exec(plain.slice(Math.max(0, at - 30), at))
    const word = match?.groups?.kind
    if (!match || word === undefined) break
    const from = at - match[0].length
    const name = word.toLowerCase().replace(/s$/, '')
    const category =
      name === 'drug' && /trafficking$/i.test(plain.slice(start, end)) ? 'drug-trafficking' : categories[name]
    if (category !== undefined)
      found.unshift({
        start: from,
        end: from + word.length,
        category,
        form: 'group',
        attempted: false,
        rule: 'offence-elliptic',
      })
    at = from
  }
  return found
}

/** What stands before each of the offences and shares its last word. */
export const ellipticOffences = (document: Document, offences: readonly FoundOffence[]): readonly FoundOffence[] =>
  offences.flatMap((offence) => before(document, offence))
