/**
 * What a person is in the case: by their title, by what they did or what was done to them, by the words that name them;
 * where nothing tells, by what the text as a whole reports.
 */
import { endsIn, lastWords } from '../../mentions/person/left'
import type { PersonRole } from '../../vocabulary'
import type { View } from './view'
import { lean } from '../../text/lean'

type Sign = readonly [role: PersonRole, weight: number, pattern: RegExp]

const adverbs =
  '(?:(?:also|all|both|each|then|later|now|already|first|still|very|so|today|yesterday|\\w+ly|\\d{1,2}(?:st|nd|rd|th)?|on \\w+day) ){0,3}'
const be = '(?:was|were|is|are|has been|have been|had been|is being|are being|being|been|will be|got)'

/** The clause a person is subject of. */
const subjectSigns: readonly Sign[] = [
  [
    'accused',
    4,
    lean(
      new RegExp(
        `^,? ?(?:and |has |had |have |who )?${adverbs}(?:${be} ${adverbs}(?:arrested|re-arrested|charged|jailed|sentenced|convicted|found in possession|found guilty|found not guilty|indicted|arraigned|remanded|imprisoned|ordered|fined|banned|disqualified|given a|given an|handed|cautioned|detained|bailed|accused|facing|prosecuted|extradited|taken into custody|released (?:on|under|without|from)|recalled|cleared|acquitted|caught|summonsed|locked up|put before|made subject|brought before|due (?:to appear|back|in court|before)|scheduled to (?:appear|be)|expected to be sentenced|alleged|suspected|being held|held (?:without|on|in)|booked|apprehended|stopped|tracked|nabbed|on trial|sent to prison|placed on|among (?:\\w+ ){0,6}(?:defendants|charged|members))|pleaded|pled|plead|pleads|entered (?:a |an |his |her )?(?:not )?guilty|admitted|admits|denied|denies|appeared|appears|faces|face|facing|received (?:a |an )?(?:\\w+ ){0,3}(?:sentence|months|years|prison)|will (?:serve|stand|appear|return|next)|must (?:serve|pay)|served|confessed|surrendered|turned (?:himself|herself) in|allegedly|defrauded|stole|robbed|raped|murdered|conspired|embezzled|attempted|tried to|broke into|smashed|threatened|attacked|assaulted|punched|stabbed|shot|opened fire|fired|fled|sold|laundered|groomed|committed|used (?:the|his|her|a)|had previously|caused|wrote|posed|lied|failed to|refused|conned|preyed|targeted|carried out|subjected|forced|drove|grabbed|supplied|breached|violated)\\b`,
      ),
    ),
  ],
  [
    'victim',
    5,
    lean(
      new RegExp(
        `^,? ?(?:and |has |had |who )?${adverbs}(?:${be} ${adverbs}(?:killed|stabbed|shot|fatally|found (?:dead|with (?:\\w+ ){0,3}(?:injur|wound|stab|head|gunshot)\\w*|unconscious|unresponsive|lying|at|in (?!possession)|by|injured|seriously)|attacked|assaulted|murdered|robbed|injured|pronounced|struck|hit|raped|beaten|taken to (?:\\w+ ){0,4}hospital|rushed|airlifted|transported|treated|knocked|kidnapped|strangled|declared|left with|walking|crossing|riding|cycling|confirmed dead|in a (?:critical|stable|serious))|died|dies|suffered|sustained|passed away|succumbed|lost (?:his|her) life)\\b`,
      ),
    ),
  ],
  [
    'suspect',
    5,
    lean(
      new RegExp(
        `^,? ?(?:who )?${adverbs}(?:${be} ${adverbs}(?:wanted|sought|last seen|on the run|described as|still at large|known to (?:frequent|have|visit)|believed to be (?:in|driving)|urged to)|absconded|escaped|(?:remains?|is|are) (?:a )?(?:fugitives?|at large)|failed to (?:return|appear|attend)|has (?:links|connections|breached|absconded|failed)|(?:is|may be|could be) (?:white|black|asian|in the|about|around))\\b`,
        'i',
      ),
    ),
  ],
  [
    'official',
    2,
    lean(
      /^,? ?(?:also |then |today |later |who (?:led|leads|is leading|heads) [^,.]{3,80}, |(?:from|of|for|with|at) [^,.]{3,60},? ){0,2}(?:said|says|added|adds|stated|commented|explained|announced|announces|warned|thanked|praised|presided|prosecuted|handled|is prosecuting|are prosecuting|led|will sentence|ordered|imposed|represented|investigated|commended|credited|noted|continued|urged)\b/,
    ),
  ],
  [
    'official',
    4,
    lean(
      /^,? ?(?:who )?(?:also )?(?:prosecuted|handled|is prosecuting|are prosecuting|presided|leads? the|led the|who led|is the officer|investigated th|heads)\b/,
    ),
  ],
  ['witness', 4, /^,? ?(?:who )?(?:testified|witnessed|called 911|called police)\b/],
]

