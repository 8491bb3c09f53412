/** Numbered roads and prisons: "the M25", "junction 30 of the M25", "I-94", "Interstate 95", "State Route 52". Not "Class A", "M4 rifle". */
import { patternRecogniser } from '../../match/pattern'
import { placeValue } from './value'

const roadBefore =
  /\b(?:the|on|off|along|and|or|with|near|of|northbound|southbound|eastbound|westbound|clockwise|to|from|via|at|down) $/i

/** "Ann Poole, 34, of HMP …" */
const heldAt = /(?:[,)\d]|\b(?:currently|formerly|now)) (?:of|at) $/

export const roadRecogniser = patternRecogniser('place', [
  {
    name: 'prison',
    anchor: 'capital',
    begins: 'H',
    goesOn: 'M',
    pattern: /HM(?:P|YOI)(?: ?(?:&|and|\/) ?(?:HM)?YOI)? [A-Z][a-z]+(?: [A-Z][a-z]+)?/,
    read: (_groups, { start, end }, { plain }) =>
      placeValue(plain.slice(start, end), 'site', {
        role: heldAt.test(plain.slice(Math.max(0, start - 24), start)) ? 'residence' : null,
      }),
  },
  {
    name: 'motorway-junction',
    holds: 'unction',
    pattern: /\b[Jj]unctions? \d{1,2}[A-Za-z]? (?:of|on|off) the [AM]\d{1,4}(?:\(M\))?/,
    read: (_groups, { start, end }, { plain }) => placeValue(plain.slice(start, end).replace(/^J/, 'j'), 'site'),
  },
  {
    name: 'road-number',
    anchor: 'capital',
    begins: 'MABNR',
    goesOn: '0123456789',
    pattern: /(?:[MABNR]\d{1,4}(?:\(M\)|M\b)?)(?![\w-]| ?\d| (?:rifle|pistol|carbine|size|paper|visa|grade))/,
    read: (_groups, { start, end }, { plain }) =>
      roadBefore.test(plain.slice(Math.max(0, start - 16), start))
        ? placeValue(plain.slice(start, end), 'street')
        : undefined,
  },
  {
    name: 'highway-number',
    anchor: 'capital',
    begins: 'IUSCTFHRM',
    goesOn: 'naeiotwMRS.- ',
    pattern:
      /(?:Interstate|I-|I |(?:US|U\.S\.|State|County|Texas|Farm[- ]to[- ]Market)? ?(?:Highway|Hwy\.?|Route|Rte\.?|Road) |U\.S\. |US |US-|CR |SR |SR-|FM |M-)(?: |-)?\d{1,4}\b(?![-,.]\d| (?:Agency|million|billion|U\.S\.C))/,
    read: (_groups, { start, end }, { plain }) => {
      const name = plain.slice(start, end)
      if (
        /^I /.test(name) ||
        (/^(?:US|U\.S\.) \d/.test(name) && !roadBefore.test(plain.slice(Math.max(0, start - 16), start)))
      )
        return undefined
      return placeValue(name.trim(), 'street')
    },
  },
])
