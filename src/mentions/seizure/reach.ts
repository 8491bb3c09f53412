/** Which things a word for seizing reaches: those of its sentence near it, and the lines of a list that it opens. */
import { sentenceAt } from '../../text/document'
import type { Document, Hit, Sentence, Span } from '../../types'
import { lean } from '../../text/lean'

type Word = Hit<'seized' | 'found'>

const notFound = lean(
  /^(?: (?:him|her|them))? (?:not )?(?:guilty|dead|deceased|unconscious|unresponsive|safe|to be|to have|that|by|injured|liable|himself|herself)\b/i,
)
const notSeized =
  /(?:n't|\b(?:not|no|never|without)) (?:\w+ ){0,2}$|\b(?:(?:to|can|could|will|would|may|might|should|must) (?:also |all )?be (?:\w+ly )?|(?:can|could|will|may|would|risk|expect to|to) (?:\w+ )?(?:have|having) (?:their|your|the) (?:\w+ ){1,2})$/i

/** Words that offenders and owners do too: what the law does is said before or after. */
const anybody = /^(?:remov|rescu|retriev|finding$)/i
const authority =
  /\b(?:police|officers?|deput(?:y|ies)|detectives?|agents?|investigators?|inspectors?|authorities|customs|border force|patrol|rspca|ispca|spca|humane|animal (?:control|services|welfare)|society|council|sheriff'?s?)\b/i

/** Talk of what is seized at large. */
const generally =
  /^ from (?:criminals|offenders|criminality|offending|crime)\b|^[^.;]{0,60} (?:each|every) (?:year|month|day|week)\b|^ (?:under|underneath) the proceeds of crime act in\b/i

const enabled = /\b(?:able|managed|helped|officers|led (?:police|officers)) to $/i
/** Whoever is charged with possession need not have been found with it. */
const possessing =
  /\b(?:found|caught|stopped|searched|discovered|still|was|were|had)\b(?!.{1,80}\b(?:accused|charged|suspicion|convicted|guilty|denied|denies|allegations?)\b)[^.;]{0,40}$/i

/** "the occupants found a knife", "after seizing the gun, the defendant fired" */
const civil =
  /\b(?:residents?|occupants?|neighbou?rs?|victims?|owners?|witness(?:es)?|passers?-?by|walkers?|(?:members? of )?(?:the )?public|family|mother|father|workers?|defendants?|suspects?|thie(?:f|ves)|burglars?|robbers?|offenders?|customers?|he|she|i|who)(?: (?:of|in|at|from|on|who lives?) (?:(?! and )[^.;,]){3,40},?)? (?:then |also |later |had |has |have )?$/i
const finding = /^(?:found|discovered|located|finding|find|seizing|seized|recovered|retrieved|seize)$/i
const isPassiveNext = /^ (?:in (?:\w+ )?possession|with|carrying|to |guilty|by|after|inside|in|on|at|near|hiding)\b/i
const byOther = /^[^.;]{3,40}, (?:the (?:defendant|suspect|man|offender|pair)|he|she)\b/i

const isCivil = (before: string, said: string, after: string): boolean =>
  finding.test(said) &&
  !/\b(?:was|were|been|being)(?: also)? $/.test(before) &&
  ((civil.test(before) && !isPassiveNext.test(after)) || (/^seizing$/i.test(said) && byOther.test(after)))

/** A seizure that is an illness. */
const illnessNext = /^ (?:in the (?:ambulance|hospital)|at the (?:time|wheel)|while|testing|disorder|medication)\b/i

/** "individuals located in the area" */
const atPlace = /^ (?:in|at|on|near|within|outside|off)\b/i
const locating = /\b(?:was|were|been|being|and|also|later|police|officers|detectives|they|we) $/i

/** "the package contained 25 wraps of heroin" */
const vessel =
  /\b(?:package|parcel|bag|box|rucksack|backpack|holdall|suitcase|wallet|purse|envelope|safe|drawer|wardrobe|container|tin|tub|jar|sock|pouch|cupboard|freezer)\b[^.;]{0,60}$/i
const contraband =
  /^[^.;]{0,60}(?:\b(?:wraps?|cocaine|heroin|cannabis|marijuana|drugs?|ammunition|rounds|firearm|handgun|gun|knife|cash)\b|[£$€]\d)/i

const isSeizing = ({ plain }: Document, sentence: Sentence, { start, end, value }: Word): boolean => {
  const lead = plain.slice(Math.max(sentence.start, start - 30), start)
  if (anybody.test(plain.slice(start, end)) && !authority.test(plain.slice(sentence.start, sentence.end))) return false
  const said = plain.slice(start, end)
  const before = plain.slice(Math.max(sentence.start, start - 80), start)
  if (isCivil(before, said, plain.slice(end, end + 60))) return false
  if (/^seizure$/i.test(said) && (/\bsuffer/i.test(before) || illnessNext.test(plain.slice(end, end + 24))))
    return false
  if (/streets$/i.test(said) && !/\b(?:taken|took|removed|seized|getting|got)\b/i.test(before)) return false
  if (
    /^(?:seize|recover)$/i.test(said) &&
    /\b(?:to|can|will|may|could|would|power|powers) $/i.test(before) &&
    !enabled.test(before)
  )
    return false
  if (/^in (?:\w+ )?possession/i.test(said) && !possessing.test(before)) return false
  if (/^located$/i.test(said) && /\b(?:who|which|that) (?:is|was|are|were) $|\b(?:is|are) $/i.test(before)) return false
  if (generally.test(plain.slice(end, end + 80))) return false
  if (/^contained$/i.test(said) && !(vessel.test(before) && contraband.test(plain.slice(end, end + 100)))) return false
  if (/^intercepted$/i.test(said) && !/\b(?:was|were|been|being) (?:\w+ )?$/.test(before)) return false
  if (/^located$/i.test(said) && atPlace.test(plain.slice(end, end + 9)) && !locating.test(before)) return false
  return value === 'seized'
    ? !notSeized.test(lead)
    : !notFound.test(plain.slice(end, end + 24)) && !/\bnot (?:been )?$/i.test(lead)
}

/** In characters, after the word; before it only what stands close, farther in the passive ("two knives … were found"). */
const reach = { after: 320, passive: 110, beforeSeized: 90 } as const

/** Never a participle behind its thing: "the car uncovered messages". */
const active = /^(?:uncovered|revealed|contained|find|finding|located)$/i

const passive = /\b(?:was|were|been|being)(?: also| both| all)? $/

/** Where another clause begins, unless a list follows. */
const clause =
  /\b(?:while|whilst|when|after|before|until|because|whose|in relation to|in connection with|on suspicion of|suspected of|relating to|related to|charged)\b(?![^.;]*:)/i

/** "Knives were seized, nine drivers were fined": what follows is another clause's. */
const closed =
  /^(?:, (?!along|together|as well|including|plus|which|with|namely|among|and )| and (?!(?:seized|destroyed|recovered|confiscated|removed|found|located|later|subsequently|taken)\b))/i

const things = /\b(?!(?:officers|detectives|deputies|agents|investigators|inspectors|teams|customs) )\w{3,}s $/i

/** What was recovered is a record of it. */
const record =
  /^ (?:\w+ ){0,3}(?:footage|CCTV|videos?|images?|messages?|texts?|photographs?|photos)\b(?! and)(?!.* (?:as well as|along with|plus) )/i

const reaches = ({ plain }: Document, word: Word, { start, end }: Span): boolean => {
  if (word.start < start) {
    const between = plain.slice(word.end, start)
    if (start - word.end >= reach.after || clause.test(between) || record.test(between)) return false
    const lead = plain.slice(Math.max(0, word.start - 16), word.start)
    return !(closed.test(plain.slice(word.end, word.end + 16)) && (passive.test(lead) || things.test(lead)))
  }
  const before = passive.test(plain.slice(word.start - 10, word.start))
    ? reach.passive
    : word.value === 'seized'
      ? reach.beforeSeized
      : word.start - end === 1 && !active.test(plain.slice(word.start, word.end))
        ? 2
        : 0
  const between = plain.slice(end, word.start)
  return word.start - end < before && !clause.test(between) && !/ where (?:he|she|they|it|the)\b/i.test(between)
}

const furtherPlace =
  /^(?:Also |And )?(?:[Ii]n|[Oo]n|[Ii]nside|[Uu]nder|[Nn]ear|[Bb]eside|[Bb]ehind) (?:[\w'-]+ ){1,6}(?:was|were)(?: also)? (?!not\b|he\b|she\b)/

/** "In the boot were a knife and £500." after a sentence that tells what was found. */
const isFurther = ({ plain }: Document, { start, end }: Sentence): boolean =>
  furtherPlace.test(plain.slice(start, Math.min(end, start + 80)))

export interface Reach {
  /** Whether a thing of the sentence is taken or found. */
  readonly isSeized: (thing: Span, sentence: Sentence) => boolean
  /** The words for taking and finding that say so, by their sentence. */
  readonly words: ReadonlyMap<Sentence, readonly Word[]>
  /** Lines of a list that such a word opens. */
  readonly listed: ReadonlySet<Sentence>
}

/** For the things of one document. */
export const reachOf = (document: Document, words: readonly Word[]): Reach => {
  const bySentence = new Map<Sentence, Word[]>()
  for (const word of words) {
    const sentence = sentenceAt(document, word.start)
    if (!sentence || !isSeizing(document, sentence, word)) continue
    const own = bySentence.get(sentence)
    if (own) own.push(word)
    else bySentence.set(sentence, [word])
  }
  const listed = new Set<Sentence>()
  let opener: Sentence | undefined
  for (const sentence of document.sentences) {
    if (opener && opener.block === sentence.block && bySentence.has(opener) && isFurther(document, sentence)) {
      listed.add(sentence)
      continue
    }
    if (sentence.zone !== 'list') {
      // what was found is told on in the next sentences of its block
      const goesOn = opener?.block === sentence.block && bySentence.has(opener) && !bySentence.has(sentence)
      if (!goesOn) opener = sentence
    } else if (opener && bySentence.has(opener) && document.plain.charAt(opener.end - 1) === ':') listed.add(sentence)
  }
  const isSeized = (thing: Span, sentence: Sentence): boolean =>
    listed.has(sentence) || (bySentence.get(sentence)?.some((word) => reaches(document, word, thing)) ?? false)
  return { isSeized, words: bySentence, listed }
}
