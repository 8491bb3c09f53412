import type { Recogniser } from '../types'

export const statuteRecogniser: Recogniser<'statute'> = { kind: 'statute', name: 'statute', rules: [], recognise: () => [] }
