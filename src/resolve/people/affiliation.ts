/** The body named with a person: "of Crawley CID", "from the Roads Policing Unit", "FBI Special Agent X". */
import type { Document, Mention } from '../../types'
import { inside } from '../governing'
import type { View } from './view'

const word = String.raw`[A-Z][\w'&.-]{0,24}`
const body = String.raw`(?<body>(?:[Tt]he )?${word}(?: (?:(?:of|for|and|the|in|&|-) ){0,2}${word}){0,8})`

const afterName = new RegExp(
  String.raw`^,? ?(?:,? ?(?:(?:who )?(?:leads?|led|heads?|works?|is) (?:\w+ ){0,3}|a (?:\w+ ){1,3}))?(?:of|from|for|with|at|in) (?:the )?(?:force's |County's |Force's )?${body}`,
)

/** Officers of a body, not of a place: it holds a word of bodies or is an abbreviation. */
const isBody =
  /\b(?:Police|Constabulary|Unit|Team|Squad|Division|Bureau|Section|Department|Office|Service|Agency|Force|Crime|Crimes|Court|District|Council|Branch|Group|Directorate|Command|Investigations?|Commission|Board|Authority|Prosecution|Attorney|Security|Enforcement|Operation|Reacher|Hub|Foundation|Association|Trust|Society|Heritage|Department's|Patrol|Task|Station|Inspector|Neighbourhood|Policing|Safeguarding|University|Administration|Government|Ministry|Customs|England|[A-Z]{3,6})\b/

const bodies = 'Police|Constabulary|Court|Department|Office|Council|Service|CID|FBI|DEA|IRS|ATF|HSI|NYPD|LAPD'
const endsInBody = new RegExp(`(?:${bodies})(?:'s)? $`)

/** "Brooklyn Supreme Court Justice X", "Gainesville Police Officer X". */
const bodyBefore = new RegExp(String.raw`(?<body>(?:${word} ){0,5}(?:${bodies}))(?:'s)? $`)

/** "the Tax Division and Trial Attorney B": the next officer. */
const nextOfficer =
  / and (?:(?:[A-Z][\w.]{0,20} ){0,4})(?:Attorneys?|Agents?|Officer|Director|Chief|Inspector|Sergeant|Judge|Justice)\b.*$/

/** The words without stops, commas, quotes and spaces at the end. */
const withoutEnd = (words: string): string => {
  let end = words.length
  while (end > 0 && ".,' ".includes(words.charAt(end - 1))) end--
  return words.slice(0, end)
}

/** The body beside a mention's name or before its title. */
export const affiliationBeside = (
  document: Document,
  { mention, after, nextPerson }: View,
  agencies: readonly Mention<'agency'>[],
): string | null => {
  const { plain, text } = document
  const title = mention.value.title
  const near = Math.max(0, mention.start - 90)
  const from = title ? plain.slice(near, mention.start).lastIndexOf(title.slice(0, 12)) : -1
  const start = from < 0 ? mention.start : near + from
  const before = inside(agencies, { start: Math.max(0, start - 90), end: start }).at(-1)
  if (before && /^(?:'s)? ?$/.test(plain.slice(before.end, start))) return before.value.name
  const left = plain.slice(Math.max(0, start - 80), start)
  const own = endsInBody.test(left.slice(-16)) ? bodyBefore.exec(left)?.groups?.['body'] : undefined
  if (own) return own
  const words = after.slice(0, Math.max(0, nextPerson - mention.end))
  const found = afterName.exec(words)?.groups?.['body']?.replace(nextOfficer, '')
  if (!found || !isBody.test(found)) return null
  const at = plain.indexOf(found, mention.end)
  if (at < 0 || at > mention.end + after.length) return withoutEnd(found)
  return withoutEnd(text.slice(at, at + found.length).replace(/\s+/g, ' ')).replace(/'s$/, '')
}
