/**
 * Words that say what happened in a case. Each is one line: the action, how it is worded, the words. They give dates,
 * counts, ages and places their role and set off events.
 */
import type { ActionType, Entry, Lexicon } from '../types'

export interface ActionWord {
  readonly type: ActionType
  /** `verb`: past tense or participle, voice is read from the words before it. `noun`: "the arrest". `base`: "to arrest". */
  readonly form: 'verb' | 'noun' | 'base'
}

const words = (type: ActionType, form: ActionWord['form'], list: string): Entry<ActionWord> => ({
  names: list
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean),
  value: { type, form },
})

export const actions: Lexicon<ActionWord> = {
  name: 'action',
  entries: [
    words(
      'arrest',
      'verb',
      'arrested, detained, apprehended, taken into custody, caught, nabbed, rearrested, re-arrested, captured, surrendered, turned himself in, turned herself in',
    ),
    words('arrest', 'noun', 'arrest, arrests, detention'),
    words('arrest', 'base', 'detain, apprehend, arresting, detaining'),
    words('charge', 'verb', 'charged, indicted, arraigned, summonsed, unsealed, charges were filed, filed charges'),
    words('charge', 'noun', 'indictment, arraignment, charges against'),
    words(
      'hearing',
      'verb',
      'appeared, appear, appears, appearing, due in court, put before, stand trial, stood trial, went on trial, return to court, remanded, committed for trial',
    ),
    words(
      'hearing',
      'noun',
      'hearing, hearings, trial, court appearance, court date, preliminary hearing, status conference',
    ),
    words(
      'plea',
      'verb',
      'pleaded guilty, pled guilty, pleads guilty, plead guilty, pleading guilty, pleaded not guilty, pled not guilty, pleaded no contest, pled no contest, admitted, entered a guilty plea, entered guilty pleas, entered a plea of, entered pleas of, entered a not guilty plea, entered not guilty pleas, changed his plea, changed her plea',
    ),
    words('plea', 'noun', 'guilty plea, guilty pleas, plea hearing, plea agreement'),
    words(
      'conviction',
      'verb',
      'convicted, found guilty, was guilty, found him guilty, found her guilty, found them guilty, returned a guilty verdict',
    ),
    words('conviction', 'noun', 'conviction, guilty verdict, guilty verdicts, verdict'),
    words(
      'acquittal',
      'verb',
      'acquitted, cleared of, found not guilty, exonerated, charges were dropped, charges were dismissed',
    ),
    words('acquittal', 'noun', 'acquittal'),
    words(
      'sentencing',
      'verb',
      'sentenced, jailed, imprisoned, locked up, handed a, handed an, ordered to pay, ordered to serve, fined, given a, given an, disqualified from driving, banned from driving, put behind bars, sent to prison, sent to jail, received a, received an',
    ),
    words('sentencing', 'noun', 'sentencing, sentencing hearing'),
    words(
      'search',
      'verb',
      'searched, raided, executed, officers forced entry, police forced entry, detectives forced entry, we forced entry, they forced entry',
    ),
    words('search', 'noun', 'warrant, warrants, search warrant, search warrants, raid, raids, searches, searching'),
    words('seizure', 'verb', 'seized, recovered, confiscated, discovered, found in possession of, located'),
    words('seizure', 'noun', 'seizure, seizures'),
    words('rescue', 'verb', 'rescued, safeguarded, freed, brought to safety, taken to a place of safety'),
    words('rescue', 'noun', 'rescue'),
    words('crash', 'verb', 'collided, crashed, overturned'),
    words('crash', 'noun', 'collision, crash, road traffic collision, rtc'),
    words(
      'death',
      'verb',
      'died, killed, pronounced dead, pronounced deceased, found dead, passed away, fatally injured, succumbed to',
    ),
    words('death', 'noun', 'death'),
    words('injury', 'verb', 'injured, hurt, wounded, hospitalised, hospitalized, treated for'),
    words('injury', 'noun', 'injuries, injury'),
    words(
      'offence',
      'verb',
      'stabbed, shot, attacked, assaulted, robbed, stole, stolen, raped, murdered, burgled, broke into, threatened, punched, kicked, abused, defrauded, fatally shot, fatally stabbed, beat, struck, fired, opened fire, approached, took place, happened, occurred, committed, entered, smashed, grabbed, molested, strangled, drowned, suffocated, bludgeoned, kidnapped, abducted, stealing, smuggled, conspired, posed as, attempted to',
    ),
    words(
      'offence',
      'noun',
      'incident, attack, assault, shooting, stabbing, murder, robbery, burglary, theft, offence, offences, rape, break-in, killing, homicide, scheme, fire, disturbance, fight, altercation',
    ),
    words('appeal', 'verb', 'appealing, appeal for, appealed for, are asking for'),
    words('appeal', 'noun', 'appeal for witnesses, appeal for information'),
    words('custody', 'verb', 'remain in custody, remains in custody, in custody, being questioned, being held'),
    words(
      'release',
      'verb',
      'bailed, released on bail, released under investigation, released, released on conditional bail',
    ),
    words('release', 'noun', 'bail'),
    words(
      'wanted',
      'verb',
      'wanted, wanted for, sought, being sought, on the run, fled, escaped, absconded, last seen, missing',
    ),
    words(
      'investigate',
      'verb',
      'investigated, investigating, is investigating, are investigating, led by, investigated by',
    ),
    words('investigate', 'noun', 'investigation'),
    words('prosecute', 'verb', 'prosecuted, prosecuting, is prosecuting, are prosecuting, prosecuted by, handling'),
    words(
      'assist',
      'verb',
      'assisted, assisted by, assisting, supported, supported by, with the support of, with the assistance of, with assistance from, in conjunction with, in partnership with, working with, worked closely with, joined by, alongside, together with, attended by',
    ),
    words('thank', 'verb', 'thanked, thank, thanks, would like to thank, praised, commended, wishes to thank'),
    words('announce', 'verb', 'announced, announces, said today, unveiled, released a statement'),
    words('live', 'verb', 'of, lives in, lived in, living in, from, resident of, residing in'),
    words('witness', 'verb', 'saw, witnessed, heard'),
  ],
}
