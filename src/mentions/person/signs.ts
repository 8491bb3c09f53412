/** Words beside a capitalised row that speak for a person, or against one. Patterns end or begin at the row. */
import { lean } from '../../text/lean'

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

/** ", 34," "(34)" ", aged 34" ", who is 34": not ", 14 November", ", 16 High Street". */
export const ageAfter = lean(
  new RegExp(
    String.raw`(?:(?:,? \(\w{1,20}\)|, pictured)?(?:,? \(?(?:a\.?k\.?a\.?|also known as|alias|nicknamed),? ["']?[^"',;.()\d]{2,40}["']?\)?)?(?:,? {1,3}\(| ?,? {1,3}(?:who (?:is|was) |now |then |both |aged? |aged about |is |was ){0,2}))(?<age>\d{1,3})(?= ?(?:[,;.):]|years?[ -]old|-year-old| (?:of|from|who|was|is|and|has|at the time|pleaded|appeared|with|for|admitted|denied|both|\()|-|$)(?! ?${months}))(?![.,:]\d)`,
    'y',
  ),
)

/** "34-year-old ", "the 34-year-old victim, ", "34 year old man ". */
export const ageBefore =
  /\b(?<age>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)[ -]{0,3}years?[ -]{0,3}old(?: (?!(?:from|of|in|at|near|and|with|was|by|for|to)\b)[a-z]{2,15}){0,3},? $/

/** "8-month-old ": an infant's age. */
export const infantBefore = /\b\w{1,8}[- ](?:months?|weeks?|days?)[- ]old(?: [a-z]{2,10})?,? $/

export const placeAfter =
  /,? (?:\((?:left|right|pictured)[^)]{0,12}\),? )?(?:both |all |formerly )?(?:of (?:the [A-Z]|no fixed|[A-Z0-9])|a (?:former )?(?:resident|native|citizen|national) of|from (?:the )?[A-Z][\w'-]{2,20}(?: [A-Z][\w'-]{2,20})? (?:was|has|is|had|pleaded|appeared|admitted|who)\b)/y

/** What only people do, right after the name. */
export const doing = lean(
  /,? (?:who |also |then |has |had |have |later |previously |today |yesterday ){0,3}(?:said|says|say|added|adds|told|explained|stated|commented|praised|thanked|welcomed|warned|pleaded|pled|plead|admitted|denied|denies|appeared|faces|confessed|testified|died|lived|lives|fled|resided|resides|stabbed|shot|stole|drove|punched|drowned|strangled|beat|raped|robbed|kidnapped|kicked|groomed|conspired|molested|sexually|murdered|embezzled|defrauded|laundered|threatened|assaulted|married|was (?:\w+ly )?(?:arrested|charged|jailed|sentenced|convicted|found|remanded|arraigned|indicted|pronounced|killed|taken|last seen|driving|stopped|handed|given|ordered|banned|disqualified|caught|also|born|accused|released|bailed|identified|located|extradited|previously|living|described|brought|due)|been (?:arrested|charged|jailed|sentenced|convicted|found|remanded|indicted|missing|named|banned|identified|released|described)|is (?:accused|charged|wanted|described|believed|due|scheduled|prosecuting|white|black|alleged|expected|facing|also|currently|being|thought|around|about|known|missing)|were (?:arrested|charged|jailed|sentenced|convicted|both|all|each|found|remanded)|will (?:be sentenced|serve|appear))\b/y,
)

const naming =
  'identified|named|defendants?|co-defendants?|victims?|suspects?|murder(?:ing)?|killing|death|stabbing|shooting|parents|family|body|convicted|sentenced|arrested|charged|indictment|indicted|arrest|extradition|conviction|sentencing|brother|sister|wife|husband|son|daughter|mother|father|girlfriend|boyfriend|partner|friend|colleagues?|accused|charging|ask for|said|added|told|says|stated|sightings|wanted|missing|against|prosecutors?|resident|burglar|thief|driver|murderer|killer|rapist|paedophile|dealer|man|woman|teenager|boy|girl|by(?! the)|aka|alias'

/** "identified as ", "the victim, ", "murder of ", "said ", "defendant ". */
export const namedBefore = new RegExp(
  String.raw`(?:${naming})(?: (?:[a-z]+ly |him |her |them |the (?:man|woman|victim|deceased|suspect|driver|defendants?) ){0,2}(?:as|of|to be|is|was|named|called))?[,:]?(?: a| the)? ["']?$`,
  'iy',
)

/** A place follows. */
export const placeBefore =
  /(?:in|at|near|on|off|outside|around|towards?|along|across|into|onto|via|inside|St|St\.|Saint|San|Santa|Fort|Lake|Mount|Port|Los|Las|El|North|South|East|West|New|Cape|Upper|Lower|Great|Little)(?: the)? $/y

/** Those who live there, before the place. */
export const inhabitantOf =
  /(?:residents?|natives?|citizens?|nationals?|people|m[ae]n|wom[ae]n|boys?|girls?|teenagers?) of $/iy

/** The row belongs to what stands before it: "from Abbots Langley was arrested". */
export const partOfPhrase = /(?:of|from|between|to|the|and|or|with|for|a|an|its|their|our|[Tt]he [A-Z]\w+) $/y

/** A body or place named after a person. */
export const bodyAfter =
  / (?:hospital|school|primary|academy|college|centre|center|road|street|avenue|estate|pub|stadium|foundation|trust|building|shopping|store|stores|park|campaign|award|scheme|area|housing|library|hotel|club|house|garden|wing|ward|memorial|church|bridge|roundabout|brand|handbag|trainers|clothing|jacket|jeans|hoodie|tracksuit|watch|whisky|vodka)s?\b/y

/** What stands before another name of the same person. */
export const aliasBefore = /(?:a\.?k\.?a\.?|also known as|alias|nicknamed),? ["']?$/y

/** "a 61-year-old Sunset Park man": a place with somebody who lives there. */
export const livesThere =
  / (?:man|woman|boy|girl|teen(?:ager)?|resident|native|couple|mother|father|student|pensioner)\b/y
