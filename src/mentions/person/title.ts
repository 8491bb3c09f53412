/** Joins the units of a title that stand side by side: "Acting" + "Detective" + "Chief Inspector". */
import type { Title } from '../../lexicon/people'
import type { Document, Span } from '../../types'
import type { NameWords } from './words'

export interface FoundTitle extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** What its last unit with a meaning of its own says. */
  readonly value: Title
}

/** A stop after an abbreviation, a slash or a hyphen between units. */
const joins = ({ plain, tokens }: Document, index: number): boolean =>
  /^[./-]$/.test(plain.slice(tokens.starts[index], tokens.ends[index]))

/** The title that starts at a token; undefined where none does or only modifiers stand ("Acting", "Former"). */
export const titleAt = (
  document: Document,
  { titleFrom, titles }: NameWords,
  index: number,
  end: number,
): FoundTitle | undefined => {
  const { tokens } = document
  let at = index
  let endToken = index
  let core: Title | undefined
  for (;;) {
    const unit = titles[(titleFrom[at] ?? 0) - 1]
    if (!unit || unit.endToken > end) break
    if (unit.value.kind !== 'modifier' && !(core && core.kind !== 'address' && unit.value.kind === 'address'))
      core = unit.value
    endToken = at = unit.endToken
    if (at < end && joins(document, at) && tokens.starts[at] === tokens.ends[at - 1]) at++
  }
  if (!core) return undefined
  return {
    start: tokens.starts[index] ?? 0,
    end: tokens.ends[endToken - 1] ?? 0,
    firstToken: index,
    endToken: at,
    value: core,
  }
}
