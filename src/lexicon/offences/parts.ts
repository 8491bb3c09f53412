/** Offences put together from an act and a thing: "possession of" + "a loaded revolver". */
import type { Lexicon } from '../../types'
import type { OffenceCategory } from '../../vocabulary'
import { wording } from './wording'

export type OffenceAct =
  | 'possess'
  | 'supply'
  | 'import'
  | 'produce'
  | 'steal'
  | 'enter'
  | 'damage'
  | 'fire'
  | 'breach'
  | 'obstruct'
  | 'find'
  | 'drive'
  | 'file'
  | 'explicit'
  | 'sex'
  | 'throw'
export type OffenceThing =
  | 'drug'
  | 'weapon'
  | 'vehicle'
  | 'building'
  | 'people'
  | 'goods'
  | 'image'
  | 'forged'
  | 'property'
  | 'window'
  | 'order'
  | 'officer'
  | 'rules'
  | 'rights'
  | 'wildlife-law'
  | 'sanctions'
  | 'unlicensed'
  | 'intoxicated'
  | 'dangerously'
  | 'tax-return'
  | 'young'

/** What an act done to a thing is. A pair that is not here is no offence. */
export const composed: Readonly<Record<OffenceAct, Readonly<Partial<Record<OffenceThing, OffenceCategory>>>>> = {
  possess: {
    drug: 'drug-possession',
    weapon: 'weapons',
    image: 'child-sexual-exploitation',
    forged: 'forgery',
    property: 'money-laundering',
  },
  supply: {
    drug: 'drug-trafficking',
    weapon: 'weapons',
    image: 'child-sexual-exploitation',
    forged: 'forgery',
    people: 'human-trafficking',
  },
  import: { drug: 'drug-trafficking', weapon: 'weapons', people: 'immigration-offence', goods: 'smuggling' },
  produce: { drug: 'drug-trafficking', weapon: 'weapons', image: 'child-sexual-exploitation', forged: 'forgery' },
  steal: { vehicle: 'vehicle-theft' },
  enter: { building: 'burglary', vehicle: 'theft' },
  damage: { vehicle: 'criminal-damage', window: 'criminal-damage', weapon: 'criminal-damage' },
  fire: { weapon: 'weapons' },
  breach: {
    order: 'obstruction-of-justice',
    rules: 'regulatory',
    rights: 'regulatory',
    'wildlife-law': 'environmental',
    sanctions: 'espionage',
  },
  obstruct: { officer: 'obstruction-of-justice' },
  find: { drug: 'drug-possession', weapon: 'weapons' },
  drive: { unlicensed: 'traffic-offence', intoxicated: 'impaired-driving', dangerously: 'dangerous-driving' },
  file: { 'tax-return': 'tax-evasion' },
  explicit: { young: 'child-sexual-exploitation' },
  sex: { young: 'sexual-assault' },
  throw: { window: 'criminal-damage', vehicle: 'criminal-damage' },
}

