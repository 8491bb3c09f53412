import type { Recogniser } from '../types'

export const placeRecogniser: Recogniser<'place'> = { kind: 'place', name: 'place', rules: [], recognise: () => [] }
