/** Things that police seize, with their kind and the name of one of them; units they are counted in. */
import type { Entry, Lexicon } from '../types'
import type { SeizureKind } from '../vocabulary'

export interface Thing {
  readonly kind: SeizureKind
  /** Singular. */
  readonly what: string
}

/** "what: form, form": the forms include the singular itself. */
const things = (kind: SeizureKind, list: string): readonly Entry<Thing>[] =>
  list.split(';').map((line) => {
    const [what = '', forms = ''] = line.split(':')
    return {
      names: [what.trim(), ...forms.split(',').map((form) => form.trim())].filter(Boolean),
      value: { kind, what: what.trim() },
    }
  })

export const seizedThings: Lexicon<Thing> = {
  name: 'seized-thing',
  entries: [
    ...things(
      'drug',
      'cocaine; crack cocaine: crack; heroin; heroin and crack cocaine: crack cocaine and heroin; cocaine and heroin: heroin and cocaine; cannabis: herbal cannabis, cannabis plants, cannabis plant, cannabis resin, weed; cannabis herb; marijuana: marijuana plants; methamphetamine: meth, crystal meth, crystal methamphetamine, methylamphetamine, ice; amphetamine: amphetamines; MDMA; ecstasy; ketamine; fentanyl; LSD; GHB; spice; steroid: steroids; diazepam; Xanax; oxycodone; hydrocodone; ' +
        'class A drug: class A drugs, class A, Class A controlled drugs; class B drug: class B drugs; class C drug: class C drugs; class A and B drug: class A and B drugs; class A, B and C drug: class A B and C drugs; drug: drugs, controlled drugs, illegal drugs, illicit drugs, narcotics, controlled substances, illegal narcotics; prescription drug: prescription drugs, prescription pills; psychoactive substance: psychoactive substances; nitrous oxide',
    ),
    { names: ['plants'], value: { kind: 'drug', what: 'plant' } },
    ...things('cash', 'cash: in cash, in currency, U.S. currency, money'),
    ...things(
      'firearm',
      'firearm: firearms; gun: guns; handgun: handguns, hand gun, hand guns; pistol: pistols; revolver: revolvers; rifle: rifles; shotgun: shotguns, sawn-off shotgun, sawn off shotgun; assault rifle: assault rifles; long gun: long guns; submachine gun: submachine guns, sub-machine gun; imitation firearm: imitation firearms; air rifle: air rifles',
    ),
    ...things(
      'ammunition',
      'ammunition: ammo; bullet: bullets; cartridge: cartridges; magazine: magazines; shotgun cartridge: shotgun cartridges',
    ),
    ...things(
      'weapon',
      'weapon: weapons; knife: knives; kitchen knife: kitchen knives; machete: machetes; sword: swords; axe: axes; zombie knife: zombie knives; lock knife: lock knives; baseball bat: baseball bats; knuckleduster: knuckledusters; taser: tasers, stun gun, stun guns; BB gun: BB guns; hammer: hammers; crossbow: crossbows; grenade: grenades; box cutter: box cutters; hunting knife; pepper spray; offensive weapon: offensive weapons',
    ),
    ...things(
      'vehicle',
      'vehicle: vehicles; car: cars; van: vans; motorcycle: motorcycles; motorbike: motorbikes; scooter: scooters, e-scooter, e-scooters; quad bike: quad bikes; bike: bikes; electric bike: electric bikes, e-bike, e-bikes; truck: trucks; lorry: lorries; jet ski: jet skis; excavator: excavators; tractor: tractors; moped: mopeds; off-road bike: off-road bikes; caravan: caravans; boat: boats; trailer: trailers',
    ),
    ...things(
      'phone',
      'iPhone: iPhones; mobile phone: mobile phones, phones, phone, mobiles; cell phone: cell phones, cellphones, cellphone; burner phone: burner phones; SIM card: SIM cards',
    ),
    ...things(
      'goods',
      'laptop: laptops; computer: computers, computer equipment; computer tower; watch: watches; jewellery: jewelry; tool: tools, power tools; cigarette: cigarettes, counterfeit cigarettes, illicit cigarettes; tablet computer: tablet computers; USB stick: USB sticks; hard drive: hard drives; lifejacket: lifejackets, life jackets; outboard motor: outboard motors; angle grinder: angle grinders; balaclava: balaclavas; lamp: lamps, grow lamps; horse: horses; cat: cats; sheep; medal: medals; generator: generators; copper cable: copper cables; tobacco; alcohol; bank card: bank cards, stolen bank cards; stolen goods: stolen property, stolen items; counterfeit goods; designer clothing: designer clothes; drug paraphernalia: drugs paraphernalia; set of scales: scales, digital scales, weighing scales; document: documents; false document: false documents; identity document: identity documents; credit card: credit cards; hydroponic equipment; electronic device: electronic devices; clothing; handbag: handbags; passport: passports; dog: dogs; puppy: puppies',
    ),
  ],
}