/** Acts need a thing after them. Each is told by its head: what stands between is free. */
export const acts: Lexicon<OffenceAct> = {
  name: 'offence-act',
  entries: [
    wording(
      'possess',
      `(possession|possessing|possess|possessed|having|carrying|criminal possession|unlawful possession|unlawfully possessing|constructive possession|purchasing|purchase) (of|)
      (possession|possess|possessing) (and|or) (control|use|carrying|sale) of
      (in possession of|caught with|found with|armed with|brought|pointing|pointed|aimed|pulled|drew)`,
    ),
    wording(
      'supply',
      `(supply|supplying|sale|selling|sell|sold|sells|distribution|distributing|distribute|distributed|trafficking|traffic|traffick|trafficked|dealing|deal|delivery|delivering|deliver|transportation|transporting|transfer|furnishing|offering to supply|offering to sell|dispensing|administering) (of|in|)
      (concerned|involved|involvement) in (the|) (supply|supplying|sale|production|importation|distribution|offering to supply|cultivation) (of|)
      (possession|possessing|possess|possessed) with (the|) (intent|intention) to (supply|sell|distribute|deliver)
      (supply|sale|transportation|distribution|dispensing) (and|or) (distribution|transportation|production|supply|importation|transport|possession) of`,
    ),
    wording(
      'import',
      `(importation|importing|import|imported|smuggling|smuggle|smuggled|exportation|exporting|export|evading a prohibition on the importation|fraudulent evasion of a prohibition on the importation|illegally importing) (of|)`,
    ),
    wording(
      'produce',
      `(production|producing|produce|produced|cultivation|cultivating|cultivate|manufacture|manufacturing|growing|unlawful production) (of|)`,
    ),
    wording('enter', `(break|breaks|breaking|broke|broken) (in to|into)`),
    wording('steal', `(theft of|stealing|stole|stolen|steal|thefts of|stealing of)`),
    wording('damage', `(damage to|damaging|damaged|smashing|smashed)`),
    wording(
      'breach',
      `(breach|breaching|breached|breaches|violating|violation|violations|violated|contravention|contravening|contravene|contravened|violate|breaking|broke|flouting|flouted) (of|)
      (fail|failing|failure|failed) to comply with`,
    ),
    wording(
      'obstruct',
      `(resist|resisting|hinder|hindering|obstruct|obstructing|obstruction of|interfering with|impeding|delaying) (a|an|the|)`,
    ),
    wording(
      'find',
      `(found|seized|recovered|discovered|seizing|recovering|sniffs out|sniffed out|seizure of|discovery of)`,
    ),
    wording(
      'drive',
      `(driving|drive|drove|driven|riding|ridden|drives|using a motor vehicle|using a vehicle|use of a motor vehicle|operating a motor vehicle|operating a vehicle|operating|in charge of a motor vehicle|in charge of a vehicle|used a vehicle)`,
    ),
    wording(
      'file',
      `(filing|filed|preparing|preparation|assisting in the preparation|aiding and assisting in the preparation|assisting in the filing|subscribing to|making|submitting|signing|failing to file|failed to file|failure to file|willful failure to file|filing of) (of|)`,
    ),
    wording(
      'explicit',
      `(explicit|nude|naked|lewd|sexual|obscene|inappropriate) (photo|photos|picture|pictures|image|images|video|videos|message|messages|texts|text messages) (to|from|of|with)
      secretly (filmed|recorded|photographed|filming|recording)`,
    ),
    wording(
      'sex',
      `(sex|sexual intercourse|sexual contact|sexual relations|sexual relationship|sexual relationships|inappropriate relationship|oral sex) (with|on|from) (one of|two of|)`,
    ),
    wording(
      'throw',
      `(threw|throwing|hurled|hurling) (bricks|stones|rocks|eggs|a brick|a rock|a stone|objects|missiles) (at|through|from)`,
    ),
    wording('fire', `(discharge of|discharging|firing|fired)`),
  ],
}

