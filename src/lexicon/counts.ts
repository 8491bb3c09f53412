/** What is counted in a case: people with sex and role, crimes, charges, warrants, premises, vehicles, animals. */
import type { Entry, Lexicon } from '../types'
import type { CountRole, CountUnit, Sex } from '../vocabulary'
import { ageNumbers, ageWords, decadeWords, teenWords } from './ages'
import { involvement } from './involvement'

export interface CountNoun {
  readonly unit: CountUnit
  /** The role that the noun says of itself. */
  readonly role: CountRole | null
  readonly sex: Sex | null
  /** False for the forms that go with "one". */
  readonly plural: boolean
}

const list = (words: string): readonly string[] => words.split(/[,\n]/).flatMap((word) => word.trim() || [])

/** One line a meaning: the plurals, then the singulars. */
const nouns = (
  unit: CountUnit,
  role: CountRole | null,
  sex: Sex | null,
  plurals: string,
  singulars: string,
): readonly Entry<CountNoun>[] => [
  { names: list(plurals), value: { unit, role, sex, plural: true } },
  { names: list(singulars), value: { unit, role, sex, plural: false } },
]

export const countNouns: Lexicon<CountNoun> = {
  name: 'count-noun',
  entries: [
    ...nouns(
      'person',
      null,
      null,
      'people, persons, individuals, adults, children, kids, youngsters, teenagers, teens, youths, juveniles, minors, residents, occupants, passengers, pedestrians, drivers, motorists, cyclists, motorcyclists, riders, friends, relatives, family members, siblings, members, gang members, street gang members, cartel members, associates, nationals, foreign nationals, citizens, migrants, immigrants, students, pupils, schoolchildren, employees, workers, customers, patients, co-workers, colleagues, companions, inmates, prisoners, detainees, protesters, demonstrators, supporters, fans, neighbours, neighbors, managers, doctors, nurses, physicians, attorneys, lawyers, owners, business owners, tourists, pensioners, roommates, flatmates, housemates, bikers, babies, infants, toddlers, shoppers, guests, tenants, strangers, partygoers, revellers, contractors, company executives, executives, siblings, teachers, guards, security guards, landlords, businessmen, recruiters, administrators, company directors, directors, prostitutes, sex workers, cashiers, clerks, shop assistants, shop workers, staff members, members of staff, members of the public, couriers, coaches, priests, caretakers, nannies, homeowners, householders, refugees, asylum seekers, males and females, parents, grandparents, cousins, locals, soldiers, gang associates, ringleaders, foot soldiers, bodyguards, bouncers, doormen, fishermen, taxi drivers, bus drivers, lorry drivers, delivery drivers, delivery workers, hikers, climbers, swimmers, crew members, crewmen, sailors, engineers, tax preparers, return preparers, traders, bankers, brokers, accountants, pharmacists, officials, technicians, mechanics, farmers, players, spectators, strippers, dancers',
      'person, individual, adult, child, teenager, teen, youth, juvenile, minor, passenger, pedestrian, driver, motorist, motorcyclist, cyclist, resident, occupant, tenant, worker, employee, student, pupil, patient, inmate, prisoner, customer, cashier, clerk, member of staff, member of the public, pensioner, toddler, baby, infant',
    ),
    ...nouns(
      'person',
      null,
      'male',
      'men, males, boys, teenage boys, brothers, sons, gentlemen, schoolboys',
      'man, male, boy, teenage boy',
    ),
    ...nouns(
      'person',
      null,
      'female',
      'women, females, girls, teenage girls, sisters, daughters, ladies, schoolgirls',
      'woman, female, girl, teenage girl',
    ),
    ...nouns(
      'person',
      'victim',
      null,
      'victims, potential victims, complainants, survivors, clients, hostages',
      'victim, complainant, hostage',
    ),
    ...nouns(
      'person',
      'suspect',
      null,
      'suspects, offenders, robbers, burglars, thieves, attackers, assailants, fugitives, criminals, perpetrators, culprits, intruders, accomplices, co-conspirators, conspirators, drug dealers, dealers, cohorts, traffickers, shoplifters, fraudsters, gangsters, shooters, smugglers, poachers, rapists, killers, muggers, vandals, arsonists, hackers, scammers, stowaways, looters',
      'suspect, offender, robber, burglar, thief, attacker, fugitive, accomplice, co-conspirator, intruder',
    ),
    ...nouns('person', 'suspect', 'male', 'gunmen, masked men, hooded men', 'gunman, masked man'),
    ...nouns('person', 'charged', null, 'defendants, co-defendants, codefendants', 'defendant, co-defendant'),
    ...nouns('person', 'arrested', null, 'arrests, arrestees', 'arrest'),
    ...nouns(
      'person',
      'witness',
      null,
      'witnesses, eyewitnesses, bystanders, passers-by, onlookers',
      'witness, bystander',
    ),
    ...nouns(
      'person',
      'officer',
      null,
      'officers, police officers, deputies, detectives, policemen, gardai, constables, firefighters, paramedics, prison officers, PCSOs, special constables, emergency workers, troopers, agents, federal agents, special agents, border patrol agents, federal officers, marshals, deputy marshals, traffic wardens, prison guards, correctional officers, corrections officers, sergeants, lieutenants',
      'officer, police officer, deputy, firefighter, paramedic',
    ),
    ...nouns(
      'charge',
      null,
      null,
      'counts, felony counts, misdemeanor counts, charges, felony charges, misdemeanor charges, criminal charges, felonies, misdemeanors, misdemeanours, breaches, indictments of',
      'count, felony count, misdemeanor count, charge, felony, misdemeanor, misdemeanour, indictment of',
    ),
    ...nouns(
      'offence',
      null,
      null,
      'offences, offenses, crimes, incidents, burglaries, robberies, thefts, murders, attempted murders, assaults, sexual assaults, attacks, break-ins, shootings, stabbings, rapes, homicides, frauds, killings, arsons, hate crimes, cases of, hoax calls, kidnappings, carjackings, bank robberies',
      'offence, offense, crime, incident, burglary, robbery, murder, attempted murder, assault, homicide, shooting, stabbing, rape',
    ),
    ...nouns(
      'warrant',
      null,
      null,
      'warrants, search warrants, arrest warrants, drugs warrants, drug warrants',
      'warrant, search warrant',
    ),
    ...nouns(
      'premises',
      null,
      null,
      'addresses, properties, homes, houses, premises, residences, flats, apartments, locations, sites, businesses, business premises, shops, stores, garages, brothels, banks, dwellings, cannabis farms, cannabis factories, pubs, storage units, lock-ups, nail bars, car washes, house searches, restaurants, takeaways, massage parlours, farms, warehouses, units, outbuildings',
      'address, property, residence, location',
    ),
    ...nouns(
      'vehicle',
      null,
      null,
      'vehicles, cars, vans, motorbikes, motorcycles, trucks, lorries, scooters, mopeds, quad bikes, electric bikes, caravans, tractors',
      'vehicle, car, van, motorbike, motorcycle',
    ),
    ...nouns(
      'animal',
      null,
      null,
      'dogs, cats, horses, sheep, puppies, kittens, cattle, animals, birds, cows, lambs, ponies, pigs, goats, chickens, rabbits, pets',
      'dog, cat, horse, puppy, animal',
    ),
  ],
}

/** Words that a number may begin with; numerals begin one too. */
export const numberWords: Lexicon<true> = {
  name: 'number-word',
  entries: [
    {
      names: list(
        'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, dozen, dozens, half a dozen, hundred, couple, pair, duo, trio, quartet, both, third, fourth, fifth, sixth',
      ),
      value: true,
    },
  ],
}

export const countLexicons: readonly Lexicon<unknown>[] = [
  involvement,
  countNouns,
  numberWords,
  ageWords,
  decadeWords,
  teenWords,
  ageNumbers,
]
