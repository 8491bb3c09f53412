import type { Lexicon } from '../types'

export const personLexicons: readonly Lexicon<unknown>[] = []
