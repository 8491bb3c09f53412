/** Counties, states, provinces and the wider areas that releases speak of. Data; `a|b` are forms of one name. */

export const britishRegions = `
  Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Derbyshire, Devon, Dorset,
  County Durham|Co Durham|Co. Durham, East Sussex, Essex, Gloucestershire, Hampshire, Herefordshire, Hertfordshire, Isle of Wight|the Isle of Wight,
  Kent, Lancashire, Leicestershire, Lincolnshire, Norfolk, North Yorkshire, Northamptonshire, Northumberland,
  Nottinghamshire, Oxfordshire, Rutland, Shropshire, Somerset, South Yorkshire, Staffordshire, Suffolk, Surrey, Sussex,
  Tyne and Wear, Warwickshire, West Midlands|the West Midlands, West Sussex, West Yorkshire, Wiltshire, Worcestershire, Yorkshire,
  East Yorkshire, East Riding of Yorkshire|the East Riding of Yorkshire|East Riding|the East Riding, Humberside, Merseyside,
  Greater Manchester, Greater London, Teesside, Cleveland, Tyneside, Wearside, Avon and Somerset, Devon and Cornwall, Thames Valley|the Thames Valley,
  West Mercia, Middlesex, North East Lincolnshire, North Lincolnshire, North Somerset, South Gloucestershire,
  Bath and North East Somerset, West Berkshire, Central Bedfordshire, Cheshire East, Cheshire West and Chester,
  South Cambridgeshire, East Cambridgeshire, Huntingdonshire, North Hertfordshire, East Hertfordshire, Mid Devon, North Devon,
  East Devon, West Devon, Mid Sussex, Isles of Scilly|the Isles of Scilly, East Anglia, the Midlands|Midlands, East Midlands|the East Midlands,
  Dyfed, Gwent, South Wales, North Wales, Mid Wales, West Wales, Powys, Gwynedd, Ceredigion, Carmarthenshire,
  Pembrokeshire, Anglesey|Isle of Anglesey, Denbighshire, Flintshire, Monmouthshire, Torfaen, Blaenau Gwent,
  Rhondda Cynon Taf|Rhondda Cynon Taff, Neath Port Talbot, Vale of Glamorgan|the Vale of Glamorgan, Northern Ireland, County Antrim|Co Antrim|Co. Antrim,
  County Armagh|Co Armagh|Co. Armagh, County Down|Co Down|Co. Down, County Fermanagh|Co Fermanagh|Co. Fermanagh|Fermanagh,
  County Tyrone|Co Tyrone|Co. Tyrone|Tyrone, County Londonderry|Co Londonderry|Co. Londonderry|County Derry|Co Derry|Co. Derry,
  Aberdeenshire, Angus, Argyll and Bute, Argyll, Ayrshire, East Ayrshire, North Ayrshire, South Ayrshire, Clackmannanshire,
  Dumfries and Galloway, Dunbartonshire, West Dunbartonshire, East Dunbartonshire, East Lothian, West Lothian, Midlothian, Fife,
  Highland, the Highlands|Highlands, Inverclyde, Lanarkshire, North Lanarkshire, South Lanarkshire, Moray, Orkney, Perthshire,
  Perth and Kinross, Renfrewshire, East Renfrewshire, Scottish Borders|the Scottish Borders, Shetland, Tayside, Strathclyde,
  Western Isles|the Western Isles, North East England, North West England, South East England, South West England,
  Northern England, Southern England`

export const irishRegions = `
  Carlow, Cavan, Clare, Cork, Donegal, Dublin, Galway, Kerry, Kildare, Kilkenny, Laois, Leitrim, Limerick, Longford, Louth, Mayo,
  Meath, Monaghan, Offaly, Roscommon, Sligo, Tipperary, Waterford, Westmeath, Wexford, Wicklow`

