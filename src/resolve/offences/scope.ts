/** Sentences that speak of crime in general, to the public or about the force: no fact of the case is read from them. */
import type { Document, Sentence, Setting, Span } from '../../types'
import { lean } from '../../text/lean'

const general = lean(
  /^["'(]? ?(?:anyone|any(?:body)?|if you|if anyone|for (?:more )?(?:information|advice)|we (?:would|will|urge|encourage|are committed|take|want)|victims? of|people (?:who|involved)|(?:to|please) report|you can|do you|what|why|how|there (?:is|are) (?:no|also)|under (?:the|section) \S+ (?:law|of)|the law|(?:it|he|she) is (?:also )?illegal|visit|signs|tips|advice|always|never|remember|members of the public|the (?:unit|campaign|force|week|initiative|programme|program|scheme|act) )\b/i,
)

const anywhere = lean(
  /\b(?:is (?:an? )?(?:ongoing |proactive )?(?:campaign|initiative|programme|program|charity)|is (?:a |an )?(?:serious|abhorrent|despicable|horrible|heinous|cowardly|unacceptable|not a victimless) (?:crime|offence)|are (?:serious|abhorrent) (?:crimes|offences)|aims? to|zero.tolerance|have a (?:devastating|huge|significant) (?:impact|effect)|blights?|ruins? lives|national (?:campaign|week)|helpline|carr(?:y|ies) (?:an? |the )?(?:maximum|minimum|potential|possible|sentence|penalty)|is defined as|crime reduction|year.on.year|compared (?:to|with)|per cent|percent|statistics)\b/i,
)

export const isGeneral = ({ plain }: Document, sentence: Sentence): boolean => {
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))
  return general.test(words) || anywhere.test(words)
}

export const isQuoted = ({ zones }: Document, { start }: Span): boolean =>
  zones.some((zone) => zone.kind === 'quote' && zone.start <= start && start < zone.end)

const earlier =
  /^(?:[A-Z][\w ]{0,20}, )?in (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?<year>(?:19|20)\d\d),/i
const apart =
  /\b(?:unrelated|(?:in|on) an? (?:separate|different|earlier|previous)|separate (?:\w+ )?(?:case|investigation|trial|matter|indictment|prosecution))\b/i
const priors = /\b(?:prior (?:\d{4} )?conviction|(?:has|had|with) (?:\w+ ){0,3}convictions)\b/i
const conviction = /conviction/i
const charging = /\b(?:charged with|counts? of|guilty (?:to|of))\b/i
const outcome = /\b(?:pleaded guilty|pled guilty|convicted|sentenced|jailed|served)\b/i

/** A sentence about another case: an unrelated one, or one that ended years before the release. */
export const isEarlierCase = ({ plain }: Document, sentence: Sentence, { published }: Setting): boolean => {
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))
  if (apart.test(words)) return true
  // "guilty of indecent exposure with a prior conviction" is this case all the same
  const prior = conviction.test(words) ? priors.exec(words) : null
  if (prior && !charging.test(words.slice(0, prior.index))) return true
  const year = Number(earlier.exec(words)?.groups?.year)
  return published !== null && Number(published.slice(0, 4)) - year >= 3 && outcome.test(words)
}
