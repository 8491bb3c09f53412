import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts'

const context = { published: '2024-05-10' }
const peopleOf = (text: string) => factsOf(text, context, 'people')

describe('people', () => {
  it('gives a surname to the person told of before', () => {
    const people = peopleOf('Daren Oakhill, 34, was arrested in Luton.\n\nOakhill had fled through a window.')
    expect(people).toMatchObject([{ name: 'Daren Oakhill', role: 'accused', age: 34 }])
    expect(people[0]?.evidence).toHaveLength(2)
  })

  it('gives "Mr" and a rank with a surname to the person told of before', () => {
    expect(
      peopleOf(
        'Nigel Castleford died at the scene. Mr Castleford was 61. Inspector Una Prowse said: "It is sad." Insp Prowse asked for help.',
      ),
    ).toMatchObject([
      { name: 'Nigel Castleford', role: 'victim' },
      { name: 'Una Prowse', role: 'official', title: 'Inspector' },
    ])
  })

  it('tells two people with one surname apart', () => {
    const people = peopleOf(
      'Gary Thornbury, 41, and Lisa Thornbury, 39, both of Cedar Road, Derby, were jailed for fraud.',
    )
    expect(people).toMatchObject([
      { name: 'Gary Thornbury', age: 41, role: 'accused' },
      { name: 'Lisa Thornbury', age: 39, role: 'accused' },
    ])
  })

  it('keeps an officer and an accused of one surname apart', () => {
    expect(
      peopleOf('Dean Orford, 32, was jailed for robbery. Sergeant Jane Orford said: "Orford is a danger to all."'),
    ).toMatchObject([
      { name: 'Dean Orford', role: 'accused', age: 32 },
      { name: 'Jane Orford', role: 'official', age: null },
    ])
  })

  it('gives custody as it is told last', () => {
    expect(
      peopleOf('Mark Tibble, 29, was arrested on Monday and bailed. Tibble has since been remanded in custody.'),
    ).toMatchObject([{ custody: 'remanded' }])
    expect(peopleOf('Mark Tibble, 29, was remanded in custody. Tibble was jailed for six years.')).toMatchObject([
      { custody: 'imprisoned' },
    ])
  })

  it('takes no custody from what may still come', () => {
    expect(peopleOf('Mark Tibble, 29, could be jailed for ten years.')).toMatchObject([{ custody: null }])
  })

  it.each([
    ['Mark Tibble pleaded guilty to theft.', 'accused'],
    ['Mark Tibble was found dead in a lane.', 'victim'],
    ['Police wish to locate Mark Tibble, 29, who is wanted on recall to prison.', 'suspect'],
    ['Superintendent Mark Tibble said: "We will not stop."', 'official'],
    ['The victim has been identified as Mark Tibble.', 'victim'],
    ['The driver was arrested and has been identified as Mark Tibble.', 'accused'],
    ['The case was prosecuted by Mark Tibble.', 'official'],
  ])('tells the role: %s', (text, role) => {
    expect(peopleOf(text)).toMatchObject([{ name: 'Mark Tibble', role }])
  })

  it.each([
    ['Mark Tibble, 29, of Orchard Close in Yate, was jailed.', 'Orchard Close in Yate'],
    ['Mark Tibble, of Orchard Close, Yate, appeared in court.', 'Orchard Close, Yate'],
    ['Mark Tibble (29), from Yate, was jailed.', 'Yate'],
    ['Mark Tibble, 29, of no fixed address, was jailed.', null],
  ])('tells the residence: %s', (text, residence) => {
    expect(peopleOf(text)).toMatchObject([{ name: 'Mark Tibble', age: text.includes('29') ? 29 : null, residence }])
  })
})
