/** Words that a section number follows. */
import type { Lexicon } from '../../types'

export const statuteWords: Lexicon<'section' | 'code'> = {
  name: 'statute-word',
  entries: [
    { names: ['section', 'sections', 'sec', 's', 'ss', 'sect'], value: 'section' },
    {
      names: [
        'Penal Code',
        'PC',
        'HS',
        'VC',
        'Health and Safety Code',
        'Health & Safety Code',
        'Vehicle Code',
        'Criminal Code',
        'Welfare and Institutions Code',
        'Business and Professions Code',
      ],
      value: 'code',
    },
  ],
}
