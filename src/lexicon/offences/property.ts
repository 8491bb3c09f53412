/** Robbery, burglary, theft, damage and fire. */
import type { Entry } from '../../types'
import { charge, group, told, type OffenceWord } from './wording'

export const property: readonly Entry<OffenceWord>[] = [
  charge(
    'robbery',
    `(robbery|robberies|robbing)
    (armed|attempted|aggravated|street|bank|knifepoint|knife-point|knife point|gunpoint|strong-arm|strong arm|strongarm|commercial|violent|personal|home invasion|business|hobbs act|shop|post office|cash-in-transit|jewellery) robber(y|ies)
    (assault with intent|conspiracy|conspiring|conspired|attempt|attempting|attempted|attempts) to rob
    (carjack|carjacking|carjackings|car-jacking|armed carjacking)
    (taking|took) (property|money) by force
    interference with (interstate|) commerce by (robbery|threats or violence)
    (conspiracy to|attempt to|conspiring to|) interfere with (interstate|) commerce by (robbery|threats or violence)
    (demanding|demanded) (money|property|cash) (at|with) (knifepoint|gunpoint|a knife|a gun)
    mugging(|s)`,
  ),
  told(
    'robbery',
    `(robbed|robber|robbers|mugged|mugger|muggers|carjacked|carjacker|held up at (gunpoint|knifepoint)|raiders|armed raid|smash and grab|smash-and-grab)`,
  ),
  charge(
    'burglary',
    `(burglary|burglaries|burgling|burglarizing)
    (residential|commercial|aggravated|attempted|dwelling|non-dwelling|distraction|domestic|business|house|first degree residential|second degree commercial|artifice|high value|creeper|vehicle|auto|car key|bogus caller|post office|rural|shed|church|pharmacy|overnight|night-time) burglar(y|ies)
    burglary (of|in|other than) (a|an|) (dwelling|building|home|habitation|vehicle|building other than a dwelling|business|motor vehicle|house|non-dwelling|residence)
    burglary with intent(| to steal| to cause damage| to commit theft)
    (aggravated|) burglary with intent
    (break|breaking) (and|&) (enter|entering)
    break, enter and (steal|commit)
    (break-in|break-ins|breakin|breakins|break in|home invasion|home invasions|housebreaking)
    unlawful entry
    going equipped (for|to commit) (burglary|theft and burglary)
    (possession of|possessing) burglar(y|'s|s|ious) tools
    (ram-raid|ram-raids|ram raid|ram raids|ram-raiding|ram raiding)
    (trespass|trespassing) with intent to (steal|commit burglary)`,
  ),
  told(
    'burglary',
    `(burgled|burglar|burglars|burglarized|(broke|broken|breaking) into (the|a|an|his|her|their|) (house|home|homes|flat|apartment|property|properties|premises|shop|shops|store|building|garage|shed|business|businesses|church|school)|(forced|gained) entry (to|into) (a|the) (house|home|shop|property|flat)|(was|were) broken into)`,
  ),
  charge(
    'theft',
    `(theft|thefts|larceny|larcenies|larcenous|theft offences|theft by)
    (grand|petty|petit|felony|retail|attempted|organised|organized|bike|bicycle|cable|metal|lead|fuel|dog|pet|sheep|livestock|mail|identity document|diesel|cash machine|atm|catalytic converter|distraction|walk-in|high value|cycle|plant|tractor|tool|puppy|parcel|package|credit card|bag|handbag|phone|mobile phone|jewellery|heritage|oil|government property|misdemeanor|aggravated|simple|shop|wage|cargo) (theft|thefts|larceny)
    theft from (a|an|) (person|shop|shops|employer|employee|motor vehicle|vehicle|vehicles|motor vehicles|dwelling|building|store|meter|automatic machine|elder)
    theft (by|of) (employee|false pretenses|deception|unlawful taking|services|lost property|government funds|government money|an employee benefit plan|mail|access device|false pretences|finding|extortion|an employee)
    theft from an (employee benefit plan|employer|interstate shipment)
    grand theft (by|of|from) (embezzlement|false pretense|false pretenses|an employee|employee|a firearm|elder|an elder|person|labor|access card)
    (shoplift|shoplifting|shop lifting|shop-lifting|shop theft|shop thefts|shoplifting offence|shoplifting offences)
    organi(s|z)ed retail (crime|theft)
    (handling|handle|receiving|receipt of|concealing|possession of|possessing|criminal possession of|in possession of|transporting|transportation of|buying or receiving) (suspected|) stolen (goods|property|mail|items|money|government property)
    (handling|handle) stolen
    (trafficking in|possession of|possess|possessing|dealing in) property obtained by crime
    goods in custody
    (receiving|receive|dispose of|disposing of) (stolen property|property stolen outside)
    (interstate|) (transport|transportation) of stolen (property|goods|vehicles)
    making off without payment
    (bilking|defrauding an innkeeper|abstracting electricity|dishonestly abstracting electricity|abstraction of electricity|bypassing (electricity|the electricity)|electricity abstraction)
    going equipped(| to steal| for theft| for stealing)
    (pickpocket|pickpocketing|pick-pocketing|purse snatching)
    (misappropriation|conversion) of (property|government property|funds|fiduciary property)
    (vehicle|car|motor vehicle) (crime|crimes|tampering|interference)(| offences)
    (vehicle|motor vehicle) interference
    interfering with a (motor|) vehicle
    (breaking|broke|broken|break) into (a|the|two|three|several|parked|) (vehicle|vehicles|car|cars|van|vans)
    (theft|thefts) (from|of) (motor|) vehicle(|s)`,
  ),
  told(
    'theft',
    `(stole|stolen|steals|steal|stealing|thief|thieves|shoplifter|shoplifters|shoplifted|pickpockets|snatched|looted|looting)`,
  ),
  charge(
    'vehicle-theft',
    `grand theft (auto|vehicle|of an automobile)
    (car|vehicle|auto|motor vehicle|motorcycle|motorbike|moped|van|automobile) theft(|s)
    (taking|take|took|taken|unlawful taking of) (a|the) (motor|) (vehicle|car|conveyance) without (the|) (owner's|) (consent|authority|permission)
    (aggravated|) (vehicle taking|vehicle-taking)
    (unlawfully|unlawful|illegally) (takes|taking|take|took|getting into|using|use of|interfering with) (of|) (a|) (motor|) vehicle
    (unlawful taking|taking|unauthorized use|unauthorised use|unlawful driving or taking|unauthorized control) of a (motor|) (vehicle|conveyance)
    (taking|taken) without (the|) (owner's|) consent
    (twoc|twocking|twoccing)
    (joyriding|possession of a stolen vehicle|receiving a stolen vehicle|possession of stolen vehicles|buying or receiving a stolen vehicle|driving a stolen (car|vehicle)|possession of a stolen (motor vehicle|car)|operating a stolen vehicle)
    keyless car theft(|s)`,
  ),
  charge(
    'criminal-damage',
    `(criminal|malicious|racially aggravated criminal|wilful) damage(| to property| to a motor vehicle| to a vehicle)
    criminal damage(,|) (endangering life|with intent to endanger life|being reckless as to whether life was endangered)
    (vandalism|vandalising|vandalizing|vandalise|vandalize)
    (felony|) vandalism
    (criminal|malicious) mischief
    (graffiti|injury to property|malicious injury to property|damage to property|property damage offences|damaging (a|the) (vehicle|car|window|property)|institutional vandalism|desecration)
    (maliciously damag(e|ing)|damage or destroy U.S. government property|destruction of (government|) property|injury to or depredation of government property)
    (willful|malicious) destruction of property`,
  ),
  told(
    'criminal-damage',
    `(vandalised|vandalized|vandals|(car|cars|vehicle|vehicles|van|vans|windows|property|memorial|statue|gravestones|playground|bus shelter|fence|tyres) (was|were|are|being|been|) (deliberately|maliciously|) (damaged|vandalised|scratched|keyed|slashed)|(smashed|smashing) (the|a|) (window|windows|car windows|windscreen)|slashed tyres|damage (was|had been|being|has been|) (done|caused) to (a|the|his|her|their|an|several|two|three|some|property)|(windows|window|windscreen) (was|were|being|been|) (deliberately|) smashed|(having|had) (their|its|his|her) (windows|window|windscreen|tyres) (deliberately|) (smashed|slashed|damaged)|(deliberately|maliciously) (damaged|smashed))`,
  ),
  charge(
    'arson',
    `(arson|arsons)
    (aggravated|attempted|suspected) arson
    arson (with intent|being reckless|reckless|endangering life|of a structure|of an inhabited property|of a building|of property|of another's property|of an inhabited structure|of an inhabited dwelling|of an occupied structure)(| to endanger life| as to whether life was endangered| as to endanger life| as to whether life would be endangered)
    (unlawfully causing|recklessly causing|causing) a fire
    (setting|set|starting|started) (fire to|a fire|fires|the fire|alight)
    (fire-setting|fire setting|deliberate fire|deliberate fires|firebombing|fire bombing|petrol bomb attack)`,
  ),
  told(
    'arson',
    `(arsonist|arsonists|(deliberately|intentionally) (started|set|lit) (a fire|fire|the fire)|fire started deliberately|started deliberately|deliberate ignition|torched|firebombed)`,
  ),
  group('theft', `(acquisitive|property) (crime|crimes|offence|offences)`),
]
