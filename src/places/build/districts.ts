/**
 * British districts and London boroughs with their main town: the district lies where the towns with that town's code lie.
 * Data: "district: town".
 */
export const districtTowns = `
  Barking and Dagenham: Barking, Barnet: Finchley, Bexley: Bexleyheath, Brent: Wembley, Bromley: Bromley, Camden: Camden Town, Croydon: Croydon,
  Ealing: Ealing, Enfield: Enfield Town, Greenwich: Woolwich, Hackney: Hackney, Hammersmith and Fulham: Hammersmith, Haringey: Tottenham,
  Harrow: Harrow, Havering: Romford, Hillingdon: Uxbridge, Hounslow: Hounslow, Islington: Islington, Kensington and Chelsea: Kensington,
  Kingston upon Thames: Surbiton, Lambeth: Brixton, Lewisham: Catford, Merton: Wimbledon, Newham: East Ham, Redbridge: Ilford,
  Richmond upon Thames: Twickenham, Southwark: Peckham, Sutton: Carshalton, Tower Hamlets: Poplar, Waltham Forest: Walthamstow,
  Wandsworth: Battersea, Westminster: Bayswater,
  Spelthorne: Staines, Elmbridge: Esher, Tandridge: Oxted, Waverley: Godalming, Runnymede: Chertsey, Surrey Heath: Camberley,
  Mole Valley: Dorking, Reigate and Banstead: Reigate, Epsom and Ewell: Epsom, Thanet: Margate, Gravesham: Gravesend, Swale: Sittingbourne,
  Dover District: Dover, Shepway: Folkestone, Tonbridge and Malling: Tonbridge, Sevenoaks District: Sevenoaks, Dacorum: Hemel Hempstead,
  Broxbourne: Cheshunt, Three Rivers: Rickmansworth, Hertsmere: Borehamwood, Welwyn Hatfield: Welwyn Garden City, Castle Point: Canvey Island,
  Tendring: Clacton-on-Sea, Uttlesford: Saffron Walden, Rochford District: Rayleigh, Babergh: Sudbury, Mid Suffolk: Stowmarket,
  Waveney: Lowestoft, Forest Heath: Newmarket, Fenland: Wisbech, Breckland: Thetford, Broadland: Aylsham, South Norfolk: Wymondham,
  Huntingdonshire: Huntingdon, South Cambridgeshire: Cambourne, East Cambridgeshire: Ely, Charnwood: Loughborough, Blaby: Enderby,
  Harborough: Market Harborough, North West Leicestershire: Coalville, Hinckley and Bosworth: Hinckley, Bassetlaw: Worksop,
  Ashfield: Sutton in Ashfield, Broxtowe: Beeston, Gedling: Arnold, Rushcliffe: West Bridgford, Newark and Sherwood: Newark on Trent,
  Amber Valley: Ripley, Erewash: Ilkeston, Bolsover District: Bolsover, High Peak: Buxton, Derbyshire Dales: Matlock,
  East Staffordshire: Burton upon Trent, Staffordshire Moorlands: Leek, South Staffordshire: Codsall, Cannock Chase: Cannock,
  Wychavon: Evesham, Wyre Forest: Kidderminster, Malvern Hills: Great Malvern, South Kesteven: Grantham, North Kesteven: Sleaford,
  East Lindsey: Skegness, West Lindsey: Gainsborough, South Holland: Spalding, Craven: Skipton, Ryedale: Malton, Hambleton: Northallerton,
  Richmondshire: Richmond, Wyre: Fleetwood, Fylde: Lytham St Annes, Ribble Valley: Clitheroe, Pendle: Nelson, Hyndburn: Accrington,
  Rossendale: Rawtenstall, South Ribble: Leyland, West Lancashire: Skelmersdale, Allerdale: Workington, Copeland: Whitehaven,
  South Lakeland: Kendal, Eden: Penrith, Cherwell: Banbury, Vale of White Horse: Abingdon, South Oxfordshire: Didcot,
  West Oxfordshire: Witney, Arun: Littlehampton, Adur: Shoreham-by-Sea, Mid Sussex: Haywards Heath, Wealden: Crowborough, Rother: Bexhill-on-Sea,
  Rushmoor: Aldershot, Test Valley: Andover, New Forest: Lymington, East Hampshire: Alton, Hart: Fleet, Cotswold: Cirencester,
  Forest of Dean: Coleford, Sedgemoor: Bridgwater, Mendip: Frome, South Somerset: Yeovil, Torridge: Bideford, Teignbridge: Newton Abbot,
  North Devon: Barnstaple, East Devon: Exmouth, Mid Devon: Tiverton, West Devon: Tavistock, North Hertfordshire: Letchworth Garden City,
  East Hertfordshire: Hertford, Chiltern: Amersham, Wycombe: High Wycombe, Aylesbury Vale: Aylesbury,
  North Warwickshire: Atherstone, Amber Valley: Ripley, West Suffolk: Bury St Edmunds, East Suffolk: Lowestoft`

/** Unitary authorities and boroughs by the county that they are told of as: "county: authority | authority". Data. */
export const countyAuthorities = `
  Bedfordshire: Bedford | Central Bedfordshire | Luton; Berkshire: West Berkshire | Reading | Wokingham | Bracknell Forest | Windsor and Maidenhead | Slough;
  Buckinghamshire: Milton Keynes; Cambridgeshire: Peterborough; Cheshire: Cheshire East | Cheshire West and Chester | Halton | Warrington; Derbyshire: Derby;
  Devon: Plymouth | Torbay; Dorset: Bournemouth, Christchurch and Poole; County Durham: Darlington;
  Cleveland: Hartlepool | Stockton-on-Tees | Middlesbrough | Redcar and Cleveland; East Sussex: Brighton and Hove; Essex: Southend-on-Sea | Thurrock;
  Gloucestershire: South Gloucestershire; Hampshire: Portsmouth | Southampton; Kent: Medway; Lancashire: Blackburn with Darwen | Blackpool; Leicestershire: Leicester;
  Lincolnshire: North Lincolnshire | North East Lincolnshire; East Riding of Yorkshire: Kingston upon Hull; North Yorkshire: York;
  Northamptonshire: West Northamptonshire | North Northamptonshire; Nottinghamshire: Nottingham; Shropshire: Telford and Wrekin;
  Somerset: North Somerset | Bath and North East Somerset; Staffordshire: Stoke-on-Trent; Wiltshire: Swindon;
  Greater Manchester: Bolton | Bury | Manchester | Oldham | Rochdale | Salford | Stockport | Tameside | Trafford | Wigan;
  Merseyside: Knowsley | Liverpool | St. Helens | Sefton | Wirral; South Yorkshire: Barnsley | Doncaster | Rotherham | Sheffield;
  Tyne and Wear: Gateshead | Newcastle upon Tyne | North Tyneside | South Tyneside | Sunderland;
  West Midlands: Birmingham | Coventry | Dudley | Sandwell | Solihull | Walsall | Wolverhampton; West Yorkshire: Bradford | Calderdale | Kirklees | Leeds | Wakefield`
