import type { Lexicon } from '../types'
import { ageNumbers, ageWords, decadeWords, teenWords } from './ages'
import { involvement } from './involvement'

export const countLexicons: readonly Lexicon<unknown>[] = [involvement, ageWords, decadeWords, teenWords, ageNumbers]