export const things: Lexicon<OffenceThing> = {
  name: 'offence-thing',
  entries: [
    wording(
      'drug',
      `(drug|drugs|narcotic|narcotics|controlled substance|controlled substances|substances|substance)
      (class|schedule) (a|b|c|i|ii|iii|iv|v) (drug|drugs|substance|substances|controlled substance|controlled substances|)
      (cocaine|crack|crack cocaine|heroin|cannabis|marijuana|marihuana|methamphetamine|methamphetamines|amphetamine|amphetamines|ecstasy|mdma|ketamine|fentanyl|oxycodone|oxycontin|hydrocodone|opioids|opioid|spice|mamba|lsd|steroids|meth|crystal meth|diamorphine|psychoactive substances|psychoactive substance|pregabalin|xanax|diazepam|hashish|gbl|ghb|drug paraphernalia|paraphernalia|pills|opium|khat|prescription drugs|prescription medication|skunk|cannabis plants|marijuana plants|cannabis resin|herbal cannabis|temazepam|nitrous oxide|codeine|morphine|pcp|thc)`,
    ),
    wording(
      'weapon',
      `(firearm|firearms|handgun|handguns|gun|guns|shotgun|shotguns|rifle|rifles|pistol|pistols|revolver|revolvers|ammunition|knife|knives|machete|machetes|weapon|weapons|bladed article|bladed articles|blade|taser|stun gun|stun guns|explosive|explosives|explosive device|destructive device|destructive devices|pepper spray|knuckleduster|cs gas|imitation firearm|silencer|silencers|assault rifle|machine gun|machine guns|machinegun|baton|bb gun|air rifle|air weapon|crossbow|sword|swords|hammer|noxious liquid|corrosive substance|corrosive liquid|acid|pipe bomb|pipe bombs|flick knife|lock knife|pen knife|grenade|grenades|bomb|samurai sword|axe|axes|hatchet|cleaver|meat cleaver|screwdriver|dagger|knuckle duster|knuckle dusters|knuckledusters|zombie knife|sawn-off shotgun|submachine gun|catapult|cosh)`,
    ),
    wording(
      'vehicle',
      `(vehicle|vehicles|car|cars|van|vans|motorcycle|motorcycles|motorbike|motorbikes|moped|mopeds|quad|quad bike|quad bikes|lorry|pickup|truck|tractor|tractors|caravan|caravans|motorhome|minibus|taxi|ambulance|scooter|suv|automobile|automobiles)`,
    ),
    wording(
      'building',
      `(house|houses|home|homes|flat|flats|apartment|apartments|property|properties|premises|shop|shops|store|stores|building|buildings|garage|garages|shed|sheds|business|businesses|church|school|retailer|supermarket|restaurant|pub|cafe|club|office|offices|warehouse|pharmacy|jewellers|jewelers|salon|dwelling|residence|bedroom|bungalow|farm|farmhouse|outbuilding|outbuildings|hotel|hospital|surgery|takeaway|nursery|allotment|allotments|garden centre|post office|petrol station|gas station)`,
    ),
    wording('people', `(people|women|girls|children|migrants|persons|human beings|immigrants|aliens)`),
    wording(
      'young',
      `(boy|boys|girl|minor|minors|child|student|students|pupil|pupils|teenager|teenagers|teen|teens|underage|juvenile|juveniles|inmate|inmates|schoolgirl|schoolgirls|schoolboy|baby|toddler|stepdaughter|daughter|daughters|niece)`,
    ),
    wording('goods', `(cigarettes|tobacco|alcohol|contraband|counterfeit goods|hand-rolling tobacco)`),
    wording(
      'image',
      `(indecent images|indecent photographs|indecent image|extreme pornography|extreme pornographic images|child pornography|child porn|prohibited images|extreme images|indecent photograph|indecent pseudo-photographs)`,
    ),
    wording(
      'forged',
      `(counterfeit currency|counterfeit money|counterfeit goods|counterfeit notes|forged documents|false documents|false identity documents|fake documents|fraudulent documents|fake ids|forged instrument|false identification|counterfeit items|fraudulent identity documents|fake identity documents|fake passports|false passports|false passport|fake passport|counterfeit documents|fraudulent driving licence|fake driving licence|fake id|false instrument|false instruments)`,
    ),
    wording('property', `(criminal property|the proceeds of crime)`),
    wording(
      'order',
      `(court|restraining|non-molestation|apprehended violence|apprehended domestic violence|domestic violence|family violence|family violence intervention|intervention|interim barring|barring|safety|sexual offences prevention|conditional sentence|community corrections|extended supervision|release|weapons prohibition|firearms prohibition|domestic violence protection|domestic abuse protection|stay away|criminal behaviour|sexual harm prevention|sexual risk|community protection|deportation|protective|no-contact|protection|community|suspended sentence|football banning|dispersal|closure|stalking protection|serious crime prevention|anti-social behaviour|criminal|injunction|supervision|sex offender notification|community protection) (order|orders|notice|notices)
      (criminal behaviour order|bail conditions|bail condition|bail|probation|parole|curfew|licence conditions|licence|supervised release|injunction|notification requirements|shpo|cbo|non-molestation|conditions of his bail|conditions of her bail|conditions of bail|terms of his licence|prison licence|avo|advo|dvo|dvpo|dapo|sopo|family violence safety notice|recognizance|recognisance|undertaking|release conditions|reporting obligations|reporting conditions|sex offender registration|peace bond|parole conditions|home detention|conditional sentence|prohibition/restriction in avo)`,
    ),
    wording(
      'officer',
      `(peace officer|police officer|public officer|emergency worker|emergency workers|emergency services|correctional officer|garda|gardai|gardaí|law enforcement officer|governmental operations)`,
    ),
    wording(
      'rules',
      `(coronavirus|covid|covid-19|lockdown|quarantine|social distancing|health protection|food hygiene|health and safety|government|licensing) (rules|regulations|restrictions|legislation|laws|guidelines|law|regulation|restriction|conditions)
      (coronavirus|covid|lockdown|health protection|licensing|health and safety|sherman|clayton|sherman antitrust) act
      (public health|fire safety|stay at home|stay-at-home|self-isolation|food safety) (order|orders|direction|directions|regulations)
      (health and safety|lockdown)
      (antitrust|competition) (law|laws)`,
    ),
    wording('rights', `(civil|constitutional) rights`),
    wording(
      'wildlife-law',
      `(clean water act|clean air act|endangered species act|lacey act|migratory bird treaty act|act to prevent pollution from ships|wildlife laws)`,
    ),
    wording(
      'sanctions',
      `(iran sanctions|sanctions|trade embargo|export controls|export control laws|export laws|international emergency economic powers act|arms export control act|export administration regulations)`,
    ),
    wording(
      'unlicensed',
      `(while|whilst) (disqualified|banned|suspended|unlicensed|uninsured|disqualified from driving)
      (while disqualified|whilst disqualified|disqualified|otherwise than|other than|otherwise) in accordance with (a|the|his|her|) (licence|license)
      (without|with no|with invalid) (a|any|valid|a valid|third party|) (insurance|licence|license|driving licence|driver's license|driver's licence|mot|test certificate|lights)
      on a (suspended|revoked) license
      (license|licence) (suspended|revoked)`,
    ),
    wording(
      'intoxicated',
      `(while|whilst|when) (intoxicated|impaired|unfit|drunk|high|over the limit|under the influence)
      (while|whilst|) unfit through (drink|drugs|drink or drugs|alcohol)
      (whilst|while|) under the influence (of alcohol|of drugs|of drink|of drink or drugs|of alcohol or drugs|of alcohol and drugs|)
      (over|above) (the|twice the|three times the|) (prescribed|legal|drink-drive|drug-drive|drink drive|drug drive|specified|) limit
      (excess|) alcohol (limit|in (his|her) (blood|breath|system)|above the limit)
      (excess alcohol|drunk|intoxicated|impaired)
      alcohol level (is|was|being|) (above|over) the (limit|legal limit|prescribed limit)
      (alcohol|cannabis|cocaine) (per|in) (100ml|litre|millilitre|100 millilitres|(his|her) (blood|breath|system))
      (micrograms|mcg|mg|milligrams|microgrammes|milligrammes|ug) of (alcohol|cannabis|cocaine|benzoylecgonine)
      (of|) (alcohol|cannabis|thc|cocaine|benzoylecgonine) (per 100ml|per 100 ml|per litre|per 100 millilitres)
      proportion of a (specified|) controlled drug(| above the specified limit)`,
    ),
    wording(
      'dangerously',
      `(dangerously|carelessly|recklessly|without due care|without due care and attention|without reasonable consideration)`,
    ),
    wording(
      'tax-return',
      `(tax|income tax|federal tax|corporate tax|employment tax) return(|s)
      report(|s) of foreign bank (and|or) financial accounts
      tax refund(|s)`,
    ),
    wording('window', `(window|windows|door|doors|property|windscreen|tyres)`),
  ],
}
