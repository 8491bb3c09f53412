import type { Phrases } from './types'

export const phrases: Phrases<'penalties'> = {
  field: 'penalties',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [{ type: 'compensation', amount: 500, imposed: true }],
      wordings: ['The judge ordered him to pay £500 to the shop assistant.'],
    },
    {
      facts: [{ type: 'confiscation', amount: 31450, imposed: true }],
      wordings: ['The court heard that she must repay £31,450.'],
    },
    {
      facts: [{ type: 'imprisonment', months: 48, imposed: true }],
      wordings: ['She was jailed for **four years** at Derby Crown Court.'],
    },
    {
      facts: [
        { type: 'imprisonment', months: 60 },
        { type: 'imprisonment', months: 36 },
      ],
      wordings: [
        '# Brothers jailed for eight years\n\nAda Orme was jailed for five years. Corin Vale was jailed for three years.',
      ],
    },
    {
      facts: [
        { type: 'imprisonment', months: 46, imposed: true },
        { type: 'order', months: 120, imposed: true },
      ],
      wordings: [
        'She was jailed for three years and 10 months. She was also given a restraining order barring her from going near the flats for 10 years.',
        'He was jailed for three years and 10 months. He has been forbidden from contacting his neighbours for a period of at least ten years.',
      ],
    },
    {
      facts: [{ type: 'imprisonment', months: 70, imposed: true }],
      wordings: ['On 18 February she admitted the charges and was jailed for a total of five years and 10 months.'],
    },
    {
      facts: [{ type: 'fine', amount: 250000, imposed: false }],
      wordings: ['Marsh faces a fine of the greater of $250,000 or twice the gain.'],
    },
    { facts: [{ type: 'fine', amount: 450, imposed: true }], wordings: ['He must also pay a total of $450 in fines.'] },
    {
      facts: [{ type: 'costs', amount: 100, imposed: true }],
      wordings: ['She was ordered to pay costs of more than £100.'],
    },
    {
      facts: [{ type: 'confiscation', amount: 1329, imposed: true }],
      wordings: ['He also had £1,329 forfeited by the court.'],
    },
    {
      facts: [{ type: 'compensation', amount: 62542, imposed: true }],
      wordings: ['She was ordered to pay $62,542 plus interest in restitution.'],
    },
    {
      facts: [{ type: 'other', months: null, imposed: true }],
      wordings: [
        'The judge ordered a 15-day rehabilitation order.',
        'She has been handed an indefinite hospital order.',
        'He must take an extended re-test before he drives again.',
      ],
    },
    {
      facts: [{ type: 'imprisonment', months: 180, imposed: true }],
      wordings: ['The court accepted the plea agreement and imposed the recommended 15-year sentence.'],
    },
    {
      facts: [
        { type: 'imprisonment', months: 120 },
        { type: 'imprisonment', months: 72 },
      ],
      wordings: ['They were sentenced to the following prison terms: Ada Orme - 10 years, Corin Vale - six years.'],
    },
    {
      facts: [{ type: 'imprisonment', months: 96, life: false, imposed: true }],
      wordings: [
        'A burglar has been jailed for eight years.',
        'He was sentenced to eight years in prison.',
        'The judge sentenced her to 8 years’ imprisonment.',
        'A drug dealer received an eight-year prison sentence on Monday.',
        'They were each sentenced to a total of eight years.',
        'He was locked up for eight years after he admitted robbery.',
      ],
    },
    {
      facts: [{ type: 'imprisonment', months: 64, imposed: true }],
      wordings: [
        'He was jailed for five years and four months.',
        'She was sentenced to five years, four months in state prison.',
      ],
    },
    {
      facts: [{ type: 'imprisonment', months: 90 }],
      wordings: ['He was jailed for seven-and-a-half years.', 'He was jailed for seven and a half years.'],
    },
    { facts: [{ type: 'imprisonment', months: 6.4 }], wordings: ['She was sentenced to 28 weeks in custody.'] },
    {
      facts: [{ type: 'imprisonment', months: 24, imposed: true }],
      wordings: ['He was sentenced to two to four years in prison.'],
    },
    {
      facts: [{ type: 'imprisonment', months: 300, life: true, imposed: true }],
      wordings: ['The defendant was sentenced on Thursday to 25 years to life in prison.'],
    },
    {
      facts: [{ type: 'imprisonment', months: 312, life: true, imposed: true }],
      wordings: [
        'He was given a life sentence with a minimum term of 26 years.',
        'She was jailed for life and must serve a minimum of 26 years.',
      ],
    },
    {
      facts: [{ type: 'imprisonment', months: null, life: true }],
      wordings: ['The jury sentenced her to life in prison without parole.'],
    },
    {
      facts: [{ type: 'imprisonment', months: 240, imposed: false }],
      wordings: [
        'If convicted, he faces up to 20 years in prison.',
        'The charge carries a maximum sentence of 20 years in prison.',
        'The offence is punishable by up to 20 years in prison.',
        'She could be sentenced to 20 years in prison.',
      ],
    },
    {
      facts: [{ type: 'imprisonment', months: 300, imposed: false }],
      wordings: ['On the top count the defendant faces up to 25 years.', 'The offence carries a maximum of 25 years.'],
    },
    {
      facts: [{ type: 'imprisonment', months: 216, life: false, imposed: true }],
      wordings: ['He must serve at least 18 years before he can apply for parole.'],
    },
    {
      facts: [
        { type: 'imprisonment', months: 54 },
        { type: 'imprisonment', months: 30 },
      ],
      wordings: [
        'The following were sentenced on Friday:\n\n * Lee Dobbs, 31, of Selby: four years and six months\n * Kay Holt, 28, of Goole: 30 months',
        'The two men were jailed for four years and six months and 30 months respectively.',
      ],
    },
    {
      facts: [{ type: 'imprisonment', months: 168, imposed: false }],
      wordings: ['She faces between 14 and 43 years in prison.'],
    },
    {
      facts: [{ type: 'suspended', months: 12, imposed: true }],
      wordings: [
        'The judge gave him 12 months in prison, suspended for two years.',
        'She was given a 12-month prison sentence, suspended for 18 months.',
        'He received a suspended sentence of 12 months.',
      ],
    },
    {
      facts: [
        { type: 'imprisonment', months: 46 },
        { type: 'probation', months: 36 },
      ],
      wordings: ['He was sentenced to 46 months in prison followed by three years of supervised release.'],
    },
    {
      facts: [{ type: 'probation', months: 36 }],
      wordings: ['She will spend a further three years on licence.', 'The judge ordered three years’ probation.'],
    },
    {
      facts: [{ type: 'community', months: 12 }],
      wordings: ['He was given a 12-month community order.', 'She was handed a community order for 12 months.'],
    },
    {
      facts: [{ type: 'unpaid-work', hours: 150 }],
      wordings: ['He must do 150 hours of unpaid work.', 'She was ordered to carry out 150 hours’ unpaid work.'],
    },
    { facts: [{ type: 'unpaid-work', hours: 80 }], wordings: ['The court ordered eighty hours of community service.'] },
    {
      facts: [{ type: 'fine', amount: 250000, currency: 'USD', imposed: false }],
      wordings: ['He faces a maximum fine of $250,000.', 'She faces a fine of up to $250,000.'],
    },
    {
      facts: [{ type: 'fine', amount: 400, currency: 'GBP', imposed: true }],
      wordings: ['He was fined £400.', 'The driver was handed a £400 fine.'],
    },
    {
      facts: [{ type: 'compensation', amount: 2924966, currency: 'USD' }],
      wordings: ['She was ordered to pay $2,924,966 in restitution.', 'The judge ordered restitution of $2,924,966.'],
    },
    { facts: [{ type: 'costs', amount: 85, currency: 'GBP' }], wordings: ['He was ordered to pay £85 costs.'] },
    { facts: [{ type: 'costs', amount: null }], wordings: ['He was told to pay a victim surcharge.'] },
    {
      facts: [{ type: 'confiscation', amount: 1200000 }],
      wordings: ['A judge imposed a confiscation order of £1.2 million.'],
    },
    {
      facts: [{ type: 'driving-ban', months: 14 }],
      wordings: ['He was disqualified from driving for 14 months.', 'She was banned from driving for 14 months.'],
    },
    { facts: [{ type: 'driving-ban', months: 36 }], wordings: ['He was handed a three-year driving ban.'] },
    {
      facts: [{ type: 'registration', months: 120 }],
      wordings: ['He was put on the Sex Offenders Register for 10 years.'],
    },
    { facts: [{ type: 'registration', life: true }], wordings: ['He must sign the sex offenders register for life.'] },
    {
      facts: [{ type: 'order', months: 60 }],
      wordings: [
        'She was given a restraining order for five years.',
        'He was made subject of a Sexual Harm Prevention Order for 5 years.',
      ],
    },
    { facts: [{ type: 'order', life: true }], wordings: ['He was given a lifetime restraining order.'] },
    { facts: [{ type: 'other' }], wordings: ['She was given a conditional discharge.'] },
    {
      facts: [{ type: 'imprisonment', months: 26, imposed: true }],
      wordings: ['He was handed 26 months at Leeds Crown Court.', 'The judge gave her sentence: she got 26 months.'],
    },
    {
      facts: [
        { type: 'imprisonment', months: 56 },
        { type: 'imprisonment', months: 9 },
      ],
      wordings: ['Adam Pell and Joan Wick were jailed for 56 months and 9 months respectively.'],
    },
    {
      facts: [
        { type: 'imprisonment', months: 62 },
        { type: 'imprisonment', months: 62 },
      ],
      wordings: ['Adam Pell, 31, and Joan Wick, 29, were each jailed for five years and two months.'],
    },
    { facts: [{ type: 'imprisonment', months: 12 }], wordings: ['She was jailed for a year.'] },
    {
      facts: [{ type: 'imprisonment', months: 22 }],
      wordings: ['He was sentenced to a year and 10 months in prison.'],
    },
    {
      facts: [{ type: 'other', months: 6 }],
      wordings: ['She was sentenced to six months of home confinement.'],
    },
    {
      facts: [{ type: 'imprisonment', months: 180, life: true }],
      wordings: ['He was sentenced to 15 years-to-life in prison.'],
    },
    {
      facts: [{ type: 'suspended', months: 36 }],
      wordings: ['Judge Ann Moyle imposed a sentence of three years and suspended it in full.'],
    },
    {
      facts: [{ type: 'confiscation', amount: 41500 }],
      wordings: ['At a confiscation hearing he was ordered to pay £41,500.'],
    },
    { facts: [{ type: 'imprisonment', months: null, life: false }], wordings: ['He was sentenced to time served.'] },
    {
      facts: [{ type: 'imprisonment', months: 4 }],
      wordings: ['She was also ordered to serve four months, consecutively, for theft.'],
    },
    { facts: [{ type: 'death' }], wordings: ['He was sentenced to death by a jury.'] },
  ],
  silent: [
    'The gang were jailed for a combined 24 years.',
    'Six members of a gang have been jailed for a total of 31 years.',
    'Between them the men got 24 years in total.',
    'He abused the girl for two years before she spoke out.',
    'The 34-year-old man was arrested.',
    'The theft happened two years ago.',
    'She served with the force for 30 years.',
    'He was arrested for breaching a restraining order.',
    'The road was closed for several hours.',
    'Police seized £4,000 in cash.',
    'The scheme has helped 200 people in three years.',
  ],
}
