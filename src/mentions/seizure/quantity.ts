/** How much of a seized thing: the number and unit before it, the plants or tablets after it. */
import { seizureUnits } from '../../lexicon/seizures'
import { readNumber } from '../../match/numbers'
import { lean } from '../../text/lean'

export interface Quantity {
  readonly quantity: number | null
  readonly unit: string | null
  readonly grams: number | null
  /** Characters of the lead that belong to the wording. */
  readonly length: number
}

const unitWords = Object.keys(seizureUnits).join('|')
const adjectives =
  '(?:(?:\\d{1,3} ?mm|suspected|herbal|stolen|small|large|live|loaded|imitation|counterfeit|illegal|illicit|fake|more|other|further|additional|mobile|what (?:is|was|are|were) believed to be|controlled|dried|pure|raw|white|plastic|snap|sealed|individual|street|unlicensed|designer) )'
const number =
  '(?:half an?|\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,6}(?:\\.\\d{1,3})?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?: (?:million|billion|thousand))?'
/** A word before the thing that no list names, as in "11kg of harvested cannabis". */
const free = '(?:(?!(?:and|or|with|from|in|the|to|of|for|on|at|by|was|had|has) )\\.?[\\w-]{3,14} )'
/** Calibres stand before a single thing: "a Beretta .40 calibre pistol". */
const freer = free.replace('{3,', '{2,')
const looks =
  '(?:(?:an? |(?:white|brown|green|yellow|crystal|unknown|herbal|vegetable|powdered) ){0,2}(?:powder|substances?|material|matter|liquid),? )'

const measured = lean(
  new RegExp(
    `(?<![£$€.,\\d])\\b(?<number>${number})(?: (?:to|-|and) [\\d,]{1,7})?[ -]?${adjectives}{0,2}(?:street )?(?<unit>${unitWords})(?: \\([^)]{1,30}\\))?(?:,? (?:of|containing|believed to (?:contain|be)|suspected (?:as|to be)))* ?(?:${looks}(?:which (?:is|was|are) )?(?:suspected|believed|thought) (?:as|of being|to be|to contain|to be) )?${adjectives}{0,3}${free}?$`,
    'i',
  ),
)
const counted = lean(
  new RegExp(`(?<![£$€.,\\d])\\b(?<number>${number})(?: (?:to|-) \\d{1,6})? ${adjectives}{0,3}${free}{0,2}$`, 'i'),
)
const single = lean(
  new RegExp(`\\b(?:a|an|another|the|his|her) (?:(?:pair|set) of )?${adjectives}{0,3}${freer}{0,4}$`, 'i'),
)
const pair = /\b(?:a|one) (?:pair|set) of (?:\w+ ){0,2}$/i
const severalUnits = lean(
  new RegExp(
    `\\b(?:several|multiple|numerous|various|some|(?:a|an) (?:\\w+ )?(?:quantity|amount|number) of|dozens of|hundreds of) ${adjectives}{0,2}(?<unit>${unitWords}) (?:of|containing) ${adjectives}{0,3}$`,
    'i',
  ),
)
const uncounted =
  /(?:(?<!set of scale)s|jewell?ery|ammunition|clothing|tobacco|alcohol|equipment|paraphernalia|sheep|cash|money|property|spray|gas|cannabis)$/i
const singular = /[^s]$|set of scales$/i
const inList = /\b(?:an?|one|the) [^.;:]{3,60}(?:,| and) $/i
const some =
  /\b(?:(?:a|an) (?:\w+ )?(?:quantity|amount|number|variety|range|haul|sum|series) of|some|several|various|multiple|quantities of)(?: \w+){0,2} $/i

/** "three drivers had their vehicles seized" */
const owners = lean(
  new RegExp(
    `\\b(?<number>${number}) (?:\\w+ )?(?:people|drivers|riders|motorists|men|women|owners|bikers|others) (?:(?:also|have|has|all) ){0,2}had their (?:\\w+ )?$`,
    'i',
  ),
)

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }

const read = (words: string): number | undefined => {
  if (/^half/i.test(words)) return 0.5
  const [number = '', scale] = words.split(/ (?=(?:million|billion|thousand)$)/i)
  const count = /\./.test(number) ? Number(number) : readNumber(number)
  return count === undefined ? undefined : Math.round(count * (scales[scale?.toLowerCase() ?? ''] ?? 1) * 1000) / 1000
}

const unitOf = (words: string | undefined): { readonly unit: string; readonly grams: number | null } | undefined =>
  words === undefined ? undefined : seizureUnits[words.toLowerCase()]

/**
 * @param lead plain text before the thing
 * @param thing the thing as worded; a plural without a number is an unknown quantity
 * @param tail plain text after it ("15 Oxycodone pills" counts pills)
 */
export const quantityOf = (lead: string, thing: string, tail: string, isMass: boolean): Quantity => {
  const weighed = measured.exec(lead)
  const weight = weighed ? read(weighed.groups?.number ?? '') : undefined
  if (weighed && weight !== undefined) {
    const unit = unitOf(weighed.groups?.unit)
    return {
      quantity: weight,
      unit: unit?.unit ?? null,
      grams: unit?.grams ? Math.round(weight * unit.grams * 1000) / 1000 : null,
      length: weighed[0].length,
    }
  }
  const units = severalUnits.exec(lead)
  if (units)
    return { quantity: null, unit: unitOf(units.groups?.unit)?.unit ?? null, grams: null, length: units[0].length }
  const vague = some.exec(lead)
  if (vague) return { quantity: null, unit: null, grams: null, length: vague[0].length }
  const owned = owners.exec(lead)
  const each = owned ? read(owned.groups?.number ?? '') : undefined
  if (owned && each !== undefined && !isMass)
    return { quantity: each, unit: 'item', grams: null, length: owned[0].length }
  const plants = /\b(plants?)$/i.exec(thing) ?? /^ (plants?|tablets?|pills?|wraps?|deals?)\b/i.exec(tail)
  const many = counted.exec(lead)
  const count = many ? read(many.groups?.number ?? '') : undefined
  // "a two pronged fork" is one
  const isOne = count !== 1 && !isMass && singular.test(thing) && single.test(lead)
  if (many && count !== undefined && !isOne && (!isMass || plants))
    return { quantity: count, unit: unitOf(plants?.[1])?.unit ?? 'item', grams: null, length: many[0].length }
  const one = isMass ? null : single.exec(lead)
  if (one && (pair.test(lead) || !uncounted.test(thing)))
    return { quantity: 1, unit: 'item', grams: null, length: one[0].length }
  if (!isMass && inList.test(lead) && singular.test(thing) && !uncounted.test(thing))
    return { quantity: 1, unit: 'item', grams: null, length: 0 }
  return {
    quantity: null,
    unit: /^ ?plants\b/i.exec(tail) || /plants$/i.test(thing) ? 'plant' : null,
    grams: null,
    length: 0,
  }
}
