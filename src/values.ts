/** The values that mentions say, one interface a kind, before they become facts. */
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
  PlaceInside,
  PlaceKind,
  PlaceRole,
  SeizureKind,
  Sex,
} from './vocabulary'

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

/** What a verb or noun says was done to somebody or something: "arrested", "will appear". */
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

/** A quarter of a year: by the weather, or by the calendar of companies. */
export type Season =
  'spring' | 'summer' | 'autumn' | 'winter' | 'first-quarter' | 'second-quarter' | 'third-quarter' | 'fourth-quarter'

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
  readonly season?: Season
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
  | 'bank-holiday-weekend'
  | 'easter-weekend'
  | 'remembrance-sunday'
  | 'veterans-day'
  | 'anzac-day'
  | 'australia-day'
  | 'canada-day'
  | 'juneteenth'
  | 'martin-luther-king-day'
  | 'thanksgiving'
  | 'labor-day'
  | 'memorial-day'

/** A number of people or things as worded, with its role where the clause tells. */
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

/** An age or span of ages as worded. */
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

/** A place as worded; the gazetteer adds where it lies. */
export interface PlaceValue {
  readonly name: string
  readonly placeKind: PlaceKind
  readonly country: string | null
  readonly within: string | null
  readonly role: PlaceRole | null
  readonly lat: number | null
  readonly lon: number | null
  readonly gazetteer: string | null
  /**
   * What the words stand in where nothing is said to have happened there: such mentions make no facts. Null for all others.
   * Only the gazetteer finds them.
   */
  readonly inside: PlaceInside | null
}

/** A public body as worded. */
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

/** A law as worded. */
export interface StatuteValue {
  readonly act: string | null
  readonly section: string | null
  /** The words as written ("Sec 5", "18 U.S.C. § 922(g)"). */
  readonly stated: string
}

/** A crime as worded, with its stage where the clause tells. */
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

/** A name as worded, with what stands beside it. */
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

/** A sum of money. */
export interface MoneyValue {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
}

/** A sentence or sanction as worded. */
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

/** A thing seized as worded. */
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

/** What a mention of each kind says. */
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
  readonly penalty: PenaltyValue
  readonly seizure: SeizureValue
}

/** What a mention can be of. */
export type MentionKind = keyof MentionValues
