/** Sex by the words tied to a person: form of address, kinship, "34-year-old man", the pronoun that follows. */
import type { Document } from '../../types'
import type { Sex } from '../../vocabulary'
import type { View } from './view'

const nounBefore =
  /\b(?:(?<male>man|boy|father|son|brother|husband|boyfriend|gentleman|businessman|handyman|spokesman|grandfather|uncle|nephew|dad)|(?<female>woman|girl|mother|daughter|sister|wife|girlfriend|lady|businesswoman|spokeswoman|grandmother|aunt|niece|mum|mom))(?:,| named| called| identified as)? ?$/i
const pronoun =
  /\b(?:(?<male>he|his|himself)|(?<female>she|hers|herself)|(?<other>they|their|them|we|our|I|my|you|victim|woman|man|girl|boy|officers?)|["“])\b|(?<quote>")/

const sexOf = (groups: Readonly<Record<string, string | undefined>> | undefined): Sex | null =>
  groups?.['male'] ? 'male' : groups?.['female'] ? 'female' : null

const farthest = 220

/** The sex one mention tells, if any: the first pronoun after the name, before anybody else is named. */
export const sexBeside = ({ plain }: Document, { mention, before, nextPerson }: View): Sex | null => {
  if (mention.value.sex) return mention.value.sex
  const noun = sexOf(nounBefore.exec(before)?.groups)
  if (noun) return noun
  const words = plain.slice(mention.end, Math.min(nextPerson, mention.end + farthest))
  const line = words.indexOf('\n\n\n')
  return sexOf(pronoun.exec(line < 0 ? words : words.slice(0, line))?.groups)
}
