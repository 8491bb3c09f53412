import type { Phrases } from './types'

export const phrases: Phrases<'ages'> = {
  field: 'ages',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [{ min: 61, max: 61, role: 'accused', sex: 'male', person: null }],
      wordings: ['A 61-year-old Sunset Park man was indicted on fraud charges.'],
    },
    {
      facts: [{ min: 16, max: 16, role: 'victim', sex: 'female' }],
      wordings: ['He met and assaulted 16-year-old Jane Doe.'],
    },
    {
      facts: [{ min: 21, max: 21, role: 'accused', person: 'person-1' }],
      wordings: [
        'A 21-year-old man has been sentenced for dangerous driving. Joshua Tarn, of Mill Lane, Luton, pleaded guilty to the offence.',
        'A 21-year-old has been jailed for theft. Joshua Tarn, of Mill Lane, Luton, admitted the charge.',
      ],
    },
    {
      facts: [{ min: 46, max: 46, role: 'accused', person: 'person-1' }],
      wordings: ['Prosecutors identified the defendant as Terence Ride, a.k.a. Chalky, 46, of Luton.'],
    },
    {
      facts: [{ min: 82, max: 82, role: 'killed', sex: 'male' }],
      wordings: [
        'A man aged 82 was taken to hospital after the crash, where he was pronounced dead.',
        'The shooting left an 82-year-old man dead.',
      ],
    },
    {
      facts: [{ min: 30, max: 39, role: 'victim', sex: 'female' }],
      wordings: ['A woman in her 30s was walking home when she was attacked.'],
    },
    {
      facts: [{ min: 13, max: 15, role: 'victim' }],
      wordings: ['His victims were between the ages of 13 and 15 when he abused them.'],
    },
    {
      facts: [
        { min: 34, max: 34, role: 'accused', person: 'person-1' },
        { min: 36, max: 36, role: 'accused', person: 'person-2' },
      ],
      wordings: [
        'John Tibble and Ann Tibble, aged 34 and 36, were jailed for burglary.',
        'Mark Tibble, 34, and Dean Orford, 36, were jailed for burglary.',
        'Mark Tibble, aged 34, and Dean Orford, aged 36, were jailed for burglary.',
      ],
    },
    {
      facts: [
        { min: 34, max: 34, role: 'accused', sex: 'male' },
        { min: 29, max: 29, role: 'accused', sex: 'female' },
      ],
      wordings: [
        'A man and a woman, aged 34 and 29, were arrested.',
        'A man aged 34 and a woman aged 29 were arrested.',
        'A 34-year-old man and a 29-year-old woman were arrested.',
        'A man, 34, and a woman, 29, were arrested.',
      ],
    },
    {
      facts: [{ min: 34, max: 34, role: 'accused', sex: null }],
      wordings: [
        'A man and a woman, both aged 34, were arrested.',
        'Mark Tibble and Ann Orford, both 34, of Derby, were jailed for fraud.',
      ],
    },
    {
      facts: [
        { min: 14, max: 14, role: 'victim' },
        { min: 20, max: 20, role: 'victim' },
      ],
      wordings: ['He is accused of molesting 14-year-old John Doe 1 and 20-year-old Jane Doe 2.'],
    },
    {
      facts: [
        { min: 56, max: 56, role: 'accused' },
        { min: 49, max: 49, role: 'victim', person: null },
      ],
      wordings: [
        'Kevin Tarn, 56, was jailed for theft. He cashed cheques of the 49-year-old victim.',
        'Kevin Tarn, 56, was jailed for fraud. Tarn emptied the account of the 49-year-old victim.',
      ],
    },
    {
      facts: [{ min: 15, max: 15, role: 'other', sex: 'female' }],
      wordings: ['Police are appealing for help to find a 15-year-old girl who has been reported missing.'],
    },
    {
      facts: [{ min: 5, max: 9, role: 'victim' }],
      wordings: ['He abused four girls between the ages of five and nine years old.'],
    },
    {
      facts: [
        { min: 3, max: 3, role: 'victim' },
        { min: 8, max: 8, role: 'victim' },
      ],
      wordings: ['He assaulted two children, ages three and eight.', 'He assaulted two children, aged 3 and 8.'],
    },
    {
      facts: [
        { min: 28, max: 28, role: 'accused' },
        { min: 24, max: 24, role: 'accused' },
      ],
      wordings: ['Two men aged 28 and one aged 24 were arrested.'],
    },
    {
      facts: [{ min: 30, max: 39, role: 'accused' }],
      wordings: ['A man aged in his 30s was arrested.', 'Four men, all in their 30s, were arrested.'],
    },
    {
      facts: [{ min: 16, max: 16, role: 'victim' }],
      wordings: [
        'He was charged with unlawful sex with a 16-year-old girl.',
        'The defendant had sex with the victim when she was 16.',
        'A man robbed a schoolboy aged 16.',
      ],
    },
    {
      facts: [{ min: 40, max: 49, role: 'injured', sex: 'male' }],
      wordings: ["The driver, a man in his 40s, was taken to the Queen Elizabeth Hospital in King's Lynn."],
    },
    {
      facts: [
        { min: 44, max: 44, role: 'accused' },
        { min: 15, max: 15, role: 'victim', sex: 'male' },
      ],
      wordings: ['Marcus Tellford, 44, was jailed for supplying heroin. He left the deliveries to a 15-year-old boy.'],
    },
    {
      facts: [
        { min: 24, max: 24, role: 'accused' },
        { min: 0, max: 0, role: 'victim' },
      ],
      wordings: ['Marcus Tellford, 24, was convicted of shaking his 7-week-old daughter.'],
    },
    {
      facts: [
        { min: 20, max: 29, role: 'accused' },
        { min: 40, max: 49, role: 'accused' },
      ],
      wordings: ['Two men in their 20s and 40s were arrested.'],
    },
    {
      facts: [{ min: 87, max: 87, role: 'victim', sex: 'female' }],
      wordings: ['Detectives are investigating after a woman of 87 was robbed at her home.'],
    },
    {
      facts: [{ min: 34, max: 34, role: 'accused' }],
      wordings: ['Mark Tibble, who is 34 and from Luton, was jailed for theft.'],
    },
    {
      facts: [{ min: 52, max: 52, role: 'injured' }],
      wordings: ['The assistant (52) was injured in the robbery.'],
    },
    {
      facts: [{ min: 34, max: 34, role: 'accused', sex: 'male', person: null }],
      wordings: [
        'A 34-year-old man was arrested on suspicion of affray.',
        'A 34 year old man has been charged with burglary.',
        'Officers arrested a 34-year-old man at the scene.',
        'A man, 34, was arrested in Derby on Tuesday.',
        'A man aged 34 has been detained.',
        'A man (34) was arrested and bailed.',
        'The arrest of a 34-year-old man followed a search of the flat.',
        'A 34-year\nold man was jailed for robbery.',
        'A 34-year-old man was this morning (Friday 10 May) arrested in Luton.',
        'A man who is 34 years old was arrested last night.',
      ],
    },
    {
      facts: [{ min: 29, max: 29, role: 'accused', person: 'person-1' }],
      wordings: [
        'Mark Tibble, 29, of Mill Lane, Luton, was jailed for two years.',
        'Mark Tibble, aged 29, appeared at Luton Crown Court.',
        'Mark Tibble (29) of Mill Lane, Luton, pleaded guilty to theft.',
        '29-year-old Mark Tibble was sentenced at Luton Crown Court.',
        'Mark Tibble, who is 29, was charged with theft.',
        'Prosecutors identified the defendant as Mark Tibble, 29, of Queens.',
      ],
    },
    {
      facts: [
        { min: 29, max: 29, role: 'accused' },
        { min: 32, max: 32, role: 'accused' },
      ],
      wordings: [
        'Mark Tibble, 29, and Dean Orford, 32, were arrested.',
        'Mark Tibble (29) and Dean Orford (32) were charged with affray.',
        'Two men, aged 29 and 32, were arrested.',
        'Two men, 29 and 32, were arrested near Boston.',
        'The brothers, aged 29 and 32, were charged with fraud.',
        'Two men have been arrested, one aged 29 and the other aged 32.',
        'A 29-year-old man and a 32-year-old woman were arrested.',
      ],
    },
    {
      facts: [
        { min: 59, max: 59, role: 'accused', sex: 'male' },
        { min: 24, max: 24, role: 'accused', sex: 'male' },
        { min: 45, max: 45, role: 'accused', sex: 'male' },
        { min: 23, max: 23, role: 'accused', sex: 'female' },
        { min: 43, max: 43, role: 'accused', sex: 'female' },
      ],
      wordings: ['Police arrested men aged 59, 24 and 45 and women aged 23 and 43.'],
    },
    {
      facts: [
        { min: 28, max: 28, role: 'accused', sex: 'male' },
        { min: 28, max: 28, role: 'accused', sex: 'male' },
        { min: 31, max: 31, role: 'accused', sex: 'male' },
      ],
      wordings: ['Three men aged 28, 28 and 31 were arrested.'],
    },
    {
      facts: [
        { min: 41, max: 41, role: 'accused' },
        { min: 49, max: 49, role: 'accused' },
        { min: 61, max: 61, role: 'accused' },
      ],
      wordings: ['The trio, aged 41, 49 and 61, appeared before magistrates.'],
    },
    {
      facts: [{ min: 38, max: 38, role: 'accused', sex: 'female' }],
      wordings: ['The women, both aged 38, were arrested.', 'Two 38-year-old women were arrested on Monday.'],
    },
    {
      facts: [{ min: 17, max: 50, role: 'accused' }],
      wordings: [
        'The 17 people arrested are aged between 17 and 50.',
        'Those arrested, aged between 17 and 50 years, remain in custody.',
        'Seven people, aged from 17 to 50, were arrested.',
        'Seven people, ages 17 to 50, were arrested.',
        'The arrested men range in age from 17 to 50.',
        'Seven suspects between the ages of 17 and 50 were arrested.',
        'Seven people aged 17-50 were arrested.',
      ],
    },
    {
      facts: [{ min: 20, max: 40, role: 'rescued', sex: 'female' }],
      wordings: ['Nine women aged from 20-40 years were rescued from the house.'],
    },
    {
      facts: [{ min: 30, max: 39, role: 'injured' }],
      wordings: [
        'A man in his 30s suffered a broken arm.',
        'A woman aged in her 30s was injured in the crash.',
        'A man in his thirties sustained serious injuries.',
      ],
    },
    { facts: [{ min: 20, max: 23 }], wordings: ['The suspect is described as white, in his early 20s and slim.'] },
    {
      facts: [{ min: 24, max: 26, role: 'suspect' }],
      wordings: [
        'The robber is described as tall, in his mid-20s, with a beard.',
        'The suspect is described as being in his mid 20s.',
      ],
    },
    {
      facts: [{ min: 37, max: 43, role: 'suspect', sex: 'male' }],
      wordings: ['The man is described as white, aged in his late 30s to early 40s.'],
    },
    {
      facts: [{ min: 20, max: 39, role: 'suspect' }],
      wordings: [
        'The thief was described as aged in his 20s or 30s.',
        'The offender is described as being in his 20s to 30s.',
      ],
    },
    { facts: [{ min: 47, max: 49, role: 'victim' }], wordings: ['The victim, a woman in her late 40s, was robbed.'] },
    {
      facts: [{ min: 20, max: 25, role: 'suspect' }],
      wordings: [
        'The robber is described as white, aged about 20-25 years old.',
        'The robber is described as between 20 and 25 years old.',
      ],
    },
    { facts: [{ min: 17, max: 19, role: 'suspect' }], wordings: ['The attacker is described as in his late teens.'] },
    {
      facts: [{ min: 24, max: 29, role: 'suspect' }],
      wordings: ['The attacker is described as being in his mid to late twenties.'],
    },
    {
      facts: [{ min: 13, max: 19, role: 'victim' }],
      wordings: ['A gang robbed a teenage boy of his phone.', 'Two men attacked a teenager near the station.'],
    },
    {
      facts: [{ min: 16, max: 16, role: 'victim' }],
      wordings: [
        'The defendant assaulted a 16-year-old girl.',
        'A 16-year-old boy was stabbed near the park.',
        'A sixteen-year-old girl was robbed of her phone.',
      ],
    },
    {
      facts: [{ min: 55, max: 55, role: 'killed' }],
      wordings: [
        'A 55-year-old cyclist died at the scene.',
        'He was jailed for the murder of 55-year-old Alan Prewett.',
        'The crash claimed a life: Alan Prewett, 55, was pronounced dead at the scene.',
        'Police are investigating the death of a 55-year-old woman.',
        'A driver was convicted of killing a 55-year-old woman.',
      ],
    },
    {
      facts: [{ min: 0, max: 0, role: 'victim' }],
      wordings: [
        'He was convicted of assaulting a seven-month-old boy.',
        'She was charged with abusing an 8-month-old girl.',
      ],
    },
    {
      facts: [{ min: 1, max: 1 }],
      wordings: ['A boy aged 18 months was found safe and well.', 'She was charged with abusing an 18-month-old girl.'],
    },
    {
      facts: [{ min: 19, max: 19 }],
      wordings: [
        'Lee Marsh, then 19, was arrested at his home.',
        'Lee Marsh was arrested when he was 19 years of age.',
      ],
    },
    {
      facts: [{ min: 22, max: 22, role: 'accused' }],
      wordings: ['The defendant, who was 22 at the time, was convicted of fraud.'],
    },
    {
      facts: [
        { min: 40, max: 40, role: 'accused' },
        { min: 13, max: 13, role: 'victim' },
      ],
      wordings: ['Roy Pell, 40, was convicted of assaulting a 13-year-old girl.'],
    },
    {
      facts: [{ min: 14, max: 14, role: 'other' }],
      wordings: ['Officers are concerned for missing Ellie Wray, 14, from Poole.'],
    },
    {
      facts: [{ min: 26, max: 26, role: 'accused', sex: 'male' }],
      wordings: [
        'A 26-year-old man was arrested. The 26-year-old remains in custody.',
        'A 26-year-old man was stopped in his car. He was arrested on suspicion of drug driving.',
      ],
    },
  ],
  silent: [
    'Arrests were made in Leicester (75) and Charnwood (24).',
    'She faces a charge of lewd acts upon a child between the ages of 14 and 15.',
    'It is an offence to sell knives to anyone under the age of 18.',
    'Children aged 11 to 15 took part in the event.',
    'The suspect is 6ft 2in and was jailed for 24 months.',
    'Sentencing was set for August 12, and bail was refused.',
    'A 36-year-old cold case was solved.',
    'The 24-hour curfew was lifted.',
    'He was sentenced to 15 years to life.',
    'The shop has been open for 40 years.',
    'He was charged with sexual activity with a child under 13.',
    'She pleaded guilty to three counts of sexual assault of a girl under the age of 16.',
    'The charge alleges lewd acts upon a child under 14.',
    'Jurors convicted him of selling alcohol to a person under the age of 18.',
    'He was jailed for 34 years.',
    'He received a two-year sentence and a five-year order.',
    'The suspect is 5ft 11, slim and has a 24-hour shop.',
    'The crash happened on August 12, and the road was closed.',
    'Police called on May 14, 2020, at the house.',
    'A ten-year-old murder case was reopened.',
    'Detectives solved a 25-year-old case.',
    'Officers found a two-year-old Staffordshire bull terrier.',
    'An 18-month-old investigation led to the arrests.',
    'The course is open to anyone aged 16 or over.',
    'Young people aged 11 to 17 can join the cadets.',
    'We urge drivers aged 17 to 24 to slow down.',
    'Those aged 60 and over were most likely to be targeted.',
    'Voters approved Proposition 47, which changed the law.',
    'Interstate 94, 35 and 39 were closed.',
    'Call Detective Reed on extension 34, or the front desk.',
    'He was caught at 47mph in a 30 zone, 17 over the limit.',
    'The 1990s and the early 2000s saw a rise in thefts.',
    'In the 80s the building was a cinema.',
    'Temperatures were in the 20s when the search began.',
    'The force has worked with groups of teenagers in the town.',
    'Children of all ages took part.',
    'It has been 10 years since the killing.',
    'He must have no contact with any child under the age of 16.',
    'The case number is 24, and the court is Department C-34, Santa Ana.',
    'Their home is a 100-year-old house.',
  ],
}
