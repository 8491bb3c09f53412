import type { Lexicon } from '../types'

export const penaltyLexicons: readonly Lexicon<unknown>[] = []
