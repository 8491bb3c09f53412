/** What a text is: an incident, an appeal for help, or neither. */
import { mentionsOf } from '../resolve/governing'
import type { IncidentKind } from '../vocabulary'
import type { Assembly } from './fact'

const appeal = /\b(?:appeal(?:ing|s|ed)?|witnesses (?:sought|wanted)|help (?:us )?(?:to )?(?:find|trace|identify|locate)|do you (?:know|recogni[sz]e)|have you seen|wanted|missing|looking for)\b/i

export const kindOf = ({ document, mentions, setting }: Assembly): IncidentKind => {
  const head = `${setting.title ?? ''} ${document.plain.slice(0, 0)}`
  if (appeal.test(head)) return 'appeal'
  const crimes = mentionsOf(mentions, 'action').filter(
    ({ value }) => value.time === 'past' && ['arrest', 'charge', 'plea', 'conviction', 'sentencing', 'offence', 'crash', 'death'].includes(value.type),
  )
  return crimes.length > 2 || document.text.length === 0 ? (crimes.length > 2 ? 'incident' : 'other') : 'other'
}
