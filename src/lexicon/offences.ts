/** Names of crimes. A line is a wording; the longest wording in a text wins. */
import type { Lexicon } from '../types'
import { drugs } from './offences/drugs'
import { fraud } from './offences/fraud'
import { order } from './offences/order'
import { acts, things } from './offences/parts'
import { property } from './offences/property'
import { sexual } from './offences/sexual'
import { stageCues } from './offences/stages'
import { statuteWords } from './offences/statutes'
import { statutory } from './offences/statutory'
import { story } from './offences/story'
import { violence } from './offences/violence'
import type { OffenceWord } from './offences/wording'

export type { OffenceWord }

/** All crimes under one name, so that entries of a user's own can be added. */
export const offences: Lexicon<OffenceWord> = {
  name: 'offence',
  entries: [...violence, ...sexual, ...property, ...drugs, ...fraud, ...order, ...statutory, ...story],
}

export const offenceLexicons: readonly Lexicon<unknown>[] = [offences, acts, things, stageCues, statuteWords]
