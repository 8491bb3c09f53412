import type { Lexicon } from '../types'

export const seizureLexicons: readonly Lexicon<unknown>[] = []
