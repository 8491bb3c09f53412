import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agencies } from '../../src/lexicon/agencies'
import { agencyTable } from '../../src/lexicon/agencies/table'
import { spellingChecks } from '../../src/incident/checks/spelling'
import { assembleAgencies } from '../../src/incident/agencies'
import { read } from '../../src/index'
import { factsOf } from '../facts'

const british = { published: '2024-05-10', countries: ['GB'] } as const
const american = { published: '2024-05-10', countries: ['US'] } as const

describe('one body, one agency', () => {
  it('joins the wordings of a document', () => {
    const text =
      "Deputies from the Boone County Sheriff's Office arrested a man. The Sheriff's Office was joined by the Lebanon Police Department. Lebanon Police found a gun, LPD said."
    expect(factsOf(text, american, 'agencies').map(({ name }) => name)).toEqual([
      "Boone County Sheriff's Office",
      'Lebanon Police Department',
    ])
  })

  it("lets the document's definition of an acronym beat the lexicon's", () => {
    const text = 'The Carlow Parks Society (CPS) owns the wood. Fires were seen by CPS.'
    expect(factsOf(text, british, 'agencies').map(({ name }) => name)).toEqual(['Carlow Parks Society'])
    expect(factsOf('A Child Protection Summary (CPS) was read out. The CPS is long.', british, 'agencies')).toEqual([])
  })

  it('tells a unit from its parent', () => {
    const [unit, parent] = factsOf("GMP's Serious Collision Investigation Unit is investigating.", british, 'agencies')
    expect(parent).toMatchObject({ name: 'Greater Manchester Police' })
    expect(unit).toMatchObject({ unitOf: parent?.id, aliases: ['Serious Collision Investigation Unit'] })
  })
})

describe('the role of a body', () => {
  it('is that of the publisher behind the title', () => {
    const text =
      '---\ntitle: Man arrested after raid | Essex Police\n---\n\nA man was arrested in Harlow on Monday after a raid on a house, and he is still in custody today. British Transport Police were there too.'
    expect(factsOf(text, british, 'agencies')).toMatchObject([
      { name: 'Essex Police', role: 'investigating' },
      { name: 'British Transport Police', role: 'supporting' },
    ])
  })

  it('is support for those who are thanked, also when they are "officers from" a force', () => {
    const text = 'Kent Police arrested two men. Inspector Amy Rowe thanked officers from Surrey Police and the RSPCA.'
    expect(factsOf(text, british, 'agencies')).toMatchObject([
      { name: 'Kent Police', role: 'investigating' },
      { name: 'Surrey Police', role: 'supporting' },
      { name: 'RSPCA', role: 'supporting' },
    ])
  })
})

describe('spelling', () => {
  it('names the word and what it was read as', () => {
    const text = 'The raids were supported by Eurolpol.'
    const assembly = read(text, british)
    const facts = assembleAgencies(assembly)
    expect(facts).toMatchObject([{ name: 'Europol', aliases: ['Eurolpol'] }])
    expect(spellingChecks(assembly, facts)).toEqual([
      { code: 'spelling', message: '"Eurolpol" was read as Europol.', facts: ['agency-1'] },
    ])
  })

  it('leaves words alone that are more than a slip away', () => {
    expect(factsOf('They drove to Europe and watched Interval.', british, 'agencies')).toEqual([])
  })
})

describe('the lexicon', () => {
  it('has one official name for each id, and no name twice in a country', () => {
    const own = agencies.entries.filter(({ value }) => !value.lostApostrophe)
    const ids = own.map(({ value }) => value.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const names = own.flatMap(({ names: all, value }) => all.map((name) => `${value.country} ${name}`))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})

describe('docs/fields.md', () => {
  it('has the table that npm run agencies prints', () => {
    expect(readFileSync(new URL('../../docs/fields.md', import.meta.url), 'utf8')).toContain(agencyTable())
  })
})
