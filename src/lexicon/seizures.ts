/** Things that police seize, with their kind and the name of one of them; units they are counted in. */
import type { Entry, Lexicon } from '../types'
import type { SeizureKind } from '../vocabulary'

export interface Thing {
  readonly kind: SeizureKind
  /** Singular. */
  readonly what: string
  /** A maker of vehicles: the model follows. */
  readonly isMake?: true
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

/** Makers of cars, vans, motorbikes and farm vehicles, as releases name them. */
const makes =
  'Audi, BMW, Volkswagen, VW, Ford, Vauxhall, Mercedes, Mercedes-Benz, Toyota, Nissan, Honda, Hyundai, Kia, Mazda, Mitsubishi, Subaru, Suzuki, Yamaha, Kawasaki, Ducati, Triumph, Harley-Davidson, KTM, Lexmoto, Peugeot, Renault, Citroen, Citroën, Fiat, Skoda, Škoda, Seat, SEAT, Volvo, Saab, Jaguar, Land Rover, Range Rover, Porsche, Ferrari, Lamborghini, Bentley, Aston Martin, Maserati, Rolls-Royce, Rolls Royce, Tesla, Chevrolet, Chevy, Dodge, Chrysler, Jeep, Cadillac, GMC, Buick, Pontiac, Lexus, Infiniti, Acura, Iveco, DAF, Scania, Dacia, Alfa Romeo, Mini Cooper, MINI, Sur-Ron, Surron, Piaggio, Vespa, John Deere, JCB'.split(
    ', ',
  )

export const seizedThings: Lexicon<Thing> = {
  name: 'seized-thing',
  entries: [
    ...things(
      'drug',
      'cocaine; crack cocaine: crack; heroin; heroin and crack cocaine: crack cocaine and heroin; cocaine and heroin: heroin and cocaine; cannabis: herbal cannabis, cannabis plants, cannabis plant, cannabis resin, weed; cannabis herb; marijuana: marijuana plants; methamphetamine: meth, crystal meth, crystal methamphetamine; methylamphetamine; amphetamine: amphetamines; MDMA; ecstasy; ketamine; fentanyl; LSD; GHB; spice; steroid: steroids; diazepam; Xanax; oxycodone; hydrocodone; ' +
        'class A drug: class A drugs, class A, Class A controlled drugs; class B drug: class B drugs; class C drug: class C drugs; class A and B drug: class A and B drugs; class A, B and C drug: class A B and C drugs; drug: drugs, controlled drugs, illegal drugs, illicit drugs, narcotics, controlled substances, illegal narcotics; prescription drug: prescription drugs, prescription pills; psychoactive substance: psychoactive substances; nitrous oxide',
    ),
    { names: ['class A, B and C drugs'], value: { kind: 'drug', what: 'class A, B and C drug' } },
    { names: ['plants'], value: { kind: 'drug', what: 'plant' } },
    ...things('cash', 'cash: in cash, in currency, U.S. currency, Canadian currency, currency, money'),
    ...things(
      'firearm',
      'firearm: firearms; gun: guns; handgun: handguns, hand gun, hand guns; pistol: pistols; revolver: revolvers; rifle: rifles; shotgun: shotguns, shot gun, shot guns, sawn-off shotgun, sawn off shotgun; assault rifle: assault rifles; long gun: long guns; ghost gun: ghost guns, ghost handgun, ghost handguns; submachine gun: submachine guns, sub-machine gun; imitation firearm: imitation firearms; imitation handgun: imitation handguns; imitation gun: imitation guns; air rifle: air rifles',
    ),
    ...things(
      'ammunition',
      'ammunition: ammo; bullet: bullets; cartridge: cartridges; magazine: magazines; shotgun cartridge: shotgun cartridges, shot gun cartridges, shot gun cartridge, shotgun shells, shotgun shell',
    ),
    ...things(
      'weapon',
      'weapon: weapons; knife: knives; kitchen knife: kitchen knives; carving fork; carving knife: carving knives; flick knife: flick knives; Stanley knife: Stanley knives, Stanley-style knife, Stanley-type knife; combat knife: combat knives; Swiss army knife; pen knife: penknife, pen knives; craft knife; butterfly knife: butterfly knives; Rambo knife: Rambo knives, rambo-style knife; bread knife; meat cleaver: meat cleavers, cleaver, cleavers; samurai sword: samurai swords; extendable baton: extendable batons; baton: batons; catapult: catapults; CS spray; CS gas; bladed article: bladed articles; dagger: daggers; throwing star: throwing stars; golf club: golf clubs; pickaxe handle; cosh; brass knuckles; assault weapon: assault weapons; machete: machetes; sword: swords; axe: axes; zombie knife: zombie knives; lock knife: lock knives; baseball bat: baseball bats; knuckleduster: knuckledusters; taser: tasers; stun gun: stun guns; BB gun: BB guns; hammer: hammers; crossbow: crossbows; grenade: grenades; box cutter: box cutters; hunting knife; pepper spray; offensive weapon: offensive weapons',
    ),
    ...things(
      'vehicle',
      'vehicle: vehicles; car: cars; van: vans; motorcycle: motorcycles; motorbike: motorbikes; scooter: scooters, e-scooter, e-scooters; quad bike: quad bikes; bicycle: bicycles, pedal cycle, pedal cycles, push bike, push bikes; mountain bike: mountain bikes; campervan: campervans; 4x4: 4x4s; pick-up truck: pickup truck, pick-up trucks, pickup trucks; digger: diggers; horsebox: horseboxes; motorhome: motorhomes; scrambler motorbike: scrambler motorbikes; mini-moto bike: mini-moto bikes, mini moto; minibus: minibuses; dinghy: dinghies; bike: bikes; electric scooter: electric scooters; electric bike: electric bikes, e-bike, e-bikes; truck: trucks; lorry: lorries; jet ski: jet skis; excavator: excavators; tractor: tractors; moped: mopeds; off-road bike: off-road bikes; caravan: caravans; boat: boats; trailer: trailers',
    ),
    ...makes.map((make) => ({ names: [make], value: { kind: 'vehicle', what: make, isMake: true } }) as const),
    ...things(
      'phone',
      'iPhone: iPhones; smartphone: smartphones; encrypted phone: encrypted phones; mobile phone: mobile phones, phones, phone, mobiles; cell phone: cell phones, cellphones, cellphone; burner phone: burner phones; SIM card: SIM cards',
    ),
    ...things(
      'goods',
      'camera: cameras; drill: drills; battery: batteries; ski mask: ski masks; iPad: iPads; laptop: laptops, laptop computer, laptop computers; dashcam: dash cam; tyre iron; crowbar: crowbars; screwdriver: screwdrivers; cable tie: cable ties; bolt cutter: bolt cutters; vacuum packer: vacuum packers; crash helmet: crash helmets; glove: gloves; bolt cropper: bolt croppers; identity card: identity cards; counterfeit note: counterfeit notes; counterfeit bill: counterfeit bills; stolen item: stolen items; computer: computers; computer equipment; computer tower; watch: watches; jewellery: jewelry; tool: tools, power tools; cigarette: cigarettes, counterfeit cigarettes, illicit cigarettes; tablet computer: tablet computers; USB stick: USB sticks; hard drive: hard drives; lifejacket: lifejackets, life jackets; outboard motor: outboard motors; angle grinder: angle grinders; balaclava: balaclavas; lamp: lamps, grow lamps; horse: horses; cat: cats; sheep; medal: medals; generator: generators; copper cable: copper cables; tobacco; alcohol; bank card: bank cards, stolen bank cards; stolen goods: stolen property; counterfeit goods; designer clothing: designer clothes; drug paraphernalia: drugs paraphernalia, drug-related paraphernalia, drugs-related paraphernalia, drug related paraphernalia, drug-dealing paraphernalia, drug dealing paraphernalia, drug-taking paraphernalia, drug use paraphernalia, paraphernalia associated with drug dealing, paraphernalia linked to drug dealing, paraphernalia related to drug dealing, paraphernalia relating to drug dealing; paraphernalia: associated paraphernalia; growing paraphernalia; set of scales: scales, digital scales, weighing scales; document: documents; false document: false documents; identity document: identity documents; credit card: credit cards; hydroponic equipment; electronic device: electronic devices; clothing; handbag: handbags; passport: passports; dog: dogs; puppy: puppies',
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
        'recovers',
        'retrieved',
        'impounded',
        'forfeited',
        'seizes',
        'confiscating',
        'confiscation of',
        'able to recover',
        'managed to recover',
        'helped recover',
        'helped to recover',
        'and recover',
        'recover',
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
        'contained',
        'inside were',
        'inside was',
        'discovered',
        'revealed',
        'located',
        'in possession of',
        'discovery of',
        'finding',
        'handed over to officers',
        'handed over to police',
        'handed in to police',
        'handed to police',
        'handed to officers',
        'removed',
        'removing',
        'intercepted',
        'rescued',
        'in his possession',
        'in her possession',
        'in their possession',
        'in possession',
        'find',
      ],
      value: 'found',
    },
  ],
}

