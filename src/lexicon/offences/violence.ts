/** Crimes against life, body and liberty. */
import type { Entry } from '../../types'
import { charge, group, told, wording, type OffenceWord } from './wording'

export const violence: readonly Entry<OffenceWord>[] = [
  charge(
    'murder',
    `murder(|s|ing)
    homicide(|s)
    (capital|special circumstances|special circumstance|felony) murder(|s)
    soliciting (to|) murder
    solicitation to commit murder
    incitement to murder
    murder of a (|U.S.) national`,
  ),
  told(
    'murder',
    `murdered
    murderer(|s)
    murder-suicide
    (slaying|slayings|slain|killer|killers|killing|killings)
    (fatal|deadly) (shooting|stabbing|attack|assault|beating)(|s)
    fatally (shooting|shot|stabbing|stabbed|beating|beat|strangled|strangling)
    (shot|stabbed|beaten|strangled|bludgeoned|hacked|punched) to death
    (shooting|stabbing|strangulation|beating) death(|s)
    murder (investigation|inquiry|enquiry|probe)
    (double|triple) murder
    execution-style (killing|killings)`,
  ),
  wording<OffenceWord>(
    { category: 'attempted-murder', attempted: true },
    `attempted murder(|s)
    attempt(ing|s|) (to|) murder
    attempting to kill
    (premeditated|willful) attempted murder
    (attempted|attempting) to kill
    (tried|attempted) to (murder|kill)
    intent to murder
    assault with intent to (murder|kill)`,
  ),
  charge(
    'manslaughter',
    `manslaughter
    (voluntary|involuntary|gross negligence|corporate) manslaughter
    (criminally|) negligent homicide
    reckless homicide
    causing or allowing the death of a (child|vulnerable adult|child or vulnerable adult)
    culpable homicide`,
  ),
  charge(
    'death-by-driving',
    `(causing|causing a|caused|cause|causing the) death(|s) by (dangerous|careless|reckless|inconsiderate|drink|careless or inconsiderate|driving|careless driving|dangerous driving) (driving|)
    death by (dangerous|careless|reckless) driving
    causing death (whilst|while) (driving|uninsured|disqualified|unlicensed)
    causing (the death of|death by) driving (unlicensed|uninsured|while disqualified|whilst disqualified)
    (gross|) vehicular (manslaughter|homicide|homicides|assault resulting in death)
    (dangerous|dangerous operation|impaired driving|impaired operation|driving) causing (the|) death
    dangerous operation of a motor vehicle causing death
    intoxication manslaughter
    (dui|dwi|owi) (manslaughter|murder|homicide|causing death|fatality)
    (hit and run|hit-and-run|fail to remain|fail to stop) (causing|resulting in|with|involving) (a|) (death|permanent injury or death|fatality|fatal)
    (fleeing|leaving) the scene of (a|an) (fatal|traffic collision involving death) (crash|collision|accident|or permanent injury)
    fatal (hit-and-run|hit and run) (collision|crash|)`,
  ),
  charge(
    'other-death',
    `infanticide
    (assisting|assisted|encouraging) (or assisting|) suicide
    (preventing|preventing the) (lawful and decent|lawful|) burial (of a (body|dead body|corpse)|)
    concealing the birth of a child
    (unexplained|suspicious|sudden|non-suspicious|unattended) death(|s)
    death(|s) (is|was|are|were|being|) (being|) (treated as|still being treated as) (unexplained|suspicious)
    death as (unexplained|suspicious|unexplained and suspicious|non-suspicious)
    (abuse|desecration|mutilation|concealment) of a (corpse|dead body|human corpse|human remains)`,
  ),
  charge(
    'assault',
    `(assault|assaults|assaulting)
    (common|aggravated|serious|simple|felonious|felony|indictable|racially aggravated|racially-aggravated|malicious|physical|violent|racist|unprovoked) assault(|s|ing)
    assault(|s|ing) (occasioning|causing|resulting in) (actual bodily harm|abh|grievous bodily harm|gbh|bodily harm|harm|bodily injury|serious injury)
    assault(|s|ing) by (beating|means likely to produce great bodily injury|strangulation|means of force likely to produce great bodily injury)
    assault(|s|ing) (with|by) (force|means of force) likely to (produce|cause) great bodily injury
    assault(|s) with (a|an|) (deadly|dangerous|offensive|) weapon(| other than a firearm)
    assault(|s) with (a|an) (firearm|semi-automatic firearm|semiautomatic firearm|knife|hammer|bottle|machete)
    assault(|s|ing) (of|on|against|) (a|an|the|) (police officer|police officers|peace officer|police constable|emergency worker|emergency workers|constable|officer|officers|garda|law enforcement officer|family member|household member|public servant)
    assault(|s) with (the|) intent to (cause (grievous bodily harm|gbh|serious harm)|do grievous bodily harm|rob|resist arrest)
    assault on a female
    section 47 assault
    (s47|s 47|sec 47|section 20|section 18) (assault|wounding)
    wounding(| with intent|with intent to cause grievous bodily harm|with intent to do grievous bodily harm|with intent to cause gbh)
    (malicious|unlawful|unlawful and malicious|section 18|section 20) wounding(| with intent)
    (inflict|inflicting|causing|causes|cause|caused|caus) (grievous|actual|serious|great|substantial) bodily (harm|injury)(| with intent)
    (grievous|actual) bodily harm(| with intent| without intent)
    (abh|gbh)(| with intent)
    section (18|20) (gbh|grievous bodily harm)
    (aggravated|simple|domestic|domestic violence|felony|misdemeanor) (battery|batteries)
    (assault and battery|assault or battery|assault by a public officer)
    domestic (battery|assault|violence battery)(| with corporal injury| by strangulation)
    battery (with|causing) (serious|great|substantial|) (bodily|) (injury|harm)
    (aggravated|) mayhem
    torture
    (non-fatal|non fatal|intentional|attempted|) strangulation
    strangl(ing|ed)
    (administering|administer) (a|) (poison|noxious substance|noxious thing|poison or noxious substance)
    (corporal injury|inflicting corporal injury) (on|to) (a|an) (spouse|child|cohabitant|partner)
    (aggravated|) menacing and assault
    culpable and reckless conduct
    (recklessly|intentionally|negligently) causing (serious|) injury
    endangering safety by (use of|conduct regarding) a dangerous weapon
    assault causing bodily harm
    (reckless|intentional) (conduct|act|acts) endangering (life|a person|persons)
    (shooting|firing|discharging a firearm) (at|into) (an|a) (inhabited|occupied|inhabited occupied|) (dwelling|structure|structure/vehicle|motor vehicle|vehicle|building|residence)
    drive-by shooting(|s)
    throwing corrosive fluid(| on a person with intent)
    throwing a corrosive substance
    injury to (a|an) (child|elderly individual)
    excessive force
    use of excessive force
    deliberate indifference
    spitting at (a|an) (police officer|emergency worker)`,
  ),
  told(
    'assault',
    `(battery|assaulted|stabbed|stabbing|stabbings|shooting|shootings|punched|punching|kicked|slashed|slashing|attacked|attacking|beaten|beating|beatings|headbutted|glassed|glassing|bitten|knifed)
    (shot and (wounded|injured)|non-fatal shooting|opened fire|shots (were|) fired)
    (knife|hammer|acid|machete|knifepoint|unprovoked|serious|violent|vicious|brutal|racist|dog|sword|glass|bottle|street|hate|savage|sustained|axe) attack(|s)
    attacker(|s)
    (stab|slash|knife|gunshot) wound(|s)
    (fight|altercation) (leaves|left|leaving) (a|one|two|three|four|several) (man|men|woman|people|teenager|teenagers)
    (struck|hit|beaten) (from behind|over the head|around the head|in the (face|head)|with a (hammer|bottle|bat|baseball bat|metal bar|pole|weapon))
    knocked (him|her|them|the victim|the man|the woman|) unconscious
    spat (in|at) (his|her|the|their|a) (face|woman|man|victim|officer|officers)`,
  ),
  charge(
    'threats',
    `(criminal|terroristic|terrorist|death|bomb|violent) threat(|s)
    threat(|s|en|ening|ened) to (kill|murder|life|shoot|commit criminal damage|bomb|blow up)
    making (threats|threats to kill|a threat|criminal threats|terroristic threats|a bomb threat|a terroristic threat|threatening phone calls|threatening communications|a bomb hoax)
    (making|made|sending) (a|) (bomb|terroristic|death|hoax|violent) threat(|s)
    (bomb|) hoax(|es)
    interstate (threats|threatening communications|transmission of threats)
    (transmitting|sending|mailing) (interstate|) threat(|s|ening communications|ening letters)
    (utter|uttering|uttered) (a threat|threats|death threats)
    (use|using) (of|) (a|) carriage service to (menace|harass|menace, harass or cause offence)
    menacing
    intimidation with a (dangerous|) weapon
    threatening (a|an|) (police officer|public official|federal official|federal officer|public servant|violence)
    (second-degree|third-degree) menacing`,
  ),
  told(
    'threats',
    `(threatened|threatening) (to (kill|shoot|stab|harm|burn|hurt|attack)|him|her|them|staff|the victim|the woman|the man|a man|a woman)(| with a)
    (was|were|been|being|then|verbally) threatened(| by| with)`,
  ),
  charge(
    'kidnapping',
    `kidnap(|s|ping|pings|ing)
    aggravated kidnapping
    kidnapping (for|to commit|with intent to commit|with the intent to commit) (ransom|robbery|rape|carjacking|a sexual offense|a sex offense|child molest)
    false(|ly) imprison(ment|ing)
    unlawful (imprisonment|restraint|confinement|detention)
    forcible confinement
    (child|parental|) abduct(ion|ing|ions)
    (child stealing|hostage taking|hostage-taking|custodial interference|interference with custody)
    (holding|taking) (a person|someone|him|her|them|) hostage`,
  ),
  told(
    'kidnapping',
    `(kidnapped|abducted|kidnapper|kidnappers|held hostage|held captive|held against (his|her|their) will)`,
  ),
  charge(
    'modern-slavery',
    `(modern|modern-day|modern day|) slavery
    (modern slavery|slavery) (offence|offences|and human trafficking offences)
    (holding (a person|another person|someone|people|persons|) in |) (slavery|servitude)(| or servitude)
    (slavery|servitude)(,|) servitude(,|) (and|or) forced or compulsory labour
    (forced|compulsory|forced or compulsory|bonded) labo(u|)r
    (labour|labor) exploitation
    (involuntary|domestic) servitude
    peonage`,
  ),
  charge(
    'human-trafficking',
    `(human|people|person|child|sex|labor|labour) trafficking
    trafficking (in|of|) (persons|human beings|people|women|a person|a minor|minors|a child|a juvenile|children|girls|adults)
    (arranging|facilitating|arranging or facilitating|arranging and facilitating) (the|) (travel|travel of another person|travel of another) (with a view to|for|) (exploitation|)
    sex trafficking (of|) (a|) (child|children|minor|minors|conspiracy)
    sex trafficking by force(, fraud(,|) (or|and) coercion|)
    human traffick(ing|er|ers) (of a minor|offences|offenses|charges|)
    (trafficked|trafficking) (people|women|girls|victims|children|men)
    transporting (a|) minor(|s) (for prostitution|with intent to engage in criminal sexual activity)`,
  ),
  charge(
    'extortion',
    `(extort|extortion|extorting|extorted|blackmail|blackmailing|blackmailed)
    (demanding|demand) (money|property) with menaces
    loan(-| |)shark(ing|)
    hobbs act extortion
    (transmitting|transmission of|making|sending|issuing) (a|) ransom demand(|s)
    (sextortion|cyber extortion|interference with commerce by extortion)`,
  ),
  charge(
    'neglect',
    `(child|elder|animal and child|felony child|dependent adult|elder or dependent adult|elder and dependent adult|senior) (abuse|abuse and endangerment|neglect|cruelty|endangerment|endangering)
    (child cruelty|cruelty to (a child|children|a person under 16|persons under 16|a juvenile|juveniles|a person under the age of 16))
    (wilful|willful) (neglect|ill-treatment|ill treatment)
    (ill-treatment|ill treatment|neglect|wilful neglect) of (a|an|) (child|children|person|patient|patients|resident|person without capacity|vulnerable adult)
    (child neglect|neglecting a child|criminal neglect|neglect of a dependent)
    endangering (the welfare|the life|the health) of a (child|minor|person)
    (child|) endanger(ing|ment) (a|of a) child(|ren)
    contributing to the (delinquency|neglect) of a (minor|child)
    (permitting|causing or permitting) (a|an) (dependent adult|elder|child) to be injured
    (shaking|shaken) (a|) (baby|infant)
    (abandoning|abandonment of) a child
    financial(ly|) (exploitation|abuse|exploiting) of (a|an) (elder|elderly person|vulnerable adult)
    unlawful(ly|) (injury to|corporal punishment of) a child
    failing to provide the necessaries of life
    (reckless|recklessly|wanton) endangerment
    aggravated child abuse`,
  ),
  charge(
    'harassment',
    `(harass|harassment|harassing|stalk|stalking|cyberstalking|cyber stalking)
    (racially|religiously|racially or religiously|homophobically|) aggravated (harassment|stalking)
    (harassment|stalking) (causing|involving|putting a person in|without) (fear of violence|serious alarm or distress|violence|alarm|serious alarm)
    (putting|put) (a|another|) (person|people|someone) in fear of violence
    (controlling|coercive|controlling and coercive|controlling or coercive|coercive and controlling|coercive or controlling) (behaviour|behavior|control|relationship)
    coercive control
    malicious communication(|s)
    (sending|sent) (malicious|offensive|grossly offensive|menacing|threatening|indecent|abusive) (communications|messages|communication|message|letters|texts|text messages)
    (improper|misuse) (use|) of (a|) (public|) (electronic|telecommunications|public electronic) communications (network|system)
    (annoying|harassing|obscene|nuisance) (phone|telephone) calls
    (domestic|intimate partner) (abuse|violence|violence-related|abuse-related) (offence|offences|incident|incidents|related offences|)
    domestic(-| )(related|abuse-related|violence-related|related) (offence|offences|incident|incidents)
    (disclosing|sharing|threatening to share|threatening to disclose|distributing) (private|intimate) (sexual|) (photographs|images|photographs and films|films|pictures|photos)(| with intent to cause distress)
    (revenge porn|revenge pornography|unlawful surveillance|criminal harassment|intimidation|cyberbullying|doxing)
    racially(-| )aggravated (public order|harassment)`,
  ),
  told('harassment', `(stalked|harassed|stalker|stalkers)`),
  group(
    'assault',
    `(violent|violence) (offence|offences|offense|offenses)
    offence(|s) of violence`,
  ),
  charge(
    'hate-crime',
    `hate(-| )crime(|s)
    hate crime (assault|assaults|offence|offences|charges|violation|violations|offense|offenses|battery)
    (racially|religiously) (motivated|aggravated) (offence|offences|crime|crimes|incident|attack|attacks|abuse)
    (stirring up|inciting|incitement to|incitement of) (racial|religious) hatred
    (cross burning|racial hatred|ethnic intimidation|bias intimidation|homophobic abuse|racist abuse|racial abuse)`,
  ),
]
