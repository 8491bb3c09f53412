/** Words that name days and spans of the calendar. "May", "March" and short weekdays are read only with their capital. */
import type { DatePoint, Entry, Lexicon, Season } from '../types'
import type { DateRole } from '../vocabulary'

/** What a word of the calendar says; `mentions/date` puts them together. */
export type DateWord =
  | { readonly kind: 'month'; readonly month: number }
  /** `short`: "Sat" says a day only beside a date. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly short: boolean }
  | { readonly kind: 'season'; readonly season: Season }
  /** Complete in itself: "yesterday", "Boxing Day", "the following day". */
  | { readonly kind: 'phrase'; readonly point: DatePoint }
  /** "days later": takes the number before it. */
  | { readonly kind: 'shift'; readonly unit: 'day' | 'week'; readonly by: 1 | -1 }

const names = (list: string): readonly string[] => list.split(', ')

const month = (number: number, list: string): Entry<DateWord> => ({
  names: names(list),
  value: { kind: 'month', month: number },
})

const weekday = (number: number, long: string, short: string): readonly Entry<DateWord>[] => [
  { names: names(long), value: { kind: 'weekday', weekday: number, short: false } },
  { names: names(short), value: { kind: 'weekday', weekday: number, short: true } },
]

const phrase = (point: DatePoint, list: string): Entry<DateWord> => ({
  names: names(list),
  value: { kind: 'phrase', point },
})

const shifted = (unit: 'day' | 'week' | 'weekend' | 'month' | 'year', by: number, list: string): Entry<DateWord> =>
  phrase({ offset: { unit, by } }, list)

/** Told against the date before it in the text. */
const following = (unit: 'day' | 'week' | 'month' | 'year', by: number, list: string): Entry<DateWord> =>
  phrase({ anchor: 'previous', offset: { unit, by } }, list)

const holiday = (name: NonNullable<DatePoint['holiday']>, list: string): Entry<DateWord> =>
  phrase({ holiday: name }, list)

const months: readonly Entry<DateWord>[] = [
  month(1, 'january, Jan'),
  month(2, 'february, Feb'),
  month(3, 'March, Mar'),
  month(4, 'April, Apr'),
  month(5, 'May'),
  month(6, 'June, Jun'),
  month(7, 'July, Jul'),
  month(8, 'August, Aug'),
  month(9, 'september, Sept, Sep'),
  month(10, 'october, Oct'),
  month(11, 'november, Nov'),
  month(12, 'december, Dec'),
]

const weekdays: readonly Entry<DateWord>[] = [
  ...weekday(0, 'sunday', 'Sun'),
  ...weekday(1, 'monday', 'Mon'),
  ...weekday(2, 'tuesday', 'Tue, Tues'),
  ...weekday(3, 'wednesday', 'Wed, Weds'),
  ...weekday(4, 'thursday', 'Thu, Thur, Thurs'),
  ...weekday(5, 'friday', 'Fri'),
  ...weekday(6, 'saturday', 'Sat'),
]

const relatives: readonly Entry<DateWord>[] = [
  shifted(
    'day',
    0,
    'today, earlier today, later today, this morning, early this morning, earlier this morning, late this morning, this afternoon, earlier this afternoon, late this afternoon, this evening, earlier this evening, tonight, later tonight',
  ),
  shifted(
    'day',
    -1,
    'yesterday, yesterday morning, yesterday afternoon, yesterday evening, yesterday night, last night, late last night, early yesterday, late yesterday',
  ),
  shifted('day', -2, 'day before yesterday, the day before yesterday'),
  shifted('day', 1, 'tomorrow, tomorrow morning, tomorrow afternoon, tomorrow evening, tomorrow night'),
  shifted('week', 0, 'this week, earlier this week, later this week, early this week, late this week'),
  shifted('week', -1, 'last week, late last week, earlier last week, early last week'),
  shifted('week', 1, 'next week'),
  shifted(
    'weekend',
    -1,
    'last weekend, at the weekend, over the weekend, during the weekend, this past weekend, the past weekend, over the last weekend',
  ),
  shifted('weekend', 0, 'this weekend'),
  shifted('weekend', 1, 'next weekend, this coming weekend'),
  shifted('month', 0, 'this month, earlier this month, later this month'),
  shifted('month', -1, 'last month, late last month, early last month'),
  shifted('month', 1, 'next month'),
  shifted('year', 0, 'this year, earlier this year, later this year'),
  shifted('year', -1, 'last year, late last year, early last year'),
  shifted('year', 1, 'next year'),
]

