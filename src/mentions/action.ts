/** Finds the words that say what happened, with voice, time and negation read off the words before them. */
import { actions, type ActionWord } from '../lexicon/actions'
import type { ActionValue, Document, Hit, Mention, Recogniser } from '../types'
import { sentenceAt } from '../text/document'

const wordsBefore = ({ plain, tokens }: Document, firstToken: number, from: number, most: number): string => {
  const start = Math.max(firstToken - most, from)
  return start >= firstToken ? '' : plain.slice(tokens.starts[start], tokens.starts[firstToken]).toLowerCase()
}

const passive =
  /\b(?:was|were|been|being|be|is|are|got|get)(?: \w+ly| also| both| all| then| later| now| not| since){0,6} $/
const future =
  /\b(?:will|shall|to be|is to|are to|due to|due for|scheduled (?:to|for)|set to|expected to|expected for|upcoming|next)\b[^.;]*$/
const hypothetical = /\b(?:if|could|would|(?<!\d )may(?! \d)|might|can|should|unless|faces?|facing|avoid)\b[^.;,]*$/
const negation = /(?:\b(?:not|never|no(?! fixed\b)|without|nor|nobody|none)|n't)(?: \w+){0,2} $/

/** Verbs with other meanings: "caught fire", "given a lift". */
const caughtElse =
  /^ (?:fire|on|up\b|out|in (?:the |a )?(?:crossfire|middle|blast|grip)|sight|her|his|my|their|between)/
const givenSentence =
  /^ (?:[\w£$,.-]+ ){0,4}(?:sentences?|terms?|orders?|months?|years?|weeks?|days?|hours?|community|suspended|conditional|absolute|fines?|cautions?|bans?|discharge|imprisonment|custodial|jail|prison|life|requirement|warnings?|penalty)\b/
const isGiving = /^(?:given|received|handed) a$/i

/** "The burglars searched the bedrooms": no search of the police. */
const byOffenders =
  /\b(?:offenders?|suspects?|burglars?|thie(?:f|ves)|intruders?|robbers?|raiders?|man|men|women|youths?|males?|he|she|another|before|then)\b[^.;]*$/

const readAction = (document: Document, hit: Hit<ActionWord>): ActionValue | undefined => {
  const from = sentenceAt(document, hit.start)?.firstToken ?? 0
  const before = wordsBefore(document, hit.firstToken, from, 7)
  const { type, form } = hit.value
  const words = document.plain.slice(hit.start, hit.end)
  const after = document.plain.slice(hit.end, hit.end + 60)
  if (/^caught$/i.test(words) && caughtElse.test(after)) return undefined
  // "devised and executed a scheme": only warrants are executed by the police
  if (/^executed$/i.test(words) && !/\b(?:warrants?|search|raids?|operation)/i.test(before + after)) return undefined
  if (isGiving.test(words) && !givenSentence.test(after)) return undefined
  if (type === 'search' && form === 'verb' && !passive.test(before) && byOffenders.test(before)) return undefined
  return {
    type,
    form: form === 'noun' ? 'noun' : passive.test(before) ? 'passive' : form === 'verb' ? 'active' : 'participle',
    time: hypothetical.test(before) ? 'hypothetical' : future.test(before) ? 'future' : 'past',
    negated: negation.test(before),
  }
}

export const actionRecogniser: Recogniser<'action'> = {
  kind: 'action',
  name: 'action',
  rules: ['action-word'],
  recognise: (document, hits) =>
    hits.of(actions).flatMap((hit): readonly Mention<'action'>[] => {
      const value = readAction(document, hit)
      return value ? [{ kind: 'action', start: hit.start, end: hit.end, value, rule: 'action-word' }] : []
    }),
}
