/** Fraud, forgery, corruption, tax, money and computers. */
import type { Entry } from '../../types'
import { charge, told, type OffenceWord } from './wording'

export const fraud: readonly Entry<OffenceWord>[] = [
  charge(
    'fraud',
    `(fraud|frauds|defraud|defrauding)
    (mail|wire|bank|health care|healthcare|health-care|medicare|medicaid|insurance|securities|mortgage|investment|credit card|access device|bankruptcy|identity|identification|visa|marriage|passport|welfare|benefit|benefits|courier|romance|food stamp|unemployment|disability|workers' compensation|procurement|contract|loan|real estate|honest services|bank and wire|wire and mail|mail and wire|consumer|document|voter|election|ppp|covid|covid-19|covid relief|pandemic|student loan|postal|telemarketing|check|cheque|commodities|payment|major|commercial|advance fee|ticket|card|online|corporate|lottery|pension) fraud(|s| scheme| schemes| offences| conspiracy| charges)
    (fraud|false representation) (offences|offenses|by false representation|by abuse of position|by failing to disclose information|scheme|schemes|charges)
    fraud by (false representation|abuse of position|failing to disclose information|deception|wire)
    (fraudulent|false|fictitious|fictitious and fraudulent) (claim|claims|invoices|billing|billings|statement|statements|representation|representations|loan applications|applications|pretenses|insurance claims)
    (presenting|submitting|filing|making) (a|) (false|fraudulent|false and fraudulent|false, fictitious and fraudulent|false or fraudulent|fictitious) (claim|claims|insurance claims|insurance claim)
    (making|) (a|) (materially|) false statement(|s)
    (identity|aggravated identity|id) (theft|thefts|fraud)
    (use|possession|acquisition|usage) of (personal identifying information|personal identification information|identification documents|an access card|a credit card|access devices|credit cards|bank cards|stolen bank details)
    (fraudulently|fraudulent) (using|use of|obtaining) (a|an|) (access card|credit card|bank card|benefits|loans|prescription)
    (scheme|schemes|device|artifice|conspiracy|conspired|conspiring|intent|scheme or artifice) to defraud
    (schemed|scheming) to defraud
    (conspiracy|conspiring|conspired) to defraud (the|) (united states|government|)
    (obtaining|attempting to obtain|obtained|acquiring) (property|money|goods|services|credit|benefits|a pecuniary advantage|money transfer) by (deception|false pretenses|false pretences|false representation|fraud)
    (false|fraudulent) (accounting|trading|pretenses|pretences|impersonation)
    (fraudulent|) false (tax|)refund claims
    (issuing|passing|writing|uttering|cashing|depositing) (a|) (worthless|bad|bounced|fraudulent|fake|stolen|dishonoured|insufficient funds|non-sufficient fund|non-sufficient funds|nsf) (check|checks|cheque|cheques)
    (ponzi|pyramid|fraudulent investment|multimillion dollar fraudulent investment|kickback and fraud|pump-and-dump|pump and dump|advance fee|investment fraud|mortgage fraud|bogus investment|fraudulent billing|fraudulent) scheme(|s)
    (insider trading|securities manipulation|market manipulation|price manipulation|spoofing|churning)
    (criminal|false) (impersonation|personation)
    impersonat(ing|ion of) (a|an|) (police officer|public servant|federal agent|peace officer|federal officer|officer|police)
    (aid|perjury) by misrepresentation
    (misrepresenting|withholding) (material|) facts
    (dishonest|dishonestly) (representation|representations|making false representations|making a false statement|failing to disclose)
    dishonestly (failing|making) (to notify|a false representation)
    (possessing|possession of|having|making or supplying|making|supplying|creating) (an|) article(|s) for (use in|) (the|) (fraud|frauds|use in fraud|use in frauds)
    (capping|telemarketing|unlawful patient referrals|practicing (law|medicine) without a license|unauthorized practice of (law|medicine)|unlicensed practice of medicine)
    (selling|sale of|offering) unregistered securities
    (promotion of|promoting) a pyramid (promotional|) scheme
    (unlawful|illegal) collection of unemployment benefits
    fictitious instruments
    (using|use of) (an|) untrue statement(|s) in the (purchase or sale|sale|purchase and sale) of (a security|securities)
    (theft|traffic|trafficking|trafficking in) (the|) identities
    (deception|dishonesty offences|dishonesty)
    (financial|elder) (exploitation|fraud)
    (financial elder|elder financial) (abuse|exploitation)
    (scam|scams|scamming)
    (courier|phone|telephone|romance|lottery|rental|email|grandparent|bank|investment) scam(|s)
    (filing|recording) (a|) (false|forged|false and forged|false or forged) (document|documents|instrument|instruments|deed|deeds)
    (theft of|stealing) (government benefits|benefits)
    lying (to|on) (the fbi|federal agents|federal investigators|a loan application|investigators about)
    (worthless|bad) check(|s)
    evading payment
    (money|bank) (transfer|) swindle
    swindl(ing|e)`,
  ),
  told(
    'fraud',
    `(defrauded|scammed|scammer|scammers|fraudster|fraudsters|conned|conman|conwoman|con artist|con man|swindled|swindler|duped|fraudulently|identity thief|identity thieves|rogue trader|rogue traders)`,
  ),
  charge(
    'forgery',
    `(forgery|forgeries|forging|counterfeiting|counterfeit)
    (counterfeit|counterfeited) (currency|money|goods|notes|bank notes|items|clothing|cigarettes|drugs|pills|goods offences|checks|obligations|credit cards|products)
    (fictitious obligation|passing a fictitious obligation|counterfeit obligations)
    (criminal possession of a forged instrument|offering a false instrument for filing|false instrument|forged instrument)
    false instrument with intent
    (falsifying|falsification of) (business|) (records|documents)
    (altering|tampering with) (public|governmental|government|a governmental) (documents|records|record)
    (trademark|copyright) (infringement|counterfeiting|offences)
    (criminal copyright infringement|uttering|passing off|intellectual property|unauthorised use of a trade mark|trade mark offences|trafficking in counterfeit goods)
    (fraudulently|) using a false (registration|number) plate(|s)`,
  ),
  told('forgery', `(forged|counterfeited|counterfeiter|counterfeiters|fake (designer|) goods)`),
  charge(
    'corruption',
    `(bribery|bribe|bribes|bribing|bribe receiving|corruption)
    (offering|accepting|soliciting|paying|taking|receiving|giving) (a|) (bribe|bribes|kickback|kickbacks|gratuity|gratuities|gratuity|illegal gratuities)
    (public|official|police|political|judicial) corruption
    (embezzlement|kickback|kickbacks|graft)
    (pay|paying|payment of|receive|receiving|receipt of|solicit|soliciting|accept|accepting|offering|pay and receive|paying and receiving|solicit and receive|soliciting and receiving|offer and pay|offering and paying|) (illegal|unlawful|health care|healthcare|illegal health care|) (kickback|kickbacks|bribe|bribes)
    (misconduct|misfeasance|malfeasance) in (a|) (public|judicial|) office
    (official|police) misconduct
    official oppression
    corrupting the government
    (conspiracy|conspiring) to violate the (fcpa|foreign corrupt practices act)
    (misappropriation|misuse|theft) of public (funds|money)
    (conflict of interest|perverting a public office|abuse of (office|official capacity|public office|position)|corrupt(|ly) (receiving|accepting|soliciting) (a|) (payment|payments|bribe|bribes))
    foreign corrupt practices act
    bribery concerning programs receiving federal funds`,
  ),
  told('corruption', `(embezzled|embezzle|embezzling|bribed)`),
  charge(
    'money-laundering',
    `(money(-| |)laundering|laundering (money|of money|cash|of monetary instruments|monetary instruments|the proceeds|drug proceeds))
    money laundering (offences|conspiracy|offenses)
    conspiracy to (commit|) (money laundering|launder money|launder)
    (possess|possessing|acquiring|concealing|converting|transferring|using|acquiring or using|possession of|possession and concealment of) criminal property
    criminal property
    (proceeds of crime|criminally derived (funds|property)|unlicensed money transmitting|unlicensed money transmission|structuring (financial transactions|currency transactions|cash transactions|)|bulk cash|monetary transactions in criminally derived property)
    (entering into|concerned in|being concerned in) (a|an|) (money laundering|) arrangement
    proceeds of crime (act|) offences`,
  ),
  told('money-laundering', `(laundered|launder)`),
  charge(
    'tax-evasion',
    `(tax|income tax|employment tax|payroll tax|vat|council tax|corporate tax|business tax) (evasion|fraud|avoidance|crimes|offenses|offences|obstruction|fraud scheme|fraud conspiracy)
    (evading|evasion of|failure to pay|failing to pay|evade) (income|federal|employment|payroll|federal income|) (tax|taxes|vat)
    (cheating the public revenue|cheating the revenue|corruptly endeavoring to obstruct the internal revenue service|obstructing the internal revenue (service|laws)|endeavoring to obstruct the irs|obstructing the irs|impede the internal revenue (service|laws)|impeding the irs)
    (failure|failing) to file (a|) (report|reports) of foreign bank (or|and) financial accounts
    (failing to report|failure to report) (foreign|swiss|offshore) bank accounts
    false tax (return|returns|refund|refunds)
    (conspiring|conspiracy) to defraud the (irs|internal revenue service)
    (tax|stolen identity) refund fraud
    (corruptly|) endeavoring to (obstruct|obstruct or impede|obstruct and impede|impede) (the|) (due|) (administration of|) (the|) internal revenue (laws|service)
    (failing|failure) to (pay over|truthfully account for and pay over|collect and pay|account for and pay over) (employment|payroll|withholding|federal|trust fund) taxes
    (filing|submitting) (false|fraudulent) tax forms
    false tax (forms|documents|filings)`,
  ),
  charge(
    'cybercrime',
    `(hacking|cybercrime|cyber crime|cyber-crime|ransomware|phishing|malware)
    computer (misuse|hacking|intrusion|intrusions|trespass|tampering|crime|fraud|fraud and abuse)(| offences)
    (computer access|unauthorized access|unauthorised access|unlawful access) (and fraud|to a (protected|) computer|to computer (material|systems)|to a computer)
    (unauthorised|unauthorized) (acts|access) (with intent to impair|to computer|to a computer)
    (distributed|) denial(-| )of(-| )service (attack|attacks)
    (cyberattack|cyberattacks|cyber attack|cyber attacks|cyber-attack)
    (intentional|) damage to a protected computer
    (sim|sim-) swapping`,
  ),
  told('cybercrime', `(hacked into|hacker|hackers)`),
]
