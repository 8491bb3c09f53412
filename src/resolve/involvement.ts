/**
 * What a person or group is in the case, read from the clause that names it: object of the verb before it ("arrested two
 * men", "the death of a 40-year-old"), subject of the verb after it, or the role of the noun it stands beside.
 */
import { involvement, type InvolvementWord } from '../lexicon/involvement'
import { sentenceAt } from '../text/document'
import type { Document, Hit, Hits, Span } from '../types'
import type { CountRole } from '../vocabulary'
import { inside } from './governing'

type Cue = Hit<InvolvementWord>

const auxiliary =
  /\b(?:was|were|been|being|be|is|are|got|get)(?:,? (?:\w+ly|also|both|all|then|later|now|not|since|first|the|on|a|this|last|morning|afternoon|evening|night|\w+day|\([^()]{0,40}\)))*,? $/i

const isPassive = (plain: string, cue: Cue): boolean =>
  auxiliary.test(plain.slice(Math.max(0, cue.start - 60), cue.start))

/** Between a verb and its object: determiners, adjectives, a title; no clause, no preposition first. */
const toObject =
  /^(?: and (?:\w+ing|\w+ed)(?= ))?(?! (?:on|in|at|for|by|after|from|with|to|under|when|while|as|and|who|that|during|following|near|outside|between|over|into|until|before|,)\b)(?:[ ,]+(?!who\b|which\b|when\b|after\b|while\b|because\b|was\b|were\b|has\b|have\b|had\b|then\b|before\b|for\b|by\b|that\b|left\b|leaving\b)[\w'.-]+){0,7} ?[,(]? ?$/i

const toComplement =
  /^(?: (?!who\b|which\b|when\b|after\b|while\b|was\b|were\b|has\b|have\b|had\b|by\b)[\w'.-]+){0,7},? ?\(?$/

const toNoun =
  /^(?:'s?)?(?:[,:(]| -)?(?: ?(?:identified|named|was|were|is|are|as|a|an|the|then|both|all|who|called|included|include|includes|including|aged|between|ages|age|over|under|local|two|three|four|five|six|seven|male|female|of|man|woman|in|his|her|their|early|mid|late|[A-Z][\w'-]*)\b[,:]?){0,6} ?[(,]? ?-? ?$/

/** Roles that no active subject has but officers: the arrested are the object of "arrested". */
const passively = (value: InvolvementWord): CountRole | null => value.object ?? value.subject

const roleOfObject = (plain: string, cue: Cue, gap: string): CountRole | null => {
  const { form, subject, object } = cue.value
  if (form === 'person') return toNoun.test(gap) ? object : null
  if (form === 'noun') return toComplement.test(gap) ? object : null
  if (form === 'gerund') return toObject.test(gap) ? object : null
  // "had been spat at and assaulted by three men": "by" makes it a passive, wherever its auxiliary stands
  if (isPassive(plain, cue) || gap.startsWith(' by ')) return / by(?: [\w'-]+){0,4} $/.test(gap) ? subject : null
  return object && toObject.test(gap) ? object : null
}

const newSubject =
  /[;:]|,? and so far\b|,? of (?:whom|which)\b|,? (?:and|but|while|after|as|when|before|whose|where) (?:the|a|an|(?:his|her|their)(?! (?:\d\d-year-old )?(?:wife|husband|son|daughter|niece|nephew|brother|sister|mother|father|partner|friend|girlfriend|boyfriend|cousin|grandson|granddaughter)\b)|officers|police|he|she|they|another|detectives|[A-Z][a-z]+)\b|, (?:who|which) \w+ (?:the|a|his|her)\b/

/** "Two friends identified the man": active, so that the subject is not whom it was done to. */
const takesObject = /^ (?:the|him|his|her|them|their)\b/

const perfect = /\b(?:was|were|been|being) (?:\w+ )?$/

const isActive = (plain: string, cue: Cue, gap: string): boolean =>
  cue.value.form === 'verb' && takesObject.test(plain.slice(cue.end, cue.end + 8)) && !perfect.test(gap)

const roleOfSubject = (plain: string, cue: Cue, gap: string): CountRole | null => {
  const { form, subject, object } = cue.value
  if (form === 'noun' || form === 'person' || form === 'gerund') return null
  if (isPassive(plain, cue)) return passively(cue.value)
  // "Four men jailed", "two suspects arrested": a participle; "two men robbed a shop": a verb of its own.
  if (!subject && isActive(plain, cue, gap)) return null
  return subject ?? (gap.length < 60 || /\b(?:have|has|had) (?:\w+ )?$/.test(gap) ? object : null)
}

const final: ReadonlySet<CountRole> = new Set(['charged', 'convicted', 'sentenced'])

const harms: ReadonlySet<CountRole> = new Set(['victim', 'killed', 'injured', 'rescued'])

/** "A woman was walking home when she was attacked": the pronoun is the subject again. */
const pronounAgain = /\b(?:when|before|as) (?:he|she|they) (?:was|were|had been) (?:\w+ly )?$/

/** "Two boys and a man were arrested": subjects of one verb. */
const joined =
  /^,? (?:and|&) (?:an?|one|two|three|four|five) (?:[\w-]{3,14} ){0,2}(?:m[ae]n|wom[ae]n|boys?|girls?|males?|females?|teenagers?|others?|youths?)(?= (?:were|have|are|both|all)\b)/i

const subjectRole = (plain: string, people: Span, cues: readonly Cue[]): CountRole | null => {
  const more = joined.exec(plain.slice(people.end, people.end + 60))
  const span = more ? { start: people.start, end: people.end + more[0].length } : people
  let first: CountRole | null = null
  for (const cue of cues) {
    if (cue.start < span.end) continue
    const gap = plain.slice(span.end, cue.start)
    if (gap.length > 400) break
    // Past a clause of its own only the main verb in the perfect belongs to the first subject.
    const again = !first && pronounAgain.test(gap) && gap.length < 160 ? roleOfSubject(plain, cue, gap) : null
    if (again && harms.has(again)) return again
    const apart = newSubject.test(gap) && !apposition.test(gap)
    if (apart && (!first || !/\b(?:has|have)(?: (?:now|also|all|both|since|later))? been $/.test(gap))) {
      if (!first) break
      continue
    }
    const role = roleOfSubject(plain, cue, gap)
    if (!role && !first && isActive(plain, cue, gap)) break
    if (!role) continue
    if (!first) {
      first = role
      continue
    }
    // A later verb with an auxiliary is the main one: "Four women arrested in May have been charged".
    if (
      final.has(role) &&
      !harms.has(first) &&
      /\b(?:has|have|was|were)(?: (?:now|also|all|both|been|each|since|later))* $/.test(gap)
    )
      return role
  }
  return first
}

const objectRole = (plain: string, span: Span, cues: readonly Cue[]): CountRole | null => {
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]
    if (!cue || cue.end > span.start) continue
    if (span.start - cue.end > 90) break
    const role = roleOfObject(plain, cue, plain.slice(cue.end, span.start))
    if (role) return role
    if (cue.value.form !== 'person') break
  }
  return null
}

/** "was taken by ambulance to the Queen Elizabeth Hospital" */
const toHospital =
  /^[^.;]{0,60}\b(?:was|were|been) (?:\w+ )?(?:taken|airlifted|transported|rushed|flown|conveyed|driven|admitted)(?: by [\w ]{1,20})? to (?:the |a |an )?(?:[\w'-]+ ){0,5}(?:hospital|infirmary|medical cent(?:re|er))\b/i

/** "stole pension cheques from two retired people" */
const takenFrom =
  /\b(?:st(?:ole|eal|ealing|olen|eals)|theft|extort(?:ed|ing)|embezzl(?:ed|ing)|demand(?:ed|ing)|rob(?:bed|bing)|obtain(?:ed|ing)|kickbacks|defraud(?:ed|ing)) (?:[^.;]|\.\d){0,70}\bfrom (?:(?:the|his|her|their|at least|more than|over|up to|an?|another|other) )*$/i

/** "were taken to hospital where they were pronounced dead" */
const diedThen =
  /\b(?:where|but|and)(?: (?:he|she|they|both|the men|the women|has|have|was|were|been|sadly|later|since|tragically|also|then|now|subsequently)){0,5} (?:died|pronounced (?:dead|deceased)|declared dead|passed away|succumbed)\b/i

const saved = (role: CountRole | null, after: string): CountRole | null =>
  role === 'injured' && diedThen.test(after) ? 'killed' : role

/** "left a 21-year-old man dead" */
const leftBefore = /\b(?:left|leaving) (?:(?:an?|the|at least) )?$/i
const deadAfter = /^(?: [\w'-]+){0,3} dead\b/i

/** "received serious head injuries" */
const hurt =
  /^(?: [\w'-]+){0,3} (?:received|suffered|sustained|treated for)(?: [\w'-]+){0,4} (?:injury|injuries|wounds?)\b/i

/** Names or a description set off between the people and their verb: ", First Last and Second Last, have pleaded". */
const apposition =
  /^(?:,| -| \() ?[A-Z](?!.* (?:and|but|while|after|as|when) (?:the|an?|he|she|they|officers|police|detectives)\b)[^;:]{3,300}(?:,| -|\)) (?:(?:who|all|both|also|previously|each|have|has|had|were|was|are|later|now|then|been|recently|already) )*$/

/** The cues of a document, once. */
export const cuesOf = (hits: Hits): readonly Cue[] => hits.of(involvement)

/** The role that the clause around a span gives to whom it names; null where the sentence does not say. */
export const involvementOf = (document: Document, span: Span, cues: readonly Cue[]): CountRole | null => {
  const sentence = sentenceAt(document, span.start)
  if (!sentence) return null
  const near = inside(cues, sentence)
  return (
    objectRole(document.plain, span, near) ??
    (leftBefore.test(document.plain.slice(Math.max(sentence.start, span.start - 20), span.start)) &&
    deadAfter.test(document.plain.slice(span.end, Math.min(sentence.end, span.end + 60)))
      ? 'killed'
      : null) ??
    (hurt.test(document.plain.slice(span.end, Math.min(sentence.end, span.end + 90))) ? 'injured' : null) ??
    (takenFrom.test(document.plain.slice(Math.max(sentence.start, span.start - 110), span.start)) ? 'victim' : null) ??
    saved(
      subjectRole(document.plain, span, near),
      document.plain.slice(span.end, Math.min(sentence.end, span.end + 200)),
    ) ??
    (toHospital.test(document.plain.slice(span.end, Math.min(sentence.end, span.end + 120))) ? 'injured' : null)
  )
}

/** The role that most of the sentence speaks of: the nearest cue on either side, whatever the syntax. */
export const nearestInvolvement = (document: Document, span: Span, cues: readonly Cue[]): CountRole | null => {
  const sentence = sentenceAt(document, span.start)
  if (!sentence) return null
  let best: CountRole | null = null
  let least = Infinity
  for (const cue of inside(cues, sentence)) {
    const distance = cue.start >= span.end ? cue.start - span.end : (span.start - cue.end) * 1.5
    if (cue.start >= span.end && newSubject.test(document.plain.slice(span.end, cue.start))) break
    const active = cue.start >= span.end && takesObject.test(document.plain.slice(cue.end, cue.end + 8))
    const role = cue.value.form === 'verb' && !active ? cue.value.object : null
    if (distance >= 0 && distance < least && role) {
      least = distance
      best = role
    }
  }
  return best
}
