/**
 * Seizures: one fact for each thing. One told again without its amount joins the fuller telling; a general word ("drugs")
 * says nothing beside the things it stands for.
 */
import { sentenceAt } from '../text/document'
import { mentionsOf } from '../resolve/governing'
import type { SeizureFact } from '../schema/index'
import type { Document, Mention, SeizureValue, Span } from '../types'
import type { SeizureKind } from '../vocabulary'
import { factBase, gather, type Assembly } from './fact'

/** General words with the kinds of what they may stand for; a wider word stands for a narrower one too. */
const general: ReadonlyMap<string, { readonly kinds: readonly SeizureKind[]; readonly width: 1 | 2 }> = new Map([
  ['drug', { kinds: ['drug'], width: 2 }],
  ['weapon', { kinds: ['weapon', 'firearm'], width: 2 }],
  ['firearm', { kinds: ['firearm'], width: 1 }],
  ['gun', { kinds: ['firearm'], width: 1 }],
  ['vehicle', { kinds: ['vehicle'], width: 2 }],
  ['car', { kinds: ['vehicle'], width: 1 }],
  ['stolen item', { kinds: ['goods', 'cash', 'phone', 'vehicle'], width: 2 }],
  ['stolen goods', { kinds: ['goods', 'cash', 'phone', 'vehicle'], width: 2 }],
] as const)

const classes: ReadonlyMap<string, RegExp> = new Map([
  ['class A drug', /^(?:crack|cocaine|heroin|MDMA|ecstasy|LSD|fentanyl|methamphetamine)/],
  ['class B drug', /^(?:cannabis|amphetamine|ketamine)/],
])

const isMeasured = ({ quantity, value }: SeizureValue): boolean => quantity !== null || value !== null

/** "the weapon" after "a flick knife", "the Audi" after "an Audi A4": the same thing told shorter. */
const isShorter = (one: SeizureValue, other: SeizureValue): boolean => {
  if (one.what === other.what || (one.quantity ?? 1) !== 1 || one.value !== null) return false
  if (one.seizureKind === 'drug' && (one.quantity !== null || (one.unit !== null && one.unit !== 'plant'))) return false
  if (classes.get(one.what)?.test(other.what)) return true
  const wide = general.get(one.what)
  if (wide && wide.width > (general.get(other.what)?.width ?? 0) && wide.kinds.includes(other.seizureKind)) return true
  const alike = one.seizureKind === other.seizureKind && (one.quantity === null || other.quantity === 1)
  return alike && (other.what.startsWith(`${one.what} `) || other.what.endsWith(` ${one.what}`))
}

const amount = ({ seizureKind, what, quantity, unit, value }: SeizureValue): string =>
  `${seizureKind} ${what} ${quantity} ${unit} ${value}`

const before = /\b(?:the|this|these|that|those|his|her|their|such|said) (?:\w+ )?$/i
const within = /^(?:the|this|these|that|those|his|her|their) /i

/** A thing told of before: "the car", "this cash". */
const isDefinite = ({ plain }: Document, { start, end }: Span): boolean =>
  within.test(plain.slice(start, Math.min(end, start + 6))) || before.test(plain.slice(Math.max(0, start - 24), start))

const another = /^(?:another|a (?:second|third|further)) /i

/** Joins of a list; "drugs including heroin" are one thing told twice. */
const joins = /^\w?(?:,| and|, and)(?! (?:including|namely)) (?:[\w-]+ ){0,4}$/

const isInList = ({ plain }: Document, one: Span, other: Span): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  return second.start - first.end < 40 && joins.test(plain.slice(first.end, second.start))
}

/** Where a mention stands; the lead and quotations tell in short what the rest tells. */
const placeOf = (document: Document): ((mention: Span) => { readonly block: number; readonly isSummary: boolean }) => {
  const lead = document.sentences.find(({ zone }) => zone === 'body')?.block ?? 0
  const quotes = document.zones.filter(({ kind }) => kind === 'quote')
  return ({ start }) => {
    const block = sentenceAt(document, start)?.block ?? 0
    return { block, isSummary: block <= lead || quotes.some((quote) => quote.start < start && start < quote.end) }
  }
}

export const assembleSeizures = (assembly: Assembly): readonly SeizureFact[] => {
  const all = mentionsOf(assembly.mentions, 'seizure')
  if (all.length === 0) return []
  const { document } = assembly
  const placeIn = placeOf(document)
  const placed = new Map(all.map((mention) => [mention, placeIn(mention)]))
  const values = [...new Map(all.map(({ value }) => [amount(value), value])).values()]
  const isNew = (mention: Mention<'seizure'>): boolean =>
    placed.get(mention)?.isSummary === false && !isDefinite(document, mention)
  /** "a firearm" in a part of its own, after the guns told by name. */
  const isLater = (one: Mention<'seizure'>): boolean =>
    all.every(
      (other) =>
        !isShorter(one.value, other.value) ||
        (other.end < one.start && placed.get(other)?.block !== placed.get(one)?.block),
    )
  /** A general word that is an item of a list of its own: "drugs, weapons and a car". */
  const standsAlone = (one: Mention<'seizure'>): boolean =>
    general.has(one.value.what) &&
    isNew(one) &&
    (one.value.seizureKind === 'vehicle' ||
      (isMeasured(one.value) && isLater(one)) ||
      all.some((other) => isShorter(one.value, other.value) && isInList(document, one, other)))
  const kept = all.filter((one) => !values.some((other) => isShorter(one.value, other)) || standsAlone(one))
  const keyOf = (mention: Mention<'seizure'>): string => {
    const { value } = mention
    if (isMeasured(value))
      return another.test(document.plain.slice(mention.start, mention.end))
        ? `${amount(value)} ${mention.start}`
        : amount(value)
    const measured = kept.filter((other) => other.value.what === value.what && isMeasured(other.value))
    const own = placed.get(mention)?.block ?? 0
    const isTold = measured.some((other) => {
      const its = placed.get(other)
      return !its || its.isSummary || its.block === own || its.block === own + 1
    })
    return amount((isNew(mention) && !isTold ? undefined : measured[0]?.value) ?? value)
  }
  return gather(kept, keyOf).flatMap((group, index) => {
    const value = group.find((mention) => isMeasured(mention.value))?.value ?? group[0]?.value
    if (!value) return []
    const { seizureKind, ...rest } = value
    const traits = [`kind ${seizureKind}`, isMeasured(value) ? 'measured' : 'unmeasured']
    return { kind: seizureKind, ...rest, ...factBase(assembly, 'seizure', index, group, 'stated', traits) }
  })
}