/** Heads of a noun phrase that nobody seizes: people, places, marks, messages, steps of a case, measures. */
export const notSeizable =
  /^(?:this|his|its|was|has|always|us|wrap|block|plant|deal|canister|address|yes|premises|charges|others?|hours|man|men|woman|women|boy|girl|people|person|persons|child|children|teenager|youth|youngster|adult|male|female|driver|passenger|rider|body|baby|suspect|offender|officer|victim|witness|member|resident|owner|home|house|flat|property|location|scene|area|street|road|lane|avenue|close|drive|park|site|room|shop|number|amount|quantity|volume|variety|range|total|series|lot|sum|day|week|month|year|hour|minute|time|call|report|fire|blaze|injury|wound|bruise|mark|blood|dna|damage|evidence|thing|exhibit|object|match|fingerprint|footprint|message|image|video|footage|photo|photograph|link|way|problem|breach|offence|crime|order|warrant|investigation|enquiry|seizure|search|raid|arrest|charge|sale|case|crash|collision|incident|dispute|disturbance|burglary|robbery|theft|assault|attack|fight|factory|farm|grow|cultivation|operation|gang|group|team|county|town|city|place|spot|part|side|rest|loss|value|level|sign|result|phase|stage|sweep|information|intelligence|detail|name|account|transaction|pattern|use|possession|control|opportunity|conversation|guilty|remains?|corpse|patient|pensioner|detective|deputy|agent|source|substance|powder|defect|discrepancy|fault|mile|metre|yard|pound|kilo|gram|ounce|licence|insurance|one|occasion|count|class|type|kind|form|piece|supply|stash|haul|load|set-up|asset|good|belonging|possessions|reason|cause|smell|odour|stone|step|visit|stop|conviction|jail|prison|custody|percent|penny|dollar|euro|proceed|admission|answer|comment|scratch|dent|occupant|household|levy|ticket|penalty|notice|window|door|wall|couple|pair|defendant|inmate|prisoner|worker|employee|altercation|hair|follicle|fibre|swab|sample|residue|trace|confrontation|accident|emergency|chase|stand-off|cordon)$/i

