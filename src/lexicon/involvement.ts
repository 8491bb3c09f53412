/**
 * Words that say what somebody is in a case: who does (subject) and who it is done to (object; also the subject of the
 * passive and what follows "of"). One line each: the two parts, how the word is used, the words.
 */
import type { Entry, Lexicon } from '../types'
import type { CountRole } from '../vocabulary'

export interface InvolvementWord {
  readonly subject: CountRole | null
  readonly object: CountRole | null
  /** `verb` past tense or participle, `gerund` also the infinitive, `noun` takes "of", `person` names its role itself. */
  readonly form: 'verb' | 'gerund' | 'noun' | 'person'
}

const words = (
  form: InvolvementWord['form'],
  subject: CountRole | null,
  object: CountRole | null,
  list: string,
): Entry<InvolvementWord> => ({
  names: list.split(/[,\n]/).flatMap((word) => word.trim() || []),
  value: { subject, object, form },
})

export const involvement: Lexicon<InvolvementWord> = {
  name: 'involvement',
  entries: [
    words(
      'verb',
      null,
      'arrested',
      'arrested, detained, apprehended, taken into custody, rearrested, re-arrested, captured, located and arrested, reported for summons, netted, rounded up, held on suspicion, held for questioning',
    ),
    words('gerund', null, 'arrested', 'arrest, arresting, arrests, detain, detaining, apprehend, apprehending'),
    words('noun', null, 'arrested', 'arrest of, arrests of, detention of'),
    words(
      'verb',
      'arrested',
      'arrested',
      'in custody, in police custody, remain in custody, remains in custody, being questioned, being held, interviewed under caution, bailed, released on bail, released under investigation, released on conditional bail, released on police bail, been released, was released, were released, was bailed, were bailed, helping police with their enquiries, assisting police with their enquiries, assisting officers with their enquiries',
    ),
    words(
      'verb',
      null,
      'charged',
      'charged, indicted, arraigned, summonsed, accused, prosecuted, extradited, remanded',
    ),
    words('gerund', null, 'charged', 'charging, indict, indicting, prosecute, prosecuting, charges against'),
    words(
      'verb',
      'charged',
      'charged',
      'appeared, appear, appears, appeared in court, due in court, due before, due to appear, set to appear, stand trial, stood trial, went on trial, on trial, face, faces, facing, on bail, granted bail, refused bail, denied, denies, charges, is accused of, are accused of, committed for trial, named in the indictment, named in an indictment, named in a, remain at large, remains at large, acquitted, cleared of',
    ),
    words('noun', null, 'charged', 'indictment of, prosecution of, arraignment of, trial of, extradition of'),
    words(
      'verb',
      'convicted',
      'convicted',
      'convicted, found guilty, pleaded guilty, pled guilty, plead guilty, pleads guilty, pleading guilty, admitted, admits, entered a guilty plea, was guilty, entered guilty pleas',
    ),
    words('noun', null, 'convicted', 'conviction of, convictions of'),
    words(
      'verb',
      'sentenced',
      'sentenced',
      'sentenced, jailed, imprisoned, locked up, handed a, ordered to pay, ordered to serve, fined, put behind bars, sent to prison, sent to jail, received a, received an, given a suspended, given a community, given a life, given a restraining, given a total, banned from driving, disqualified from driving, is serving, are serving, handed a suspended',
    ),
    words('noun', null, 'sentenced', 'sentencing of'),
    words('person', null, 'charged', 'defendant, defendants, co-defendant, co-defendants'),
    words(
      'person',
      null,
      'suspect',
      'suspect, suspects, robber, robbers, burglar, burglars, offender, offenders, attacker, attackers, assailant, assailants, gunman, gunmen, thief, thieves, perpetrator, perpetrators, culprit, intruder, intruders',
    ),
    words('person', null, 'victim', 'victim, victims, complainant, complainants, survivor, survivors, intended victim'),
    words(
      'noun',
      null,
      'suspect',
      'altercation with, argument with, fight with, information about, description of, descriptions of, search for, hunt for, stills of, photographs of, photos of, pictures of, e-fit of, efit of, description for, appeal for',
    ),
    words('person', null, 'witness', 'witness, witnesses, bystander, bystanders, passer-by'),
    words(
      'verb',
      'suspect',
      'suspect',
      'wanted, sought, remain fugitives, remains a fugitive, are fugitives, being sought, on the run, fled, absconded, escaped, made off, drove off, ran off, described as, is described, was described, are described, were described, looking for, wants to speak, to identify, to speak to, to trace, cctv of, image of, images of, footage of, in connection with, want to speak, want to trace, identify, trace, locate',
    ),
    words(
      'verb',
      'killed',
      'killed',
      'died, has died, killed, was pronounced dead, pronounced dead, pronounced deceased, found dead, passed away, fatally injured, succumbed, murdered, fatally shot, fatally stabbed, shot and killed, stabbed to death, shot to death, shot dead, tragically died, sadly died, lost his life, lost her life, lost their lives, declared dead, confirmed dead, bludgeoned to death, beaten to death, strangled, struck and killed',
    ),
    words(
      'gerund',
      null,
      'killed',
      'killing, murdering, kill, murder, fatally stabbing, fatally shooting, fatally striking, striking and killing, strangling',
    ),
    words(
      'noun',
      null,
      'killed',
      'death of, deaths of, murder of, murders of, killing of, killings of, manslaughter of, homicide of, body of, bodies of, slaying of, family of, attempted to resuscitate',
    ),
    words(
      'verb',
      'injured',
      'injured',
      'injured, hurt, wounded, hospitalised, hospitalized, treated for, suffered, sustained, received injuries, dragged, needed stitches, required stitches, taken to hospital, was taken to hospital, were taken to hospital, airlifted, left with, hit by a car, serious condition, critical condition, stable condition, remains in hospital, in hospital, was knocked, collided with',
    ),
    words(
      'gerund',
      null,
      'injured',
      'injuring, wounding, slicing, cutting, cut, running over, hitting, colliding with, knocking down',
    ),
    words('noun', null, 'injured', 'injury to, injuries to'),
    words(
      'verb',
      null,
      'rescued',
      'rescued, safeguarded, freed, brought to safety, taken to a place of safety, recovered',
    ),
    words('gerund', null, 'rescued', 'rescuing, safeguarding'),
    words('noun', null, 'rescued', 'rescue of, safeguarding of'),
    words(
      'verb',
      'suspect',
      'victim',
      'subjected, stabbed, shot, attacked, assaulted, robbed, raped, threatened, punched, kicked, abused, defrauded, beat, beaten, struck, approached, followed, grabbed, molested, kidnapped, held up, targeted, groomed, scammed, conned, trafficked, exploited, slashed, pushed, confronted, bitten, chased, mugged, tied up, ordered, touched, forced, smuggled, sexually assaulted, sexually abused, sodomized, encountered, met, befriended, massaged, picked up',
    ),
    words(
      'gerund',
      null,
      'victim',
      'stabbing, shooting, attacking, assaulting, robbing, raping, threatening, punching, kicking, abusing, defrauding, beating, striking, approaching, grabbing, molesting, kidnapping, targeting, grooming, trafficking, exploiting, harassing, stalking, having sex with, sex acts with, sexual activity with, lewd acts on, sexual relationship with, conning, scamming, sexually assaulting, sexually abusing, befriended, encountering, meeting, attack on, assault on, attempted murder of, incident involving, offences against, against, luring, soliciting, sex with, sexual acts with, sexual intercourse with, intercourse with, pimping, pimping and pandering, pandering, binding, tying up, bind, tie up, rape, rob, stab, assault, molest, kidnap, exploit, defraud, scam, annoying, swindling, duping, deceiving, bilking, cheating, victimizing, ripping off, preying on, relate to, relates to, torturing, choking, suffocating, biting, spitting at, spitting on, opened fire on, opening fire on, open fire on, shot at, fired at, firing at, shooting at, fired on, lured, lure, cheated, cheat, underpaying, underpaid, underpay, duped, deceived, swindled, drugged, drugging, incapacitating, imprisoned, headbutting, dragging, burning, poisoning, groping, fondling, filming, spying on, blackmailing, extorting, enslaving, imprisoning, taking hostage, holding hostage, catfishing',
    ),
    words(
      'noun',
      null,
      'victim',
      'rape of, assault of, stabbing of, shooting of, robbery of, kidnapping of, abuse of, beating of, abduction of, molestation of, kidnap of, reports of, welfare of, attempted murder of, sexual assault of, sexual abuse of, home of',
    ),
    words(
      'verb',
      'suspect',
      null,
      'stole, broke into, entered, smashed, fired, opened fire, conspired, forced their way, burgled, armed with, demanded, committed, attempted, tried, took, threw, produced, riding, carrying, wearing, seen acting, acting suspiciously, behaving suspiciously, believed to be, gained entry, robbing a, involving',
    ),
    words(
      'verb',
      null,
      'suspect',
      'stopped, searched, spoken to, questioned, interviewed, issued, warned, cautioned, reported, referred, dispersed, identified, summoned, accomplices, cannabis warnings to',
    ),
    words('verb', 'witness', null, 'witnessed, called police, called 911'),
  ],
}
