/** Names that were read as another spelling: an editor should look at the word. */
import type { AgencyFact, Check } from '../../schema/index'
import { mentionsOf } from '../../resolve/governing'
import type { Assembly } from '../fact'

/** One check for each misspelt name, pointing at the agency it was read as. */
export const spellingChecks = (
  { document, mentions }: Pick<Assembly, 'document' | 'mentions'>,
  agencies: readonly AgencyFact[],
): readonly Check[] => {
  const told = new Set<string>()
  return mentionsOf(mentions, 'agency').flatMap(({ start, end, value }): readonly Check[] => {
    const written = document.text.slice(start, end)
    if (value.spelling === null || told.has(written)) return []
    told.add(written)
    const fact = agencies.find(({ evidence }) => evidence.some((words) => words.start === start))
    return [{ code: 'spelling', message: `"${written}" was read as ${value.spelling}.`, facts: fact ? [fact.id] : [] }]
  })
}