/** Full name, Associated Press abbreviation (- if it has none), postal code. */
export const americanStates = `
  Alabama|Ala.|AL, Alaska|-|AK, Arizona|Ariz.|AZ, Arkansas|Ark.|AR, California|Calif.|CA, Colorado|Colo.|CO,
  Connecticut|Conn.|CT, Delaware|Del.|DE, Florida|Fla.|FL, Georgia|Ga.|GA, Hawaii|-|HI, Idaho|-|ID, Illinois|Ill.|IL,
  Indiana|Ind.|IN, Iowa|-|IA, Kansas|Kan.|KS, Kentucky|Ky.|KY, Louisiana|La.|LA, Maine|-|ME, Maryland|Md.|MD,
  Massachusetts|Mass.|MA, Michigan|Mich.|MI, Minnesota|Minn.|MN, Mississippi|Miss.|MS, Missouri|Mo.|MO, Montana|Mont.|MT,
  Nebraska|Neb.|NE, Nevada|Nev.|NV, New Hampshire|N.H.|NH, New Jersey|N.J.|NJ, New Mexico|N.M.|NM, New York|N.Y.|NY,
  North Carolina|N.C.|NC, North Dakota|N.D.|ND, Ohio|-|OH, Oklahoma|Okla.|OK, Oregon|Ore.|OR, Pennsylvania|Pa.|PA,
  Rhode Island|R.I.|RI, South Carolina|S.C.|SC, South Dakota|S.D.|SD, Tennessee|Tenn.|TN, Texas|Tex.|TX, Utah|-|UT,
  Vermont|Vt.|VT, Virginia|Va.|VA, Washington|Wash.|WA, West Virginia|W.Va.|WV, Wisconsin|Wis.|WI, Wyoming|Wyo.|WY,
  District of Columbia|D.C.|DC, Puerto Rico|P.R.|PR, U.S. Virgin Islands|-|VI`

/** Other areas of the United States, found by themselves. */
export const americanAreas = `
  U.S. Virgin Islands|the U.S. Virgin Islands|US Virgin Islands|Virgin Islands|the Virgin Islands, Puerto Rico|the Commonwealth of Puerto Rico, District of Columbia|the District of Columbia,
  Southern California, Northern California, Central California, South Florida, Central Florida, North Texas, South Texas, West Texas,
  East Texas, Western New York, Upstate New York, Long Island, New England, Northern Virginia, South Jersey,
  the Midwest|Midwest, the Bay Area|Bay Area, Silicon Valley, Cape Cod, Guam, American Samoa, Northern Mariana Islands`

export const canadianProvinces = `
  Alberta|Alta.|AB, British Columbia|B.C.|BC, Manitoba|Man.|MB, New Brunswick|N.B.|NB, Newfoundland and Labrador|N.L.|NL,
  Newfoundland|Nfld.|NL, Nova Scotia|N.S.|NS, Ontario|Ont.|ON, Prince Edward Island|P.E.I.|PE, Quebec|Que.|QC, Québec|-|QC,
  Saskatchewan|Sask.|SK, Yukon|-|YT, Nunavut|-|NU, Northwest Territories|N.W.T.|NT`

export const australianStates = `
  New South Wales|-|NSW, Queensland|-|QLD, Victoria|Vic.|VIC, Tasmania|Tas.|TAS, South Australia|-|SA, Western Australia|-|WA,
  Northern Territory|-|NT, Australian Capital Territory|-|ACT`

export const newZealandRegions = `
  Northland, Waikato, Bay of Plenty, Hawke's Bay|Hawkes Bay, Taranaki, Manawatu, Southland, Otago, Marlborough`

/** Areas across countries, without a country code. */
export const crossBorderRegions = `Europe, Western Europe, Eastern Europe, the Balkans, Africa, West Africa, North Africa, Asia, South America,
  Latin America, Central America, North America, the Middle East, the Caribbean, Southeast Asia, the Mediterranean|Mediterranean`

export const otherRegions = `
  HK Hong Kong, PK Punjab, PK Kashmir, GB Channel Islands|the Channel Islands, JE Jersey, CN Guangdong,
  MX Sinaloa, MX Baja California, IT Sicily, IT Lombardy, DE Bavaria, ES Catalonia, ES Costa del Sol|the Costa del Sol, ES Andalusia, ES Tenerife, ES Majorca|Mallorca,
  ES Ibiza, ES Canary Islands|the Canary Islands, FR Normandy, FR Brittany, BE Flanders, UA Crimea, RU Siberia`
