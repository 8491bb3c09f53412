import type { Phrases } from './types'

const american = { published: '2024-05-10', countries: ['US'] } as const
const irish = { published: '2024-05-10', countries: ['IE'] } as const

export const phrases: Phrases<'locations'> = {
  field: 'locations',
  context: { published: '2024-05-10', countries: ['GB'] },
  says: [
    {
      facts: [
        { name: 'Fenwick Close', kind: 'street', role: 'residence' },
        { name: 'Ipswich', kind: 'settlement', role: 'residence' },
      ],
      wordings: ['Ferdy Moss from Fenwick Close in Ipswich appeared at court.'],
    },
    {
      facts: [
        { name: 'Washington', role: 'other' },
        { name: 'Newark', kind: 'settlement', within: 'New Jersey' },
      ],
      wordings: ['WASHINGTON A Newark, N.J., man was charged with fraud.'],
      context: american,
    },
    {
      facts: [{ name: 'Luton', kind: 'settlement', role: 'scene' }],
      wordings: ['Police are warning residents in Luton following an aggravated burglary.'],
    },
    {
      facts: [
        { name: 'Tesco Express', kind: 'site', role: 'scene' },
        { name: 'Fenwick Street', kind: 'street', role: 'scene' },
      ],
      wordings: ['The theft happened at the Tesco Express on Fenwick Street.'],
    },
    {
      facts: [{ name: 'Motel 6', kind: 'site', role: 'scene' }],
      wordings: ['She was robbed at a Motel 6.'],
      context: american,
    },
    {
      facts: [{ name: 'East 92 nd Street', kind: 'street', role: 'scene' }],
      wordings: ['A man was robbed on East 92 nd Street.'],
      context: american,
    },
    {
      facts: [
        { name: 'Fenwick Road', kind: 'street', role: 'residence' },
        { name: 'Cambridge', kind: 'settlement', role: 'residence' },
      ],
      wordings: ['Lee Moss, 34, of Fenwick Road Cambridge, was fined.'],
    },
    {
      facts: [
        { name: 'The Avenue', kind: 'street', role: 'scene' },
        { name: 'Warminster', kind: 'settlement', role: 'scene' },
      ],
      wordings: ['A man was robbed in The Avenue, Warminster.'],
    },
    {
      facts: [{ name: 'Thrimby', kind: 'settlement', role: 'scene' }],
      wordings: ['Two people were hurt in the collision at Thrimby.'],
    },
    {
      facts: [{ name: 'Fenwick Street', kind: 'street', role: 'arrest' }],
      wordings: ['A man was later located on Fenwick Street and arrested on suspicion of assault.'],
    },
    {
      facts: [{ name: 'Martlesham Police Investigation Centre', kind: 'site', role: 'other' }],
      wordings: ['Both were taken to Martlesham Police Investigation Centre.'],
    },
    {
      facts: [{ name: 'Fenwick Police Station', kind: 'site', role: 'scene' }],
      wordings: ['The damage occurred at Fenwick Police Station.'],
    },
    {
      facts: [
        { name: '1935 Orchard St', kind: 'street' },
        { name: 'Alexandria', kind: 'settlement' },
      ],
      wordings: ['A woman was robbed at 1935 Orchard St., Alexandria.'],
      context: american,
    },
    {
      facts: [{ name: 'Newport Beach', kind: 'settlement' }],
      wordings: ["Officers were called to Fell's Newport Beach home."],
      context: american,
    },
    {
      facts: [
        { name: 'District of Columbia', kind: 'region' },
        { name: 'Puerto Rico', kind: 'region' },
      ],
      wordings: ['Events are planned in the District of Columbia and Puerto Rico.'],
      context: american,
    },
    {
      facts: [
        { name: 'Harding Books', kind: 'site', role: 'scene' },
        { name: 'Fenwick Parade', kind: 'street', role: 'scene' },
      ],
      wordings: ['The robbery took place at Harding Books in Fenwick Parade.'],
    },
    {
      facts: [{ name: 'Silver Otter Tavern', kind: 'site', role: 'scene' }],
      wordings: ['Two men were hurt in a fight in the parking lot of the Silver Otter Tavern.'],
      context: american,
    },
    {
      facts: [{ name: 'Fenwick Avenue train station', kind: 'site', role: 'scene' }],
      wordings: ['A woman was assaulted inside the Fenwick Avenue train station.'],
      context: american,
    },
    {
      facts: [
        { name: 'Treetops', role: 'residence' },
        { name: 'Northampton', role: 'residence' },
      ],
      wordings: ['Marcus Tellford, 18, of Treetops, Northampton, was jailed for robbery.'],
    },
    {
      facts: [{ name: '602-A West Fenwick Avenue', kind: 'street', role: 'search' }],
      wordings: ['Officers executed a search warrant at 602-A West Fenwick Avenue.'],
      context: american,
    },
    {
      facts: [{ name: 'Red Deer', kind: 'settlement', role: 'other' }],
      wordings: ['Red Deer, Alberta - Officers have charged four people with trafficking fentanyl.'],
      context: { published: '2024-05-10', countries: ['CA'] },
    },
    {
      facts: [{ name: 'Lakeford', kind: 'settlement', role: 'arrest' }],
      wordings: ['Tellford was arrested on December 11 at a motel in Lakeford.'],
      context: american,
    },
    {
      facts: [{ name: 'Tilling Road', kind: 'street', role: 'arrest' }],
      wordings: ["Two brothers, aged 37 and 32, were detained at a barber's shop in Tilling Road."],
    },
    {
      facts: [{ name: 'Sioux Falls', kind: 'settlement', role: 'other' }],
      wordings: [
        'He admitted three of the violations at a hearing in Sioux Falls.',
        'He is imprisoned at a state facility in Sioux Falls.',
      ],
      context: american,
    },
    {
      facts: [{ name: 'Cheshire', kind: 'region', role: 'scene' }],
      wordings: ['Detectives are looking into a series of burglaries across Cheshire.'],
    },
    {
      facts: [{ name: 'Luton', kind: 'settlement', role: 'other' }],
      wordings: ['After the robbery both men drove off in the direction of Luton.'],
    },
    {
      facts: [{ name: 'Bronx', kind: 'settlement', role: 'residence' }],
      wordings: ['The defendant is Marcus Tellford, 34, of the Bronx.'],
      context: american,
    },
    {
      facts: [{ name: 'Waco', kind: 'settlement', role: 'residence' }],
      wordings: ['The truck was driven by James Tellford of Waco.'],
      context: american,
    },
    {
      facts: [
        { name: 'West Virginia', within: null },
        { name: 'Texas', within: null },
        { name: 'Missouri', within: null },
      ],
      wordings: ['The company has facilities in West Virginia, Texas and Missouri.'],
      context: american,
    },
    {
      facts: [{ name: 'Arden Grove', kind: 'settlement', within: 'California', role: 'residence' }],
      wordings: ['Marcus Tellford, 34, of Arden Grove, California, pleaded guilty to fraud.'],
      context: american,
    },
    {
      facts: [
        { name: 'Harding', kind: 'settlement', role: 'scene' },
        { name: 'Fenwick Road', kind: 'street', role: 'scene' },
      ],
      wordings: [
        'Detectives are investigating the assault of a teenager in **Harding**. He was punched in **Fenwick Road**.',
      ],
    },
    {
      facts: [{ name: '5847 S.W. 75th St', kind: 'street', role: 'scene' }],
      wordings: ['A man was robbed at 5847 S.W. 75th St., police said.'],
      context: american,
    },
    {
      facts: [
        { name: 'Furzen Post Office', kind: 'site', role: 'scene' },
        { name: 'Harding-on-sea', kind: 'settlement', role: 'scene' },
      ],
      wordings: ['A knifepoint robbery took place at Furzen Post Office in Harding-on-sea.'],
    },
    {
      facts: [{ name: 'South Street', kind: 'street', role: 'scene' }],
      wordings: ['A woman was robbed in South Street.', 'The shop on South Street was burgled.'],
    },
    {
      facts: [{ name: 'Harding-On-Brook', kind: 'settlement', role: 'scene' }],
      wordings: ['A man died in a collision in Harding-On-Brook yesterday.'],
    },
    {
      facts: [
        { name: 'Tulwater', kind: 'street', role: 'scene' },
        { name: 'Houston', kind: 'settlement', role: 'scene' },
      ],
      wordings: ['She was shot in the 3000 block of Tulwater in southeast Houston.'],
      context: american,
    },
    {
      facts: [{ name: 'Skipton', kind: 'settlement', country: 'GB', role: 'scene' }],
      wordings: [
        'A cyclist was robbed in Skipton on Monday.',
        'The robbery happened near Skipton town centre.',
        'Detectives appeal after a shop in Skipton was burgled.',
        'Two vans were stolen in and around Skipton last week.',
        'An elderly woman was defrauded in the town of Skipton.',
      ],
    },
    {
      facts: [{ name: 'Fenwick Park', kind: 'site', role: 'scene' }],
      wordings: ['A dog walker was robbed in Fenwick Park on Monday.', 'He was stabbed in Fenwick Park, police said.'],
    },
    {
      facts: [
        { name: 'Colbeck', kind: 'settlement', role: 'scene' },
        { name: 'Pear Hill', kind: 'settlement', role: 'scene' },
        { name: 'Thursden', kind: 'settlement', role: 'scene' },
      ],
      wordings: ['Nine burglaries took place in the Colbeck, Pear Hill and Thursden areas.'],
    },
    {
      facts: [
        { name: 'Marsh Lane', kind: 'street', within: 'Harding End', role: 'scene' },
        { name: 'Harding End', kind: 'settlement', role: 'scene' },
      ],
      wordings: ['A van was stolen on Marsh Lane, Harding End, overnight.'],
    },
    {
      facts: [{ name: 'Colbeck', kind: 'settlement', role: 'residence' }],
      wordings: ['Lee Arden, whose last known address is in Colbeck, is wanted on recall to prison.'],
    },
    {
      facts: [{ name: 'HMP Garth', kind: 'site', role: 'residence' }],
      wordings: ['Lee Arden, 41, of HMP Garth, admitted the robbery.'],
    },
    {
      facts: [{ name: 'Colbeck nature reserve', kind: 'site', role: 'scene' }],
      wordings: ['A walker was attacked near Colbeck nature reserve.'],
    },
    {
      facts: [{ name: 'Skipton', kind: 'settlement', role: 'scene' }],
      wordings: ['Burglars forced entry to a house in Skipton.', 'The stabbing involved several people in Skipton.'],
    },
    {
      facts: [{ name: 'Little Harding', kind: 'settlement', country: 'GB', role: 'scene' }],
      wordings: [
        'A man was attacked in Little Harding, police said.',
        'A cash machine was stolen from the village of Little Harding.',
        'The burglary took place in the Little Harding area.',
      ],
    },
    {
      facts: [
        { name: 'Redbridge', role: 'search' },
        { name: 'Havering', role: 'search' },
        { name: 'Barking and Dagenham', kind: 'settlement', role: 'search' },
        { name: 'Newham', role: 'search' },
      ],
      wordings: [
        'Warrants were executed at addresses in Redbridge, Havering, Barking and Dagenham and Newham.',
        'Officers raided flats in Redbridge, Havering, Barking and Dagenham, and Newham.',
      ],
    },
    {
      facts: [
        { name: 'Colbeck', role: 'search' },
        { name: 'Thursden', role: 'search' },
        { name: 'Leeds', role: 'search' },
      ],
      wordings: ['Police searched homes in Colbeck, Thursden and Leeds.'],
    },
    {
      facts: [{ name: 'Romania', kind: 'country', country: 'RO', role: 'search' }],
      wordings: ['Four warrants were executed in Romania.', 'Officers searched four addresses in Romania.'],
    },
    {
      facts: [{ name: 'Constanta', kind: 'settlement', country: 'RO', role: 'arrest' }],
      wordings: ['One man was arrested in Constanta.', 'The raids ended with the arrest of a man in Constanta.'],
    },
    {
      facts: [
        { name: 'Grange Road', kind: 'street', within: 'Skipton', role: 'residence' },
        { name: 'Skipton', kind: 'settlement', role: 'residence' },
      ],
      wordings: [
        'Ann Poole, 34, of Grange Road, Skipton, has been charged with theft.',
        'Ann Poole (34), of Grange Road, Skipton, has been charged with theft.',
        'Ann Poole, aged 34, of Grange Road in Skipton, has been charged with theft.',
        'Ann Poole, 34, formerly of Grange Road, Skipton, was jailed.',
        'Poole, of Grange Road, Skipton, admitted theft.',
      ],
    },
    {
      facts: [
        { name: 'Mill Court', kind: 'street', role: 'residence' },
        { name: 'Thursden', kind: 'settlement', role: 'residence' },
      ],
      wordings: ['Lee Dobbs, 41, of Mill Court, Thursden, was fined.'],
    },
    {
      facts: [{ name: 'Yate', role: 'residence' }],
      wordings: [
        'A man from Yate has been jailed.',
        'Two men, both from Yate, were charged.',
        'A Yate man has been jailed for fraud.',
        'A 19-year-old Yate woman was arrested for fraud.',
        'The victim, who lives in Yate, was not hurt.',
        'A woman in her 30s from Yate was treated.',
      ],
    },
    {
      facts: [{ name: 'Ashcombe', kind: 'settlement', role: 'residence' }],
      wordings: [
        'A 40-year-old man from Ashcombe was charged with assault.',
        'Lee Dobbs, 31, from Ashcombe, was jailed.',
      ],
    },
    {
      facts: [{ name: 'Crown Heights', kind: 'settlement', country: 'US', within: 'Brooklyn', role: 'residence' }],
      wordings: [
        'The defendant was identified as Lee Dobbs, 34, of Crown Heights, Brooklyn.',
        'Lee Dobbs, 34, of Crown Heights, Brooklyn, was arraigned today.',
      ],
      context: american,
    },
    {
      facts: [{ name: 'Lakewood', kind: 'settlement', country: 'US', role: 'residence' }],
      wordings: [
        'Lee Dobbs, 48, Lakewood, was charged with burglary.',
        'Lee Dobbs, 48, of Lakewood, pleaded guilty to theft.',
        'A Lakewood man was charged with burglary.',
      ],
      context: american,
    },
    {
      facts: [{ name: 'Harlow Falls', kind: 'settlement', country: 'US', within: 'New York', role: 'residence' }],
      wordings: [
        'A Harlow Falls, N.Y., woman pleaded guilty to fraud.',
        'Ann Poole, 50, of Harlow Falls, New York, pleaded guilty to fraud.',
        'Ann Poole of Harlow Falls, NY, pleaded guilty to fraud.',
      ],
      context: american,
    },
    {
      facts: [
        { name: 'Fairmead', within: 'Illinois', role: 'scene' },
        { name: 'Columbus', within: 'Ohio', role: 'scene' },
      ],
      wordings: ['The thefts took place in Fairmead, Ill., and Columbus, Ohio.'],
      context: american,
    },
    {
      facts: [{ name: 'Santa Ana', kind: 'settlement', country: 'US', within: 'California', role: 'other' }],
      wordings: [
        'SANTA ANA, Calif. - A man was sentenced to five years for fraud.',
        'SANTA ANA, Calif. – A man was sentenced to five years for fraud.',
      ],
      context: american,
    },
    {
      facts: [{ name: 'Baltimore', role: 'other' }],
      wordings: [
        'BALTIMORE - A jury convicted a man of robbery.',
        'BALTIMORE The Justice Department announced a plea.',
      ],
      context: american,
    },
    {
      facts: [{ name: 'Dallas', role: 'other' }],
      wordings: ['(Dallas, Texas) - A man was convicted of murder.'],
      context: american,
    },
    {
      facts: [{ name: 'Santa Ana', role: 'scene' }],
      wordings: ['SANTA ANA, Calif. - A man was convicted of a robbery in Santa Ana.'],
      context: american,
    },
    {
      facts: [{ name: '1935 Orchard St', kind: 'street', role: 'scene' }],
      wordings: ['The shooting happened at 1935 Orchard St. on Friday.', 'A shooting was reported at 1935 Orchard St.'],
      context: american,
    },
    {
      facts: [{ name: 'N. Michigan Avenue', kind: 'street', role: 'scene' }],
      wordings: [
        'A man was shot in the 700 block of N. Michigan Avenue.',
        'The robbery occurred near the 700 block of N. Michigan Avenue.',
      ],
      context: american,
    },
    {
      facts: [{ name: 'East 51st Street', kind: 'street', role: 'scene' }],
      wordings: ['A man was stabbed on East 51st Street.'],
      context: american,
    },
    {
      facts: [
        { name: 'Fifth', kind: 'street' },
        { name: 'Main', kind: 'street' },
      ],
      wordings: [
        'The crash happened at the intersection of Fifth and Main.',
        'He was shot at the corner of Fifth and Main.',
      ],
      context: american,
    },
    {
      facts: [
        { name: 'Hindes Road', kind: 'street' },
        { name: 'Stirling Road', kind: 'street' },
        { name: 'Harrow', kind: 'settlement' },
      ],
      wordings: [
        'The stabbing took place at the junction of Hindes Road and Stirling Road in Harrow.',
        'He was stabbed between Hindes Road and Stirling Road, Harrow.',
      ],
    },
    {
      facts: [{ name: "St Ailbe's Drive", kind: 'street' }],
      wordings: [
        "A car was set on fire in St Ailbe's Drive on Sunday.",
        'A car was set on fire in St Ailbe’s Drive on Sunday.',
      ],
      context: irish,
    },
    {
      facts: [
        { name: 'Longwestgate', kind: 'street' },
        { name: 'Scarborough', kind: 'settlement' },
      ],
      wordings: ['An intruder entered a house on Longwestgate in Scarborough.'],
    },
    {
      facts: [{ name: 'M25', kind: 'street', role: 'scene' }],
      wordings: ['A lorry overturned on the M25.', 'A lorry overturned on the northbound M25 on Friday.'],
    },
    {
      facts: [{ name: 'junction 30 of the M25', kind: 'site', role: 'scene' }],
      wordings: ['A lorry overturned at junction 30 of the M25.'],
    },
    {
      facts: [{ name: 'I-94', kind: 'street', role: 'scene' }],
      wordings: ['Two trucks collided on I-94.'],
      context: american,
    },
    {
      facts: [{ name: 'Interstate 95', kind: 'street', role: 'scene' }],
      wordings: ['Two trucks collided on Interstate 95.', 'Two trucks crashed along Interstate 95 on Friday.'],
      context: american,
    },
    {
      facts: [{ name: 'Townley Park', kind: 'site', role: 'scene' }],
      wordings: ['A teenager was robbed at Townley Park.', 'A teenager was robbed outside Townley Park.'],
    },
    {
      facts: [{ name: 'HMP Greenford', kind: 'site', role: 'scene' }],
      wordings: ['A prisoner was assaulted at HMP Greenford.'],
    },
    {
      facts: [{ name: 'Derby railway station', kind: 'site', role: 'scene' }],
      wordings: ['A man was assaulted at Derby railway station.'],
    },
    {
      facts: [{ name: 'Red Lion', kind: 'site', role: 'scene' }],
      wordings: ['A man was punched at the Red Lion pub.', 'A man was punched outside the Red Lion public house.'],
    },
    {
      facts: [{ name: 'Scarborough Hospital', kind: 'site', role: 'other' }],
      wordings: ['The rider was taken to Scarborough Hospital.'],
    },
    {
      facts: [
        { name: 'Tyisha', kind: 'settlement', role: 'search' },
        { name: 'Llanelli', kind: 'settlement', role: 'search' },
      ],
      wordings: ['A warrant was executed in the Tyisha area of Llanelli.'],
    },
    {
      facts: [
        { name: 'Thorney', role: 'residence' },
        { name: 'Peterborough', role: 'other' },
      ],
      wordings: ['Lee Dobbs, 72, of Thorney, near Peterborough, admitted fraud.'],
    },
    {
      facts: [{ name: 'Aylesham', kind: 'settlement', within: 'Kent', role: 'scene' }],
      wordings: ['A van was stolen in Aylesham, Kent.', 'A van was stolen in Aylesham in Kent.'],
    },
    {
      facts: [{ name: 'Essex', kind: 'region', country: 'GB', role: 'other' }],
      wordings: ['Gangs brought the drugs into Essex.', 'Such crimes are rare in Essex.'],
    },
    {
      facts: [
        { name: 'Navarro County', kind: 'region' },
        { name: 'Henderson County', kind: 'region' },
        { name: 'Ellis County', kind: 'region' },
      ],
      wordings: ['Victims came forward in Navarro, Henderson and Ellis counties.'],
      context: american,
    },
    {
      facts: [{ name: 'Kaufman County', kind: 'region', country: 'US' }],
      wordings: ['The defendants face charges in Kaufman County.'],
      context: american,
    },
    {
      facts: [{ name: 'County Kildare', kind: 'region', country: 'IE' }],
      wordings: ['Gardaí are investigating a burglary in County Kildare.'],
      context: irish,
    },
    {
      facts: [{ name: 'Harlow', kind: 'settlement', role: 'scene' }],
      wordings: ['A woman was assaulted at a Harlow pub.'],
    },
    {
      facts: [{ name: 'Harlow', kind: 'settlement', role: 'residence' }],
      wordings: ['A woman was threatened in her Harlow home.', "Officers were called to the couple's Harlow home."],
    },
    {
      facts: [{ name: 'San Diego', kind: 'settlement', role: 'other' }],
      wordings: ['The San Diego-based company was fined.'],
      context: american,
    },
    {
      facts: [{ name: 'UK', kind: 'country', country: 'GB', role: 'other' }],
      wordings: ['The ambassador in the UK praised the officers.'],
    },
    {
      facts: [{ name: 'Newark', kind: 'settlement', country: 'US', within: 'New Jersey' }],
      wordings: ['NEWARK, N.J. - Lee Dobbs was jailed for fraud on Tuesday.'],
      context: { published: '2024-05-10' },
    },
    {
      facts: [
        { name: 'Austria', kind: 'country', role: 'other' },
        { name: 'Portugal', kind: 'country', role: 'other' },
        { name: 'Sweden', kind: 'country', role: 'other' },
      ],
      wordings: [
        'The following countries took part: Austria, Portugal and Sweden.',
        'Countries taking part: Austria, Portugal, Sweden.',
      ],
    },
    {
      facts: [
        { name: 'A149', kind: 'street' },
        { name: 'Great Harding', kind: 'settlement' },
        { name: 'Little Harding', kind: 'settlement' },
      ],
      wordings: ['A car was stolen on the A149 between Great Harding and Little Harding on Friday.'],
    },
    {
      facts: [
        { name: 'Mill Street', kind: 'street', country: 'IE' },
        { name: 'Longford', kind: 'settlement', country: 'IE' },
      ],
      wordings: ['A shop was robbed at Mill Street, Longford, on Friday.'],
      context: irish,
    },
    {
      facts: [{ name: 'Tralee Garda Station', kind: 'site', role: 'other' }],
      wordings: ['He was taken to Tralee Garda Station.'],
      context: irish,
    },
    {
      facts: [{ name: 'Skipton', role: 'search' }],
      wordings: [
        'Officers executed three warrants. Five people were found at the addresses in Skipton.',
        'Officers executed three warrants. Five people were found at the Skipton addresses.',
      ],
    },
    {
      facts: [{ name: 'Reading', kind: 'settlement', country: 'GB' }],
      wordings: ['A shop in Reading was robbed.'],
    },
    {
      facts: [
        { name: 'Belfast', role: 'search' },
        { name: 'Belfast', role: 'residence' },
      ],
      wordings: ['A house in Belfast was searched. A man from Belfast was questioned.'],
    },
  ],
  silent: [
    'She thanked Superintendent of Schools Dr. Paul Moss.',
    'Sarah Place of the Crown Prosecution Service spoke first.',
    'He had an account at Tesco Bank.',
    'She worked for Tesco.',
    'Tellford conspired to defraud the United States.',
    'The suit was filed on behalf of the United States.',
    'The driver of the Vauxhall was not hurt.',
    'He was taken to a central London police station.',
    'We have detectives across Frontline Policing.',
    'Kent Police are appealing for witnesses.',
    'He appeared at Basildon Crown Court on Monday.',
    'She is due before Leeds magistrates.',
    'The Dallas County District Attorney announced the plea.',
    'Officers from Avon and Somerset Police made the arrest.',
    'They will appear at Manchester and Salford Magistrates’ Court.',
    'Romanian officers supported the raids.',
    'A Massachusetts man was charged.',
    'The church is part of the Church of England.',
    'He worked for the Bank of Ireland.',
    'The hearing will be held in May.',
    'Lincoln Brown was jailed for two years.',
    'Detective Constable Paul Bolton led the case.',
    'He was charged with reading private letters.',
    'The goods were on sale.',
    'Everyone had a nice day.',
    'He was seen driving a Ford Focus.',
    'The pictures were shared on Snapchat.',
    'Officers working on Operation Fernwood made the arrests.',
    'He supplied Class A drugs.',
    'A search of the house found an AR-15 rifle.',
    'She studied at the University of Kent.',
    'A West Indian Day Parade was held.',
    'The U.S. Attorney for the Eastern District of Pennsylvania announced the plea.',
    'He is of no fixed abode.',
    'Lee Dobbs, 34, was charged by Detective Bolton.',
    'The case is led by Crawley CID.',
    'Acting Special Agent in Charge Lee Dobbs said so.',
    'He was dressed in Black and Navy.',
    'She spoke in English and in Spanish.',
    'He was last seen in a BMW.',
    'They prayed at Easter and in Ramadan.',
    'Manchester United fans were warned.',
    'Anyone who saw this is asked to call 101.',
  ],
}
