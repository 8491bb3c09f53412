/** The words of the whole library: what each stage takes and gives. Interfaces only; nothing here runs. */
import type { MentionKind, MentionValues } from './values'
import type { EventType, PublishedSource, RedactGroup, ZoneKind } from './vocabulary'

export type * from './values'

/** Half-open range of UTF-16 code units in the text as given: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A word, number or sign of the text. */
export interface Token extends Span {
  readonly text: string
}

/** All tokens of a text, as columns: cheap to make and to walk. `at(i)` gives one as an object. */
export interface Tokens {
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** `tokenFlags.digit`, `.capital`, `.upper`, `.word` of `text/tokens`. */
  readonly flags: Int32Array
  /** By which `text/words` looks words up: equal for words that differ in capitals only. */
  readonly hashes: Int32Array
  readonly at: (index: number) => Token
}

/** A part of the text with a job. `quote` zones lie over the others, the rest do not overlap. */
export interface Zone extends Span {
  readonly kind: ZoneKind
}

/** A sentence, heading or list item, as half-open offsets into the text. */
export interface Sentence extends Span {
  /** The zone it stands in; never `quote`. */
  readonly zone: ZoneKind
  /** Index into `Document.blocks`. */
  readonly block: number
  /** Whether its first word stands in quotation marks. */
  readonly quoted: boolean
  /** Its tokens: `firstToken <= i < endToken`. */
  readonly firstToken: number
  readonly endToken: number
}

/** What the text says of itself above its body: front matter. */
export interface Metadata {
  readonly title?: string
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
  /** Area served, as some archives note it ("Leicestershire"). */
  readonly area?: string
}

/** A text made ready for reading. Every offset in it is an offset into `text`. */
export interface Document {
  readonly text: string
  /**
   * Same length as `text`. Quotes, dashes and spaces are the plain ASCII ones, mark-up is blanked, a line break inside a
   * paragraph is a space; a line break that is left ends a paragraph. Patterns run over this.
   */
  readonly plain: string
  /** BCP 47 code of the language, "und" when the text is too short to tell. */
  readonly language: string
  readonly metadata: Metadata
  readonly zones: readonly Zone[]
  /** Paragraphs, list items, headings. */
  readonly blocks: readonly Zone[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
}

/** What a caller knows beside the text. */
export interface Context {
  /** ISO day of publication: decides years, weekdays and "today". */
  readonly published?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  /** Where the text came from (a path, a feed); passed through. */
  readonly source?: string | undefined
  /** ISO 3166-1 alpha-2 codes of the countries the text is about, likeliest first. */
  readonly countries?: readonly string[] | undefined
  /** Whether 04/05/2020 is 4 May. Default: by country (true but for the United States). */
  readonly dayFirst?: boolean | undefined
  /** Whose names and addresses the incident must not hold: pseudonyms and blocks take their place (see `redact`). */
  readonly redact?: readonly RedactGroup[] | undefined
}

/** The context with its gaps filled from the document. Resolvers and assemblers read this. */
export interface Setting {
  readonly published: string | null
  readonly publishedFrom: PublishedSource
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly source: string | null
  /** Likeliest first; empty if nothing tells. */
  readonly countries: readonly string[]
  readonly dayFirst: boolean
}

/**
 * One thing with all its names. A name with a capital is found only with that capital ("Refuge", never "refuge");
 * alternatives may stand in brackets: "robber(y|ies)".
 */
export interface Entry<V> {
  readonly names: readonly string[]
  readonly value: V
}

/** A list of entries that are found together in one pass over the tokens. `name` tells lexicons apart. */
export interface Lexicon<V> {
  readonly name: string
  readonly entries: readonly Entry<V>[]
}

/** An entry found in the text: the leftmost, longest of its lexicon. */
export interface Hit<V> extends Span {
  readonly value: V
  readonly firstToken: number
  readonly endToken: number
}

/** Everything the lexicons found. Hits of one lexicon are in text order and do not overlap. */
export interface Hits {
  readonly of: <V>(lexicon: Lexicon<V>) => readonly Hit<V>[]
}

/** A thing found in the text, the value it says and the rule that found it. */
export type Mention<K extends MentionKind = MentionKind> = {
  [P in K]: Span & { readonly kind: P; readonly value: MentionValues[P]; readonly rule: string }
}[K]

/** One way of saying something: a pattern over `Document.plain` and what its groups mean. */
export interface PatternRule<V> {
  readonly name: string
  /**
   * A space in it matches any run of spaces. Groups are named. Without flags but `i`.
   * Must be linear: no nested or adjacent unbounded quantifiers that can match the same text.
   */
  readonly pattern: RegExp
  /** Undefined says: not this, after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, at: Span, document: Document) => V | undefined
  /** Where the value's words stand if not the whole match: the name of a group. */
  readonly span?: string
  /** Tried only at tokens of this make; without it the pattern is searched through the whole text. */
  readonly anchor?: Anchor
  /** The characters that a match may begin with: at other anchors the pattern is not tried. */
  readonly begins?: string
  /**
   * The characters that may follow the digits, or the capital, that an anchored match begins with: where another follows,
   * the pattern is not tried. The end of the text may always.
   */
  readonly goesOn?: string
  /** Letters that every match holds, or of which it holds one: the pattern is not tried on a text without them. */
  readonly holds?: string | readonly string[]
}

/** Where a pattern may begin. A lexicon: at its hits. */
export type Anchor = 'digit' | 'capital' | Lexicon<unknown>

/** Finds mentions of one kind. */
export interface Recogniser<K extends MentionKind = MentionKind> {
  readonly kind: K
  readonly name: string
  /** Names of the rules it may put into `Mention.rule`; each must be used by a phrase of the corpus. */
  readonly rules: readonly string[]
  /** For the tests that race every pattern against hostile text. */
  readonly patterns?: readonly RegExp[]
  /** Contact and disclaimer sentences are not read, but for what is told nowhere else (case references). */
  readonly readsContacts?: boolean
  readonly recognise: (document: Document, hits: Hits) => readonly Mention<K>[]
}

/** Mends a list of mentions: drops overlaps, joins, renames. Mentions come and go in text order. */
export interface Refiner {
  readonly name: string
  readonly refine: (mentions: readonly Mention[], document: Document, hits: Hits) => readonly Mention[]
}

/** Adds what the text leaves unsaid. Mentions come and go in text order. */
export interface Resolver {
  readonly name: string
  readonly resolve: (
    mentions: readonly Mention[],
    document: Document,
    setting: Setting,
    hits: Hits,
  ) => readonly Mention[]
}

/** An event as told: its trigger and what belongs to it, as mentions. */
export interface EventMention extends Span {
  readonly type: EventType
  readonly rule: string
  readonly date: Mention<'date'> | null
  /** People the event applies to, if told. */
  readonly count: number | null
  readonly participants: readonly Mention[]
}

/** One event type: what sets it off and what it takes from its sentence. */
export interface EventRule {
  readonly type: EventType
  readonly name: string
  readonly find: (mentions: readonly Mention[], document: Document, setting: Setting) => readonly EventMention[]
}

/** Everything that reads, as ordered lists. Take `defaultRules` and add, drop or reorder with the array methods. */
export interface Rules {
  readonly lexicons: readonly Lexicon<unknown>[]
  readonly recognisers: readonly Recogniser[]
  readonly refiners: readonly Refiner[]
  readonly resolvers: readonly Resolver[]
  readonly events: readonly EventRule[]
}
