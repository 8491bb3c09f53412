import type { Phrases } from './types'

export const phrases: Phrases<'operations'> = {
  field: 'operations',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [{ name: 'Operation Fernwood' }],
      wordings: [
        'The warrants were part of Operation Fernwood, which began in March.',
        'Officers working on Operation Fernwood arrested two men.',
      ],
    },
    { facts: [{ name: 'Strike Force Kestrel' }], wordings: ['Detectives attached to Strike Force Kestrel made the arrests.'] },
  ],
  silent: ['The force Operations Centre took the call.', 'Operation Manager Lee Dobbs thanked the crews.'],
}
