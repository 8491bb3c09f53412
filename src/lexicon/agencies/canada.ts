/** Public bodies of Canada. One line a body. */
import { bodies } from './body'

export const canada = [
  ...bodies(
    'CA',
    'police',
    `
    Royal Canadian Mounted Police | RCMP
    Ontario Provincial Police | OPP
    Sûreté du Québec | Surete du Quebec | SQ
    Toronto Police Service | Toronto Police | TPS
    Peel Regional Police | Peel Police
    York Regional Police
    Durham Regional Police | Durham Regional Police Service
    Halton Regional Police | Halton Regional Police Service
    Niagara Regional Police | Niagara Regional Police Service
    Waterloo Regional Police | Waterloo Regional Police Service
    Service de police de la Ville de Montréal | SPVM | Montreal Police
    Royal Newfoundland Constabulary
    Alberta Law Enforcement Response Teams | ALERT
    Combined Forces Special Enforcement Unit`,
  ),
  ...bodies('CA', 'border', `Canada Border Services Agency | CBSA`),
  ...bodies('CA', 'prosecutor', `Public Prosecution Service of Canada | PPSC\nBC Prosecution Service`),
  ...bodies('CA', 'government', `Canada Revenue Agency | CRA\nFINTRAC\nSpecial Investigations Unit | SIU\nWorkSafeBC`),
  ...bodies('CA', 'medical', `BC Emergency Health Services | BCEHS`),
]
