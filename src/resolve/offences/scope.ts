/** Sentences that speak of crime in general, to the public or about the force: no fact of the case is read from them. */
import type { Document, Sentence, Span } from '../../types'

const general =
  /^(?:["'(]? ?)?(?:anyone|any(?:body)?|if you|if anyone|for (?:more )?(?:information|advice)|we (?:would|will|urge|encourage|are committed|take|want)|victims? of|people (?:who|involved)|(?:to|please) report|you can|do you|what|why|how|there (?:is|are) (?:no|also)|under (?:the|section) \S+ (?:law|of)|the law|(?:it|he|she) is (?:also )?illegal|visit|signs|tips|advice|always|never|remember|members of the public|the (?:unit|campaign|force|week|initiative|programme|program|scheme|act) )\b/i

const anywhere =
  /\b(?:is (?:an? )?(?:ongoing |proactive )?(?:campaign|initiative|programme|program|charity)|is (?:a |an )?(?:serious|abhorrent|despicable|horrible|heinous|cowardly|unacceptable|not a victimless) (?:crime|offence)|are (?:serious|abhorrent) (?:crimes|offences)|aims? to|zero.tolerance|have a (?:devastating|huge|significant) (?:impact|effect)|blights?\b|ruins? lives|national (?:campaign|week)|helpline|is defined as|crime reduction|year.on.year|compared (?:to|with)|per cent|percent|statistics)\b/i

export const isGeneral = ({ plain }: Document, sentence: Sentence): boolean => {
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))
  return general.test(words) || anywhere.test(words)
}

export const isQuoted = ({ zones }: Document, { start }: Span): boolean =>
  zones.some((zone) => zone.kind === 'quote' && zone.start <= start && start < zone.end)
