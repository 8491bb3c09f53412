import type { Phrases } from './types'

export const phrases: Phrases<'events'> = {
  field: 'events',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [{ type: 'offence', start: '2024-04-29', end: '2024-04-29' }],
      wordings: ['A shop was robbed in Hitchin last week. Two men broke into it on Monday 29 April.'],
    },
    {
      facts: [
        { type: 'offence', start: '2024-04-08', end: '2024-04-08' },
        { type: 'arrest', start: '2024-04-08', end: '2024-04-08' },
        { type: 'sentencing', start: '2024-05-09', end: '2024-05-09' },
        { type: 'seizure', start: '2024-04-08', end: '2024-04-08' },
      ],
      wordings: [
        'A thief was jailed yesterday. He broke into a shop in Hitchin on 8 April. Officers arrested him nearby and recovered a stolen laptop.',
      ],
    },
    {
      facts: [
        { type: 'offence', start: '2024-04-08', end: '2024-04-08' },
        { type: 'arrest', start: null, end: null },
      ],
      wordings: ['A man was attacked in Hitchin on 8 April. A 30-year-old man was later arrested.'],
    },
    {
      facts: [{ type: 'arrest', start: '2024-05-08', end: '2024-05-08' }],
      wordings: ['Two men have been arrested. Officers stopped them in Hitchin on Wednesday and arrested them.'],
    },
    {
      facts: [
        { type: 'crash', start: '2024-05-06', end: '2024-05-06' },
        { type: 'death', start: '2024-05-06', end: '2024-05-06' },
      ],
      wordings: ['Two cars collided on the A5 on Monday. The driver of the first was pronounced dead at the scene.'],
    },
    {
      facts: [{ type: 'hearing', start: null, end: null }],
      wordings: ['The evidence presented at trial showed how he did it.'],
    },
    {
      facts: [{ type: 'hearing', start: '2024-05-10', end: '2024-05-10' }],
      wordings: ['She was arraigned today before Judge Ruth Amory.', 'He will be arraigned today in Department 12.'],
    },
    {
      facts: [{ type: 'charge', start: '2024-05-07', end: '2024-05-07' }],
      wordings: ['He was indicted on Tuesday.'],
    },
    {
      facts: [{ type: 'appeal', start: null, end: null }],
      wordings: ['Anyone with information is asked to call 101.', 'Anyone who witnessed this should ring the station.'],
    },
    {
      facts: [{ type: 'arrest', start: '2024-05-09', end: '2024-05-09', count: 3 }],
      wordings: ['Three men were arrested yesterday.', 'Officers arrested three men yesterday.'],
    },
    {
      facts: [{ type: 'arrest', start: null, end: null, count: 17 }],
      wordings: [
        'More than a dozen suspects have been arrested. Officers arrested a total of 17 people: nine men, eight women.',
      ],
    },
    {
      facts: [
        { type: 'search', start: '2024-05-08', end: '2024-05-08' },
        { type: 'arrest', start: '2024-05-08', end: '2024-05-08', count: 2 },
      ],
      wordings: ['Officers raided a flat in Hitchin on Wednesday. Two men were arrested.'],
    },
    {
      facts: [{ type: 'plea', start: '2024-05-07', end: '2024-05-07' }],
      wordings: ['He pleaded guilty on Tuesday.'],
    },
    {
      facts: [{ type: 'sentencing', start: '2024-06-14', end: '2024-06-14' }],
      wordings: ['She is due to be sentenced on 14 June.', 'Sentencing is scheduled for 14 June.'],
    },
    {
      facts: [{ type: 'hearing', start: '2024-05-10', end: '2024-05-10' }],
      wordings: ['He is due to appear before magistrates today.'],
    },
    { facts: [{ type: 'rescue', count: 4 }], wordings: ['Four women were safeguarded.'] },
    { facts: [{ type: 'appeal' }], wordings: ['Detectives are appealing for witnesses.'] },
    { facts: [{ type: 'acquittal' }], wordings: ['A jury acquitted him.', 'He was acquitted.'] },
  ],
  silent: [
    'If you have information about drugs in your street, tell us.',
    'They devised a plan to sell cars and executed it from a flat.',
    'The car left the road and caught fire.',
    'He had been given a job on a farm.',
    'If convicted, he could be sentenced to life.',
    'No arrests have been made.',
    'The force has 4,000 officers.',
    'He has not been charged.',
  ],
}
