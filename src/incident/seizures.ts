/** Seizures: one fact for each thing. */
import { mentionsOf } from '../resolve/governing'
import type { SeizureFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'

export const assembleSeizures = (assembly: Assembly): readonly SeizureFact[] =>
  gather(mentionsOf(assembly.mentions, 'seizure'), ({ value }) => JSON.stringify(value)).flatMap((group, index) => {
    const value = group[0]?.value
    if (!value) return []
    const { seizureKind, ...rest } = value
    return { ...factBase(assembly, 'seizure', index, group), kind: seizureKind, ...rest }
  })