const toldAgainst: readonly Entry<DateWord>[] = [
  following(
    'day',
    1,
    'the following day, the following morning, the following afternoon, the following evening, the next day, the next morning, the next afternoon, the very next day, next day',
  ),
  following(
    'day',
    -1,
    'the previous day, the previous night, the previous evening, the previous afternoon, the previous morning',
  ),
  following(
    'day',
    0,
    'the same day, that same day, that day, later that day, earlier that day, the same date, that date, that night, later that night, that evening, later that evening, that morning, earlier that morning, later that morning, that afternoon, later that afternoon, the same night, the same evening, the same morning, the same afternoon',
  ),
  following('year', 0, 'that year, that same year, the same year, later that year'),
  following('year', 1, 'the following year, the next year'),
  following('month', 0, 'that month, that same month, the same month, later that month'),
  following('month', 1, 'the following month, the next month'),
]

const shifts: readonly Entry<DateWord>[] = [
  { names: ['days later', 'day later'], value: { kind: 'shift', unit: 'day', by: 1 } },
  { names: ['weeks later', 'week later'], value: { kind: 'shift', unit: 'week', by: 1 } },
  { names: ['days earlier', 'day earlier'], value: { kind: 'shift', unit: 'day', by: -1 } },
]

const seasons: readonly Entry<DateWord>[] = [
  { names: ['spring'], value: { kind: 'season', season: 'spring' } },
  { names: ['summer'], value: { kind: 'season', season: 'summer' } },
  { names: ['autumn', 'fall'], value: { kind: 'season', season: 'autumn' } },
  { names: ['winter'], value: { kind: 'season', season: 'winter' } },
  { names: ['first quarter', '1st quarter'], value: { kind: 'season', season: 'first-quarter' } },
  { names: ['second quarter', '2nd quarter'], value: { kind: 'season', season: 'second-quarter' } },
  { names: ['third quarter', '3rd quarter'], value: { kind: 'season', season: 'third-quarter' } },
  { names: ['fourth quarter', '4th quarter'], value: { kind: 'season', season: 'fourth-quarter' } },
]

const holidays: readonly Entry<DateWord>[] = [
  holiday('christmas-eve', 'Christmas Eve, Xmas Eve'),
  holiday('christmas-day', 'Christmas Day, Xmas Day'),
  holiday('boxing-day', "Boxing Day, St Stephen's Day, St. Stephen's Day"),
  holiday('new-years-eve', "New Year's Eve, New Years Eve"),
  holiday('new-years-day', "New Year's Day, New Years Day"),
  holiday('st-patricks-day', "St Patrick's Day, St. Patrick's Day, St Patricks Day"),
  holiday('valentines-day', "Valentine's Day, Valentines Day"),
  holiday('independence-day', 'Fourth of July, July Fourth, Independence Day'),
  holiday('halloween', "Halloween, Hallowe'en, Halloween night"),
  holiday('bonfire-night', 'Bonfire Night'),
  holiday('good-friday', 'Good Friday'),
  holiday('easter-sunday', 'Easter Sunday'),
  holiday('easter-monday', 'Easter Monday'),
  holiday(
    'may-day-bank-holiday',
    'May Day bank holiday, May Day bank holiday Monday, early May bank holiday, early May bank holiday Monday',
  ),
  holiday(
    'spring-bank-holiday',
    'spring bank holiday, late May bank holiday, late May bank holiday Monday, spring bank holiday Monday',
  ),
  holiday('august-bank-holiday', 'August bank holiday, August bank holiday Monday'),
  holiday('august-bank-holiday-weekend', 'August bank holiday weekend'),
  holiday(
    'bank-holiday-weekend',
    'over the bank holiday weekend, over the bank holiday, during the bank holiday weekend, this bank holiday weekend, the bank holiday weekend, last bank holiday weekend',
  ),
  phrase({ holiday: 'bank-holiday-weekend', month: 5 }, 'May bank holiday weekend, May bank holiday'),
  holiday('easter-weekend', 'Easter weekend, Easter bank holiday weekend, Easter bank holiday'),
  holiday('remembrance-sunday', 'Remembrance Sunday'),
  holiday('anzac-day', 'Anzac Day'),
  holiday('australia-day', 'Australia Day'),
  holiday('canada-day', 'Canada Day'),
  holiday('juneteenth', 'Juneteenth'),
  holiday('veterans-day', 'Veterans Day, Veterans’ Day'),
  holiday('martin-luther-king-day', 'Martin Luther King Day, Martin Luther King Jr. Day, MLK Day'),
  holiday('thanksgiving', 'Thanksgiving Day, Thanksgiving'),
  holiday('labor-day', 'Labor Day'),
  holiday('memorial-day', 'Memorial Day'),
]

