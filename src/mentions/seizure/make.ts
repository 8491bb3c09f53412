/** Names of makers: "a 191-registered Volkswagen Golf", "a Yamaha scooter", "a Movado watch". */
import type { Thing } from '../../lexicon/seizures'
import type { Hit, Sentence } from '../../types'

const model =
  /^ (?<model>(?!(?:Police|Road|Street|Detective|PC|Sgt|Inspector|On|At|In|The)\b)(?:[A-Z][\w-]*|\d{1,3})(?: (?:[A-Z]\d?|Transit|Sport|Evoque|Cruiser|GT|GTI|TT|RS))?)\b/
const sort =
  /^,? (?<sort>(?:quad )?(?:scooter|motor scooter|motorbike|motorcycle|moped|bike|car|van|truck|pick-?up|SUV|saloon|estate|hatchback|tractor|lorry|sedan|minivan)s?)\b/
/** Directly before a thing, after its determiner. */
const maker =
  /\b(?:[Aa]n?|[Tt]he|his|her|their|one|two|three|four|five|\d{1,3}) (?:[a-z]+ )?(?<maker>(?!Class|Police|CCTV|DNA|UK|US)[A-Z][A-Za-z-]{2,14} (?:(?!Class|Police)[A-Z][a-z]{2,14} )?)$/

export interface Made {
  readonly what: string
  /** Characters of the maker's name before the thing. */
  readonly before: number
  readonly end: number
  readonly rule: 'seized-thing' | 'seized-make'
}

export const madeThing = (plain: string, { start, end, value }: Hit<Thing>, sentence: Sentence): Made => {
  const own = { what: value.what, before: 0, end, rule: 'seized-thing' } as const
  if (value.isMake) {
    const named = model.exec(plain.slice(end, Math.min(sentence.end, end + 40)))
    const upTo = end + (named?.[0].length ?? 0)
    const after = sort.exec(plain.slice(upTo, Math.min(sentence.end, upTo + 24)))
    const words = plain.slice(start, upTo)
    const what = named ? words : after ? `${words} ${(after.groups?.sort ?? '').replace(/s$/, '')}` : words
    return { what, before: 0, end: upTo + (after?.[0].length ?? 0), rule: 'seized-make' }
  }
  if (value.kind !== 'goods' && value.kind !== 'vehicle' && value.kind !== 'phone') return own
  const brand = maker.exec(plain.slice(Math.max(sentence.start, start - 40), start))?.groups?.maker
  return brand ? { ...own, what: brand + value.what, before: brand.length } : own
}
