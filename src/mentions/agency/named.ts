/**
 * Reads names that end in a telling word: "{Placentia} Police Department", "{Luton} Crown Court", "the Met's {Homicide}
 * Command", "Texas Department of {Insurance}". Avoids headlines, posts ("Assistant District Attorney"), buildings
 * ("Harlow Police Station") and bodies of other walks of life ("Press Team").
 */
import { afterPolice, divisionHead, otherWalks, ownUnitHead, workWords, type Head } from '../../lexicon/agencies/heads'
import { givenNames } from '../../lexicon/places/wording'
import { sentenceAt } from '../../text/document'
import type { Body } from '../../lexicon/agencies/body'
import type { AgencyValue, Document, Hit, Sentence } from '../../types'
import { reachLeft, reachRight, type Landmarks, type Reach } from './reach'
import { isCapital, isUpper, wordAt, wordsBetween } from './words'

/** A name in the making, with the tokens it covers. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly rule: string
  readonly value: AgencyValue
}

/** Share of capitals above which a line is a headline; there a capital says nothing. */
export const isHeadline = (document: Document, { firstToken, endToken }: Sentence): boolean => {
  if (wordAt(document, endToken - 1) === '.') return false
  let words = 0
  let capitals = 0
  for (let i = firstToken; i < endToken; i++) {
    if (wordAt(document, i).length < 4) continue
    words++
    if (isCapital(document, i)) capitals++
  }
  return words > 4 && capitals > 0.65 * words
}

