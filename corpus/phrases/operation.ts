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
        "Operation Fernwood's detectives made the arrests.",
        'The Operation Fernwood Team carried out the raid. Op Fernwood began in March.',
        'Anyone with information should call 101 quoting Operation Fernwood.',
      ],
    },
    {
      facts: [{ name: 'Op Fernwood' }],
      wordings: ['Op Fernwood Officers seized a car.', 'The Op Fernwood South team made the arrests.'],
    },
    { facts: [{ name: 'operation Maple' }], wordings: ['The arrests were made under operation Maple in the town.'] },
    {
      facts: [{ name: 'Strike Force Kestrel' }],
      wordings: ['Detectives attached to Strike Force Kestrel made the arrests.'],
    },
    {
      facts: [{ name: 'Project Safe Childhood' }],
      wordings: ['This case was brought as part of Project Safe Childhood.'],
    },
    {
      facts: [{ name: 'Operation “Los Robles”' }],
      wordings: ['Operation “Los Robles” led to 12 arrests.'],
    },
    {
      facts: [{ name: 'Operation Los Robles' }],
      wordings: ['The undercover investigation, dubbed Operation “Los Robles,” took six months.'],
    },
    {
      facts: [{ name: 'Fernwood' }],
      wordings: [
        'The operation, codenamed Fernwood, began in March.',
        'The investigation, dubbed "Fernwood", began in March.',
      ],
    },
  ],
  silent: [
    'The force Operations Centre took the call.',
    'Operation Manager Lee Dobbs thanked the crews.',
    'Project Director Ada Moss welcomed the news.',
    'The Special Operations unit attended.',
  ],
}
