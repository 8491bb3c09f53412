/** Everything that tells names of people from other capitalised words. */
import type { Lexicon } from '../types'
import { givenNames } from './people/given-names'
import { commonSurnames, notNames } from './people/not-names'
import { personTitles } from './people/titles'

export { commonSurnames, givenNames, notNames, personTitles }
export type { Title, TitleKind } from './people/titles'

export const personLexicons: readonly Lexicon<unknown>[] = [personTitles, givenNames, notNames]
