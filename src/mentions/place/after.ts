/** What stands behind a name and decides what it names. Patterns over the text from the end of the name on. */
import { onOneSpace } from '../../text/plain'
import type { Document } from '../../types'
import type { Run } from './runs'

/** Words behind a name that make it the name of a body or of people, not of a place. */
export const follower =
  /^(?:(?: and| &) (?:[A-Z][\w'-]* ){1,6}(?:Police|Constabulary|Crown|Magistrates|Council|Directorate|Unit|Team|Command|Force|Borough|Partnership)\b|'s\b|-(?!based)[a-z]|-?(?:born|wide)\b| (?:police|detectives?|officers?|magistrates|crown court|constabulary|councillors?|authorities|prosecutors?|gardai|gardaí|deputies|troopers|firefighters|paramedics|jury|jail inmate|street gang|gang|cartel|mafia|courts?\b|district court|residents|law|state police|state law|nationals?|citizens?|passports?|team|squad|unit|branch|ambassador|embassy|government|economy|division|fans?|supporters)\b)/

export const afterOf = ({ plain }: Document, run: Run): string =>
  onOneSpace(plain.slice(run.end, Math.min(run.sentence.end, run.end + 48)))

export const areaAfter =
  /^ (?:(?:town|city|village) cent(?:re|er)s?|areas?|estate|district|section|neighbou?rhoods?|housing estate|region|township|suburb|side of)\b/
/** Ends a clause: what stands before it was no subject of a verb. */
export const closes =
  /^(?:$|[.,;:)"]| (?:on|at|in|and|or|to|from|for|after|when|where|who|which|with|by|near|during|between|following|before|shortly|just|last|today|yesterday|this|as|early|late|later|earlier|again|that|while|over|using|under|around|about|because|but|until|since|have|into|is an?)\b)/
/** A site whose last word has no capital: "Derby railway station". */
export const lowSite =
  /^ (?:(?:train|railway|rail|bus|tube|metro|underground|police|fire|petrol|gas|service|power) stations?|(?:shopping|leisure|sports|community|retail|detention|custody|investigation|medical|health|garden) (?:cent(?:re|er)|park)|(?:business|industrial|skate|caravan|holiday) park|(?:industrial|trading) estate|(?:nature|forest) reserve|(?:sports|recreation|cricket|football) grounds?|playing fields?|(?:golf|race) ?course|(?:cricket|rugby|social|working men's) club|town hall|footbridge|viaduct|(?:sports |recreation )?grounds?|allotments|lighthouse|quarry|(?:ferry )?terminal|motorway services|services|police investigation cent(?:re|er)|(?:primary|secondary|high|middle|elementary) school|hospital|airport|prison|jail|pier|bridge|beach|roundabout|junction|country park|park and ride|interchange|bus stop|cemetery|marina|golf club|custody suite|tunnel)\b/

/** A site known by its own name alone: "the Red Lion pub". */
export const namedInn =
  /^ (?:pub|public house|inn|hotel|restaurant|nightclub|night club|bar|guest house|supermarket|store|shop|takeaway|cafe|café|casino|club|apartments|apartment complex|housing complex|estate|mall|farm|car park|caravan park)\b/
/** A person: an age or a home follows. */
export const personAfter = /^(?:,? (?:aged |\(\d)|, \d{1,2}\b|,? of (?:[A-Z]|no )|, from [A-Z])/
/** Ends the clause that told a home, or goes on with what its owner did. */
export const homeEnds = /^ (?:was|were|has|had|have|is|are|appeared|admitted|pleaded|pled|will|denied|faces)\b/

/** After "Ann Poole, 45, Santa Ana". */
export const ageTownEnds = /^(?:$|[.,;]| (?:was|is|has|were|pleaded|pled|appeared)\b)/
