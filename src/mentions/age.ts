import type { Recogniser } from '../types'

export const ageRecogniser: Recogniser<'age'> = { kind: 'age', name: 'age', rules: [], recognise: () => [] }
