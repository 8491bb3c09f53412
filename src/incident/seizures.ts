/**
 * Seizures: one fact for each thing. One told again without its amount joins the fuller telling; a general word ("drugs")
 * says nothing beside the things it stands for.
 */
import { mentionsOf } from '../resolve/governing'
import type { SeizureFact } from '../schema/index'
import type { SeizureValue } from '../types'
import { factBase, gather, type Assembly } from './fact'

const general = new Set(['drug', 'class A drug', 'class B drug', 'weapon', 'firearm', 'vehicle'])

const isMeasured = ({ quantity, value }: SeizureValue): boolean => quantity !== null || value !== null

const amount = ({ seizureKind, what, quantity, unit, value }: SeizureValue): string =>
  `${seizureKind} ${what} ${quantity} ${unit} ${value}`

export const assembleSeizures = (assembly: Assembly): readonly SeizureFact[] => {
  const all = mentionsOf(assembly.mentions, 'seizure')
  const kept = all.filter(
    ({ value }) =>
      isMeasured(value) ||
      !general.has(value.what) ||
      !all.some((other) => other.value.seizureKind === value.seizureKind && !general.has(other.value.what)),
  )
  const keyOf = (value: SeizureValue): string => {
    const fuller = isMeasured(value)
      ? undefined
      : kept.find((other) => other.value.what === value.what && isMeasured(other.value))
    return amount(fuller?.value ?? value)
  }
  return gather(kept, ({ value }) => keyOf(value)).flatMap((group, index) => {
    const value = group.find((mention) => isMeasured(mention.value))?.value ?? group[0]?.value
    if (!value) return []
    const { seizureKind, ...rest } = value
    return { ...factBase(assembly, 'seizure', index, group), kind: seizureKind, ...rest }
  })
}
