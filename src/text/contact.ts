/** Tells sentences that only say whom to call, and stock disclaimers, from sentences of the case. */
import { lean } from './lean'

/** One of these is in every contact or disclaimer; a cheap look before the dear ones. */
const cue =
  /10[15]\b|999|911|toppers|nyone|nybody|NYONE|itness|f you|hose (?:who|with)|uot(?:e|ing)|ontact|ONTACT|nformation|NFORMATION|nline|chat\b|ip ?line|otline|lick here|mail|dditional victims|\d{3}[)/ .-]{1,2}\d{3}|nnocent|ccusation|llegation|accusatory|guilt\b|roven/

const phone =
  /(?:\(?\b\d{3}\)?[ ./-]{1,2}\d{3}[ .-]\d{4}\b|\b0\d{3,4} ?\d{3} ?\d{3,4}\b|\b1?[ -]?8\d\d[ -][\dA-Z]{3}[ -]?[\dA-Z]{4}\b|\+\d{1,3}[ -]\d{2,4}[ -]\d{3})/

const channel =
  /\b(?:(?:call|calling|ring|ringing|dial|dialling|phone|phoning|telephone|on|via|number|using|through|or|by|contact) (?:police (?:on )?|us (?:on )?|the )?(?:\(?(?:the )?non-emergency(?: (?:phone |telephone )?number)?,? ?\)? ?(?:on )?)?101\b(?! (?:counts|charges|occasions))|(?:call|dial|phone|ring|calling|dialling) (?:999|911|105)\b|(?:quote|quoting|quoted)\b[^.]{1,60}\d|live ?chat\b|web ?chat\b|click here|(?:media|press) (?:contacts?|office|inquiries|enquiries)\b|contact:|(?:for|more|further|additional) (?:further |more |additional )?(?:information|details|advice)[^.]{1,60}\b(?:visit|contact|call|see|go to|click|email|log on)\b|(?:report|reported|submit|submitted|pass)\b[^.]{1,40}\b(?:online|anonymously)\b)/i

const stoppers = /\bcrime ?stoppers\b/i
const stoppersAsk =
  /\b(?:call|contact|ring|phone|visit|report|anonymous(?:ly)?|charity|reward|tips?|via|on|through|pass|speak|quot(?:e|ing)|information|details|or)\b/i
const hotline = /\b(?:hotline|tip ?line|helpline)\b/i
const hotlineAsk = /\b(?:call|calling|contact|report(?:ing)? to|submit|phone|text)\b/i

const asked =
  /\b(?:any ?one|any ?body|any (?:other )?(?:witness(?:es)?|potential victims?|victims?)|witnesses|if you|those (?:who|with)|people (?:who|with)|persons? (?:who|with)|members of the public|the public|motorists|drivers|residents|victims|individuals? (?:who|with))\b/i
const ask = lean(
  /\b(?:please|should|can|could|asked|urged|encouraged|requested|advised|invited|is asked|are asked|to|may|must|need to|and|or|then|,)\W{1,3}(?:immediately |also |kindly |then )?(?:call|contact|ring|phone|telephone|e-?mail|message|text|dial|get in (?:touch|contact)|come forward|report|let us know|make contact|notify|reach|speak (?:to|with) (?:police|officers|detectives|us|an officer)|visit)\b/i,
)

const disclaimer =
  /\b(?:presumed (?:to be )?innocent|(?:merely|only|simply|just|but) (?:an? )?(?:formal )?(?:accusations?|allegations?|charges?)\b|(?:is|are) (?:an )?(?:accusations?|allegations?) (?:only|and not)|(?:not|no|none)\b.{1,30}\bproven in (?:a )?court|innocent (?:unless|until)|not (?:evidence|proof) of (?:[\w' ]{0,30}\s)?guilt|accusatory instrument)/i

/** "DC Lee said: …": an official speaks of the case, whatever else he asks for. */
const attribution =
  /\b(?:said|says|added|told|explained|commented):? ?"|\bsaid:|^"[^"]{20,400},?" (?:said|added|says)\b/
/** "appealing for witnesses after …": the appeal tells the case. */
const tellsCase =
  /\b(?:appeal(?:ing|ed)?|investigat(?:ing|ion)|seeking|searching)\b[^.]{1,90}\b(?:after|following|who (?:was|is|has)|in connection with)\b|\binvestigating (?:an?|the|two|three|four|several|reports?)\b/i

/** What a sentence is besides prose, if it is. `words` is plain text. */
export const boilerplateOf = (words: string): 'contact' | 'disclaimer' | undefined => {
  if (!cue.test(words)) return undefined
  if (disclaimer.test(words)) return 'disclaimer'
  if (phone.test(words)) return 'contact'
  if (attribution.test(words)) return undefined
  if (channel.test(words)) return tellsCase.test(words) ? undefined : 'contact'
  if (stoppers.test(words) && stoppersAsk.test(words)) return 'contact'
  if (hotline.test(words) && hotlineAsk.test(words)) return 'contact'
  return asked.test(words) && ask.test(words) && !tellsCase.test(words) ? 'contact' : undefined
}

/** Whether a line holds a telephone number. */
export const hasPhone = (words: string): boolean => phone.test(words)
