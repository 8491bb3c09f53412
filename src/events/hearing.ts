/** Court appearances, arraignments and trials, past and to come. */
import { inside, mentionsOf } from '../resolve/governing'
import { sentenceAt } from '../text/document'
import type { Document, EventMention, EventRule, Mention } from '../types'
import { eventRule } from './rule'

const told = eventRule({
  type: 'hearing',
  dateRoles: ['hearing', 'charge'],
  actions: ['hearing', 'charge'],
  needsDate: true,
  worded: { type: 'charge', as: /^arraign/i },
})

const tried =
  /\b(?:(?:stand|stands|stood|went on|standing|on) trial|(?:at|during)(?: the| his| her| their| a| an| this)? (?:[\w-]+ ){0,2}trial)$/i
const longestTrial = 48

/** A trial that is told of without its days: "stood trial", "evidence at trial". */
const trial = (document: Document, mentions: readonly Mention[]): readonly EventMention[] => {
  const dates = mentionsOf(mentions, 'date')
  for (const { start, end, value } of mentionsOf(mentions, 'action')) {
    if (value.type !== 'hearing' || value.time === 'hypothetical' || value.negated) continue
    if (!tried.test(document.plain.slice(Math.max(0, start - longestTrial), end))) continue
    const sentence = sentenceAt(document, start)
    if (sentence && inside(dates, sentence).length > 0) continue
    return [{ type: 'hearing', rule: 'hearing-told', start, end, date: null, count: null, participants: [] }]
  }
  return []
}

export const hearing: EventRule = {
  ...told,
  find: (mentions, document, setting) => [...told.find(mentions, document, setting), ...trial(document, mentions)],
}
