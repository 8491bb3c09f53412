/**
 * Things of no lexicon: the items of a list that a word for seizing governs, read by their form ("seized a vacuum packer,
 * two crowbars and cable ties"). Avoids people, places, marks and other clauses; bare plurals count beside known things only.
 */
import { notSeizable, openHeads, plainAdjectives } from '../../lexicon/seizures'
import { readNumber } from '../../match/numbers'
import type { Document, Mention, Sentence, SeizureValue, Span } from '../../types'
import type { SeizureKind } from '../../vocabulary'
import { singularOf } from './singular'
import { lean } from '../../text/lean'

/** Where a clause of another verb begins: what stands directly before one of `subject` belongs to that. */
const clauseEnd =
  /[;()"]|:(?=.)|\b(?:which(?! contained)|who|that(?! contained)|when|while|whilst|after|before|because|where|following|during|as part|as a result|due|on suspicion|in connection|but|so|then|to|arrest(?:ed|ing)?|charged|is|are|was|were|has|had|have|will|led|stole|found|seized|recovered|discovered|located)\b/gi
const verbal = /^(?:is|are|was|were|has|had|have|will|led|found|seized|recovered|discovered|located)$/i
const between =
  /, (?:and |plus |as well as |along with |including )?| (?:and|plus|as well as|along with|together with|alongside|including|(?:(?:which|that) contained|containing)(?: (?:\w+ )?items)?(?:,? including)?) /gi

const numerals =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozen|\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}'
const item = lean(
  new RegExp(
    `^(?:(?:also|approximately|around|about|over|more than|nearly|almost|at least|a total of|a further|another|what appeared to be|suspected) ){0,2}(?:(?<some>(?:large |small |significant )?(?:quantities|amounts|numbers) of|several|multiple|various|numerous|(?:dozens|hundreds|thousands) of|an? (?:\\w+ )?(?:quantity|number|amount|variety|range|selection|collection|haul|volume|cache|stash|array|assortment|host) of) |(?<one>an?) |(?<own>the|his|her|their) |(?<number>${numerals}) (?:x )?)(?<thing>[\\w'-]{3,20}(?: [\\w'-]{2,20}){0,3}?)(?=$|[.!]| (?:from|in|at|on|inside|of|under|by|near|nearby|with|within|into|used|believed|hidden|concealed|containing|worth|valued|belonging|suspected|thought|stolen|taken|for|linked|totall?ing|as|matching|stuffed|wrapped|attached|titled|called|named|labelled|marked|bearing|made|filled|fitted|registered|along|together|which|that|not|who)\\b)`,
    'i',
  ),
)
const bare =
  /^(?<thing>[a-z][a-z'-]{2,20}(?: [a-z][a-z'-]{2,20}){0,3})(?=$|[.!]| (?:from|in|at|inside|used|believed)\b)/

const container = /^(?:pair|set|box|packet|pack|bottle|bag|roll|can|carton|crate|pallet|piece|sheet)(?:e?s)?$/i
const holder = /^(?:pair|set|box|packet|pack|bottle|bag|wrap|block|roll|can|case|carton|crate|pallet|piece|sheet|unit)$/
const contents = /^ of (?<thing>[a-z][a-z'-]{2,20}(?: [a-z][a-z'-]{2,20})?)(?=$|[.!,]| (?:from|in|at|inside|and)\b)/i

interface Read extends Span {
  readonly what: string
  readonly kind: SeizureKind
  readonly quantity: number | null
  readonly unit: string | null
  readonly isBare: boolean
  /** "the hat": something told of before, or something that is no thing. */
  readonly isKnown: boolean
}

const plural =
  /(?:[^su]s|children|mice|knives|clothing|equipment|jewellery|jewelry|money|tobacco|packaging|fluid|powder|petrol|fuel|wire|wiring|cabling|lighting|ducting|foil|literature|footwear|food|wine|vodka|whisky|beer|copper|lead|metal|machinery|furniture|merchandise|medication|perfume|scaffolding)$/i

