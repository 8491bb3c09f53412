import { describe, expect, it } from 'vitest'
import { codesOf, schemes } from '../src/lexicon/codes/index'
import { homeOfficeTitles } from '../src/lexicon/codes/home-office'
import { iccsTitles } from '../src/lexicon/codes/iccs'
import { nibrsTitles } from '../src/lexicon/codes/nibrs'
import { codeSchemes, offenceCategories, type CodeScheme, type OffenceCategory } from '../src/vocabulary'
import { factsOf } from './facts'

const titles: Readonly<Record<CodeScheme, Readonly<Record<string, string>>>> = {
  NIBRS: nibrsTitles,
  'Home Office': homeOfficeTitles,
}
const categories = Object.keys(offenceCategories) as readonly OffenceCategory[]

describe('ICCS', () => {
  it('has a code for every category that is a crime', () => {
    expect(categories.filter((category) => offenceCategories[category] === null)).toEqual(['missing-person', 'other'])
  })

  it('has each of those codes in its table', () => {
    const codes = Object.values(offenceCategories).flatMap((code) => code ?? [])
    expect(codes.filter((code) => !(code in iccsTitles))).toEqual([])
  })
})

describe('codes of offences', () => {
  it('are those of the schemes of the vocabulary, each with its edition', () => {
    expect(schemes.map(({ scheme }) => scheme)).toEqual(codeSchemes)
    expect(schemes.every(({ version }) => /^20\d\d/.test(version))).toBe(true)
  })

  it.each(schemes)('of $scheme stand in its table', ({ scheme, byCategory, byLabel }) => {
    const codes = [...Object.values(byCategory), ...byLabel.map(({ code }) => code)]
    expect(codes.filter((code) => !(code in titles[scheme]))).toEqual([])
  })

  it.each([
    ['murder', 'murder', ['09A', '1']],
    ['murder', 'conspiracy to murder', ['09A', '3A']],
    ['assault', 'inflicting grievous bodily harm', ['13A', '5D']],
    ['assault', 'assault', []],
    ['theft', 'shoplifting', ['23C', '46']],
    ['theft', 'theft', []],
    ['rape', 'rape', ['11A']],
    ['drug-trafficking', 'conspiracy to supply Class A drugs', ['35A', '92A']],
    ['drug-possession', 'possession of cannabis', ['35A', '92E']],
    ['weapons', 'possession of a bladed article', ['520', '10D']],
    ['death-by-driving', 'causing death by dangerous driving', ['4.4']],
    ['terrorism', 'preparing acts of terrorism', []],
  ] as const)('%s, "%s": %j', (category, label, codes) => {
    expect(codesOf(category, [label]).map(({ code }) => code)).toEqual(codes)
  })

  it('are none where wordings disagree and the category has none', () => {
    expect(codesOf('theft', ['shoplifting', 'theft from a vehicle'])).toEqual([])
    expect(codesOf('theft', ['theft', 'shoplifting']).map(({ code }) => code)).toEqual(['23C', '46'])
  })

  it('come with the fact', () => {
    const [offence] = factsOf('Mark Tibble was charged with robbery.', { published: '2024-05-10' }, 'offences')
    expect(offence).toMatchObject({
      iccs: '0401',
      codes: [{ scheme: 'NIBRS', version: '2019.1', code: '120' }],
    })
  })
})
