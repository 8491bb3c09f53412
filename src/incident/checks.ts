/** Looks at the incident as a whole and says what an editor should look at. Codes are stable. */
import type { Check } from '../schema/index'
import type { Assembly } from './fact'

export const checksOf = ({ document, setting }: Assembly): readonly Check[] => {
  const checks: Check[] = []
  if (!document.plain.trim()) checks.push({ code: 'empty', message: 'The text is empty.', facts: [] })
  else if (!setting.published)
    checks.push({
      code: 'published-unknown',
      message: 'No day of publication: relative dates are not resolved.',
      facts: [],
    })
  if (document.language !== 'en' && document.language !== 'und')
    checks.push({ code: 'not-english', message: `The text is not English (${document.language}).`, facts: [] })
  return checks
}
