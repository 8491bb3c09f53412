import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, Incident } from '../src/index'
import type { Incident as IncidentType } from '../src/schema/index'
import { hostile } from './hostile'

const published = '2024-05-10'

const evidenceOf = (incident: IncidentType) =>
  [
    incident.dates,
    incident.counts,
    incident.ages,
    incident.locations,
    incident.agencies,
    incident.offences,
    incident.people,
    incident.operations,
    incident.references,
    incident.penalties,
    incident.seizures,
    incident.events,
  ].flatMap((facts) => facts.flatMap(({ evidence }) => evidence))

const expectSound = (text: string, incident: IncidentType): void => {
  expect(Incident.safeParse(incident).error).toBeUndefined()
  for (const { start, end, text: words } of evidenceOf(incident)) expect(words).toBe(text.slice(start, end))
  for (const { start, end } of incident.document.zones) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(start).toBeLessThanOrEqual(end)
  }
}

/** Words that set rules off, so that random texts reach deep. */
const words = fc.constantFrom(
  ...(
    '17 men three women aged 34 and 59, Police Kent Constabulary (CPS) on Friday 3 May 2019 between January and March ' +
    'arrested charged with murder, of High Road, London sentenced to four years. "We said Detective Sergeant John Smith ' +
    'Operation Oak £5,000 kg cocaine section 5 of the Act 1968 18 U.S.C. § 922 PC 34-year-old was were has been \n\n'
  ).split(' '),
)

describe('any text', () => {
  it('gives a valid incident whose evidence stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expectSound(text, extract(text, { published }))
      }),
      { numRuns: 300 },
    )
  })

  it('made of the words of releases gives a valid incident', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
        const text = parts.join(' ')
        expectSound(text, extract(text, { published }))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same incident twice', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        expect(extract(text, { published })).toEqual(extract(text, { published }))
      }),
      { numRuns: 50 },
    )
  })

  it.each(Object.keys(hostile))('hostile (%s) gives a valid incident', (name) => {
    const text = hostile[name]?.(3000) ?? ''
    expectSound(text, extract(text, { published }))
  })
})

describe('any context', () => {
  it('of strings is taken without an error', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (day, title, countries) => {
        expectSound('Two men were arrested.', extract('Two men were arrested.', { published: day, title, countries }))
      }),
      { numRuns: 100 },
    )
  })
})