export const dateWords: Lexicon<DateWord> = {
  name: 'date',
  entries: [...months, ...weekdays, ...relatives, ...toldAgainst, ...shifts, ...seasons, ...holidays],
}

/** Words beside the actions that say what a date is the date of. */
export interface DateCue {
  readonly role: DateRole
  /** A noun names what happened only with an article or a preposition of its own: "the burglaries", "charged with burglary". */
  readonly noun: boolean
}

const cue = (role: DateRole, list: string): Entry<DateCue> => ({ names: names(list), value: { role, noun: false } })
const cueNoun = (role: DateRole, list: string): Entry<DateCue> => ({ names: names(list), value: { role, noun: true } })

export const dateCues: Lexicon<DateCue> = {
  name: 'date-cue',
  entries: [
    cue(
      'offence',
      'is accused of, was accused of, are accused of, were called, was called, called to, received a call, received a 999 call, received reports, received a report, reports of, reported that, responded to, allegedly, is alleged to have, are alleged to have, knocked, failed to stop, broken into, broke in, were stolen, damaged, set fire, sexually abused, punched, defrauded, embezzled, dated back to, failed to file, filed false, filed a false, failed to report, was walking, was driving, were driving, was riding, sexually harassed, sexually exploited, groomed, sold drugs, sold cocaine, sold heroin, sold fentanyl, lost his life, lost her life, lost their lives',
    ),
    cueNoun(
      'offence',
      'incidents, attacks, assaults, shootings, stabbings, robberies, burglaries, thefts, murders, rapes, disorder, mass disorder, riot, brawl, slaying, crimes, events, break-ins, fatal shooting, actions',
    ),
    cue(
      'offence',
      'captured on CCTV, captured by CCTV, captured on camera, captured on film, captured on video, caught on CCTV, caught on camera, caught driving, caught speeding, caught stealing',
    ),
    cue(
      'search',
      'officers entered, police entered, officers boarded, police boarded, officers forced entry, police forced entry, officers raided, police raided',
    ),
    cue('charge', 'grand jury, returned an indictment, criminal complaint, complaint filed'),
    cueNoun('conviction', 'convictions, prior conviction, strike conviction'),
    cue('conviction', 'jury found, jurors found, jury convicted'),
    cue(
      'hearing',
      'denied parole, granted parole, eligible for parole, penalty phase, granted a closure order, granted the closure order, closure order was granted, initial appearance, initial appearances, first appearance, opening statements, jury selection, trial date, court date, inquest, before magistrates, brought before, before the court, before the courts, adjourned until, adjourned to, answer bail, bail to answer, remanded in custody until, remanded until, bailed until, due back, next due, back in court, next court date, due before, bailed to return, bail until, bail to return, plea and trial preparation, faces trial',
    ),
    cue(
      'sentence',
      'for sentence, for sentencing, where he was given, where she was given, where they were given, sentencing date, will sentence, to sentence, awaiting sentence, handed down the sentence, handed down a sentence, sentence was handed down, sentence handed down, sentence was imposed, sentence imposed, sentence that was imposed, magistrates imposed, court imposed, courts imposed, judge imposed',
    ),
    cueNoun(
      'search',
      'a search, stop and search, stop search, search of, the search, house searches, property searches',
    ),
    cue(
      'other',
      'operation began, operation started, campaign began, campaign started, project began, was relaunched, were launched, reopened, re-opened, road was closed, roads were closed, dispersal order, inception, was terminated, was identified as, were identified as, brought back to, was dismissed, was sacked, resigned, retired, was hired, was employed, worked as, filed a petition, filed a motion, made subject to, made subject of, was set up, was created, were created, supervised release began, began Operation, was reunited, were reunited, admitted to hospital, admitted to the hospital, post mortem, post-mortem, extradited, born, established, launched, was introduced, was formed, was founded, joined the, reported missing, reported stolen, came forward, contacted police, contacted the police, called the police, contacted the, reported it to police, told police, told officers, disclosed, incarcerated, was incarcerated, began an investigation, started an investigation, investigation began, investigation was launched, cordon',
    ),
  ],
}

export const dateLexicons: readonly Lexicon<unknown>[] = [dateWords, dateCues]