/** What the words right before the name say; tried at the starts of the last words. */
const beforeSigns: readonly Sign[] = [
  ['accused', 5, /(?:co-)?defendants?(?: as| is| are|,|:)? ?$/iy],
  [
    'accused',
    4,
    /(?:arrested|charged|charges|convicted|jailed|sentenced|indicted|indictment (?:of|against|charges?|charging)|indicts|arraigned|arrest of|conviction of|sentencing of|sentence of|case against|charges against|trial of|prosecution of|prosecute|prosecuting|accused|extradition of|extradited|complaint charges|stated that|jurors? found|jury found|detained|accomplices?|burglar|thief|murderer|killer|rapist|paedophile|fraudster|drug dealer|offender|conman|robber|predator|gang(?: member)?|(?:drink|drug|drunk|dangerous|disqualified|banned|speeding)[- ]driver|boss|underboss|allege(?:s|d)? that|accused of|inmate|prisoner|recidivist)[,:]? ?"?$/iy,
  ],
  ['victim', 6, /(?:victims?|deceased)(?: as| is| was| were|,|:)? ?$/iy],
  [
    'victim',
    5,
    // "After the shooting, First Last ran": a comma ends what was done to somebody, not who was hurt
    /(?:(?:murder(?:ing|ed)?|killing|killed|kills|death|deaths|stabbing|stabbed|shooting|shot|striking|struck|attacking|attacked|manslaughter|robbing|robbed|assaulting|assaulted|kidnapping|beating|raping|strangling|body|bodies|remains|tributes? to|assaults? on|attacks? on|loss|life|lives|targeting)(?: of| to)?(?: (?:his|her|their) \w+,?| \w+)?|(?:parents|family|friends|injured|injuring)(?: of| to)?(?: (?:his|her|their))?(?: \w+)?,?) ?$/iy,
  ],
  [
    'suspect',
    5,
    /(?:wanted|wanted man|wanted woman|locate|find|trace|searching for|looking for|hunt for|seen|sightings of|whereabouts of|search for)[,:]? ?$/iy,
  ],
  [
    'official',
    4,
    /(?:prosecuted by|handled by|case before|before|supervision of|represented by|presided over by|announced by|led by|in front of|imposed by|handed down by|investigated by|directed by)(?: the)? ?(?:Hon\. ?|Honorable )?$/iy,
  ],
  ['official', 2, /(?:said|added|according to|stated|says)[,:]? ?$/y],
  [
    'family',
    3,
    lean(
      /(?:his|her|their|\w{1,30}'s) (?:\w+ )?(?:wife|husband|mother|father|son|daughter|brother|sister|partner|widow|parents|grandmother|grandfather|aunt|uncle|cousin|fianc[eé]e?|mum|dad|nephew|niece|children),? ?$/iy,
    ),
  ],
  ['witness', 5, /witness(?:es)?,? ?$/iy],
]

/** Whether any of them may say something: most names stand behind none. */
const anyBefore = new RegExp(beforeSigns.map(([, , { source }]) => source).join('|'), 'iy')

/** Who the people are that a name with "identified as" before it belongs to. */
const namedAsSigns: readonly Sign[] = [
  [
    'accused',
    3,
    /\b(?:arrested|charged|accused|suspects?|defendants?|convicted|sentenced|driver|men|man|woman|gunman|shooter)\b[^.;]{1,50}(?:identified|named)(?: \w+){0,2} as:? ?$/i,
  ],
  [
    'victim',
    4,
    /\b(?:victims?|deceased|who died|was killed|killed|found dead|dead)\b[^.;]{1,60}(?:identified|named|known)(?: \w+){0,4} as:? ?$/i,
  ],
]

/** What follows the name whoever is subject. */
const afterSigns: readonly Sign[] = [
  ['accused', 4, /^,? (?:not )?guilty\b/],
  [
    'victim',
    5,
    /^,? (?:lying|dead|unconscious|unresponsive|bleeding|injured|suffering|with (?:\w+ ){0,2}(?:gunshot|stab|head|fatal))\b/,
  ],
  [
    'victim',
    4,
    /^'s? (?:\w+ ){0,2}(?:body|death|family|killer|murder|parents|life|injuries|remains|home was burgled|loved ones|loss)\b/,
  ],
  [
    'accused',
    3,
    lean(
      /^'s? (?:\w+ ){0,2}(?:arrest|trial|sentence|sentencing|conviction|guilty plea|accomplice|co-defendants?|defence|defense|crimes?|offending|actions|bail|home|house|vehicle|car|phone|DNA|criminal|scheme|co-conspirators?)\b/,
    ),
  ],
  [
    'accused',
    4,
    /^,? ?\(?\d{0,3}\)?,? ?(?:for(?! (?:the )?[A-Z])|on suspicion of|with|on charges? of|in connection with|to \d+ (?:years|months)) /,
  ],
]

/** Words between the title and its holder that end an office: "former officer". */
const former = /\b(?:former|ex|retired|disgraced|off-duty)\b/i

const add = (tally: Map<PersonRole, number>, role: PersonRole, weight: number): void => {
  tally.set(role, (tally.get(role) ?? 0) + weight)
}

const tallySigns = (signs: readonly Sign[], words: string, tally: Map<PersonRole, number>): void => {
  for (const [role, weight, pattern] of signs) if (pattern.test(words)) add(tally, role, weight)
}

/** "the victim, 47-year-old " is read as "the victim, " too. */
const ageBefore = / (?:an? |the )?\w{1,8}[- ](?:year|month|week|day)s?[- ]old(?: [a-z]{2,15}){0,2},? $/

const endsInAs = /\bas:? ?$/

const tallyBefore = (words: string, tally: Map<PersonRole, number>): void => {
  const starts = lastWords(words)
  if (endsIn(anyBefore, words, starts))
    for (const [role, weight, pattern] of beforeSigns) if (endsIn(pattern, words, starts)) add(tally, role, weight)
  if (endsInAs.test(words)) tallySigns(namedAsSigns, words, tally)
}

/** Adds what one mention says of its bearer's role. */
export const tallyRole = ({ mention, before, lead, after, predicate }: View, tally: Map<PersonRole, number>): void => {
  const harm = tally.get('victim') ?? 0
  tallySigns(subjectSigns, predicate, tally)
  tallyBefore(before, tally)
  const bare = before.includes('old') ? before.replace(ageBefore, ' ') : before
  if (bare !== before) tallyBefore(bare, tally)
  if (lead !== before) tallyBefore(lead, tally)
  tallySigns(afterSigns, after, tally)
  if (!mention.value.official || former.test(mention.value.title ?? '')) return
  // "the murder of Officer Lee": whoever has an office may be the victim
  add(tally, (tally.get('victim') ?? 0) - harm >= 5 ? 'victim' : 'official', 8)
}

const order: readonly PersonRole[] = ['accused', 'victim', 'suspect', 'official', 'family', 'witness', 'other']

/** The role with most weight. */
export const strongest = (tally: ReadonlyMap<PersonRole, number>): PersonRole | null => {
  let best: PersonRole | null = null
  for (const role of order) if ((tally.get(role) ?? 0) > (best === null ? 0 : (tally.get(best) ?? 0))) best = role
  return best
}

/** The role of people of whom only the age is told: what the text reports. */
export const defaultRole = (plain: string): PersonRole => {
  if (
    /\b(?:arrested|charged|sentenced|jailed|convicted|pleaded|pled|indicted|defendants?|guilty|imprisonment|in prison)\b/i.test(
      plain,
    )
  )
    return 'accused'
  if (/\b(?:wanted|on the run|absconded)\b/i.test(plain)) return 'suspect'
  return /\b(?:died|killed|fatal|injured|victim)\b/i.test(plain) ? 'victim' : 'other'
}
