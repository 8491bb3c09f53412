/** The value of a body that the lexicon knows. */
import type { Body } from '../../lexicon/agencies/body'
import type { AgencyValue } from '../../types'

export const bodyValue = ({ id, name, agencyKind, country, unitOf }: Body): AgencyValue => ({
  name,
  aliases: [],
  agencyKind,
  country,
  role: null,
  unitOf,
  id,
  spelling: null,
})
