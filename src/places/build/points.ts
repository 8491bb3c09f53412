/**
 * Points of countries, states and areas that no list of towns gives: for a country or state its middle, in whole or half
 * degrees as the public-domain World Factbook has it; for a wider area a point well inside. Data: "code latitude longitude".
 */

const pointsIn = (list: string): ReadonlyMap<string, readonly [number, number]> =>
  new Map(
    list
      .split(',')
      .map((item) => item.trim().split(' '))
      .map(([code = '', lat, lon]) => [code, [Number(lat), Number(lon)]]),
  )

export const countryPoints = pointsIn(`
  AF 33 65, AL 41 20, DZ 28 3, AD 42.5 1.5, AO -12.5 18.5, AR -34 -64, AM 40 45, AU -25 135, AT 47.33 13.33, AZ 40.5 47.5,
  BS 24 -76, BH 26 50.55, BD 24 90, BB 13.17 -59.53, BY 53 28, BE 50.83 4, BZ 17.25 -88.75, BJ 9.5 2.25, BT 27.5 90.5,
  BO -17 -65, BA 44.25 17.83, BW -22 24, BR -10 -55, BN 4.5 114.67, BG 43 25, BF 13 -2, BI -3.5 30, KH 13 105, CM 6 12,
  CA 60 -95, CV 16 -24, CF 7 21, TD 15 19, CL -30 -71, CN 35 105, CO 4 -72, CD -2.5 23.5, CG -1 15, CR 10 -84, CI 8 -5,
  HR 45.17 15.5, CU 22 -79.5, CY 35 33, CZ 49.75 15, DK 56 10, DJ 11.5 42.5, DM 15.5 -61.33, DO 19 -70.67, EC -2 -77.5,
  EG 27 30, SV 13.83 -88.92, GQ 2 10, ER 15 39, EE 59 26, SZ -26.5 31.5, ET 8 38, FJ -18 178, FI 64 26, FR 46 2, GA -1 11.75,
  GM 13.5 -15.5, GE 42 43.5, DE 51.5 10.5, GH 8 -2, GR 39 22, GL 72 -40, GT 15.5 -90.25, GN 11 -10, GW 12 -15, GY 5 -59,
  HT 19 -72.42, HN 15 -86.5, HU 47 20, IS 65 -18, IN 22 79, ID -5 120, IR 32 53, IQ 33 44, IE 53 -8, IL 31.5 34.75,
  IT 42.83 12.83, JM 18.17 -77.25, JP 36 138, JO 31 36, KZ 48 68, KE 1 38, KP 40 127, KR 37 127.5, XK 42.58 21, KW 29.5 47.75,
  KG 41 75, LA 18 105, LV 57 25, LB 33.83 35.83, LS -29.5 28.5, LR 6.5 -9.5, LY 28 17, LI 47.16 9.55, LT 56 24, LU 49.75 6.17,
  MG -20 47, MW -13.5 34, MY 2.5 112.5, ML 18 -2, MT 35.92 14.43, MR 20 -12, MX 23 -102, MD 47 29, MN 46 105, ME 42.5 19.3,
  MA 32 -5, MZ -18.25 35, MM 21 96, NA -22 17, NP 28 84, NL 52.25 5.75, NZ -42 174, NI 13 -85, NE 18 9, NG 10 8, MK 41.83 22,
  NO 62 10, OM 21 57, PK 30 70, PS 31.92 35.2, PA 9 -80, PG -6 147, PY -22.99 -58, PE -10 -76, PH 13 122, PL 52 20, PT 39.5 -8,
  QA 25.5 51.25, RO 46 25, RU 60 100, RW -2 30, SA 25 45, SN 14.5 -14.5, RS 44 21, SL 8.5 -11.5, SK 48.67 19.5, SI 46.25 15.17,
  SO 6 48, ZA -29 24, SS 7.5 30, ES 40 -4, LK 7 81, SD 16 30, SR 4 -56, SE 62 15, CH 47 8.02, SY 35 38, TW 24 121, TJ 39 71,
  TZ -6 35, TH 15 100, TG 8 1.17, TT 10.5 -61, TN 34 9, TR 39 35, TM 40 60, UG 2 33, UA 49 32, AE 23.75 54.5, GB 54 -2.5,
  US 39.76 -98.5, UY -33 -56, UZ 41 64, VE 8 -66, VN 16.17 107.83, YE 15.5 47.5, ZM -14.33 28.5, ZW -19 29,
  GI 36.14 -5.35, IM 54.25 -4.5, JE 49.22 -2.12, GG 49.58 -2.33, HK 22.25 114.17, MO 22.17 113.55`)

