/**
 * A name means the body of the text's own country: "Durham Police" of North Carolina is not the Durham Constabulary, and
 * a lone "AFP" in a French story not the Australian Federal Police.
 */
import type { Document, Mention, Setting } from '../../types'
import { withValue } from '../../match/mention'
import { agencyWith } from '../../match/values'

type Agency = Mention<'agency'>

const loneAcronym = /^[A-Z]{2,5}$/
const townForce = /^(.+) (?:Police|police|Constabulary)$/

export const inCountry = (
  { plain }: Document,
  { countries }: Setting,
  agencies: readonly Agency[],
): readonly Agency[] => {
  const home = countries[0]
  if (home === undefined) return agencies
  if (agencies.every(({ value: { country, id } }) => country === null || id === null || country === home))
    return agencies
  const spelledOut = new Set(
    agencies.flatMap(({ start, end, value }) =>
      value.id && !loneAcronym.test(plain.slice(start, end)) ? [value.id] : [],
    ),
  )
  return agencies.flatMap((agency): readonly Agency[] => {
    const { country, id, agencyKind } = agency.value
    if (country === null || id === null || country === home) return [agency]
    const words = plain.slice(agency.start, agency.end)
    if (agency.rule === 'agency-name' && loneAcronym.test(words) && !countries.includes(country) && !spelledOut.has(id))
      return []
    // divisions of a foreign ministry share their names with everybody's
    if (country === 'US' && agency.value.unitOf !== null && agency.rule === 'agency-name' && home === 'GB') return []
    const overseas = home === 'US' || home === 'CA' || home === 'AU' || home === 'NZ'
    if (country === 'GB' && overseas && agencyKind === 'police' && townForce.test(words))
      return [withValue(agency, agencyWith(agency.value, { name: words, country: home, id: null }))]
    if (country === 'GB' && overseas && agencyKind === 'government')
      return [withValue(agency, agencyWith(agency.value, { country: home, id: null }))]
    return [agency]
  })
}
