/** `chargesheet`: the public names. */
export { extract, read, type Reading } from './extract'
export { redact } from './incident/redact'
export { defaultRules } from './rules'
export { Incident } from './schema/index'
export type {
  ActionType,
  Anchor,
  Context,
  Document,
  Entry,
  EventMention,
  EventRule,
  Hit,
  Hits,
  Lexicon,
  Mention,
  MentionKind,
  MentionValues,
  PatternRule,
  Recogniser,
  Refiner,
  Resolver,
  Rules,
  Sentence,
  Setting,
  Span,
  Token,
  Tokens,
  Zone,
} from './types'
export type { RedactGroup } from './vocabulary'
export { version } from './version'
export { withEntries, type OwnAgency, type OwnEntries, type OwnOffence, type OwnPlace } from './with-entries'
