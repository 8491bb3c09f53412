/** Words of what courts hand down: units of a term, and sanctions that are named rather than measured. */
import type { Entry, Lexicon } from '../types'
import type { PenaltyType } from '../vocabulary'

/** Months in one unit of a term; weeks and days by 30.4 days to the month. */
export const termUnits: Lexicon<number> = {
  name: 'term-unit',
  entries: [
    { names: ['year', 'years', 'yr', 'yrs'], value: 12 },
    { names: ['month', 'months'], value: 1 },
    { names: ['week', 'weeks'], value: 7 / 30.4 },
    { names: ['day', 'days'], value: 1 / 30.4 },
  ],
}

const sanction = (type: PenaltyType, names: string): Entry<PenaltyType> => ({ names: names.split(/, ?/), value: type })

/** Named sanctions. Those that a term or a sum may belong to are found with it. */
export const sanctions: Lexicon<PenaltyType> = {
  name: 'sanction',
  entries: [
    sanction(
      'imprisonment',
      'life sentence, life in prison, life imprisonment, imprisonment for life, jailed for life, sentenced to life, life behind bars, life without parole, life without the possibility of parole, whole life order, whole-life order, sentence of life, mandatory life, life term, time served',
    ),
    sanction('community', 'community order, community sentence, community payback order'),
    sanction(
      'order',
      'restraining order, sexual harm prevention order, SHPO, criminal behaviour order, CBO, exclusion order, non-molestation order, serious crime prevention order, slavery and trafficking prevention order, stalking protection order, football banning order, football ban, banning order, deprivation order, destruction order, protective order, notification order, deportation order, community protection notice, CPN, dispersal order, gang injunction, sexual risk order, domestic violence protection order, DVPO, knife crime prevention order, domestic abuse protection order, exclusion zone, no-contact order, no contact order',
    ),
    sanction(
      'registration',
      "sex offender register, sex offenders register, sex offenders' register, sex offender's register, sexual offenders register, sexual offenders' register, register as a sex offender, registered as a sex offender, sex offender registration, sign the sex offenders register",
    ),
    sanction(
      'driving-ban',
      'disqualified from driving, banned from driving, driving ban, driving disqualification, disqualified from holding a driving licence, banned from the road, banned from the roads',
    ),
    sanction('fine', 'unlimited fine, monetary penalties'),
    sanction('costs', 'victim surcharge, court costs, prosecution costs, victim services surcharge'),
    sanction('compensation', 'restitution, compensation order, pay compensation'),
    sanction('confiscation', 'confiscation order, forfeiture order'),
    sanction(
      'other',
      'rehabilitation activity requirement, rehabilitation order, programme of rehabilitation, rehabilitation programme, rehabilitation days, extended re-test, extended retest, extended driving test, extended test, hospital order, rehabilitation requirement, rehabilitation activity, conditional discharge, absolute discharge, curfew, electronically monitored curfew, drug rehabilitation requirement, alcohol treatment requirement, thinking skills programme, thinking skills program, cannabis warning, police caution',
    ),
    sanction('death', 'sentenced to death, death sentence, death penalty'),
    sanction(
      'probation',
      'placed on probation, sentenced to probation, lifetime supervised release, lifetime of supervised release, supervised release for life',
    ),
  ],
}

export const penaltyLexicons: readonly Lexicon<unknown>[] = [termUnits, sanctions]
