/** Looks at the incident as a whole and says what an editor should look at. Codes are stable. */
import type { Check, Incident } from '../schema/index'
import { checkAges } from './checks/ages'
import { checkCounts } from './checks/counts'
import { dateChecks } from './checks/dates'
import { checkOrder } from './checks/order'
import { checkPeople } from './checks/people'
import { spellingChecks } from './checks/spelling'
import type { Assembly } from './fact'

/** What the text itself lacks. */
const textChecks = ({ document, setting }: Assembly): readonly Check[] => {
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

/** What the checks look at. */
export type Checked = Pick<Incident, 'dates' | 'counts' | 'ages' | 'agencies' | 'offences' | 'people'>

/** All checks on an incident. */
export const checksOf = (assembly: Assembly, facts: Checked): readonly Check[] => [
  ...textChecks(assembly),
  ...dateChecks(assembly, facts.dates),
  ...checkOrder(assembly, facts),
  ...checkCounts(assembly.document, facts.counts),
  ...checkAges(assembly.document.plain, facts.ages, facts.people),
  ...checkPeople(assembly.document.plain, facts.people, facts.offences, facts.ages),
  ...spellingChecks(assembly, facts.agencies),
]
