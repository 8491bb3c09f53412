/** The default rules: everything that reads, in the order in which it reads. The only file that knows all of it. */
import { eventRules } from './events/index'
import { actions } from './lexicon/actions'
import { agencyLexicons } from './lexicon/agencies'
import { countLexicons } from './lexicon/counts'
import { dateLexicons } from './lexicon/dates'
import { offenceLexicons } from './lexicon/offences'
import { penaltyLexicons } from './lexicon/penalties'
import { personLexicons } from './lexicon/people'
import { placeLexicons } from './lexicon/places'
import { seizureLexicons } from './lexicon/seizures'
import { actionRecogniser } from './mentions/action'
import { ageRecogniser } from './mentions/age'
import { agencyRecogniser } from './mentions/agency'
import { countRecogniser } from './mentions/count'
import { dateRecogniser } from './mentions/date'
import { offenceRecogniser } from './mentions/offence'
import { operationRecogniser } from './mentions/operation'
import { penaltyRecogniser } from './mentions/penalty'
import { personRecogniser } from './mentions/person'
import { placeRecogniser } from './mentions/place'
import { referenceRecogniser } from './mentions/reference'
import { acronymRefiner } from './mentions/refine/acronym'
import { overlapRefiner } from './mentions/refine/overlap'
import { shortFormRefiner } from './mentions/refine/short-form'
import { seizureRecogniser } from './mentions/seizure'
import { statuteRecogniser } from './mentions/statute'
import { agenciesResolver } from './resolve/agencies'
import { agesResolver } from './resolve/ages'
import { countsResolver } from './resolve/counts'
import { datesResolver } from './resolve/dates'
import { offencesResolver } from './resolve/offences'
import { penaltiesResolver } from './resolve/penalties'
import { peopleResolver } from './resolve/people'
import { placesResolver } from './resolve/places'
import { seizuresResolver } from './resolve/seizures'
import { soleAgesResolver } from './resolve/sole-ages'
import type { Rules } from './types'

/**
 * Everything that reads, in order. Plain readonly lists: take some, add your own, and pass the result to every `extract`.
 *
 * @example const quick = { ...defaultRules, events: [] } // no events
 */
export const defaultRules: Rules = {
  lexicons: [
    actions,
    ...dateLexicons,
    ...countLexicons,
    ...placeLexicons,
    ...agencyLexicons,
    ...offenceLexicons,
    ...personLexicons,
    ...penaltyLexicons,
    ...seizureLexicons,
  ],
  recognisers: [
    actionRecogniser,
    referenceRecogniser,
    operationRecogniser,
    dateRecogniser,
    ageRecogniser,
    countRecogniser,
    agencyRecogniser,
    placeRecogniser,
    personRecogniser,
    statuteRecogniser,
    offenceRecogniser,
    penaltyRecogniser,
    seizureRecogniser,
  ],
  refiners: [acronymRefiner, shortFormRefiner, overlapRefiner],
  resolvers: [
    peopleResolver,
    datesResolver,
    countsResolver,
    agesResolver,
    soleAgesResolver,
    agenciesResolver,
    placesResolver,
    offencesResolver,
    penaltiesResolver,
    seizuresResolver,
  ],
  events: eventRules,
}
