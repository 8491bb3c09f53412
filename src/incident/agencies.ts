/** Agencies: all wordings of one body are one fact, under the fullest of its names; the words as written are aliases. */
import { sentenceAt } from '../text/document'
import { mentionsOf } from '../resolve/governing'
import type { AgencyFact } from '../schema/index'
import { factBase, gather, type Assembly } from './fact'

/** Wordings that differ by no more than article, capitals and the shape of the apostrophe. */
const formKey = (form: string): string =>
  form
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/^the /i, '')
    .toLowerCase()

const distinct = (forms: readonly string[]): readonly string[] => {
  const first = new Map<string, string>()
  for (const form of forms) if (!first.has(formKey(form))) first.set(formKey(form), form)
  return [...first.values()]
}

const ofCases: ReadonlySet<AgencyFact['role']> = new Set(['prosecuting', 'investigating'])

/** Nobody prosecutes or investigates where there is no case; the force that only its title names is still its own. */
export const agenciesOfNoCase = (
  agencies: readonly AgencyFact[],
  document: Assembly['document'],
): readonly AgencyFact[] =>
  agencies.map((agency) =>
    ofCases.has(agency.role) &&
    !(agency.kind === 'police' && agency.evidence.every(({ start }) => sentenceAt(document, start)?.zone === 'title'))
      ? { ...agency, role: 'mentioned' }
      : agency,
  )

export const assembleAgencies = (assembly: Assembly): readonly AgencyFact[] => {
  const groups = gather(mentionsOf(assembly.mentions, 'agency'), ({ value }) => value.id ?? value.name.toLowerCase())
  const facts = groups.flatMap((group, index) => {
    const value = group[0]?.value
    if (!value) return []
    const base = factBase(assembly, 'agency', index, group, 'stated', [`kind ${value.agencyKind}`])
    const name = group.reduce(
      (longest, each) => (each.value.name.length > longest.length ? each.value.name : longest),
      '',
    )
    const forms = distinct([
      name,
      ...group.flatMap((each) => [each.value.name, ...each.value.aliases]),
      ...base.evidence.map(({ text }) => text.replace(/\s+/g, ' ')),
    ])
    return {
      name,
      aliases: forms.filter((form) => form !== name),
      kind: value.agencyKind,
      role: value.role ?? 'mentioned',
      country: value.country,
      unitOf: null,
      parent: group.find((each) => each.value.unitOf !== null)?.value.unitOf ?? null,
      ...base,
    }
  })
  return facts.map(({ parent, ...fact }) => ({
    ...fact,
    unitOf:
      parent === null
        ? null
        : (facts.find(({ name, aliases }) => name === parent || aliases.includes(parent))?.id ?? null),
  }))
}
