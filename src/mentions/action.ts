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

/** "caught fire", "given a lift" */
const caughtElse =
  /^ (?:fire|on|up\b|out|in (?:the |a )?(?:crossfire|middle|blast|grip)|sight|her|his|my|their|between)/
const givenSentence =
  /^ (?:[\w£$,.-]+ ){0,4}(?:sentences?|terms?|orders?|months?|years?|weeks?|days?|hours?|community|suspended|conditional|absolute|fines?|cautions?|bans?|discharge|imprisonment|custodial|jail|prison|life|requirement|warnings?|penalty)\b/
const isGiving = /^(?:given|received|handed) a$/i

/** "The burglars searched the bedrooms": no search of the police. */
const byOffenders =
  /\b(?:offenders?|suspects?|burglars?|thie(?:f|ves)|intruders?|robbers?|raiders?|man|men|women|youths?|males?|he|she|another|before|then)\b[^.;]*$/

/** What every future, condition and negation holds: most actions stand behind none of it. */
const unreal =
  /\b(?:will|shall|to be|(?:is|are) to|due|scheduled|set to|expected|upcoming|next|if|could|would|may|might|can|should|unless|faces?|facing|avoid|not|never|no|without|nor|nobody|none)\b|n't/

const timeOf = (before: string): ActionValue['time'] =>
  hypothetical.test(before) ? 'hypothetical' : future.test(before) ? 'future' : 'past'

const isCaught = /^caught$/i
/** "devised and executed a scheme": only warrants are executed by the police */
const isExecuted = /^executed$/i
const ofWarrants = /\b(?:warrants?|search|raids?|operation)/i

/** Verbs with other meanings, by the words after them. */
const isElse = ({ plain }: Document, { start, end }: Hit<ActionWord>, before: string): boolean => {
  const size = end - start
  if (size === 'caught'.length && isCaught.test(plain.slice(start, end)))
    return caughtElse.test(plain.slice(end, end + 60))
  if (size === 'executed'.length && isExecuted.test(plain.slice(start, end)))
    return !ofWarrants.test(before + plain.slice(end, end + 60))
  const isOne = plain.charCodeAt(end - 2) === 32 && isGiving.test(plain.slice(start, end))
  return isOne && !givenSentence.test(plain.slice(end, end + 60))
}

const formOf = { noun: 'noun', verb: 'active', base: 'participle' } as const

const readAction = (document: Document, hit: Hit<ActionWord>): ActionValue | undefined => {
  const from = sentenceAt(document, hit.start)?.firstToken ?? 0
  const before = wordsBefore(document, hit.firstToken, from, 7)
  const { type, form } = hit.value
  if (isElse(document, hit, before)) return undefined
  const undergone = form !== 'noun' && passive.test(before)
  if (type === 'search' && form === 'verb' && !undergone && byOffenders.test(before)) return undefined
  const told = !unreal.test(before)
  return {
    type,
    form: undergone ? 'passive' : formOf[form],
    time: told ? 'past' : timeOf(before),
    negated: !told && negation.test(before),
  }
}

export const actionRecogniser: Recogniser<'action'> = {
  kind: 'action',
  name: 'action',
  rules: ['action-word'],
  recognise: (document, hits) => {
    const found: Mention<'action'>[] = []
    for (const hit of hits.of(actions)) {
      const value = readAction(document, hit)
      if (value) found.push({ kind: 'action', start: hit.start, end: hit.end, value, rule: 'action-word' })
    }
    return found
  },
}
