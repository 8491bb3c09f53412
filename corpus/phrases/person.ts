import type { Phrases } from './types'

export const phrases: Phrases<'people'> = {
  field: 'people',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [{ name: 'Colin Marwood', title: 'Detective Chief Inspector' }],
      wordings: ['Detective Chief Inspector Colin Marwood said it was a complex case.'],
    },
    { facts: [{ name: 'Hartnell' }], wordings: ['Mr Hartnell was not at home.'] },
    {
      facts: [{ name: 'Daren Oakhill', age: 34 }],
      wordings: [
        'Daren Oakhill, 34, was jailed for two years.',
        'Daren Oakhill (34) was jailed for two years.',
        'Police arrested 34-year-old Daren Oakhill.',
        'Daren Oakhill, aged 34, was jailed for two years.',
      ],
    },
    {
      facts: [{ title: null }],
      wordings: [
        'The victim has been named as Tilo Brandreth.',
        'Tilo Brandreth, of Canal Way, will return on Monday.',
        'Tilo Brandreth pleaded guilty to burglary.',
        'They met Tilo J. Brandreth there.',
      ],
    },
    { facts: [{ name: 'Kevin Brandreth' }], wordings: ['We spoke to Kevin Brandreth. Brandreth was upset.'] },
    {
      facts: [{ name: 'Petra Vandale', role: 'official' }],
      wordings: ['The Ambassador in the UK, Petra Vandale, praised the work.'],
    },
    {
      facts: [{ name: 'Wexley Odoom', role: 'official', title: 'Assistant Director' }],
      wordings: ['Wexley Odoom, Assistant Director of the National Wildlife Service, took part.'],
    },
    {
      facts: [
        { name: 'Orla Finch', title: 'Assistant District Attorney', role: 'official' },
        { name: 'Deshandre Polk', title: 'Assistant District Attorney', role: 'official' },
      ],
      wordings: ['The case is being prosecuted by Assistant District Attorneys Orla Finch and Deshandre Polk.'],
    },
  ],
  silent: ['Officers from the Major Crime Team went to Victoria Park.'],
}
