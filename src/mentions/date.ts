import type { Recogniser } from '../types'

export const dateRecogniser: Recogniser<'date'> = { kind: 'date', name: 'date', rules: [], recognise: () => [] }
