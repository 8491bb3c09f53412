/** The appeal for information or witnesses: one, without a day of its own. Often all there is of it is the contact line. */
import type { EventMention, EventRule } from '../types'
import { eventRule } from './rule'

const told = eventRule({ type: 'appeal', dateRoles: [], actions: ['appeal'], neverDated: true })

const asks =
  /\b(?:anyone (?:with|who (?:witnessed|saw|may have|recogni[sz]es|knows|was))|any(?: other)? witnesses|information is (?:being )?sought|(?:witnesses|persons?|people) (?:are|with information) (?:\w+ )?(?:asked|urged|sought|encouraged)|if you (?:saw|witnessed|recogni[sz]e))\b/

/** A few letters grow when lowered; then the offsets would no longer be the text's. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

export const appeal: EventRule = {
  ...told,
  find: (mentions, document, setting) => {
    const found = told.find(mentions, document, setting)
    const match = found.length === 0 ? asks.exec(lowered(document.plain)) : null
    return match
      ? [
          {
            type: 'appeal',
            rule: 'appeal-told',
            start: match.index,
            end: match.index + match[0].length,
            date: null,
            count: null,
            participants: [],
          } satisfies EventMention,
        ]
      : found
  },
}
