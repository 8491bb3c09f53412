import type { Recogniser } from '../types'

export const agencyRecogniser: Recogniser<'agency'> = { kind: 'agency', name: 'agency', rules: [], recognise: () => [] }
