import type { Phrases } from './types'

const american = { published: '2024-05-10', countries: ['US'] } as const

export const phrases: Phrases<'agencies'> = {
  field: 'agencies',
  context: { published: '2024-05-10', countries: ['GB'] },
  says: [
    {
      facts: [{ name: 'Harding District council', kind: 'government' }],
      wordings: ['The plan was made by Harding District council.'],
    },
    {
      facts: [
        { name: 'Enforcement Division', kind: 'police' },
        { name: 'Texas Department of Insurance', kind: 'government' },
      ],
      wordings: ['It was referred to the Enforcement Division of the Texas Department of Insurance.'],
      context: american,
    },
    {
      facts: [{ name: 'Task Force on Rural Crime' }],
      wordings: ['She spoke to the Task Force on Rural Crime.'],
      context: american,
    },
    {
      facts: [{ name: 'Sentinel Unit', kind: 'police', role: 'investigating' }],
      wordings: ['The case was investigated by the Sentinel Unit.'],
    },
    {
      facts: [{ name: 'Lonoke County, Arkansas, Sheriffs Office', kind: 'police', role: 'investigating' }],
      wordings: ['The case was investigated by the Lonoke County, Arkansas, Sheriffs Office.'],
      context: american,
    },
    {
      facts: [{ name: 'New Haven Division', kind: 'federal' }, { name: 'Federal Bureau of Investigation' }],
      wordings: ['Agents of the New Haven Division of the FBI searched the house.'],
      context: american,
    },
    {
      facts: [{ name: 'FBI Houston', kind: 'federal' }, { name: 'Federal Bureau of Investigation' }],
      wordings: ['The case was investigated by FBI Houston.'],
      context: american,
    },
    {
      facts: [{ name: 'Las Vegas Metropolitan Police Department', kind: 'police' }],
      wordings: ['Officers from the Las Vegas Metropolitan Police Department arrested two men.'],
      context: american,
    },
    {
      facts: [{ name: 'Orange County Sheriff', kind: 'police' }],
      wordings: ['Orange County Sheriff Ann Fell spoke first.', "He hid from Orange County Sheriff's deputies."],
      context: american,
    },
    {
      facts: [{ name: '73rd Precinct Detective Squad', kind: 'police' }],
      wordings: ['Detective Lee Moss of the 73rd Precinct Detective Squad led it.'],
      context: american,
    },
    {
      facts: [{ name: 'Central Jail', kind: 'court', role: 'court' }],
      wordings: ['He is to be arraigned on Monday in Department CJ-1, Central Jail, Santa Ana.'],
      context: american,
    },
    {
      facts: [{ name: 'California Board of Parole Hearings', kind: 'government' }],
      wordings: ['The California Board of Parole Hearings heard her.'],
      context: american,
    },
    {
      facts: [{ name: 'Harding Health Department', kind: 'government' }],
      wordings: ['She called the Harding Health Department.'],
      context: american,
    },
    {
      facts: [{ name: 'Harding Police Officers Association', kind: 'other' }],
      wordings: ['Sam Lowe of the Harding Police Officers Association spoke first.'],
      context: american,
    },
    {
      facts: [{ name: 'Bramley Mountain Rescue Team', kind: 'ngo', role: 'supporting' }],
      wordings: ['Officers were helped by Bramley Mountain Rescue Team.'],
    },
    {
      facts: [{ name: 'Red Deer RCMP', kind: 'police', role: 'investigating' }],
      wordings: ['Red Deer RCMP arrested two men.'],
      context: { published: '2024-05-10', countries: ['CA'] },
    },
    {
      facts: [{ name: 'Collision Investigation Unit', kind: 'police', role: 'investigating' }],
      wordings: [
        'Anyone who saw the crash is asked to call the Collision Investigation Unit on 101 quoting reference 475.',
      ],
    },
    {
      facts: [{ name: 'serious crime unit', kind: 'police', role: 'investigating' }],
      wordings: ["Detectives from the force's serious crime unit arrested two men."],
    },
    {
      facts: [{ name: 'Northern District of Ohio', kind: 'court', role: 'court' }],
      wordings: ['Lee Fell, 34, pleaded guilty to fraud in the Northern District of Ohio.'],
      context: american,
    },
    {
      facts: [{ name: 'Police and Crime Commissioner for Kent', kind: 'government' }],
      wordings: [
        'Ann Moss, Police and Crime Commissioner for Kent, spoke first.',
        'Police and Crime Commissioner for Kent Ann Moss spoke first.',
      ],
    },
    {
      facts: [{ name: 'Ashford, Connecticut Police Department', kind: 'police' }],
      wordings: ['Detectives from the Ashford, Connecticut Police Department took part.'],
      context: american,
    },
    {
      facts: [{ name: 'Milton County Grand Jury', kind: 'court', role: 'court' }],
      wordings: ['A Milton County Grand Jury returned the indictment.'],
      context: american,
    },
    {
      facts: [{ name: 'Harding Police Federation', kind: 'other' }],
      wordings: ['Sam Lowe of the Harding Police Federation spoke first.'],
    },
    {
      facts: [{ name: 'Carabinieri', kind: 'police', country: 'IT', role: 'investigating' }],
      wordings: ['The house was searched by the Italian Carabinieri.'],
    },
    {
      facts: [{ name: 'Ontario Court of Justice', kind: 'court' }],
      wordings: ['She is to appear in the Ontario Court of Justice in May.'],
      context: { published: '2024-05-10', countries: ['CA'] },
    },
    {
      facts: [{ name: 'Harding Council', kind: 'government' }],
      wordings: ['The plan was made by David Fell and Harding Council.'],
    },
    {
      facts: [{ name: 'Department of Labor Office of Inspector General', kind: 'federal', role: 'investigating' }],
      wordings: [
        'The case was investigated by the U.S. Department of Labor Office of Inspector General.',
        'The case was investigated by the Department of Labor, Office of the Inspector General.',
        'The case was investigated by the DOL-OIG.',
        'The case was investigated by the Office of Inspector General of the Department of Labor.',
      ],
      context: american,
    },
    {
      facts: [{ name: 'Social Security Administration Office of Inspector General', kind: 'federal' }],
      wordings: ['The Office of the Inspector General for the Social Security Administration opened the case.'],
      context: american,
    },
    {
      facts: [{ name: 'Harding Fire and Rescue Service', kind: 'fire', role: 'supporting' }],
      wordings: ['The fire was put out by Harding Fire and Rescue Service.'],
    },
    {
      facts: [{ name: 'U.S. District Court for the Middle District of Louisiana', kind: 'court', role: 'court' }],
      wordings: ['The complaint was filed in the U.S. District Court for the Middle District of Louisiana.'],
      context: { countries: ['US'], published: '2024-05-10' },
    },
    {
      facts: [{ name: 'Kent Police and Crime Commissioner', kind: 'government' }],
      wordings: ['Kent Police and Crime Commissioner Ann Moss spoke first.'],
    },
    {
      facts: [{ name: "DA's Lifer Unit", kind: 'prosecutor' }],
      wordings: ["The DA's Lifer Unit opposed his parole."],
      context: { countries: ['US'], published: '2024-05-10' },
    },
    {
      facts: [{ name: 'Youth Court', kind: 'court', role: 'court' }],
      wordings: ['The boy is due to appear in Youth Court on Thursday.'],
    },
    {
      facts: [{ name: 'Eastern District of Michigan', kind: 'court', role: 'court' }],
      wordings: ['U.S. District Judge Ann Fell of the Eastern District of Michigan presided over the trial.'],
      context: { countries: ['US'], published: '2024-05-10' },
    },
    {
      facts: [{ name: "DA's Animal Cruelty Unit", kind: 'prosecutor' }],
      wordings: ["Ann Fell, who works in the DA's Animal Cruelty Unit, prosecuted the case."],
      context: { countries: ['US'], published: '2024-05-10' },
    },
    {
      facts: [{ name: 'Ashford and Milton Police Departments', kind: 'police' }],
      wordings: ['The Ashford and Milton Police Departments were called.'],
      context: { published: '2024-05-10', countries: ['US'] },
    },
    {
      facts: [{ name: '351st District Court', kind: 'court', role: 'court' }],
      wordings: ['She pleaded guilty in the 351st District Court on Monday.'],
      context: { published: '2024-05-10', countries: ['US'] },
    },
    {
      facts: [{ name: "Information Commissioner's Office", kind: 'government', role: 'mentioned' }],
      wordings: ['The ICO has a page of advice.', "It was told to the Information Commissioner's Office."],
      context: { published: '2024-05-10', countries: ['GB'] },
    },
    {
      facts: [{ name: "Barnardo's", kind: 'ngo', role: 'supporting' }],
      wordings: ["Barnardo's runs a helpline for parents."],
      context: { published: '2024-05-10', countries: ['GB'] },
    },
    {
      facts: [{ name: 'Centers for Disease Control and Prevention', kind: 'government', role: 'mentioned' }],
      wordings: ['The figures come from the Centers for Disease Control and Prevention.', 'The CDC counted them.'],
      context: { published: '2024-05-10', countries: ['US'] },
    },
    {
      facts: [{ name: 'Bay of Plenty Dog Section', kind: 'police' }],
      wordings: ['The Bay of Plenty Dog Section was called.'],
      context: { published: '2024-05-10', countries: ['NZ'] },
    },
    {
      facts: [{ name: 'Kent Police', kind: 'police', role: 'investigating', country: 'GB' }],
      wordings: [
        'Kent Police arrested a man in Dover on Friday.',
        'Officers from Kent Police searched the flat.',
        'The Kent police officer was not hurt.',
        'A man was arrested by Kent Constabulary.',
      ],
    },
    {
      facts: [{ name: 'Metropolitan Police', kind: 'police', country: 'GB' }],
      wordings: [
        'The Metropolitan Police arrested two men.',
        "The Met's detectives arrested two men.",
        'Scotland Yard said that two men had been arrested.',
        'The MPS made two arrests.',
      ],
    },
    {
      facts: [{ name: 'Devon and Cornwall Police', kind: 'police', country: 'GB' }],
      wordings: ['Devon & Cornwall Police were called at noon.', 'Devon and Cornwall Police were called at noon.'],
    },
    {
      facts: [
        { name: 'Surrey Police', kind: 'police' },
        { name: 'Sussex Police', kind: 'police' },
      ],
      wordings: ['Surrey and Sussex Police arrested nine men.', 'Surrey & Sussex Police arrested nine men.'],
    },
    {
      facts: [
        { name: 'Lancashire Constabulary', role: 'investigating' },
        { name: 'British Transport Police', role: 'supporting' },
      ],
      wordings: [
        'Lancashire Constabulary arrested a man with the support of British Transport Police.',
        'Lancashire Constabulary arrested a man, assisted by British Transport Police.',
        'Lancashire Constabulary searched the station in conjunction with BTP.',
        'Lancashire Constabulary raided the unit alongside officers from British Transport Police.',
      ],
    },
    {
      facts: [{ name: 'Luton Crown Court', kind: 'court', role: 'court' }],
      wordings: [
        'Dale Hobbs, 41, was jailed at Luton Crown Court on Monday.',
        'He will appear at Luton Crown Court in June.',
        'Yesterday Luton Crown Court heard how the pair met.',
      ],
    },
    {
      facts: [{ name: "Bexley Magistrates' Court", kind: 'court', role: 'court' }],
      wordings: ["She was put before Bexley Magistrates' Court.", 'She was put before Bexley Magistrates’ Court.'],
    },
    {
      facts: [{ name: "Manchester and Salford Magistrates' Court", kind: 'court' }],
      wordings: ["They are due before Manchester and Salford Magistrates' Court."],
    },
    {
      facts: [{ name: 'Central Criminal Court', kind: 'court', role: 'court' }],
      wordings: [
        'The trial at the Old Bailey lasted a week.',
        'The trial at the Central Criminal Court lasted a week.',
      ],
    },
    {
      facts: [{ name: 'Crown Prosecution Service', aliases: ['CPS'], kind: 'prosecutor', role: 'prosecuting' }],
      wordings: [
        'The Crown Prosecution Service (CPS) authorised charges. The CPS will review the rest.',
        'A file was sent to the Crown Prosecution Service, and the CPS authorised charges.',
      ],
    },
    {
      facts: [{ name: 'Weymouth CID', kind: 'police', role: 'investigating' }],
      wordings: ['Detective Constable Ann Pryce, of Weymouth CID, said: "This was a nasty theft."'],
    },
    {
      facts: [{ name: 'Roads Policing Unit', kind: 'police' }],
      wordings: ['Sergeant Lee Dobbs, from the Roads Policing Unit, said the car was stopped.'],
    },
    {
      facts: [
        {
          name: "Cheshire Constabulary's Rural Crime Team",
          aliases: ['Rural Crime Team'],
          kind: 'police',
          unitOf: 'agency-2',
        },
        { name: 'Cheshire Constabulary', kind: 'police' },
      ],
      wordings: [
        "Officers from Cheshire Constabulary's Rural Crime Team arrested a man. The Rural Crime Team found tools.",
      ],
    },
    {
      facts: [
        { name: "Met's Economic Crime - Asset Recovery Team", unitOf: 'agency-2' },
        { name: 'Metropolitan Police' },
      ],
      wordings: [
        "Warrants were executed by the Met's Economic Crime - Asset Recovery Team.",
        'Warrants were executed by the Met’s Economic Crime – Asset Recovery Team.',
      ],
    },
    {
      facts: [{ name: "Hertfordshire's Operational Support Group", aliases: ['Operational Support Group', 'OSG'] }],
      wordings: ["Officers from Hertfordshire's Operational Support Group (OSG) forced entry. The OSG left at noon."],
    },
    {
      facts: [{ name: 'Beds, Cambs and Herts Major Crime Unit', kind: 'police' }],
      wordings: ['DCI Jo Marsh, from the Beds, Cambs and Herts Major Crime Unit, is leading the case.'],
    },
    {
      facts: [{ name: 'Europol', kind: 'international', role: 'supporting' }],
      wordings: [
        'The raids were supported by Europol.',
        'The raids were supported by Eurolpol.',
        'The raids were supported by Eurpool.',
      ],
    },
    {
      facts: [
        { name: 'Romanian Police', kind: 'police', role: 'supporting' },
        { name: 'Romanian Embassy', kind: 'government', role: 'supporting' },
        { name: 'Eurojust', kind: 'international', role: 'supporting' },
      ],
      wordings: ['The work was supported by the Romanian Police, the Romanian Embassy and Eurojust.'],
    },
    {
      facts: [{ name: 'Mansfield District Council', kind: 'government', role: 'supporting' }],
      wordings: [
        'Officers worked with colleagues from Mansfield District Council.',
        'Mansfield District Council helped with the cameras.',
      ],
    },
    {
      facts: [{ name: 'West Midlands Fire Service', kind: 'fire' }],
      wordings: ['Crews from West Midlands Fire Service put the fire out.'],
    },
    {
      facts: [{ name: 'Essex County Fire and Rescue Service', kind: 'fire' }],
      wordings: ['Essex County Fire and Rescue Service attended.'],
    },
    {
      facts: [{ name: 'South Western Ambulance Service', kind: 'medical' }],
      wordings: ['The man was treated by South Western Ambulance Service.'],
    },
    {
      facts: [
        { name: 'Church of England', kind: 'ngo' },
        { name: 'Refuge', kind: 'ngo' },
        { name: 'RSPCA', kind: 'ngo' },
      ],
      wordings: ['Charities such as the Church of England, Refuge and the RSPCA took part.'],
    },
    {
      facts: [{ name: 'Avon Wildlife Trust', kind: 'ngo' }],
      wordings: ['Police worked with Avon Wildlife Trust on the site.'],
    },
    {
      facts: [{ name: 'Harbour Drug and Alcohol Service', aliases: ['HDAS'] }],
      wordings: [
        'Patrols went out with staff of HDAS - Harbour Drug and Alcohol Service - in May. HDAS made two referrals.',
        'Patrols went out with staff of the Harbour Drug and Alcohol Service (HDAS) in May. HDAS made two referrals.',
      ],
    },
    {
      facts: [{ name: 'Ministry of Fisheries', kind: 'government' }],
      wordings: ['Samples went to the Ministry of Fisheries for testing.'],
    },
    {
      context: { published: '2024-05-10', countries: ['IE'] },
      facts: [{ name: 'An Garda Síochána', kind: 'police', country: 'IE' }],
      wordings: ['An Garda Síochána is investigating.', 'Members of An Garda Siochana are investigating.'],
    },
    {
      context: american,
      facts: [{ name: 'Placentia Police Department', kind: 'police', role: 'investigating' }],
      wordings: [
        'Investigators from the Placentia Police Department interviewed him.',
        'The case was investigated by the Placentia Police Department.',
        'Placentia Police Department is investigating.',
      ],
    },
    {
      context: american,
      facts: [{ name: 'Gainesville Police Department', aliases: ['Gainesville Police', 'GPD'], kind: 'police' }],
      wordings: ['Gainesville Police stopped the car. The Gainesville Police Department seized it, and GPD towed it.'],
    },
    {
      context: american,
      facts: [{ name: 'Alexandria Police', kind: 'police', country: null }],
      wordings: ['Alexandria Police arrested him on Monday. Alexandria police found a gun in the car.'],
    },
    {
      context: american,
      facts: [{ name: "Boone County Sheriff's Office", kind: 'police' }],
      wordings: [
        "Deputies from the Boone County Sheriff's Office arrested him. The Sheriff's Office has his car.",
        'Deputies from the Boone County Sheriff’s Office arrested him, BCSO said.',
      ],
    },
    {
      context: american,
      facts: [{ name: 'City of Marlow Police Department', kind: 'police' }],
      wordings: ['The City of Marlow Police Department made the arrest.'],
    },
    {
      context: american,
      facts: [{ name: 'Elgin, Ill., Police Department', role: 'supporting' }],
      wordings: ['The Elgin, Ill., Police Department provided assistance.'],
    },
    {
      context: american,
      facts: [{ name: 'Brooklyn District Attorney', kind: 'prosecutor', role: 'prosecuting' }],
      wordings: [
        'Brooklyn District Attorney Ana Ruiz today announced the verdict.',
        'Acting Brooklyn District Attorney Ana Ruiz today announced the verdict. The District Attorney thanked the jury.',
      ],
    },
    {
      context: american,
      facts: [{ name: "Dallas County District Attorney's Office", kind: 'prosecutor' }],
      wordings: [
        "The Dallas County District Attorney's Office charged him.",
        "The Dallas County District Attorney's Office charged him. The DA's Office has two more cases.",
      ],
    },
    {
      context: american,
      facts: [{ name: "District Attorney's Homicide Bureau", aliases: ['Homicide Bureau'], kind: 'prosecutor' }],
      wordings: [
        "The case was prosecuted by Assistant District Attorney Lee Voss, of the District Attorney's Homicide Bureau.",
      ],
    },
    {
      context: american,
      facts: [
        {
          name: "U.S. Attorney's Office for the Eastern District of Virginia",
          kind: 'prosecutor',
          role: 'prosecuting',
        },
      ],
      wordings: [
        'U.S. Attorney Dana Boyle for the Eastern District of Virginia announced the plea.',
        "The U.S. Attorney's Office for the Eastern District of Virginia is prosecuting the case.",
        'Assistant U.S. Attorney Kim Holt of the Eastern District of Virginia prosecuted the case.',
        'United States Attorney Dana Boyle of the Eastern District of Virginia announced the plea.',
      ],
    },
    {
      context: american,
      facts: [
        { name: "U.S. Attorney's Office for the District of Utah", role: 'supporting' },
        { name: "U.S. Attorney's Office for the Southern District of Ohio", role: 'supporting' },
      ],
      wordings: [
        "The U.S. Attorneys' Offices for the District of Utah and Southern District of Ohio provided assistance.",
      ],
    },
    {
      context: american,
      facts: [{ name: "U.S. Attorney's Office", kind: 'prosecutor' }],
      wordings: ["He must pay the money back, the U.S. Attorney's Office said."],
    },
    {
      context: american,
      facts: [
        { name: 'Federal Bureau of Investigation', aliases: ['FBI'], role: 'investigating' },
        { name: 'Drug Enforcement Administration', aliases: ['DEA'], role: 'supporting' },
      ],
      wordings: ['The case was investigated by the FBI with assistance from the DEA.'],
    },
    {
      context: american,
      facts: [
        { name: "FBI's Buffalo Office", aliases: ['Buffalo Office'], unitOf: 'agency-2' },
        { name: 'Federal Bureau of Investigation' },
      ],
      wordings: ["The FBI's Buffalo Office took part."],
    },
    {
      context: american,
      facts: [
        {
          name: "Justice Department's Tax Division",
          aliases: ['Tax Division'],
          kind: 'prosecutor',
          unitOf: 'agency-2',
        },
        { name: 'Department of Justice', kind: 'prosecutor' },
      ],
      wordings: ["The plea was announced by the Justice Department's Tax Division."],
    },
    {
      context: american,
      facts: [{ name: 'Texas Department of Insurance', kind: 'government', role: 'investigating' }],
      wordings: ['The scheme was investigated by the Texas Department of Insurance.'],
    },
    {
      context: american,
      facts: [{ name: 'New Jersey Department of Corrections', kind: 'prison' }],
      wordings: ['Help came from the New Jersey Department of Corrections.'],
    },
    {
      context: american,
      facts: [{ name: 'Brooklyn Supreme Court', kind: 'court', role: 'court' }],
      wordings: ['She pleaded guilty before Brooklyn Supreme Court Justice Omar Hale.'],
    },
    {
      context: american,
      facts: [{ name: 'U.S. District Court', kind: 'court', role: 'court' }],
      wordings: [
        'She pleaded guilty before U.S. District Court Judge Omar Hale.',
        'The suit was filed in U.S. District Court in Tampa.',
      ],
    },
    {
      context: american,
      facts: [{ name: 'San Diego Humane Society', kind: 'ngo' }],
      wordings: ['The dogs went to the San Diego Humane Society.'],
    },
    {
      context: american,
      facts: [{ name: 'California Highway Patrol', aliases: ['CHP'], role: 'investigating' }],
      wordings: ['California Highway Patrol (CHP) officers arrested him. The crash was investigated by CHP.'],
    },
    {
      context: american,
      facts: [{ name: 'Durham Police', country: 'US', kind: 'police' }],
      wordings: ['Durham Police arrested two men on Tuesday.'],
    },
    {
      context: american,
      facts: [{ name: 'East County Gangs Task Force', role: 'supporting' }],
      wordings: ['Prosecutors worked closely with the East County Gangs Task Force.'],
    },
    {
      context: { published: '2024-05-10', countries: ['CA'] },
      facts: [{ name: 'Calgary Police Service', aliases: ['CPS'], kind: 'police' }],
      wordings: ['The Calgary Police Service (CPS) charged two men. CPS thanked the public.'],
    },
  ],
  silent: [
    'The Harding Neighbourhood Policing Area covers six villages.',
    'He was taken to Harding Police Investigation Centre.',
    'Police arrested two men after officers searched a house.',
    'The court heard that the victim was asleep.',
    'The force said that the unit had been called twice.',
    'He was taken to Southmead Hospital by car.',
    'The man was held at Harlow Police Station.',
    'Detective Sergeant Sam Lowe led the enquiry.',
    'Assistant District Attorney Lee Voss spoke for the People.',
    'Deputy District Attorneys Kim Holt and Joe Park tried the case.',
    'The U.S. Attorney said that he was pleased.',
    'The judge told the grand jury to go home.',
    'They took refuge in a church.',
    'The unit on the industrial estate was searched.',
    'A storage unit in Stroud held the goods.',
    'The flat is Unit 5 of the block.',
    'She needed treatment in an Intensive Care Unit.',
    'He supports a team from Leeds.',
    'They met at a football match of the Burnley Football Team.',
    'It was met with shock, and the tactical plan met its goal.',
    'He slipped on ice near the atf of the shop.',
    'Anyone with information can call Crimestoppers on 0800 555 111.',
    'She teaches at Oakfield Primary School.',
    'He works for Harding Financial Group in Reading.',
    'They stole from Barclays Bank and a branch of Boots.',
    'A Sexual Harm Prevention Order (SHPO) was made. The SHPO lasts ten years.',
    'The women were taken to the Family Justice Center.',
    'Local police were told, and the county council was asked.',
    'The sheriff and the district attorney agreed.',
    'A Detective Inspector and a Police Constable were hurt.',
    'High Court Road was closed.',
    'The council house was empty.',
  ],
}
