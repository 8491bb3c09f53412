import { describe, expect, it } from 'vitest'
import { defaultRules, extract, withEntries, type Recogniser } from '../src/index'

const text =
  'Two men were arrested in Sillwood Cross on Friday. The Harbour Watch Unit said they were held on suspicion of buoy tampering.'
const context = { published: '2024-05-10' }

const ours = withEntries(defaultRules, {
  agencies: [{ names: ['Harbour Watch Unit', 'HWU'], kind: 'police', country: 'GB' }],
  offences: [{ names: ['buoy tampering'], category: 'criminal-damage' }],
  places: [{ names: ['Sillwood Cross'], kind: 'settlement', country: 'GB', within: 'Kent' }],
})

describe('withEntries', () => {
  it('finds a newsroom’s own agencies, offences and places', () => {
    const incident = extract(text, context, ours)
    expect(incident.agencies).toMatchObject([{ name: 'Harbour Watch Unit', kind: 'police', country: 'GB' }])
    expect(incident.offences).toMatchObject([
      { category: 'criminal-damage', stage: 'suspected', label: 'buoy tampering' },
    ])
    expect(incident.locations).toMatchObject([{ name: 'Sillwood Cross', kind: 'settlement', within: 'Kent' }])
  })

  it('writes out alternatives in brackets', () => {
    const rules = withEntries(defaultRules, {
      offences: [{ names: ['(buoy|lamp) tamper(ing|ers)'], category: 'criminal-damage' }],
    })
    const labels = ['Buoy tampering', 'lamp tampering', 'buoy tampers', 'lamp']
    expect(labels.map((words) => extract(`He was charged with ${words}.`, context, rules).offences.length)).toEqual([
      1, 1, 0, 0,
    ])
  })

  it('leaves the default rules as they are', () => {
    expect(extract(text, context).offences).toEqual([])
  })

  it('lets an added name stand before the built-in one', () => {
    const rules = withEntries(defaultRules, { agencies: [{ names: ['Kent Police'], kind: 'other', country: 'CA' }] })
    const [agency] = extract('Kent Police arrested two men in Dover.', context, rules).agencies
    expect(agency).toMatchObject({ name: 'Kent Police', kind: 'other', country: 'CA' })
  })
})

describe('own recognisers', () => {
  it('are added by the array methods', () => {
    const shipNames: Recogniser<'operation'> = {
      kind: 'operation',
      name: 'ship',
      rules: ['ship-name'],
      recognise: ({ plain }) =>
        [...plain.matchAll(/\bMV [A-Z][a-z]+/g)].map((match) => ({
          kind: 'operation',
          start: match.index,
          end: match.index + match[0].length,
          value: { name: match[0] },
          rule: 'ship-name',
        })),
    }
    const rules = { ...defaultRules, recognisers: [...defaultRules.recognisers, shipNames] }
    const { operations } = extract(
      'Officers arrested two men and charged both after a raid on the MV Kestrel.',
      context,
      rules,
    )
    expect(operations).toMatchObject([{ name: 'MV Kestrel', evidence: [{ text: 'MV Kestrel', rule: 'ship-name' }] }])
  })
})
