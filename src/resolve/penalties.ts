/** Whose penalty it is: the accused named before it in its sentence, else the one the text was last about. */
import { sentenceAt } from '../text/document'
import type { Document, Mention, Resolver, Span } from '../types'
import { currencyIn } from './currency'
import { mentionsOf } from './governing'
import { lean } from '../text/lean'
import { withValue } from '../match/mention'
import { penaltyWith } from '../match/values'

const notAccused = new Set(['official', 'victim', 'witness', 'family'])

const surname = (name: string): string => name.split(' ').at(-1) ?? name

/** Names the terms of "A and B were jailed for two and three years respectively" in their order. */
const respectively = (
  document: Document,
  penalty: Mention<'penalty'>,
  penalties: readonly Mention<'penalty'>[],
  accused: readonly Mention<'person'>[],
): string | undefined => {
  const sentence = sentenceAt(document, penalty.start)
  if (!sentence || !/\brespectively\b/i.test(document.plain.slice(sentence.start, sentence.end))) return undefined
  const within = <M extends Mention>(list: readonly M[], { start: from, end: to }: Span): readonly M[] =>
    list.filter(({ start }) => start >= from && start < to)
  const terms = within(penalties, sentence).filter(({ value }) => value.type === penalty.value.type)
  const own = within(accused, sentence)
  const before = document.sentences[document.sentences.indexOf(sentence) - 1]
  const names = own.length === 0 && before ? within(accused, before) : own
  return terms.length === names.length ? names[terms.indexOf(penalty)]?.value.name : undefined
}

/** A sentence about one person. */
const ofOne = lean(
  /\b(?:was|has been|is) (?:today |now |also )?(?:sentenced|jailed|imprisoned|ordered|fined|given|handed|banned)\b|\b(?:man|woman|resident|driver|dealer|burglar|teenager)\b[^.;]{1,60}\b(?:sentenced|jailed|gets|given|banned|fined)\b/i,
)

/** The accused whose surname stands last before the penalty in its sentence. */
const nearest = (
  { plain }: Document,
  sentence: Span,
  penalty: Span,
  accused: readonly Mention<'person'>[],
): Mention<'person'> | undefined => {
  const lead = plain.slice(sentence.start, penalty.start)
  const placed = accused
    .filter(({ value }) => value.name.includes(' '))
    .map((person) => ({ person, at: lead.lastIndexOf(surname(person.value.name)) }))
    .filter(({ at }) => at >= 0)
  const last = Math.max(...placed.map(({ at }) => at))
  const there = placed.filter(({ at }) => at === last).map(({ person }) => person)
  const inFull = there.find(({ value: { name } }) => lead.slice(0, last + surname(name).length).endsWith(name))
  return inFull ?? (new Set(there.map(({ value }) => value.name)).size === 1 ? there[0] : undefined)
}

const each = /\b(?:each|both|apiece)\b/i

/** Everyone of "A and B were each jailed for five years", where the sentence hands down one such sanction. */
const sharers = (
  document: Document,
  penalty: Mention<'penalty'>,
  penalties: readonly Mention<'penalty'>[],
  accused: readonly Mention<'person'>[],
): readonly string[] => {
  const sentence = sentenceAt(document, penalty.start)
  if (!sentence || sentence.zone === 'title') return []
  const { start, end } = sentence
  if (!each.test(document.plain.slice(start, Math.min(end, penalty.end + 20)))) return []
  const same = penalties.filter(
    (other) => other.value.type === penalty.value.type && other.start >= start && other.start < end,
  )
  const own = accused.filter((person) => person.start >= start && person.start < penalty.start)
  const before = document.sentences[document.sentences.indexOf(sentence) - 1]
  const told =
    own.length > 0 || !before
      ? own
      : accused.filter((person) => person.start >= before.start && person.start < before.end)
  const names = [...new Set(told.map(({ value }) => value.name))]
  return same.length === 1 && names.length > 1 ? names : []
}

/** The column of a table that says what the law allows: "Maximum Sentence" above its cells. */
const exposure = /\b(?:maximum|potential|possible) (?:sentence|penalt(?:y|ies)|punishment|exposure)\b[^.]{0,400}$/i

/** Cells of a table end without a stop. */
const isAllowed = ({ plain }: Document, { start, end }: Mention<'penalty'>): boolean =>
  exposure.test(plain.slice(Math.max(0, start - 420), start)) &&
  !/^[^\n]{0,160}\.(?:\s|$)/.test(plain.slice(end, end + 170).split('\n')[0] ?? '')

/** A headline's term that the story does not give: rounded, or added up over several people. */
const isHeadlines = (
  document: Document,
  penalty: Mention<'penalty'>,
  terms: readonly Mention<'penalty'>[],
): boolean => {
  const { type, months } = penalty.value
  if (type !== 'imprisonment' || months === null || sentenceAt(document, penalty.start)?.zone !== 'title') return false
  const told = terms.flatMap(({ start, value }) =>
    value.type === 'imprisonment' && value.imposed && sentenceAt(document, start)?.zone !== 'title'
      ? (value.months ?? [])
      : [],
  )
  return !told.includes(months) && (told.length >= 2 || told.some((term) => Math.abs(term - months) < 12))
}

export const penaltiesResolver: Resolver = {
  name: 'penalties',
  resolve: (mentions, document, setting) => {
    const all = mentionsOf(mentions, 'penalty')
    if (all.length === 0) return mentions
    const penalties = all.filter((penalty) => !isHeadlines(document, penalty, all))
    const accused = mentionsOf(mentions, 'person').filter(({ value }) => !notAccused.has(value.role ?? ''))
    const surnames = new Set(accused.map(({ value }) => surname(value.name)))
    const personOf = (penalty: Mention<'penalty'>): string | null => {
      const paired = respectively(document, penalty, penalties, accused)
      if (paired) return paired
      const sentence = sentenceAt(document, penalty.start)
      const own = accused.filter(({ start }) => sentence && start >= sentence.start && start < sentence.end)
      const before =
        (sentence ? nearest(document, sentence, penalty, accused) : undefined) ??
        own.findLast(({ start }) => start < penalty.start) ??
        own[0]
      if (before) return before.value.name
      if (surnames.size === 1) return accused[0]?.value.name ?? null
      const told = accused.findLast(({ start }) => start < penalty.start)
      // "A Fresno resident was sentenced today": the release goes on to name them
      if (!told && sentence && ofOne.test(document.plain.slice(sentence.start, sentence.end)))
        return accused[0]?.value.name ?? null
      return sentence?.zone === 'title' ? null : (told?.value.name ?? null)
    }
    const named = new Map<Mention, readonly Mention[]>()
    for (const penalty of penalties) {
      const value = penaltyWith(penalty.value, {
        imposed: penalty.value.imposed && !isAllowed(document, penalty),
        currency: currencyIn(document, setting, penalty, penalty.value.currency),
      })
      const names = sharers(document, penalty, penalties, accused)
      const people = names.length > 0 ? names : [personOf(penalty)]
      named.set(
        penalty,
        people.map((person) => withValue(penalty, penaltyWith(value, { person }))),
      )
    }
    const resolved: Mention[] = []
    for (const mention of mentions)
      if (mention.kind === 'penalty') resolved.push(...(named.get(mention) ?? []))
      else resolved.push(mention)
    return resolved
  },
}
