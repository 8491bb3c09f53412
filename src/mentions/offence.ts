import type { Recogniser } from '../types'

export const offenceRecogniser: Recogniser<'offence'> = { kind: 'offence', name: 'offence', rules: [], recognise: () => [] }
