/**
 * Ranks, offices and forms of address that stand before or after a name. Units that meet in a text make one title
 * ("Acting" + "Detective" + "Chief Inspector"). Names in lower case are found in any case, "Chief" only as "Chief".
 */
import type { Entry, Lexicon } from '../../types'

/** What a title says of its holder. `modifier` says nothing alone ("Acting"); `address` is "Mr"; `work` is no public office. */
export type TitleKind = 'police' | 'prosecution' | 'court' | 'politics' | 'agency' | 'modifier' | 'address' | 'work'

export interface Title {
  readonly kind: TitleKind
  /** "Assistant U.S. Attorneys A and B": holds for the names that follow in the list. */
  readonly plural: boolean
  readonly sex: 'male' | 'female' | null
}

const titles = (kind: TitleKind, list: string, more: Partial<Title> = {}): Entry<Title> => ({
  names: list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
  value: { kind, plural: false, sex: null, ...more },
})

export const personTitles: Lexicon<Title> = {
  name: 'person-title',
  entries: [
    titles(
      'police',
      `Constable, Police Constable, Detective Constable, Special Constable, PC, WPC, Pc, P.C., DC, Dc, TDC, D.C, Det Con, Det Constable, Temporary Detective Constable, Trainee Detective Constable
      sergeant, Police Sergeant, Sgt, PS, DS, D/Sgt, Det Sgt, Detective Sergeant, Detective Sgt, DSgt, T/DS, A/DS, A/Sgt, T/Sgt, Staff Sergeant, S/Sgt, Gardaí Sergeant
      inspector, Insp, Ins, DI, T/DI, A/DI, Det Insp, D/Insp, Det Inspector, Detective Inspector, Detective Insp, A/Insp, T/Insp, PI, Police Inspector
      chief inspector, Chief Insp, Ch Insp, CI, DCI, T/DCI, A/DCI, D/CI, C/Insp, Det Ch Insp, Det Chief Insp, Det Chief Inspector, Detective Chief Insp, Detective Chief Inspector, T/CI, A/CI
      superintendent, Supt, Det Supt, D/Supt, Det Superintendent, Detective Supt, Detective Superintendent, T/Supt, A/Supt, Det/Supt, DSupt, DSU, T/DSU
      chief superintendent, Chief Supt, Ch Supt, Det Ch Supt, Det Chief Supt, Detective Chief Supt, Detective Chief Superintendent, DCS, DCSupt, T/DCS, C/Supt, Ch/Supt
      commander, Cmdr, Commdr, District Commander, Chief Constable, Deputy Chief Constable, Assistant Chief Constable, ACC, DCC, T/ACC, T/DCC, Chief Con, Assistant Commissioner, Deputy Commissioner, Deputy Assistant Commissioner, DAC, Police Commissioner, commissioner
      PCSO, Police Community Support Officer, Community Support Officer, Garda, Detective Garda, Trooper, State Trooper, deputy, Deputy Sheriff, Sheriff's Deputy, sheriff, Undersheriff, Sheriff-Coroner, Police Chief, Chief of Police, Deputy Police Chief, Assistant Police Chief, Deputy Chief, Assistant Chief, Battalion Chief, Fire Chief, Bureau Chief, Chief Deputy, chief, Corporal, Cpl, Constables, Cst, Lance Corporal
      lieutenant, Lt, Lieut, Detective Lieutenant, Det Lt, captain, Capt, Major, Maj, Colonel, Col, Lieutenant Colonel, Lt Col, Brigadier General, Brig, General, Gen, Lt Gen, Brigadier, Admiral, Petty Officer, Airman, Squadron Leader, Wing Commander, Ranger
      detective, Det, Detective 1st Class, Det 1st Cl, police officer, patrol officer, officer, Ofc, investigating officer, designated investigating officer, senior investigating officer, SIO, OIC, officer in the case, officer in charge, lead investigator, case investigator, police investigator, investigator, financial investigator, police staff investigator, crime scene investigator, accredited financial investigator, lead officer, liaison officer, marshal, U.S. Marshal, Chief Deputy U.S. Marshal, Deputy U.S. Marshal, Patrolman, Patrolwoman, Agent, Special Agent, Supervisory Special Agent, Resident Agent, Senior Resident Agent, Special Agent in Charge, Assistant Special Agent in Charge, Acting Special Agent in Charge, Special Agent-in-Charge, SAC, ASAC, Inspector in Charge, Postal Inspector, Chief Postal Inspector, Resident Agent in Charge, Assistant Director in Charge, Assistant Director-in-Charge, Inspector General, Medicaid Inspector General, Deputy Inspector General, Warden, Game Warden, Sub-Inspector, Volunteer Special Constable`,
    ),
    titles(
      'police',
      `Detectives, Officers, Deputies, Sergeants, Special Agents, Constables, Investigators, Troopers, PCs, DCs, PCSOs, Inspectors, Lieutenants, Agents`,
      { plural: true },
    ),
    titles(
      'prosecution',
      `District Attorney, Criminal District Attorney, DA, D.A., ADA, DDA, EADA, Assistant District Attorney, Executive Assistant District Attorney, Senior Assistant District Attorney, Chief Assistant District Attorney, First Assistant District Attorney, Special Assistant District Attorney, Deputy District Attorney, Senior Deputy District Attorney, Chief Deputy District Attorney, Assistant DA, Assistant Criminal District Attorney
      U.S. Attorney, US Attorney, United States Attorney, Assistant U.S. Attorney, Assistant US Attorney, Assistant United States Attorney, First Assistant U.S. Attorney, Special Assistant U.S. Attorney, AUSA, State's Attorney, Assistant State's Attorney, State Attorney, Assistant State Attorney, Commonwealth's Attorney, Commonwealth Attorney, Assistant Commonwealth's Attorney, County Attorney, City Attorney, Deputy City Attorney, Assistant County Attorney, Prosecuting Attorney, Deputy Prosecuting Attorney, Attorney General, Deputy Attorney General, Assistant Attorney General, Senior Assistant Attorney General, Acting Assistant Attorney General, Associate Attorney General, Principal Deputy Assistant Attorney General, Deputy Assistant Attorney General, AG, Solicitor General, Trial Attorney, Senior Trial Attorney, Civil Rights Trial Attorney, Special Litigation Counsel, Special Counsel, Special Attorney
      prosecutor, Chief Prosecutor, Crown Prosecutor, Chief Crown Prosecutor, Senior Crown Prosecutor, Specialist Prosecutor, Lead Prosecutor, Senior Prosecutor, Deputy Prosecutor, County Prosecutor, Assistant Prosecutor, First Assistant Prosecutor, Special Prosecutor, Procurator Fiscal, Director of Public Prosecutions, DPP, prosecuting, Reviewing Lawyer, Specialist Lawyer, prosecuting counsel, prosecution counsel, Crown Counsel`,
    ),
    titles(
      'prosecution',
      `District Attorneys, Assistant District Attorneys, Deputy District Attorneys, Senior Deputy District Attorneys, U.S. Attorneys, Assistant U.S. Attorneys, Assistant US Attorneys, Special Assistant U.S. Attorneys, Assistant United States Attorneys, AUSAs, ADAs, DDAs, Trial Attorneys, Senior Trial Attorneys, Special Attorneys, Assistant Attorneys General, Deputy Attorneys General, Assistant State's Attorneys, prosecutors, Crown Prosecutors`,
      { plural: true },
    ),
    titles(
      'court',
      `judge, Chief Judge, District Judge, Deputy District Judge, U.S. District Judge, U.S. United States District Judge, Chief U.S. District Judge, Senior U.S. District Judge, Magistrate Judge, U.S. Magistrate Judge, United States Magistrate Judge, Circuit Judge, County Judge, Trial Judge, HHJ, Her Honour Judge, His Honour Judge, Honour Judge, Justice, Mr Justice, Mrs Justice, Ms Justice, Chief Justice, Lord Justice, Acting State Recorder, Recorder, Magistrate, Deputy Magistrate, coroner, Senior Coroner, Area Coroner, Assistant Coroner, Deputy Coroner, HM Coroner, medical examiner, Presiding Judge, Administrative Law Judge, Hon, Honorable, Honourable, Jury Foreman`,
    ),
    titles('court', 'Judges, Justices, Magistrates', { plural: true }),
    titles(
      'politics',
      `mayor, Deputy Mayor, Councillor, Cllr, Coun, Cllrs, councilman, councilwoman, council member, Council Leader, MP, MSP, MEP, MS, TD, Senator, U.S. Senator, State Senator, Sen, Governor, Gov, Lieutenant Governor, Lt Gov, Representative, U.S. Representative, Rep, Congressman, Congresswoman, Assemblyman, Assemblywoman, Assemblymember, Alderman, President, Vice President, Prime Minister, Minister, Home Secretary, Justice Secretary, Foreign Secretary, Policing Minister, Crime Minister, Secretary, Secretary of State, ambassador, Consul General, Consul, Police and Crime Commissioner, Police and Crime Commissioners, Deputy Police and Crime Commissioner, Assistant Police and Crime Commissioner, PCC, Police Fire and Crime Commissioner, Deputy PCC, PFCC, Supervisor, County Executive, Borough President, Selectman, King, Queen, Pope, Lord Mayor, High Sheriff, Lord Lieutenant`,
    ),
    titles(
      'agency',
      `Forensic Analyst, Digital Forensic Analyst, Senior Digital Forensic Analyst, Intelligence Analyst, Crime Analyst, Financial Analyst, Paralegal, Victim Specialist, Victim Advocate, Social Worker, Office Manager, Forensic Accountant, spokesman, spokeswoman, spokesperson, Public Information Officer, director, executive director, Deputy Director, Assistant Director, Associate Director, Regional Director, Acting Director, Field Office Director, chief executive, chief executive officer, CEO, Chief Officer, Chief Fire Officer, Deputy Chief Fire Officer, Assistant Chief Fire Officer, Station Manager, Watch Manager, Crew Manager, Area Manager, Group Manager, Comptroller, Treasurer, Superintendent of Schools, Administrator, Regional Administrator, Assistant Secretary, Under Secretary, Deputy Secretary, Chief Investigator, Supervising Investigator, Senior Investigator, Supervising Financial Investigator, Chief Counsel, Head of, Branch Commander, Branch Manager, Senior Investigations Officer, Operations Manager, Regional Manager, Assistant Operations Director, Port Director, team leader, Environment team leader, project manager, Project Officer, Programme Manager, Programme Director, Safety Camera Manager, Trading Standards Officer, Enforcement Officer, Environmental Health Officer, Housing Officer, Anti-Social Behaviour Officer, Probation Officer, Parole Officer, Probation Chief, Chief Probation Officer, Attorney-in-Charge, Forensic Scientist, Criminalist, Rural Crime Officer, Wildlife Crime Officer, Crime Prevention Officer, Neighbourhood Officer, Victim Advocate`,
    ),
    titles(
      'modifier',
      `Acting, Temporary, Temp, T/, A/, Interim, Assistant, Senior, Special, Supervising, First, Principal, Executive, Former, ex-, Retired, Late, former, retired, Lead, Regional, Trainee, Then, Supervisory, Associate, U.S., US, United States, Right, Most, Her, His, acting, temporary, `,
    ),
    titles('address', 'Mr, Mister, Sir, Messrs, Master, Lord, Father, Fr, Señor', { sex: 'male' }),
    titles('address', 'Mrs, Ms, Miss, Lady, Dame, Madam, Sister, Sr', { sex: 'female' }),
    titles(
      'address',
      'Mx, Dr, Doctor, Prof, Professor, Rev, Reverend, Revd, Pastor, Archbishop, Rabbi, Imam, Canon, Monsignor, Msgr, Private, Pte, Pvt, Specialist, Spc, PFC, Cadet',
    ),
    titles(
      'work',
      `attorney, defense attorney, defence lawyer, lawyer, solicitor, barrister, QC, KC, receiver, manager, owner, teacher, nurse, doctor, boss, underboss, consigliere, capo, leader, president, businessman, businesswoman, accountant, pastor, principal, headteacher, coach, clerk, pharmacist, dentist, paramedic, firefighter, reporter, actor, actress, singer, rapper, footballer, Chairman, Chairwoman, Chair, Vice Chairman, Co-Chair, Chief Financial Officer, CFO, Founder, Co-Founder, Trustee`,
    ),
  ],
}
