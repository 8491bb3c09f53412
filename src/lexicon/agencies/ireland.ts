/** Public bodies of Ireland. One line a body. */
import { bodies } from './body'

export const ireland = [
  ...bodies(
    'IE',
    'police',
    `
    An Garda Síochána | An Garda Siochana | Garda Síochána | Garda Siochana
    Criminal Assets Bureau | CAB
    Garda National Drugs and Organised Crime Bureau | GNDOCB
    Garda National Bureau of Criminal Investigation | GNBCI
    Garda National Economic Crime Bureau | GNECB
    Garda National Immigration Bureau | GNIB
    Garda National Protective Services Bureau
    Emergency Response Unit
    Armed Support Unit`,
  ),
  ...bodies(
    'IE',
    'prosecutor',
    `Director of Public Prosecutions | DPP | Office of the Director of Public Prosecutions`,
  ),
  ...bodies('IE', 'court', `Special Criminal Court\nCriminal Courts of Justice`),
  ...bodies('IE', 'border', `Revenue Commissioners | Revenue's Customs Service | Customs Service`),
  ...bodies(
    'IE',
    'government',
    `Department of Social Protection\nHealth Service Executive\nTusla\nForensic Science Ireland\nOffice of the State Pathologist\nFiosrú | GSOC | Garda Ombudsman`,
  ),
]
