/** Words that bring in an offence and say how far the case has come for it. */
import type { Lexicon } from '../../types'
import type { OffenceStage } from '../../vocabulary'
import { wording } from './wording'

export interface StageCue {
  /** Null: names a charge but leaves the stage to other words ("two counts of"). */
  readonly stage: OffenceStage | null
  /** The offence follows at once ("charged with"), or after a preposition further on ("jailed for six years for"). */
  readonly direct: boolean
  /** What follows is told of an earlier case ("previous convictions for"). */
  readonly background?: boolean
  /** What follows may tell how the charged crime was done rather than name a charge ("is accused of"). */
  readonly narrative?: boolean
}

const direct = (stage: OffenceStage | null, lines: string) => wording<StageCue>({ stage, direct: true }, lines)
const verb = (stage: OffenceStage, lines: string) => wording<StageCue>({ stage, direct: false }, lines)

export const stageCues: Lexicon<StageCue> = {
  name: 'offence-stage',
  entries: [
    direct(
      'suspected',
      `(on|under|on the|) suspicion (of|for|or) (the|) (offences of|offence of|)
      suspected of (involvement in|being involved in|)
      (wanted|sought|hunted) (for|over|in connection with|in relation to|on suspicion of|on recall to prison for|on a warrant for|by police for|following)
      (arrested|rearrested|re-arrested|detained|apprehended|booked|held|nabbed|interviewed|questioned|custody) (for|over|in connection with|in relation to|on|about|under)
      (arrest|arrests|warrant|warrants|detention) (for|in connection with|in relation to|on suspicion of)
      (suspect|suspects|man|men|woman|people|person) in connection with`,
    ),
    direct(
      'charged',
      `charged (with|in connection with|over|for|under|in relation to|on)
      (charge|charges|allegation|allegations) (of|for|include|includes|including|included|are|relating to|related to|in connection with|that include)
      charging (him|her|them|the defendant|the defendants|with|) (with|)
      (indicted|arraigned) (on|for|in connection with|with)
    (face|faces|facing|faced|answer) (a|an|) (charge|charges|count|allegations|prosecution) (of|for|with|including|)
    (face|faces|facing|faced) trial (on|for|)
      (face|faces|facing) (further|additional|multiple|several|two|three|four|five|six|federal|state|felony|misdemeanor|criminal|) (charges|counts) (of|including|for|)
      (stand|stands|stood|go|goes|went|on) trial (for|on|accused of|charged with|over)
      (summonsed|summoned|cited|reported|summons|prosecuted|ticketed|reported for summons|reported to the procurator fiscal|remanded|appeared in court) (for|over|on|in connection with)
      (denied|denies|denying)
      (plead|pleaded|pled|pleads|pleading) not guilty to
      (accused|defendant|defendants) (in|in the)
      (prosecution|complaint|information|indictment) (for|charging|alleging|alleges|charges)
      (indictment|indictments) (of|on) (a|)`,
    ),
    wording<StageCue>(
      { stage: 'charged', direct: true, narrative: true },
      `(accused|accuse|accuses|accusing) (him|her|them|) of`,
    ),
    wording<StageCue>(
      { stage: 'convicted', direct: true, narrative: true },
      `(admitted|admits|admitting|admit|confessed to|admitted to|admitting to)`,
    ),
    direct(
      'convicted',
      `(plead|pleaded|pled|pleads|pleading|plea|pleas|pleading) guilty (to|for|of|in connection with|on) (the|)
      guilty (plea|pleas) to
      (guilty|found guilty|convicted|convicting|convicts|convict) (him|her|them|) (to|of|on|for|in|in connection with)
      (admitted committing|admitted charges of|admitted offences of|admitted one count of)
      (conviction|convictions) (for|of|on)
      (verdict|verdicts) (for|on)
      cautioned for`,
    ),
    direct(
      'acquitted',
      `(cleared|acquitted|exonerated) (of|on)
      (not guilty|found not guilty|verdict of not guilty) (of|on|to)
      (dropped|dismissed) (the|) (charges|charge) of`,
    ),
    direct(
      null,
      `(count|counts|counts each|count each|offence|offences|offense|offenses|crime|crimes|felony|misdemeanor|charged counts|cases|case|instances|violations) (of|including|include|included|relating to|related to|involving)
      (offences|crimes|offenses) (of|), including
      in (connection|relation) (with|to)
      role(|s) in (a|an|the|)
      (his|her|their) part in (a|an|the|)`,
    ),
    wording<StageCue>(
      { stage: null, direct: true, narrative: true },
      `(involved|involvement|participated|participating|participation|engaged|engaging) in (a|an|the|)
      alleged to have (committed|carried out|been involved in) (a|an|the|)`,
    ),
    verb('suspected', `(arrested|rearrested|re-arrested|detained|apprehended|arrests|wanted)`),
    verb(
      'charged',
      `(sues|sued|lawsuit|settle allegations|resolve allegations|charged|indicted|arraigned|summonsed|charges|indicts|indictment|on trial|trial|prosecuted|arraignment)`,
    ),
    verb(
      'convicted',
      `(convicted|found guilty|guilty|(pleaded|pled|pleads|plead|pleading) guilty|conviction|guilty plea|convicts|convict)`,
    ),
    verb(
      'sentenced',
      `(jailed|sentenced|imprisoned|locked up|behind bars|fined|sent to prison|sent to jail|jail for|(handed|given|received|receives) (a|an) (suspended|community|prison|jail|life|custodial|conditional|fixed|extended|indeterminate)|banned from driving|disqualified from driving|ordered to (pay|serve|complete)|prison sentence|jail sentence|jail term|prison term|spared jail|suspended sentence|suspended prison|community order|starts jail|hospital order|unpaid work|conditional discharge|years in prison|life in prison|life sentence|(months|weeks|years) (imprisonment|in jail|in prison|custody))`,
    ),
    direct('sentenced', `(months|years|weeks) (imprisonment|in prison|in jail|in custody|custody|) for`),
    verb('acquitted', `(acquitted|found not guilty|cleared by (a|the) jury)`),
    wording<StageCue>(
      { stage: null, direct: true, background: true },
      `(previous|prior|earlier|past|previously|criminal) (conviction|convictions|convicted|arrests|arrest|offences|offence|record|records|history|prison term|prison sentence|strike conviction|strike convictions|felony convictions|felony conviction|charges) (for|of|in|include|includes|including|)
      (on|while on|was on|out on) (parole|probation|licence|supervised release) (for|after|from)
      (recalled to prison|convicted felon|registered sex offender|serving a|already serving|currently serving|served|having served|previously served|prior) (sentence|prison sentence|term|time|) (for|) (a|an|)
      (convicted|conviction|sentenced|jailed) in (19|20)(0|1)(0|1|2|3|4|5|6|7|8|9) (for|of)
      (crimes|offences|issues|crime) such as
      wrongful(ly|) (conviction|convictions|convicted) (of|for|)
      (sentencing|sentence|) (enhancement|enhancements|allegation) (for|of|)
      (special|enhancement) (allegations|allegation|circumstance) of
      (history|statistics|figures|increase|reduction|rise|decrease|victims|victim|impact|dangers|risk|risks|awareness|survivors|levels|signs) of
      (increase|rise|reduction|decrease|spike) in
      (concerns|advice|help) (about|on|regarding)
      (tackle|tackling|combat|combating|combatting|fight|fighting|prevent|preventing|reduce|reducing|crack down on|cracking down on|crackdown on|disrupt|disrupting|target|targeting|targets|tackles|deter|deterring|clamp down on|clampdown on|stamp out|eradicate|addressing|committed to|dedicated to|prosecute|prosecutes|prosecuting|specialising in|specializing in|focus on|focused on|focusing on) (the|all|any|all forms of|) (illegal|serious|violent|)`,
    ),
  ],
}
