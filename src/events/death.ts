/** Deaths whose own day is told; a killing without one is an offence. A death in a crash is of the day of the crash. */
import { mentionsOf } from '../resolve/governing'
import type { EventRule, Mention } from '../types'
import type { OffenceCategory } from '../vocabulary'
import { isCrashCase } from './crash-case'
import { eventRule } from './rule'

const told = eventRule({
  type: 'death',
  dateRoles: [],
  actions: ['death'],
  countRoles: ['killed'],
  needsDate: true,
})

const inCrash = eventRule({
  type: 'death',
  dateRoles: [],
  actions: ['death'],
  countRoles: ['killed'],
  inheritsDay: true,
})

const killings: ReadonlySet<OffenceCategory> = new Set<OffenceCategory>(['murder', 'manslaughter', 'death-by-driving'])

/** "in the 2018 death of First Last": what the killing is called, and not when somebody died. */
const isName = (mentions: readonly Mention[]): boolean =>
  mentionsOf(mentions, 'offence').some(({ value }) => killings.has(value.category))

export const death: EventRule = {
  ...told,
  find: (mentions, document, setting) => {
    if (isCrashCase(mentions)) return inCrash.find(mentions, document, setting)
    const verbs = isName(mentions)
      ? mentions.filter(
          (mention) => mention.kind !== 'action' || mention.value.type !== 'death' || mention.value.form !== 'noun',
        )
      : mentions
    return told.find(verbs, document, setting)
  },
}
