import { describe, expect, it } from 'vitest'
import { parseConfidence, parseFields, parseWhere, toView, whereFields } from '../../src/output/index'
import { factLists, tables } from '../../src/output/columns'
import { awkwardIncident as incident, incidents } from './incidents'

const other = incidents.find(({ kind }) => kind === 'other')

describe('parseWhere', () => {
  it.each([
    ['kind=incident', true],
    ['kind = INCIDENT', true],
    ['kind!=incident', false],
    ['kind=appeal', false],
    ['document.published>=2020-01-01', true],
    ['document.published<2024-02-29', false],
    ['document.published<=2024-02-29', true],
    ['document.published!=', true],
    ['document.url=', true],
    ['document.title~TWO', true],
    ['document.source~nowhere', false],
    ['offences.category=murder', true],
    ['offences.category!=murder', false],
    ['offences.category!=theft', true],
    ['offences.statute.act=theft act', true],
    ['offences.attempted=false', true],
    ['offences.codes.code=09a', true],
    ['offences.codes.scheme=home office', true],
    ['offences.codes.scheme!=nibrs', false],
    ['agencies.aliases=b', true],
    ['people.role=victim', true],
    ['people.age>34', false],
    ['people.age>=34', true],
    ['people.age=', true],
    ['counts.min>16', true],
    ['counts.max<17', false],
    ['locations.lon<0', true],
    ['seizures.grams<=0.001', true],
    ['checks.code=encoding', true],
    ['events>=1', true],
    ['people>2', false],
    ['counts.partOf=count-1', true],
    ['people.name~a\0b', true],
  ])('%j is %j', (expression, answer) => {
    expect(parseWhere(expression)(incident)).toBe(answer)
  })

  it('of a list that is empty: nothing in it is so', () => {
    const empty = { ...incident, people: [] }
    expect(parseWhere('people.role=victim')(empty)).toBe(false)
    expect(parseWhere('people.role!=victim')(empty)).toBe(true)
    expect(parseWhere('people=0')(empty)).toBe(true)
  })

  it.each([
    ['kind', 'write a field'],
    ['', 'write a field'],
    ['kind==incident', 'kind is incident, appeal, other'],
    ['kind=incidnt', 'kind is incident, appeal, other'],
    ['knd=incident', 'no field knd (known: id, schemaVersion, kind, redacted, document.source'],
    ['offences.kategory=murder', 'no field offences.kategory (known: offences.id, offences.category'],
    ['offences.category=killing', 'offences.category is murder, attempted-murder'],
    ['kind>incident', 'kind takes =, != and ~'],
    ['offences.attempted>true', 'offences.attempted takes = and !='],
    ['people.age~3', 'people.age takes =, !=, <, <=, > and >='],
    ['people.age=old', 'people.age is a number'],
    ['people.age>', 'a value is missing'],
    ['document.published>2020', 'document.published is a day such as 2020-01-31'],
    ['offences.attempted=yes', 'offences.attempted is true or false'],
  ])('refuses %j', (expression, message) => {
    expect(() => parseWhere(expression)).toThrow(message)
    expect(() => parseWhere(expression)).toThrow(RangeError)
  })

  it('knows each field of the facts, and each can be asked', () => {
    const columns = tables.flatMap(({ list, columns: all }) =>
      list ? all.filter(({ field }) => field).map(({ field }) => `${list}.${field}`) : [],
    )
    expect(whereFields).toEqual(expect.arrayContaining(columns))
    for (const field of whereFields) expect(parseWhere(`${field}=`)(incident)).toBeTypeOf('boolean')
  })
})

describe('parseFields and parseConfidence', () => {
  it('read what is typed', () => {
    expect(parseFields('dates, counts checks')).toEqual(['dates', 'counts', 'checks'])
    expect([parseConfidence('0.8'), parseConfidence('1'), parseConfidence('.5')]).toEqual([0.8, 1, 0.5])
  })

  it('refuse the rest by name', () => {
    expect(() => parseFields('dates,person')).toThrow('no list "person" (known: dates, counts, ages')
    expect(() => parseFields(' ')).toThrow(RangeError)
    for (const words of ['80', '-1', 'high', '', '0x1']) expect(() => parseConfidence(words)).toThrow('from 0 to 1')
  })
})

describe('toView', () => {
  it('leaves out the lists that are not asked for', () => {
    const { schemaVersion, id, kind, redacted, document, dates, counts } = incident
    expect(toView({ fields: ['dates', 'counts'] })({ ...incident, text: 'x' })).toEqual({
      schemaVersion,
      id,
      kind,
      redacted,
      document,
      dates,
      counts,
      text: 'x',
    })
  })

  it('gives nothing where one of the conditions does not hold', () => {
    expect(toView({ where: ['kind=incident', 'people.role=victim'] })(incident)).toBe(incident)
    expect(toView({ where: ['kind=incident', 'people.role=witness'] })(incident)).toBeNull()
    expect(other && toView({ where: ['kind=incident'] })(other)).toBeNull()
  })

  it('drops the less sure facts and all that points to them', () => {
    const view = toView({ minConfidence: 0.5 })(incident)
    expect(view?.counts?.map(({ id }) => id)).toEqual(['count-1'])
    expect(view?.people?.map(({ id }) => id)).toEqual(['person-1'])
    expect(view?.offences?.[0]?.people).toEqual(['person-1'])
    expect(view?.penalties?.[0]?.person).toBeNull()
    expect(view?.events?.[0]).toMatchObject({ people: [], counts: ['count-1'], offences: ['offence-1'] })
    expect(view?.checks?.map(({ code, facts }) => [code, facts])).toEqual([
      ['split-adds-up', ['count-1']],
      ['encoding', []],
    ])
    expect(toView({ minConfidence: 0 })(incident)).toBe(incident)
  })

  it('leaves no id in the corpus that points nowhere', () => {
    for (const least of [0.7, 0.8, 0.9, 0.95, 1]) {
      const view = toView({ minConfidence: least })
      for (const one of incidents) {
        const seen = view(one)
        const json = JSON.stringify(seen)
        for (const list of factLists) {
          const left = new Set(seen?.[list]?.map(({ id }) => id))
          for (const { id } of one[list]) if (!left.has(id)) expect(json).not.toContain(`"${id}"`)
        }
      }
    }
  })

  it('tries conditions on the facts that are left', () => {
    expect(toView({ minConfidence: 0.5, where: ['people.role=victim'] })(incident)).toBeNull()
    expect(toView({ fields: ['counts'], where: ['people.role=victim'] })(incident)?.people).toBeUndefined()
  })
})
