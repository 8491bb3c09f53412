import type { Phrases } from './types'

export const phrases: Phrases<'people'> = {
  field: 'people',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [
        { name: 'Jane Doe #1', role: 'victim' },
        { name: 'Jane Doe #2', role: 'victim' },
      ],
      wordings: ['He assaulted Jane Doe #1 in 2019 and Jane Doe #2 a year later. Jane Doe #1 told a teacher.'],
    },
    {
      facts: [{ name: 'Moll Bishop' }, { name: 'Samir Haddad' }, { name: 'Tim Colter' }],
      wordings: ['Moll Bishop, Samir Haddad and Tim Colter forced their way into a house.'],
    },
    {
      facts: [{ name: 'Wenna Hollis', role: 'victim' }],
      wordings: ['He admitted killing 8-month-old Wenna Hollis in his flat.'],
    },
    {
      facts: [{ name: 'Sally College', role: 'official', title: 'Sergeant' }],
      wordings: ['Sergeant Sally College, of Northumbria Police, said that enquiries were still going on.'],
    },
    {
      facts: [{ name: 'Gary Wexcombe', role: 'accused', age: 53 }],
      wordings: [
        'Gary Wexcombe was jailed for two years. The 53-year-old was charged after officers searched his home on Monday.',
      ],
    },
    {
      facts: [
        { name: 'Adam Culver', role: 'official' },
        { name: 'Jeremy Rudd', role: 'official' },
      ],
      wordings: ['The case was handled by Trial Attorney Adam Culver, Senior Trial Attorney Jeremy Rudd and others.'],
    },
    {
      facts: [{ name: 'Marcus Tellford', role: 'accused', age: 21 }],
      wordings: [
        'A 21-year-old man has been banned from driving. Marcus Tellford, of Grange Road, Skipton, was sentenced on Monday.',
      ],
    },
    {
      facts: [{ name: 'Owen Pascoe', role: 'victim' }],
      wordings: [
        'He was convicted of the murder of Officer Owen Pascoe.',
        'The assault on Agent Owen Pascoe left him blind.',
      ],
    },
    {
      facts: [{ name: 'Cam Holt', age: 9 }],
      wordings: ['The gunman shot nine-year-old Cam Holt.'],
    },
    {
      facts: [{ name: 'Quan Fell', role: 'accused', age: 61 }],
      wordings: ['A 61-year-old Larkham Park man was indicted. The defendant is Quan Fell, 61, of Larkham Park.'],
    },
    {
      facts: [{ name: 'Jesus Almada' }, { name: 'Pedro Quintero' }],
      wordings: ['Two men, Jesus Almada and Pedro Quintero, remain fugitives.'],
    },
    {
      facts: [{ name: 'Sofia Brandt', role: 'official' }],
      wordings: ['Sofia Brandt, for the Crown Prosecution Service, said: "This was a cruel fraud."'],
    },
    {
      facts: [{ name: 'Jane Doe #1', role: 'victim', sex: 'female' }],
      wordings: ['He met 33-year-old Jane Doe #1 through a dating website before he attacked her.'],
    },
    {
      facts: [{ name: 'Marcus Tellford', role: 'other' }],
      wordings: ['After the shooting, Marcus Tellford ran from the scene.'],
    },
    {
      facts: [{ name: 'Colin Marwood', title: 'Detective Chief Inspector', role: 'official' }],
      wordings: [
        'Detective Chief Inspector Colin Marwood said it was a complex case.',
        'Speaking after the hearing, Detective Chief Inspector Colin Marwood thanked the jury.',
      ],
    },
    {
      facts: [{ name: 'Una Prowse', role: 'official' }],
      wordings: [
        'PC Una Prowse said: "We are pleased with the result."',
        'Det Insp Una Prowse, of the Major Crime Team, said: "This was a violent attack."',
        'DI Una Prowse added that enquiries go on.',
        'A/Sgt Una Prowse thanked the public.',
        'Garda Una Prowse gave evidence.',
        'Acting Detective Superintendent Una Prowse appealed for calm.',
        'Sheriff Una Prowse announced the arrest.',
        'Special Agent in Charge Una Prowse said the scheme had failed.',
        'U.S. Attorney Una Prowse announced the plea.',
        'Brooklyn District Attorney Una Prowse said the verdict was just.',
        'Deputy District Attorney Una Prowse is prosecuting the case.',
        'The sentence was imposed by U.S. District Judge Una Prowse.',
        'The sentence was imposed by the Honorable Una Prowse.',
        'Recorder Una Prowse KC told him that he was a danger.',
        'Una Prowse, of the Crown Prosecution Service, said: "He lied throughout."',
        'Police and Crime Commissioner Una Prowse welcomed the figures.',
        'Councillor Una Prowse welcomed the order.',
      ],
    },
    { facts: [{ name: 'Hartnell' }], wordings: ['Mr Hartnell was not at home.', 'Mrs Hartnell was not at home.'] },
    {
      facts: [{ name: 'Daren Oakhill', age: 34 }],
      wordings: [
        'Daren Oakhill, 34, was jailed for two years.',
        'Daren Oakhill (34) was jailed for two years.',
        'Police arrested 34-year-old Daren Oakhill.',
        'Daren Oakhill, aged 34, was jailed for two years.',
        'Daren Oakhill, who is 34, was jailed for two years.',
        'Daren Oakhill, 34 years old, was arrested.',
        'The driver, 34-year-old Daren Oakhill, fled on foot.',
        '**Daren Oakhill**, 34, was jailed for two years.',
        '- **Daren Oakhill** (34) was jailed for two years.',
        'Daren Oakhill, a.k.a. "Doc", 34, was indicted.',
        'DAREN OAKHILL, 34, was indicted.',
      ],
    },
    {
      facts: [{ name: 'Daren Oakhill', age: 34, residence: 'Canal Way, Bootle', role: 'accused' }],
      wordings: [
        'Daren Oakhill, 34, of Canal Way, Bootle, was jailed for two years.',
        'Daren Oakhill (34), of Canal Way, Bootle, pleaded guilty to theft.',
        '* **Daren Oakhill**, 34, of Canal Way, Bootle: two years in prison',
        'Daren Oakhill, of Canal Way, Bootle, aged 34, was sentenced to two years.',
      ],
    },
    {
      facts: [{ title: null, name: 'Tilo Brandreth' }],
      wordings: [
        'The victim has been named as Tilo Brandreth.',
        'Tilo Brandreth, of Canal Way, will return on Monday.',
        'Tilo Brandreth pleaded guilty to burglary.',
        'The dead man was identified as Tilo Brandreth.',
        'Tilo Brandreth was last seen on Sunday.',
        'Tilo Brandreth was arrested at the scene.',
        'Tilo Brandreth appeared before magistrates.',
      ],
    },
    { facts: [{ name: 'Tilo J. Brandreth' }], wordings: ['They met Tilo J. Brandreth there.'] },
    {
      facts: [{ name: 'Kevin Brandreth' }],
      wordings: [
        'We spoke to Kevin Brandreth. Brandreth was upset.',
        'We spoke to Kevin Brandreth. Mr Brandreth was upset.',
        'We spoke to Kevin Brandreth. Kevin was upset.',
      ],
    },
    {
      facts: [{ name: 'Kevin Brandreth', role: 'victim' }],
      wordings: [
        'The victim, Kevin Brandreth, died at the scene.',
        'The victim, 47-year-old Kevin Brandreth, was walking home.',
        'He was charged with the murder of Kevin Brandreth.',
        'Kevin Brandreth was found dead in a lane.',
        'Kevin Brandreth was pronounced dead at the scene.',
        'Officers found Kevin Brandreth lying near the garage.',
        'Concern grows for missing Kevin Brandreth, who was last seen on Sunday.',
      ],
    },
    {
      facts: [{ name: 'Kevin Brandreth', role: 'suspect' }],
      wordings: [
        'Kevin Brandreth is wanted on recall to prison.',
        'Police are trying to trace Kevin Brandreth, who absconded from court.',
      ],
    },
    {
      facts: [{ name: 'Dean Orford', custody: 'remanded' }],
      wordings: ['Dean Orford, 32, was remanded in custody.', 'Dean Orford, 32, is being held without bail.'],
    },
    {
      facts: [{ name: 'Dean Orford', custody: 'bailed' }],
      wordings: ['Dean Orford, 32, was released on conditional bail.', 'Dean Orford, 32, has been bailed.'],
    },
    {
      facts: [{ name: 'Gary Thornbury' }, { name: 'Lisa Quist' }],
      wordings: [
        'Gary Thornbury, 41, and Lisa Quist, 39, were jailed.',
        'Gary Thornbury and Lisa Quist pleaded guilty.',
        'Gary Thornbury, 41, and his wife, Lisa Quist, 39, were each charged.',
      ],
    },
    { facts: [{ name: 'Tia Little', age: 29 }], wordings: ['Tia Little, 29, is charged with theft.'] },
    { facts: [{ name: 'Jane Black', title: 'Detective' }], wordings: ['Detective Jane Black said he had fled.'] },
    {
      facts: [{ name: 'Petra Vandale', role: 'official' }],
      wordings: ['The Ambassador in the UK, Petra Vandale, praised the work.'],
    },
    {
      facts: [{ name: 'Wexley Odoom', role: 'official', title: 'Assistant Director' }],
      wordings: ['Wexley Odoom, Assistant Director of the National Wildlife Service, took part.'],
    },
    {
      facts: [
        { name: 'Orla Finch', title: 'Assistant District Attorney', role: 'official' },
        { name: 'Deshandre Polk', title: 'Assistant District Attorney', role: 'official' },
      ],
      wordings: ['The case is being prosecuted by Assistant District Attorneys Orla Finch and Deshandre Polk.'],
    },
    {
      facts: [
        { name: 'Orla Finch', title: 'Assistant U.S. Attorney' },
        { name: 'Mary Catherine Lodge', title: 'Assistant U.S. Attorney' },
        { name: 'Jessica White', title: 'Assistant U.S. Attorney' },
      ],
      wordings: [
        'Prosecuting are Assistant U.S. Attorneys Orla Finch, Mary Catherine Lodge and Jessica White.',
        'Assistant U.S. Attorneys Orla Finch, Mary Catherine Lodge, and Jessica White are prosecuting the case.',
      ],
    },
  ],
  silent: [
    'He was knocked down by a Ford F150 in the car park.',
    'Officers from the Major Crime Team went to Victoria Park.',
    'Call the Garda Confidential Line on 1800 666 111.',
    'The men are held at Garda Stations in Dublin.',
    'A man from Red Deer was arrested.',
    'A resident of Red Deer has been charged.',
    'Former Officer Bought Pistols for Gang',
    'District Attorney Expands Policy on Diversion',
    'Sheriff Announces Arrests in Cold Case',
    'The crash happened on John Street in Leeds.',
    'He is in hospital at the James Paget.',
    'She lives in St Albans and works in Milton Keynes.',
    'The car was found on Oxford Road near King George Avenue.',
    'The Tyler Police Department made the arrest.',
    'They seized a Calvin Klein jacket and a Michael Kors watch.',
    'Call Crimestoppers on 0800 555 111.',
    'A West Midlands man was charged with the robbery.',
    'He was held at Wormwood Scrubs.',
    'The hearing is at Snaresbrook Crown Court on Good Friday.',
    'Detectives from Operation Thorn searched the flat.',
    'Use the General Consumer Complaint Form.',
    "Ask for a check under Clare's Law.",
    'An Amber Alert was sent out.',
    'The Chief Constable will speak on Monday.',
    'The District Attorney announced the plea.',
    'A Vauxhall Corsa and a Ford Fiesta were stopped.',
    'Two men were arrested in New York on Martin Luther King Boulevard.',
  ],
}
