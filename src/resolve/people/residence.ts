/** Where a person lives, as written: "of Orchard Close in Yate", "45, Santa Ana", "of no fixed address" (which is none). */
import type { View } from './view'

const word = String.raw`[A-Z0-9][\w'.-]{0,24}`
const linked = String.raw`(?: (?:in the|on the|of the|in|on|near|of|upon|and|le|under|by|de|area of) ${word}| ${word})`
const place = String.raw`${word}${linked}{0,6}`
const places = String.raw`(?<place>(?:the (?:city|town|village|county|area|\w+ area) of |the )?${place}(?:, (?:in |near |at )?${place}){0,4})`
const alias = String.raw`(?:,? \(?(?:a\.?k\.?a\.?|also known as|alias|nicknamed),? ["']?[^"',;.()\d]{2,40}["']?\)?)?`
const age = String.raw`(?:,? {0,2}\(?(?:aged |now |both |who is |born |DOB:? ?)?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,3})\)?)?`

const afterName = [
  new RegExp(
    String.raw`^${alias}${age},? ?(?:and )?(?:both |all |formerly |also |currently |late )?(?:of|from|who lives (?:in|at)|who lived (?:in|at)|living (?:in|at)|who resides (?:in|at)|a resident of|residing (?:in|at)) ${places}`,
  ),
  new RegExp(String.raw`^(?:,? {0,2}\(?(?:aged )?\d{1,3}\)?),? ${places}(?=[,.;\n]|$)`),
]

/** Ends that belong to what follows. */
const loose = /(?: (?:in|on|near|of|upon|and|le|under|by|de|the)|[.,;:' ])$/
const abbreviated =
  /(?:\b[A-Z]\.|\b(?:Mass|Calif|Ind|Ill|Fla|Pa|Md|Va|Conn|Tenn|Tex|Wash|Wis|Minn|Mich|Mo|Miss|Ala|Ariz|Ark|Colo|Del|Ga|Kan|Ky|La|Neb|Nev|Okla|Ore|St)\.)$/
const noPlace = /^(?:[\d.]+$|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d)/

/** Where somebody works is no residence. */
const isUnit = /\b(?:Task Force|Police|Unit|Division|Bureau|Department|Office|Squad|Team|CID|Court|Agency|Service)\b/

const trimmed = (place: string): string => {
  let end = place
  while (loose.test(end) && !abbreviated.test(end)) end = end.replace(loose, '')
  return end
}

/** The residence after a name, up to the next person. */
export const residenceBeside = ({ mention, after, nextPerson }: View): string | null => {
  const words = after.slice(0, Math.max(0, nextPerson - mention.end))
  for (const pattern of afterName) {
    const place = pattern.exec(words)?.groups?.['place']
    if (!place || noPlace.test(place)) continue
    const found = trimmed(place)
    return found === '' || isUnit.test(found) ? null : found
  }
  return null
}
