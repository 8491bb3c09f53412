import type { Lexicon } from '../types'

export const offenceLexicons: readonly Lexicon<unknown>[] = []
