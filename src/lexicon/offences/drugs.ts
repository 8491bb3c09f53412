/** Drug crimes and smuggling. What is composed of an act and a thing ("possession of heroin") stands in `parts.ts`. */
import type { Entry } from '../../types'
import { charge, group, told, type OffenceWord } from './wording'

export const drugs: readonly Entry<OffenceWord>[] = [
  charge(
    'drug-trafficking',
    `(drug|drugs|narcotics|narcotic|cannabis|cocaine|heroin|marijuana|crack cocaine|fentanyl|methamphetamine|class a drug|class a drugs|class b drug|class a|class b|cross-border drug|illegal drug|illegal drugs|county lines drug|street-level drug) (supply|supplying|supply offences|dealing|dealing offences|trafficking|trafficking offences|trafficking charges|trafficking conspiracy|distribution|distribution conspiracy|production|importation|smuggling|conspiracy|conspiracies|manufacturing|sales|delivery)
    (cannabis|marijuana|drug|drugs) (cultivation|growing|production|cultivators|cultivation offences)
    possession with (the|) intent(ion|) to (supply|sell|distribute|deliver|deal|distribute and distribution)(| controlled substances| controlled drugs| drugs)
    (possessing|possess|possesses) with (the|) intent(ion|) to (supply|sell|distribute|deliver)
    (pwits|pwid)
    possession for the purpose of (trafficking|distribution|distributing|selling)
    (deemed|ongoing) supply
    with intent to supply
    (trafficking|traffick|delivery of|delivering|dealing) (in|) (a|) (controlled|dangerous|illicit|illegal) (substance|substances|drug|drugs)
    (dealing drugs|drug deal|drug deals|drug dealing operation)
    (conspiracy|conspiring) to (supply|distribute|import|possess with intent to distribute|possess with the intent to distribute|produce|manufacture)
    (concerned|involved|involvement) in the (supply|production|importation|cultivation)(| of drugs| of controlled drugs| of cannabis)
    being (concerned|involved) in (supplying|supply|the supply|the supply of drugs|the production|the importation)
    (offering|offer|conspiracy|intent|intending) to supply
    (supply|supplying) of drugs
    county lines (drug dealing|offences|conspiracy|drug supply|drugs)
    (permitting|allowing) premises to be used (for|to) (drug dealing|the supply of drugs|produce cannabis|supply drugs)
    maintaining a (drug-involved|drug involved|drug) (premises|house|dwelling)
    (maintaining|operating) a (place|premises) for (drug|distributing)
    engaging in organised crime drug
    (drug|cocaine|cannabis|heroin) importation(| conspiracy)
    continuing criminal enterprise
    operating as a major trafficker`,
  ),
  told(
    'drug-trafficking',
    `(drug|drugs|cocaine|heroin|cannabis) (dealer|dealers|trafficker|traffickers|smuggler|smugglers|kingpin|ring|gang|supplier|suppliers|courier|mule|boss|operation|operations|network)
    (cannabis|cannabis hydroponic|marijuana|hydroponic) (farm|farms|factory|factories|grow|set-up|setup|find|plantation|grow house|growing operation)
    county line(|s)
    cannabis (set up|cultivation set-up|cultivation)
    (dealt|sold) (illegal|) drugs
    (meth|drug) lab`,
  ),
  charge(
    'drug-possession',
    `(simple|) possession of drugs
    (drug|drugs|class a|class b|class a drug|class b drug|cannabis|narcotics|cocaine|heroin|marijuana|simple drug|methamphetamine|controlled substance|controlled drug|controlled substances) possession(| offences| charges)
    drug paraphernalia
    simple possession
    under the influence of a controlled substance
    being under the influence
    (obtaining|acquiring) (a|) (controlled substance|controlled substances|drugs|prescription drugs) by (fraud|deception)
    prescription fraud
    smoking cannabis`,
  ),
  group(
    'drug-possession',
    `(drug|drugs|narcotics|narcotic|controlled substance|class a drug|class a drugs|class a|class b|class b drug|cannabis|drug-related|drugs-related|drugs related|drug related|misuse of drugs|controlled drug|cocaine|substance|felony drug) (offence|offences|offense|offenses|crime|crimes|violation|violations|charge|charges|misuse offences)
    (drugs|drug) matters
    (driving and drugs|drugs and driving|drink and drug|drug and weapons) offences
    possession of drugs`,
  ),
  charge(
    'smuggling',
    `(smuggle|smuggling)
    (sale|selling|possession|storage) of (illegal|illicit|counterfeit) (tobacco|cigarettes)
    (tobacco|cigarette|alcohol|fuel|bulk cash|contraband) (smuggling|trafficking)
    promoting prison contraband
    (introducing|introduction of|promoting) (dangerous|) contraband( into| in|) (a|) (prison|jail|correctional facility)
    (illicit|illegal|contraband|untaxed) (tobacco|cigarettes|alcohol)(| trade)
    smuggling goods (into|from) the United States
    (evasion of|evading|fraudulent evasion of) (excise|) duty
    (conveying|conveyance of|bringing|throwing|smuggling) (prohibited|list a|list b|) (article|articles|item|items|contraband|drugs) into (a|) prison
    (possession of|possessing|providing) contraband in (prison|jail)`,
  ),
]
