/** Federal bodies of the United States, and some of its cities' and charities' that go by a name of their own. */
import { bodies } from './body'

export const unitedStates = [
  ...bodies(
    'US',
    'federal',
    `
    Federal Bureau of Investigation | FBI | F.B.I.
    Drug Enforcement Administration | DEA | U.S. Drug Enforcement Administration | United States Drug Enforcement Administration | Drug Enforcement Agency
    Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | Bureau of Alcohol, Tobacco, Firearms, and Explosives | Bureau of Alcohol Tobacco Firearms and Explosives | U.S. Bureau of Alcohol, Tobacco, Firearms and Explosives | Bureau of Alcohol, Tobacco, Firearms & Explosives | Bureau of Alcohol, Tobacco and Firearms
    U.S. Marshals Service | United States Marshals Service | USMS | U.S. Marshals | US Marshals | US Marshals Service | U.S. Marshal's Service | U.S. Marshal Service | United States Marshals
    Homeland Security Investigations | HSI | U.S. Homeland Security Investigations | ICE Homeland Security Investigations | ICE HSI | ICE-HSI
    U.S. Secret Service | United States Secret Service | USSS | Secret Service | US Secret Service
    IRS Criminal Investigation | IRS-CI | IRS CI | IRS - Criminal Investigation | IRS-Criminal Investigation | IRSCriminal Investigation | IRS Criminal Investigations | Internal Revenue Service Criminal Investigation | Internal Revenue Service Criminal Investigations | Internal Revenue Service-Criminal Investigation | Internal Revenue Service - Criminal Investigation | Internal Revenue Service Criminal Investigation Division | IRS Criminal Investigation Division | Internal Revenue Service Criminal Investigation Unit | Internal Revenue Service, Criminal Investigation | Internal Revenue Service (IRS) Criminal Investigation | Internal Revenue Service (IRS) - Criminal Investigation
    U.S. Postal Inspection Service | United States Postal Inspection Service | USPIS | Postal Inspection Service | US Postal Inspection Service
    Defense Criminal Investigative Service | DCIS
    Naval Criminal Investigative Service | NCIS | Naval Criminal Investigative Services
    Air Force Office of Special Investigations | AFOSI | U.S. Air Force Office of Special Investigations
    U.S. Army Criminal Investigation Command | U.S. Army Criminal Investigation Division | Army Criminal Investigation Command | Army CID | U.S. Army CID
    Diplomatic Security Service | U.S. State Department Diplomatic Security Service | Bureau of Diplomatic Security | U.S. Diplomatic Security Service | DSS
    U.S. Fish and Wildlife Service | Fish and Wildlife Service | USFWS | U.S. Fish and Wildlife | United States Fish and Wildlife Service | U.S. Fish & Wildlife Service
    National Oceanic and Atmospheric Administration | NOAA | National Oceanic & Atmospheric Administration
    National Park Service | U.S. Park Police
    U.S. Forest Service
    Bureau of Land Management
    Bureau of Indian Affairs | BIA
    U.S. Coast Guard | United States Coast Guard | Coast Guard
    Coast Guard Investigative Service | CGIS | U.S. Coast Guard Investigative Service
    Federal Protective Service
    Transportation Security Administration | TSA
    Financial Crimes Enforcement Network | FinCEN
    Organized Crime Drug Enforcement Task Force | OCDETF | Organized Crime Drug Enforcement Task Forces | Organized Crime and Drug Enforcement Task Force
    High Intensity Drug Trafficking Area | HIDTA | High Intensity Drug Trafficking Areas
    Joint Terrorism Task Force | JTTF
    Special Inspector General for Afghanistan Reconstruction | SIGAR
    Special Inspector General for Iraq Reconstruction | SIGIR
    Special Inspector General for the Troubled Asset Relief Program | SIGTARP | Office of the Special Inspector General for the Troubled Asset Relief Program | Special Inspector General for the Troubled Asset Relief Program (TARP) | Special Inspector General for TARP
    National Intellectual Property Rights Coordination Center | IPR Center | HSI-led National Intellectual Property Rights Coordination Center
    El Paso Intelligence Center
    Federal Air Marshal Service
    U.S. Capitol Police | United States Capitol Police
    Amtrak Police Department | Amtrak Police
    Pentagon Force Protection Agency
    U.S. National Central Bureau | INTERPOL Washington
    Treasury Inspector General for Tax Administration | TIGTA
    National Security Agency
    Central Intelligence Agency | CIA
    Internet Crime Complaint Center | IC3
    Medicare Fraud Strike Force
    International Organized Crime Intelligence and Operations Center | IOC-2`,
  ),
  ...bodies(
    'US',
    'border',
    `
    U.S. Immigration and Customs Enforcement | Immigration and Customs Enforcement | ICE | U.S. Immigration & Customs Enforcement | United States Immigration and Customs Enforcement | Immigration and Custom Enforcement | US Immigration and Customs Enforcement
    U.S. Customs and Border Protection | Customs and Border Protection | CBP | U.S. Customs & Border Protection | United States Customs and Border Protection
    U.S. Border Patrol | Border Patrol | United States Border Patrol | US Border Patrol
    Enforcement and Removal Operations | ICE Enforcement and Removal Operations
    U.S. Citizenship and Immigration Services | USCIS
    Immigration and Naturalization Service
    U.S. Customs Service`,
  ),
  ...bodies(
    'US',
    'prosecutor',
    `
    Department of Justice | U.S. Department of Justice | Justice Department | DOJ | United States Department of Justice | US Department of Justice | U.S. Justice Department
    Criminal Division > Department of Justice
    Civil Rights Division > Department of Justice
    Tax Division > Department of Justice
    Antitrust Division > Department of Justice
    Civil Division > Department of Justice
    National Security Division > Department of Justice
    Environment and Natural Resources Division > Department of Justice
    Office of International Affairs > Department of Justice
    Consumer Protection Branch > Department of Justice
    Executive Office for United States Attorneys > Department of Justice
    Commercial Litigation Branch > Civil Division
    Executive Office for Immigration Review | EOIR > Department of Justice`,
  ),
  ...bodies(
    'US',
    'prison',
    `
    Federal Bureau of Prisons | Bureau of Prisons | BOP | U.S. Bureau of Prisons
    California Department of Corrections and Rehabilitation | CDCR`,
  ),
  ...bodies(
    'US',
    'government',
    `
    Internal Revenue Service | IRS | I.R.S. | U.S. Internal Revenue Service
    Administration for Children's Services | ACS
    U.S. Army Reserve | U.S. Army Reserves | Army Reserve
    Securities and Exchange Commission | SEC | U.S. Securities and Exchange Commission | United States Securities and Exchange Commission | U.S. Securities & Exchange Commission
    Commodity Futures Trading Commission | CFTC | U.S. Commodity Futures Trading Commission
    Federal Trade Commission | FTC
    Federal Communications Commission | FCC
    Federal Deposit Insurance Corporation | FDIC
    Federal Housing Finance Agency | FHFA
    Office of Justice Programs | OJP > Department of Justice
    Bureau of Justice Assistance | BJA > Office of Justice Programs
    Bureau of Justice Statistics > Office of Justice Programs
    National Institute of Justice > Office of Justice Programs
    Office for Victims of Crime > Office of Justice Programs
    Office of Juvenile Justice and Delinquency Prevention | OJJDP > Office of Justice Programs
    Office on Violence Against Women | OVW > Department of Justice
    Office of Community Oriented Policing Services | COPS Office | Community Oriented Policing Services > Department of Justice
    Corporate Fraud Task Force
    Financial Fraud Enforcement Task Force
    Federal Housing Administration | FHA
    Federal Energy Regulatory Commission | FERC
    Office of Thrift Supervision
    Office of the Comptroller of the Currency
    Office of Federal Housing Enterprise Oversight
    National Credit Union Administration | NCUA
    Office of Foreign Assets Control | OFAC
    Office of Management and Budget
    U.S. Sentencing Commission
    U.S. Patent and Trademark Office | Patent and Trademark Office
    Office of Labor-Management Standards | Office of Labor Management Standards
    Wage and Hour Division
    Mine Safety and Health Administration | MSHA
    Veterans Health Administration
    Veterans Employment and Training Service | Veterans' Employment and Training Service
    Indian Health Service
    Health Resources and Services Administration
    National Marine Fisheries Service | NOAA Fisheries
    Pipeline and Hazardous Materials Safety Administration
    Federal Transit Administration
    U.S. Army Corps of Engineers | Army Corps of Engineers
    National Nuclear Security Administration
    Defense Advanced Research Projects Agency
    Defense Contract Management Agency
    Census Bureau | U.S. Census Bureau
    Recovery Accountability and Transparency Board
    Employment Development Department | California Employment Development Department | EDD
    Human Resources Administration | New York City Human Resources Administration
    Metropolitan Transportation Authority | MTA
    New York City Housing Authority | NYCHA
    Office of Court Administration
    State Bar of California | California State Bar
    State Bar of Texas | Texas State Bar
    General Services Administration | GSA | U.S. General Services Administration
    Office of Personnel Management | OPM | U.S. Office of Personnel Management
    Government Publishing Office | Government Printing Office | U.S. Government Publishing Office
    Export-Import Bank of the United States | Export-Import Bank | Ex-Im Bank
    U.S. Agency for International Development | USAID | United States Agency for International Development
    Tennessee Valley Authority | TVA
    Railroad Retirement Board | U.S. Railroad Retirement Board
    Peace Corps
    Corporation for National and Community Service
    Government Accountability Office | GAO
    Defense Contract Audit Agency | DCAA
    Defense Logistics Agency
    Defense Health Agency
    Federal Highway Administration
    Federal Railroad Administration
    Federal Motor Carrier Safety Administration
    Smithsonian Institution
    Library of Congress
    Legal Services Corporation
    Intelligence Community
    Food and Drug Administration | FDA | U.S. Food and Drug Administration
    Environmental Protection Agency | EPA | U.S. Environmental Protection Agency | United States Environmental Protection Agency
    Department of Homeland Security | DHS | Homeland Security | U.S. Department of Homeland Security | United States Department of Homeland Security
    Department of State | U.S. Department of State | U.S. State Department | State Department
    Department of the Treasury | U.S. Department of the Treasury | Treasury Department | U.S. Treasury Department | U.S. Treasury | United States Treasury
    Department of Defense | U.S. Department of Defense | Defense Department
    Department of Labor | U.S. Department of Labor | Labor Department
    Department of Agriculture | U.S. Department of Agriculture | USDA
    Department of Education | U.S. Department of Education
    Department of Energy | U.S. Department of Energy | DOE | Energy Department
    Department of Commerce | U.S. Department of Commerce | Commerce Department
    Department of Transportation | U.S. Department of Transportation
    Department of the Interior | U.S. Department of the Interior
    Department of Veterans Affairs | U.S. Department of Veterans Affairs | Veterans Administration | Department of Veteran Affairs
    Department of Health and Human Services | U.S. Department of Health and Human Services | HHS
    Department of Housing and Urban Development | U.S. Department of Housing and Urban Development | HUD
    Centers for Medicare and Medicaid Services | Centers for Medicare & Medicaid Services | CMS
    Social Security Administration | SSA | U.S. Social Security Administration
    Small Business Administration | SBA | U.S. Small Business Administration
    Federal Aviation Administration | FAA
    Federal Emergency Management Agency | FEMA
    Federal Reserve | Federal Reserve Board
    U.S. Postal Service | United States Postal Service | USPS
    U.S. Army | United States Army
    U.S. Navy | United States Navy
    U.S. Air Force | United States Air Force
    U.S. Marine Corps
    U.S. Treasury Executive Office for Asset Forfeiture | Treasury Executive Office for Asset Forfeiture
    Employee Benefits Security Administration
    Equal Employment Opportunity Commission
    Occupational Safety and Health Administration | OSHA
    National Transportation Safety Board
    National Labor Relations Board
    U.S. Trustee Program
    U.S. Probation | U.S. Probation Office | U.S. Probation Department
    Texas Rangers
    Texas Parks and Wildlife
    Adult Protective Services
    Franchise Tax Board | California Franchise Tax Board
    Child Protective Services
    Department of Motor Vehicles | DMV
    National Science Foundation
    Centers for Disease Control and Prevention | CDC
    National Institutes of Health | NIH
    National Highway Traffic Safety Administration | NHTSA
    Consumer Product Safety Commission | CPSC | U.S. Consumer Product Safety Commission
    Consumer Financial Protection Bureau | CFPB
    Nuclear Regulatory Commission
    Federal Election Commission
    National Aeronautics and Space Administration | NASA
    Pension Benefit Guaranty Corporation`,
  ),
  ...bodies(
    'US',
    'court',
    `
    U.S. Tax Court
    U.S. Court of Federal Claims
    U.S. Court of International Trade`,
  ),
  ...bodies('US', 'other', `Financial Industry Regulatory Authority | FINRA\nNational Futures Association`),
  ...bodies(
    'US',
    'police',
    `New York City Police Department | NYPD | New York Police Department\nLos Angeles Police Department | LAPD`,
  ),
  ...bodies(
    'US',
    'ngo',
    `
    National Fish and Wildlife Foundation | NFWF
    National Center for Missing and Exploited Children | National Center for Missing & Exploited Children | NCMEC
    ASPCA | American Society for the Prevention of Cruelty to Animals
    Mothers Against Drunk Driving | MADD
    Polaris Project
    American Civil Liberties Union | ACLU
    NAACP
    Better Business Bureau
    Vera Institute of Justice
    National Association of Medicaid Fraud Control Units | NAMFCU
    American Red Cross
    Human Trafficking Institute`,
  ),
]
