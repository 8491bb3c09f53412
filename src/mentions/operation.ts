/** Named operations: "Operation Kelang", "Op Galaxy", "Project Safe Childhood", "Strike Force Raptor". */
import { patternRecogniser } from '../match/pattern'

export const operationRecogniser = patternRecogniser('operation', [
  {
    name: 'operation-name',
    anchor: 'capital',
    pattern: /(?:Operation|Op|Project|Strike Force) (?!(?:Manager|Centre|Center|Room|Team|Director|Officer)\b)(?<name>[A-Z][\w']+(?: (?:[A-Z][\w']+|I{1,3}\b)){0,2})/,
    read: (_groups, at, { text }) => ({ name: text.slice(at.start, at.end) }),
  },
])
