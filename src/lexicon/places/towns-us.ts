/**
 * Cities of the United States from about 90,000 people up (taken from GeoNames, https://www.geonames.org, CC BY 4.0;
 * selected, other forms added), state capitals, seats of federal courts, and New York's boroughs with the
 * neighbourhoods of Brooklyn. Data; `a|b` are forms of one name.
 */
export const townsByState: Readonly<Record<string, string>> = {
  Alaska: `
    Anchorage, Juneau`,
  Alabama: `
    Birmingham, Montgomery, Mobile, Huntsville, Tuscaloosa`,
  Arkansas: `
    Little Rock, Fayetteville, Fort Smith`,
  Arizona: `
    Phoenix, Tucson, Mesa, Chandler, Gilbert, Glendale, Scottsdale, Tempe, Peoria, Yuma`,
  California: `
    Los Angeles, San Diego, San Jose, San Francisco, Fresno, Sacramento, Long Beach, Oakland, Bakersfield, Anaheim,
    Santa Ana, Riverside, Stockton, Chula Vista, Irvine, Fremont, San Bernardino, Modesto, Fontana, Oxnard,
    Moreno Valley, Huntington Beach, Glendale, Santa Clarita, Oceanside, Garden Grove, Rancho Cucamonga, Santa Rosa,
    Ontario, Hollywood, Elk Grove, Lancaster, Palmdale, Hayward, Salinas, Pomona, Sunnyvale, Escondido, Torrance,
    Valencia, Pasadena, Orange, Fullerton, Van Nuys, Roseville, Visalia, Thousand Oaks, Concord, Simi Valley,
    East Los Angeles, Santa Clara, Koreatown, Victorville, Vallejo, Berkeley, El Monte, Downey, Carlsbad, Costa Mesa,
    Fairfield, Temecula, Inglewood, Antioch, Murrieta, Richmond, West Covina, Norwalk, Daly City, Burbank, Santa Maria,
    Clovis, El Cajon, San Mateo, Rialto, Vista, Compton, Mission Viejo, Vacaville, Ventura, South Gate, Hesperia,
    Carson, Santa Monica, San Marcos, Boyle Heights, Westminster, Santa Barbara, Redding, San Leandro, Chico,
    Newport Beach, San Juan Capistrano, Laguna Beach, Dana Point, Placentia, Buena Park, La Habra, Tustin, Yorba Linda,
    Lake Forest, San Clemente, Laguna Niguel, Aliso Viejo, Cypress, Brea, Fountain Valley, Stanton, Encinitas,
    National City, La Mesa, Santee, Poway, Imperial Beach, Coronado, Malibu, Beverly Hills, Redwood City, Napa, Merced,
    Redlands, Indio, Palm Springs, Pico Rivera, Whittier, Lakewood, Bellflower, Alhambra, Arcadia`,
  Colorado: `
    Denver, Colorado Springs, Aurora, Fort Collins, Lakewood, Thornton, Arvada, Westminster, Centennial, Pueblo,
    Boulder, Greeley, Highlands Ranch, Longmont`,
  Connecticut: `
    Bridgeport, New Haven, Stamford, Hartford, Waterbury, New London, Danbury, New Britain`,
  Delaware: `
    Dover, Wilmington`,
  Florida: `
    Jacksonville, Miami, Tampa, Orlando, St. Petersburg|St Petersburg, Hialeah, Tallahassee,
    Fort Lauderdale|Ft. Lauderdale, Cape Coral, Pembroke Pines, Port St. Lucie|Port Saint Lucie, Hollywood, Miramar,
    Gainesville, Coral Springs, Miami Gardens, Clearwater, Palm Bay, Pompano Beach, West Palm Beach, Lakeland, Brandon,
    Davie, Spring Hill, Boca Raton, Miami Beach, Pensacola, Fort Myers, Daytona Beach, Ocala, Sarasota, Bradenton,
    Kissimmee, Key West`,
  Georgia: `
    Atlanta, Columbus, Savannah, Athens, Sandy Springs, Roswell, Macon, Augusta, Albany`,
  Hawaii: `
    Honolulu`,
  Iowa: `
    Des Moines, Cedar Rapids, Davenport, Sioux City`,
  Idaho: `
    Boise, Meridian`,
  Illinois: `
    Chicago, Aurora, Rockford, Joliet, Naperville, Springfield, Peoria, Elgin, Urbana, Champaign, East St. Louis`,
  Indiana: `
    Indianapolis, Fort Wayne, Evansville, South Bend, Hammond, Gary`,
  Kansas: `
    Wichita, Overland Park, Kansas City, Olathe, Topeka, Lawrence`,
  Kentucky: `
    Louisville, Lexington, Frankfort`,
  Louisiana: `
    New Orleans, Baton Rouge, Shreveport, Metairie, Lafayette, Lake Charles, Monroe, Alexandria`,
  Massachusetts: `
    Boston, Worcester, Springfield, Lowell, Cambridge, Brockton, New Bedford, Quincy, Lynn, Haverhill, Lawrence, Salem,
    Plymouth`,
  Maryland: `
    Baltimore, Columbia, Annapolis, Greenbelt, Rockville, Silver Spring, Bethesda`,
  Maine: `
    Augusta, Portland, Bangor`,
  Michigan: `
    Detroit, Grand Rapids, Warren, Sterling Heights, Ann Arbor, Lansing, Clinton Township, Flint, Dearborn, Livonia,
    Kalamazoo, Saginaw`,
  Minnesota: `
    Minneapolis, St. Paul|Saint Paul, Rochester`,
  Missouri: `
    Kansas City, St. Louis|St Louis|Saint Louis, Springfield, Columbia, Independence, Lee's Summit`,
  Mississippi: `
    Jackson, Gulfport, Biloxi, Oxford`,
  Montana: `
    Billings, Helena, Missoula, Great Falls`,
  'North Carolina': `
    Charlotte, Raleigh, Greensboro, Durham, Winston-Salem, Fayetteville, Cary, Wilmington, High Point, Greenville`,
  'North Dakota': `
    Fargo, Bismarck, Grand Forks`,
  Nebraska: `
    Omaha, Lincoln`,
  'New Hampshire': `
    Manchester, Concord`,
  'New Jersey': `
    Newark, Jersey City, Paterson, Elizabeth, Edison, Trenton, Camden, Atlantic City, Hoboken, Hackensack,
    New Brunswick`,
  'New Mexico': `
    Albuquerque, Las Cruces, Santa Fe`,
  Nevada: `
    Las Vegas, Henderson, Reno, North Las Vegas, Spring Valley, Sparks, Carson City`,
  'New York': `
    New York City, Buffalo, Rochester, Yonkers, Washington Heights, Astoria, Syracuse, Amherst, Harlem, East Harlem,
    Elmhurst, Richmond Hill, Albany, Utica, White Plains, Central Islip, Binghamton, Tonawanda, Niagara Falls`,
  Ohio: `
    Columbus, Cleveland, Cincinnati, Toledo, Akron, Dayton, Youngstown, Canton`,
  Oklahoma: `
    Oklahoma City, Tulsa, Norman, Broken Arrow, Lawton, Edmond`,
  Oregon: `
    Portland, Salem, Eugene, Gresham, Hillsboro, Beaverton`,
  Pennsylvania: `
    Philadelphia, Pittsburgh, Allentown, Erie, Harrisburg, Scranton, Reading, Lancaster, Wilkes-Barre`,
  'Rhode Island': `
    Providence, Cranston, Warwick, Pawtucket`,
  'South Carolina': `
    Columbia, Charleston, North Charleston, Greenville, Florence`,
  'South Dakota': `
    Sioux Falls, Pierre, Rapid City`,
  Tennessee: `
    Memphis, Nashville, Knoxville, Chattanooga, Clarksville, Murfreesboro`,
  Texas: `
    Houston, San Antonio, Dallas, Austin, Fort Worth|Ft. Worth, El Paso, Arlington, Corpus Christi, Plano, Laredo,
    Lubbock, Garland, Irving, Amarillo, Grand Prairie, Brownsville, McKinney, Frisco, Pasadena, Mesquite, Killeen,
    McAllen, Carrollton, Midland, Waco, Denton, Abilene, Odessa, Beaumont, Round Rock, Richardson, Pearland,
    College Station, Wichita Falls, Lewisville, Tyler, San Angelo, League City, Allen, The Woodlands, Galveston,
    Texarkana, Sherman, Del Rio, Eagle Pass`,
  Utah: `
    Salt Lake City, West Valley City, Provo, West Jordan, Orem`,
  Virginia: `
    Virginia Beach, Norfolk, Chesapeake, Richmond, Arlington, Newport News, Alexandria, Hampton, Roanoke, Portsmouth,
    Charlottesville, Lynchburg, Fairfax, Abingdon, Harrisonburg, Danville`,
  Vermont: `
    Montpelier, Burlington`,
  Washington: `
    Seattle, Spokane, Tacoma, Vancouver, Bellevue, Kent, Everett, Renton, Federal Way, Spokane Valley, Yakima, Olympia`,
  Wisconsin: `
    Milwaukee, Madison, Green Bay, Kenosha`,
  'West Virginia': `
    Charleston, Huntington, Wheeling`,
  Wyoming: `
    Cheyenne, Casper`,
  'District of Columbia': 'Washington',
}

export const newYorkBoroughs = 'Brooklyn, Queens, Manhattan, the Bronx|Bronx, Staten Island'

export const brooklynNeighbourhoods = `
  Bedford-Stuyvesant|Bed-Stuy, Crown Heights, Brownsville, East Flatbush, East New York, Sunset Park, Bushwick,
  Flatbush, Canarsie, Bensonhurst, Bay Ridge, Borough Park, Sheepshead Bay, Coney Island, Brighton Beach, Williamsburg,
  Greenpoint, Park Slope, Red Hook, Fort Greene, Clinton Hill, Prospect Heights, Flatlands, Midwood, Gravesend,
  Dyker Heights, Marine Park, Mill Basin, Cypress Hills, Brooklyn Heights, Kensington, Windsor Terrace,
  Carroll Gardens, Cobble Hill, Downtown Brooklyn, Starrett City, Gerritsen Beach`
