/**
 * From single mentions to the offences of the case: charges beat what is told in passing, a story's word counts where no
 * charge says more, and one crime told at several stages stands at the furthest.
 */
import type { OffenceCategory, OffenceStage } from '../../vocabulary'
import type { Reading } from './stage'

export const rank: Readonly<Record<OffenceStage, number>> = {
  reported: 0,
  suspected: 1,
  charged: 2,
  acquitted: 3,
  convicted: 4,
  sentenced: 5,
}

/** Null counts as nothing said. */
export const furthest = (stages: readonly (OffenceStage | null)[]): OffenceStage | null =>
  stages.reduce((far, stage) => (stage !== null && (far === null || rank[stage] > rank[far]) ? stage : far), null)

/** A crime takes in the lesser ones that belong to how it was done. */
export const takesIn: Readonly<Partial<Record<OffenceCategory, readonly OffenceCategory[]>>> = {
  murder: ['assault', 'weapons', 'other-death', 'manslaughter', 'attempted-murder', 'death-by-driving'],
  'attempted-murder': ['assault', 'weapons', 'murder'],
  manslaughter: ['assault', 'murder', 'other-death', 'weapons', 'death-by-driving'],
  'death-by-driving': ['dangerous-driving', 'impaired-driving', 'traffic-offence', 'manslaughter', 'murder'],
  'dangerous-driving': ['traffic-offence'],
  robbery: ['theft', 'assault', 'weapons', 'threats', 'vehicle-theft', 'burglary'],
  burglary: ['theft', 'vehicle-theft', 'criminal-damage'],
  'vehicle-theft': ['theft'],
  theft: ['fraud', 'corruption', 'vehicle-theft'],
  fraud: ['theft', 'forgery', 'corruption', 'cybercrime'],
  corruption: ['theft', 'fraud', 'robbery'],
  'tax-evasion': ['fraud'],
  rape: ['sexual-assault', 'assault'],
  'sexual-assault': ['assault', 'rape', 'child-sexual-exploitation', 'neglect'],
  'child-sexual-exploitation': ['sexual-assault'],
  assault: ['public-disorder', 'weapons', 'harassment', 'murder', 'attempted-murder'],
  'drug-trafficking': ['drug-possession', 'smuggling'],
  'human-trafficking': ['modern-slavery', 'prostitution', 'sexual-assault'],
  'money-laundering': ['fraud'],
  terrorism: ['murder', 'weapons'],
  kidnapping: ['assault', 'threats'],
  arson: ['criminal-damage'],
  weapons: ['assault', 'threats'],
  espionage: ['theft'],
}

/** The same, for whole classes ("drug offences") beside a named crime of the class. */
const named: Readonly<Partial<Record<OffenceCategory, readonly OffenceCategory[]>>> = {
  'drug-possession': ['drug-trafficking', 'drug-possession'],
  'sexual-assault': ['rape', 'child-sexual-exploitation', 'sexual-assault'],
  assault: ['assault', 'murder', 'attempted-murder', 'robbery'],
  theft: ['theft', 'burglary', 'robbery', 'vehicle-theft', 'fraud'],
  weapons: ['weapons', 'robbery'],
}

const categoriesOf = (readings: readonly Reading[]): ReadonlySet<OffenceCategory> =>
  new Set(readings.map(({ mention }) => mention.value.category))

const isTakenIn = (category: OffenceCategory, by: ReadonlySet<OffenceCategory>): boolean =>
  [...by].some((crime) => crime !== category && takesIn[crime]?.includes(category))

/** A fight is told of most assaults; affray or violent disorder by name is a crime beside them. */
const isBrawl = ({ mention: { value } }: Reading): boolean =>
  value.category !== 'public-disorder' || value.form === 'told'

/** Drops classes of crimes where a crime of the class is named. */
const withoutClasses = (readings: readonly Reading[]): readonly Reading[] => {
  const categories = categoriesOf(readings.filter(({ mention }) => mention.value.form !== 'group'))
  return readings.filter(
    ({ mention: { value } }) =>
      value.form !== 'group' ||
      categories.has(value.category) ||
      !named[value.category]?.some((crime) => categories.has(crime)),
  )
}

/** Where the head names no crime: what the first sentence that tells of one says, if it comes soon. */
const firstTold = (readings: readonly Reading[], isSoon: (reading: Reading) => boolean): readonly Reading[] => {
  const first = readings.find(({ sentence }) => sentence.zone === 'body')
  if (!first || !isSoon(first)) return []
  const { sentence: told } = first
  return readings.filter(({ sentence }) => sentence === told)
}

/** Of what is told with no charge at all: names of crimes from the head of the text with what its title tells, else the story's words. */
const fromStory = (
  readings: readonly Reading[],
  isHead: (reading: Reading) => boolean,
  isSoon: (reading: Reading) => boolean,
): readonly Reading[] => {
  const inHead = readings.filter(isHead)
  const head = inHead.length > 0 ? inHead : firstTold(readings, isSoon)
  const names = head.filter(({ mention }) => mention.value.form !== 'told')
  const titled = head.filter(({ mention, sentence }) => mention.value.form === 'told' && sentence.zone === 'title')
  const chosen = names.length > 0 ? [...names, ...titled] : head
  const categories = categoriesOf(chosen)
  // two that take in each other: the one told first stands
  const kept = new Set<OffenceCategory>()
  for (const category of categories) {
    const others = new Set([...categories].filter((other) => kept.has(other) || !takesIn[category]?.includes(other)))
    if (
      !isTakenIn(category, others) ||
      !chosen.every((each) => each.mention.value.category !== category || isBrawl(each))
    )
      kept.add(category)
  }
  return readings.filter(({ mention }) => kept.has(mention.value.category))
}

/** The readings that state an offence of the case. */
export const settle = (
  readings: readonly Reading[],
  isHead: (reading: Reading) => boolean,
  isSoon: (reading: Reading) => boolean,
): readonly Reading[] => {
  const formal = withoutClasses(readings.filter((reading) => reading.formal))
  const isFirm = ({ manner, mention, sentence }: Reading): boolean =>
    !manner && mention.value.form !== 'told' && sentence.zone !== 'title'
  const firm = categoriesOf(formal.filter(isFirm))
  const stated = formal.filter(
    (reading) =>
      isFirm(reading) || firm.has(reading.mention.value.category) || !isTakenIn(reading.mention.value.category, firm),
  )
  if (stated.length === 0) return fromStory(withoutClasses(readings), isHead, isSoon)
  const categories = categoriesOf(stated)
  const statedSet = new Set(stated)
  return readings.filter((reading) => {
    const { category, form } = reading.mention.value
    if (statedSet.has(reading)) return true
    if (reading.formal) return false
    if (categories.has(category)) return form !== 'group'
    return form === 'charge' && isHead(reading) && !(isTakenIn(category, categories) && isBrawl(reading))
  })
}