/** First-level areas, by GeoNames code. */
export const statePoints = pointsIn(`
  CA.01 55 -115, CA.02 54 -125, CA.03 55 -97, CA.04 46.5 -66.5, CA.05 52 -56, CA.07 45 -63, CA.08 49.25 -84.5, CA.09 46.33 -63.5,
  CA.10 52 -72, CA.11 54 -106, CA.12 63 -136, CA.13 65 -119, CA.14 70 -90, AU.01 -35.5 149, AU.02 -32 147, AU.03 -20 134,
  AU.04 -22 144, AU.05 -30 135, AU.06 -42 147, AU.07 -37 144, AU.08 -26 121, GB.ENG 52.5 -1.5, GB.SCT 56 -4, GB.WLS 52.5 -3.5,
  GB.NIR 54.5 -6.5, US.PR 18.25 -66.5, US.VI 18.05 -64.8, US.GU 13.44 144.79`)

/** Areas across counties or states: code of the country or state, latitude, longitude, name. */
export const widerAreas = `
  GB.ENG 52.5 -2 West Midlands, GB.ENG 53.9 -1.5 Yorkshire, GB.ENG 53.52 -1.3 South Yorkshire, GB.ENG 53.75 -1.67 West Yorkshire,
  GB.ENG 53.9 -0.5 East Yorkshire, GB.ENG 53.7 -0.5 Humberside, GB.ENG 53.42 -2.97 Merseyside, GB.ENG 53.5 -2.3 Greater Manchester,
  GB.ENG 54.57 -1.27 Teesside, GB.ENG 54.58 -1.2 Cleveland, GB.ENG 54.97 -1.6 Tyneside, GB.ENG 54.9 -1.43 Wearside,
  GB.ENG 54.95 -1.55 Tyne and Wear, GB.ENG 51.15 -2.7 Avon and Somerset, GB.ENG 50.7 -4 Devon and Cornwall, GB.ENG 51.6 -1 Thames Valley,
  GB.ENG 52.3 -2.5 West Mercia, GB.ENG 51.55 -0.3 Middlesex, GB.ENG 51.4 -1 Berkshire, GB.ENG 53.2 -2.5 Cheshire, GB.ENG 51 -0.2 Sussex,
  GB.ENG 52.1 -0.4 Bedfordshire, GB.ENG 52.5 1 East Anglia, GB.ENG 52.7 -1.5 Midlands,
  GB.ENG 52.9 -1 East Midlands, GB.ENG 54.5 -3 Lake District, GB.ENG 50.3 -3.8 South Hams, GB.ENG 52.6 0.5 Fens,
  GB.WLS 51.65 -3.5 South Wales, GB.WLS 53.1 -3.8 North Wales, GB.WLS 52.4 -3.6 Mid Wales, GB.WLS 51.85 -4.6 West Wales,
  GB.WLS 52 -4.4 Dyfed, GB.WLS 51.7 -3 Gwent, GB.SCT 55.5 -4.5 Ayrshire, GB.SCT 55.7 -3.9 Lanarkshire, GB.SCT 56.5 -3.6 Perthshire,
  GB.SCT 56.2 -5.2 Argyll, GB.SCT 56.5 -3.5 Tayside, GB.SCT 55.8 -4.5 Strathclyde, GB.SCT 57.3 -4.8 Highlands, GB.SCT 57.7 -7.2 Western Isles,
  GB.NIR 54.75 -6.25 County Antrim, GB.NIR 54.3 -6.6 County Armagh, GB.NIR 54.35 -5.9 County Down, GB.NIR 54.35 -7.65 County Fermanagh,
  GB.NIR 54.6 -7.2 County Tyrone, GB.NIR 54.95 -6.9 County Londonderry, GB.NIR 54.35 -7.65 Fermanagh, GB.NIR 54.6 -7.2 Tyrone,
  GB.NIR 54.95 -6.9 County Derry, US.NY 40.8 -73.1 Long Island, US.MA 41.7 -70.3 Cape Cod, US.CA 37.75 -122.3 Bay Area,
  US.CA 37.4 -122 Silicon Valley, US.CA 34.2 -118.4 San Fernando Valley, US.CA 34.3 -118 Southern California,
  US.CA 39 -122 Northern California, US.FL 26.3 -80.4 South Florida, US.FL 28.3 -81.6 Central Florida, US.VA 38.75 -77.5 Northern Virginia,
  US.WA 47.6 -122.3 Puget Sound, US.NY 43 -75.5 Upstate New York, US.HI 21.3 -157.8 Oahu, US.HI 20.8 -156.3 Maui, US 44 -71.5 New England,
  PS 32 35.25 West Bank, PS 31.43 34.38 Gaza Strip, RU 43.3 45.7 Chechnya, RU 43.2 44.8 Ingushetia, RU 43 47 Dagestan, RU 60 100 Siberia,
  GE 43 41 Abkhazia, GE 42.2 44 South Ossetia, IQ 36.4 44.4 Kurdistan, PK 34 74.5 Kashmir, UA 45.3 34.4 Crimea, UA 48 38 Donbas,
  IT 37.75 14.25 Sicily, IT 40 9 Sardinia, IT 43.4 11 Tuscany, ES 41.8 1.5 Catalonia, ES 37.5 -4.7 Andalusia, ES 36.6 -4.6 Costa del Sol,
  ES 38.4 -0.2 Costa Blanca, ES 28.3 -16.5 Tenerife, ES 28.1 -15.5 Gran Canaria, ES 39.6 3 Majorca, ES 39 1.4 Ibiza, ES 28.2 -16 Canary Islands,
  ES 39.6 3 Mallorca, ES 29 -13.6 Lanzarote, DE 49 11.5 Bavaria, FR 48.9 -0.5 Normandy, FR 48.2 -3 Brittany, BE 51 4 Flanders,
  GR 35.2 24.9 Crete, GR 39.6 19.8 Corfu, CA 49.6 -125.5 Vancouver Island, CA 49.2 -122.8 Lower Mainland, CA 48.9 -56 Newfoundland`

