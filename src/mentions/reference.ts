import type { Recogniser } from '../types'

export const referenceRecogniser: Recogniser<'reference'> = { kind: 'reference', name: 'reference', rules: [], recognise: () => [] }
