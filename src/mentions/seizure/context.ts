/**
 * What stands around a thing and makes it no seized one: an offence, a place, a compound ("a knife sweep"), a denial, a
 * finder who is no police ("residents found a knife").
 */
import type { Document, Hit, Sentence } from '../../types'
import type { Thing } from '../../lexicon/seizures'

const offenceLead =
  /\b(?:possess(?:ion|ing|ed)?(?: of)?(?: (?:with intent to supply|a|an|of|class [abc]|controlled|prohibited|suspected))*|supply(?:ing)?(?: of)?(?: (?:class [abc]|a|controlled))*|supplied|produc(?:tion|ing) (?:of )?|cultivat(?:ion|ing) (?:of )?|traffick(?:ing)? (?:in )?|deal(?:ing)?(?: in)?|sell(?:ing)?|distribut(?:e|ing|ion)(?: of)?|import(?:ing|ation)? (?:of )?|under the influence of|offences? (?:of|relating to)|(?:sale|breeding|keeping|smuggling|importation|growing|smell|presence)(?: and \w+)? of|wearing(?: the)?(?: same| distinctive){0,2}|misuse of|using(?: and carrying)?(?: an?| the)?|police|driver of (?:a|the)|(?<!along |together )with a|armed with(?: a)?|stole(?: an?| the)?|(?:had|have|been|was|were) stolen(?: an?| the)?|stealing(?: an?| the)?|theft of(?: a)?|driving(?: a)?|bureau of(?: alcohol,)?|according to(?: court)?|court|charging) $/i
/** Where a thing is or what it moves in, not what is taken. */
const place =
  /\b(?:in|inside|into|within|from|on|by|under|underneath|beneath|behind|(?<!seizure |recovery |discovery |find |(?<!serial )number |pair |range )of|driving|drove|near|crashing|crashed|struck) (?:an?|the|his|her|their|another|one of the|two|three|four|five|[A-Z][\w-]+'s?)(?: (?!(?:and|ha[ds]|have|w[ae]s|were|with)\b)[\w'-]+){0,2} $/i
const notThing =
  /^(?:'s|-| (?:offences?|offenses?|dealers?|dealing|supply|charges?|squad|unit|team|warrants?|crime|related|users?|court|trade|culture|lines?|network|gang|activity|activities|problem|misuse|driver|drivers|park|driving|chase|crash|insurance|tax|owners?|keys?|door|boot|number|records?|call|calls|footage|possession|systems?|screens?|files|room|games?|point|attack|compartment|stops?|search|storage|equipment|parts|(?:had|has|have) (?:crashed|left|collided|been (?:in|involved|stolen|driven|left|hit))))\b/i
const negated = /\b(?:no|any|without|neither|nor)(?: \w+)? $/i
const possession = /\bin possession of\b/i

/** Words that may follow a thing; another noun makes a compound of it. */
const followers: ReadonlySet<string> = new Set(
  'in on at from by with within inside under underneath behind near to for of after before during when while whilst as and or but nor which that who whose where was were is are has had have been being be will would could can may might also both all each again worth weighing including containing belonging totalling totaling matching being using resembling measuring following during through across along alongside over around between outside off out into onto against until since because so then there they he she it we police officers detectives together plus via per not did do does if although though now today yesterday last this earlier later about without hidden found stolen taken driven left came went fled hit struck got fell ran made sold kept seen bought broken held grown growing ready plants plant plantation tablets tablet pills pill wraps wrap deals deal bags rounds resin herb powder oil products product edibles bush bushes seedlings leaves leaf bud buds flower crop crops upon amongst among used like totalled just only nearby plates taser type style'.split(
    ' ',
  ),
)
const doing =
  /^(?:fighting|carrying|dealing|smuggling|trafficking|parking|racing|washing|baiting|breeding|coursing|testing|running|making|awareness)$/
const next = /^ (?<word>[A-Za-z][\w-]*)/

/** "15 knife sweeps", "a car radio"; "the Vehicle Defect Scheme" is a name. */
const isCompound = (said: string, tail: string): boolean => {
  const word = next.exec(tail)?.groups?.word?.replace(/-.*/, '')
  if (word === undefined) return false
  if (/^[A-Z]/.test(word)) return /^[A-Z][a-z]/.test(said) && !followers.has(word.toLowerCase())
  return !followers.has(word) && (doing.test(word) || !/(?:ed|ly|ing)$/.test(word))
}

/** "her purse, containing her bank cards, was missing" */
const gone =
  /^(?: and [^,.;]{1,20})?,? (?:was|were|is|are|had been|has been|have been|remains?) (?:still )?(?:missing|stolen|gone)\b/

const takenNext =
  /^(?: [A-Z]\w*){0,2},? (?:that|which) (?:was|were|ha[ds] been|have been) (?:also )?(?:seized|recovered|confiscated|found)\b/

const isPlaced = (lead: string, tail: string): boolean => place.test(lead) && !takenNext.test(tail)

/** Whether what stands around a thing of the lexicon leaves it one that may be seized. */
export const isThingTaken = ({ plain }: Document, sentence: Sentence, hit: Hit<Thing>): boolean => {
  const tail = plain.slice(hit.end, hit.end + 40)
  if (notThing.test(tail) || gone.test(tail) || plain.charAt(hit.start - 1) === '-') return false
  if (!hit.value.isMake && hit.value.kind !== 'cash' && isCompound(plain.slice(hit.start, hit.end), tail)) return false
  const lead = plain.slice(Math.max(sentence.start, hit.start - 60), hit.start)
  return !negated.test(lead) && ((!offenceLead.test(lead) && !isPlaced(lead, tail)) || possession.test(lead))
}
