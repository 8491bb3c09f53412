/** Mentions and events in, the incident out: facts merged and linked, checked, scored. */
import { Incident, schemaVersion } from '../schema/index'
import type { EventMention } from '../types'
import { version } from '../version'
import { agenciesOfNoCase, assembleAgencies } from './agencies'
import { assembleAges } from './ages'
import { checksOf } from './checks'
import { assembleCounts } from './counts'
import { withCustody } from './custody'
import { assembleDates, datesOfNoCase } from './dates'
import { assembleEvents } from './events'
import type { Assembly } from './fact'
import { hashOf } from './hash'
import { kindOf } from './kind'
import { assembleLocations, locationsOfNoCase } from './locations'
import { assembleOperations, assembleReferences } from './named'
import { assembleOffences } from './offences'
import { assemblePenalties } from './penalties'
import { assemblePeople } from './people'
import { assembleSeizures } from './seizures'

const noCase = {
  counts: [],
  ages: [],
  offences: [],
  operations: [],
  references: [],
  penalties: [],
  seizures: [],
  events: [],
} as const

const nothing = { ...noCase, dates: [], locations: [], agencies: [], people: [] } as const

/** All facts of a text, whatever its kind. */
export const assembleFacts = (assembly: Assembly, events: readonly EventMention[]) => {
  const people = assemblePeople(assembly)
  const counts = withCustody(assembly, assembleCounts(assembly))
  const locations = assembleLocations(assembly)
  const agencies = assembleAgencies(assembly)
  const offences = assembleOffences(assembly, people)
  return {
    dates: assembleDates(assembly),
    counts,
    ages: assembleAges(assembly, people, counts),
    locations,
    agencies,
    offences,
    people,
    operations: assembleOperations(assembly),
    references: assembleReferences(assembly),
    penalties: assemblePenalties(assembly, people),
    seizures: assembleSeizures(assembly),
    events: assembleEvents(assembly, events, { people, counts, locations, agencies, offences }),
  }
}

/** A text in another language than English says nothing; one that is no incident says where, when and who. */
export const assemble = (assembly: Assembly, events: readonly EventMention[]): Incident => {
  const { document, setting } = assembly
  const foreign = document.language !== 'en' && document.language !== 'und'
  const kind = foreign ? 'other' : kindOf(assembly)
  const all = foreign ? nothing : assembleFacts(assembly, events)
  const facts =
    kind === 'other'
      ? {
          ...all,
          ...noCase,
          dates: datesOfNoCase(all.dates),
          agencies: agenciesOfNoCase(all.agencies, assembly.document),
          locations: locationsOfNoCase(all.locations),
        }
      : all
  return Incident.parse({
    schemaVersion,
    id: hashOf(`${version}\n${document.text}`),
    kind,
    redacted: [],
    document: {
      source: setting.source,
      title: setting.title,
      url: setting.url,
      publisher: setting.publisher,
      published: setting.published,
      publishedFrom: setting.publishedFrom,
      language: document.language,
      zones: document.zones,
    },
    ...facts,
    checks: checksOf(assembly, facts),
  })
}
