/**
 * People whom no list of nouns can name all of: "two clinic administrators were arrested", "five cappers charged". What is
 * done only to people tells that the word before it is one for people. Avoids firms, which are charged too.
 */
import type { Quantity } from './number'
import { lean } from '../../text/lean'

/** The words counted, and a verb that people undergo; at the end of the number. */
const subject = lean(
  /(?<words>(?: (?!and\b|who\b|of\b|for\b|in\b|to\b|on\b|at\b|after\b|from\b|when\b|with\b|by\b|as\b|that\b|the\b)[a-z'-]{2,20}){0,3}? (?<noun>[a-z-]{2,20}(?:[^u's]s|men|women)))(?<aux>(?:,[^.;]{1,120},| (?:from|of|at|in) [^.;,]{1,50})? (?:who )?(?:were|was|have|has|are|had|will|plead|face)(?: (?:be|been|\w{3,12}ly|also|both|all|later|since|now|then|each)){0,2})? (?<verb>arrested|charged|indicted|convicted|sentenced|jailed|pleaded guilty|pled guilty|guilty|arraigned|detained|remanded|imprisoned|extradited|accused|prosecuted|bailed|summonsed|plead guilty|plead not guilty|found guilty)\b/iy,
)

const noPeople =
  /(?:companies|firms|corporations|businesses|organi[sz]ations|entities|banks|hospitals|agencies|departments|forces|counts|charges|years|months|weeks|days|hours|minutes|times|cases|units|teams|councils|clinics|states|counties|countries|towns|cities|vessels|ships|boats|families|groups|gangs|raids|sites|operations|others|items|offen[cs]es|occasions|districts|parishes|boroughs|regions|provinces|nations|courts|juries|locations|areas|addresses|vehicles)$/i

/** A participle that nothing is done by: "five cappers arrested in Anaheim", not "two forces arrested a man". */
const ends =
  /^(?: (?:in|on|after|for|during|over|as|at|of|the following|across|from|with|by|under|today|this|last|and)\b|[.,;:-]|$)/i

export const subjectPatterns: readonly RegExp[] = [subject]

/** Where the word for the people ends; undefined where what follows the number are none. */
export const peopleAfter = (plain: string, quantity: Quantity): number | undefined => {
  if ((quantity.min ?? 0) < 2 || plain.charCodeAt(quantity.end) !== 32) return undefined
  subject.lastIndex = quantity.end
  const match = subject.exec(plain)
  if (!match || noPeople.test(match.groups?.noun ?? '')) return undefined
  const end = match.index + match[0].length
  if (match.groups?.aux === undefined && !ends.test(plain.slice(end, end + 14))) return undefined
  return quantity.end + (match.groups?.words?.length ?? 0)
}
