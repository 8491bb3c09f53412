/** The words of the whole library: what each stage takes and gives. Interfaces only; nothing here runs. */
import type {
  AgencyKind,
  AgencyRole,
  AgeRole,
  CountRole,
  CountUnit,
  CustodyState,
  DatePrecision,
  DateRole,
  EventType,
  OffenceCategory,
  OffenceStage,
  PenaltyType,
  PersonRole,
  PlaceKind,
  PlaceRole,
  PublishedSource,
  SeizureKind,
  Sex,
  ZoneKind,
} from './vocabulary'

/** Half-open range of UTF-16 code units in the text as given: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Token extends Span {
  readonly text: string
}

/** Bits of `Tokens.flags`. */
export type TokenFlag = number

/** All tokens of a text, as columns: cheap to make and to walk. `at(i)` gives one as an object. */
export interface Tokens {
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** `tokenFlags.digit`, `.capital`, `.upper`, `.word` of `text/tokens`. */
  readonly flags: Uint8Array
  readonly at: (index: number) => Token
}

/** A part of the text with a job. `quote` zones lie over the others, the rest do not overlap. */
export interface Zone extends Span {
  readonly kind: ZoneKind
}

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

/** One thing with all its names. A name with a capital is found only with that capital ("Refuge", never "refuge"). */
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

/** What somebody did or had done to them, as far as a case goes; also the triggers of events. */
export type ActionType =
  | EventType
  | 'injury'
  | 'custody'
  | 'release'
  | 'wanted'
  | 'investigate'
  | 'prosecute'
  | 'assist'
  | 'thank'
  | 'announce'
  | 'live'
  | 'witness'

export interface ActionValue {
  readonly type: ActionType
  /** `active` "officers arrested", `passive` "was arrested", `noun` "the arrest of", `participle` "jailed for". */
  readonly form: 'active' | 'passive' | 'noun' | 'participle'
  readonly time: 'past' | 'future' | 'hypothetical'
  readonly negated: boolean
}

/** A date as worded, before it is placed in the calendar. See `mentions/date`. */
export interface DateValue {
  /** Inclusive ISO days; null when open or not yet resolved. */
  readonly start: string | null
  readonly end: string | null
  readonly precision: DatePrecision
  /** Clock time "HH:MM" if said with the day. */
  readonly time: string | null
  readonly role: DateRole | null
  /** Whether the year stands in the text, or was inferred. */
  readonly yearStated: boolean
  readonly expression: DateExpression
}

/** What the words of a date say. Fields that the words do not give are absent. */
export interface DateExpression {
  readonly from: DatePoint
  /** Last day of a span: "between 26 June and 2 July". */
  readonly to?: DatePoint
  /** "since 2010" leaves the end open, "prior to 2007" the start. */
  readonly open?: 'start' | 'end'
  /** "prior to 2007" ends before 2007 begins. */
  readonly excluding?: true
  /** Relative words that `from` explains: "today (29 July)". */
  readonly explains?: DatePoint
}

