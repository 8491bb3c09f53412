/**
 * Names in the lexicon that are also words, given names or surnames: a place only where the wording says so ("in
 * Reading", "Sale, Greater Manchester"). Data.
 */
const list = `
  Reading, Sale, Nice, Orange, Hope, Bath, Battle, Deal, Street, March, Stone, Sandy, Sandwich, Ware, Rugby, Settle, Wells, Usk,
  Flint, Street, Wick, Rye, Bala, Hyde, Barry, Barnet, Crosby, Ashley, Stanley, Nelson, Washington, Lincoln, Houston, Jackson,
  Warren, Madison, Austin, Dallas, Tyler, Irving, Garland, Allen, Carson, Lancaster, Hamilton, Windsor, Clinton, Preston,
  Bolton, Burton, Burnley, Barrow, Newton, Boston, Stafford, Warwick, Bradford, Halifax, Lansing, Sterling Heights, Norman, Gilbert,
  Mobile, Independence, Concord, Enterprise, Surprise, Paradise, Plantation, Eugene, Salem, Chandler, Peoria, Kent, Victoria,
  Georgia, Virginia, Carolina, Jordan, Chad, Israel, India, China, Turkey, Cuba, Trim, Kells, Bray, Bow, Ely, Diss, Eden, Arun,
  Pickering, Whitby, Selby, Kelso, Elgin, Stratford, Clare, Kerry, Dover, Durham, Logan, Sunshine, Gladstone, Albury, Florence,
  Augusta, Olympia, Helena, Pierre, Trenton, Camden, Burlington, Montgomery, Jefferson, Lafayette, Lawrence, Monroe, Gary, Hammond, Reno, Sparks,
  Henderson, Edison, Elizabeth, Clifton, Paterson, Denton, Frisco, Mesa, Aurora, Davie, Miramar, Brandon, Roswell, Macon,
  Athens, Troy, Corona, Antioch, Vista, Compton, Downey, Burbank, Hayward, Valencia, Thornton, Boulder, Cary, High Point, Eden,
  Copeland, Craven, Sutton, Merton, Redbridge, Bromley, Bexley, Brent, Clapham, Hendon, Norwood, Poplar, Fleet, Hale, Eccles, Nelson, Bury,
  Leek, Tring, Thorne, Bourne, Sleaford, Louth, Horsham, Ashford, Ashton, Aston, Morley, Batley, Shirley, Stanton, Brea, Cypress,
  Beaumont, Abilene, Waco, Odessa, Midland, Palma, Cork, Cali, Colombo, Chelsea, Kensington, Gravesend, Midwood, Whittier, Napa,
  Fairfax, Danville, Sherman, Canton, Oxford, Cambridge, Chester, Hexham, Redding, Richmond, Arlington, Alexandria, Hampton,
  Pasadena, Angus, Moray, Cleveland, Cornwall, Devon, Milton, Nelson, Regina, Laval, Kitchener, Markham, Langley, Dudley, Kirkby, Formby, Marple,
  Maldon, Walton, Middleton, Moreton, Acton, Hayes, Taunton, Weymouth, Everett, Renton, Perth, Darwin, Penrith, Tamworth, Maitland,
  Mackay, Levin, Cashel, Blenheim, Gisborne, Napier, Hastings, Newport, Newark, Neath, Hook, Corby, Hatfield, Wallasey, Blyth,
  Beverley, Rochester, Redhill, Kirkham, Shannon, Bandon, Mallow, Lucan, Blackrock, Marino, Guinea, Mali, Oman, Togo, Malta, Panama`

export const doubtfulNames: ReadonlySet<string> = new Set(list.split(',').map((name) => name.trim()))
