/**
 * What a text is: the report of an incident, an appeal for help, or neither. Read off the title and the first sentences,
 * as an editor would: what they announce is what the release is for. The body only breaks ties.
 */
import { mentionsOf } from '../resolve/governing'
import { isDateLine } from '../text/lines'
import { narrowed } from '../text/plain'
import type { ActionType, Document, Sentence } from '../types'
import type { IncidentKind } from '../vocabulary'
import type { Assembly } from './fact'
import { lean } from '../text/lean'

/** A title that asks for help. */
const asksInTitle =
  /\b(?:(?<!court of )appeals?(?! court| against| judge| hearing| is | was )|appealing|witness(?:es)?(?: are| is)?(?: being)? (?:sought|wanted|needed|appeal)|witnesses to|do you (?:know|recogni[sz]e)|have you (?:seen|got|any)|did you (?:see|witness)|were you|can you (?:help|identify)|could you (?:help|have)|who is|help (?:us )?(?:to )?(?:find|trace|identify|locate|catch)|help (?:sought|needed|wanted)|public'?s? (?:help|assistance)|CCTV|e-?fit|(?:new )?images? (?:of|issued|released)|(?:pictures?|photos?|photographs?) (?:of|issued|released)|footage (?:of|issued|released)|information (?:sought|wanted|needed)|concerns? (?:growing |grows? )?(?:for|over|about)|(?:to|want to|wish to|like to|trying to) (?:trace|identify|locate|find|speak)|seek(?:s|ing)? (?:information|witnesses|help|man|woman|men|suspects?|driver|public)|sought (?:after|following|in)|search(?:ing)? for (?:missing|suspects?|man|woman|witness)|on the lookout|missing|(?:is|are|still) wanted|wanted (?:man|woman|person|men|suspect|on|for|in|by|offender)|most wanted|recogni[sz]e (?:this|these|him|her|them)|reunite|owners? (?:of|sought))\b|^wanted\b/i

/** First sentences that ask for help. */
const asksInLead = lean(
  /\b(?:(?:is|are|'re|been|now|re-?)[ -]?appealing|(?:issued?|launched|made|renew(?:ed|ing)|issuing|further|fresh|an?|our) appeals?|appealing for|appeal for (?:witnesses|information|help)|(?:would|'d) (?:also )?like to (?:speak|talk|identify|trace|hear)|(?:want|wish|keen|hoping|eager|trying|need|looking|like|seeking|attempting) to (?:speak|talk|identify|trace|hear|locate|find|contact|establish the identity)|looking for (?:a|an|two|three|the|witnesses|information|missing)|asking (?:for (?:witnesses|information|help|anyone|the public)|anyone|the public|members of|people to (?:contact|come)|witnesses)|releas(?:ed|ing) (?:\w+ ){0,3}(?:CCTV|images?|pictures?|photos?|photographs?|footage|e-?fit|dashcam)|issu(?:ed|ing) (?:\w+ ){0,3}(?:CCTV|images?|pictures?|e-?fit)|do you (?:recogni[sz]e|know)|did you (?:see|witness)|have you seen|were you|can you help|urging (?:anyone|witnesses)|information is (?:being )?sought|seeking (?:information|witnesses|the public|help|a man|a woman|two)|witnesses (?:are|is|being)? ?sought|help (?:us )?(?:to )?(?:find|finding|trace|locate|identify|with)|concern(?:s|ed)?(?: is| are)? (?:growing )?(?:for|about|over)|growing (?:increasingly )?concern|(?:reported|gone|went|been) missing|missing (?:from|since|man|woman|person|girl|boy|teenager|\d\d)|(?:is|are) wanted|wanted (?:for|on|in|by)|search(?:ing)? for (?:a|an|the|missing|two)|come forward)\b/i,
)

/** The person or thing asked for has been found. */
const isFound =
  /\b(?:(?:has|have) (?:now )?been (?:safely |sadly )?(?:found|located|traced|cancelled|identified|recovered)|(?:been |now |is |are )?(?:found|located|traced)(?: and|,? safe| well|\W{0,3}$)|safe and well|safely (?:found|located|traced)|(?:appeal|search) (?:is )?(?:cancelled|closed|stood down|concluded|ended)|no longer (?:missing|wanted|sought)|have located|was found safe|returned home|cancell?ed)\b/i

/** The person wanted has been caught. */
const isCaught =
  /\b(?:(?:was|has|have|is) (?:now |since )?(?:been )?(?:arrested|caught|detained)|back in custody|handed (?:him|her)self in)\b/i

/** A step against somebody, or somebody's death: the news of a title or first sentence. */
const outcome =
  /\b(?:(?:re-?)?arrest(?:s|ed)?|charge[ds]|jail(?:ed|s)?|sentenced|sentences?|convict(?:ed|ion|ions)|guilty|plead(?:s|ed)?|pled|indict(?:ed|s|ment|ments)|arraign(?:ed|ment)|remanded|imprison(?:ed|ment)|locked up|behind bars|in(?:to)? (?:custody|court)|(?:to|in) prison|(?:faces?|facing) (?:trial|court|charges|jury|life|death)|on trial|accused|detained|extradited|acquitted|body (?:was |is |has been )?(?:found|recovered|discovered)|found dead|dies|died|killed|killing|manslaughter|murder(?:ed|s|ing)?|fatal(?:ly)?|stand-?off|life sentence|\d+ years (?:in|behind|to|for)|fined|prosecuted|deported)\b/i

/** Things done by police or courts that may be news or routine. */
const measure =
  /\b(?:seized?s?|seizures?|raid(?:s|ed)?|warrants?|fines|penalty notices?|summonsed|banned|disqualified|cautioned|ordered to|(?:closure|protection|behaviour) order|caught|recovered|busted|dismantled|evicted|community order|suspended|dispers(?:al|ed)|court|hearing|trial|deaths?|injunction|collision|crash(?:es|ed)?)\b/i

/** The end of a case that a body brings in a civil court. */
const civil =
  /\b(?:agree[sd]? to (?:pay|settle|resolve)|(?:will|must|to) pay (?:(?:more than|over|nearly|about|approximately|almost) )?[$£€]|(?:reach(?:es|ed)|announc(?:es|ed)) (?:\w+ ){0,4}(?:settlement|resolution)|to settle|settle[sd]|resolv(?:es?|ed|ing) (?:[\w-]+ ){0,6}(?:allegations|charges|claims|investigation|lawsuit|liability|violations)|lawsuits?|sue[sd]|civil penalt(?:y|ies)|permanently (?:barred|enjoined)|shuts down|consent decree|non-prosecution agreement|deferred prosecution agreement)\b/i

/** "arrested 77 people", "23 warrants": steps by number. */
const countedStep =
  /\b(?:arrested|charged|jailed|seized|executed|detained|convicted|sentenced)\b[^.]{1,30}\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b[^.]{1,30}\b(?:arrests?|arrested|charged|jailed|warrants|seized|detained|convicted|sentenced|fined)\b/i

/** Crimes and mishaps by name. */
const crime =
  /\b(?:robber(?:y|ies|ed|s)?|robbed|burglar(?:y|ies|ed|s)?|burgled|assault(?:ed|s|ing)?|attack(?:ed|s)?|stab(?:bed|bing|bings)?|shot|shooting|shots|rape[ds]?|sexual|theft|thefts|stolen|stole|thie(?:f|ves)|arson|fire|collision|crash(?:ed|es)?|hit and run|injur(?:ed|ies)|hospital|drugs?|cocaine|heroin|cannabis|fraud(?:ster|sters)?|scam(?:med|mers)?|weapons?|gun|knife|firearms?|criminal damage|vandali[sz](?:ed|m)|kidnap(?:ped|ping)?|incident|disturbance|disorder|body|gang|abus(?:e|ed|er|ing)|explosi(?:on|ves)|threat(?:s|ened|ening)?|harass(?:ed|ment)?|stalk(?:ed|ing|er)|suspects?|dealers?|trafficking|slavery|exploitation|lewd|molest(?:ed|ing)|bribery|embezzl(?:ed|ing|ement)|laundering|offender|offences?|driver|victims?|investigation|evacuated|protest)\b/i

/** A specific case: somebody of an age, a day and hour, officers called. */
const specific =
  /\b(?:\d{1,2}[- ]year[- ]old|aged \d{1,2}|(?:at|around|about|just after|shortly after|before) \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|(?:police|officers|emergency services|we) (?:were|was|have been|had been) (?:called|alerted|contacted|notified)|in (?:his|her|their) (?:teens|[2-9]0s)|last night|this morning|yesterday|took place|happened|occurred|defendants?|(?:man|woman|men|women|boy|girl|teenager|youth|driver) (?:was|were|has|have|who|had|from|in)|received (?:a )?reports?)\b/i

/** Advice, events, staff, policy: what a release that is no case announces. */
const notice =
  /\b(?:warn(?:s|ed|ing|ings)?|beware|advice|advis(?:e[sd]?|ing|ory)|urg(?:es?|ed|ing)|remind(?:s|er|ers|ed|ing)?|campaigns?|awareness|week of action|day of action|national \w+ (?:week|day|month)|heritage|history month|awards?|awarded|recogni[sz](?:ed|es|ing|tion)|honou?r(?:ed|s|ing)?|commend(?:ed|ation|ations)?|praise[sd]?|praising|launch(?:es|ed|ing)?|recruit(?:s|ed|ing|ment|ments)?|apply|applications?|volunteers?|careers?|apprentice(?:s|ships?)?|cadets?|survey|consultation|fund(?:s|ed|ing|rais\w+)?|grants?|statistics|figures|annual|releases? (?:\d{4} )?report|meet|welcom(?:es?|ed|ing)|celebrat(?:es?|ed|ing|ions?)|appoint(?:s|ed|ment)?|retire[sd]?|retirement|open (?:day|house|evening)|conference|summit|initiatives?|schemes?|program(?:me)?s?|training|train(?:ed|s)|tips|crime prevention|pledge[sd]?|introduc(?:es?|ed|ing)|unveil(?:s|ed)?|open(?:s|ed|ing)|polic(?:y|ies)|prohibit(?:s|ed|ing)?|legislation|bill|law|laws|budget|precept|consult(?:s|ing)?|public meeting|meetings?|stay (?:safe|at home|home)|keep(?:ing)? (?:\w+ )?safe|be safe|protect(?:s|ing)? (?:your|yourself|our|the|people)|festival|bonfire|guidance|weather|flood(?:s|ing)|snow|reopen(?:s|ed)?|proposals?|hosts?|host(?:ed|ing)|announce[sd]? (?:the )?(?:creation|formation|launch|new|appointment|expansion|winners?)|adopt(?:s|ed|ing)?|donat(?:es?|ed|ions?)|charity|memorial|anniversary|shortlisted|nominat(?:ed|ions?)|winners?|wins?|q ?& ?a|podcast|app|website|drop-in|surgery|surgeries|special constables?|inspection|hmic\w*|say(?:s)? no|no cold calling|operation begins|neighbourhood watch|workshop|presentation|marking|property marking|amnesty|let us|have your say|views)\b/gi

/** Words of such releases that reports of cases have as well. */
const softNotice =
  /\b(?:tackl(?:e|es|ing)|support(?:s|ing)?|partnership|partners|new|community|communities|patrols?|weekend|summer|christmas|halloween|easter|restrictions?|covid(?:-19)?|coronavirus|lockdown|laws?|online|statement (?:on|from|by|regarding|following)|statements?|project|safer|safety|prevent(?:s|ion|ing)?|open(?:s|ed|ing)?|closed|students|schools|pupils|expected|plans?|planned|thank(?:s|ed|ing)?(?: you)?|officers? of the|commissioner|chief constable|increase[sd]?(?: in)?|decrease[sd]?|reduc(?:es?|ed|tion|ing)|rise in|security|events?|report (?:on|released|published)|visit(?:s|ed|ing)?|promot(?:ed|ion|es)|zone|register|engagement|tribute|remember(?:s|ed|ing|ance)?|traffic update|road closures?)\b/gi

/** A title that teaches, greets or calls to order. */
const addresses =
  /^(?:how|what|why|when|where|meet|don't|do not|tips|top \d|\d+ (?:tips|ways)|be |stay |keep |make |celebrate|please|get |join|let|look out|think|your |are you|could you be|media advisory|first week|a day|q&a)/i

/** The first sentences of the text; the day that heads a list is none. */
const bodySentences = ({ sentences, plain }: Document, most: number): readonly Sentence[] => {
  const found: Sentence[] = []
  for (const sentence of sentences) {
    if (found.length >= most) break
    const { zone, start, end } = sentence
    if (end - start < 40 && isDateLine(plain.slice(start, end))) continue
    if (zone === 'body' || zone === 'list' || (zone === 'contact' && found.length === 0)) found.push(sentence)
  }
  return found
}

const times = (pattern: RegExp, words: string): number =>
  new Set((words.match(pattern) ?? []).map((word) => word.toLowerCase())).size

const steps: ReadonlySet<ActionType> = new Set<ActionType>([
  'arrest',
  'charge',
  'plea',
  'conviction',
  'sentencing',
  'hearing',
  'search',
  'seizure',
  'crash',
  'death',
])

/** Steps that the text says were taken before an offset, at most five. */
const stepsTaken = ({ mentions }: Assembly, until: number): number =>
  Math.min(
    5,
    mentionsOf(mentions, 'action').filter(
      ({ value, start }) =>
        start < until && steps.has(value.type) && value.time === 'past' && !value.negated && value.form !== 'noun',
    ).length,
  )

const plainTitle = (title: string): string => narrowed(title.replace(/[\u2018\u2019]/g, "'").replace(/\s\|.*$/, ''))

/** What the notices of the lead weigh at most. */
const mostInLead = 3

export const kindOf = (assembly: Assembly): IncidentKind => {
  const { document, setting } = assembly
  const title = plainTitle(setting.title ?? '')
  const sentences = bodySentences(document, 8)
  const [first = '', second = '', ...more] = sentences.map(({ start, end }) => document.plain.slice(start, end))
  if (!title && !first) return 'other'
  const lead = `${first} ${second}`
  const opening = [lead, ...more.slice(0, 2)].join(' ')
  const taken = stepsTaken(assembly, sentences.at(-1)?.end ?? 0)
  const titleAsks = asksInTitle.test(title)
  const titleTells = outcome.test(title) || civil.test(title)
  const found = isFound.test(title) || isFound.test(first)
  if (found && !titleTells && !outcome.test(first) && !crime.test(title)) return 'other'
  const caught = found || (isCaught.test(first) && !/\b(?:appeal|witness)/i.test(title))
  if (titleAsks && (!titleTells || /\bappeal|\bseeks? /i.test(title)) && !(caught && taken > 0)) return 'appeal'
  const told = outcome.test(first) || civil.test(first)
  const isSpecific = specific.test(opening)
  const noticesInTitle = times(notice, title)
  if (!caught && !titleTells && (noticesInTitle < 2 || isSpecific) && asksInLead.test(told ? first : lead))
    return 'appeal'
  const isCase = titleTells || told || isSpecific
  const reports =
    (titleTells ? 3 : measure.test(title) ? 2 : 0) +
    (told ? 2 : measure.test(first) || outcome.test(second) ? 1.2 : 0) +
    (countedStep.test(lead) ? 2 : 0) +
    (isCase && crime.test(title) ? 1.5 : 0) +
    (isCase && crime.test(first) ? 1 : 0) +
    (isSpecific ? 1.5 : 0) +
    0.6 * taken
  const notices =
    2 * Math.min(2, noticesInTitle) +
    0.8 * Math.min(2, times(softNotice, title)) +
    (addresses.test(title) ? 3 : 0) +
    (/\b(?:you|your|yourself)\b/i.test(lead) ? 1 : 0)
  // The lead is read for notices, which is costly, only where they can turn the scale.
  if (reports > notices + mostInLead || reports <= notices) return reports > notices ? 'incident' : 'other'
  const inLead = Math.min(mostInLead, 0.7 * times(notice, lead) + 0.3 * times(softNotice, lead))
  return reports > notices + inLead ? 'incident' : 'other'
}
