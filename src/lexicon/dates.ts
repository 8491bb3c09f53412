import type { Lexicon } from '../types'

export const dateLexicons: readonly Lexicon<unknown>[] = []
