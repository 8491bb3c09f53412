import type { Lexicon } from '../types'

export const placeLexicons: readonly Lexicon<unknown>[] = []