const streets = /^(?:Road|Street|Place|Way|Hotel|House|Inn|Lane|Close|Avenue|Drive|Gardens|Judge's)$/

/** "Department CJ-1, Central Jail": arraignments are held in some jails. */
const isDepartmentOfCourt = ({ plain, tokens }: Document, token: number): boolean => {
  const end = tokens.starts[token] ?? 0
  return /Department [A-Z]{1,2}-?\d{1,2}, $/i.test(plain.slice(Math.max(0, end - 22), end))
}

const isSomethingElse = (document: Document, hit: Hit<Head>, { firstToken, parent }: Reach): boolean => {
  const next = wordAt(document, hit.endToken)
  switch (hit.value.rule) {
    case 'police-body':
      // "Orange County Sheriff Lee Moss", not "Deputy Sheriff Moss"
      return (
        /^Sheriffs?$/.test(wordAt(document, hit.endToken - 1)) &&
        !/^(?:County|Parish|City)$/.test(wordAt(document, hit.firstToken - 1))
      )
    case 'town-police':
      return (
        afterPolice.has(next.toLowerCase()) ||
        (next === 'and' && wordAt(document, hit.endToken + 1) === 'Crime') ||
        (next === 'Investigation' && /^Cent(?:re|er)$/.test(wordAt(document, hit.endToken + 1)))
      )
    case 'charity':
      return (
        (/^(?:Foundation|Society|Association)$/.test(wordAt(document, hit.endToken - 1)) &&
          (firstToken >= hit.firstToken ||
            otherWalks.has(wordAt(document, hit.firstToken - 1).toLowerCase()) ||
            /^(?:Building|Trust|Secret|High|Our)$/.test(wordAt(document, hit.firstToken - 1)))) ||
        next === 'Trust'
      )
    case 'unit': {
      if (/^(?:\d|[A-Z]$|of$)/.test(next) && (hit.value.needsParent || next !== 'of')) return true
      if (parent) return false
      // "Hinckley Neighbourhood Policing Area"
      if (next === 'Area') return true
      for (let i = firstToken; i < hit.firstToken; i++)
        if (otherWalks.has(wordAt(document, i).toLowerCase())) return true
      return false
    }
    case 'prosecutor-office':
      return (
        /^(?:Assistant|Deputy|Former|Associate)$/.test(wordAt(document, firstToken - 1)) &&
        !/office/i.test(wordAt(document, hit.endToken - 1))
      )
    case 'court':
      return (
        streets.test(next) ||
        /^(?:Division|Branch|Unit|Section|Bureau)$/.test(next) ||
        (/^Central$/.test(wordAt(document, hit.firstToken)) && !isDepartmentOfCourt(document, hit.firstToken)) ||
        (wordAt(document, hit.endToken - 1) === 'Jury' && wordAt(document, hit.firstToken - 1) !== 'County') ||
        (wordAt(document, hit.firstToken) === 'Justice' && wordAt(document, hit.firstToken - 1) === 'Family')
      )
    case 'government-body':
      return streets.test(next)
    default:
      return false
  }
}

const commissioner = /^(?:Commissioner|PCC|OPCC)$/

/** The token after "for Kent", "for Avon and Somerset", "for Dyfed-Powys Police". */
const areaEnd = (document: Document, from: number, limit: number): number => {
  let end = from
  while (end < limit && end < from + 7) {
    const word = wordAt(document, end)
    if (isCapital(document, end) && !givenNames.has(word)) end++
    else if (/^(?:and|&|-)$/.test(word) && isCapital(document, end + 1)) end += 2
    else break
  }
  return end
}

const doesPoliceWork = (document: Document, { firstToken }: Reach, headToken: number): boolean => {
  for (let i = firstToken; i < headToken; i++) if (workWords.has(wordAt(document, i).toLowerCase())) return true
  return false
}

/** "the DA's Lifer Unit": a unit of an office, whatever its work. */
const isOfficeUnit = (document: Document, { firstToken, ownToken }: Reach): boolean =>
  ownToken > firstToken &&
  /\b(?:D\.?A|Attorney|Sheriff|Prosecutor)\.?'s$/.test(wordsBetween(document, firstToken, ownToken))

/** "the Harding Division of the FBI" */
const bodyBehind = (document: Document, token: number, marks: Landmarks): Hit<Body> | null =>
  wordAt(document, token) === 'of'
    ? (marks.bodyAt.get(token + (wordAt(document, token + 1) === 'the' ? 2 : 1)) ?? null)
    : null

/** "Police and Crime Commissioner for Kent" */
const isForArea = (document: Document, hit: Hit<Head>): boolean =>
  commissioner.test(wordAt(document, hit.endToken - 1)) &&
  wordAt(document, hit.endToken) === 'for' &&
  isCapital(document, hit.endToken + 1)

const isAllowed = (
  document: Document,
  hit: Hit<Head>,
  reach: Reach,
  sentence: Sentence,
  behind: Hit<Body> | null,
): boolean => {
  const { bare, needsWork, needsParent, needsTwo } = hit.value
  if (needsTwo && hit.firstToken - reach.firstToken < 2) return false
  const low = hit.value.rule === 'unit' && reach.firstToken < hit.firstToken && !isCapital(document, reach.firstToken)
  if (
    low &&
    reach.parent === null &&
    wordAt(document, reach.firstToken - 1) !== "'s" &&
    !/^\d|^the$/i.test(wordAt(document, reach.firstToken))
  )
    return false
  if (
    reach.firstToken === hit.firstToken &&
    !bare &&
    !(hit.value.rule === 'government-body' && isForArea(document, hit))
  )
    return false
  if (needsParent && !reach.parent && !behind) return false
  if (
    needsWork &&
    !reach.parent &&
    !behind &&
    !doesPoliceWork(document, reach, hit.firstToken) &&
    !isOfficeUnit(document, reach)
  )
    return false
  // "Gang task force" at the head of a sentence may be any gang task force
  const small = !isCapital(document, hit.firstToken) && hit.value.rule !== 'town-police'
  return !(small && reach.firstToken === sentence.firstToken && hit.firstToken - reach.firstToken < 2)
}

const officeSubject =
  /\b(?:General|Investigations?|Affairs|Comptroller|Public Defender|Professional|Emergency|Financial|Labor|Foreign|Special|Criminal)\b/

const boardSubject =
  /^(?:Parole|Elections?|Health|Pharmacy|Nursing|Medic(?:al|ine)|Immigration|Prison|Probation|Equalization|Accountancy|Education|Supervisors|Registered|Barbering|Pardons)$/

/** "Office of" opens many names; those with a public subject are bodies. */
const isDepartment = (document: Document, reach: Reach, hit: Hit<Head>, endToken: number): boolean => {
  const first = wordAt(document, hit.firstToken)
  if (/^(?:Board|Association|Commission)$/.test(first))
    return first === 'Board' ? boardSubject.test(wordAt(document, hit.endToken)) : reach.firstToken < hit.firstToken
  if (!/^(?:Office|Bureau|Division)$/.test(first)) return true
  return reach.firstToken < hit.firstToken || officeSubject.test(wordsBetween(document, hit.endToken, endToken))
}

const kindOf = (head: Head, words: string): AgencyValue['agencyKind'] => {
  if (head.rule !== 'department-of') return head.agencyKind
  if (/Correction|Prison/.test(words)) return 'prison'
  if (/Justice|Attorney General/.test(words)) return 'prosecutor'
  return /Investigation|Police/.test(words) ? 'police' : head.agencyKind
}

/** A unit that is all of its line is an item of a menu. */
const isMenuLine = (document: Document, sentence: Sentence, first: number, end: number, { rule }: Head): boolean => {
  const block = document.blocks[sentence.block]
  if (!block || rule !== 'unit') return false
  const { starts, ends } = document.tokens
  return (starts[first] ?? 0) - block.start < 6 && block.end - (ends[end - 1] ?? 0) < 3
}

/** The first word of "Division of" as a head by itself. */
const unitOf = ({ tokens }: Document, hit: Hit<Head>, value: Head): Hit<Head> => ({
  ...hit,
  end: tokens.ends[hit.firstToken] ?? hit.end,
  endToken: hit.firstToken + 1,
  value,
})

/** "the Harding Division of the FBI": a unit, where "Division of" opens the names of departments elsewhere. */
const asUnit = (document: Document, hit: Hit<Head>, marks: Landmarks): Hit<Head> =>
  hit.value.rule === 'department-of' &&
  /^(?:Division|Office|Bureau)$/.test(wordAt(document, hit.firstToken)) &&
  bodyBehind(document, hit.endToken - 1, marks)
    ? unitOf(document, hit, divisionHead)
    : hit

/** The name that a head closes, if it closes one. */
export const nameAt = (document: Document, given: Hit<Head>, marks: Landmarks): Candidate | undefined => {
  const hit = asUnit(document, given, marks)
  const sentence = sentenceAt(document, hit.start)
  if (!sentence) return undefined
  const behind = hit.value.rule === 'unit' ? bodyBehind(document, hit.endToken, marks) : null
  const reach = reachLeft(document, hit.firstToken, sentence.firstToken, hit.value, marks)
  if (!isAllowed(document, hit, reach, sentence, behind) || (!behind && isSomethingElse(document, hit, reach)))
    return undefined
  const office = hit.value.rule === 'government-body' && isForArea(document, hit)
  // "Humane Society of Missouri"
  const ofPlace = hit.value.rule === 'charity' && wordAt(document, hit.endToken) === 'of'
  const endToken =
    office || (ofPlace && isCapital(document, hit.endToken + 1))
      ? areaEnd(document, hit.endToken + 1, sentence.endToken)
      : hit.value.rightward
        ? reachRight(document, hit.endToken, sentence.endToken, marks)
        : hit.endToken
  // "the Enforcement Division of the Texas Department of Insurance": the department has its own last word
  if (
    hit.value.rightward &&
    marks.headStarting.has(endToken) &&
    endToken > hit.endToken &&
    /^(?:Division|Bureau|Office)$/.test(wordAt(document, hit.firstToken)) &&
    reach.firstToken < hit.firstToken
  )
    return nameAt(document, unitOf(document, hit, ownUnitHead), marks)
  if (hit.value.rightward && (endToken === hit.endToken || !isDepartment(document, reach, hit, endToken)))
    return undefined
  const parent = reach.parent ?? behind
  const article = /^the$/i.test(wordAt(document, reach.firstToken)) ? 1 : 0
  const firstToken = reach.firstToken + article
  const name = wordsBetween(document, firstToken, endToken)
  const own = reach.ownToken > firstToken ? wordsBetween(document, reach.ownToken, endToken) : null
  const ownHasName = own !== null && reach.ownToken < hit.firstToken
  if (
    isUpper(document, firstToken) &&
    name.length > 12 &&
    name === name.toUpperCase() &&
    isHeadline(document, sentence)
  )
    return undefined
  if (isMenuLine(document, sentence, firstToken, endToken, hit.value)) return undefined
  const value: AgencyValue = {
    name,
    aliases: ownHasName ? [own] : [],
    agencyKind: parent && hit.value.rule === 'unit' ? parent.value.agencyKind : kindOf(hit.value, name),
    country: parent?.value.country ?? null,
    role: null,
    unitOf: parent?.value.name ?? null,
    id: null,
    spelling: null,
  }
  const small = hit.value.rule === 'town-police' && !isCapital(document, hit.firstToken)
  return {
    // with the article of "the Met's Homicide Command", so that the parent stands inside
    start: document.tokens.starts[reach.parent ? reach.firstToken : firstToken] ?? hit.start,
    end: document.tokens.ends[endToken - 1] ?? hit.end,
    firstToken,
    endToken,
    rule: small ? 'small-police' : hit.value.rule,
    value,
  }
}
