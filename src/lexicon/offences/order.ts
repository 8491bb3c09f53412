/** Weapons, roads, public order, justice, state, borders, trade, animals and what is no crime. */
import type { Entry } from '../../types'
import { charge, group, told, wording, type OffenceWord } from './wording'

export const order: readonly Entry<OffenceWord>[] = [
  charge(
    'weapons',
    `(weapon|weapons|firearm|firearms|gun|guns|knife|knives|explosives|explosive|ammunition|weapons-related|gun-related|knife-related|bladed article|offensive weapon|federal firearms|prohibited weapon|sec 5 firearm|section 5 firearm|sec 5 firearms) (offence|offences|offense|offenses|possession|trafficking|trafficking conspiracy|violation|violations|charge|charges|crime|crimes)
    (felon|felons|convicted felon) in possession(| of (a|) (firearm|firearms|ammunition))
    (discharging|discharge of|unlawful discharge of|unlawful discharging|grossly negligent discharge of) (a|) (firearm|firearms|weapon)( with gross negligence| in a public place|)
    (brandishing|displaying) (a|an|) (firearm|weapon|deadly weapon|gun|knife|imitation firearm)
    (unlawful|illegal) (use|carrying|purchase) of a (weapon|firearm|handgun)
    criminal use of a firearm
    (explosion|detonation) of a destructive device
    (firearm|firearms) discharge(|s)
    discharge of a firearm
    (intent to unlawfully make|intent to make|making|manufacturing) (a destructive device|an explosive)
    us(e|ing) and carrying (of|) a firearm (during|in|in furtherance of|in relation to) (a|) (crime of violence|drug trafficking crime)
    possession of (a firearm|a weapon|a gun|weapons|firearms) (by a|by) (felon|prohibited person|prohibited possessor|convicted felon)
    unlawful possession by a felon
    (concealed|loaded|unlicensed|sharply pointed|prohibited) (weapon|firearm|article)
    (article with a blade|knife blade)(| in a public place| or sharp point| or point)
    (unlawful|) (carrying of|carrying) (a|an) (weapon|handgun|knife)
    (use|using|carrying|brandishing|discharging) (of|) a firearm (during|in|in furtherance of|in relation to) (a|the commission of a) (crime of violence|drug trafficking crime|felony|violent crime)
    (dealing|engaging in the business of dealing) in firearms without a license
    (threatening|threaten) (a person|another|) (with|) (a|an|) (bladed article|offensive weapon|blade|knife)( in public| in a public place|)
    (making|manufacture of|manufacturing|making or possessing|causing) (an|) explosive(|s)( substance| substances|)
    (causing|cause) an explosion
    (gun|knife|weapon|firearm) running
    straw purchas(e|es|ing)
    (firearms|gun|weapons|arms|firearm) (trafficking|smuggling|running|trafficked)
    (trafficking|traffick|trafficked|smuggling|supplying|supply of|sale of|transfer of|selling) (in|) (illegal|) (firearms|weapons|guns|handguns|ammunition)
    use of a weapon of mass destruction
    use a weapon of mass destruction`,
  ),
  told(
    'weapons',
    `(was|were|been|being) threatened with (a|an|) (knife|knives|gun|machete|hammer|axe|weapon|firearm|sword|handgun|shotgun)
    (armed|brandishing|brandished|threatened|wielding) (with|) (a|an|) (knife|knives|gun|machete|hammer|axe|weapon|firearm|sword|handgun|shotgun|imitation firearm|bladed weapon)
    (has|had|holding|produced|pulled out|pulled|drew|waving) a (knife|machete|gun|handgun|hammer|weapon|firearm|shotgun|large knife|kitchen knife)( in (his|her) hand|)`,
  ),
  charge(
    'dangerous-driving',
    `(dangerous|careless|reckless|inconsiderate|furious) (driving|operation of a motor vehicle)(| causing serious injury)
    (causing|causing a|cause|caused) serious (injury|injuries) by (dangerous|careless) driving
    driving (dangerously|carelessly|recklessly|without due care|without due care and attention|in a dangerous manner|without reasonable consideration)
    (wanton|and) furious driving
    without due care and attention
    (evading|eluding|fleeing|flight from|failing to stop for) (a|) (police|peace officer|police officer|police car|law enforcement) (while|whilst) driving recklessly
    (street racing|speed contest|engaging in a speed contest|racing on a highway|dangerous operation)`,
  ),
  charge(
    'impaired-driving',
    `(drink|drunk|drunken|drug|impaired|intoxicated|drink and drug|drink or drug|drink-|drug-|drink/drug|drink and|drug and) (driving|drive|-driving|-drive|-driver)(| offences)
    (drink|drug|drunk)-driving
    driving under the influence(| of alcohol| of drugs| of alcohol and drugs| of alcohol or drugs| of drink or drugs| causing injury| causing bodily injury| of alcohol causing bodily injury| of drugs causing injury)
    (driving|operating) with (a|an) (blood|blood-alcohol|bac|excess)
    (dui|dwi|owi|oui|extreme dui|aggravated dui|felony dui|felony dwi)
    (failing|failure|refusing) to (provide|supply) (a|) (specimen|sample|breath test|breath specimen|blood|urine)
    (failing|refusing) (a|) (breath test|roadside drug test|roadside breath test)
    drunk in charge
    (driving|operating) (a motor vehicle|a vehicle|) (while|) (having|with) a blood alcohol (level|content|concentration)
    (two|three|four|nearly three|almost three|nearly four|twice|more than twice|almost twice|nearly twice|more than three) (times|) the (legal|drink-drive|drink drive|alcohol|legal alcohol|legal drink-drive|) limit
    (unfit|unfit state) to drive(| through drink| through drugs| through drink or drugs)
    intoxication assault
    reckless while intoxicated`,
  ),
  told('impaired-driving', `(drink|drunk|drug)(-| )driver(|s)`),
  charge(
    'traffic-offence',
    `driving ban breach
    (police pursuit|flight from (a|) (police|peace) (officer|))
    (operation|driving|operating|drive) while (prohibited|disqualified|suspended)
    (disqualified driving|disqualified driver|driving without due documents)
    (driving|motoring|traffic|road traffic|vehicle|motor vehicle|driving-related|other driving|several traffic|minor traffic) (offence|offences|offense|offenses|violation|violations|matters)
    (no|without) (insurance|driving licence|licence or insurance|insurance or licence|mot)
    (otherwise than|other than|otherwise) in accordance with (a|the|his|her) (licence|license)
    (failing|failed|failure) to (stop|remain) (for|for the|after a|after an|following a|at the|at a|at the scene of a|at the scene of an|when required by|for a) (police|officers|collision|accident|scene|police officer|crash|road traffic collision)
    (failing|failed|failure) to (report a|report an) (collision|accident)
    (fail|failing|failure|failed) to (stop|yield|pull over)
    (attempt|attempting|attempted) to elude
    (fail|failing) to stop (or|and|/) (report|exchange details)
    (hit(-| )and(-| )run)(| with injury| with property damage| causing injury| collision| driver|)
    (fleeing|leaving|left|fled) (the|) scene of (an|a|the) (accident|collision|crash)
    (speeding|excess speed|exceeding the speed limit|using a (mobile|handheld mobile) phone (while|whilst) driving|tailgating|running a red light|driving on a suspended (or revoked|) license|driving on a (revoked|suspended) license|unregistered vehicle|dangerous parking|not wearing a seat(| |-)belt|vehicle defects)
    (speeding|speed) offences
    (reported|) for no insurance
    (aggravated|) unlicensed (operation|operator)(| of a (motor|) vehicle)
    improper display of (number|license) plates
    failure to (yield|exercise due care|signal)
    leaving the scene of an (incident|injury accident)(| without reporting)
    (reckless|dangerous) operation of a vessel
    road traffic act offences
    (eluding|evading|fleeing|fleeing and eluding|fleeing or eluding|fleeing or attempting to elude) (police|a police officer|a peace officer|an officer|law enforcement|arrest in a vehicle|arrest by vehicle|from police|arrest with a vehicle|arrest with a motor vehicle|in a motor vehicle|a law enforcement officer)
    (felony|) (eluding|evading)
    riding on common land`,
  ),
  charge(
    'public-disorder',
    `(affray|affrays|riot|rioting|riots|violent disorder|mass disorder|public disorder|large scale disorder|mutiny|prison riot|prison mutiny)
    (public|racially aggravated public|section 4 public|section 4a public|section 5 public|religiously aggravated public|serious public|s4 public|racially-aggravated public|aggravated public) order(| offence| offences| act offences)
    breach(|es|ing) of (the|) (peace|public order act|public order)
    (disorderly|drunk and disorderly|drunken|disruptive|aggressive and disorderly) (conduct|behaviour|behavior)
    (drunk|drunkenness|drunk and|drunk or) (and|or|in a public place|) (disorderly|incapable)(| behaviour| conduct)
    drunk in (a|) public(| place)
    (being|) intoxicated in (a|) public(| place)
    public (intoxication|drunkenness|nuisance)
    (using|use of|) (threatening|abusive|insulting|threatening, abusive or insulting|threatening or abusive|abusive or threatening|threatening and abusive) (words|behaviour|words or behaviour|words and behaviour|behavior)(| likely to cause harassment| with intent to cause fear| to cause harassment)
    (causing|intentionally causing|intentional|cause|intent to cause) harassment, alarm (or|and) distress
    (anti-social|antisocial|anti social|nuisance) (behaviour|behavior|and criminal use of|driving|use of)
    (causing a|public|cause a) (nuisance|disturbance)
    (inciting|incitement to|inciting a) (riot|violence|disorder)
    (unlawful assembly|failure to disperse|failing to disperse|failing to leave when directed|breach of a dispersal order|creating a disturbance|football-related disorder|football disorder|violent conduct|throwing missiles|civil disorder|pitch incursion|disturbing the peace|encouraging (or assisting|) (violent disorder|riot))
    (fighting in public|throwing a missile|obstruction of the highway|obstructing the highway|wilful obstruction of the highway|aggravated trespass|causing a public nuisance)`,
  ),
  told(
    'public-disorder',
    `(mass brawl|mass fight|brawl|street fight|large-scale fight|large fight|group fight|disorder|disturbance|altercation|fight broke out|fighting broke out|road rage|road rage incident)`,
  ),
  charge(
    'obstruction-of-justice',
    `(perverting|pervert|perverted|attempting to pervert|attempt to pervert|defeating|conspiracy to pervert|intending to pervert|conspiring to pervert|perversion of|obstructing) the (course|ends) of (public|) justice
    (obstruction|obstructing|obstruct) (of|) (justice|a police officer|police|the police|an officer|a constable|officers|an official proceeding|a constable in the execution of (his|her) duty|law enforcement|governmental administration|a drugs search|a drug search)
    (resisting|resist|evading) (or obstructing|and obstructing|) (arrest|a police officer|police|an officer|a peace officer|an executive officer|law enforcement)
    (perjury|perjuring|suborning perjury|subornation of perjury)
    resisting and deterring an executive officer
    (removal of|removing|attempted removal of) a firearm from a peace officer
    (attempted|) firearm removal from a peace officer
    (aiding|assisting) (a|) prisoner('s|s|) (to|) escape
    sending an article useful for escape into a prison
    hindering (a police officer|an officer|police|a constable)
    obstruct(ing|ion of) (a|) (public servant|emergency worker|emergency workers|firefighters)
    (lying under oath|false testimony|false declarations before a grand jury|perverting justice|jury tampering|tampering with (evidence|a witness|witnesses|physical evidence|a juror|jurors)|evidence tampering)
    (contempt of court|criminal contempt|contempt)
    (witness|victim) (intimidation|tampering)
    (intimidating|intimidation of|dissuading|attempting to dissuade|retaliating against|bribing|tampering with|intimidate|interfering with) (a|the|) (witness|witnesses|juror|jurors)
    (probation|parole|bail|protective order|restraining order) (violation|violations|breach|breaches)
    (escaping|escaped|escape|absconding|absconded|abscond) from (lawful|legal|) (custody|prison|detention|jail|hospital|an open prison|hmp)
    (escaped|absconded|wanted) prisoner
    (being|) unlawfully at large
    (failing|failure|failed) to (appear|surrender|attend|appear at|appear in|surrender to|attend at) (court|custody|bail)
    fail(ure|ing) to appear
    (failing|failure|failed) to (comply with|) (notification|sex offender notification|register as a sex offender|notify police|comply with a community order|sex offender register) (requirements|)
    (skipping|jumping) bail
    (wasting|waste) police time
    (false|falsely) (report|reporting|reporting a crime|reporting of a crime|reporting an incident|imprisonment claim|police report|crime report)
    (filing|making|giving|providing) (a|) (false|misleading) (police|) (report|information|name|details)
    (lying to|providing false information to|giving false information to) (a|) (police|peace officer|police officer)
    (assisting|assist|harbouring|harboring|hiding) (an|a|) (offender|offenders|fugitive)
    (accessory after the fact|misprision of felony|concealing evidence|destroying evidence|hindering (apprehension|prosecution)|interference with public duties|bail jumping|prison breach|destruction of (evidence|records|documents)|helping a prisoner escape)
    (preventing|prevent) the lawful apprehension
    (fail|failing|failed|failure) to comply with (a|an|his|her|the|) (release order|probation order|probation|undertaking|recognizance|bail conditions|conditions of release|release conditions|order|prohibition order|sentence order)
    (misprision of a felony|accessory before the fact|helping an offender|hinder(|ing) (police|investigation|an investigation)|acting as an accessory)
    (assisting|aiding) (in|) (an|) escape`,
  ),
  charge(
    'organised-crime',
    `(racketeering|RICO)( conspiracy| activity| enterprise| offenses| charges|)
    (organi(s|z)ed) (crime|criminal activity|crime group|criminal group)(| offences)
    (engaging in|participating in|participation in|participating in the activities of|involvement in|participate in the activities of|directing the activities of) (an|a|) (organised crime|organized criminal activity|organised crime group|criminal organisation|criminal organization|serious organised crime|criminal gang|criminal street gang|criminal enterprise)
    (street terrorism|active participation in a criminal street gang|criminal street gang activity|gang participation|illegal participation in a criminal street gang|enterprise corruption|criminal enterprise|gang assault)
    criminal street gang conspiracy
    (participate|participating|participation|participated) in (a|the activities of a|) criminal (group|organi(s|z)ation)
    (commission|instructing commission) of (an|) offen(c|s)e for a criminal organi(s|z)ation
    membership of (a|an) (proscribed|criminal) gang
    (murder|violent crime|crimes|assault) in aid of racketeering`,
  ),
  told(
    'organised-crime',
    `(serious|) organi(s|z)ed (crime|crime group|crime gang|criminal group|crime network)
    (criminal|prison) gang`,
  ),
  charge(
    'terrorism',
    `(terrorism|terrorist)(| offence| offences| offense| offenses| acts| activity| activities| charges| attack| plot| fundraising| financing| funding)
    (terrorism|terror)(-| )related (offence|offences|offense|offenses|charges|crimes|activity)
    (terror|terrorist) (attack|plot|offences)
    (membership of|belonging to|being a member of|member of|supporting|inviting support for) (a|) (proscribed|banned|terrorist) (organisation|organization)
    (providing|provide|attempting to provide|provided) material support
    material support (to|for) (terrorists|terrorism|a foreign terrorist organization|isis)
    (preparation|commission|preparing|instigation) (of|for|,) (terrorist|acts of|commission(,|) preparation) (acts|terrorism|and instigation of acts of terrorism)
    (commission, preparation (or|and) instigation of acts of terrorism)
    (preparing|planning) (for|) (acts of|) terrorism
    (dissemination|disseminating|possession|possessing|collecting|collection) (of|) (terrorist|terrorism) (publications|material|information|documents)
    encourag(ing|ement of) terrorism
    (dissident republican|violent dissident republican) (activity|terrorist activity|terrorism)`,
  ),
  charge(
    'espionage',
    `(espionage|spying|economic espionage|treason|sedition|seditious conspiracy)
    (theft|misappropriation|stealing) of trade secrets
    trade secret theft
    (export control|sanctions|export|arms export control act|iran sanctions|embargo) (violation|violations|evasion|offences)
    (sanctions|embargo|international emergency economic powers act|arms export control act|export control) (violations|evasion|laws)
    (illegally|illegal|unlawful|unlawfully|conspiring to illegally|conspiracy to illegally) export(|ing|s|ation)
    (acting as an|act as an|acting as a|being an) (unregistered|illegal|undisclosed) (foreign|) agent(| of a foreign government)
    (export|exporting) (of|) (defense articles|controlled (technology|goods)|military technology)
    (disclosing|mishandling|retention of|unauthorized disclosure of|leaking) (classified|national defense) information`,
  ),
  charge(
    'immigration-offence',
    `(immigration|illegal immigration|immigration act) (offence|offences|offense|offenses|crime|crimes|violation|violations|fraud|matters|charges)
    (illegal|unlawful) (re-entry|reentry|entry)(| into the united kingdom| into the uk| into the country| after deportation| of a deported alien| by a previously deported alien|)
    (re-entry|reentry) (after|of) (deportation|removal|a removed alien|deported alien)
    (illegally|unlawfully) (entering|re-entering|reentering|entered) (the country|the united states|the uk)
    (alien|people|migrant|human|person|immigrant) smuggl(ing|ing offences|ers|er|ing for profit)
    (smuggling|transporting|harboring|harbouring|smuggled) (of|) (illegal|undocumented|) (aliens|migrants|immigrants)
    (assisting|facilitating|facilitate|assist|facilitation of|) (unlawful|illegal) (immigration|entry)
    (overstaying|overstaying a visa|being an illegal entrant|illegal entrant|suspected illegal entrants|illegal working|working illegally|sham marriage|sham marriages|naturalization fraud|immigration document fraud|entering the uk illegally|entering the united kingdom (illegally|without leave)|overstayer|overstayers)
    (suspected|) illegal immigrants
    being in the (uk|country) illegally`,
  ),
  charge(
    'regulatory',
    `(health and safety|food safety|food hygiene|trading standards|consumer protection|licensing|planning|covid|covid-19|coronavirus|labor|wage) (offence|offences|breach|breaches|violation|violations|regulation breaches)
    (coronavirus|covid|covid-19|lockdown) (breaches|restrictions breach|fines)
    (operating|trading|practicing|running a business|doing business|operating a business) without (a|the|) (business|breeder's|contractor's|valid|required|state|dealer's) (license|licence|permit)
    (practicing|practising) (law|medicine|dentistry|nursing) without a (license|licence)
    (practicing|practising) (acupuncture|optometry|as a nurse|cosmetology|pharmacy|chiropractic) without a (license|licence)
    (taking and receiving|taking or receiving|receiving) a portion of (a worker's|an employee's|workers'|employees') wage(|s)(| on public works)
    violat(ing|ion of|ions of) (the|) (new york|new york state|state|) (labor|labour|general business|agriculture and markets|environmental conservation) law
    (unfair trading|price(-| )fixing|bid(-| )rigging|price-fixing conspiracy|antitrust|wage theft|wage fixing|market allocation|prevailing wage|illegal gambling|illegal gaming|unlawful gambling|gambling offences|illegal lottery|unlicensed security|unlicensed (contracting|contractor|taxi|plying for hire)|contracting without a license|illegal butchery|illegal abattoir|selling illegal meat|sale of alcohol to (minors|a minor|children)|selling alcohol to (minors|underage)|furnishing alcohol to (a minor|minors)|unlicensed trading|misbranding|misbranded (drugs|drug)|adulterated (food|drugs)|food, drug and cosmetic act|unfair business practices|unfair competition|false advertising|illegal eviction|unlawful eviction|mislabeling|campaign finance|election offences|illegal rave|unlicensed music event|illegal campaign contributions|housing discrimination|lending discrimination|employment discrimination|illegal dumping of food|unlawful tattooing)
    (conspiracy|conspiring|conspired) to (fix prices|rig bids|suppress competition|suppress and restrain competition|allocate customers)
    (rigging bids|fixing prices|rig bids|fix prices)
    civil rights (violation|violations|offense|offenses|charges|crime|crimes|conspiracy)
    deprivation of (civil|constitutional|) rights
    (violating|violation of|deprivation of|violations of) (the|a|) (victim's|person's|inmate's|) civil rights
    deprivation of rights under (the|) color of law
    conspiracy against rights
    (clean|safe drinking) water act violations
    (operating|running|owning) (an|a|) (illegal|unlicensed) (gambling|gaming) (business|operation|devices)
    (sherman act|fair housing act|sherman antitrust act) violation(|s)
    soliciting bail without a license
    (medicine|drug) misbranding`,
  ),
  charge(
    'environmental',
    `(environmental|wildlife|waste|pollution|poaching|fly-tipping|fly tipping|hunting|fishing|heritage and wildlife|wildlife trafficking) (crime|crimes|offence|offences|violation|violations)
    (fly(-| )tipping|poaching|hare coursing|hare-coursing|fox hunting|illegal hunting|badger baiting|illegal fishing|illegal dumping|wildlife (smuggling|trafficking)|deer poaching|egg collecting|fish poaching|night hunting)
    (hunting|killing|disturbing) (a|) (wild mammal|wild mammals|badgers|protected species|wild birds|bald eagles)
    (carrying|depositing|transporting|dumping) (controlled|hazardous|) waste (without|) (being registered|a licence|a permit|illegally|)
    (illegal|unlawful|illegally) (dumping|disposal|discharge|discharging|disposing|storage|storing) of (hazardous|oily|toxic|) (waste|pollutants|oil|sewage|asbestos)
    (clean water|clean air|lacey|endangered species) act(| violation| violations)
    (discharge|discharging|discharge of) (pollutants|oily bilge water)
    day trespass in pursuit of game
    (trespass|trespassing) in (search or|) pursuit of (game|hares)
    going equipped (to search for|to pursue|to search for or pursue|for) hare(|s| coursing)`,
  ),
  charge(
    'animal-cruelty',
    `(animal|felony animal|dog|horse|puppy) (cruelty|abuse|neglect|abuse and neglect|abandonment|fighting|welfare offences|abuse by a caretaker)
    (cruelty|ill treatment|ill-treatment|mistreatment|torture) (to|of) (an|a|) (animal|animals|dogs|dog|horses|livestock|protected animal)
    causing unnecessary suffering(| to (an|a|) (animal|protected animal|dog|dogs|animals|horse))
    (torturing|killing|torturing and killing|mutilating) (an|a|) (animal|animals|cats|cat|dog|dogs)
    failure to provide (care|sustenance|proper sustenance|shelter|veterinary care) to (an|) (pet shop|) animal(|s)
    (cockfighting|dogfighting|dog fighting|dog-fighting|puppy farming|sponsoring a dog fight)`,
  ),
  told(
    'missing-person',
    `missing (person|man|woman|girl|boy|teenager|teen|child|pensioner|teenage girl|teenage boy|schoolgirl|schoolboy|mother|father|mum|dad|couple|walker|kayaker|swimmer|elderly man|elderly woman|youth)
    missing (from (home|his home|her home|the area)|since)
    (is|are|was|were|been) reported missing
    (reported|gone|went|goes) missing
    (concern|concerns|concerned|fears) (for|about|was raised for) (the|his|her|their) (welfare|safety)`,
  ),
  charge(
    'other',
    `(trespass|trespassing|criminal trespass|criminal trespassing|burglary of a vehicle trespass)
    deadly conduct
    (possession of|possessing) a police scanner
    (first|second|third)(-| )degree abortion
    farebeating
    fare evasion
    (illegal|unlawful) possession of fireworks
    possession of illegal fireworks
    (loitering|vagrancy|begging|unlawful metal detecting|metal detecting|nighthawking|bigamy|squatting|obscenity|illegal encampment|unauthorised encampment|dog dangerously out of control|dangerous dog offences|dangerously out of control|having a dog dangerously out of control)
    (being in charge of|owner of|owning|in charge of) (a|) dog (which was|that was|) dangerously out of control
    (possession of|possessing) a (prohibited|banned) (dog|breed)
    (unlawful flight to avoid prosecution|impersonating fire personnel)`,
  ),
  wording<OffenceWord>(
    { category: 'other', attempted: true },
    `(first|second|third|fourth|fifth|sixth)(-| )degree conspiracy
    conspiracy in the (first|second|third|fourth|fifth|sixth) degree
    conspiracy to commit (an indictable offen(c|s)e|an offen(c|s)e against the united states|offen(c|s)es against the united states)`,
  ),
  group('weapons', `(armed|weapon-related) crime`),
]
