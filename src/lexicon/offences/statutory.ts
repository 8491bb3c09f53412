/**
 * Charges as the statutes and charge sheets of Ireland, Scotland, Canada, Australia, New Zealand and the United States
 * word them, where a story would use other words. By category, in the order of the vocabulary.
 */
import type { Entry } from '../../types'
import { charge, told, wording, type OffenceWord } from './wording'

export const statutory: readonly Entry<OffenceWord>[] = [
  charge('murder', `(causing|cause) death with intent\ngenocide`),
  wording<OffenceWord>(
    { category: 'attempted-murder', attempted: true },
    `(wounding|wound|shooting|discharging a firearm|administering poison) with intent to (murder|kill)
    attempted (first|second|third)(-| )degree (intentional|reckless|) (homicide|murder)
    attempted (intentional|) homicide`,
  ),
  charge(
    'manslaughter',
    `criminal negligence (causing|resulting in) death
    causing death by criminal negligence
    (unlawful act|assault|neglect|unlawfully) causing death
    (causing|allowing|causing or allowing) the death of a (child|vulnerable adult|child or vulnerable adult)
    failing to provide the necessaries of life causing death
    drug(-| )induced (homicide|death)
    (distribution|delivery|supply) (of (drugs|a controlled substance|fentanyl)|) resulting in death
    one(-| )punch manslaughter`,
  ),
  charge(
    'death-by-driving',
    `(dangerous|careless|negligent|culpable|reckless) (driving|operation|operation of a motor vehicle|operation of a conveyance) (causing|occasioning|resulting in) (the|) (death|deaths)
    (careless|dangerous|reckless) use of a (motor|) vehicle causing death
    (impaired|impaired driving|impaired operation|over 80|over 80 operation|refusal) causing death
    (impaired|dangerous) operation (of a motor vehicle|of a conveyance|) causing death
    operation while impaired causing death
    (motor vehicle|motor-vehicle) (homicide|manslaughter)
    (aggravated|negligent|reckless|) (homicide|manslaughter) by (vehicle|motor vehicle)(| while driving under the influence| while dui)
    aggravated vehicular (homicide|manslaughter)
    (leaving|fleeing|failing to remain at) the scene of (a|an) (fatal|deadly) (crash|accident|collision)
    (leaving|fleeing) the scene of (a|an) (crash|accident|collision) (involving|resulting in|with|causing) (a|) (death|fatality)
    (failing|failure) to (stop|remain) (after|at the scene of) a (crash|collision) (causing|involving) death
    (failure to stop|failing to stop) causing death
    (failing|failure|fail) to stop and render (aid|assistance) (causing|involving|resulting in) (a|) death
    accident involving (a|) death
    hit(-| )and(-| )run death(|s)`,
  ),
  told(
    'death-by-driving',
    `(fatal|) (crash|collision) (that|which) (killed|claimed the life of|left|fatally)
    fatal (crash|collision)`,
  ),
  charge(
    'other-death',
    `(indignity|offering an indignity|offering indignity|committing an indignity) to (a|) (body|dead body|human body|human remains|dead human body)
    (interfering|interference|tampering|misconduct) with (a|) (corpse|dead body|human corpse|human remains)
    (improperly|) interfering with (a|) (dead|) human (body|remains)
    (unlawful|improper) (disposal|burial) of (a|) (body|human body|human remains)
    (preventing|prevent|prevention of) (a|the|) (lawful|lawful and decent|decent|) burial(| of a body| of a corpse)
    (concealment|concealing) (of|the) birth
    concealment of human remains`,
  ),
  charge(
    'assault',
    `(unlawfully|unlawful|criminal negligence|negligently|negligence|impeding breathing|dangerously) (causing|cause) (bodily|serious) harm
    criminal negligence causing (bodily harm|bodily injury)
    (choking|choke) (to overcome resistance|with intent|without consent)
    (intentionally|) (choke|choking|suffocate|suffocating|strangle) (or strangle|) (a|) person(| without consent| without their consent)
    (suffocation|strangulation|suffocating|impeding breathing|obstruction of breathing|maiming|disfiguring)
    (injure|injuring|injures|wounding|wounds|injures|maim|disfigure) with intent(| to injure| to cause grievous bodily harm| to maim)
    (intentionally|recklessly|negligently|unlawfully) (cause|causes|causing|inflicting|inflict) (a|) (injury|serious injury|harm|serious harm|grievous bodily harm|gbh)
    causing (injury|serious injury|harm|serious harm) (intentionally|recklessly|with intent)
    throwing (a|) corrosive (substance|fluid|liquid)
    (reckless|recklessly) (conduct|) endangering (life|serious injury|persons)
    conduct endangering (life|persons|a person)
    (reckless|recklessly) (wounding|wound|grievous bodily harm|gbh)(| in company)
    (assaults|assaulted) (female|male|person in family relationship)
    injury to (a|an) (disabled|elderly) (individual|person)
    discharg(e|ing) (a|) (firearm|weapon) with intent to (wound|injure|cause grievous bodily harm|endanger life|cause bodily harm)
    shoot(s|ing) with intent
    (deadly|mob|gang|sucker punch) assault
    (intimate partner|domestic violence|family violence|family) (assault|battery)
    assault (family violence|family member|a family member|a household member|on a law enforcement officer|law enforcement|a healthcare worker|first responder)
    hazing`,
  ),
  charge(
    'threats',
    `(communicat(e|ing)|convey(ing|)|issu(e|ing)) (a|) (threat|threats|false information|threatening message)
    threaten(ing|) to (destroy|damage|destroy or damage|commit criminal damage to) (property|a vehicle)
    (sending|send) (a|) threatening (communication|communications|letter|letters|email|emails)
    influenc(ing|e) a federal official by threat(|s|ening)
    threat(en|ening|s) (against|to) (a|the|) (judge|president|public official|government official|politician|school)
    (making|make) (a|) (threat|threats|demand|demands) to (kill|harm|cause harm|endanger life|inflict serious harm)
    (swatting|hoax (bomb|explosive|) (call|calls|device))
    (falsely reporting|false report of) (a bomb|an explosive|a mass shooting|an incident)
    (terrorizing|terrorising|felony menacing|aggravated menacing|aggravated intimidation)`,
  ),
  charge(
    'kidnapping',
    `(deprivation|depriving|deprive) of (personal|) liberty
    (unlawful|unlawfully) (deprivation of liberty|depriv(ing|e) of liberty|detain(|ing)|confin(e|ing|ement))
    (take|taking|detain|detaining|take and detain|take/detain) (a|) (person|persons|for advantage|in company|child)(| with intent to obtain (an|) advantage| for advantage| in company)
    (unlawful|) (detention|detaining) for advantage
    (abducting|abduction of) a (child|young person|person) (under 16|under 14|)`,
  ),
  charge(
    'human-trafficking',
    `trafficking for (sexual|labour|labor) exploitation
    trafficking (another person|a person|people) (for exploitation|within the uk|into the uk|for sexual exploitation)`,
  ),
  charge(
    'extortion',
    `(demand|demanding|demands|unwarranted demand|an unwarranted demand) (property|money|) with menaces
    (criminal|attempted|second-degree|first-degree) (coercion|extortion)`,
  ),
  charge(
    'neglect',
    `criminal negligence
    (expos(e|ing)|abandon(|ing)) (a|) child to (danger|harm|risk)
    (causing|allowing|causing or allowing) a (child|vulnerable adult) to suffer (serious|) (physical|) harm
    (recklessly|reckless) endanger(ing|ment) (of|) (another|a|) (person|child|life)
    leaving (a child|children|her child|his child|her children|young children) (unattended|alone|unsupervised)(| in a (vehicle|car))
    (abandoning|abandonment of) (a|) (child|infant|baby|newborn|elderly person|vulnerable adult)
    (criminal|caretaker|caregiver|patient|resident) neglect
    (inflicting|causing) injury (on|to) an (elder adult|elder|elderly person)
    (failing|failure|fail) to provide (the|) (necessaries|necessities) of life
    (child|elder|patient|vulnerable adult|adult) (maltreatment|mistreatment)
    (risk|act) of injury to a (minor|child)
    abuse of a (child|vulnerable adult|disabled adult|elderly person)`,
  ),
  charge(
    'dangerous-driving',
    `(drive|driving|operating a vehicle) in a manner dangerous(| to the public)
    (drive|driving) (in a manner|manner|speed|at a speed) dangerous
    (driv(e|ing)) at (a|) (dangerous|high) speed
    (negligent|reckless|aggravated dangerous|aggravated reckless|stunt|predatory) driving
    driv(e|ing) in a (dangerous|reckless|careless) manner
    (dangerous|reckless) (operation|use) of a (vehicle|motor vehicle|conveyance|motorcycle)
    (dangerous driving|dangerous operation) (causing|occasioning) (serious injury|bodily harm|grievous bodily harm|actual bodily harm|injury)
    (causing|cause) danger to (other|) road users
    (performing|perform) (a|) (burnout|burnouts|street takeover)
    (street takeover|street takeovers|drag racing|road racing|illegal street racing)
    (police pursuit|pursuit) - not stop - drive (recklessly|dangerously)
    (skye's law|aggravated eluding)`,
  ),
  charge(
    'impaired-driving',
    `(impaired|alcohol impaired|drug impaired) (operation|operation of a (motor vehicle|conveyance|vehicle|vessel)|care or control)
    (operation|operating|driving) (a (motor vehicle|conveyance|vehicle|vessel)|) while (impaired|drunk)(| by (alcohol|drug|drugs))
    (over 80|80 or above|80 plus|exceed 80|over 80 mg|excess 80|blood alcohol over 80|blood alcohol concentration over 80|blood alcohol concentration (above|equal to or over) 80)
    (having|) care (or|and) control (of a (motor vehicle|vehicle|conveyance)|) while (impaired|over 80)
    (refuse|refusing|failing|failure|fail) to (comply with|provide|give|submit to|supply) (a|an) (demand|breath demand|breath sample|breath test|roadside test|specimen|blood sample|chemical test|evidential breath test)
    (failing or refusing|failure or refusal|fail or refuse) to (comply with demand|provide a (breath sample|specimen))
    (refuse|fail) breath test
    (refus(e|ing|al)) (of|to take|) (a|the|) (breath test|chemical test|breathalyser|breathalyzer|breath sample|roadside breath test)
    (pca|prescribed concentration of alcohol)
    driv(e|ing) with (a|the|an|) (prescribed concentration of alcohol|illicit drug (present|) in (blood|saliva|his system|her system)|illicit drug present|excess breath alcohol|excess blood alcohol|relevant drug|drugs in (his|her|their) (system|blood)|a drug in (his|her|their) (blood|saliva|system))
    (excess|excessive) (breath|blood) alcohol
    (driving|drive) (a motor vehicle|a vehicle|) (when|while|) (above|over) (the|) (specified|prescribed|legal) (drug|alcohol) limit
    (above|over|exceeding) (the|a) (specified|prescribed|legal) (drug|alcohol|drug-drive|drink-drive) (limit|level)
    (above|over|exceeding) (the|) (specified|prescribed) (drug|alcohol) limit
    (driving|operating) under the combined influence
    (above|over) (the|) specified drug limit`,
  ),
  charge(
    'harassment',
    `(sending|send|posting) (an|) (offensive|grossly offensive|indecent|obscene|menacing|distressing) (message|messages|communication|communications|letter|emails)
    (sending|conveying) a letter (conveying|with) a threat(|ening message)
    (indecent|harassing|repeated|abusive|obscene|nuisance) (communication|communications|communication with another|telephone calls|telephone call|electronic communications)
    persistent(ly|) (making use|use|misuse) of (a|the|) public (electronic|) communications network
    (use|using) (of|) (a|) carriage service to (menace|harass|offend|menace, harass or offend|menace or harass|cause offence)
    (stalk|intimidate|stalk or intimidate|stalk/intimidate) (intend|intending|with intent|intending to cause) (to cause|) (fear|fear physical|physical harm|fear of physical harm|fear of harm)
    (stalking or intimidating|stalking/intimidation|stalking and intimidation|stalk or intimidate|stalking or intimidation)
    (non-consensual|nonconsensual|unlawful) (distribution|dissemination|sharing|posting|disclosure) of (an intimate image|intimate images|private images|private sexual material|sexual images)
    (distributing|recording|publishing|posting|sharing|distribute|record) (an|) intimate (image|images|video|videos)(| without consent)
    (abusive|coercive) behavio(u|)r (towards|to|against) (a|his|her|an) (partner|ex-partner|partner or ex-partner|former partner|ex-wife|wife)
    (engag(ing|e) in|) (a|) course of (abusive|controlling) (behaviour|conduct)
    (family violence|domestic and family violence|intimate partner violence|domestic assault and harassment)(| offences| incident| incidents)
    (trolling|online abuse|cyber harassment|online harassment|catfishing|cyber-flashing|cyberflashing)`,
  ),
  charge(
    'hate-crime',
    `(incit(ing|e|ement to)|stirring up|wilful promotion of|promoting|promotion of|publicly inciting|public incitement of|advocating) (hatred|hate|racial hatred|genocide|violence and hatred)(| or violence)
    (display of|displaying|performing|perform|giving) (a|) (nazi|hate) (symbol|symbols|salute)
    (racial|religious|racially aggravated) vilification
    (threats|threat) motivated by (hate|race|religion)`,
  ),
  charge(
    'rape',
    `(aggravated|) sexual (intercourse|penetration) without consent
    (involuntary|) deviate sexual intercourse
    (carnal knowledge|carnal abuse|carnal knowledge of a (girl|child|minor)|unlawful carnal knowledge)
    (sexual violation|sexual violation by rape|rape by (force|penetration|deception))`,
  ),
  charge(
    'sexual-assault',
    `(unlawful|) sexual (connection|interference|relations|dealing)(| with a (child|young person|minor|girl|family member))
    sexual violation by unlawful sexual connection
    (sexual|) exploitation of a young person
    (sexually|intentionally sexually) (touch|touching) (a|another|) (child|person|woman|girl|boy|teenager)(| under (13|14|16))
    (intentionally touch|sexual touching) without consent
    (sexual|indecent) (act|acts|conduct|dealing|dealings|treatment) (with|on|of|against) (a|) (child|girl|boy|minor|young person|person|children|juvenile)
    indecent (dealing|dealings)
    (maintaining|maintain) (a|an) (unlawful|) sexual relationship with a (child|young person|minor)
    (persistent|repeated) sexual (abuse|exploitation) of a (child|young person|minor)
    (public lewdness|lewdness|gross lewdness|open lewdness|wilful and obscene exposure|obscene exposure)
    (defilement|defiling)(| of a (child|girl|boy)( under (15|17)|))
    (corruption|corrupting) (of|) (a|) (minor|minors|the morals of a minor)
    (encouraging|procuring|encourage|procure) a (child|girl|boy|young person) to engage in (sexual|indecent) (activity|acts)
    (sex|sexual intercourse|sexual relations) with (a|his|her|an underage|underage) (child|children|minor|minors|girl|boy|student|pupil|juvenile|teenager|inmate|prisoner)
    sex with (a|an) (underage|under-age|10-year-old|11-year-old|12-year-old|13-year-old|14-year-old|15-year-old|16-year-old|teenage) (girl|boy)
    sex with (minors|children|underage girls)
    (first|second|third|fourth)(-| )degree (criminal sexual (conduct|assault|contact)|child molestation|sexual abuse|sexual contact)
    (criminal|abusive|unlawful|illegal) sexual (conduct|contact|penetration)(| with a minor| of a minor)
    (penetration|fondling|sexual penetration|touching) of (a|) (minor|child)
    (deviate|predatory criminal|aggravated criminal|institutional) sexual (assault|abuse)(| of a child)
    sexual(ly|) (harass|harassment|harassing)
    (crimes|crime) against nature
    (peep or pry|peeping|peeping tom|unlawful photography|unlawful filming|intimate recording)`,
  ),
  charge(
    'child-sexual-exploitation',
    `(child|children) (abuse|exploitation|sexual abuse|sexual exploitation) (material|images|videos|imagery|publications)
    (possess|possessing|possession of|access|accessing|producing|production of|disseminating|transmitting|soliciting|distributing|making|importing) (child|children) (abuse|exploitation|sexual abuse) (material|images|videos)
    carriage service to (access|possess|transmit|solicit|share|transmit, make available or promote) child (abuse|exploitation|sexual abuse) material
    (possess|possessing|possession of|making|make|producing|produce|distributing|supplying|importing|knowingly possessing) (an|) objectionable (publication|publications|material|images)
    carriage service to (groom|procure|solicit|menace a child|transmit indecent communication to) (a|) (person|child|children|minor)( under 16|)
    (procure|procuring|groom|grooming) (a|) (child|person|girl|boy|young person)( under (14|16)|) for (unlawful|) sexual (activity|purposes)
    (child|internet|online|attempted) luring
    lur(e|ing|ed) (a|) (child|minor|person)( under (16|18)|)(| by means of telecommunication| via telecommunication| online| via computer)
    (making|make) (sexually|) explicit material available to (a|) (child|person|minor|children|person under (16|18))
    (agree(ment|)|arrang(e|ing|ement)) to commit (a|) sexual offence against a (child|person under 16)
    (paying|pay|payment) for (the|) sexual services of (a|) (child|girl|boy)
    (communicat(e|ing)) with a (minor|child|young person) for (immoral|sexual) purposes
    (computer|juvenile|minor) (pornography|sexual exploitation)
    (traveling|travelling|travel) to (meet|seduce|solicit) a (minor|child)(| for unlawful sexual (activity|conduct)| for sex)
    (using|use of) (a|) computer to (lure|solicit|seduce|entice) (a|) (child|minor)
    (transmission of|disseminating|dissemination of|furnishing|showing|exhibiting|distributing) (matter|material|pornography|obscene material|an indecent video) (harmful|) to (a|) (minor|minors|juvenile|juveniles|child|children)
    (making|make|taking|possessing) (an|) indecent (visual|) (image|recording|video|videos) of a (child|young person)
    (employing|employment of|using|use of) a minor in (obscene|pornographic|sexual) (material|performance|conduct)
    (visual depictions|obscene visual representations|sexually explicit images|sexually explicit depictions) of (minors|a minor|children|a child)
    (aggravated|) unlawful sexual(|ly oriented|ly explicit) (material|images) involving (a|) (minor|minors|child|children)
    sexual exploitation of (a|) (minor|child|children|minors|juvenile)`,
  ),
  charge(
    'prostitution',
    `(receiv(e|ing)|obtain(ing|)) (a|) (material|financial|) benefit from (sexual services|prostitution)
    (patronizing|patronising|patroniz(e|ation)) (a|of a|) (prostitute|prostitution)
    (obtaining|purchasing|communicating (for the purpose of|to) obtain(ing|)|buying) sexual services(| for consideration| of a person)
    (advertising|advertise) (sexual services|for prostitution)
    (operating|running|keeping|managing) (a|) (house of prostitution|common bawdy-house|bawdy house|prostitution business)`,
  ),
  charge(
    'robbery',
    `(demand(ing|)) (money|property|cash) with (threats|menaces and force|violence)
    (stealing|steal|theft|larceny|thefts) from (the|a|) person (with violence|by force|with force)
    assault with intent to (rob|steal|commit robbery)
    (robbery|rob) (in company|while armed|whilst armed|by assault|by sudden snatching|by force|with violence|with a (firearm|weapon|knife|dangerous weapon)|armed with (an|) offensive weapon|in the (first|second|third) degree)
    (home invasion|strong(-| )arm|strong-armed|knifepoint|gunpoint|knife(-| )point|gun(-| )point|cash(-| )in(-| )transit|bank|street|business|personal|commercial|pharmacy|convenience store|taxi|post office) (robbery|robberies)`,
  ),
  charge(
    'burglary',
    `(enter|entering) (a|) (dwelling|dwelling-house|building|house|home|premises) with intent(| to (commit|steal))
    enter dwelling and commit
    (unlawfully|being unlawfully|unlawful presence) in a (dwelling|dwelling-house|dwelling house|house|building)
    (breaking|break) (or|and|&) (entering|enter)(| a (dwelling|motor vehicle|building|business|home|house|residence))
    (residential|illegal|criminal|forced|forcible) entry
    (aggravated|) (break, enter and|break enter and|break and enter and|breaking, entering and) (steal|stealing|commit|theft)
    trespass(ing|) with intent to commit (a|an|) (criminal|indictable|) (offence|crime|theft|burglary)
    unlawful entry (of|into|to) (a|) (dwelling|building|house|home|business)
    enter(ing|ed|s|) (a|) building with intent(| to steal| to commit (a felony|theft))
    possession of (break-in|housebreaking|break and enter|burglar's|burglary) (instruments|implements|tools)
    (opening|open) (a|) lockfast (place|places)
    theft by housebreaking`,
  ),
  charge(
    'theft',
    `(unlawful|criminal) taking
    theft by (receiving|unlawful taking|shoplifting|deception|finding|opening a lockfast place|opening lockfast places)
    (interference|interfering|tampering|tamper) with (a|) (motor vehicle|vehicle|motor vehicles|auto)
    (unlawful|illegal) entry (of|into|to) (a|) (motor|) (vehicle|vehicles)
    (failing|failed|failure) to pay for (fuel|petrol|diesel|a meal|a taxi)
    (suspected stolen|suspected of being stolen|reasonably suspected stolen) (property|goods)
    (dispose|receive|possess) (property-theft|property theft|stolen property)
    (retaining|dealing in|trafficking in|dealing with|conceal|concealing|disposing of) stolen (property|goods)
    stolen (goods|property) offences
    property obtained by crime
    (goods|property) (suspected|suspected of being) stolen(| in custody)
    (goods|property) in (personal|) custody (suspected of being stolen|reasonably suspected of being stolen|suspected stolen|)
    steal(ing|) from (a|) (retail store|shop|store|dwelling|motor vehicle|vehicle|person|the person|employer)
    (boosting|shop stealing|petrol theft|drive-off|drive-offs|porch piracy|mail theft|copper theft|metal theft|bike theft|catalytic converter theft|catalytic converter thefts)
    (grand|petit|petty) (theft|larceny) (from|of|in)( the|) (person|building|second degree|third degree|fourth degree)`,
  ),
  charge(
    'vehicle-theft',
    `(theft|thefts|larceny) of (a|an|the|his|her|two|three|four|) (stolen|) (motor vehicle|motor vehicles|vehicle|vehicles|car|cars|van|vans|automobile|motorcycle|motorcycles|motorbike|motorbikes|moped|mopeds|truck|pickup truck|quad bike|quad bikes|lorry|tractor|tractors|suv|scooter|caravan)
    theft - (motor vehicle|of motor vehicle)
    (grand larceny|grand theft) (auto|of a motor vehicle|motor vehicle|of a vehicle)
    (take|taking) and (drive|driving) (a|) (conveyance|motor vehicle|vehicle)(| without (consent|consent of owner|the consent of the owner))
    (take|taking|drive|driving|using) (a|) (conveyance|motor vehicle|vehicle|car) (taken|) without (the|) (owner's|) (consent|permission)
    taking a conveyance
    (allowing|allowed) (himself|herself|themselves) to be carried in (a|) (stolen|) (vehicle|conveyance|car)
    (be|being|) carried in (a|) (stolen|) (conveyance|vehicle|car)(| taken without (consent|the owner's consent))
    (illegal|unlawful|unlawfully|illegally|unauthorised|unauthorized) (use|using|used|taking|possession) of (a|) (motor|) vehicle
    (criminal|) possession (of|) (a|) stolen (motor|) (vehicle|vehicles|car|auto|motorcycle)
    (receiving|receive) (a|) (known|) stolen (motor|) (vehicle|automobile|car)
    unlawful(ly|) (us(e|ing|ed)) (a|of a|of) motor vehicle
    (stole|stealing|steals|steal) (a|the|his|her|two|three|) (car|cars|van|vans|motorcycle|motorbike|truck|motor vehicle|vehicle|vehicles)
    receiving or transferring a stolen vehicle`,
  ),
  told(
    'vehicle-theft',
    `(car|cars|van|vans|vehicle|vehicles|motorbike|motorbikes|motorcycle|motorcycles|moped|caravan|tractor|quad bike|lorry|4x4|truck|land rover) (was|were|been|being|is|are|had been|has been|) stolen
    (suspected|) stolen (car|cars|van|vans|vehicle|vehicles|motorbike|motorbikes|motorcycle|moped|caravan|tractor|quad bike|lorry|4x4|truck)`,
  ),
  charge(
    'criminal-damage',
    `(destroy|destroying|damage|damaging) (or|and|/) (damage|damaging|destroy|destroying) property
    (destruction|damage) of (private|public|government) property
    (intentionally|recklessly|wilfully|intentionally or recklessly|unlawfully|maliciously) (destroy|destroying|damage|damaging|destroying or damaging|destroy or damage) (a|) (property|vehicle|building)
    (intentional|wilful|reckless|unlawful|deliberate) damage(| to property)
    (mischief|criminal tampering)(| to property| under \\$5,000| over \\$5,000| endangering life| relating to property)
    (defac(e|ing)|depredation) (of|) (a|) (government|public|) property
    (injuring|injury to) or tampering with a vehicle
    tampering with (a utility|railroad property|a railway)
    (tyre|tire) (slashing|slashings)
    destruction of (an|) (energy facility|energy facilities|aircraft|motor vehicle)`,
  ),
  told('public-disorder', `drunkenness`),
  charge(
    'arson',
    `(wilful|culpable and reckless|wilful and reckless|reckless) (fire-raising|fireraising|fire raising)
    (fire-raising|fireraising)
    (destroy|damage|destroying|damaging|destroy/damage) (a|) (property|building|vehicle) (by|by means of|with) fire
    (wilfully|recklessly|deliberately|negligently|maliciously|unlawfully) (lighting|setting|starting|causing|light|set) (a|) (fire|fires|bushfire)
    (reckless|unlawful) burning
    causing a (bushfire|wildfire)
    lighting fires`,
  ),
  charge(
    'drug-trafficking',
    `possession for the purpose(| of trafficking)
    (large commercial|commercial|marketable|trafficable) quantity of (a|) (border(-| )controlled|prohibited|dangerous|illicit|illegal|) (drug|drugs|plant|plants|precursor)
    (supply|supplying|import|importing|manufacture|possess|possessing) (a|) (large commercial|commercial|marketable|trafficable|indictable) quantity
    (supply|supplying|import|importing|cultivate|manufacture|manufacturing|traffic in|trafficking in|produce|producing) (a|) (prohibited|dangerous|border(-| )controlled) (drug|drugs|plant|plants)
    (traffic|trafficking|traffick|traffic in) (in|) (a|) (drug|drugs) of dependence
    (cultivate|cultivating|cultivation of) (a|) (prohibited|narcotic|cannabis|marijuana|opium) (plant|plants)
    (take|taking) part in the (supply|manufacture|cultivation) of (a|) prohibited (drug|drugs|plant)
    (operating|operate|running|maintaining) (a|) (clandestine|clan|drug|meth|illegal drug) (laboratory|lab)
    (clandestine|clan) (laboratory|laboratories|lab|labs)
    (maintaining|maintain|keeping|operating) (a|) (common nuisance|drug house|disorderly house|drug dwelling|dwelling for keeping controlled substances|place for controlled substances|trap house)
    (possession|possessing) of (a|) (precursor|precursors|precursor chemicals|tablet press|pill press|tableting machine)(| for use in the manufacture of drugs)
    (fraudulent|fraudulently|) (evasion|evading) (of|) (a|the|) (prohibition|prohibition on importation|prohibition or restriction on the importation of (class a|class b|controlled) drugs)
    possession (of (a drug|drugs|controlled drugs|cocaine|heroin|cannabis)|) for (the purpose of|) (sale or supply|sale and supply|supply)
    possession of (drugs|controlled drugs|cocaine|heroin|cannabis) for (the purpose of|) sale
    section 15 (drug|drugs) (possession|offence|offences)
    (trafficking|traffick) (a|in a|) (controlled|schedule i|schedule ii) substance`,
  ),
  charge(
    'drug-possession',
    `(use|using|possess|possessing|possession|possession or use) of (a|) drug of dependence
    (possess|possessing|possession of) (a|) (prohibited|dangerous|illicit|illegal|unauthorised|restricted) (drug|drugs|plant|substance)
    (possess|possession of|possessing) (drug|methamphetamine|smoking) (utensil|utensils|paraphernalia|implements|equipment|pipe)
    (utensil|utensils) for (methamphetamine|drug use|cannabis|smoking)
    (anything|a thing|things) used in (connection with|the commission of) (a|) drug offence
    (self-administer|administer a prohibited drug to (himself|herself|self)|administering a drug to (himself|herself))
    misuse of drugs( act|) (offence|offences)
    possession of (a|) (schedule|) (1|i|2|ii|iii|iv|v) (drug|substance|controlled substance)`,
  ),
  charge(
    'smuggling',
    `(unstamped|contraband|illicit|smuggled|non-duty paid|untaxed) (tobacco|cigarettes|tobacco products|alcohol)
    (conveying|conveyance of|throwing|bringing) (a|) (list a|list b|prohibited|contraband) (article|articles|items) into (a prison|prison|custody|hmp)
    (introducing|introduction of|conveying|smuggling|promoting|possessing|possession of) (of|) contraband(| into a (jail|prison|correctional facility|detention center))
    (evasion of|evading) (excise|customs|import|tobacco) (duty|duties)`,
  ),
  charge(
    'fraud',
    `(dishonestly obtain|dishonestly obtaining|obtain|obtaining|obtained) (a|) (financial advantage|benefit|financial benefit|advantage) by (deception|fraud)
    (dealing with|deal with|deal in|dealing in|possess|possessing) (identity|identification) information
    identity information to commit (an|) (indictable|) (offence|crime)
    (unauthorised|unauthorized|fraudulent|unlawful|illegal|criminal) use of (a|) (credit|debit|bank|payment|financial transaction|access|gift) (card|cards|card data)
    (using|used|possession of|use of|possessing) (a|) stolen (credit|debit|bank|payment) (card|cards)
    (theft|possession|stealing) of (a|) (credit|debit|bank|financial transaction) (card|cards)(| obtained by crime)
    (financial transaction card|credit card|debit card|gift card) (fraud|theft|offences)
    (using|use|us(e|es)|used|dishonestly using) (a|) document (for|to obtain) (a|) (pecuniary advantage|dishonest purpose)
    (dishonestly|) using a document
    (personation|impersonation|identity deception|false personation|posing as (a|an) (doctor|police officer|officer|nurse|lawyer|contractor|federal agent)|pretending to be a (police officer|doctor|garda|solicitor))
    (failing|failure|fail) to (notify|disclose|declare) (a|of a|) (change|changes) (of|in) circumstances
    (exploitation|exploiting|financial exploitation|financial abuse) of (the|an|a) (elderly|elderly person|vulnerable adult|elder|disabled adult|elderly adult|vulnerable person|incapacitated adult)
    (criminal|) breach of trust
    (theft|stealing) (by swindle|by false pretext|of (identity|identities|an identity|personal data))
    (illegal|unlawful|fraudulent|double) voting
    (practising|practicing) (dentistry|law|medicine|as a (solicitor|doctor|dentist|nurse|lawyer)) (while|without|whilst) (not registered|registration|qualified|being registered)
    (fraud|theft|false pretences|deception) (over|under|exceeding) \\$5,000
    (false|fraudulent) (lien|liens|insurance claim|tax credit|passport application|mortgage application)`,
  ),
  charge(
    'forgery',
    `(using|use of|presenting) (a|) (false|fraudulent|fake|forged) (document|documents|passport|driving licence|driver's license|prescription|number plates)
    improperly obtained (identity document|identity documents)
    possession of (an|) identity document(|s) with (improper|) intent
    (unauthori(s|z)ed|fraudulent) use of (a|) (trade(-| |)mark|trademarks|logo)
    (passport|identity document|identity documents) (offence|offences|forgery)
    (tendering|uttering|passing|making|possession of|possessing) (a|) (counterfeit|forged|fake) (currency|money|notes|note|bill|bills|banknotes|document|documents|coins|cheque|check|prescription)
    (forg(e|ing|ed)) (a|an|) (document|signature|signatures|prescription|prescriptions|cheque|cheques|check|checks|documents)
    (driving|driving a vehicle|vehicle) with (false|cloned|fake|stolen) (number|license|licence|) plates`,
  ),
  charge(
    'corruption',
    `(corrupt|) practices by (a|) public (official|officer)
    breach of (public trust|trust by (a|) public (officer|official))
    (abuse|misuse) of (public|official|) (office|trust|position|official information|information|power)
    (accepting|receiving|soliciting|offering|corruptly receiving|corruptly giving|receive|corruptly receive) (a|an|) (secret|) (commission|commissions|corrupt benefit|unlawful gratuity)
    (corruptly|) (receive|receiving|giving|give) (a|) (corrupt|) (benefit|reward)
    (public official|public officer) (acting improperly|misconduct)
    (theft|misappropriation|embezzlement|diversion) of (public|county|city) (funds|money)
    (pay-to-play|self-dealing|vote buying|cash for access)(| scheme)`,
  ),
  charge(
    'money-laundering',
    `(possession|possess|possessing) of (the|) proceeds of (property|crime)( obtained by crime|)
    (deal with|dealing with|deal in|dealing in) (the|suspected|) proceeds of (crime|an indictable crime)
    (operating|conducting|running) (an|) (unlicensed|unregistered|illegal) money (service|services|transmitting|transmission|exchange|remittance) business
    (unlicensed|money) (money|) transmitting (business|without a license)
    (transporting|transport) criminal (proceeds|property)
    (section 7|section 8) (money laundering)`,
  ),
  charge(
    'public-disorder',
    `(behav(e|ing|ed)) in (a|an|) (threatening|abusive|disorderly|offensive|threatening or abusive|threatening and abusive|racially abusive|insulting|aggressive|riotous|indecent) (manner|way)
    (threatening|abusive|disorderly|offensive|riotous|threatening or abusive|threatening and abusive|insulting|aggressive|criminal disorderly) (behaviour|behavior|conduct)(| in a public place)
    (use|using) (of|) (offensive|obscene|indecent|insulting|abusive) language(| in (or near|) a public place)
    (being|) (drunk|intoxicated) (in|on) (a|an|) (public place|aircraft|licensed premises|plane|highway)
    (riotous|unlawful) assembly
    (interfering|interference) with (the use or operation of|) key national infrastructure
    (locking on|pitch invasion|encroachment|going onto the playing area|entering the playing area|urinating in (a|) public(| place)|public urination)
    (flare|flares|pyrotechnic|smoke bomb) at a (football match|sports ground|sporting event|match)
    (fail|failing|failed|failure) to comply with (a|the|) (dispersal order|dispersal notice|police direction|move on direction|direction|direction to leave|lawful order|section 35)
    (refusing|failing|failure) to leave (a|) licensed premises
    (failing|failure|refusing) to disperse
    (inciting|incite|encouraging) (a|) (riot|public disorder|disorder|to riot)
    (large scale|large-scale|serious|town centre|football) disorder
    (disturbing|disrupting|disturbance of) (a|the|) (lawful|) (meeting|peace|assembly|public worship|court)`,
  ),
  told('public-disorder', `(public order incident|unlicensed gathering|illegal gathering|unruly passenger)`),
  charge(
    'obstruction-of-justice',
    `(attempting|attempt|attempted|conspiring|conspiracy|) to (defeat|pervert) the (ends|course) of justice
    resist(|ing) officer in (the|) execution of duty
    resist(ing|) (arrest|an officer|officer) (with|without) violence
    resisting without violence
    (dissuade|dissuading|conspiring to dissuade) a witness
    escape by a prisoner
    (disobeying|disobedience of) (a|the|) court order
    (fail|failing|failure|failed) to comply with (reporting obligations|reporting conditions|notification requirements|sex offender registration|sex offender notification requirements|a community order|a restraining order|an avo|a supervision order|the sex offenders register)
    (impeding|hindering|preventing) (an|the|) (investigation|apprehension|arrest|prosecution)(| of an offender| of a suspect)
    (conceal|concealing|concealment of) (a|an|) (serious|) (indictable|arrestable|) (offence|crime|indictable offence)
    (withholding|withhold) (information|evidence)(| from (police|gardai|gardaí|the garda))
    (fabricat(e|ing)|destroy(ing|)|tamper(ing|) with|interfer(e|ing) with|disposing of|concealing) (of|) (physical|) evidence
    (assisting|helping|aiding) (a|) (person|suspect|killer|fugitive) to (avoid|evade) (arrest|capture|police|justice)
    (escap(e|ing|ed)|attempt(ed|ing|) escape) (from|) (lawful|police|legal|prison|court|corrective|) (custody|prison|detention)
    (harbo(u|)ring|aiding|concealing) (an|a|) (escapee|fugitive|wanted person|felon)
    (retaliation|retaliating|reprisal|reprisals) against (a|) (witness|witnesses|victim|juror|informant)
    (intimidation|bribery|tampering|interference) (of|with) (a|) (witness|witnesses|victim|juror)
    (accessory|being an accessory) (after the fact|before the fact)(| to (murder|manslaughter|a felony|an offence))
    (failing|failure|refusing) to (disclose|provide|comply with a notice to disclose) (a|his|her|the) (password|passwords|passcode|pin|phone pin|pin code|key to protected information)
    (possession of|possessing|bringing) a (phone|mobile phone|cell phone|phone or sim card) (in|into) (prison|jail|custody|a prison)
    (phone|phones|mobile phone|cell phone) (in|into) (prison|jail|custody)
    bail (act|) (offence|offences|breach|breaches|violation)
    (public mischief|giving a false name|failing to identify|failure to identify|false identification to (police|a police officer|law enforcement)|false informing)
    (making|giving|providing) (a|) false (statement|complaint|report|information|name|statements) to (a|the|) (police|police officer|gardai|gardaí|law enforcement|officers)
    (failing|failure|fail|failed) to (register|re-register|update registration|notify|report) as a sex(ual|) offender
    (sex offender|sexual offender|sex offender registry|sex offender registration) (violation|violations|registration violation)
    (fail|failing|failure|failed) to (attend|appear in|appear at|appear before|answer) (court|a court|bail|police bail)
    bribery of a (witness|juror)`,
  ),
  charge(
    'weapons',
    `(unauthorised|unauthorized|unregistered|prohibited|restricted|loaded restricted|loaded prohibited|controlled|ghost) (firearm|firearms|pistol|handgun|weapon|weapons|gun|guns|ammunition)
    (careless|negligent|unsafe|improper) (use|storage|handling|transportation|discharge) of (a|) (firearm|firearms|weapon|handgun)
    point(ing|s) (a|) (firearm|gun|weapon)(| at (a person|another|another person))
    occup(y|ying) (a|) (motor vehicle|vehicle) with (a|) (firearm|restricted weapon|prohibited firearm|weapon)
    (occupant|occupants) of (a|) (motor|) vehicle with (a|) (firearm|weapon)
    (fire|firing|discharge|discharging) (a|) firearm (in|near|in or near|into|at) (a|) (public place|occupied dwelling|dwelling)
    custody of (a|) (knife|offensive implement)(| in (a|) public place| in school)
    (armed|being armed|arming himself|arming herself) with intent(| to commit (an|) (indictable|) offence)
    (going|go) armed (so as to cause fear|in public|with intent|to cause fear|with a weapon)
    (production|producing|produce) (of|) an article (in the course of|during the course of|capable of inflicting serious injury|during) (a|) (dispute|fight|crime|)
    (cs|pava|incapacitant|noxious) (spray|gas)
    (armed criminal action|armed habitual criminal|armed violence|unlawful use of (a|) weapon(|s)|aggravated unlawful use of a weapon|having weapons (while|) under disability|weapons disregard|weapon disregard)
    unsafe storage of (a|) (firearm|firearms|ammunition)
    (failing|failure|fail) to (safely|securely|) (store|secure) (a|) (firearm|firearms)(| safely| securely)
    not keep firearm safely
    (3d(-| )print(ed|ing)|printing|privately made|manufacture|manufacturing|make|making) (of|) (a|) (firearm|firearms|guns|weapons|gun parts|firearm parts|3d printed firearms)
    (possession|carrying) of a (concealed weapon|weapon for (a|) dangerous (purpose|purposes)|weapon contrary to order|firearm contrary to (an|) (order|prohibition order)|firearm while prohibited|weapon while prohibited)
    (possession|possess) (contrary to (a|an|) (order|prohibition order|firearms prohibition order)|of prohibited items)
    (contravene|breach(|ing)|fail(ing|) to comply with) (a|) (firearms|weapons) prohibition order
    (carrying|possession of|carry) (a|) (weapon|firearm|pistol|handgun) (without (a|) (permit|licence|license)|on school (property|grounds))
    (shooting|discharge|discharging) (a|) (firearm|gun|weapon) (within city limits|from a (vehicle|motor vehicle)|in public)
    (knife|blade|bladed article|weapon|sharply pointed article|pointed article) (in|on) (a|) (public|public place|school premises)
    (possession|use) of a (firearm|weapon|gun|handgun) (during|in) the commission of a (felony|crime)`,
  ),
  told('weapons', `(firearm|firearms|handgun|shotgun|ammunition|guns) (was|were|) (seized|recovered|found|discovered)`),
  charge(
    'traffic-offence',
    `(drive|driving|operating) (a motor vehicle|a vehicle|) (while|whilst|when|) (unlicensed|disqualified|suspended|prohibited|revoked|uninsured|unaccompanied)
    driving while (his|her) (licence|license) was (suspended|cancelled|revoked)
    (prohibited|unlicensed|uninsured|unregistered|disqualified|suspended|unaccompanied|unlicenced) (driving|driver|operation)
    driving with (a|) (suspended|revoked|no|cancelled|expired|invalid) (or revoked|or suspended|) (license|licence|driver's license|driving licence|insurance)
    (no|not having a valid|no valid) (operator's|driver's|drivers|driving|valid) (license|licence)(| or insurance)
    (drive|driving|use|using) (an|) (unregistered|uninsured|untaxed|unroadworthy|defective) (motor|) (vehicle|car|motorcycle)
    (using|use of|driving|operating) a (motor vehicle|vehicle|car) (without|with no) (insurance|a licence|a test certificate|an mot|registration)
    (fail|failing|failure|failed) to (remain|remain at (the scene|an accident|the scene of (an accident|a collision|a crash))|stop and (render|give) (aid|assistance|help|information)|stop and ascertain|stop after (accident|an accident|crash|a crash|a collision|an injury)|exchange information)
    (failure|failing|fail) to (comply with a traffic (sign|signal)|obey a (traffic signal|stop sign|red light)|give information as to driver|(provide|supply) (driver details|driver information))
    (evade|evading|elude|fleeing from) (police|police officers|law enforcement)
    police (intercept|evasion) driving
    (evading|evade|eluding|fleeing) (arrest|police|officers|law enforcement|a peace officer|a police officer) (in|with|using|by) a (motor vehicle|vehicle)
    evad(e|ing) (arrest|detention|arrest or detention) (in|with|using) (a|) (motor|) vehicle
    (aggravated|felony|vehicular) (fleeing|eluding|flight|fleeing and eluding|fleeing or eluding)
    (flight|fleeing) (while pursued|from (a|) (police officer|peace officer|police|law enforcement))(| by (a|) peace officer)
    (leaving|leave) the scene of (an|a) (accident|crash|collision)(| with injuries| involving injury| causing injury| with injury)
    (unsafe|improper|illegal) (lane change|lane usage|turn|passing|start|u-turn|left turn|parking)
    (disobey(ing|)|running|ignoring) (a|) (red light|stop sign|traffic signal|traffic light|traffic lights|red traffic light)
    driving (on the wrong side of the road|on (a|the) (sidewalk|pavement|footpath)|the wrong way)
    (causing|cause) (serious injury|injury) (by driving|) (while|whilst) (disqualified|uninsured|unlicensed)
    (vehicle|driving a vehicle) in (a|) dangerous condition
    (obscured|obstructed|missing|false|illegal) (number|licence|license) plate(|s)
    (failing|failure) to (wear a (seatbelt|seat belt|helmet)|maintain (lane|control))
    (no|expired) (registration|tax|seatbelt|licence plate|license plate)`,
  ),
  charge(
    'tax-evasion',
    `(gst|hst|vat|excise|sales tax|payroll tax|motor fuel tax|tobacco tax|carousel) (fraud|evasion|offences|theft)
    (defraud|defrauding|cheat|cheating) (hmrc|hm revenue and customs|the (revenue|taxman|internal revenue service|irs|australian taxation office|tax office|canada revenue agency|public revenue))
    (failure|failing|fail) to (collect|remit|collect and remit) (sales|payroll|income|employment|) (tax|taxes)
    (failure|failing|willfully failing) to (file|pay) (a|) (sales|income|employment|federal income|) (tax|taxes|tax return|tax returns|vat)
    (delivering|making|submitting|filing) (an incorrect|a false|false|a fraudulent|fraudulent) (tax|income tax|vat|gst) (return|returns|claim|claims)
    false (tax|vat|gst) claims`,
  ),
  charge(
    'regulatory',
    `(fail|failing|failure|failed|not) (to|) comply with (a|an|) (public health order|public health orders|public health direction|improvement notice|prohibition notice|enforcement notice|planning enforcement notice|quarantine order|noticed direction|health order|self-isolation requirements)
    (selling|sale of|supplying|serving|providing|furnishing) (alcohol|liquor|tobacco|cigarettes|vapes|fireworks) to (a|) (minor|minors|child|children|juvenile)
    (selling|sale of|possession of|importing|supplying) (unsafe|illegal|unlicensed|non-compliant|unapproved) (products|toys|medicines|vapes|e-cigarettes|goods)
    (sale of|selling) (alcohol|liquor) without (a licence|a license)
    (failure|failing|fail|failed) to (secure|carry|obtain|provide) workers' compensation (insurance|coverage)
    (failure|failing|fail) to pay (the|) (minimum|overtime|prevailing|national minimum) (wage|wages)
    (illegal|unlawful) (money lending|moneylending|bookmaking|betting|lottery|gambling operation|gambling den|taxi touting|street trading|poker machine|gaming machines)
    (money lending|moneylending) without (a|) licence
    (touting|ticket touting|taxi touting|plying for hire|loan sharking|touting for hire)
    (illegal|unlicensed) (tattooing|hmo|minicab|taxi|security guard|street trading|scrap metal dealer|scrap metal dealing|waste carrier)
    (failing|failure) to (ensure|provide) (the|) (safety|health and safety|a safe) (of|place of|) (employees|workers|work|workplace)
    (gambling|gaming) (offence|offences|violations|without a licence)
    (unlawful|illegal) (gaming|gambling) (device|devices|machine|machines)
    possession (of|or control of) a slot machine
    (unlawful|illegal|discriminatory) (discrimination|retaliation|lending|housing practices)
    (violating|violation of|violations of|breach of) (the|) (antitrust|consumer protection|child labor|labor|workplace safety|civil rights|lending|disability) (law|laws)`,
  ),
  charge(
    'immigration-offence',
    `(facilitating|facilitation of|facilitate|assisting) (the commission of|) a breach of (uk|) immigration law
    (facilitating|arranging|organising|facilitate) (the|) (illegal|unlawful) (entry|arrival)(| of (migrants|people|immigrants))
    (arriv(ing|e|al)) (in the (uk|united kingdom)|into the uk) (without|illegally) (a|) (valid|) (entry clearance|)
    (encourag(e|ing)|induc(e|ing)|encouraging and inducing|encouraging or inducing) (aliens|illegal aliens|an alien|unlawful immigration)(| to (reside|enter|come))
    endangering (another|others|lives) during a (sea|channel) crossing
    (bringing in|transporting|harboring|concealing|harbouring|bringing in and harboring) (illegal|undocumented|) (aliens|migrants|noncitizens)
    (aggravated|) people smuggling
    (unlawful|illegal) (re-entry|reentry|presence)(| by a (removed|deported) alien)
    (citizenship|naturalization) fraud`,
  ),
  charge('obstruction-of-justice', `(unlawful|) flight to avoid (prosecution|arrest)`),
  charge(
    'cybercrime',
    `(unauthorised|unauthorized|unlawful) (access|use|modification|impairment) (of|to|with) (a|) (computer|computers|computer system|computer systems|computer material|computer data|data|restricted data|police systems|police records|electronic communication|electronic communications|computer network)
    exceeding (authorised|authorized) (computer|) access
    (accessing|access|using) a computer (system|) (for|with) (a|) (dishonest|fraudulent|unlawful|criminal) (purpose|intent)
    accessing (police|confidential|law enforcement) (records|data|systems|databases) without (authority|authorisation|permission)
    mischief (in relation to|to|relating to) (computer|) data
    (unlawful|illegal|unlawfully) (interception|intercepting|intercept) (of|) (a|) (communications|communication|telecommunications|wire communications|wiretapping)
    (intercepting communications|illegal wiretapping|wiretapping|phone hacking)
    (unlawfully|) (obtain|obtaining|disclosing) (personal data|of personal data)(| unlawfully| without consent)
    (ddos|denial-of-service|botnet|malware|ransomware|hacking|credential stuffing) (attack|attacks|offences|conspiracy|campaign)
    data protection (act|) (offence|offences|breach)`,
  ),
  charge(
    'espionage',
    `(official secrets act|national security act|espionage act|foreign agents registration act) (offence|offences|breach|breaches|charges|violation|violations)
    (breach|breaches|breaching|offence|offences|violating|violations|violation) (of|under|) the (official secrets act|national security act|espionage act|foreign agents registration act)
    (reckless|) foreign interference
    (assist|assisting|assisted) (a|) foreign (intelligence service|power|government)
    (acting|act) as (an unregistered|an illegal|an|a) (agent|foreign agent) of (a|the) (foreign government|foreign power|foreign principal|people's republic of china|government of)
    (obtaining|obtain|gathering|transmitting|delivering|unlawful retention of|willful retention of|retaining|disclosure of|disclosing) (national|) (defense|defence|military|classified|protected) (information|secrets|documents)
    (smuggling|exporting|export of) (goods|technology|equipment|aircraft parts|military equipment|sensitive technology) to (iran|russia|north korea|china|syria)
    (sabotage|treachery|treason)`,
  ),
  charge(
    'organised-crime',
    `(participating|participation|participate) in the (criminal|) activities of (a|an) (criminal|organised crime|organised criminal) (organisation|organization|group|gang)
    participat(e|ing|es|ion) (in|) (a|) criminal group(| contribute criminal activity)
    (direct|directing) (the|) activities of (a|) criminal (group|organisation|organization)
    directing a criminal (group|organisation|organization)
    (direct|directing) (serious|) organised crime
    (enhanc(e|ing)|facilitating) the (ability|commission) of (a|) criminal organi(s|z)ation(| to commit)
    (habitual(ly|)|unlawful(ly|)|) consort(ing|)
    (corrupt organi(s|z)ations|pattern of (racketeering|corrupt activity)|engaging in a pattern of corrupt activity|dealing in proceeds of unlawful activities|conducting a criminal enterprise|criminal gang recruitment|gang-related charges|criminal conspiracy to participate in a gang)
    (recruiting|soliciting) (a minor|members|a member) (of|for|into|to) a (criminal street|criminal) (gang|organisation|organization)
    (being|) (involved|engaged) in serious organised crime`,
  ),
  charge(
    'terrorism',
    `(wearing|displaying) (a uniform|an article|a flag|clothing) (in support of|supporting) a (proscribed|terrorist) (organisation|organization|group)
    (planning|preparing|preparation of|plotting|commission of|committing|preparation for) (a|an) (terrorist|terror) (act|attack)
    (entering|enter|remaining in|entering or remaining in|entering and remaining in) (a|) declared area
    (membership|member) of (an|a|the) (unlawful|illegal|terrorist|listed terrorist) (organisation|organization|group)
    (membership|being a member|member) of (the|) (ira|continuity ira|new ira|real ira|isis|islamic state|óglaigh na héireann)
    (leaving canada|travelling|traveling|leaving) to (participate in the activities of|join) (a|) (terrorist group|isis|terrorist organisation)
    (thing|things|document|documents) connected with (a|) terrorist (act|acts)`,
  ),
  charge(
    'environmental',
    `(illegal|unpermitted|unlicensed) (waste|landfill|waste transfer|scrap) (site|operation|facility)
    (polluting|pollution of|pollute|discharging into|discharge into) (a|the|) (river|waterway|stream|watercourse|controlled waters|waters of the state|lake|creek)
    (water|river|marine|air) pollution(| offences)
    hunting (a wild mammal|wild mammals|foxes|a fox|hares|deer|) with (dogs|a dog|hounds)
    (interfering with|interference with|damaging|destroying) a (badger sett|bat roost)
    wild (birds'|bird|birds) (eggs|nests|nest)
    (fish|fishing|hunt|hunting) (without (a|) (licence|license|permit|rod licence)|out of season|with (a|) illegal (nets|gear|net)|in a closed area|during (the|) closed season|over the limit)
    (taking|possession of|possessing) (fish|abalone|lobsters|lobster|undersized fish|crabs) (over|exceeding|in excess of) the (limit|bag limit)
    (dumping|discharging|discharge of|disposing of) (oil|oily waste|waste|sewage|plastic|garbage|oily bilge water) (at sea|into the (sea|ocean|river|sewer)|overboard)
    (littering|illegal logging|illegal waste|waste dumping|egg theft|illegal clearing|vegetation clearing|illegal tree felling|tree poisoning)
    (possession of|sale of|trafficking in|smuggling|exporting|importing|selling|trade in|export) (protected|native|endangered|threatened|rare|regulated native) (fauna|animals|wildlife|species|plants|reptiles|birds)
    (possession|sale|selling|smuggling|importing) of (ivory|rhino horn|rhinoceros horns|elephant ivory|turtle eggs|shark fins)
    (killing|trapping|taking|shooting|poisoning|injuring) (a|) (wild|protected|endangered|native) (bird|birds|animal|animals)
    (unlawful|illegal) (hunting|fishing)
    (unlawful|illegal) (taking|possession) of (deer|wildlife|game|fish|protected species|big game)
    (damaging|felling|cutting down|destroying) (a|) protected (tree|trees)`,
  ),
  charge(
    'animal-cruelty',
    `(failing|failure) to (ensure|meet|protect) the (welfare|needs|welfare needs) of (an|) (animal|animals|dog|dogs|horse|horses)
    (injuring|killing|maiming|poisoning|torturing|beating|mutilating|stabbing|kicking|starving|injuring or endangering) (an|a|his|her|) (animal|animals|cattle|cat|cats|dog|dogs|puppy|puppies|kitten|horse|horses)
    torture, beat and cause death of (an|) animal
    (act|acts) of (aggravated|serious|) cruelty (upon|to|on) (an|) (animal|animals)
    (aggravated|serious|unlawful|felony) (animal cruelty|cruelty to animals|abuse of (an|) animal|cruelty upon an animal)
    (bestiality|unlawful docking|tail docking|ear cropping|cruelty to a dog|ill-treating (an|) animal(|s))
    (abandoning|abandonment of) (an|a|) (animal|animals|dog|pet)
    (keeping|confining|confinement of) (animals|dogs|an animal) in (poor|unsanitary|inhumane|filthy|squalid|cruel) (conditions|manner)
    (unnecessary suffering|unlawfully caus(ing|e) unnecessary suffering)(| to (an|a|) (animal|animals|dog|dogs))
    participating in (a|) (dog|animal|cock) fight(|s|ing)
    (animal|dog) fighting (venture|offences|enterprise)`,
  ),
  charge(
    'other',
    `(endangering|likely to endanger|interfering with) (the safety of|the operation of|) (an|a) (aircraft|plane)
    interfer(e|ing|ence) with (a|) flight (crew|attendant|attendants)
    (shining|pointing|aiming|directing) (a|) (laser|laser pen|laser pointer|lasers)(| (at|towards) (an aircraft|aircraft|a helicopter|a plane|a police helicopter))
    (flying|operating) (a|) (drone|drones) (in restricted airspace|in a restricted area|near (an|) airport|unlawfully|illegally)
    (unlawful|illegal) use of (a drone|drones)
    (trespass|trespassing|obstruct|obstructing|obstruction of) (on|of|) (a|the|) (railway|railway line|train|engine|railroad)
    (discharging|throwing|setting off|letting off|possession of|misuse of) (a|) (firework|fireworks)
    (enter|entering|remain|being|enter or remain) (on|in|) inclosed land(s|) (without lawful excuse|)
    (prowl|prowling) by night
    (being found|found) (by night|on enclosed premises|in enclosed premises|in an enclosed area)
    (found|being|trespass|trespassing) (on|in) (enclosed|protected) (premises|site)
    (heritage crime|truancy|educational neglect|invasion of privacy by computer|malicious prosecution|disclosing confidential information|unauthorised disclosure of (information|data))
    (dog|dogs) (dangerously|) out of control(| causing injury| in (a|) public(| place))`,
  ),
  wording<OffenceWord>({ category: 'other', attempted: true }, `(criminal conspiracy)`),
]
