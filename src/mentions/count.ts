import type { Recogniser } from '../types'

export const countRecogniser: Recogniser<'count'> = { kind: 'count', name: 'count', rules: [], recognise: () => [] }
