/** Agencies: all wordings of one body are one fact, under the fullest. */
import { mentionsOf } from '../resolve/governing'
import type { AgencyFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'

export const assembleAgencies = (assembly: Assembly): readonly AgencyFact[] => {
  const groups = gather(mentionsOf(assembly.mentions, 'agency'), ({ value }) => value.id ?? value.name.toLowerCase())
  const facts = groups.flatMap((group, index) => {
    const value = group[0]?.value
    if (!value) return []
    const base = factBase(assembly, 'agency', index, group)
    const forms = [
      ...new Set([
        ...group.flatMap(({ value: { name, aliases } }) => [name, ...aliases]),
        ...base.evidence.map(({ text }) => text.replace(/\s+/g, ' ')),
      ]),
    ]
    const name = forms.reduce((longest, form) => (form.length > longest.length ? form : longest))
    return {
      ...base,
      name,
      aliases: forms.filter((form) => form !== name),
      kind: value.agencyKind,
      role: group.find((mention) => mention.value.role && mention.value.role !== 'mentioned')?.value.role ?? value.role ?? 'mentioned',
      country: value.country,
      unitOf: null,
      parent: value.unitOf,
    }
  })
  return facts.map(({ parent, ...fact }) => ({
    ...fact,
    unitOf: parent === null ? null : (facts.find(({ name, aliases }) => name === parent || aliases.includes(parent))?.id ?? null),
  }))
}
