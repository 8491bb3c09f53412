/** Public bodies and charities of the United Kingdom that police releases name. One line a body. */
import { bodies } from './body'

export const unitedKingdom = [
  ...bodies(
    'GB',
    'police',
    `
    Avon and Somerset Police
    Bedfordshire Police | Beds Police
    Cambridgeshire Constabulary | Cambs Police
    Cheshire Constabulary
    City of London Police
    Cleveland Police
    Cumbria Constabulary
    Derbyshire Constabulary
    Devon and Cornwall Police
    Dorset Police
    Durham Constabulary
    Dyfed-Powys Police | Dyfed Powys Police | Heddlu Dyfed-Powys
    Essex Police
    Gloucestershire Constabulary
    Greater Manchester Police | GMP
    Gwent Police | Heddlu Gwent
    Hampshire and Isle of Wight Constabulary | Hampshire Constabulary | Hampshire Police | Hampshire police
    Hertfordshire Constabulary | Herts Police
    Humberside Police
    Kent Police
    Lancashire Constabulary | Lancs Police
    Leicestershire Police | Leicestershire Constabulary
    Lincolnshire Police
    Merseyside Police
    Metropolitan Police | Metropolitan Police Service | Met Police | the Met | MPS | Scotland Yard | New Scotland Yard
    Norfolk Constabulary
    North Wales Police | Heddlu Gogledd Cymru
    North Yorkshire Police
    Northamptonshire Police | Northants Police
    Police Service of Northern Ireland | PSNI
    Northumbria Police
    Nottinghamshire Police | Notts Police
    Police Scotland
    South Wales Police | Heddlu De Cymru
    South Yorkshire Police | SYP
    Staffordshire Police | Staffs Police
    Suffolk Constabulary
    Surrey Police
    Sussex Police
    Thames Valley Police | TVP
    Warwickshire Police
    West Mercia Police | West Mercia Constabulary
    West Midlands Police | WMP
    West Yorkshire Police | WYP
    Wiltshire Police
    British Transport Police | BTP
    Civil Nuclear Constabulary | CNC
    Ministry of Defence Police | MoD Police | MOD Police
    Royal Military Police
    States of Jersey Police | Jersey Police
    Guernsey Police
    Isle of Man Constabulary
    Port of Dover Police
    National Police Air Service | NPAS
    National Police Chiefs' Council | National Police Chiefs Council | NPCC
    National Fraud Intelligence Bureau | NFIB
    Action Fraud
    Counter Terrorism Policing | Counter-Terrorism Policing
    Counter Terrorism Policing North West | CTPNW
    Counter Terrorism Policing North East | CTPNE
    Counter Terrorism Policing South East | CTPSE
    Counter Terrorism Policing South West | CTPSW
    Counter Terrorism Policing East Midlands
    Counter Terrorism Policing West Midlands
    Counter Terrorism Policing Eastern
    National Counter Terrorism Policing | National Counter-Terrorism Policing
    Modern Slavery and Organised Immigration Crime Unit
    Central Motorway Police Group | Central Motorway Policing Group | CMPG
    National Ballistics Intelligence Service | NABIS | NaBIS
    National Vehicle Crime Intelligence Service | NaVCIS
    Insurance Fraud Enforcement Department | IFED > City of London Police
    Dedicated Card and Payment Crime Unit | DCPCU
    Police Intellectual Property Crime Unit | PIPCU > City of London Police
    National Wildlife Crime Unit | NWCU
    Royal Ulster Constabulary | RUC
    Territorial Support Group | TSG > Metropolitan Police
    Titan | TITAN | North West Regional Organised Crime Unit | NWROCU
    North East Regional Special Operations Unit | NERSOU
    Eastern Region Special Operations Unit | ERSOU
    South East Regional Organised Crime Unit | SEROCU
    South West Regional Organised Crime Unit | SWROCU | Zephyr
    East Midlands Special Operations Unit | EMSOU
    West Midlands Regional Organised Crime Unit | WMROCU
    Yorkshire and Humber Regional Organised Crime Unit | Yorkshire and the Humber Regional Organised Crime Unit | YHROCU
    Tarian | TARIAN | Southern Wales Regional Organised Crime Unit
    Regional Organised Crime Unit | ROCU`,
  ),
  ...bodies(
    'GB',
    'federal',
    `
    National Crime Agency | NCA
    Serious Organised Crime Agency | SOCA
    Serious Fraud Office | SFO
    Gangmasters and Labour Abuse Authority | Gangmasters & Labour Abuse Authority | GLAA
    Child Exploitation and Online Protection Centre | Child Exploitation and Online Protection Command | CEOP
    National Cyber Crime Unit | NCCU
    National Cyber Security Centre | NCSC
    Independent Office for Police Conduct | Independent Office of Police Conduct | IOPC
    Independent Police Complaints Commission | IPCC
    Police Investigations and Review Commissioner | PIRC
    Police Ombudsman for Northern Ireland | Police Ombudsman of Northern Ireland | Office of the Police Ombudsman`,
  ),
  ...bodies(
    'GB',
    'border',
    `
    Border Force | UK Border Force
    Immigration Enforcement | Home Office Immigration Enforcement | Immigration Compliance and Enforcement
    UK Border Agency | UKBA
    UK Visas and Immigration | UKVI`,
  ),
  ...bodies(
    'GB',
    'prosecutor',
    `
    Crown Prosecution Service | CPS
    Crown Office and Procurator Fiscal Service | COPFS | Crown Office
    Procurator Fiscal
    Public Prosecution Service | PPS | Public Prosecution Service for Northern Ireland`,
  ),
  ...bodies(
    'GB',
    'court',
    `
    Central Criminal Court | Old Bailey | the Old Bailey
    Court of Appeal
    Royal Courts of Justice`,
  ),
  ...bodies(
    'GB',
    'government',
    `
    HM Revenue and Customs | HM Revenue & Customs | HMRC | Her Majesty's Revenue and Customs | His Majesty's Revenue and Customs
    Home Office
    HM Inspectorate of Constabulary and Fire & Rescue Services | HMICFRS | HMIC | Her Majesty's Inspectorate of Constabulary and Fire and Rescue Services | Her Majesty's Inspectorate of Constabulary and Fire & Rescue Services | His Majesty's Inspectorate of Constabulary and Fire and Rescue Services | His Majesty's Inspectorate of Constabulary and Fire & Rescue Services | Her Majesty's Inspectorate of Constabulary | HM Inspectorate of Constabulary
    HM Courts and Tribunals Service | HM Courts & Tribunals Service | HMCTS | Her Majesty's Courts and Tribunals Service | His Majesty's Courts and Tribunals Service
    Equality and Human Rights Commission | EHRC
    Forestry Commission
    Broads Authority
    Ministry of Justice
    Ministry of Defence
    Cabinet Office
    Foreign Office | Foreign and Commonwealth Office | Foreign, Commonwealth and Development Office
    Department for Transport
    Department for Work and Pensions | DWP
    Department for Environment, Food and Rural Affairs | DEFRA | Defra
    Environment Agency
    Scottish Government
    Welsh Government | Welsh Assembly Government
    UK Government
    Care Inspectorate
    Care Inspectorate Wales
    Ofsted
    Department of Energy and Climate Change | DECC
    Department for Business, Energy and Industrial Strategy | BEIS
    Department of Health and Social Care
    Department for Education
    Nuclear Decommissioning Authority
    Civil Nuclear Police Authority | CNPA
    Independent Police Complaints Authority
    Natural England
    Natural Resources Wales | NRW
    Scottish Environment Protection Agency | SEPA
    Historic England
    Forestry England
    Portable Antiquities Scheme
    Health and Safety Executive | HSE
    Food Standards Agency
    Medicines and Healthcare products Regulatory Agency | MHRA
    Driver and Vehicle Licensing Agency | DVLA | Driver & Vehicle Licensing Agency
    Driver and Vehicle Standards Agency | DVSA | Driver & Vehicle Standards Agency
    Vehicle and Operator Services Agency | VOSA
    Highways England | National Highways
    Transport for London | TfL | TFL
    Network Rail
    National Probation Service | Probation Service | HM Prison and Probation Service | HMPPS
    Youth Justice Service
    Parole Board
    Insolvency Service
    Financial Conduct Authority | FCA
    Gambling Commission
    Charity Commission
    Information Commissioner's Office | ICO
    Competition and Markets Authority | CMA | Competition & Markets Authority
    Care Quality Commission | CQC
    Disclosure and Barring Service
    Legal Aid Agency
    College of Policing
    Security Industry Authority | SIA
    National Trading Standards
    Intellectual Property Office
    Civil Aviation Authority`,
  ),
  ...bodies('GB', 'prison', `HM Prison Service | Her Majesty's Prison Service | Scottish Prison Service`),
  ...bodies(
    'GB',
    'medical',
    `
    NHS | National Health Service
    NHS England
    NHS Scotland
    Public Health England | PHE
    Air Ambulance Service
    St John Ambulance`,
  ),
  ...bodies(
    'GB',
    'ngo',
    `
    RSPCA
    RSPB
    RNLI
    NSPCC
    Barnardo's | Barnardos
    Refuge
    Women's Aid | Womens Aid
    Salvation Army | The Salvation Army
    Victim Support
    Unseen
    Hope for Justice
    Medaille Trust
    Justice and Care
    Migrant Help
    Neighbourhood Watch
    Citizens Advice
    Childline
    The Samaritans
    Internet Watch Foundation | IWF
    English Heritage
    National Trust
    National Farmers Union | National Farmers' Union | NFU
    Church of England
    Red Cross | British Red Cross
    Age UK
    Rape Crisis
    Stop It Now
    Lucy Faithfull Foundation
    Missing People
    Community Security Trust
    Prince's Trust | The Prince's Trust
    Angling Trust | The Angling Trust
    National FGM Centre
    GoSafe | GoSafe Partnership
    TravelSafe Partnership
    National Association of Retired Police Officers | NARPO
    Suzy Lamplugh Trust
    Royal British Legion`,
  ),
  ...bodies(
    'GB',
    'other',
    `
    Insurance Fraud Bureau | IFB
    Motor Insurers' Bureau | MIB
    UK Finance
    Cifas | CIFAS
    Police Federation
    Unison | UNISON`,
  ),
  ...bodies('GB', 'other', `HM Coastguard | the coastguard | the Coastguard | Maritime and Coastguard Agency`),
]