/** Words for taking and finding. `found` needs more around it than the rest. */
export const seizureWords: Lexicon<'seized' | 'found'> = {
  name: 'seizure-word',
  entries: [
    {
      names: [
        'seized',
        'seize',
        'seizing',
        'seizure of',
        'seizure',
        'seizures of',
        'confiscated',
        'recovered',
        'recovery of',
        'recovering',
        'taken off the streets',
        'off the streets',
        'off our streets',
        'items recovered',
        'items seized',
      ],
      value: 'seized',
    },
    {
      names: [
        'found',
        'uncovered',
        'discovered',
        'revealed',
        'located',
        'in possession of',
        'discovery of',
        'finding',
        'find',
      ],
      value: 'found',
    },
  ],
}

/** Grams in a unit of weight; null for units that are counted. */
export const seizureUnits: Readonly<Record<string, { readonly unit: string; readonly grams: number | null }>> = {
  kg: { unit: 'kg', grams: 1000 },
  kgs: { unit: 'kg', grams: 1000 },
  kilo: { unit: 'kg', grams: 1000 },
  kilos: { unit: 'kg', grams: 1000 },
  kilogram: { unit: 'kg', grams: 1000 },
  kilograms: { unit: 'kg', grams: 1000 },
  g: { unit: 'g', grams: 1 },
  gram: { unit: 'g', grams: 1 },
  grams: { unit: 'g', grams: 1 },
  tonne: { unit: 'tonne', grams: 1e6 },
  tonnes: { unit: 'tonne', grams: 1e6 },
  lb: { unit: 'lb', grams: 453.592 },
  lbs: { unit: 'lb', grams: 453.592 },
  pound: { unit: 'lb', grams: 453.592 },
  pounds: { unit: 'lb', grams: 453.592 },
  ounce: { unit: 'oz', grams: 28.3495 },
  ounces: { unit: 'oz', grams: 28.3495 },
  wrap: { unit: 'wrap', grams: null },
  wraps: { unit: 'wrap', grams: null },
  plant: { unit: 'plant', grams: null },
  plants: { unit: 'plant', grams: null },
  bag: { unit: 'bag', grams: null },
  bags: { unit: 'bag', grams: null },
  block: { unit: 'block', grams: null },
  blocks: { unit: 'block', grams: null },
  tablet: { unit: 'tablet', grams: null },
  tablets: { unit: 'tablet', grams: null },
  pill: { unit: 'pill', grams: null },
  pills: { unit: 'pill', grams: null },
  package: { unit: 'package', grams: null },
  packages: { unit: 'package', grams: null },
  deal: { unit: 'deal', grams: null },
  deals: { unit: 'deal', grams: null },
  round: { unit: 'round', grams: null },
  rounds: { unit: 'round', grams: null },
}

export const seizureLexicons: readonly Lexicon<unknown>[] = [seizedThings, seizureWords]
