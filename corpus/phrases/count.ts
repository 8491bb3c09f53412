import type { Phrases } from './types'

export const phrases: Phrases<'counts'> = {
  field: 'counts',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [{ unit: 'person', role: 'arrested', sex: 'male', min: 2, max: 2 }],
      wordings: ['Two boys and a man were arrested after guards saw people in the yard.'],
    },
    {
      facts: [
        { unit: 'charge', min: 4, max: 4 },
        { unit: 'charge', min: 1, max: 1 },
        { unit: 'charge', min: 1, max: 1 },
      ],
      wordings: ['He was charged with four counts of burglary, one attempted burglary and one theft of a vehicle.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', sex: 'male', min: 1, max: 1 }],
      wordings: ['One, a 51-year-old local man, was later arrested.'],
    },
    {
      facts: [{ unit: 'person', role: 'other', min: 3, max: 3 }],
      wordings: ['A mother of three was killed in the crash.', 'The father-of-three was jailed for fraud.'],
    },
    {
      facts: [{ unit: 'person', role: 'convicted', sex: 'male', min: 2, max: 2 }],
      wordings: ['Two other men, Manuel Orta and Rosario Alva, previously pleaded guilty to murder.'],
    },
    {
      facts: [{ unit: 'person', role: 'suspect', sex: 'male', min: 3, max: 3 }],
      wordings: ['Detectives want to hear from anyone who has information about the three men seen near the robbery.'],
    },
    {
      facts: [
        { unit: 'person', role: 'injured', min: 2, max: 2 },
        { unit: 'person', role: 'arrested', min: 1, max: 1 },
      ],
      wordings: [
        'Two people were taken to hospital after an assault. One, a 51-year-old local man, was later arrested.',
      ],
    },
    {
      facts: [
        { unit: 'person', role: 'killed', min: 1, max: 1 },
        { unit: 'person', role: 'injured', min: 9, max: 9 },
      ],
      wordings: [
        'The fire at the flats left one dead and nine injured.',
        'One tenant died in the arson and nine were injured.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'victim', min: 27, max: 27 }],
      wordings: [
        'The firm was charged with underpaying 27 workers.',
        'He stole cheques from 27 retired people, and was charged.',
        'The defendant cheated 27 inmates and was indicted.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'killed', sex: 'male', min: 2, max: 2 }],
      wordings: ['Two men were taken to hospital after the crash, where they were pronounced dead.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 4, max: 4 }],
      wordings: ['Four 18-year-olds were arrested on Friday.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 2, max: 2 }],
      wordings: [
        'Two clinic book-keepers were arrested this morning on fraud charges.',
        'TWO BOOK-KEEPERS ARRESTED OVER CLINIC FRAUD',
        'A couple were arrested in Leeds.',
        'The pair were arrested on suspicion of affray.',
        'A duo were arrested after a pursuit.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'charged', min: 5, max: 5 }],
      wordings: ['Five cappers, who are paid for each patient they bring, were also charged with fraud.'],
    },
    {
      facts: [{ unit: 'person', role: 'sentenced', min: 3, max: 3 }],
      wordings: ['The trio were sentenced at Derby Crown Court.', 'A trio who robbed a shop have been jailed.'],
    },
    {
      facts: [{ unit: 'person', role: 'sentenced', min: 2, max: 2 }],
      wordings: ['A pair of burglars were jailed.', 'In August last year two dealers were jailed for six years each.'],
    },
    {
      facts: [
        { unit: 'person', role: 'charged', min: 2, max: 2 },
        { unit: 'person', role: 'arrested', min: 1, max: 1, additionalTo: 'count-1' },
      ],
      wordings: [
        'Two were charged, a third was bailed.',
        'Two people were charged and a third was released on bail.',
        'Two people have been charged with robbery, and a third has been released under investigation.',
      ],
    },
    {
      facts: [
        { unit: 'person', role: 'arrested', min: 6, max: 6 },
        { unit: 'person', role: 'arrested', sex: 'male', min: 4, max: 4, partOf: 'count-1' },
        { unit: 'person', role: 'arrested', sex: 'female', min: 2, max: 2, partOf: 'count-1' },
      ],
      wordings: [
        'Six arrests were made: four men and two women.',
        'Six people - four men and two women - were arrested.',
        'Six people, four men and two women, were arrested.',
        'Six people were arrested, including four men and two women.',
        'Police arrested six people (four men and two women).',
      ],
    },
    {
      facts: [
        { unit: 'person', role: 'arrested', min: 30, max: 30 },
        { unit: 'person', role: 'charged', min: 12, max: 12, partOf: 'count-1' },
      ],
      wordings: ['Some 30 suspects were arrested, of whom 12 were remanded.'],
    },
    {
      facts: [
        { unit: 'person', role: 'arrested', min: 31, max: 31 },
        { unit: 'person', role: 'arrested', min: 14, max: 14 },
      ],
      wordings: ['31 arrests were made in Portugal, 14 in Spain.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 6, max: 6 }],
      wordings: ['Half a dozen people were arrested.', 'Six teenagers were arrested after a brawl.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 3, max: 3 }],
      wordings: [
        'Police made another three arrests.',
        'Three further arrests were made on Tuesday.',
        'Officers made three arrests during a day of action in Derby.',
        'The arrests of three people followed a chase.',
        'Three people are in custody on suspicion of burglary.',
        'Three people are being questioned about a burglary.',
        'Three people were bailed pending further enquiries into the theft.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'victim', min: 2, max: 2 }],
      wordings: [
        'He was arraigned for attacking two prostitutes with a knife.',
        'She was jailed for defrauding two pensioners.',
        'He was convicted of tying up two shop assistants.',
        'He was charged with unlawful sex with two pupils.',
        'Two people were robbed at knifepoint.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'injured', min: 2, max: 2 }],
      wordings: [
        'A knife attack critically injured two children.',
        'Two people were taken to hospital after the crash.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'killed', min: 2, max: 2 }],
      wordings: ['The murders of two people shocked the town.', 'Two people were shot dead.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 20, max: null }],
      wordings: [
        'No fewer than 20 people were arrested.',
        '20 or more people were arrested.',
        '20+ people were arrested.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: null, max: 19 }],
      wordings: ['Fewer than 20 people were arrested.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 21, max: null }],
      wordings: ['Upwards of 20 people were arrested.', 'In excess of 20 people were arrested.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 40, max: 40, approximate: true }],
      wordings: [
        'Almost 40 people were arrested.',
        'About 40 people were arrested.',
        'Close to 40 people were arrested.',
        'Roughly 40 people were arrested.',
        'Some 40 people were arrested.',
        'An estimated 40 people were arrested.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 126927, max: 126927 }],
      wordings: ['Police arrested 126\u00a0927 people.', 'Police arrested 126,927 people.'],
    },
    {
      facts: [
        { unit: 'charge', min: 3, max: 3 },
        { unit: 'charge', min: 1, max: 1 },
      ],
      wordings: [
        'He admitted three counts of fraud and one of theft.',
        'She pleaded guilty to three counts of making indecent images and one of possessing a prohibited image.',
      ],
    },
    {
      facts: [
        { unit: 'person', role: 'arrested', min: 54, max: 54 },
        { unit: 'person', role: 'arrested', min: 31, max: 31 },
        { unit: 'person', role: 'arrested', min: 14, max: 14 },
        { unit: 'person', role: 'arrested', min: 9, max: 9 },
      ],
      wordings: ['The action days ended with 54 arrests (31 in Portugal, 14 in Spain, nine in Italy).'],
    },
    {
      facts: [
        { unit: 'warrant', min: 9, max: 9 },
        { unit: 'warrant', min: 2, max: 2 },
      ],
      wordings: ['Nine warrants were carried out in Leeds, and an additional two in Hull.'],
    },
    {
      facts: [{ unit: 'vehicle', min: 2, max: 2 }],
      wordings: ['A man has died after a two-vehicle collision on the A149.', 'A two-car crash closed the road.'],
    },
    {
      facts: [
        { unit: 'charge', min: 12, max: 12 },
        { unit: 'charge', min: 6, max: 6 },
      ],
      wordings: ['Charges:\n\n(12) Grand theft by embezzlement\n\n(6) Filing a false tax return'],
    },
    {
      facts: [{ unit: 'charge', min: 3, max: 3 }],
      wordings: ['He has been charged with:\n\n- Possession for the purpose of trafficking (x3)'],
    },
    {
      facts: [{ unit: 'person', role: 'suspect', min: 2, max: 4 }],
      wordings: ['A group of between two and four offenders entered the shop.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 5, max: 5 }],
      wordings: ['Five of the six gang members were arrested this morning.'],
    },
    {
      facts: [{ unit: 'person', role: 'suspect', min: 3, max: 3, sex: 'male' }],
      wordings: ['The victim had been spat at and assaulted by three men.'],
    },
    {
      facts: [{ unit: 'offence', min: 3, max: null }],
      wordings: ['The car was used in at least three of the robberies.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 14, max: 14 }],
      wordings: [
        'Fourteen people were arrested in Leeds.',
        'Police arrested 14 people in Leeds.',
        'A total of 14 people have been arrested.',
        'Officers made 14 arrests during the day.',
        'Fourteen were arrested in Leeds.',
        'Police arrest 14 in dawn raids.',
        'The arrest of 14 people followed months of work.',
        'Officers detained 14 individuals at the port.',
        '14 suspects were arrested on Monday.',
        '14 defendants were arrested on Monday.',
        'All 14 people remain in custody.',
        'The 14 people arrested were taken to a police station.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', sex: 'male', min: 3, max: 3 }],
      wordings: [
        'Three men have been arrested.',
        'Officers arrested three other masked men.',
        'The arrest of three men followed.',
        'Three local men were arrested on suspicion of theft.',
        'Three 37-year-old men were arrested.',
        'Three male suspects were arrested.',
      ],
    },
    {
      facts: [
        { unit: 'person', role: 'arrested', sex: 'male', min: 4, max: 4 },
        { unit: 'person', role: 'arrested', sex: 'female', min: 2, max: 2 },
      ],
      wordings: ['Four men and two women were arrested.', 'Police arrested four men and two women.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', sex: 'male', min: 1, max: 1 }],
      wordings: ['One man was arrested at the scene.', 'The raid led to the arrest of one man.'],
    },
    {
      facts: [{ unit: 'person', role: 'charged', min: 5, max: 5 }],
      wordings: [
        'Five people have been charged with fraud.',
        'Five were charged with fraud.',
        'A grand jury indicted five defendants.',
        'Five people appeared in court today.',
        'The five defendants face trial in June.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'sentenced', sex: 'male', min: 2, max: 2 }],
      wordings: [
        'Two men have been jailed for burglary.',
        'Two brothers were sentenced to three years.',
        'Two men jailed for burglary.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'convicted', min: 2, max: 2 }],
      wordings: [
        'Two people pleaded guilty to theft.',
        'A jury convicted two people.',
        'Both pleaded guilty to theft.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'rescued', min: 29, max: 29 }],
      wordings: [
        'A total of 29 potential victims were recovered from the houses.',
        'Officers rescued 29 people.',
        '29 people were safeguarded.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'killed', min: 2, max: 2 }],
      wordings: [
        'Two people died at the scene.',
        'He was convicted of killing two people.',
        'Two passengers were pronounced dead.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'injured', min: 2, max: 2 }],
      wordings: [
        'Two pedestrians were injured.',
        'Two people suffered serious injuries.',
        'Two officers were injured.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'victim', min: 6, max: 6 }],
      wordings: ['The scheme had six victims.', 'He defrauded six people.', 'She stole from six clients.'],
    },
    {
      facts: [{ unit: 'person', role: 'suspect', min: 2, max: 2 }],
      wordings: [
        'Two men entered the shop and fled.',
        'Officers are looking for two suspects.',
        'Two people were stopped and searched.',
        'Police want to trace two men.',
      ],
    },
    { facts: [{ unit: 'person', role: 'officer', min: 4, max: 4 }], wordings: ['Four officers restrained him.'] },
    { facts: [{ unit: 'person', role: 'witness', min: 3, max: 3 }], wordings: ['Three witnesses gave evidence.'] },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 5, max: null }],
      wordings: ['At least five people were arrested.', 'Five or more people were arrested.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 13, max: null }],
      wordings: ['More than a dozen people were arrested.', 'Over a dozen people were arrested.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: null, max: 10 }],
      wordings: ['Up to 10 people were arrested.', 'As many as 10 people were arrested.'],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 200, max: 200, approximate: true }],
      wordings: [
        'Around 200 people were arrested.',
        'Nearly 200 people were arrested.',
        'Approximately 200 people were arrested.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 24, max: null, approximate: true }],
      wordings: ['Dozens of people were arrested.'],
    },
    { facts: [{ unit: 'person', min: 2, max: 3 }], wordings: ['Two or three men were arrested.'] },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 1803, max: 1803 }],
      wordings: [
        'Police arrested 1,803 people.',
        'Police arrested 1\u202f803 people.',
        'Police arrested 1\u00a0803 people.',
      ],
    },
    {
      facts: [{ unit: 'person', role: 'arrested', min: 39, max: 39 }],
      wordings: ['Thirty-nine people were arrested.'],
    },
    {
      facts: [
        { min: 17, role: 'charged' },
        { min: 14, role: 'arrested', partOf: 'count-1' },
      ],
      wordings: ['A grand jury indicted 17 defendants. Deputies arrested 14 of the defendants.'],
    },
    {
      facts: [
        { min: 6, role: 'charged' },
        { min: 2, additionalTo: 'count-1' },
      ],
      wordings: [
        'Six people were charged. Two others remain at large.',
        'Six people were charged. The other two are on the run.',
      ],
    },
    {
      facts: [{ unit: 'charge', role: null, min: 6, max: 6 }],
      wordings: [
        'He pleaded guilty to six counts of theft.',
        'She faces six felony counts of theft.',
        'The six-count indictment was unsealed.',
        'He was convicted of six charges of theft.',
      ],
    },
    {
      facts: [
        { unit: 'charge', min: 1 },
        { unit: 'charge', min: 1 },
      ],
      wordings: ['He was convicted of one count of affray and one count of possession of a knife.'],
    },
    {
      facts: [{ unit: 'offence', min: 13, max: 13 }],
      wordings: [
        'He admitted 13 burglaries.',
        'They are linked to 13 residential burglaries.',
        'The gang carried out 13 robberies.',
      ],
    },
    {
      facts: [{ unit: 'warrant', min: 16, max: 16 }],
      wordings: ['Officers executed 16 warrants.', 'A total of 16 search warrants were carried out.'],
    },
    {
      facts: [{ unit: 'premises', min: 4, max: 4 }],
      wordings: [
        'Officers searched four addresses.',
        'Four homes were raided.',
        'Detectives searched four properties in Derby.',
      ],
    },
    {
      facts: [{ unit: 'vehicle', min: 2, max: 2 }],
      wordings: ['Two vehicles were stopped.', 'The crash involved two cars.'],
    },
    {
      facts: [{ unit: 'animal', min: 10, max: 10 }],
      wordings: ['Officers seized 10 dogs.', 'Ten horses were found in poor health.'],
    },
  ],
  silent: [
    'In both cases teenagers were seen nearby.',
    'The pair had argued about money.',
    "He left the couple's home.",
    'A pair of gloves was found.',
    'Two firms were fined for breaches of safety law.',
    'The trial lasted four weeks.',
    'The gang known as 59 Brims was active there.',
    'Officers in Dublin 8 are investigating.',
    'He drove at 47mph in a 30mph zone.',
    'Their sentences came to a total of 61 years.',
    'He must pay £250 within 14 days.',
    'Bail was set at $50,000.',
    'The force has 150 officers on duty at any time.',
    'A third witness came forward.',
    'The crash happened at 10.20pm near junction 14 of the M6.',
    'The registration of the car was 152 D 1234.',
    'No-one was injured.',
    'No one has been arrested.',
    'The deeds showed the same traits as the three charged deeds.',
    'At least one of them wore a hood.',
    'A man was arrested.',
    'Several people were arrested.',
    'A number of warrants were executed.',
    'Many officers took part.',
    'The raids were carried out in one fell swoop.',
    'Fighting burglary is our number one priority.',
    'They knew one another.',
    'At one point the road was closed.',
    'He was charged under Sec 5 of the Firearms Act.',
    'One of the three suspects was tall.',
    'He was jailed for 12 years.',
    'She received a two-year sentence.',
    'He admitted second-degree murder.',
    'The stolen goods were worth £3,000.',
    'Call 0800 555 111 or visit the website.',
    'The crash happened on the A14 near junction 30.',
    'Officers of the 61st Precinct responded.',
    'It happened at 12.40am on 27 October.',
    'The force has 2,400 officers and staff.',
    'About 40 per cent of victims never report it.',
    'More than 150 officers took part in the raids.',
    'Each year 30 people die on these roads, on average.',
    'Officers found 27 wraps of heroin.',
    'They seized 930 plants and two phones.',
    'Two vehicles were seized.',
    'The suspect is between 20 and 25 years old.',
    'A man aged 34 was sentenced.',
    'The 24-hour helpline is free.',
    'He lived at 14 Mill Lane, Luton.',
    'In 2015 officers began to investigate.',
    'The shop lost 20 bottles of gin.',
    'The search took three hours.',
  ],
}
