/** Operations and references: the name or number as written, once each. */
import { mentionsOf } from '../resolve/governing'
import type { OperationFact, ReferenceFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'

/** "Op Galaxy" and "Operation Galaxy" are one. */
const operationKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^op(?:eration)?\.? /, '')
    .replace(/["'\u2018-\u201f]/g, '')

export const assembleOperations = (assembly: Assembly): readonly OperationFact[] =>
  gather(mentionsOf(assembly.mentions, 'operation'), ({ value }) => operationKey(value.name)).map((group, index) => ({
    name: (group.find(({ value }) => /^operation /i.test(value.name)) ?? group[0])?.value.name ?? '',
    ...factBase(assembly, 'operation', index, group),
  }))

export const assembleReferences = (assembly: Assembly): readonly ReferenceFact[] =>
  gather(mentionsOf(assembly.mentions, 'reference'), ({ value }) => value.value).map((group, index) => ({
    value: group[0]?.value.value ?? '',
    ...factBase(assembly, 'reference', index, group),
  }))
