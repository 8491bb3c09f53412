/** Makes of all mentions of a person one: the fullest name, and role, age, sex, residence, title, affiliation, custody. */
import type { Document, Mention, PersonValue, Resolver } from '../types'
import type { CustodyState, PersonRole, Sex } from '../vocabulary'
import { personBeside } from './beside'
import { mentionsOf } from './governing'
import { affiliationBeside } from './people/affiliation'
import { custodyIn } from './people/custody'
import { identitiesOf, type Identity } from './people/identity'
import { residenceBeside } from './people/residence'
import { defaultRole, strongest, tallyRole } from './people/role'
import { sexBeside } from './people/sex'
import { viewsOf, type View } from './people/view'
import { withValue } from '../match/mention'

/** The first answer that the views give, asked one by one. */
const firstOf = <V>(views: readonly View[], ask: (view: View) => V | null): V | null => {
  for (const view of views) {
    const answer = ask(view)
    if (answer !== null) return answer
  }
  return null
}

/** The last answer that the views give, asked from the end. */
const lastOf = <V>(views: readonly View[], ask: (view: View) => V | null): V | null => {
  for (let i = views.length - 1; i >= 0; i--) {
    const view = views[i]
    const answer = view ? ask(view) : null
    if (answer !== null) return answer
  }
  return null
}

const commonest = <V>(values: readonly (V | null)[]): V | null => {
  const tally = new Map<V, number>()
  let best: V | null = null
  for (const value of values) {
    if (value === null) continue
    tally.set(value, (tally.get(value) ?? 0) + 1)
    if (best === null || (tally.get(value) ?? 0) > (tally.get(best) ?? 0)) best = value
  }
  return best
}

/** "He was bailed", "They remain in custody": a sentence that goes on with the people of the one before. */
const goesOn = /^["']?(?:He|She|They|Both|All|The (?:man|woman|men|women|pair|two|three|defendants?|suspects?|trio))\b/

const custodyOf = (document: Document, { mention, predicate, sentence, nextPerson }: View): CustodyState | null => {
  let found = custodyIn(predicate)
  let index = sentence + 1
  for (let more = 0; more < 3; more++, index++) {
    const next = document.sentences[index]
    if (!next || next.start > nextPerson || next.start - mention.end > 900) break
    const words = document.plain.slice(next.start, Math.min(next.end, next.start + 300))
    if (!goesOn.test(words) || nextPerson < next.end) break
    found = custodyIn(words) ?? found
  }
  return found
}

const holdsNoCustody: ReadonlySet<PersonRole> = new Set<PersonRole>(['official', 'victim', 'witness', 'family'])

/** Somebody is sought for their own sake, not for a crime. */
const isMissingCase = ({ plain }: Document): boolean =>
  /\bmissing\b/i.test(plain) &&
  !/\b(?:wanted|warrant|on the run|at large|absconded|escaped|recall(?:ed)? to prison)\b/i.test(plain)

/** Names that courts give to victims. */
const pseudonym = /^(?:(?<female>Jane)|(?<male>John)) (?:Doe|Roe)\b/

/** A role is told early: later mentions cost time and say little. */
const tellingMentions = 8

const ageOf = (own: readonly View[], ages: ReadonlyMap<number, number>): number | null =>
  firstOf(own, ({ mention }) => mention.value.age ?? ages.get(mention.start) ?? null)

/** Exact ages by the start of the person mention that they stand beside. */
const agesBeside = (document: Document, mentions: readonly Mention[], people: readonly Mention<'person'>[]) => {
  const ages = new Map<number, number>()
  for (const age of mentionsOf(mentions, 'age')) {
    const { min, max } = age.value
    if (min === null || min !== max) continue
    const person = personBeside(document, age, people)
    if (person && !ages.has(person.start)) ages.set(person.start, min)
  }
  return ages
}

export const peopleResolver: Resolver = {
  name: 'people',
  resolve: (mentions, document) => {
    const people = mentionsOf(mentions, 'person')
    if (people.length === 0) return mentions
    const agencies = mentionsOf(mentions, 'agency')
    const ages = agesBeside(document, mentions, people)
    const views = new Map<Mention, View>()
    for (const view of viewsOf(document, people)) views.set(view.mention, view)
    const resolved = new Map<Mention, Mention>()
    const valueOf = ({ name, mentions: all }: Identity): PersonValue => {
      const own: View[] = []
      for (const mention of all) {
        const view = views.get(mention)
        if (view) own.push(view)
      }
      const tally = new Map<PersonRole, number>()
      own.forEach((view, i) => {
        if (i < tellingMentions) tallyRole(view, tally)
      })
      const age = ageOf(own, ages)
      const titled = all.find(({ value }) => value.title !== null)?.value
      const strong = strongest(tally)
      const told = strong === 'suspect' && isMissingCase(document) ? 'victim' : strong
      const residence = firstOf(own, residenceBeside)
      const called = pseudonym.exec(name)
      const role = called
        ? 'victim'
        : (told ?? (age !== null || residence !== null ? defaultRole(document.plain) : 'other'))
      const sexes: readonly (Sex | null)[] = own.map((view) => sexBeside(document, view))
      return {
        name,
        role,
        age,
        sex: called ? (called.groups?.['female'] ? 'female' : 'male') : commonest(sexes),
        residence: role === 'official' || (residence !== null && /^no fixed/i.test(residence)) ? null : residence,
        title: titled?.title ?? null,
        official: all.some(({ value }) => value.official),
        affiliation:
          titled === undefined && role !== 'official'
            ? null
            : firstOf(own, (view) => affiliationBeside(document, view, agencies)),
        custody: holdsNoCustody.has(role) ? null : lastOf(own, (view) => custodyOf(document, view)),
      }
    }
    for (const identity of identitiesOf(people)) {
      const value = valueOf(identity)
      for (const mention of identity.mentions) resolved.set(mention, withValue(mention, value))
    }
    return mentions.map((mention) => (mention.kind === 'person' ? (resolved.get(mention) ?? mention) : mention))
  },
}
