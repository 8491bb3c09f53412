import type { Lexicon } from '../types'

export const agencyLexicons: readonly Lexicon<unknown>[] = []
