/** Words that look like a step of the case and tell of none: "the threat of arrest", "wanted on a warrant". */
import type { ActionType, Document, Mention } from '../types'

interface Guard {
  readonly before?: RegExp
  readonly after?: RegExp
}

const guards: Readonly<Partial<Record<ActionType, Guard>>> = {
  arrest: {
    before:
      /\b(?:threat of|resist(?:ing|ed|s)?|evad(?:e|ed|ing)|avoid(?:ing)?|warrants? for(?: (?:his|her|their|the|an))?|issued for (?:his|her|their)|(?:footage|cameras?|videos?|cctv)(?: \w+)?|to (?:\w+ (?:and|or) )?(?:better )?(?:locate, )?|powers? of|under|subject to|future|risk(?:s|ed|ing)?(?: being)?|likely to be|liable to be) $/i,
    after: /^ (?:while awaiting|pending trial|warrants?|powers?|rates?|figures|statistics|numbers)\b/i,
  },
  search: {
    before:
      /\b(?:arrest|bench|outstanding|wanted on (?:an?|\d+|several)|recall(?: to prison)?|no[- ]bail|fail(?:ed)? to appear|extradition) $|\bwanted on (?:an? )?$/i,
    after:
      /^ (?:for (?:his|her|their|the|your|an)(?: \w+)? arrest|has been issued|was issued|were issued|is issued|for arrests?|for [\w']+ arrest)\b/i,
  },
  rescue: {
    before: /\b(?:and|to) $/i,
    after: /^ (?:centres?|centers?|services?|teams?|dogs?|efforts?|missions?|boats?)\b/i,
  },
  conviction: {
    before:
      /\b(?:prior|previous|earlier|past|other|supply|felony|multiple|criminal|more|any|who (?:is|are|was|were)|those|unspent|spent)(?: \w+)? $/i,
    after:
      /^ (?:felons?|sex offenders?|criminals?|murderers?|rapists?|rates?|dating|as (?:a minor|minors|juveniles?))\b/i,
  },
  sentencing: { after: /^ (?:enhancements?|guidelines|commission|council|judge|powers|laws?|reforms?|options?)\b/i },
  charge: { after: /^ (?:is merely|are merely|is only|is an accus)/i },
}

/** How far before and after an action its guards look. */
const reach = 48

/** Whether the words beside an action say that it is no step of the case. */
export const isGuarded = ({ plain }: Document, { start, end, value }: Mention<'action'>): boolean => {
  const guard = guards[value.type]
  return (
    guard !== undefined &&
    (guard.before?.test(plain.slice(Math.max(0, start - reach), start)) === true ||
      guard.after?.test(plain.slice(end, end + reach)) === true)
  )
}