/** A vessel is not told beside what it holds. */
const vessel = /(?:bag|pot|tin|tub|jar|packet|package|parcel|sock|box|container|tray)$/i
const holds = /^,? (?:containing|full of|filled with)\b/i

/** Cases that are things. */
const cased = /^(?:\w+ )?(?:gun|phone|rifle|pistol|knife|pencil|glasses|instrument|display) cases?$/i

const thingIn = (words: string): { readonly what: string; readonly kind: SeizureKind } | undefined => {
  const all = words.split(' ')
  const from = all.findIndex((word) => !plainAdjectives.has(word.toLowerCase()))
  const own = from < 0 ? [] : all.slice(from).filter((word, at) => at > 0 || !/^(?:19|20)\d\d$/.test(word))
  const head = singularOf(own.at(-1) ?? '')
  if (own.length === 0 || own.length > 4 || (notSeizable.test(head) && !cased.test(own.join(' ')))) return undefined
  if (
    /(?:tion|sion|ness|ance|ence|ity|ism)$/i.test(head) &&
    !/(?:ammunition|appliance|substance|medication)$/i.test(head)
  )
    return undefined
  if (own.length === 1 && holder.test(head)) return undefined
  if (
    own.some((word) =>
      /^(?:\d+|man|men|woman|women|people|person|victims?|suspects?|officers?|and|or|the|not|no|its?|his|her|their|him|them|made|gave|took|fled|\w+ly)$/i.test(
        word,
      ),
    )
  )
    return undefined
  if (/(?:ly|ed|ing)$/i.test(head) && !/(?:bed|sled|ring|clothing|packaging|painting|string|earring|shed)$/i.test(head))
    return undefined
  return { what: [...own.slice(0, -1), head].join(' '), kind: openHeads.get(head.toLowerCase()) ?? 'goods' }
}

const readWords = (words: string, offset: number): Read | undefined => {
  const said = item.exec(words)
  const groups = (said ?? bare.exec(words))?.groups
  const thing = groups?.thing
  if (!groups || !thing) return undefined
  const length = said?.[0].length ?? thing.length
  const isPlural = plural.test(thing)
  const many =
    (groups.own !== undefined && isPlural) ||
    groups.some !== undefined ||
    (groups.number !== undefined && !/^(?:one|1)$/i.test(groups.number)) ||
    !said
  if (many !== isPlural && !(said && !many)) return undefined
  const within = container.test(thing.split(' ').at(-1) ?? '') ? contents.exec(words.slice(length)) : null
  const read = thingIn(within?.groups?.thing ?? thing)
  const quantity =
    groups.one !== undefined || (groups.own !== undefined && !isPlural)
      ? 1
      : groups.number !== undefined
        ? (readNumber(groups.number) ?? null)
        : null
  if (holds.test(words.slice(length)) && vessel.test(thing)) return undefined
  if (
    !read ||
    (/^(?:\w+ )?item$/.test(read.what) && quantity === null) ||
    (groups.number !== undefined && quantity === null)
  )
    return undefined
  const unit = quantity === null ? null : within ? singularOf(thing.split(' ').at(-1) ?? '') : 'item'
  return {
    ...read,
    start: offset,
    end: offset + length + (within?.[0].length ?? 0),
    quantity,
    unit: unit === 'pair' || unit === 'set' || unit === 'piece' ? 'item' : unit,
    isBare: !said,
    isKnown: groups.own !== undefined,
  }
}

/** @param isOpening whether a sentence begins with it: "Pills, cash and a knife were seized" */
const readItem = (said: string, offset: number, isOpening: boolean): Read | undefined => {
  const words = isOpening && /^[A-Z][a-z]/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said
  return readWords(words, offset)
}

/** An item without its article: "a hammer, hack-saw and multi-tool". */
const alone =
  /^[a-z][a-z-]{2,20}(?: (?!(?:from|in|at|on|inside)\b)[a-z][a-z-]{2,20}){0,2}(?=$|[.!]| (?:from|in|at|on|inside)\b)/

