/** Shops, restaurants and motels of chains: sites where the wording says that something is there ("at the Tesco in …"). Data. */
import type { Lexicon } from '../../types'

const list = `
  Tesco, Tesco Extra, Tesco Express, Tesco Metro, Sainsbury's, Sainsburys, Sainsbury's Local, Asda, ASDA, Morrisons, Aldi, ALDI,
  Lidl, LIDL, Waitrose, Marks and Spencer, Marks & Spencer, M&S, Co-op, Co-Op, Boots, Primark, Argos, Superdrug, B&Q, B&M, Poundland,
  Greggs, Wilko, Halfords, Screwfix, Toolstation, Spar, SPAR, Londis, One Stop, Budgens, Farmfoods, Ladbrokes, William Hill, Betfred,
  Paddy Power, Ikea, IKEA, TK Maxx, Home Bargains, Costa Coffee, Starbucks, McDonald's, McDonalds, KFC, Burger King, Nando's,
  Walmart, Wal-Mart, Target, Costco, Home Depot, Lowe's, CVS, Walgreens, Rite Aid, 7-Eleven, Macy's, Best Buy, Kmart, Sam's Club,
  Denny's, Taco Bell, Wendy's, Chick-fil-A, Whataburger, Jack in the Box, Motel 6, Super 8, Dollar General, Family Dollar, Dollar Tree,
  Safeway, Kroger, Publix, Albertsons, Vons, Circle K, Nordstrom, Goodwill, GameStop, Petco, PetSmart, Travelodge, Premier Inn,
  Woolworths, Coles, Tim Hortons, Shoppers Drug Mart, Canadian Tire`

export const chains: Lexicon<string> = {
  name: 'chain',
  entries: list
    .split(',')
    .map((name) => name.trim())
    .map((name) => ({ names: [name], value: name })),
}
