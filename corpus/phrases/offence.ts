import type { FactOf, Phrases } from './types'

type Offence = Partial<FactOf<'offences'>>

const at = (stage: Offence['stage'] & string, ...categories: (Offence['category'] & string)[]): readonly Offence[] =>
  categories.map((category) => ({ category, stage }))

export const phrases: Phrases<'offences'> = {
  field: 'offences',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [{ category: 'death-by-driving', stage: 'charged' }],
      wordings: [
        'Pell was indicted for vehicular manslaughter, reckless manslaughter and leaving the scene of an accident.',
        'A driver has been charged over the crash that killed a boy. She was driving when she killed the boy.',
      ],
    },
    { facts: at('reported', 'murder'), wordings: ['A man of 30 was gunned down on Mill Lane on Friday.'] },
    {
      facts: at('reported', 'assault'),
      wordings: [
        'Three people were shot outside a bar on Mill Lane on Friday.',
        'A woman threw boiling water over her partner on Friday.',
      ],
    },
    {
      facts: at('reported', 'robbery'),
      wordings: ['A man walked into the shop on Friday, demanded cash and ran off.'],
    },
    { facts: at('reported', 'theft'), wordings: ['Two women left a shop in Mill Lane on Friday without paying.'] },
    { facts: at('reported', 'burglary'), wordings: ['Two men ransacked a house in Mill Lane on Friday.'] },
    {
      facts: at('reported', 'other-death'),
      wordings: ["A man's body was found in the canal at Selby on Friday."],
    },
    {
      facts: at('reported', 'traffic-offence'),
      wordings: ['After the collision in Mill Lane on Friday the driver fled the scene.'],
    },
    {
      facts: at('reported', 'sexual-assault'),
      wordings: ['A coach had sex with a 15-year-old student, detectives say.'],
    },
    {
      facts: at('reported', 'child-sexual-exploitation'),
      wordings: ['A tutor sent explicit pictures to a 14-year-old boy, detectives say.'],
    },
    { facts: at('sentenced', 'weapons'), wordings: ['A man who was caught with an axe has been jailed for a year.'] },
    {
      facts: at('charged', 'regulatory'),
      wordings: ['The lawsuit alleges that Orme Homes discriminated against families with children.'],
    },
    {
      facts: at('sentenced', 'corruption'),
      wordings: ['Alder was jailed for bribery for demanding money from two shops.'],
    },
    {
      facts: at('suspected', 'public-disorder', 'assault'),
      wordings: ['Two men have been arrested after violent disorder and an assault in Mill Lane.'],
    },
    {
      facts: [{ category: 'theft', stage: 'charged', charges: 2 }],
      wordings: ['Corin Vale was charged with two counts of theft with a prior conviction from 2001.'],
    },
    { facts: at('suspected', 'drug-possession'), wordings: ['Two men were arrested for Class A possession offences.'] },
    {
      facts: at('suspected', 'vehicle-theft'),
      wordings: ['Two stolen vans were stopped on the A40. A man was arrested on suspicion of theft.'],
    },
    {
      facts: at('suspected', 'weapons'),
      wordings: ['Officers searched a flat in Mill Lane and found seven firearms. Two men were arrested.'],
    },
    {
      facts: at('charged', 'death-by-driving'),
      wordings: ['A woman has been indicted for a rollover crash that killed a boy.'],
    },
    {
      facts: at('suspected', 'weapons', 'impaired-driving'),
      wordings: ['Two people were arrested for possession of a bladed weapon as well as drink driving.'],
    },
    {
      facts: [
        { category: 'theft', charges: 3 },
        { category: 'money-laundering', charges: 2 },
      ],
      wordings: ['She admitted three counts of theft and two of possessing criminal property.'],
    },
    {
      facts: at('reported', 'vehicle-theft'),
      wordings: ['Police are appealing for information after a van was stolen from Mill Lane.'],
    },
    {
      facts: [
        { category: 'dangerous-driving', stage: 'charged' },
        { category: 'dangerous-driving', stage: 'suspected' },
      ],
      wordings: [
        'Milo Tarn, 26, has been charged with dangerous driving. A boy of 17, arrested on suspicion of dangerous driving, has been released under investigation.',
      ],
    },
    {
      facts: [{ category: 'fraud', stage: 'convicted', charges: 1 }],
      wordings: [
        'Edda Marsh was indicted on seven counts of wire fraud. On Monday she pleaded guilty to one count of wire fraud.',
      ],
    },
    {
      facts: [{ category: 'fraud', stage: 'convicted', attempted: true }],
      wordings: [
        'A therapist pleaded guilty for her role in a health care fraud scheme. She pleaded guilty to conspiracy to commit health care fraud.',
      ],
    },
    {
      facts: [{ category: 'sexual-assault', stage: 'convicted', charges: 6 }],
      wordings: [
        'He admitted six counts of indecently assaulting boys.',
        'He was found guilty of six indecent assaults.',
      ],
    },
    {
      facts: [{ category: 'obstruction-of-justice', stage: 'suspected' }],
      wordings: ['Corin Vale is wanted for breaching a restraining order and a community order.'],
    },
    {
      facts: at('reported', 'threats'),
      wordings: ['Police want to hear from a motorist who was threatened by the driver of a white van.'],
    },
    {
      facts: at('reported', 'criminal-damage'),
      wordings: ['Damage was done to a car in Mill Lane on Friday.', 'Buses had their windows deliberately smashed.'],
    },
    {
      facts: [{ category: 'assault', stage: 'charged', charges: 6 }],
      wordings: ['The grand jury returned 6 Indictments of Aggravated Assault by a Public Servant.'],
    },
    {
      facts: at('suspected', 'burglary'),
      wordings: ['A woman of 26 was arrested on suspicion of breaking into a shoe retailer.'],
    },
    {
      facts: [
        { category: 'murder', stage: 'convicted', attempted: false },
        { category: 'robbery', stage: 'convicted', attempted: true },
        { category: 'weapons', stage: 'convicted', attempted: false },
      ],
      wordings: [
        'The jury found them guilty of murder, conspiracy to interfere with commerce by robbery and using and carrying a firearm during a crime of violence.',
      ],
    },
    {
      facts: [{ category: 'burglary', stage: 'charged', charges: 5 }],
      wordings: ['Orme has been charged with four counts of burglary and one attempted burglary.'],
    },
    {
      facts: [{ category: 'fraud', stage: 'charged', charges: 7 }],
      wordings: ['She was indicted on five counts of wire fraud and two counts of mail fraud.'],
    },
    {
      facts: [{ category: 'robbery', stage: 'reported', charges: null }],
      wordings: ['The two robbers ran off towards the canal.'],
    },
    {
      facts: [{ category: 'drug-trafficking', stage: 'charged', attempted: true }],
      wordings: ['Three men were charged with a drug trafficking conspiracy.'],
    },
    {
      facts: at('sentenced', 'weapons'),
      wordings: [
        'Orme pleaded guilty to possession of a firearm and was given a 24-month suspended sentence.',
        'Orme pleaded guilty to possession of a firearm. On Friday, a day before her birthday, she was sentenced to two years.',
      ],
    },
    {
      facts: at('charged', 'neglect', 'traffic-offence', 'smuggling'),
      wordings: [
        'She was indicted for first-degree reckless endangerment, third-degree aggravated unlicensed operation of a vehicle and promoting prison contraband.',
      ],
    },
    {
      facts: at('charged', 'traffic-offence', 'obstruction-of-justice'),
      wordings: ['He was charged with driving while disqualified, tampering with evidence and other counts.'],
    },
    {
      facts: at('convicted', 'impaired-driving'),
      wordings: [
        'Orme was charged with driving with 91mcg of alcohol per 100ml of breath. He pleaded guilty to the offence.',
      ],
    },
    {
      facts: at('reported', 'criminal-damage'),
      wordings: [
        'Police want to hear from residents of Elm Walk. It happened on Friday. Nobody was hurt. The street was quiet. Eleven cars were damaged.',
      ],
    },
    {
      facts: at('reported', 'public-disorder'),
      wordings: ['Witnesses are sought after an altercation outside the station.'],
    },
    {
      facts: at('reported', 'assault'),
      wordings: ['A man of 40 was stabbed in Ripon and came to the hospital holding a knife.'],
    },
    {
      facts: at('charged', 'tax-evasion'),
      wordings: [
        'He was charged with corruptly endeavoring to obstruct the due administration of the Internal Revenue laws.',
      ],
    },
    {
      facts: at('charged', 'obstruction-of-justice', 'drug-trafficking'),
      wordings: [
        'A Sudbury man, 31, was charged with fail to comply with release order and possession for the purpose of trafficking.',
        'He is charged with failing to comply with an undertaking and trafficking in a controlled substance.',
      ],
    },
    {
      facts: at('charged', 'burglary', 'organised-crime'),
      wordings: [
        'Two men from Wollongong were charged with aggravated break and enter and participate in criminal group.',
      ],
    },
    {
      facts: at('convicted', 'corruption'),
      wordings: [
        'A former county clerk pleaded guilty today to taking more than $40,000 from a paving company in bribes.',
        'The contractor pleaded guilty on Tuesday to receiving illegal kickbacks.',
      ],
    },
    {
      facts: [{ category: 'fraud', stage: 'charged', charges: null }],
      wordings: ['A broker from Tulsa was charged today in a $12 million securities fraud.'],
    },
    {
      facts: at('suspected', 'modern-slavery', 'prostitution', 'drug-possession', 'weapons'),
      wordings: [
        'All nine were held on suspicion of slavery, controlling prostitution, Class B drug offences and Sec 5 firearm offences.',
        'All were held on suspicion of modern slavery, running a brothel, drug offences and possession of a shotgun.',
      ],
    },
    {
      facts: [{ category: 'weapons', stage: 'suspected', statute: { act: null, section: '5', stated: 'Sec 5' } }],
      wordings: ['Two men were arrested on suspicion of Sec 5 firearm offences.'],
    },
    {
      facts: [
        {
          category: 'assault',
          stage: 'charged',
          statute: {
            act: 'Offences Against the Person Act 1861',
            section: '18',
            stated: 'section 18 of the Offences Against the Person Act 1861',
          },
        },
      ],
      wordings: [
        'Karl Benning was charged with wounding with intent, contrary to section 18 of the Offences Against the Person Act 1861.',
      ],
    },
    {
      facts: [
        {
          category: 'modern-slavery',
          stage: 'charged',
          statute: { act: 'Modern Slavery Act 2015', section: null, stated: 'Modern Slavery Act 2015' },
        },
      ],
      wordings: ['She was charged with holding a person in slavery under the Modern Slavery Act 2015.'],
    },
    {
      facts: [
        {
          category: 'weapons',
          stage: 'charged',
          statute: { act: '18 U.S.C.', section: '922(g)', stated: '18 U.S.C. § 922(g)' },
        },
      ],
      wordings: ['He is charged with being a felon in possession of a firearm, in violation of 18 U.S.C. § 922(g).'],
    },
    {
      facts: [
        {
          category: 'murder',
          stage: 'charged',
          statute: { act: 'Penal Code', section: '187(a)', stated: 'Penal Code Section 187(a)' },
        },
      ],
      wordings: ['Dale Orrick is charged with murder (Penal Code Section 187(a)).'],
    },
    {
      facts: [{ category: 'murder', stage: 'charged', statute: { act: 'PC', section: '187', stated: '187 PC' } }],
      wordings: ['Dale Orrick is charged with murder, 187 PC.'],
    },
    {
      facts: at('suspected', 'murder'),
      wordings: [
        'A 41-year-old man was arrested on suspicion of murder.',
        'Two teenagers have been detained on suspicion of murdering a shopkeeper in Leigh.',
        'A woman wanted for murder was found in Hull.',
        'He is wanted in connection with a homicide in Tulsa.',
      ],
    },
    {
      facts: at('charged', 'murder'),
      wordings: [
        'Lee Garside, 29, has been charged with murder.',
        'A grand jury indicted her for first-degree murder.',
        'He faces a charge of capital murder.',
        'Three brothers will go on trial for murder. They appeared in court charged with murder.',
      ],
    },
    {
      facts: at('convicted', 'murder'),
      wordings: [
        'A jury found him guilty of murder.',
        'Pamela Stroud pleaded guilty to second-degree murder.',
        'Two cousins were convicted of murdering a taxi driver.',
      ],
    },
    {
      facts: at('sentenced', 'murder'),
      wordings: [
        'A man who murdered his neighbour has been jailed for life.',
        'Ian Tolley was sentenced to life in prison for the murder of Joan Pask.',
        'Killer jailed for life. Ian Tolley had been charged with murder in May.',
      ],
    },
    {
      facts: at('acquitted', 'murder'),
      wordings: ['He was cleared of murder after a three-week trial.', 'The jury found her not guilty of murder.'],
    },
    {
      facts: [{ category: 'murder', stage: 'charged', attempted: true }],
      wordings: ['Both are charged with conspiracy to commit murder.', 'She was charged with conspiracy to murder.'],
    },
    {
      facts: [{ category: 'attempted-murder', stage: 'charged', attempted: true }],
      wordings: [
        'Owen Pratt, 33, has been charged with attempted murder.',
        'He faces a charge of attempting to murder a police officer.',
      ],
    },
    {
      facts: at('sentenced', 'manslaughter'),
      wordings: [
        'She was jailed for nine years for manslaughter.',
        'A plumber was sentenced to 11 years in prison for voluntary manslaughter.',
      ],
    },
    {
      facts: at('convicted', 'manslaughter'),
      wordings: ['He pleaded guilty to first-degree manslaughter for the fatal shooting of a neighbour.'],
    },
    {
      facts: at('charged', 'death-by-driving'),
      wordings: [
        'A lorry driver has been charged with causing death by dangerous driving.',
        'She is charged with gross vehicular manslaughter while intoxicated.',
        'The motorist was indicted for vehicular homicide.',
        'He was charged with causing the death of a cyclist by careless driving. He was charged with causing death by careless driving.',
        'A Reno man was charged with hit and run causing death.',
      ],
    },
    {
      facts: at('reported', 'other-death'),
      wordings: [
        'Police are treating the death as unexplained.',
        'Officers are investigating the unexplained death of a woman in Rhyl.',
      ],
    },
    {
      facts: at('suspected', 'assault'),
      wordings: [
        'A 19-year-old was arrested on suspicion of assault.',
        'He was arrested on suspicion of causing grievous bodily harm.',
        'She was arrested for assault occasioning actual bodily harm.',
        'A man is wanted in connection with a serious assault in Deal.',
        'Two men were arrested on suspicion of Section 18 wounding.',
        'He was booked on suspicion of assault with a deadly weapon.',
      ],
    },
    {
      facts: [{ category: 'assault', stage: 'charged', charges: 2 }],
      wordings: [
        'He was charged with two counts of aggravated assault.',
        'Prosecutors charged her with 2 counts of battery.',
      ],
    },
    {
      facts: at('reported', 'assault'),
      wordings: [
        'A man was stabbed outside a bar in Poole.',
        'Appeal after a woman was punched and kicked in Sale.',
        'Detectives want to hear from witnesses to a hammer attack.',
      ],
    },
    {
      facts: at('charged', 'threats'),
      wordings: [
        'He is charged with making criminal threats.',
        'She has been charged with threats to kill.',
        'A student was charged with making a bomb threat.',
      ],
    },
    {
      facts: at('charged', 'kidnapping'),
      wordings: [
        'Three men were charged with kidnapping.',
        'He was indicted on a charge of false imprisonment.',
        'They are charged with child abduction.',
      ],
    },
    {
      facts: at('charged', 'modern-slavery'),
      wordings: ['They are charged with holding a person in servitude.', 'A couple were charged with forced labour.'],
    },
    {
      facts: at('suspected', 'human-trafficking'),
      wordings: [
        'More than a dozen people were arrested in connection with human trafficking.',
        'He was arrested on suspicion of arranging or facilitating travel for exploitation.',
      ],
    },
    {
      facts: at('charged', 'human-trafficking', 'prostitution'),
      wordings: [
        'She is charged with human trafficking of a minor and pandering.',
        'The pair were charged with sex trafficking and promoting prostitution.',
      ],
    },
    {
      facts: at('convicted', 'extortion'),
      wordings: [
        'He admitted blackmail.',
        'A jury convicted them of extortion.',
        'She pleaded guilty to demanding money with menaces.',
      ],
    },
    {
      facts: at('charged', 'neglect'),
      wordings: [
        'The mother was charged with child neglect.',
        'He is charged with endangering the welfare of a child.',
        'A carer was charged with elder abuse.',
      ],
    },
    {
      facts: at('suspected', 'dangerous-driving'),
      wordings: [
        'The rider was arrested on suspicion of dangerous driving.',
        'He was arrested for driving a van dangerously.',
        'A boy of 17 was arrested on suspicion of driving without due care and attention.',
      ],
    },
    {
      facts: at('suspected', 'impaired-driving'),
      wordings: [
        'She was arrested on suspicion of drink driving.',
        'He was arrested for driving a car while over the prescribed limit.',
        'The driver was arrested on suspicion of driving under the influence of drugs.',
        'A nurse was arrested on suspicion of DUI.',
        'Police arrested a man on suspicion of failing to provide a specimen.',
      ],
    },
    {
      facts: at('charged', 'traffic-offence'),
      wordings: [
        'He was charged with driving while disqualified.',
        'She was charged with driving a motorbike without insurance.',
        'The man was charged with hit and run.',
        'He has been charged with failing to stop after a collision.',
      ],
    },
    {
      facts: at('sentenced', 'harassment'),
      wordings: [
        'He was jailed for 20 weeks for stalking.',
        'A man has been sentenced for harassment.',
        'She was given a community order for sending malicious communications. She was sentenced for harassment.',
      ],
    },
    {
      facts: at('charged', 'harassment'),
      wordings: [
        'He was charged with controlling and coercive behaviour.',
        'A 50-year-old was charged with domestic abuse.',
      ],
    },
    {
      facts: at('charged', 'hate-crime'),
      wordings: ['He was charged with a hate crime.', 'She is charged with stirring up racial hatred.'],
    },
    {
      facts: at('convicted', 'rape', 'sexual-assault'),
      wordings: [
        'He was found guilty of rape and sexual assault.',
        'Edwin Harrow pleaded guilty to two counts of rape and one count of sexual battery.',
      ],
    },
    {
      facts: at('sentenced', 'sexual-assault'),
      wordings: [
        'A coach was jailed for 12 years for sexual offences against children.',
        'He was sentenced to six years in prison for lewd acts on a child.',
      ],
    },
    {
      facts: at('convicted', 'child-sexual-exploitation'),
      wordings: [
        'He admitted making indecent images of children.',
        'A teacher pleaded guilty to possession of child pornography.',
        'He pleaded guilty to attempting to engage in sexual communication with a child.',
        'A jury convicted him of online grooming.',
      ],
    },
    {
      facts: at('reported', 'robbery'),
      wordings: [
        'Officers are appealing for witnesses to a robbery in Nelson.',
        'Witness appeal after armed robbery. Two masked men threatened staff with a knife and stole cash.',
        'A clerk was robbed at gunpoint in Mesa.',
      ],
    },
    {
      facts: at('charged', 'robbery', 'theft'),
      wordings: [
        'She was charged with robbery and theft.',
        'He is charged with two counts of robbery and one count of grand larceny.',
      ],
    },
    {
      facts: [{ category: 'robbery', stage: 'suspected', attempted: true }],
      wordings: ['A 15-year-old boy was arrested on suspicion of attempted robbery.'],
    },
    {
      facts: at('charged', 'burglary'),
      wordings: [
        'He was charged with burglary.',
        'She is charged with breaking and entering.',
        'Two men were charged with conspiracy to burgle. Two men were charged with burglary of a dwelling.',
      ],
    },
    {
      facts: [{ category: 'burglary', stage: 'sentenced', charges: 3 }],
      wordings: [
        'He was jailed for three burglaries.',
        'She was sentenced to two years in prison for three counts of residential burglary.',
      ],
    },
    {
      facts: at('reported', 'burglary'),
      wordings: [
        'A garage in Sully was broken into overnight.',
        'Police want to trace burglars who broke into a house in Crewe.',
      ],
    },
    {
      facts: at('suspected', 'theft'),
      wordings: [
        'He was arrested on suspicion of handling stolen goods.',
        'A woman was arrested for shoplifting.',
        'Three people were arrested on suspicion of theft from motor vehicles.',
        'She was arrested for making off without payment.',
      ],
    },
    {
      facts: at('charged', 'vehicle-theft'),
      wordings: [
        'He was charged with theft of a motor vehicle.',
        'She is charged with grand theft auto.',
        'A boy was charged with stealing two quad bikes.',
        'He is charged with unlawful taking of a vehicle.',
      ],
    },
    {
      facts: at('charged', 'criminal-damage'),
      wordings: ['He was charged with criminal damage.', 'Two youths were charged with vandalism.'],
    },
    {
      facts: at('charged', 'arson'),
      wordings: [
        'She has been charged with arson with intent to endanger life.',
        'He was charged with setting fire to a barn.',
      ],
    },
    {
      facts: at('suspected', 'drug-trafficking'),
      wordings: [
        'He is suspected of possession with intent to supply class B drugs.',
        'Two brothers were held on suspicion of being concerned in the supply of cocaine.',
        'She was arrested on suspicion of possessing heroin with intent to supply.',
        'A man was arrested on suspicion of cultivating cannabis.',
        'They were arrested on suspicion of conspiracy to supply crack cocaine and heroin.',
        'Four people were arrested for drug dealing.',
      ],
    },
    {
      facts: at('charged', 'drug-trafficking'),
      wordings: [
        'He is charged with possession of methamphetamine with intent to distribute.',
        'She was indicted for trafficking fentanyl.',
        'Both were charged with drug trafficking offences.',
      ],
    },
    {
      facts: at('suspected', 'drug-possession'),
      wordings: [
        'He was arrested on suspicion of possession of cannabis.',
        'A man was arrested on suspicion of drugs offences.',
        'She was arrested for possession of a controlled substance.',
      ],
    },
    {
      facts: at('suspected', 'drug-possession', 'traffic-offence', 'weapons'),
      wordings: ['Five men were arrested for drugs, driving and firearms offences.'],
    },
    {
      facts: at('suspected', 'smuggling'),
      wordings: [
        'A driver was arrested on suspicion of smuggling 20,000 illicit cigarettes.',
        'He was arrested for importing tobacco without paying duty.',
      ],
    },
    {
      facts: at('convicted', 'fraud'),
      wordings: [
        'She pleaded guilty to wire fraud.',
        'He admitted fraud by false representation.',
        'A broker was convicted of a Ponzi scheme.',
        'He pleaded guilty to conspiracy to defraud the United States.',
        'She was convicted of aggravated identity theft.',
      ],
    },
    {
      facts: at('charged', 'forgery'),
      wordings: [
        'He is charged with possession of false identity documents.',
        'She was charged with forgery.',
        'Two men were charged with passing counterfeit currency.',
      ],
    },
    {
      facts: at('charged', 'corruption'),
      wordings: [
        'A councillor was charged with bribery.',
        'The officer was charged with misconduct in public office.',
        'He was indicted for accepting kickbacks.',
      ],
    },
    {
      facts: at('suspected', 'money-laundering'),
      wordings: [
        'She was arrested on suspicion of money laundering.',
        'He was arrested on suspicion of possession of criminal property.',
      ],
    },
    {
      facts: at('convicted', 'tax-evasion'),
      wordings: [
        'He pleaded guilty to tax evasion.',
        'She pleaded guilty to filing a false tax return.',
        'They were convicted of cheating the public revenue.',
      ],
    },
    {
      facts: at('suspected', 'public-disorder'),
      wordings: [
        'Six men were arrested on suspicion of violent disorder.',
        'He was arrested for affray.',
        'A woman was arrested for being drunk and disorderly.',
        'He was arrested on suspicion of a public order offence.',
      ],
    },
    {
      facts: at('charged', 'obstruction-of-justice'),
      wordings: [
        'She was charged with perverting the course of justice.',
        'He was charged with breaching a restraining order.',
        'The witness was charged with perjury.',
        'He is charged with resisting arrest.',
        'He was charged with failing to surrender to bail.',
      ],
    },
    {
      facts: at('charged', 'weapons'),
      wordings: [
        'He was charged with possession of an offensive weapon.',
        'She was charged with possession of a firearm and ammunition.',
        'He was charged with having a bladed article in a public place.',
        'A man is charged with possession of a loaded sawn-off shotgun.',
        'They are charged with firearms trafficking.',
      ],
    },
    {
      facts: at('charged', 'cybercrime'),
      wordings: ['He was charged with computer misuse.', 'She is charged with unauthorised access to a computer.'],
    },
    {
      facts: at('charged', 'espionage'),
      wordings: ['He was charged with economic espionage.', 'She is charged with violating export controls.'],
    },
    {
      facts: at('charged', 'organised-crime'),
      wordings: [
        'Nine people were indicted for racketeering.',
        'He was charged with participating in the activities of an organised crime group.',
        'She was charged with RICO conspiracy.',
      ],
    },
    {
      facts: at('charged', 'terrorism'),
      wordings: [
        'He was charged with preparing acts of terrorism.',
        'She was charged with providing material support to terrorists.',
        'He is charged with possession of terrorist publications.',
      ],
    },
    {
      facts: at('charged', 'immigration-offence'),
      wordings: ['He was charged with assisting unlawful immigration.', 'She is charged with illegal re-entry.'],
    },
    {
      facts: at('charged', 'regulatory'),
      wordings: ['The firm was charged with price fixing.', 'He was charged with breaching coronavirus regulations.'],
    },
    {
      facts: at('charged', 'environmental'),
      wordings: [
        'He was charged with fly-tipping.',
        'The company was charged with violating the Clean Water Act.',
        'Two men were charged with hare coursing.',
      ],
    },
    {
      facts: at('charged', 'animal-cruelty'),
      wordings: ['She was charged with animal cruelty.', 'He is charged with causing unnecessary suffering to a dog.'],
    },
    {
      facts: at('reported', 'missing-person'),
      wordings: [
        'Police are appealing for help to find a missing man from Ludlow.',
        'Concerns are growing for the welfare of a 70-year-old who was reported missing.',
      ],
    },
    { facts: at('charged', 'other'), wordings: ['He was charged with criminal trespass.'] },
    {
      facts: at('charged', 'burglary'),
      wordings: ['A man was arrested on suspicion of burglary. Neil Cobb, 40, was later charged with burglary.'],
    },
    {
      facts: at('convicted', 'theft', 'fraud'),
      wordings: ['Nadia Wells was charged with theft and fraud. She pleaded guilty to both charges.'],
    },
    {
      facts: at('sentenced', 'theft'),
      wordings: [
        'Nadia Wells was arrested for theft in May. She admitted theft in June and has been jailed for 18 months.',
      ],
    },
    {
      facts: [
        { category: 'robbery', stage: 'acquitted' },
        { category: 'robbery', stage: 'suspected' },
      ],
      wordings: [
        'One man arrested on suspicion of robbery was released and faces no further action. A man of 25 arrested on suspicion of robbery was bailed.',
      ],
    },
  ],
  silent: [
    'The two men fled the scene.',
    'He was shot by police officers.',
    'He got a mug shot and a booster shot.',
    'Police want to hear from witnesses of a crash that killed a cyclist.',
    'Officers found two handguns in the river.',
    'She fell in the street before the man left the scene.',
    'The Office of Labor Racketeering moved to new rooms.',
    'Several cars were damaged in the collision.',
    'The officer-involved-shooting is reviewed by the county.',
    'Officers were trained at the Human Trafficking Intervention Court.',
    'In her statement she said he threatened to set fire to the shed.',
    'A Proceeds of Crime hearing will be held in the autumn.',
    'Detective Sergeant Jill Amory leads the Murder Squad.',
    'The case was handled by the Fraud Unit and the Domestic Violence Unit.',
    'Detectives from the robbery division made the arrest.',
    'The murder weapon has not been found.',
    'Residents may hand in handguns and assault rifles.',
    'He was taken to drug court.',
    'Our burglary prevention advice is on the website.',
    'He was arrested under Section 41 of the Terrorism Act.',
    'The Modern Slavery Act 2015 came into force nine years ago.',
    'Burnley has seen a reduction in burglary this year.',
    'The campaign aims to reduce knife crime in schools.',
    'Officers are determined to tackle drug dealing.',
    'He has previous convictions for robbery.',
    'She is a registered sex offender.',
    'He was on parole for burglary at the time.',
    'Anyone with information about drug dealing can call the team.',
    'Victims of domestic abuse can speak to a specialist officer.',
    'If you have been a victim of fraud, tell your bank.',
    'There is no evidence of arson.',
    'The collision happened on the A40 near Witney.',
    'The driver of the van stayed at the scene.',
    'A campaign against hate crime starts on Monday.',
    'Theft Act offences are explained on page nine.',
    'The Sexual Assault Unit moved to new offices.',
    'He has not been charged with murder.',
    'Robbery carries a maximum sentence of 14 years.',
    'Crime statistics show a fall in thefts of seven per cent.',
    'The Environmental Crimes Section won an award.',
    'The team works on crimes such as fraud.',
    'The charity supports survivors of sexual abuse.',
    'Deputy District Attorney Lena Ruiz of the Homicide Unit spoke to pupils.',
    'Car keys and a laptop were handed in.',
    'In 2009, Tolley was convicted of burglary.',
    'He is serving a sentence for an unrelated robbery.',
    'The counter terrorism policing team gave a talk.',
    'We take reports of rape seriously.',
  ],
}
