/** Where people stand with the authorities: the last state that is told of them. */
import type { CustodyState } from '../../vocabulary'

const states: readonly (readonly [CustodyState, RegExp])[] = [
  ['no-further-action', /\bno further action\b/i],
  ['released-without-charge', /\breleased without (?:charge|being charged)\b/i],
  ['released-under-investigation', /\breleased (?:\w+ )?(?:while )?under investigation\b/i],
  [
    'remanded',
    /\bremanded\b|\bon remand\b|\bheld without bail\b|\bdetained (?:pending|while awaiting) trial\b|\bordered (?:held|detained)\b/i,
  ],
  [
    'bailed',
    /\bbailed\b|\b(?:released|freed?|been|placed|was|were|is|are) (?:\w+ ){0,3}on (?:\w+ )?(?:bail|bond|his own recognizance|her own recognizance)\b|\bposted (?:a )?(?:\S+ )?(?:bail|bond)\b/i,
  ],
  [
    'in-custody',
    /\b(?:remains?|remained|currently|still|is|are|being|be|held|was|were|back) (?:being )?(?:held )?in (?:police )?custody\b|\bbeing held\b|\bheld (?:in|at) (?:the )?[^.;]{0,40}(?:jail|custody)\b|\btaken into custody\b/i,
  ],
  [
    'imprisoned',
    /\b(?:jailed|imprisoned|locked up|sentenced(?: today| on \w+day| by [^.;]{3,60}){0,3} to (?!(?:[^.;]{0,60})suspended)(?:[^.;]{0,60})(?:months|years|weeks|life)\b(?!'? (?:of )?probation)|(?:months|years)' imprisonment|serve (?:\w+ ){0,4}(?:months|years)|given (?:\w+ ){0,3}(?:prison|jail) sentence|sent to prison)/i,
  ],
  [
    'wanted',
    /\b(?:is|are|still|being) (?:\w+ )?(?:wanted|sought)\b|\bwanted (?:in connection|for|on)\b|\bremains? at large\b|\bon the run\b/i,
  ],
]

/** Conditional and future words take the state back. */
const unreal = /\b(?:could|would|may|might|if|faces?|facing|up to|maximum|suspended)\b/i

/** What every state holds: most stretches tell none. */
const anyState =
  /action|releas|remand|bail|held|detain|ordered|custody|bond|recogni|jail|prison|locked|sentenced|serve|wanted|sought|large|the run/i

/** The state a stretch of words tells; the one told last. */
export const custodyIn = (words: string): CustodyState | null => {
  if (!anyState.test(words)) return null
  let found: CustodyState | null = null
  let last = -1
  for (const [state, pattern] of states) {
    const match = pattern.exec(words)
    if (
      !match ||
      match.index <= last ||
      unreal.test(
        words.slice(Math.max(0, match.index - 40), match.index + (state === 'imprisoned' ? match[0].length + 30 : 0)),
      )
    )
      continue
    found = state
    last = match.index
  }
  return found
}