/** Kinds of things by the last word of their names, where it is not `goods`. */
export const openHeads: ReadonlyMap<string, SeizureKind> = new Map<string, SeizureKind>([
  ['knife', 'weapon'],
  ['blade', 'weapon'],
  ['cleaver', 'weapon'],
  ['sword', 'weapon'],
  ['dagger', 'weapon'],
  ['truncheon', 'weapon'],
  ['baton', 'weapon'],
  ['cosh', 'weapon'],
  ['bow', 'weapon'],
  ['catapult', 'weapon'],
  ['round', 'ammunition'],
  ['casing', 'ammunition'],
  ['bike', 'vehicle'],
  ['motorbike', 'vehicle'],
  ['scrambler', 'vehicle'],
  ['car', 'vehicle'],
  ['van', 'vehicle'],
  ['bicycle', 'vehicle'],
  ['minibus', 'vehicle'],
  ['phone', 'phone'],
  ['handset', 'phone'],
  ['mobile', 'phone'],
  ['medication', 'drug'],
  ['medicine', 'drug'],
  ['gun', 'firearm'],
  ['rifle', 'firearm'],
  ['pistol', 'firearm'],
  ['weapon', 'weapon'],
  ['pill', 'drug'],
])

/** Words before a thing that do not belong to its name. */
export const plainAdjectives: ReadonlySet<string> = new Set(
  'suspected stolen small large larger big huge live loaded illegal illicit other further additional more new old used unused empty black white red blue green yellow silver grey gray brown pink orange purple gold dark light high low highly value valuable expensive luxury several various different number dangerous heavy long short broken damaged discarded abandoned homemade makeshift quantity assorted similar single second separate unidentified unknown significant substantial considerable rare unlawful prohibited unlicensed alleged apparent potential potentially believed hidden harvested dried cloned already sadly dead dying injured possible what'.split(
    ' ',
  ),
)

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
  packet: { unit: 'packet', grams: null },
  packets: { unit: 'packet', grams: null },
  pack: { unit: 'packet', grams: null },
  packs: { unit: 'packet', grams: null },
  box: { unit: 'box', grams: null },
  boxes: { unit: 'box', grams: null },
  bottle: { unit: 'bottle', grams: null },
  bottles: { unit: 'bottle', grams: null },
  canister: { unit: 'canister', grams: null },
  canisters: { unit: 'canister', grams: null },
  cylinder: { unit: 'canister', grams: null },
  cylinders: { unit: 'canister', grams: null },
  carton: { unit: 'carton', grams: null },
  cartons: { unit: 'carton', grams: null },
  bundle: { unit: 'bundle', grams: null },
  bundles: { unit: 'bundle', grams: null },
  litre: { unit: 'litre', grams: null },
  litres: { unit: 'litre', grams: null },
  liter: { unit: 'litre', grams: null },
  liters: { unit: 'litre', grams: null },
  ml: { unit: 'ml', grams: null },
  mg: { unit: 'mg', grams: 0.001 },
  kilogramme: { unit: 'kg', grams: 1000 },
  kilogrammes: { unit: 'kg', grams: 1000 },
  gramme: { unit: 'g', grams: 1 },
  grammes: { unit: 'g', grams: 1 },
  deal: { unit: 'deal', grams: null },
  deals: { unit: 'deal', grams: null },
  round: { unit: 'round', grams: null },
  rounds: { unit: 'round', grams: null },
}

export const seizureLexicons: readonly Lexicon<unknown>[] = [seizedThings, seizureWords]
