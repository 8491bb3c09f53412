import type { Recogniser } from '../types'

export const penaltyRecogniser: Recogniser<'penalty'> = { kind: 'penalty', name: 'penalty', rules: [], recognise: () => [] }