const itemsIn = (plain: string, { start, end }: Span): readonly Read[] => {
  const opens = start === 0 || /[\n.!*]$/.test(plain.slice(Math.max(0, start - 3), start).trimEnd() || '\n')
  const text = plain.slice(start, end)
  const found: Read[] = []
  let from = 0
  let isSingle = false
  for (const gap of [...text.matchAll(between), { index: text.length, 0: '' }]) {
    const chunk = text.slice(from, gap.index)
    const lead = chunk.length - chunk.trimStart().length
    const words = chunk.slice(lead).trimEnd()
    const at = start + from + lead
    const single: Read | undefined = isSingle && alone.test(words) ? readItem(`a ${words}`, at - 2, false) : undefined
    const read: Read | undefined = readItem(words, at, opens && from === 0) ?? (single && { ...single, start: at })
    if (read) found.push(read)
    isSingle = /^an? /i.test(words) || (isSingle && read?.quantity === 1)
    from = gap.index + gap[0].length
  }
  return found
}

/** The list after an active verb; what is the subject of the next clause is left out. */
export const objectOf = ({ plain }: Document, sentence: Sentence, word: Span): Span => {
  const start = plain.charAt(word.end) === ':' ? word.end + 1 : word.end
  const text = plain.slice(start, Math.min(sentence.end, start + 340))
  const stop = [...text.matchAll(clauseEnd)][0]
  if (!stop) return { start, end: start + text.length }
  const kept = text.slice(0, stop.index)
  const last = verbal.test(stop[0]) ? ([...kept.matchAll(between)].at(-1)?.index ?? 0) : kept.length
  return { start, end: start + last }
}

/** "a rucksack, which had been stolen in the burglary, was recovered" */
/** "on an iPad that was seized" */
const relative = /,? (?:that|which)(?: (?:was|were))? ?$/
const aside = /, (?:which|that) [^,]{3,60}, $/

/** The list before a passive one. */
export const subjectOf = ({ plain }: Document, sentence: Sentence, verb: number): Span => {
  const start = Math.max(sentence.start, verb - 200)
  const text = plain.slice(start, verb).replace(aside, '').replace(relative, '')
  const stop = [...text.matchAll(clauseEnd)].at(-1)
  return { start: start + (stop ? stop.index + stop[0].length : 0), end: start + text.length }
}

const further =
  /(?:,? (?:along|together) with|, as well as|, including|,? (?:which|that) contained(?: (?:\w+ )?items)?(?:,? including)?) /i

/** What is told beside the subject of a passive verb: "was found, along with a vacuum pump". */
export const besideOf = (document: Document, sentence: Sentence, word: Span): Span | undefined => {
  const after = further.exec(document.plain.slice(word.end, Math.min(sentence.end, word.end + 120)))
  return after
    ? objectOf(document, sentence, { start: word.start, end: word.end + after.index + after[0].length - 1 })
    : undefined
}

const valueOf = ({ kind, what, quantity, unit }: Read): SeizureValue => ({
  seizureKind: kind,
  what,
  quantity,
  unit,
  grams: null,
  value: null,
  currency: null,
})

/**
 * @param known things of the lexicon that are read in the same text: their words are theirs
 * @param weak the word needs a known thing beside it ("found")
 * @param sure it is said that the police seized them: bare plurals count alone ("officers recovered ski masks")
 */
export const openThings = (
  { plain }: Document,
  list: Span,
  known: readonly Span[],
  weak: boolean,
  sure = false,
): readonly Mention<'seizure'>[] => {
  const beside = known.some(({ start, end }) => start < list.end && end > list.start)
  const items = itemsIn(plain, list)
  const isAny = items.some(({ isBare, isKnown }) => !isBare && !isKnown)
  if (!beside && !sure && (weak || !isAny)) return []
  return items
    .filter(
      ({ isBare, isKnown, start, end }) =>
        (beside || sure || isAny || !isBare) &&
        (sure || !isKnown) &&
        !known.some((other) => other.start < end && other.end > start),
    )
    .map((read) => ({ kind: 'seizure', start: read.start, end: read.end, rule: 'listed-thing', value: valueOf(read) }))
}
