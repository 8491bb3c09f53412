/** The way of the text, from characters to a validated incident, on one screen. */
import { assemble } from './incident/assemble'
import { redact } from './incident/redact'
import { scan } from './match/automaton'
import { withValue } from './match/mention'
import { settingOf } from './resolve/setting'
import { defaultRules } from './rules'
import type { Incident } from './schema/index'
import { isReadable, sentenceAt, toDocument } from './text/document'
import type { Context, Document, EventMention, Hits, Mention, Rules, Setting } from './types'

/** What `extract` works with on its way, for whoever wants to look inside. */
export interface Reading {
  readonly document: Document
  readonly setting: Setting
  /** Refined and resolved, in text order. */
  readonly mentions: readonly Mention[]
  readonly events: readonly EventMention[]
}

const inTextOrder = (mentions: readonly Mention[]): readonly Mention[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)

/** Everything the recognisers find outside menus; contacts and disclaimers only for those that ask for them. */
const recognise = (document: Document, hits: Hits, { recognisers }: Rules): readonly Mention[] => {
  const found: Mention[] = []
  for (const { recognise, readsContacts } of recognisers)
    for (const mention of recognise(document, hits)) {
      const sentence = sentenceAt(document, mention.start)
      if (!sentence) continue
      if (isReadable(sentence) || (readsContacts === true && sentence.zone !== 'furniture'))
        found.push(withValue(mention, mention.value))
    }
  return inTextOrder(found)
}

/**
 * Reads a text and gives the document, its mentions and events: the same reading that `extract` turns into an incident.
 *
 * @param text as for `extract`
 * @param context as for `extract`; `redact` does nothing here: mentions hold the words of the text
 * @example read('Three men were arrested.').mentions.filter(({ kind }) => kind === 'count').length // 1
 */
export const read = (text: string, context: Context = {}, rules: Rules = defaultRules): Reading => {
  const document = toDocument(text)
  const setting = settingOf(document, context)
  const hits = scan(document, rules.lexicons)
  const found = recognise(document, hits, rules)
  const refined = rules.refiners.reduce((mentions, { refine }) => refine(mentions, document, hits), found)
  const mentions = rules.resolvers.reduce((known, { resolve }) => resolve(known, document, setting, hits), refined)
  const events = rules.events.flatMap(({ find }) => find(mentions, document, setting))
  return { document, setting, mentions, events }
}

/**
 * Reads a police or prosecutor press release, or a crime story, into one validated incident. Synchronous, pure and
 * deterministic: no network, no files, the same text and context give the same incident. Never throws on a text.
 *
 * @param text plain text, Markdown or a text dump of a page; offsets of the evidence point into it
 * @param context what is known beside the text; `published` (an ISO day) decides years, weekdays and "today";
 *   `redact: ['minors', 'victims']` leaves out their names and addresses
 * @param rules what reads; `defaultRules` unless you add your own
 * @example extract('Police arrested 17 people today.', { published: '2019-11-14' }).counts[0]?.min // 17
 */
export const extract = (text: string, context: Context = {}, rules: Rules = defaultRules): Incident => {
  const { events, ...assembly } = read(text, context, rules)
  return redact(assemble(assembly, events), context.redact ?? [], text)
}
