import type { Recogniser } from '../types'

export const seizureRecogniser: Recogniser<'seizure'> = { kind: 'seizure', name: 'seizure', rules: [], recognise: () => [] }
