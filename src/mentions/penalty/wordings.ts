/** What the words around a term or a sum say of its kind, and whether it was handed down. Data in order: the first that fits. */
import type { PenaltyType } from '../../vocabulary'
import { lean } from '../../text/lean'

export interface Wording {
  readonly type: PenaltyType
  readonly rule: string
  /** Must stand directly after the term. */
  readonly after?: RegExp
  /** Must stand before the term, in its sentence. */
  readonly before?: RegExp
}

export const termWordings: readonly Wording[] = [
  {
    rule: 'confinement-term',
    type: 'other',
    after: lean(
      /^'? (?:of |in |on )?(?:home (?:confinement|detention|incarceration)|house arrest|(?:electronic|gps) monitoring)\b/i,
    ),
  },
  {
    rule: 'suspended-term',
    type: 'suspended',
    after:
      /^,?(?:'? (?:in |of )?(?:prison|jail|custody|imprisonment|custodial|custodial sentence|prison sentence|sentence|detention|behind bars))*,? (?:which (?:was|is|has been) |to be |but |and (?:fully )?)?suspended\b/i,
  },
  {
    rule: 'suspended-term',
    type: 'suspended',
    before: /\bsuspended (?:prison |jail |custodial )?(?:sentence|term) of $/i,
  },
  {
    rule: 'probation-term',
    type: 'probation',
    after:
      /^'? (?:of |on |at |years? )?(?:extended |an extended |formal |felony |post-release |supervised |federal |their |his |her )*(?:probation|supervised release|supervision|licence|license|post-release supervision|parole supervision|release)\b/i,
  },
  { rule: 'probation-term', type: 'probation', after: /^ (?:extended )?(?:period )?on licence\b/i },
  {
    rule: 'probation-term',
    type: 'probation',
    before: /\b(?:probation|supervised release|licence)(?: period)?(?: of| for) $/i,
  },
  { rule: 'community-term', type: 'community', after: /^'?[- ](?:long )?community (?:order|sentence|payback)\b/i },
  { rule: 'community-term', type: 'community', before: /\bcommunity (?:order|sentence)(?: of| for| lasting) $/i },
  {
    rule: 'driving-ban-term',
    type: 'driving-ban',
    before:
      /\b(?:disqualified|banned|ban|disqualification)(?: from (?:driving|the roads?)| from holding a (?:driving )?licence| of)?(?: for| of)?(?: a (?:further |period of )?)? ?$/i,
  },
  { rule: 'driving-ban-term', type: 'driving-ban', after: /^'?[- ](?:driving )?(?:ban|disqualification)\b/i },
  {
    rule: 'registration-term',
    type: 'registration',
    before: /\b(?:register|registration|registered)\b[^.;]{0,40} for(?: a period of)? $/i,
  },
  {
    rule: 'order-term',
    type: 'order',
    before:
      /\b(?:restraining|prevention|behaviour|non-molestation|protection|banning|exclusion|sexual harm) order\b(?:(?!jail|sentenc|prison|custody)[^.;]){1,110}\bfor(?: a period of)?(?: at least| the next)? $/i,
  },
  {
    rule: 'order-term',
    type: 'order',
    before:
      /\b(?:forbidden|prohibited|banned|barred) from (?:contacting|entering|going|approaching|having|attending|visiting|working|possessing|owning|keeping)\b(?:(?!jail|sentenc|prison|custody)[^.;]){1,80}\bfor(?: a period of)?(?: at least| the next)? $/i,
  },
  { rule: 'order-term', type: 'order', before: /\border\b(?! to)[^.;]{1,30}(?:for|lasting|of)(?: a period of)? $/i },
  {
    rule: 'order-term',
    type: 'order',
    after: /^'?[- ](?!rehabilitation|hospital)(?:\w+ ){0,3}(?:order|community protection notice|CPN|injunction)\b/i,
  },
  {
    rule: 'minimum-term',
    type: 'imprisonment',
    before:
      /\b(?:minimum (?:term )?of|must serve(?: a minimum of| at least)?|serve at least|before being considered for (?:parole|release)|tariff of) $/i,
  },
  {
    rule: 'prison-term',
    type: 'imprisonment',
    after: lean(
      /^\*{0,2}'?[- ](?:to life )?(?:(?:in|of) )?(?:(?:a|an|state|federal|county|extended|local|the|u\.s\.|custodial|prison|jail|total) ){0,3}(?:prison|jail|imprisonment|custody|custodial|incarceration|detention|behind bars|jail term|prison sentence|sentence|term|youth custody|young offenders?'? institution)\b/i,
    ),
  },
  {
    rule: 'prison-term',
    type: 'imprisonment',
    before:
      /\b(?:sentenced|jailed|imprisoned|locked up|caged|sent to (?:prison|jail)|imprisonment|incarcerated|put behind bars|serve|serving)\b[^.;]{1,60}(?:to|for|of|serve|serving|each|least|total)(?: (?:a|an|at least|a total of|up to|a minimum of|each|between|more than|just over|the next|a further|an additional|concurrent|consecutive))* $/i,
  },
  {
    rule: 'prison-term',
    type: 'imprisonment',
    before:
      /\b(?:minimum|maximum|sentence|term|penalty|tariff)(?: prison| jail| custodial)?(?: sentence| term| penalty)? of(?: (?:up to|at least|between|a))? $/i,
  },
  {
    rule: 'prison-term',
    type: 'imprisonment',
    before: /\b(?:handed|given|got|received)(?: (?:him|her|them|both))?(?: an?| a total of| a further)? $/i,
    after:
      /^(?!'? (?:to |notice|conditional|absolute|experience|training|off\b|deferred|of (?!imprisonment)|ban|bail))/i,
  },
  {
    rule: 'prison-term',
    type: 'imprisonment',
    after: /^,? (?:to (?:be )?(?:served|run) )?(?:consecutive|concurrent)(?:ly)?\b/i,
  },
  {
    rule: 'prison-term',
    type: 'imprisonment',
    before: /\b(?:prison|jail)? ?(?:terms|sentences): (?:[^.;]{0,160} )?[-:(] ?$/i,
  },
  {
    rule: 'exposure-term',
    type: 'imprisonment',
    before:
      /\b(?:fac(?:es?|ed|ing)|carr(?:y|ies|ied)|punishable)\b[^.;]{1,90}(?:up to|maximum of|at least)(?: an additional| a further)? $/i,
  },
]

/** A headline's rounding of what the story gives in full. */
export const rounded = /\b(?:over|more than|nearly|almost|around|about) $/i

/** Terms of several people added up. */
export const addedUp = {
  before:
    /\b(?:combined|collective(?:ly)?|between them|altogether|totall?ing|total of more than|jailed for (?:a total of )?(?:more than|over|nearly|almost)|(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?!january|february|march|april|may\b|june|july|august|september|october|november|december|year|month)[a-z]|gang|group|brothers|dealers|men\b|women\b|members)[^.;]{1,160}(?:sentenced to|jailed for|locked up for|behind bars for|prison for) a total of)(?: \w+){0,3} $/i,
  after: /^'?,? (?:between them|in total|combined|collectively|altogether|in all)\b/i,
} as const

/** A term that only follows on from the one before it. */
export const chained =
  /^(?: (?:in|of) (?:prison|jail|custody)| imprisonment)?,?(?: and)?(?: a further| an additional| another)? $/i

/** A line of a list that gives what somebody got: "Lee Dobbs, 31, of Selby: four years and six months". */
export const listedTerm = /(?:[:-]|\bsentenced|\d,) [*_]{0,2}$/

export const moneyWordings: readonly Wording[] = [
  {
    rule: 'compensation-sum',
    type: 'compensation',
    after:
      /^ (?:and [£$€][\d,.]{1,12}\d )?(?:plus interest )?(?:in |of )?(?:restitution|compensation|back\b|to (?:the|his|her|their) victims?)/i,
  },
  {
    rule: 'compensation-sum',
    type: 'compensation',
    before:
      /\b(?:restitution|compensation)(?: (?:to [^.;,]{0,40} )?(?:of|totalling|totaling|in the amount of)| order of)?(?: more than| over| approximately)? $/i,
  },
  {
    rule: 'compensation-sum',
    type: 'compensation',
    before: /\bpay(?: a total of)? $/i,
    after:
      /^ to (?:the|his|her|their|each|one) (?:of )?(?:\w+ ){0,2}(?:victims?|assistant|famil(?:y|ies)|owners?|complainant|officers?|woman|man|couple)\b/i,
  },
  { rule: 'confiscation-sum', type: 'confiscation', before: /\b(?:must|ordered to|will have to) repay $/i },
  { rule: 'costs-sum', type: 'costs', after: /^ (?:in |of |towards )?(?:\w+ )?(?:costs|surcharge)\b/i },
  {
    rule: 'costs-sum',
    type: 'costs',
    before: /\b(?:costs|surcharge)(?: of| totalling)?(?: more than| over| around| just over)? $/i,
  },
  {
    rule: 'confiscation-sum',
    type: 'confiscation',
    before:
      /\b(?:forfeit|forfeiture|confiscation order)(?: of| for| in the amount of)?(?: more than| over| approximately| nearly)? $/i,
  },
  {
    rule: 'confiscation-sum',
    type: 'confiscation',
    before:
      /\bconfiscation\b[^.;]{1,120}\b(?:ordered(?: (?:him|her|them))? to (?:re)?pay|must (?:re)?pay|to (?:re)?pay)(?: back)? $/i,
  },
  {
    rule: 'confiscation-sum',
    type: 'confiscation',
    after:
      /^ (?:and [£$€][\d,.]{1,12}\d )?(?:(?:was |were )?(?:forfeited|confiscated)|in forfeiture|confiscation|forfeiture)\b/i,
  },
  {
    rule: 'fine-sum',
    type: 'fine',
    after: /^ (?:in |as |to [^.;,]{1,40} in )?(?:a )?(?:criminal |civil )?(?:fines?|penalt(?:y|ies))\b/i,
  },
  {
    rule: 'fine-sum',
    type: 'fine',
    before:
      /\b(?:fined(?: (?!for |after )\w+){0,3}|fines?(?: of)?(?: up to| not more than)?|penalty of(?: up to)?)(?: a total of| at least| the greater of)? $/i,
  },
]

/** Only possible, asked for or yet to come. */
export const notImposed =
  /\b(?:fac(?:es?|ed|ing)|up to|maximum|carr(?:y|ies|ied)|punishable|could|may|might|if convicted|if found guilty|would|mandatory minimum|minimum penalty|statutory|sentencing range|will be sentenced|will sentence|is expected to|are expected to|(?<!before (?:he|she) is )eligible|(?<!imposed the )recommend(?:s|ed)?|sought|seeking|requested|asked for|agreed to|exposure|potential|possible|scheduled|to be sentenced|or (?:serve|face|spend)|in default|can (?:result|lead))\b/i

/** A court's doing: what must stand in the sentence of a named sanction. */
export const handedDown =
  /\b(?:sentenced|sentence|jailed|imprisoned|ordered|order(?:ed)? to|given|handed|issued|imposed|made (?:the )?subject|subject to|must|put on|placed on|placed under|received|receive|told to|required to|will have to|fined|convicted|added to|sign|pleaded|pled|found guilty|serve|serving|faces?|maximum|judge|court)\b/i