/** A point of the calendar as worded; it may lack its year, month or day. */
export interface DatePoint {
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number
  /** "the 1990s": `year` is the first of ten. */
  readonly decade?: true
  /** "03/04/2021": which is the day, the setting tells. */
  readonly slashed?: readonly [first: number, second: number]
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter'
  readonly holiday?: Holiday
  /** Shift against `published`, or against the date before it if `anchor` is "previous". */
  readonly offset?: { readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year'; readonly by: number }
  readonly anchor?: 'previous'
  /** "last October", "next Tuesday", "this March", "that November". */
  readonly direction?: 'last' | 'next' | 'this' | 'that'
  /** "11 July this year" 0, "in March last year" -1. */
  readonly yearShift?: number
}

/** Days with a name. */
export type Holiday =
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'
  | 'new-years-eve'
  | 'new-years-day'
  | 'st-patricks-day'
  | 'valentines-day'
  | 'independence-day'
  | 'halloween'
  | 'bonfire-night'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day-bank-holiday'
  | 'spring-bank-holiday'
  | 'august-bank-holiday'
  | 'august-bank-holiday-weekend'
  | 'thanksgiving'
  | 'labor-day'
  | 'memorial-day'

export interface CountValue {
  readonly unit: CountUnit
  readonly role: CountRole | null
  readonly sex: Sex | null
  /** Null for an open bound. */
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  /** "a total of 17 people": the whole of a split. */
  readonly total: boolean
  /** "the two men", "all four women": people who were told of before. */
  readonly definite: boolean
  /** "14 of the defendants": so many of a group. */
  readonly partial: boolean
  /** "14 men and three women" after a total: part of the count that starts at this offset. */
  readonly partOf: number | null
  /** "an additional four": adds to the count that starts at this offset, or to whatever stands before (-1). */
  readonly additionalTo: number | null
}

export interface AgeValue {
  /** Years; null for an open bound. Infants in fractions of a year are 0. */
  readonly min: number | null
  readonly max: number | null
  readonly role: AgeRole | null
  readonly sex: Sex | null
  /** Full name as far as the words give it. */
  readonly person: string | null
  /** Start of the count that the age belongs to ("17 people aged between …"). */
  readonly of: number | null
}

export interface PlaceValue {
  readonly name: string
  readonly placeKind: PlaceKind
  readonly country: string | null
  readonly within: string | null
  readonly role: PlaceRole | null
  readonly lat: number | null
  readonly lon: number | null
  readonly gazetteer: string | null
}

export interface AgencyValue {
  /** Fullest form as the text or the lexicon has it. */
  readonly name: string
  /** Other forms that the wording itself gives: the unit without its parent ("Homicide Bureau"). */
  readonly aliases: readonly string[]
  readonly agencyKind: AgencyKind
  readonly country: string | null
  readonly role: AgencyRole | null
  /** Name of the parent body. */
  readonly unitOf: string | null
  /** Lexicon id, so that two wordings meet in one agency. */
  readonly id: string | null
  /** Set when the wording is a slip of the pen: the right spelling. */
  readonly spelling: string | null
}

export interface StatuteValue {
  readonly act: string | null
  readonly section: string | null
  /** The words as written ("Sec 5", "18 U.S.C. § 922(g)"). */
  readonly stated: string
}

export interface OffenceValue {
  readonly category: OffenceCategory
  /**
   * `charge` names the crime as a charge does ("burglary"), `group` a class of crimes ("drug offences"), `told` is a
   * story's word for it ("stabbed"): the resolver keeps it only where no charge says more.
   */
  readonly form: 'charge' | 'group' | 'told'
  readonly stage: OffenceStage | null
  readonly attempted: boolean
  readonly charges: number | null
  readonly statute: StatuteValue | null
  /** Names of the people it is laid to, as far as the clause tells. */
  readonly people: readonly string[]
}

export interface PersonValue {
  /** Without title; as worded here ("McDonagh"), the resolver gives the full form. */
  readonly name: string
  readonly role: PersonRole | null
  readonly age: number | null
  readonly sex: Sex | null
  readonly residence: string | null
  readonly title: string | null
  /** Whether the title is a public office: police, prosecution, court, politics, a public body. */
  readonly official: boolean
  readonly affiliation: string | null
  readonly custody: CustodyState | null
}

export interface MoneyValue {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
}

export interface DurationValue {
  readonly months: number
}

export interface PenaltyValue {
  readonly person: string | null
  readonly type: PenaltyType
  readonly months: number | null
  readonly amount: number | null
  readonly currency: string | null
  readonly hours: number | null
  readonly life: boolean
  readonly imposed: boolean
}

export interface SeizureValue {
  readonly seizureKind: SeizureKind
  /** Substance or thing, singular. */
  readonly what: string
  readonly quantity: number | null
  readonly unit: string | null
  /** Weight in grams where the unit is one of weight. */
  readonly grams: number | null
  readonly value: number | null
  readonly currency: string | null
}

export interface MentionValues {
  readonly action: ActionValue
  readonly date: DateValue
  readonly count: CountValue
  readonly age: AgeValue
  readonly place: PlaceValue
  readonly agency: AgencyValue
  readonly offence: OffenceValue
  readonly statute: StatuteValue
  readonly person: PersonValue
  readonly operation: { readonly name: string }
  readonly reference: { readonly value: string }
  readonly money: MoneyValue
  readonly duration: DurationValue
  readonly penalty: PenaltyValue
  readonly seizure: SeizureValue
}

export type MentionKind = keyof MentionValues

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
  readonly resolve: (mentions: readonly Mention[], document: Document, setting: Setting, hits: Hits) => readonly Mention[]
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
