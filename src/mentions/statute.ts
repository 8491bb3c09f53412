/**
 * Statutes: sections of Acts, titles of the United States Code, sections of state codes. Reads the law that is named;
 * whether it is a charge is for the resolver. Avoids collar numbers ("PC 1187 Jones").
 */
import { statuteWords } from '../lexicon/offences/statutes'
import { patternRecogniser } from '../match/pattern'

export const statuteRecogniser = patternRecogniser('statute', [
  {
    name: 'statute-section',
    anchor: statuteWords,
    pattern:
      /(?:[Ss]ections?|[Ss]ect?|[Ss]s?)\.? ?(?<section>\d{1,4}[A-Z]?(?:\.\d{1,3})?(?:\(\w{1,4}\)){0,4})(?!\d)(?:,? (?:(?:of|under) (?:the )?)?(?<act>(?:(?:[A-Z][\w'-]{1,20},? |\([A-Z][\w' ]{1,30}\) )(?:(?:of|and|etc|to|the|for) ){0,2}){1,8}Act(?: \d{4})?|(?:California |Texas |Arizona )?(?:Penal|Criminal|Vehicle|Health and Safety) Code(?: \d{4})?))?/,
    read: ({ section, act }, at, { text }) => ({
      act: act ?? null,
      section: section ?? null,
      stated: text.slice(at.start, at.end),
    }),
  },
  {
    name: 'statute-act',
    anchor: 'capital',
    holds: ' Act',
    pattern:
      /(?<act>(?!The |Under |In |On |Section)(?:[A-Z][a-z'-]{1,20},? (?:(?:of|and|to|the|for|from|against) ){0,2}){1,6}Act(?: of)? \d{4})/,
    read: ({ act }, at, { text }) => ({ act: act ?? null, section: null, stated: text.slice(at.start, at.end) }),
  },
  {
    name: 'statute-us-code',
    holds: 'C',
    anchor: 'digit',
    goesOn: ' ',
    pattern:
      /(?<title>\d{1,2}) U\.? ?S\.? ?C\.? ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\.?)? ?(?<section>\d{1,5}[a-zA-Z]?(?:\(\w{1,4}\)){0,4})/,
    read: ({ title, section }, at, { text }) => ({
      act: `${title ?? ''} U.S.C.`,
      section: section ?? null,
      stated: text.slice(at.start, at.end),
    }),
  },
  {
    name: 'statute-code',
    anchor: statuteWords,
    pattern:
      /(?<act>(?:Penal|Vehicle|Criminal|Health (?:and|&) Safety|Welfare and Institutions|Business and Professions) Code|PC|HS|VC)(?: [Ss]ections?| §{1,2}| ss?\.?)? ?(?<section>\d{2,5}(?:\.\d{1,3})?(?:\(\w{1,4}\)){0,4})(?! [A-Z][a-z])/,
    read: ({ act, section }, at, { text }) => ({
      act: act ?? null,
      section: section ?? null,
      stated: text.slice(at.start, at.end),
    }),
  },
  {
    name: 'statute-code-after',
    anchor: 'digit',
    goesOn: '.( PHV',
    pattern: /(?<section>\d{2,5}(?:\.\d{1,3})?(?:\(\w{1,4}\)){0,4}) ?(?<act>PC|HS|VC)\b/,
    read: ({ act, section }, at, { text }) => ({
      act: act ?? null,
      section: section ?? null,
      stated: text.slice(at.start, at.end),
    }),
  },
])