/** The postal districts of Dublin, 1 to 24, by number. */
export const dublinDistricts = `
  1 53.352 -6.256, 2 53.339 -6.254, 3 53.363 -6.231, 4 53.327 -6.228, 5 53.384 -6.192, 6 53.319 -6.262, 6W 53.308 -6.301, 7 53.361 -6.292,
  8 53.334 -6.292, 9 53.382 -6.246, 10 53.341 -6.353, 11 53.390 -6.293, 12 53.322 -6.317, 13 53.394 -6.147, 14 53.296 -6.258,
  15 53.382 -6.394, 16 53.278 -6.272, 17 53.400 -6.206, 18 53.247 -6.178, 20 53.351 -6.373, 22 53.327 -6.396, 24 53.287 -6.367`

/** Towns and parts of towns that GeoNames has under no such name: code of the area, latitude, longitude, names. */
export const furtherTowns = `
  GB.ENG.GLA 51.48 -0.03 Deptford, GB.ENG.GLA 51.53 -0.08 Shoreditch, GB.ENG.GLA 51.53 -0.08 Hoxton, GB.ENG.GLA 51.56 -0.07 Stoke Newington,
  GB.ENG.GLA 51.5 -0.08 Bermondsey, GB.ENG.GLA 51.41 -0.09 Norwood, GB.ENG.GLA 51.51 -0.15 Mayfair, GB.ENG.GLA 51.52 -0.17 Paddington,
  GB.ENG.GLA 51.53 0.03 Plaistow, GB.ENG.GLA 51.55 0.03 Forest Gate, GB.ENG.GLA 51.42 -0.06 Penge, GB.ENG.GLA 51.5 -0.1 Elephant and Castle,
  GB.ENG.GLA 51.57 -0.11 Finsbury Park, GB.ENG.GLA 51.51 -0.12 Covent Garden, GB.ENG.GLA 51.5 -0.16 Knightsbridge, GB.ENG.E4 51.65 0.08 Loughton,
  GB.ENG.E4 51.78 1.12 Jaywick, GB.ENG.E4 51.7 0.48 Galleywood, GB.ENG.D2 52.91 -1.51 Littleover, GB.ENG.E6 51.93 -1.72 Stow-on-the-Wold,
  GB.WLS.Y1 53.22 -3.06 Connah's Quay, GB.NIR.N09000002 54.46 -6.33 Lurgan, US.NY.047 40.69 -73.94 Bedford-Stuyvesant|Bed-Stuy,
  US.NY.047 40.63 -74.03 Bay Ridge, US.NY.047 40.69 -73.97 Fort Greene, US.NY.047 40.69 -73.97 Clinton Hill, US.NY.047 40.62 -73.96 Midwood,
  US.NY.047 40.61 -73.93 Marine Park, US.NY.047 40.61 -73.91 Mill Basin, US.NY.047 40.66 -73.98 Windsor Terrace, US.NY.047 40.68 -74 Carroll Gardens,
  US.NY.047 40.69 -74 Cobble Hill, US.NY.047 40.59 -73.93 Gerritsen Beach, US.NY.047 40.67 -73.94 Crown Heights, US.NY.047 40.68 -74.01 Red Hook,
  CA.08 43.77 -79.41 North York, CA.08 43.77 -79.26 Scarborough, BE 51.33 3.2 Zeebrugge, NL 52.31 4.76 Schiphol, ES 39.51 2.54 Magaluf, CY 34.98 34 Ayia Napa`
