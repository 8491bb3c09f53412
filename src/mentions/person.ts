import type { Recogniser } from '../types'

export const personRecogniser: Recogniser<'person'> = { kind: 'person', name: 'person', rules: [], recognise: () => [] }
