import type { Lexicon } from '../types'

export const countLexicons: readonly Lexicon<unknown>[] = []
