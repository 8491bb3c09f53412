/**
 * Named operations: "Operation Kelang", "Op Galaxy", "Project Safe Childhood", "Strike Force Raptor", "codenamed Fernwood".
 * Not offices ("Operation Manager", "Operations Centre"), and no word that only follows the name ("Op Galaxy Officers").
 */
import { sentenceAt } from '../text/document'
import { patternRecogniser } from '../match/pattern'
import type { Document, PatternRule, Recogniser, Span } from '../types'

type Rule = PatternRule<{ readonly name: string }>

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that are never a name, or never go on one: offices, ranks, places of the compass, small words of headlines. */
const notName = words(
  'manager managers centre center room rooms team teams director directors officer officers support command commander leader leaders lead board executive coordinator ' +
    'unit units department desk hub group law fellow plan plans page office news update updates results result in on at to by for of and the from with as is has ' +
    'north south east west central pc dc ds di dci sgt sergeant inspector superintendent chief detective detectives constable police warrant warrants arrests arrest ' +
    'named run day week phase campaign account president strikes nets targets leads continues sees returns launches launched concludes attention management ' +
    'during after before over against this that these those will are was were',
)

/** The words of the name up to the first that is none. A headline in capitals tells no second word from the first. */
const nameIn = (document: Document, written: string, at: Span): string | undefined => {
  const parts = written.split(/ {1,9}/)
  const end = parts.findIndex((part) => notName.has(part.toLowerCase()))
  const kept = end < 0 ? parts : parts.slice(0, end)
  const [first] = kept
  if (first === undefined || /^\d/.test(first)) return undefined
  if (kept.length === 1) return first
  const name = kept.join(' ')
  const heading = sentenceAt(document, at.start)?.zone === 'title'
  return heading && !document.plain.includes(name, at.end) ? first : name
}

/** Name as written from the first word that says "operation" to the last of the name. */
const named = (document: Document, at: Span, groups: Readonly<Record<string, string | undefined>>) => {
  const { kind = '', gap = '', name: words = '' } = groups
  const name = nameIn(document, words, at)
  if (name === undefined) return undefined
  const from = at.start + kind.length + gap.length
  const quoted = /["']$/.test(gap) && /["']/.test(document.plain.charAt(from + words.length))
  const length = words.length === name.length && quoted ? 1 : 0
  const written = document.text
    .slice(at.start, from + name.length + length)
    .replace(/[*_\s]+/g, ' ')
    .replace(/['\u2019]s?$/, (mark) => (length > 0 && mark.length === 1 ? mark : ''))
    .trim()
  return /["'\u201c\u2018]/.test(written) && length === 0
    ? { name: written.replace(/["'\u201c\u2018]/g, '') }
    : { name: written }
}

const before = ({ plain }: Document, { start }: Span): string => plain.slice(Math.max(0, start - 90), start)

/** What stands before a name that does without "operation". */
const namings = ['code', 'dubbed', 'nicknamed']

const rules: readonly Rule[] = [
  {
    name: 'operation-name',
    anchor: 'capital',
    begins: 'OPS',
    pattern:
      /(?<kind>Operation|OPERATION|Op|OP|Project|PROJECT|Strike Force)(?<gap>\.? ["']?)(?<name>[A-Z\u00c0-\u017f][\w\u00c0-\u017f'-]{1,24}(?: (?:[A-Z\u00c0-\u017f][\w\u00c0-\u017f'-]{1,24}|I{1,3}\b|IV\b|\d{1,2}\b(?! ?[:.]))){0,2})/,
    read: (groups, at, document) => {
      if (/[\w-]$|\b(?:photo|co) $/i.test(before(document, at))) return undefined
      return named(document, at, groups)
    },
  },
  {
    name: 'operation-small',
    holds: 'operation',
    pattern:
      /(?<kind>\boperation)(?<gap> ["']?)(?<name>[A-Z\u00c0-\u017f][a-z\u00c0-\u017f-]{2,24})\b(?! (?:Police|Constabulary|Council))/,
    read: (groups, at, document) => named(document, at, groups),
  },
  {
    name: 'operation-quoted',
    holds: namings,
    pattern:
      /(?:code-?named|code name|dubbed|nicknamed) (?<quote>["'])(?<name>[A-Z][\w\u00c0-\u017f' -]{1,30})\k<quote>/,
    span: 'name',
    read: ({ name = '' }, at, document) =>
      /\b(?:operation|investigation|crackdown|initiative|probe|sting|project)\b/i.test(before(document, at)) &&
      !/^op(?:eration)?\b/i.test(name)
        ? { name: name.trim() }
        : undefined,
  },
  {
    name: 'operation-codename',
    holds: namings,
    pattern: /(?:code-?named|code name|dubbed|nicknamed):? (?<name>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)\b/,
    span: 'name',
    read: ({ name = '' }, at, document) =>
      /\b(?:operation|investigation|crackdown|initiative|probe|sting|project)\b/i.test(before(document, at)) &&
      !/^(?:Op|Operation|Project|Strike)\b/.test(name)
        ? { name }
        : undefined,
  },
]

/** Appeals ask to quote the operation. */
export const operationRecogniser: Recogniser<'operation'> = {
  ...patternRecogniser('operation', rules),
  readsContacts: true,
}
