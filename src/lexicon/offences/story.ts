/**
 * What stories say was done where a charge sheet would name a crime: "gunned down", "walked out without paying". All of
 * it is told: it counts where no charge says more. By category, in the order of the vocabulary.
 */
import type { Entry } from '../../types'
import { told, type OffenceWord } from './wording'

export const story: readonly Entry<OffenceWord>[] = [
  told(
    'murder',
    `(gunned down|shot dead|shot and killed|stabbed and killed|found (shot|strangled|stabbed|bludgeoned|beaten to death)|stabbed to death|battered to death)
    (kill|killed|kills|killing|murder) (a|an|the|his|her|their|two|three|four) (man|woman|wife|husband|girlfriend|boyfriend|ex-girlfriend|ex-wife|mother|father|parents|son|daughter|brother|sister|neighbor|neighbour|roommate|partner|cousin|teenager|teen|baby|infant|toddler|grandmother|grandfather|former (girlfriend|boyfriend|wife|husband|partner)|people)`,
  ),
  told('attempted-murder', `(trying|tries) to (kill|murder)`),
  told(
    'other-death',
    `(body|bodies) (was|were|has been|have been|is|) (found|discovered|recovered)
    (found|discovered|finding|discovery|recovered|recovery) (of|) (a|the|two) (body|bodies)
    body of (a|an) (man|woman|girl|boy|baby|newborn|teenager)
    human remains`,
  ),
  told(
    'assault',
    `(shot|headbutted|headbutting|head-butted|pistol-whipped|shot and injured)
    (beat|slapped|choked|bit|shoved|pushed|burned|scalded) (a|an|the|him|her|his|them|another) (man|woman|victim|wife|girlfriend|boyfriend|husband|mother|father|child|boy|girl|officer|deputy|teenager|student|partner|employee|police officer|guard|security guard|)
    (broke|breaking|fractured|fracturing) (a|an|the|his|her|their) (man's|woman's|victim's|customer's|officer's|) (jaw|nose|eye socket|cheekbone|skull)
    (pushed|knocked|thrown|shoved) (over|to the (ground|floor))
    (bottle|glass|chair|hammer) over (his|her|the man's|the victim's) head
    (boiling|hot) (water|oil|coffee) over
    (shoved|pushed|shoving|pushing) (onto|on to|in front of|down|to the (ground|floor))
    (gunfire|gunshot|shooting|stabbing) victim
    (hit|struck|wounded) by gunfire`,
  ),
  told(
    'threats',
    `threaten(|ed|ing|s) to (blow up|bomb|shoot up|burn down|shoot|kill|attack|stab|harm)
    (threat|threats) to (shoot up|kill|harm|attack|bomb|blow up)`,
  ),
  told(
    'kidnapping',
    `against (his|her|their) will
    (girl|boy|child|baby|toddler|woman|man) (was|been|is|) (snatched|abducted)
    (forced|dragged|bundled|pulled|force|drag|pull|lure|lured) (him|her|them|) into (a|the|his|their) (car|van|vehicle|truck)`,
  ),
  told(
    'death-by-driving',
    `(hit|struck) and killed
    fatally (struck|hit)
    (driver|motorist|trucker) who killed`,
  ),
  told(
    'human-trafficking',
    `(into|in) (the sex trade|commercial sex|sex work)\nforced (her|them|him|) into prostitution`,
  ),
  told(
    'harassment',
    `(bombard(|ed|ing)|hundreds of|thousands of|unwanted|repeated) (him|her|them|his (ex|ex-partner|ex-girlfriend|ex-wife)|) (with|) (messages|text messages|texts|calls|phone calls)
    (unwanted|hundreds of|thousands of) (messages|text messages|texts|calls|phone calls|emails)`,
  ),
  told('rape', `(forced|forcing) himself (on|upon)`),
  told(
    'sexual-assault',
    `(fondle|fondled|fondling|exposed his (genitals|penis|private parts)|exposing himself|peeping tom)
    (secretly|covertly) (filmed|recorded|videotaped|photographed)
    (sexually|indecently) touched
    touched inappropriately
    abused (young|teenage|altar|) (boys|girls|pupils)
    grabbed her (breast|breasts|bottom|buttocks)
    forc(ed|ing) (her|him|them|the (girl|boy|victim|woman)) to (perform|have) (oral sex|sex|sex acts|sexual acts|a sex act)`,
  ),
  told(
    'child-sexual-exploitation',
    `paedophile hunter(|s)
    (child|underage) (predator|predators|sex sting)
    (child|children|minors|girl|girls|boy|teens) for sex
    send (him|her) (nude|explicit|naked|indecent) (photos|pictures|images)
    groomed (a|an|the|his|her|girls|boys|children)`,
  ),
  told(
    'prostitution',
    `(sex|sexual acts|sex acts|sexual services|sexual favors|sexual favours) (in exchange for|for) (money|cash|drugs|a fee|payment)
    brothel(|s)
    (buy|buying|bought|solicit|pay for|paid for|offered|selling|sell) (sex|sexual services)`,
  ),
  told(
    'robbery',
    `demand(|ed|ing|s) (money|cash|valuables|(his|her|their|the victim's) (phone|wallet|purse|handbag|bag|mobile phone|watch|money|car keys|car)|phones|drugs|property|all the (money|cash))
    (held up|holding up|hold up|robs) (a|an|the|at)
    (at|by) (gunpoint|knifepoint|knife point|gun point)
    (purse|handbag|necklace|wallet|phone) (was|) (snatched|ripped|grabbed) from
    held up by
    hand over (his|her|their) (phone|phones|mobile|bag|handbag|wallet|bike|trainers|sneakers|belongings|valuables|jewellery|coat|car keys)
    note demanding
    hijack(|ed|ing|ings|ers)`,
  ),
  told(
    'burglary',
    `(intruder|intruders|ransacked|untidy search|break ins)
    (kicked|smashed|forced|pried|jemmied) (in|open|down|through) (a|an|the|his|her|their) (front|back|rear|side|patio|) (door|window)
    (gained|gaining) (entry|access) (to|through|via|by)`,
  ),
  told(
    'theft',
    `without paying
    porch pirate(|s)
    (siphoned|siphoning|pocketed|pocketing|skimmed|misappropriated|pilfered|swiped)
    (made off|walked out|walked away|got away|ran off|fled|left|escaped|disappeared) with (the|a|some|an|his|her|her|around|about|approximately|more than|over|several|two|three|) (cash|money|jewellery|jewelry|phone|phones|handbag|purse|wallet|tools|alcohol|merchandise|items|goods|property|laptop|bag|bike|bicycle|televisions|clothing|items of clothing|undisclosed amount|unknown amount)
    (cash|money|jewellery|jewelry|phone|phones|handbag|purse|wallet|tools|alcohol|merchandise|items|goods|property|laptop|laptops|bag|bike|bicycle|equipment|lead|machinery|power tools|a number of items) (was|were|had been|has been|been|being) (taken|removed|stripped) from`,
  ),
  told(
    'vehicle-theft',
    `(car|cars|van|vans|vehicle|vehicles|motorbike|motorcycle|moped|caravan|tractor|quad bike|lorry|truck) (was|were|had been|has been) taken from`,
  ),
  told(
    'criminal-damage',
    `(tyres|tires) (of|on) (a|an|the|his|her|their|several|two|three|four|) (number of|) (car|cars|vehicle|vehicles|van|vans) (were|was|had been|)
    (daubed|defaced|spray-painted|spray painted|smashing windows|toppled)
    (bricks|stones|rocks|eggs|paint|a brick|a stone|a rock|missiles) (was|were|been|being) thrown (at|through|from)
    (threw|throwing|hurled) (a|) (brick|bricks|stone|stones|rock|rocks|eggs) (at|through)`,
  ),
  told(
    'arson',
    `(set|setting|sets) (his|her|their|a|an|the|it|two|three|several|) (ex-girlfriend's|girlfriend's|mother's|ex-wife's|parents'|neighbour's|neighbor's|own|mobile|) (home|house|car|cars|vehicle|vehicles|van|building|shed|bins|apartment|church|garage|bed|) (on fire|alight|ablaze)
    set fire to
    (burn|burned|burning|burnt) (down|his|her|their|a|the) (house|home|car|building|church|body|)`,
  ),
  told(
    'drug-trafficking',
    `(cannabis|marijuana|pot) (plants|grow op|grow operation)
    (sold|sells|selling|dealt|delivered|trafficked|shipped|smuggled) (a|an|the|some|fentanyl-laced|) (quantities of|kilograms of|kilos of|pounds of|ounces of|grams of|) (drugs|cocaine|crack|crack cocaine|heroin|fentanyl|methamphetamine|meth|cannabis|marijuana|pills|narcotics|oxycodone)
    (drug|drugs) (bust|den|raid|raids|warrant|warrants|haul)
    pill mill(|s)
    (cannabis|marijuana) grow`,
  ),
  told(
    'drug-possession',
    `(suspected|) (drugs|cocaine|heroin|methamphetamine|meth|marijuana|cannabis) in (his|her) (possession|pocket|car|vehicle|bag|home)`,
  ),
  told(
    'smuggling',
    `into (a|the) (prison|jail) (with|by|using) (a|) drone\n(drone|drones) into (a|the|) (prison|jail)`,
  ),
  told(
    'fraud',
    `false claims act(| violations| allegations| lawsuit)
    (bilk|bilked|bilking|fleeced|hoodwinked|tricked|conning|duping)
    (pretended|pretending|purporting|purported|claimed|claiming) to be (from (a|an|his|her|the|their)|a police officer|police officers|the police|a (bank|council|water|gas|utility) (official|worker|employee))
    (posed|posing) as (a|an|the|) (police|police officer|police officers|officer|bank|official|officials|nurse|doctor|lawyer|utility worker|worker|workmen|delivery driver)
    (benefits|payments) (he|she|they) (was|were) not entitled to
    (fake|bogus|nonexistent|non-existent|worthless) (concert|) (tickets|investments|invoices|charity|websites|receipts|prescriptions|claims|cheques|checks)
    (skimming|card skimming|skimmer) (device|devices)
    (cashed|cashing|deposited|forged) (a|the|his|her|stolen|) (check|checks|cheque|cheques)
    (billed|billing|overbilled|double billed) (medicare|medicaid|the government|insurers|insurance)
    (cloned|stolen) (card|cards|bank cards|credit card|credit cards)
    work (he|she|they) (never|did not) (carried out|did|completed|carry out|complete)
    used (his|her|the|a|company|) (victim's|victims'|stolen|company|employer's|) (credit card|credit cards|debit card|bank card|bank cards)`,
  ),
  told('corruption', `steer(ing|ed|) contracts\n(cash|money|payments|gifts) in (exchange|return) for`),
  told(
    'forgery',
    `(fake|phony|bogus) (\\$10|\\$20|\\$50|\\$100|£10|£20|£50|) (bill|bills|note|notes|banknotes|currency|money)`,
  ),
  told(
    'public-disorder',
    `(fans|supporters|youths|groups|gangs|men) (clashed|fought|fighting)\n(shouted|shouting|hurled|hurling|verbal) abuse`,
  ),
  told(
    'tax-evasion',
    `(hid|hiding|concealed|concealing|failed to report|underreported|failing to report) (income|$|more than|over|approximately|nearly)`,
  ),
  told(
    'regulatory',
    `discriminat(e|ed|es|ing) (against|on the basis of)
    (disability|sex|race|racial|gender|pregnancy|religious|housing|employment|immigration-related|familial status|unlawful) discrimination
    discrimination (lawsuit|suit|claim|claims|allegations)
    (violated|violating|violation of|violations of) the (americans with disabilities|fair housing|fair labor standards|antitrust|consumer protection) (act|laws)
    (housing rights|free exercise of religion|federally protected rights)
    consumer protection (lawsuit|action|settlement|complaint)
    (without a|unlicensed) (hmo|contractor|dentist|tattoo)`,
  ),
  told(
    'immigration-offence',
    `(after|following) (being|having been|being previously|previous|) (deported|deportation)
    (undocumented|illegal) (immigrants|migrants|aliens)
    (found|hidden|hiding|discovered|concealed) in (the|) (back of|) (a|his|the|her) (lorry|trailer|hgv|truck)`,
  ),
  told(
    'obstruction-of-justice',
    `(ran|fled|running|fleeing) from (police|officers|deputies|the police)
    (lied|lying|lies) to (police|officers|detectives|investigators|the police|a grand jury)
    (jumped|skipped|jumping|skipping) (bail|bond)
    (cut|cut off|removed|removing|cutting off) (his|her|an) (ankle monitor|electronic tag|ankle bracelet|tag)
    false alibi
    (inmate|inmates|prisoner|prisoners|patient) (escape|escapes|escaped|absconds|absconded)
    (jail|prison) (escape|break)
    escapee(|s)
    (failed|failing) to (turn|show) up (at|in|for|to) (court|his|her|a)
    (escaped|walked out|walked away|absconded) from (a|an|) (prison|jail|open prison|custody|hospital|halfway house|work release)`,
  ),
  told(
    'weapons',
    `(gun|knife|handgun|weapon|firearm) in (his|her|a|their|the) (bag|car|vehicle|waistband|pocket|carry-on|carry-on bag|backpack|luggage)
    fired (a|an|the|his|several|multiple|two|three) (gun|shot|shots|handgun|shotgun|rounds|weapon)
    (brought|bringing|carried|took) (a|an|the) (loaded|) (gun|knife|handgun|weapon|firearm) (to|into|onto|on)
    (built|building|made|making) (pipe|) bombs`,
  ),
  told('espionage', `trade secrets`),
  told('money-laundering', `(criminal|dirty|drug|crime) cash`),
  told('organised-crime', `(mob|mafia) (boss|bosses|member|members|associate|associates)\ncrime family`),
  told('neglect', `(in|inside) a (hot|locked|parked) car\nleft (alone|unattended)`),
  told(
    'terrorism',
    `(plot|plotted|plotting|plans|planned|planning|conspired) to (blow up|bomb|attack)
    (join|joining|joined|support|supporting|supported|fight for|fighting for|money to|allegiance to) (isis|isil|the islamic state|islamic state|al-shabaab|al shabaab|al-qaeda|al qaeda|al-qaida|hezbollah|hamas)`,
  ),
  told(
    'environmental',
    `(dumped|dumping|dump|fly-tipped|tipped|discharged) (a load of|) (household|commercial|building|hazardous|industrial|toxic|) (waste|rubbish|rubble|garbage|trash|tyres|tires|asbestos|sewage|wastewater)
    (load|piles|pile|lorry load) of (rubbish|rubble|waste|tyres)
    (poached|poacher|poachers|out of season)`,
  ),
  told(
    'animal-cruelty',
    `(dog|dogs|puppy|puppies|cat|cats|horse|horses|kitten|kittens|sheep|swan|swans) (was|were|been|had been) (shot|killed|poisoned|beaten|stabbed|starved|attacked|mutilated|abandoned|tortured)
    (shot|killed|beat|kicked|tortured|stabbed|starved|poisoned|drowned|abandoned|mutilated) (a|an|the|his|her|their|two|three) (pet|family|neighbour's|neighbor's|girlfriend's|) (dog|dogs|puppy|cat|cats|kitten|horse)
    (banned|disqualified) from (keeping|owning) (any|) animals
    (malnourished|emaciated|neglected|starving) (dog|dogs|horse|horses|animals|puppies|cats)
    sheep worrying`,
  ),

  told(
    'impaired-driving',
    `(times|) (over|above) the (legal|drink-drive|drink drive|drug-drive|alcohol|legal alcohol|) limit
    (drunken|intoxicated|impaired) (driver|motorist)`,
  ),
  told(
    'traffic-offence',
    `(fail|failed|fails)(-| )to(-| )stop
    led (police|deputies|officers|authorities|troopers|agents) on
    (high-speed|high speed|car|vehicle|police) (chase|pursuit)
    (kept going|kept driving|drove (off|away)|sped (off|away)|rode off)
    (did not|didn't|without) (stop|stopping)
    (fled|left|drove from|drove away from|leaving|fleeing) the scene
    (no|without) (licence|tax|valid licence)
    uninsured`,
  ),
  told(
    'missing-person',
    `(seen|find|finding|found|trace|tracing|locate|locating|for) missing
    (has|have) not been seen since
    wandered (away|off) from`,
  ),
]
