/**
 * English and short names of towns whose GeoNames name is another: "country, GeoNames name or one of its other names: names".
 * A town of that country with that name that has the most people gets them. Data.
 */
export const otherNames = `
  US New York City: New York|NYC; US Washington D.C.: Washington|Washington DC|D.C.|DC; US Los Angeles: L.A.; US Las Vegas: Vegas; US Philadelphia: Philly;
  US Saint Paul: St Paul; US Winston-Salem: Winston Salem; US Nashville: Nashville-Davidson; US Boise: Boise City; US Lexington-Fayette: Lexington;
  US Indianapolis: Indy; US Fort Worth: Ft Worth; US The Bronx: Bronx; US South Boston: Southie; US Ventura: San Buenaventura; US Augusta: Augusta-Richmond County;
  GB Newcastle upon Tyne: Newcastle; GB Kingston upon Hull: Hull; GB Stoke-on-Trent: Stoke; GB Southend-on-Sea: Southend;
  GB Londonderry: Derry; GB Derry: Londonderry|Derry/Londonderry; GB Royal Tunbridge Wells: Tunbridge Wells; GB Leamington Spa: Royal Leamington Spa|Leamington;
  GB Burton upon Trent: Burton|Burton-on-Trent; GB Weston-super-Mare: Weston; GB Clacton-on-Sea: Clacton; GB Bexhill-on-Sea: Bexhill; GB Ashton-under-Lyne: Ashton;
  GB Stockton-on-Tees: Stockton; GB Barrow in Furness: Barrow; GB Newark on Trent: Newark; GB Great Yarmouth: Yarmouth; GB Great Malvern: Malvern;
  GB Staines: Staines-upon-Thames; GB Chester-le-Street: Chester le Street; GB Leighton Buzzard: Leighton; GB Letchworth: Letchworth Garden City;
  GB Lytham St Annes: Lytham; GB Berwick-Upon-Tweed: Berwick; GB Bishop Auckland: Bishop Auckland; GB Lee-on-the-Solent: Lee on Solent; GB Rhyl: Rhyl;
  GB Sutton in Ashfield: Sutton-in-Ashfield; GB Kingston upon Thames: Kingston; GB Richmond: Richmond; GB Walton-on-Thames: Walton; GB Frinton-on-Sea: Frinton;
  GB Shoreham-by-Sea: Shoreham; GB Burnham-on-Sea: Burnham; GB Stratford-upon-Avon: Stratford; GB Henley-on-Thames: Henley; GB Milford Haven: Milford;
  IE Dún Laoghaire: Dun Laoghaire; IE Naas: Naas; IE An Muileann gCearr: Mullingar; IE Port Laoise: Portlaoise; IE Tralee: Tralee;
  DE Köln: Cologne; DE München: Munich; DE Nürnberg: Nuremberg; DE Hannover: Hanover; DE Düsseldorf: Dusseldorf; DE Frankfurt am Main: Frankfurt; DE Braunschweig: Brunswick;
  IT Roma: Rome; IT Milano: Milan; IT Napoli: Naples; IT Torino: Turin; IT Firenze: Florence; IT Venezia: Venice; IT Genova: Genoa; IT Padova: Padua; IT Mantova: Mantua; IT Livorno: Leghorn;
  FR Lyon: Lyons; FR Marseille: Marseilles; FR Reims: Rheims; FR Dunkerque: Dunkirk; FR Strasbourg: Strassburg; BE Antwerpen: Antwerp; BE Gent: Ghent; BE Brugge: Bruges; BE Brussels: Bruxelles;
  BE Liège: Liege; BE Oostende: Ostend; NL The Hague: Den Haag|Hague; LU Luxembourg: Luxembourg City; GB Droitwich: Droitwich Spa; NL Hoek van Holland: Hook of Holland; NL 's-Gravenhage: The Hague; ES Sevilla: Seville; ES Zaragoza: Saragossa; ES Córdoba: Cordoba;
  ES Málaga: Malaga; ES A Coruña: La Coruna|Corunna; ES San Sebastián: San Sebastian; ES Alicante: Alacant; PT Lisboa: Lisbon; PT Porto: Oporto; CH Genève: Geneva; CH Zürich: Zurich; CH Luzern: Lucerne; CH Basel: Basle; CH Bern: Berne;
  AT Wien: Vienna; DK København: Copenhagen; SE Göteborg: Gothenburg; SE Malmö: Malmo; PL Warszawa: Warsaw; PL Kraków: Cracow|Krakow; PL Łódź: Lodz; PL Gdańsk: Gdansk; PL Wrocław: Wroclaw; CZ Praha: Prague; CZ Plzeň: Pilsen;
  HU Budapest: Budapest; RO Bucharest: Bucuresti; RO Constanţa: Constanta; RO Iaşi: Iasi; RO Cluj-Napoca: Cluj; GR Athens: Athinai; GR Thessaloníki: Salonica|Thessaloniki; GR Piraeus: Pireas; RS Belgrade: Beograd;
  RU Moscow: Moskva; RU Saint Petersburg: St Petersburg; RU Vladikavkaz: Vladikavkaz; UA Kyiv: Kiev; UA Odessa: Odesa; UA Kharkiv: Kharkov; UA Lviv: Lvov; UA Dnipro: Dnipropetrovsk|Dnepropetrovsk; UA Zaporizhzhia: Zaporizhia; BY Minsk: Mensk;
  TR Istanbul: Constantinople; TR İzmir: Izmir; CN Guangzhou: Canton; CN Beijing: Peking; CN Xi'an: Xian; IN Mumbai: Bombay; IN Kolkata: Calcutta; IN Chennai: Madras; IN Bengaluru: Bangalore; IN New Delhi: Delhi; IN Varanasi: Benares;
  MM Yangon: Rangoon; VN Ho Chi Minh City: Saigon; VN Hanoi: Ha Noi; EG Cairo: Cairo; EG Al Jīzah: Giza; EG Suez: Suez; SA Mecca: Makkah; SA Medina: Madinah; IQ Al Mawşil al Jadīdah: Mosul; IQ Mosul: Mosul; IQ Al Başrah al Qadīmah: Basra; IQ Basrah: Basra;
  IQ An Najaf al Ashraf: Najaf; IQ Karbala: Kerbala; IR Tehrān: Tehran; IR Eşfahān: Isfahan; IR Mashhad: Meshed; SY Aleppo: Halab; SY Ḩamāh: Hama; SY Latakia: Lattakia; LB Sidon: Saida; LB Tyre: Tyr; LB Tripoli: Tripoli;
  IL Tel Aviv: Tel Aviv-Yafo; IL Haifa: Hefa; IL Beersheba: Be'er Sheva|Beer Sheva; IL Ashqelon: Ashkelon; PS Gaza: Gaza City; PS Al Khalīl: Hebron; PS Bethlehem: Bayt Lahm; PS Rām Allāh: Ramallah; PS Nablus: Nabulus; LY Tripoli: Tarabulus; DZ Algiers: Alger; MA Casablanca: Casa; MA Fès: Fez;
  MX Mexico City: Ciudad de Mexico; MX Juárez: Ciudad Juarez|Juarez; MX Cancún: Cancun; CO Bogotá: Bogota; CO Medellín: Medellin; PA Panamá: Panama City; GT Guatemala City: Ciudad de Guatemala; BR São Paulo: Sao Paulo; BR Rio de Janeiro: Rio; BR Brasília: Brasilia;
  AF Kabul: Cabul; AF Kandahār: Kandahar; PK Peshawar: Peshawar; NP Kathmandu: Katmandu; KP Pyongyang: Pyeongyang; JP Kyoto: Kyoto; JP Ōsaka: Osaka; KR Busan: Pusan; TW Taipei: Taibei; TW Kaohsiung: Kaohsiung; PH Manila: Maynila; ZA Cape Town: Kaapstad; ZA Pretoria: Tshwane;
  GE Tbilisi: Tiflis; AZ Baku: Baki; AM Yerevan: Erevan; KZ Almaty: Alma-Ata; LV Riga: Riga; LT Vilnius: Vilna; IS Reykjavík: Reykjavik; NO Oslo: Christiania; FI Helsinki: Helsingfors;
  CA Montréal: Montreal; CA Québec: Quebec City|Quebec; CA Greater Sudbury: Sudbury; CA St. John's: Saint John's; AU Canberra: Canberra; AU Gold Coast: the Gold Coast; NZ Lower Hutt: Lower Hutt; NZ Wanganui: Whanganui`
