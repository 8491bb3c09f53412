/**
 * Seizures: one fact for each thing. One told again without its amount joins the fuller telling; a general word ("drugs")
 * says nothing beside the things it stands for.
 */
import { mentionsOf } from '../resolve/governing'
import type { SeizureFact } from '../schema/index'
import type { SeizureValue } from '../types'
import type { SeizureKind } from '../vocabulary'
import { factBase, gather, type Assembly } from './fact'

/** General words with the kinds of what they may stand for. */
const general: ReadonlyMap<string, readonly SeizureKind[]> = new Map<string, readonly SeizureKind[]>([
  ['drug', ['drug']],
  ['weapon', ['weapon', 'firearm']],
  ['firearm', ['firearm']],
  ['gun', ['firearm']],
  ['vehicle', ['vehicle']],
  ['car', ['vehicle']],
])

const classes: ReadonlyMap<string, RegExp> = new Map([
  ['class A drug', /^(?:crack|cocaine|heroin|MDMA|ecstasy|LSD|fentanyl|methamphetamine)/],
  ['class B drug', /^(?:cannabis|amphetamine|ketamine)/],
])

const isMeasured = ({ quantity, value }: SeizureValue): boolean => quantity !== null || value !== null

/** "the weapon" after "a flick knife", "the Audi" after "an Audi A4": the same thing told shorter. */
const isShorter = (one: SeizureValue, other: SeizureValue): boolean => {
  if (one.what === other.what || (one.quantity ?? 1) !== 1 || one.value !== null) return false
  if (one.seizureKind === 'drug' && one.quantity !== null) return false
  if (classes.get(one.what)?.test(other.what)) return true
  const kinds = general.get(one.what)
  if (kinds && !general.has(other.what) && kinds.includes(other.seizureKind)) return true
  const alike = one.seizureKind === other.seizureKind && (one.quantity === null || other.quantity === 1)
  return alike && (other.what.startsWith(`${one.what} `) || other.what.endsWith(` ${one.what}`))
}

const amount = ({ seizureKind, what, quantity, unit, value }: SeizureValue): string =>
  `${seizureKind} ${what} ${quantity} ${unit} ${value}`

export const assembleSeizures = (assembly: Assembly): readonly SeizureFact[] => {
  const all = mentionsOf(assembly.mentions, 'seizure')
  const values = [...new Map(all.map(({ value }) => [amount(value), value])).values()]
  const kept = all.filter(({ value }) => !values.some((other) => isShorter(value, other)))
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
    const traits = [`kind ${seizureKind}`, isMeasured(value) ? 'measured' : 'unmeasured']
    return { kind: seizureKind, ...rest, ...factBase(assembly, 'seizure', index, group, 'stated', traits) }
  })
}
