import type { Phrases } from './types'

export const phrases: Phrases<'references'> = {
  field: 'references',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [{ value: '41/12345/24' }],
      wordings: [
        'Anyone with information is asked to call 101, quoting crime reference 41/12345/24.',
        'Call 101 quoting 41/12345/24, or contact Crimestoppers on 0800 555 111.',
        'Please quote reference number 41/12345/24 when you call.',
      ],
    },
    {
      facts: [{ value: '36 of 24 July' }],
      wordings: [
        'Call the police on 101 quoting incident number 36 of 24 July.',
        'Witnesses should call 101 quoting log 36 of 24 July.',
      ],
    },
    { facts: [{ value: '0765s 16 April 2020' }], wordings: ['Contact 101 with incident number 0765s 16 April 2020.'] },
    { facts: [{ value: '120 of 24/07/2023' }], wordings: ['Quote CAD 120 of 24/07/2023 if you call 101.'] },
    { facts: [{ value: 'PR/45210001234' }], wordings: ['Please contact us quoting PR/45210001234.'] },
    {
      facts: [{ value: '14CF1047' }],
      wordings: ['Case # 14CF1047', 'The defendant is charged in case number 14CF1047.'],
    },
    { facts: [{ value: '2:19-cr-00123' }], wordings: ['The case, 2:19-cr-00123, was assigned to Judge Ada Moss.'] },
    {
      facts: [{ value: 'PR/45210001234' }, { value: 'PR/45210001299' }],
      wordings: ['Please contact us quoting PR/45210001234 and PR/45210001299.'],
    },
  ],
  silent: [
    'Officers were called to an incident at 45 Hill Street.',
    'Anyone with information should call 101 or 0800 555 111.',
    'The force recorded 1,204 crimes in 2023.',
    'In this case 12 men were arrested.',
  ],
}
