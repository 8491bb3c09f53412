/** Public bodies of Australia and New Zealand. One line a body. */
import { bodies } from './body'

export const oceania = [
  ...bodies(
    'AU',
    'police',
    `
    Australian Federal Police | AFP
    NSW Police Force | NSW Police | New South Wales Police | New South Wales Police Force | NSWPF
    Victoria Police | VicPol
    Queensland Police Service | Queensland Police | QPS
    South Australia Police | SA Police | SAPOL
    Western Australia Police | Western Australia Police Force | WA Police | WA Police Force | WAPOL
    Tasmania Police
    Northern Territory Police | NT Police
    ACT Policing`,
  ),
  ...bodies('AU', 'border', `Australian Border Force | ABF`),
  ...bodies(
    'AU',
    'federal',
    `
    Australian Criminal Intelligence Commission | ACIC
    AUSTRAC
    Australian Securities and Investments Commission | ASIC
    Australian Taxation Office | ATO`,
  ),
  ...bodies('AU', 'prosecutor', `Commonwealth Director of Public Prosecutions | CDPP`),
  ...bodies('NZ', 'police', `New Zealand Police | NZ Police`),
  ...bodies('NZ', 'border', `New Zealand Customs Service | New Zealand Customs | Customs New Zealand`),
  ...bodies('NZ', 'government', `Oranga Tamariki\nWorkSafe New Zealand | WorkSafe NZ\nDepartment of Conservation`),
]
