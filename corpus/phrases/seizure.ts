import type { Phrases } from './types'

export const phrases: Phrases<'seizures'> = {
  field: 'seizures',
  context: { published: '2024-05-10' },
  says: [
    {
      facts: [
        { kind: 'firearm', what: 'handgun', quantity: 1 },
        { kind: 'goods', what: 'conversion kit', quantity: 1 },
        { kind: 'goods', what: 'silencer', quantity: 1 },
        { kind: 'ammunition', what: 'ammunition' },
      ],
      wordings: ['Officers seized a Glock handgun, conversion kit, silencer and ammunition.'],
    },
    {
      facts: [
        { kind: 'weapon', what: 'hammer', quantity: 1 },
        { kind: 'goods', what: 'hack-saw', quantity: 1 },
        { kind: 'goods', what: 'multi-tool', quantity: 1 },
      ],
      wordings: ['Police found a hammer, hack-saw and multi-tool.'],
    },
    {
      facts: [{ kind: 'drug', what: 'medication', quantity: null }],
      wordings: ['Officers also found a quantity of unlicensed medication.'],
    },
    {
      facts: [{ kind: 'cash', what: 'cash', value: 740 }],
      wordings: ['They found £740 in his pocket.'],
    },
    {
      facts: [{ kind: 'vehicle', what: 'vehicle', quantity: 8 }],
      wordings: [
        'Eight uninsured vehicles were seized, nine drivers were caught using their phones and one car had bald tyres.',
      ],
    },
    {
      facts: [{ kind: 'firearm', what: 'imitation handgun', quantity: 1 }],
      wordings: ['Nobody was hurt and police recovered an imitation handgun.'],
    },
    {
      facts: [{ kind: 'weapon', what: 'blade', quantity: 1 }],
      wordings: ['In custody she was found in possession of a blade.'],
    },
    {
      facts: [{ kind: 'goods', what: 'iPad', quantity: 1 }],
      wordings: ['The film was stored on an iPad that was seized during a stop.'],
    },
    {
      facts: [{ kind: 'weapon', what: 'kitchen knife', quantity: 1 }],
      wordings: [
        'He denied being in possession of a knife. A search led to a kitchen knife, wrapped in a cloth, being found.',
      ],
    },
    {
      facts: [
        { kind: 'phone', quantity: 1 },
        { kind: 'phone', quantity: 1 },
      ],
      wordings: ['Officers seized a mobile phone. Another mobile phone was found in the loft.'],
    },
    {
      facts: [
        { kind: 'drug', what: 'heroin', quantity: 25, unit: 'wrap' },
        { kind: 'drug', what: 'crack cocaine', quantity: 18, unit: 'wrap' },
      ],
      wordings: ['The plastic package that he threw away contained 25 wraps of heroin and 18 wraps of crack cocaine.'],
    },
    {
      facts: [{ kind: 'goods', what: 'rucksack', quantity: 1 }],
      wordings: ['A blue rucksack, which had been stolen during the burglary, was recovered.'],
    },
    {
      facts: [
        { kind: 'goods', what: 'drone', quantity: 1 },
        { kind: 'goods', what: 'designer trainer', quantity: null },
      ],
      wordings: ["Officers searched Brown's home and found a drone and designer trainers."],
    },
    {
      facts: [
        { kind: 'cash', what: 'cash', value: null },
        { kind: 'cash', what: 'cash', value: 3000 },
      ],
      wordings: [
        'Arrests in Hull\n\nTwo men have been arrested in Hull by officers on patrol.\n\nOne was found in possession of a large amount of cash.\n\nOfficers went on to Elm Road.\n\nThere they found a second man with £3,000 in cash.',
      ],
    },
    {
      facts: [{ kind: 'cash', what: 'cash', value: 3000 }],
      wordings: [
        'Officers seized a large amount of cash on Friday.\n\nA car was stopped in Elm Road.\n\nInside they found £3,000 in cash.',
      ],
    },
    {
      facts: [
        { kind: 'vehicle', what: 'trailer', quantity: 1 },
        { kind: 'vehicle', what: 'car', quantity: 1 },
      ],
      wordings: [
        'Theft in Hull\n\nOfficers are looking for witnesses after a theft from a farm.\n\nThe trailer was found along with a car, both of which have been seized.',
      ],
    },
    {
      facts: [{ kind: 'vehicle', what: 'car', quantity: 1 }],
      wordings: ['A stolen car has been recovered. The vehicle was found in Elm Road.'],
    },
    {
      facts: [{ kind: 'weapon', what: 'carving fork', quantity: 1 }],
      wordings: ['Officers seized a two pronged carving fork.'],
    },
    {
      facts: [
        { kind: 'goods', what: 'hat', quantity: 1 },
        { kind: 'goods', what: 'boot', quantity: null },
      ],
      wordings: ['Detectives recovered the hat and boots that he had worn.'],
    },
    {
      facts: [{ kind: 'goods', what: 'set of scales', quantity: 1 }],
      wordings: ['Officers seized a pair of kitchen scales.'],
    },
    {
      facts: [{ kind: 'vehicle', what: 'Volvo V40', quantity: 1 }],
      wordings: ['The men made off in a black Volvo V40, which was recovered soon after.'],
    },
    {
      facts: [{ kind: 'drug', what: 'cannabis', quantity: 800, unit: 'g' }],
      wordings: ['Officers recovered an estimated 800 to 1,000 grams of cannabis bud.'],
    },
    {
      facts: [
        { kind: 'drug', what: 'heroin', quantity: null },
        { kind: 'drug', what: 'crack cocaine', quantity: null },
      ],
      wordings: ['Officers found a quantity of drugs including heroin and crack cocaine.'],
    },
    {
      facts: [{ kind: 'vehicle', what: 'vehicle', quantity: 4 }],
      wordings: ['Four drivers had their vehicles seized for having no insurance.'],
    },
    {
      facts: [{ kind: 'vehicle', what: 'bicycle', quantity: 3 }],
      wordings: ['Officers hope to find the owners of three bicycles that were seized during the arrests.'],
    },
    {
      facts: [{ kind: 'goods', what: 'gun case', quantity: 1 }],
      wordings: ['Officers seized an empty gun case.'],
    },
    {
      facts: [{ kind: 'firearm', what: 'pistol', quantity: 1 }],
      wordings: ['A Beretta .40 calibre semi-automatic pistol was found in a box by officers.'],
    },
    {
      facts: [{ kind: 'cash', what: 'cash', value: 700 }],
      wordings: ['He hid more than £700 found in his shoe by officers.', 'This led to the seizure of about £700.'],
    },
    {
      facts: [
        { kind: 'drug', what: 'pill', quantity: null },
        { kind: 'drug', what: 'cannabis', quantity: null },
        { kind: 'cash', what: 'cash' },
      ],
      wordings: ['White pills, cannabis resin and a sum of cash were seized.'],
    },
    {
      facts: [
        { kind: 'firearm', what: 'gun', quantity: 2 },
        { kind: 'goods', what: 'lighter fluid', quantity: null },
        { kind: 'goods', what: 'lighter', quantity: 1 },
      ],
      wordings: ["Investigators found two guns, lighter fluid and a lighter in Brown's van."],
    },
    {
      facts: [{ kind: 'drug', what: 'cocaine', quantity: 8, unit: 'deal' }],
      wordings: ['Officers found eight cocaine deals inside a sock.'],
    },
    {
      facts: [
        { what: 'backpack', quantity: 1 },
        { what: 'camera', quantity: 2 },
        { what: 'torque wrench', quantity: 1 },
      ],
      wordings: [
        'A backpack was recovered which contained electrical items including two cameras and a torque wrench.',
      ],
    },
    {
      facts: [{ what: 'rolling pin', quantity: null }],
      wordings: ['Officers recovered rolling pins from the boot.'],
    },
    {
      facts: [
        { what: 'magazine', quantity: 1 },
        { what: 'fentanyl', quantity: 3.6, unit: 'g' },
      ],
      wordings: ['Officers found a 9 mm magazine in his pocket. In the trunk was 3.6 grams of fentanyl.'],
    },
    {
      facts: [
        { what: 'machete', quantity: 1 },
        { kind: 'cash', value: 4000, currency: 'GBP' },
      ],
      wordings: [
        'Officers seized a machete and £4,000.',
        'Police recovered a machete and around £4,000 from the flat.',
      ],
    },
    {
      facts: [{ kind: 'drug', what: 'cocaine', quantity: 2, unit: 'kg', grams: 2000 }],
      wordings: [
        'Officers seized two kilos of cocaine.',
        'Two kilograms of suspected cocaine were seized.',
        'A search of the flat uncovered 2kg of cocaine.',
      ],
    },
    {
      facts: [{ kind: 'drug', what: 'heroin', quantity: 0.5, unit: 'kg', grams: 500 }],
      wordings: ['Half a kilo of heroin was seized.'],
    },
    {
      facts: [{ kind: 'drug', what: 'heroin and crack cocaine', quantity: 60, unit: 'wrap' }],
      wordings: ['Around 60 wraps of suspected heroin and crack cocaine were recovered.'],
    },
    {
      facts: [{ kind: 'drug', what: 'cannabis', quantity: 350, unit: 'plant', value: 280000, currency: 'GBP' }],
      wordings: ['Police found 350 cannabis plants with a street value of £280,000.'],
    },
    {
      facts: [{ kind: 'drug', what: 'oxycodone', quantity: 15, unit: 'pill' }],
      wordings: ['Deputies found 15 oxycodone pills in his pocket.'],
    },
    {
      facts: [{ kind: 'cash', what: 'cash', value: 30000, currency: 'GBP' }],
      wordings: [
        'Detectives seized £30,000 in cash.',
        'Officers recovered £30,000 cash from a safe.',
        'Police seized cash estimated to be £30,000.',
      ],
    },
    {
      facts: [{ kind: 'cash', what: 'cash', value: 12000, currency: 'GBP' }],
      wordings: ['Officers seized more than £12,000.', 'More than £12,000 was seized.'],
    },
    {
      facts: [{ kind: 'cash', what: 'cash', value: 24000, currency: 'EUR' }],
      wordings: ['A total of EUR 24 000 was seized.'],
    },
    {
      facts: [
        { kind: 'drug', what: 'heroin', quantity: 214, unit: 'wrap' },
        { kind: 'cash', what: 'cash', value: 18500 },
        { kind: 'ammunition', what: 'cartridge', quantity: 6 },
      ],
      wordings: ['Officers seized:\n\n * 214 wraps of heroin\n * £18,500 in cash\n * six cartridges'],
    },
    {
      facts: [{ kind: 'drug', what: 'cannabis', quantity: 930, unit: 'plant' }],
      wordings: ['Inside the cannabis farm officers found 930 plants.'],
    },
    {
      facts: [{ kind: 'cash', what: 'cash', quantity: null, value: null }],
      wordings: ['A large amount of cash was also seized.'],
    },
    {
      facts: [
        { kind: 'firearm', what: 'handgun', quantity: 3, unit: 'item' },
        { kind: 'ammunition', what: 'ammunition', quantity: 120, unit: 'round' },
      ],
      wordings: ['Officers seized three handguns and 120 rounds of ammunition.'],
    },
    {
      facts: [{ kind: 'weapon', what: 'machete', quantity: 1, unit: 'item' }],
      wordings: ['A machete was recovered from the garden.', 'Officers located a machete.'],
    },
    {
      facts: [{ kind: 'vehicle', what: 'motorbike', quantity: 4 }],
      wordings: ['Four motorbikes were seized.'],
    },
    {
      facts: [{ kind: 'phone', what: 'mobile phone', quantity: 12 }],
      wordings: ['Investigators seized 12 mobile phones.'],
    },
    {
      facts: [{ kind: 'goods', what: 'drug paraphernalia', quantity: null }],
      wordings: ['Some drug paraphernalia was recovered.'],
    },
    {
      facts: [{ kind: 'goods', what: 'label printer', quantity: 1, unit: 'item' }],
      wordings: [
        'Officers seized a label printer from the kitchen.',
        'Detectives confiscated a label printer.',
        'A label printer was also seized.',
      ],
    },
    {
      facts: [
        { kind: 'drug', what: 'cannabis', quantity: 12, unit: 'kg' },
        { kind: 'goods', what: 'vacuum pump', quantity: 3, unit: 'item' },
        { kind: 'goods', what: 'freezer bag', quantity: null, unit: null },
      ],
      wordings: ['Officers found 12kg of bagged cannabis, three vacuum pumps and freezer bags.'],
    },
    {
      facts: [{ kind: 'goods', what: 'coffee machine', quantity: 16, unit: 'item' }],
      wordings: ['Police recovered 16 stolen coffee machines and arrested the driver.'],
    },
    {
      facts: [{ kind: 'vehicle', what: 'Volkswagen Polo', quantity: 1, unit: 'item' }],
      wordings: ['A silver Volkswagen Polo was seized.', 'Gardaí seized a 201-registered Volkswagen Polo.'],
    },
    {
      facts: [{ kind: 'vehicle', what: 'Honda scooter', quantity: 2, unit: 'item' }],
      wordings: ['Two Honda scooters were recovered.'],
    },
    {
      facts: [{ kind: 'goods', what: 'Seiko watch', quantity: 1, unit: 'item' }],
      wordings: ['Officers recovered a Seiko watch.'],
    },
    {
      facts: [{ kind: 'goods', what: 'cigarette', quantity: 2400000, unit: 'item' }],
      wordings: ['Customs officers seized 2.4 million cigarettes.', 'Around 2.4 million cigarettes were intercepted.'],
    },
    {
      facts: [{ kind: 'drug', what: 'heroin', quantity: null, unit: 'wrap' }],
      wordings: ['Several wraps of heroin were seized.'],
    },
    {
      facts: [{ kind: 'drug', what: 'cocaine', quantity: 6, unit: 'bag' }],
      wordings: ['They found six bags of white powder, suspected to be cocaine.'],
    },
    {
      facts: [{ kind: 'goods', what: 'dog', quantity: 31, unit: 'item' }],
      wordings: ['Officers removed 31 dogs from the farm.'],
    },
    {
      facts: [{ kind: 'drug', what: 'cannabis', quantity: 85, unit: 'plant', value: 70000, currency: 'GBP' }],
      wordings: ['Officers seized 85 cannabis plants. The estimated street value of the crop is £70,000.'],
    },
    {
      facts: [
        { kind: 'weapon', what: 'hammer', quantity: 1 },
        { kind: 'goods', what: 'tyre iron', quantity: 1 },
        { kind: 'goods', what: 'screwdriver', quantity: 1 },
      ],
      wordings: ['Officers seized a hammer, tyre iron and screwdriver.'],
    },
    {
      facts: [
        { kind: 'drug', what: 'cocaine', quantity: 3, unit: 'kg' },
        { kind: 'goods', what: 'heat sealer', quantity: 1 },
      ],
      wordings: ['Three kilos of cocaine were found in the loft, along with a heat sealer.'],
    },
    {
      facts: [{ kind: 'weapon', what: 'flick knife', quantity: 1, unit: 'item' }],
      wordings: ['A flick knife was handed over to officers.'],
    },
  ],
  silent: [
    'Neither car was found at the scene.',
    'The search uncovered footage which showed a black Mercedes breaking a barrier.',
    'E-scooters used in public places can be seized by police, and riders fined.',
    'Drivers without insurance can expect to have their vehicle seized.',
    'Forces seize more than 130,000 uninsured vehicles each year.',
    'The Act ensures that money seized from criminals is put to good use.',
    'Searches of his home and his car uncovered messages about him.',
    'Individuals located in the city obtained passports and sold them.',
    'They were found wearing the same distinctive clothing.',
    'Items were seized while the inquiry into the sale and breeding of puppies goes on.',
    'A hair was found on the tape.',
    "We haven't recovered the phone.",
    'Officers intercepted the car and brought it to a stop.',
    'Officers carried out 15 knife sweeps during the week and found nothing.',
    'Residents of a house in Elm Road found a knife on the lawn.',
    'After seizing the gun, the defendant fired at an officer.',
    'He suffered a seizure after crashing her car into a parked van.',
    'A man who threatened a woman with a knife is off the streets.',
    'Officers have powers to seize vehicles.',
    'She was accused of being in possession of a firearm at the time.',
    'Officers seized the opportunity to talk to residents.',
    'She recovered from her injuries.',
    'Police have recovered a body from the river.',
    'He was found in a Ford Focus.',
    'According to court documents, a search of the house found nothing.',
    'He was arrested on suspicion of possession of cannabis.',
    'The jury found him guilty of supplying drugs.',
    'No weapons were found.',
    'The drugs squad led the operation.',
    'The man drove a car into a wall.',
    'She was charged with theft of a motorbike.',
  ],
}
