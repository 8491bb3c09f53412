import type { FactOf, Phrases } from './types'

type DateFact = Partial<FactOf<'dates'>>

const on = (day: string, rest: DateFact = {}): DateFact => ({ start: day, end: day, ...rest })

/** Friday 10 May 2024 is the day of writing, unless a wording has its own. */
const american = { published: '2024-05-10', countries: ['US'] } as const

export const phrases: Phrases<'dates'> = {
  field: 'dates',
  context: { published: '2024-05-10', countries: ['GB'] },
  says: [
    {
      facts: [on('2024-05-09', { role: 'hearing' })],
      wordings: ['The two women received the orders at Larkham County Court yesterday.'],
    },
    {
      facts: [on('2024-05-10', { role: 'search' })],
      wordings: [
        'Warrants were executed at premises on Gorse Street, Kelp Street and Tarn Street, Haywood and on Rook Street, Newfields Avenue and Clement Street, Rochdale around 6.30am this morning.',
      ],
    },
    {
      facts: [on('2023-08-24', { role: 'offence' })],
      wordings: ['Lee Marr was convicted in a ten-day trial of killing his neighbour on Aug. 24, 2023.'],
      context: american,
    },
    {
      facts: [on('2022-10-03', { role: 'offence' })],
      wordings: ['In his guilty plea, Marr also admitted to an attempted arson on Oct. 3, 2022, at a clinic.'],
      context: american,
    },
    {
      facts: [on('2024-05-05', { role: 'arrest' })],
      wordings: [
        'In a separate incident, on Sunday (5 May) night, a 19-year-old man was arrested on suspicion of theft.',
      ],
    },
    {
      facts: [
        on('2024-04-08', { role: 'offence' }),
        on('2024-05-10', { role: 'sentence' }),
        on('2024-04-08', { role: 'arrest' }),
      ],
      wordings: [
        'He attacked a man in Hitchin on 8 April. He was jailed for two years today. He ran off but was arrested later that day.',
      ],
    },
    {
      facts: [{ start: '2006-07-01', end: '2008-03-31' }],
      wordings: ['The results from the third quarter of 2006 through the first quarter of 2008 were false.'],
    },
    {
      facts: [{ start: '2008-02-28', end: '2012-04-16' }],
      wordings: ['Beginning around Feb. 28, 2008, and continuing through April 16, 2012, they filed false returns.'],
      context: american,
    },
    {
      facts: [{ start: '2024-03-01', end: '2024-04-30' }],
      wordings: ['Crime fell during the lockdown in March and April.'],
    },
    {
      facts: [{ start: '2007-03-01', end: '2011-01-15', role: 'offence' }],
      wordings: [
        'He took the money from March 2007 until his resignation on January 15, 2011.',
        'She stole from the parish from March 2007 until she was dismissed on 15 January 2011.',
      ],
    },
    {
      facts: [{ start: '2023-06-01', end: '2023-07-31', role: 'offence' }],
      wordings: [
        'The shops were robbed in June and July last year.',
        'The burglaries took place in June and July 2023.',
      ],
    },
    {
      facts: [{ start: '2024-05-03', end: '2024-05-05', role: 'offence' }],
      wordings: ['The shed was burgled between 8pm on Friday, 3rd May and 10am on Sunday.'],
    },
    {
      facts: [on('2023-10-31', { role: 'offence' })],
      wordings: ['The crash happened on the night of October 31\nst\n, 2023, near Larkham.'],
    },
    {
      facts: [on('2023-09-14')],
      wordings: ['He failed to return to the hostel on 14 September.'],
    },
    {
      facts: [on('2024-08-01', { role: 'other' })],
      wordings: ['The policy, which takes effect on August 1, was welcomed.'],
    },
    {
      facts: [on('2024-05-09', { role: 'arrest' })],
      wordings: ['LARKHAM (May 10, 2024) - Deputies arrested a man on May 9.'],
    },
    {
      facts: [on('2024-05-10', { role: 'arrest' })],
      wordings: [
        'A man was arrested today.',
        'Officers arrested three people in Larkham this morning.',
        'Two men have been arrested in Stoke Ferrow this afternoon.',
        'A woman was arrested tonight on suspicion of theft.',
        'Police arrested a teenager earlier today.',
        'Three men were arrested in a dawn operation today (Friday).',
        'A man was arrested in Ballymoyle today, Friday, May 10th.',
        'Detectives arrested a man this morning (10 May).',
        'A man, 40, was arrested early this morning, Friday, 10 May.',
        'A man was arrested on Friday 10 May.',
      ],
    },
    {
      facts: [on('2024-05-09', { role: 'arrest' })],
      wordings: [
        'A man was arrested yesterday.',
        'A man was arrested yesterday (Thursday 9 May) in connection with the inquiry.',
        'Gardaí arrested two men in Co Kildare yesterday evening.',
        'A woman was arrested last night.',
        'Officers made an arrest late last night.',
        'Strike force detectives arrested a man yesterday (Thursday 9 May 2024).',
        'Deputies arrested a suspect Thursday.',
        'He was arrested Thursday night without incident.',
        'A man was arrested on Thursday.',
        'A man was arrested on Thursday (9 May).',
        'A man was arrested yesterday (09/05).',
        'A 30-year-old man was arrested on Thursday, the 9th of May.',
        'The man was arrested on 9th May.',
        'The man was arrested on the 9th of May.',
        'The man was arrested on May 9.',
        'The man was arrested on Thu, 9 May 2024.',
        'The man was arrested on 09/05/2024.',
        'The man was arrested on 2024-05-09.',
        'The man was arrested on 9 May this year.',
        'The man was arrested on Thursday (9th).',
        'The man was arrested on the night of Thursday 9 May.',
      ],
    },
    {
      facts: [on('2024-05-11', { role: 'hearing' })],
      wordings: [
        'He is due to appear at Westhaven Magistrates’ Court tomorrow.',
        'She will appear before magistrates tomorrow morning (11 May).',
        'He is due to appear before Millstreet District Court on Saturday.',
        'He is due in court on Saturday, May 11.',
        'He has been remanded in custody until 11 May.',
        'A 19-year-old was bailed until 11 May.',
      ],
    },
    {
      facts: [on('2024-05-06', { role: 'offence' })],
      wordings: [
        'The robbery happened on Monday.',
        'A man was stabbed in Harrow Street on Monday evening.',
        'The robbery happened at around 11.30pm on Monday 6 May.',
        'It happened on Bank Holiday Monday, 6 May.',
        'The crash happened on May 6, 2024.',
        'The burglary happened last Monday.',
        'Two men stole a van on Monday of this week.',
        'Officers were called to Quay Road on Monday (6 May) after a man was punched.',
        'At approximately 7:15 a.m. on May 6, 2024, the suspect broke into a garage.',
      ],
    },
    {
      facts: [on('2024-05-06', { role: 'offence', time: '23:30' })],
      wordings: [
        'The robbery happened at around 11.30pm on Monday 6 May.',
        'The robbery happened at 23:30hrs on Monday.',
        'The robbery happened on Monday at 11:30 p.m.',
      ],
    },
    {
      facts: [on('2024-05-05', { role: 'offence', time: '02:05' })],
      wordings: [
        'The shooting occurred at 2:05 a.m. Sunday.',
        'The attack took place at about 2.05am on Sunday (5 May).',
      ],
    },
    {
      facts: [{ start: '2024-05-06', end: '2024-05-12', role: 'charge', precision: 'week' }],
      wordings: [
        'A clerk was charged this week with theft.',
        'A former clerk was charged earlier this week with embezzlement.',
      ],
    },
    {
      facts: [{ start: '2024-04-29', end: '2024-05-05', role: 'arrest', precision: 'week' }],
      wordings: ['Two men were arrested last week.', 'Two men were arrested late last week in Red Creek.'],
    },
    {
      facts: [on('2024-05-01', { role: 'search' })],
      wordings: [
        'Warrants were executed at four addresses on Wednesday last week.',
        'Warrants were executed at four addresses on Wednesday of last week.',
        'The raids took place on Wednesday 1 May, when officers arrested nobody.',
      ],
    },
    {
      facts: [{ start: '2024-05-04', end: '2024-05-05', role: 'offence', precision: 'weekend' }],
      wordings: [
        'The shop was broken into over the weekend.',
        'A shed was broken into at the weekend.',
        'A shed was broken into last weekend.',
      ],
    },
    {
      facts: [{ start: '2024-04-01', end: '2024-04-30', role: 'conviction', precision: 'month' }],
      wordings: [
        'The defendant was convicted last month after a jury trial.',
        'The defendant was convicted in April.',
        'The defendant was convicted in April 2024.',
        'She was found guilty in April this year.',
      ],
    },
    {
      facts: [{ start: '2023-10-01', end: '2023-10-31', role: 'plea', precision: 'month' }],
      wordings: [
        'She pleaded guilty last October.',
        'She pleaded guilty in October.',
        'She pleaded guilty in October last year.',
        'She pleaded guilty in October of last year.',
        'She pled guilty in Oct. 2023.',
        'He admitted the offences back in October 2023.',
      ],
    },
    {
      facts: [{ start: '2023-01-01', end: '2023-12-31', role: 'arrest', precision: 'year' }],
      wordings: ['He was arrested last year.', 'He was arrested in 2023.', 'He was first arrested back in 2023.'],
    },
    {
      facts: [{ start: '2016-01-01', end: '2016-12-31', role: 'offence', precision: 'year' }],
      wordings: [
        'A man has been jailed for a 2016 murder.',
        'A group involved in a mass disorder at a prison in 2016 have been jailed.',
      ],
    },
    {
      facts: [{ start: '2020-01-01', end: null, role: 'other', precision: 'range' }],
      wordings: ['Since 2020, the unit has grown.', 'The unit has been part of the force since January 2020.'],
    },
    {
      facts: [{ start: null, end: '2018-12-31', role: 'other', precision: 'range' }],
      wordings: ['Prior to 2019, the couple owned a farm.', 'The couple owned a farm before 2019.'],
    },
    {
      facts: [{ start: null, end: '2018-05-31', precision: 'range' }],
      wordings: ['She worked as a bookkeeper until May 2018.'],
    },
    {
      facts: [{ start: '2023-06-26', end: '2023-07-02', role: 'offence', precision: 'range' }],
      wordings: [
        'The burglaries happened between 26 June and 2 July last year.',
        'The burglaries happened between Monday 26 June and Sunday 2 July 2023.',
        'The thefts took place between June 26, 2023, and July 2, 2023.',
        'From June 26, 2023 through July 2, 2023, the defendant stole eleven bicycles.',
        'The thefts occurred from 26 June 2023 to 2 July 2023.',
        'A plough was stolen between 6pm on Monday 26 June 2023 and 7am on Sunday 2 July 2023.',
      ],
    },
    {
      facts: [{ start: '2024-04-08', end: '2024-04-15', role: 'offence', precision: 'range' }],
      wordings: [
        'The thefts happened from 8 to 15 April.',
        'The thefts happened between 8 and 15 April.',
        'The thefts happened between the 8th and 15th of April 2024.',
        'The thefts happened April 8-15.',
        'The thefts happened between April 8 and 15, 2024.',
        'The thefts happened between 8 - 15 April 2024.',
        'The thefts happened between Monday and Monday (8-15 April 2024).',
      ],
    },
    {
      facts: [on('2023-11-12', { role: 'offence' }), on('2023-11-14', { role: 'offence' })],
      wordings: [
        'Cars were stolen on 12 and 14 November 2023.',
        'Cars were stolen on 12 November and 14 November 2023.',
        'Cars were stolen on November 12 and 14, 2023.',
        'Cars were stolen on November 12 & 14, 2023.',
      ],
    },
    {
      facts: [on('2024-04-15', { role: 'search' }), on('2024-04-16', { role: 'search' })],
      wordings: ['Homes were raided on the 15th and 16th of April.', 'Homes were raided on 15 April and 16 April.'],
    },
    {
      facts: [{ start: '2015-01-01', end: '2018-12-31', role: 'offence', precision: 'range' }],
      wordings: [
        'Between 2015 and 2018, he defrauded eleven pensioners.',
        'He abused the girl from 2015 to 2018.',
        'The frauds took place from 2015 through 2018.',
        'He stole the money between 2015-2018.',
        'He pleaded guilty to offences committed between 2015 and 2018.',
      ],
    },
    {
      facts: [{ start: '2019-01-01', end: '2020-03-31', role: 'offence', precision: 'range' }],
      wordings: [
        'From January 2019 through March 2020 the accountant stole $90,000.',
        'Between January 2019 and March 2020 the accountant stole £90,000.',
        'The accountant is accused of writing 40 cheques between January 2019 and March 2020.',
      ],
    },
    {
      facts: [{ start: '2018-01-01', end: '2018-03-31', precision: 'range' }],
      wordings: ['Between January and March 2018 four vans were stolen.'],
    },
    {
      facts: [{ start: '2016-04-12', end: '2017-02-03', precision: 'range' }],
      wordings: [
        'The indictment says that from April 12, 2016 through February 3, 2017 the two men smuggled cigarettes.',
      ],
    },
    {
      facts: [{ start: '1990-01-01', end: '1999-12-31', role: 'offence', precision: 'range' }],
      wordings: ['The offences dated back to the 1990s.'],
    },
    {
      facts: [{ start: '2018-06-01', end: '2018-08-31', precision: 'season' }],
      wordings: ['The pair stole tools in the summer of 2018.', 'The pair stole tools in summer 2018.'],
    },
    {
      facts: [{ start: '2023-09-01', end: '2023-11-30', precision: 'season' }],
      wordings: ['The pair stole tools last autumn.'],
    },
    {
      facts: [on('2023-12-25', { role: 'offence' })],
      wordings: ['A man was stabbed on Christmas Day.', 'A man was stabbed on Christmas Day 2023.'],
    },
    {
      facts: [on('2023-12-31', { role: 'offence' })],
      wordings: [
        "A man was stabbed in Dock Lane on New Year's Eve.",
        'A man was stabbed in Dock Lane on New Year’s Eve.',
      ],
    },
    {
      facts: [on('2024-03-17', { role: 'offence' })],
      wordings: ["The assault took place on St Patrick's Day.", 'The assault took place on March 17 last.'],
    },
    {
      facts: [on('2023-08-28', { role: 'offence' })],
      wordings: ['The fight broke out on August Bank Holiday Monday, when two men were stabbed.'],
    },
    {
      facts: [{ start: '2023-08-26', end: '2023-08-28', role: 'offence' }],
      wordings: ['Two tents were set fire to during the August bank holiday weekend, and a man was assaulted.'],
    },
    {
      facts: [on('2023-11-23')],
      context: american,
      wordings: ['On Thanksgiving Day, the suspect stole a truck.'],
    },
    {
      facts: [on('2024-04-03', { role: 'offence' })],
      context: american,
      wordings: [
        'The bank was robbed on 04/03/2024.',
        'The bank was robbed on April 3rd.',
        'The bank was robbed on Apr. 3, 2024.',
        'The bank was robbed on April 3,2024.',
        'The bank was robbed on Wednesday, April 3.',
      ],
    },
    {
      facts: [on('2014-02-26', { role: 'charge' })],
      context: american,
      wordings: [
        'He was indicted on Feb. 26, 2014.',
        'A federal grand jury returned an indictment on February 26, 2014.',
      ],
    },
    {
      facts: [on('2024-05-10', { role: 'other' })],
      context: american,
      wordings: [
        'District Attorney Lena Marsh today announced that a Hollis man has been sentenced to ten years.',
        'The Justice Department announced today that a Hollis man pleaded guilty to fraud.',
      ],
    },
    {
      facts: [on('2024-07-19', { role: 'sentence' })],
      context: american,
      wordings: [
        'Sentencing is scheduled for July 19, 2024.',
        'Marlow is scheduled to be sentenced on July 19.',
        'A sentencing date has been set for Friday, July 19, at 9 a.m.',
        'Marlow will be sentenced on July 19 by Judge Olive Trent.',
        'He is next due to appear at the court on July 19 for sentence.',
      ],
    },
    {
      facts: [on('2024-06-03', { role: 'hearing' })],
      wordings: [
        'He was released on police bail until 3 June.',
        'A trial date has been set for June 3.',
        'The pair will appear at Ferrow Crown Court on 3 June.',
        'A preliminary hearing is scheduled for June 3, 2024.',
      ],
    },
    {
      facts: [on('2024-05-09', { role: 'plea' }), on('2024-05-09', { role: 'sentence' })],
      wordings: [
        'He pleaded guilty to affray at Ferrow Crown Court yesterday and was sentenced to two years in prison.',
      ],
    },
    {
      facts: [on('2024-05-08', { role: 'sentence' })],
      wordings: [
        'Dale Ferris, 31, appeared at Ferrow Crown Court on Wednesday, where he was jailed for three years.',
        'Dale Ferris, 31, was jailed for three years for a robbery at Ferrow Crown Court on Wednesday (8 May).',
        'A woman was sentenced to nine years in prison for her role in a loan scheme on Wednesday.',
      ],
    },
    {
      facts: [on('2024-03-02', { role: 'offence' })],
      wordings: [
        'A man has been charged after a burglary in Tithe Lane on 2 March.',
        'He was charged in connection with a robbery at a jeweller’s on 2 March.',
        'The court heard that on 2 March Ferris punched the landlord.',
        'He admitted punching the landlord on 2 March.',
        'The crash on March 2 killed a cyclist.',
      ],
    },
    {
      facts: [on('2017-03-14', { role: 'offence' }), on('2017-03-15', { role: 'arrest' })],
      wordings: [
        'On 14 March 2017 he robbed a bank. He was arrested the following day.',
        'He robbed a bank on 14 March 2017. The next day he was arrested.',
        'He robbed a bank on 14 March 2017. A day later he was arrested.',
      ],
    },
    {
      facts: [on('2017-03-14', { role: 'offence' }), on('2017-03-17', { role: 'arrest' })],
      wordings: ['On 14 March 2017 he robbed a bank. Three days later he was arrested.'],
    },
    {
      facts: [on('2017-03-14', { role: 'offence' })],
      wordings: [
        'On 14 March 2017 he robbed a bank. Later that day he stole a van.',
        'He robbed the bank on the 14th of March, 2017, and stole a van on the same day.',
        'He robbed the bank on the 14th day of March, 2017.',
        'He robbed the bank on 14-Mar-2017.',
      ],
    },
    {
      facts: [{ start: '2017-03-01', end: '2017-03-31' }, on('2017-03-20', { role: 'offence' })],
      wordings: ['In March 2017 the pair hired a barn. On 20 March they stole a trailer.'],
    },
    {
      facts: [{ start: '2018-01-01', end: '2018-12-31' }, on('2018-08-06', { role: 'offence' })],
      wordings: ['A riot broke out at a prison in 2018. A prisoner was attacked on 6 August.'],
    },
    {
      facts: [on('2024-05-08', { role: 'search' })],
      context: { published: '2024-05-10' },
      wordings: ['Officers raided a farm this morning (Wednesday 8 May).'],
    },
    {
      facts: [on('2019-11-18', { role: 'offence' })],
      context: {},
      wordings: ['She was attacked on Monday 18 November 2019.', 'On November 18, 2019, she was attacked.'],
    },
    {
      facts: [on('2024-05-09', { role: 'sentence' })],
      wordings: [
        'Judge Olive Trent handed down the sentence on Thursday.',
        'Magistrates imposed the order on Thursday.',
        'A Larkham man was yesterday (Thursday 9 May) jailed for three years.',
        'A Larkham man was yesterday jailed for three years.',
      ],
    },
    {
      facts: [on('2024-05-10', { role: 'conviction' })],
      wordings: [
        'After a six-day trial, Dale Ferris has today (Friday) been found guilty.',
        'Ferris was convicted today.',
      ],
    },
    {
      facts: [on('2024-05-09', { role: 'arrest' })],
      wordings: ['Detectives on the case yesterday arrested a 58-year-old man.'],
    },
    {
      facts: [on('2024-05-10', { role: 'charge' })],
      wordings: ['Officers investigating a robbery have today (10 May) charged a man.'],
    },
    {
      facts: [on('2024-01-09', { role: 'plea' })],
      wordings: [
        'Ferris pleaded guilty to second-degree murder on January 9.',
        'Ferris pled guilty to second degree murder on January 9.',
        'He changed his plea on 9 January.',
        'He entered a guilty plea on January 9, 2024.',
      ],
    },
    {
      facts: [{ start: '2023-11-01', end: '2023-11-30', role: 'conviction', precision: 'month' }],
      wordings: ['Ferris was convicted by a jury of second-degree murder in November.'],
    },
    {
      facts: [on('2024-04-21', { role: 'offence' })],
      wordings: [
        'He committed his crimes on Sunday (21 April) this year.',
        'The men were captured on CCTV breaking into a flat on Sunday 21 April.',
      ],
    },
    {
      facts: [on('2024-03-31', { role: 'offence' })],
      wordings: [
        'He set fire to the barn on Easter Sunday.',
        'He set fire to the barn on Easter Sunday (31 March) this year.',
        'He set fire to the barn on Easter Sunday, March 31.',
      ],
    },
    {
      facts: [{ start: '2024-03-29', end: '2024-04-01', role: 'offence' }],
      wordings: [
        'A boat was stolen over the Easter weekend.',
        'A boat was stolen during the Easter bank holiday weekend.',
      ],
    },
    {
      facts: [{ start: '2024-05-04', end: '2024-05-06', role: 'offence' }],
      wordings: [
        'A boat was stolen over the bank holiday weekend.',
        'A boat was stolen during the May bank holiday weekend.',
        'A boat was stolen over the bank holiday.',
      ],
    },
    {
      facts: [on('2024-05-06', { role: 'offence' })],
      wordings: [
        'A boat was stolen on Early May Bank Holiday Monday.',
        'A boat was stolen on the May Day bank holiday.',
        'A boat was stolen on Bank Holiday Monday.',
      ],
    },
    {
      facts: [on('2023-05-29', { role: 'offence' })],
      wordings: ['A boat was stolen on the spring bank holiday.', 'A boat was stolen on Monday 29 May.'],
    },
    {
      facts: [on('2024-03-29', { role: 'offence' })],
      wordings: ['A boat was stolen on Good Friday.', 'A boat was stolen on Friday, March 29.'],
    },
    { facts: [on('2024-04-01', { role: 'offence' })], wordings: ['A boat was stolen on Easter Monday.'] },
    {
      facts: [on('2023-12-26', { role: 'offence' })],
      wordings: [
        'A boat was stolen on Boxing Day.',
        'A boat was stolen on St Stephen’s Day.',
        'A boat was stolen on December 26 last.',
        'A boat was stolen on 26 December last year.',
        'A boat was stolen on Boxing Day last year.',
      ],
    },
    { facts: [on('2023-11-12', { role: 'offence' })], wordings: ['A wreath was stolen on Remembrance Sunday.'] },
    { facts: [on('2024-04-25', { role: 'offence' })], wordings: ['A wreath was stolen on Anzac Day.'] },
    { facts: [on('2023-10-31', { role: 'offence' })], wordings: ['A car was set on fire on Halloween.'] },
    { facts: [on('2023-11-05', { role: 'offence' })], wordings: ['A boat was stolen on Bonfire Night.'] },
    { facts: [on('2024-02-14', { role: 'offence' })], wordings: ["A boat was stolen on Valentine's Day."] },
    { facts: [on('2023-12-24', { role: 'offence' })], wordings: ['A boat was stolen on Christmas Eve.'] },
    { facts: [on('2024-01-01', { role: 'offence' })], wordings: ["A boat was stolen on New Year's Day."] },
    {
      facts: [on('2023-07-04', { role: 'offence' })],
      context: american,
      wordings: ['A boat was stolen on the Fourth of July.', 'A boat was stolen on Independence Day.'],
    },
    {
      facts: [on('2023-09-04', { role: 'offence' })],
      context: american,
      wordings: ['A boat was stolen on Labor Day.'],
    },
    {
      facts: [on('2023-05-29', { role: 'offence' })],
      context: american,
      wordings: ['A boat was stolen on Memorial Day.'],
    },
    {
      facts: [on('2023-11-11', { role: 'offence' })],
      context: american,
      wordings: ['A boat was stolen on Veterans Day.', 'A boat was stolen Saturday, November 11.'],
    },
    {
      facts: [on('2024-01-15', { role: 'offence' })],
      context: american,
      wordings: ['A boat was stolen on Martin Luther King Day.'],
    },
    {
      facts: [on('2023-06-19', { role: 'offence' })],
      context: american,
      wordings: ['A boat was stolen on Juneteenth.'],
    },
    {
      facts: [on('2023-07-01', { role: 'offence' })],
      context: { published: '2024-05-10', countries: ['CA'] },
      wordings: ['A boat was stolen on Canada Day.'],
    },
    {
      facts: [on('2024-01-26', { role: 'offence' })],
      context: { published: '2024-05-10', countries: ['AU'] },
      wordings: ['A boat was stolen on Australia Day.'],
    },
    {
      facts: [{ start: '2020-06-28', end: '2020-06-29', role: 'offence', precision: 'range' }],
      wordings: [
        'A car was broken into between 28 June 2020 and the following morning.',
        'A car was broken into overnight between Sunday 28 and Monday 29 June 2020.',
        'A car was broken into between 11pm on Sunday 28 June 2020 and 7am on Monday 29 June 2020.',
        'A car was broken into between 28-29 June 2020.',
      ],
    },
    {
      facts: [{ start: '2024-05-08', end: '2024-05-09', role: 'offence', precision: 'range' }],
      wordings: [
        'A van was stolen between Wednesday and Thursday.',
        'A van was stolen overnight between Wednesday, May 8 and Thursday, May 9.',
        'A van was stolen between Wednesday (8 May) and Thursday (9 May).',
        'A van was stolen between 6pm on Wednesday and 8am on Thursday.',
        'A van was stolen between 6pm on Wednesday and 8am yesterday.',
      ],
    },
    {
      facts: [{ start: '2024-05-06', end: '2024-05-12' }],
      wordings: ['Patrols ran in the week beginning Monday 6 May.', 'Checks were made in the week of May 6, 2024.'],
    },
    {
      facts: [on('2024-06-05', { role: 'other' })],
      wordings: ['The amnesty starts on 5 June.', 'The amnesty will open on Wednesday 5 June.'],
    },
    {
      facts: [on('2024-05-08', { role: 'offence', time: '19:00' })],
      wordings: [
        'He was stabbed at around 19:00hrs on Wednesday, 8 May.',
        'He was stabbed at 1900hrs on Wednesday.',
        'He was stabbed at 1900 hours on 8 May.',
        'He was stabbed just after 7pm on Wednesday.',
        'He was stabbed at about 7.00 on Wednesday evening.',
        'On 8 May 2024, at approximately 7:00 p.m., he was stabbed.',
        'He was stabbed on Wednesday 8 May at around 7 pm.',
        'He was stabbed at 19.00pm on 8 May.',
        'He was stabbed at 19:00 BST on 8 May.',
        'He was stabbed shortly before 7pm on Wednesday (8 May).',
      ],
    },
    {
      facts: [on('2024-05-08', { role: 'offence', time: null })],
      wordings: [
        'He was stabbed between 6.15 - 6.30pm on Wednesday.',
        'He was stabbed between 4pm and 5pm on Wednesday 8 May.',
        'He was stabbed in the early hours of Wednesday.',
        'He was stabbed in the early hours of Wednesday, 8 May.',
        'He was stabbed on the night of May 8.',
        'He was stabbed in the early morning hours of May 8, 2024.',
      ],
    },
    {
      facts: [on('2024-05-09', { role: 'offence', time: '07:00' })],
      wordings: ['The robbery happened about 7am yesterday (Thursday 9 May 2024).'],
    },
    {
      facts: [on('2024-05-10', { role: 'offence', time: '00:00' })],
      wordings: ['He was stabbed shortly after midnight on Friday.', 'He was stabbed just after midnight today.'],
    },
    {
      facts: [on('2024-02-09', { role: 'arrest' })],
      wordings: [
        'He was arrested on the 9th of Feb.',
        'He was arrested on Friday, 9 February.',
        'He was arrested on Friday, February 9.',
        'He was arrested on Friday, Feb. 9.',
        'He was arrested on Fri 9 Feb.',
        'He was arrested on 9/2/24.',
        'He was arrested on 09.02.2024.',
        'He was arrested on February 9th, 2024.',
        'He was arrested on 9th February, 2024.',
        'He was arrested on Friday the 9th of February.',
        'Officers arrested him on February 9 last.',
      ],
    },
    {
      facts: [on('2024-05-07', { role: 'arrest' })],
      wordings: [
        'He was arrested on Tuesday, (7).',
        'He was arrested on Tuesday (7).',
        'He was arrested on Tuesday 7th.',
        'He was arrested on Tuesday the 7th.',
        'He was arrested last Tuesday (7 May).',
        'He was arrested this Tuesday.',
        'He was arrested on Tuesday of this week.',
        'He was arrested Tuesday.',
      ],
    },
    {
      facts: [on('2024-05-08', { role: 'arrest' })],
      wordings: ['He was arrested the day before yesterday.', 'He was arrested in Red Creek on Wednesday night.'],
    },
    {
      facts: [{ start: '2019-03-01', end: '2019-05-31', role: 'offence', precision: 'season' }],
      wordings: ['He robbed the shop in spring 2019.', 'He robbed the shop in the spring of 2019.'],
    },
    {
      facts: [{ start: '2023-12-01', end: '2024-02-29', role: 'offence', precision: 'season' }],
      wordings: ['He robbed the shop last winter.'],
    },
    {
      facts: [{ start: '2010-01-01', end: null, role: 'other' }],
      wordings: ['The firm has traded since 2010.', 'The firm has traded since at least 2010.'],
    },
    {
      facts: [on('2017-03-14', { role: 'offence' }), on('2017-03-16', { role: 'arrest' })],
      wordings: [
        'He robbed a bank on 14 March 2017. He was arrested two days later.',
        'He robbed a bank on 14 March 2017. He was arrested on Thursday 16 March.',
        'On March 14, 2017, he robbed a bank. He was arrested on March 16.',
      ],
    },
    {
      facts: [on('2017-03-14', { role: 'offence' }), on('2017-03-28', { role: 'arrest' })],
      wordings: ['He robbed a bank on 14 March 2017. Two weeks later he was arrested.'],
    },
    {
      facts: [on('2017-03-14', { role: 'offence' }), on('2017-03-13', { role: 'offence' })],
      wordings: ['He robbed a bank on 14 March 2017. The previous night he stole a van.'],
    },
    {
      facts: [{ start: '2024-05-13', end: '2024-05-19', role: 'hearing', precision: 'week' }],
      wordings: ['She is due in court next week.', 'The trial is due to start next week.'],
    },
    {
      facts: [{ start: '2024-06-01', end: '2024-06-30', role: 'sentence', precision: 'month' }],
      wordings: [
        'Ferris will be sentenced next month.',
        'He will be sentenced in June.',
        'Sentencing is set for June 2024.',
      ],
    },
    {
      facts: [on('2024-05-23', { role: 'hearing' })],
      wordings: [
        'A man was released on bail and is due to return on 23 May.',
        'He will next appear at Ferrow Magistrates’ Court on Thursday 23 May.',
        'She was bailed to appear at Millstreet District Court on May 23.',
        'The case was adjourned until 23 May.',
        'He was ordered to return to court on May 23, 2024.',
        'The accused was refused bail to appear at Ferrow Local Court on Thursday 23 May 2024.',
      ],
    },
    {
      facts: [on('2024-05-10', { role: 'charge' })],
      context: american,
      wordings: [
        'Ferris was arraigned today before Judge Olive Trent.',
        'He was indicted Friday on three counts of fraud.',
      ],
    },
    {
      facts: [{ start: '2024-02-01', end: '2024-02-29', role: 'conviction', precision: 'month' }],
      wordings: ['She was found guilty of six thefts following a two-week trial at Ferrow Crown Court in February.'],
    },
    {
      facts: [on('2024-03-04', { role: 'plea' })],
      wordings: [
        'Rees, 24, pleaded guilty to one count on the first day of the trial, 4 March.',
        'Rees had pleaded guilty to affray at a hearing on 4 March.',
        "Appearing at Ferrow Magistrates' Court on Monday 4 March, Rees pleaded guilty to affray.",
      ],
    },
    {
      facts: [on('2024-05-06', { role: 'sentence' })],
      wordings: [
        'At Ferrow Crown Court on Monday, Dale Ferris, of Duston Wharf, Larkham, was sentenced to three years.',
        'Appearing at Ferrow Crown Court on Monday he was handed a two-year suspended prison sentence.',
      ],
    },
    {
      facts: [on('2024-03-04', { role: 'plea' }), on('2024-05-09', { role: 'sentence' })],
      wordings: [
        'Rees pleaded guilty at Ferrow Magistrates’ Court on 4 March and was given a suspended sentence at Ferrow Crown Court on Thursday.',
      ],
    },
    {
      facts: [on('2024-05-09', { role: 'other' })],
      wordings: [
        'The raids led to 19 arrests, District Attorney Lena Marsh said Thursday.',
        'Nobody was hurt, the sheriff said Thursday.',
        'A spokesman confirmed yesterday that nobody was hurt.',
      ],
    },
    {
      facts: [on('2024-05-10', { role: 'arrest' })],
      wordings: ["Nine knives were found after this morning's arrests."],
    },
    {
      facts: [on('2024-05-10', { role: 'sentence' })],
      wordings: ["The family welcomed today's sentence.", 'The sentence handed down today is welcome.'],
    },
    {
      facts: [on('2024-05-09', { role: 'hearing' })],
      wordings: [
        'A man of no fixed address appeared at Ferrow Crown Court yesterday (9 May) charged with robbery.',
        'A woman appeared before Millstreet District Court yesterday.',
      ],
    },
    {
      facts: [on('2022-05-02', { role: 'other' })],
      wordings: ['He resigned on 2 May 2022.'],
    },
    {
      facts: [{ start: '2024-03-01', end: null, role: 'other' }],
      wordings: ['The shop has been closed since the beginning of March.'],
    },
    {
      facts: [on('1988-11-22', { role: 'other' })],
      context: american,
      wordings: ['The accused is Cody Allen Wells (DOB 11/22/1988).'],
    },
    {
      facts: [on('2024-05-04', { role: 'arrest' })],
      wordings: ['On Saturday 4 May, police investigating this assault arrested three men.'],
    },
    {
      facts: [{ start: '2024-05-04', end: '2024-05-05', role: 'offence', precision: 'weekend' }],
      wordings: ['Officers investigating an armed robbery at a shop in Larkham last weekend have released an image.'],
    },
    {
      facts: [{ start: '2024-04-29', end: '2024-05-05', role: 'offence', precision: 'week' }],
      wordings: ['Two men have been charged with the murder of Joe Dunn in Larkham last week.'],
    },
    {
      facts: [on('2024-04-12', { role: 'plea' })],
      wordings: [
        'However he was charged with affray and, at Ferrow Crown Court on 12 April, pleaded guilty to the charge.',
      ],
    },
    {
      facts: [on('2024-05-03', { role: 'offence' }), on('2024-05-03', { role: 'arrest' })],
      wordings: ['The man attacked a woman on 3 May. He was arrested by police later that day.'],
    },
    {
      facts: [on('2024-05-10', { role: 'other' })],
      wordings: ['The judge said today that he attacked two women. He attacked the second the following day.'],
    },
    {
      facts: [{ start: '2011-01-01', end: '2011-12-31', role: 'conviction', precision: 'year' }],
      wordings: ['He has prior convictions for burglary and assault in Texas in 2011.'],
    },
    {
      facts: [on('2024-05-09', { role: 'offence', time: '23:30' })],
      wordings: ['He was stabbed at about 11.30pm last night.', 'He was stabbed at 23.30 BST yesterday.'],
    },
    {
      facts: [on('2024-05-09', { role: 'offence', time: '11:30' })],
      wordings: [
        'The robbery occurred yesterday morning at approximately 11.30am.',
        'The robbery occurred at around 11:30 a.m. Thursday.',
        'The robbery occurred at 11:30hrs on Thursday, May 9th.',
      ],
    },
    {
      facts: [on('2024-05-10', { role: 'offence', time: '08:10' })],
      wordings: [
        'At about 8.10am today, a man saw six people jump out of a lorry.',
        'He was robbed at 8.10am this morning.',
      ],
    },
    {
      facts: [on('2024-05-08', { role: 'arrest' })],
      context: { published: '2024-05-10', countries: ['CA'] },
      wordings: [
        'LARKHAM, ON, May 10, 2024 /CNW/ - Police arrested a man on May 8.',
        'He was arrested in the early morning hours on Wednesday.',
      ],
    },
    {
      facts: [on('2024-05-06', { role: 'search' }), on('2024-05-07', { role: 'search' })],
      wordings: [
        'Homes were searched during the action days of 6 and 7 May.',
        'Homes were searched on 6 and 7 May 2024.',
        'Homes were searched on Monday 6 and Tuesday 7 May.',
        'Homes were searched on May 6 & 7, 2024.',
      ],
    },
    {
      facts: [{ start: '2024-05-06', end: '2024-05-10', role: 'arrest', precision: 'range' }],
      context: { published: '2024-05-13', countries: ['AU'] },
      wordings: [
        'Nine men were arrested between Monday and Friday (6-10 May 2024).',
        'Nine men were arrested from 6 to 10 May.',
        'Nine men were arrested between 6 and 10 May 2024.',
        'Nine men were arrested from May 6 through May 10.',
        'Nine men were arrested from 6 May until 10 May 2024.',
        'Nine men were arrested between Monday 6 May and Friday 10 May.',
      ],
    },
    {
      facts: [on('2023-12-04', { role: 'offence' }), on('2023-12-05', { role: 'offence' })],
      context: american,
      wordings: ['The defendant robbed two banks on December 4 & 5, 2023.', 'He robbed two banks on Dec. 4 and 5.'],
    },
    {
      facts: [
        { start: '1979-01-01', end: '1979-12-31', role: 'conviction' },
        { start: '1980-01-01', end: '1980-12-31', role: 'conviction' },
        { start: '1985-01-01', end: '1985-12-31', role: 'conviction' },
      ],
      context: american,
      wordings: ['He has prior convictions for theft in 1979, 1980 and 1985.'],
    },
    {
      facts: [on('2022-12-27', { role: 'offence' })],
      wordings: ['A man was stabbed in the early hours of 27 December in 2022.'],
    },
    {
      facts: [on('2024-05-06', { role: 'plea' })],
      context: american,
      wordings: ['The family spoke after his May 6 guilty plea.'],
    },
    {
      facts: [on('2023-12-26', { role: 'plea' })],
      wordings: [
        'She was remanded to appear before Ferrow Magistrates’ Court on Boxing Day, where she pleaded guilty.',
      ],
    },
    {
      facts: [{ start: '2024-05-03', end: '2024-05-04', role: 'offence', precision: 'range' }],
      wordings: [
        'A van was stolen from Friday 6pm to Saturday 9am.',
        'A van was stolen overnight from Friday to Saturday.',
      ],
    },
    {
      facts: [on('2024-05-10', { role: 'conviction' })],
      context: american,
      wordings: ['Today, a federal jury in Hollis, Texas, found Lee Marr, 37, and Jo Dunn, 27, guilty of murder.'],
    },
    {
      facts: [on('2024-05-06', { role: 'offence' }), on('2024-05-08', { role: 'other' })],
      wordings: [
        'He was stabbed on 6 May. He was taken to hospital but sadly died on 8 May as a result of his injuries.',
      ],
    },
    {
      facts: [on('2024-05-09', { role: 'sentence' })],
      wordings: [
        'Ferris appeared at Ferrow Magistrates’ Court yesterday, where he was given: a driving ban of 24 months.',
      ],
    },
    {
      facts: [on('2024-05-09', { role: 'sentence' })],
      wordings: ['Ferris appeared at Ferrow Crown Court yesterday. He was sentenced yesterday to a year in prison.'],
    },
    {
      facts: [on('2024-05-04', { role: 'offence' })],
      wordings: ['Enquiries continue into a fight on Quay Close on Saturday May 4.'],
    },
    {
      facts: [on('2010-01-15', { role: 'offence' })],
      context: american,
      wordings: ['Lowry admitted that on Jan. 15, 2010, he took a fishing trip to steal lobsters.'],
    },
    {
      facts: [{ start: '2011-08-01', end: '2011-08-31', role: 'offence', precision: 'month' }],
      context: american,
      wordings: ['As detailed in the criminal complaint, in August 2011 Bagdon stole engine oil.'],
    },
    {
      facts: [on('2024-05-10', { role: 'other' })],
      wordings: ['Detectives investigating the death of a man in Larkham have today named him as Lee Marr.'],
    },
    {
      facts: [on('2024-05-08', { role: 'hearing' }), on('2024-01-16', { role: 'offence' })],
      wordings: [
        'Ferris appeared at Ferrow Crown Court on Wednesday 8 May, charged with burglary at addresses in Larkham on 16 January.',
      ],
    },
    {
      facts: [on('2023-11-17', { role: 'arrest' })],
      context: american,
      wordings: ['On November 17, 2023, following an investigation by the cold case squad, the man was arrested.'],
    },
    {
      facts: [{ start: '2023-01-01', end: '2023-12-31', role: 'other', precision: 'year' }],
      wordings: ['The operation began last year.'],
    },
    {
      facts: [on('2024-05-10', { role: 'other' })],
      context: american,
      wordings: ['District Attorney Lena Marsh said today the man who opened fire at a school was denied parole.'],
    },
    {
      facts: [
        { start: '2005-01-01', end: '2005-12-31', role: 'hearing' },
        { start: '2009-01-01', end: '2009-12-31', role: 'hearing' },
        { start: '2022-01-01', end: '2022-12-31', role: 'hearing' },
      ],
      context: american,
      wordings: ['The killer was denied parole in 2005, 2009 and 2022.'],
    },
    {
      facts: [{ start: '2019-01-01', end: '2019-12-31', role: 'other', precision: 'year' }],
      wordings: ['In 2019, 94 people were killed in collisions on the roads of the county, police said.'],
    },
    {
      facts: [{ start: '2024-05-04', end: '2024-05-05', role: 'arrest', precision: 'range' }],
      wordings: [
        'Between Saturday, May 4, and Sunday, May 5, detectives watched a hotel. They arrested 13 men on suspicion of theft.',
      ],
    },
    {
      facts: [on('2024-05-04', { role: 'arrest' })],
      wordings: ['Officers made five arrests during a day of action in Larkham on Saturday (4 May).'],
    },
  ],
  silent: [
    'It took place at 10am on a Sunday.',
    'He was arrested less than a week later.',
    'About two weeks later the case was closed.',
    'Issued by Lena Marsh, Press Officer, at 5.58pm, Friday 10 May 2024',
    'Closed Sunday.',
    'Fri, 10 May, 2024 - 12:24',
    'FOR IMMEDIATE RELEASE Friday, May 10, 2024',
    'May 10, 2024: Man jailed for theft',
    'The Hague, 10 May 2024',
    'Crime rose in 2020-21.',
    'He moved away in late July 2023.',
    'We keep our water safe today and into the future.',
    '* 28 Jul 2020: Victim speaks out after an attack in Larkham',
    'Thefts fell in the first three months of the year.',
    'Burglary fell in the first half of 2019.',
    'He was seen in the last week of April.',
    'Two days before the murder he bought a knife.',
    'He spent 5 hours in custody.',
    'A CAD number, 8423/05May, was given.',
    'Quote reference 0785 of 7 March.',
    'He drove a 201 Ford Focus.',
    'A 152-registered Audi was seized.',
    'Larkham won 3-2 on penalties.',
    'He was banned for 2018 days.',
    'She fined him £20.19.',
    'The officers, 24 in number, are based at 2020 House.',
    'He has a Saturday job in a bakery.',
    'Black Friday sales draw thieves.',
    'The Misuse of Drugs Act 1971 lists it.',
    'He is 23 and lives in June Street.',
    'The man was jailed for six months.',
    'He was banned from driving for three years.',
    'The assault happened at around 4.50pm.',
    'Overnight, a van was stolen.',
    'The girl was 14 at the time.',
    'He may march on, the court heard.',
    'He was charged under the Modern Slavery Act 2015.',
    'He was charged under section 5 of the Public Order Act of 1986.',
    'He drove a 2015 Ford Transit.',
    'Quote log 509 of 25/03/2022.',
    'Quote incident number 1234 of 9 July.',
    'Three men aged from 20-40 were arrested.',
    'Detective Constable June Pascoe led the inquiry.',
    'April Dobbs, 23, was the victim.',
    'Officers went to an address in March Road.',
    'A man was assaulted in May Street.',
    'Over the last year, thefts have fallen.',
    'In recent weeks several sheds were broken into.',
    'Patrols run every Friday.',
    'The office is open Monday to Friday.',
    'A total of 2,019 plants were seized.',
    'Officers seized 2000 pills.',
    'They took £2016 in cash.',
    'He was stopped at 2015 hours.',
    'Three years ago he lost his job.',
    'The theft was reported in early March.',
    'The group formed in mid-2019.',
    'The ratio was 3/4 at best.',
    'The house number is 12-14.',
    'He lives at 10 May Close.',
    'The case number is 19-2020-443.',
    'On Sundays the market is closed.',
    'The shop sells Sun cream and Sat navs.',
    'Prices fall in the shops.',
    'A fall from the roof killed him.',
    'He served in Operation August.',
    '10 May 2024',
    'Posted on 10 May 2024 at 10:20am',
  ],
}
