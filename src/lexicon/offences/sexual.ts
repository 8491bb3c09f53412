/** Sexual crimes, sexual exploitation and prostitution. */
import type { Entry } from '../../types'
import { charge, group, told, type OffenceWord } from './wording'

export const sexual: readonly Entry<OffenceWord>[] = [
  charge(
    'rape',
    `(rape|rapes|raping)
    (forcible|statutory|attempted|oral|anal|spousal|marital|aggravated|gang|date) rape(|s)
    rape (of|on) (a|an|) (child|girl|boy|woman|man|minor|male|female|child under 13|girl under 13|child under the age of 13|unconscious person|intoxicated person|girl under 16)
    (forcible|) (sodomy|sodomizing|sodomising|sodomized|buggery)
    sodomy (by force|of a minor|of a child|with a person under 18|on a person under)
    criminal sexual act
    (aggravated|) criminal sexual (penetration|assault by penetration)
    sexual intercourse (or sodomy|) with a child (10 years or younger|under 10|)
    predatory sexual assault(| against a child)`,
  ),
  told('rape', `(raped|rapist|rapists)`),
  charge(
    'sexual-assault',
    `(sexual|sexually|sex|indecent|serious sexual|aggravated sexual|aggravated indecent|aggravated criminal sexual|criminal sexual) (assault|assaults|assaulting)
    sexual assault(|s) by (touching|penetration)
    (assault|assaults|assaulted|assaulting) by (digital|) penetration
    (sexual|continuous sexual|child sexual|criminal sexual|aggravated sexual|institutional sexual|historic sexual|non-recent sexual) (abuse|conduct|contact|misconduct|battery)
    (sexual|indecent) (imposition|touching)
    indecently assault(|ed|ing|s)
    (continuous|child|continuous child) sex abuse(| of (a|) (child|minor|children))
    digital(ly|) penetrat(ing|ion)
    forced touching
    sex(ual|ually|) (abusing|abused)
    unlawful sexual intercourse
    (unlawful sex|unlawful sexual) act(|s)
    (engaging in|causing|inciting|causing or inciting|) sexual activity (with|in the presence of|by) (a|) (child|girl|boy|minor)
    (causing|inciting|causing or inciting) a (child|girl|boy|person) to engage in sexual activity
    (lewd|lewd and lascivious|lewd or lascivious|forcible lewd) (act|acts|conduct|behavior|molestation|exhibition|battery)
    (gross indecency|acts of indecency|act of indecency|indecent liberties|indecent acts|indecency with a child|indecency with children)
    (indecent exposure|outraging public decency|flashing|voyeurism|upskirting|public indecency|indecent act)
    (molesting|molestation)
    child molest(|ing|ation)
    (aggravated|) child molestation
    (child annoyance|annoying or molesting a child|forcible touching|sexual touching)
    (forcible|) oral copulation
    (sexual|digital|anal or genital) penetration
    (secretly|) (filming|videotaping|recording|photographing) (another|women|a person|girls) (with the intent to arouse|without consent|in a changing room)
    (invasion of privacy|unlawful video voyeurism|video voyeurism)
    (statutory sexual|criminal sexual) (offense|offence|conduct)
    sexual(ly|) (motivated|deviate) (felony|sexual intercourse)
    (incest|sexual exploitation of a (dependant|dependent|vulnerable adult|patient)|abuse of (a position of|) trust|trespass with intent to commit a sexual offence|administering a substance with intent)`,
  ),
  told(
    'sexual-assault',
    `(exposure|sex act|sex acts|sexual acts|sexually (assaulted|abused|touched)|molested|groped|groping|exposed himself|indecently exposed|sex attack|sex attacks|sex attacker|sex offender jailed|touched (her|him|the girl|the victim|the woman) inappropriately|inappropriately touched)`,
  ),
  group(
    'sexual-assault',
    `(sexual|sex|serious sexual|non-recent sexual|historic sexual|historical sexual|child sex|child sexual|multiple sexual|other sexual) (offence|offences|offense|offenses|crime|crimes|offending)(| against a child| against children| against a girl| against two children)`,
  ),
  charge(
    'child-sexual-exploitation',
    `child (sexual|sex) (exploitation|exploitation offences|abuse material|abuse images|abuse imagery|abuse offences)
    (sexual|sexually) (exploitation|exploiting|exploit) (of|) (a|) (child|children|minor|minors)
    (child|children) (porn|pornography)
    (indecent|extreme pornographic|pseudo) (photograph|photographs|image|images|pseudo-photographs|imagery)
    (indecent|prohibited|abusive|sexual) (image|images|photographs|photograph|imagery|videos|pictures) of (a|) (child|children|young girls|minors)
    extreme pornography
    causing a child to (watch|watch or look at|look at) (a sexual act|an image of|images of|sexual activity|a person engaging)
    (possessing|possession of) (a|) paedophile manual
    (grooming|online grooming|child grooming|sexual grooming)
    (meeting|meet|arranging to meet) (a|) (child|girl|boy|minor|underage girl) (following|after|for|with the intent to engage in|with intent to engage in) (sexual grooming|sex|lewd conduct|sexual activity)
    (sexual|attempted sexual|engaging in sexual|attempting to engage in sexual) communication(|s) with a (child|girl|minor)
    (commission of|) (a|) child sex offence(|s)
    (enticing|enticement of|inducing|luring|soliciting|solicitation of) (a|) (minor|minors|child|children)
    (coercion and enticement|attempted coercion and enticement|attempted enticement)
    (using|use of|employing) a (minor|child) (for|in) (sex acts|a sexual performance|a sex act|obscene matter)
    (contacting|communicating with) a (minor|child) with (the|) intent
    (distributing|distribution of|sending|furnishing) (pornography|harmful matter|harmful material|obscene material) to (a minor|minors)
    paying for (sexual services of a child|sex with a minor)
    (internet|online|crossing state lines to) (luring|solicitation of a minor|engage in sex with a minor)
    (travel|traveling|travelling) (in interstate commerce|) (with intent|) to engage in (illicit sexual conduct|sex) (with a minor|)
    sexual performance by a child
    sex(ual|) tourism`,
  ),
  charge(
    'prostitution',
    `prostitution
    (controlling|control of|causing or inciting|inciting|promoting|facilitating|agreeing to engage in|soliciting|solicitation of|engaging in|solicit|loitering with intent to commit|loitering with the intent to engage in|soliciting another to engage in|controlling prostitution for|living off the earnings of|keeping a place of|aiding|compelling) prostitution(| for gain)
    controlling a (child prostitute|prostitute)(| for gain)
    (keeping|running|managing|operating|keeping or managing|assisting in the management of|managing or assisting in the management of) a brothel(| used for prostitution)
    brothel(-| )keeping
    (running|ran) (a|) brothel
    keeping a house of (ill fame|prostitution)
    (pimp|pimping|pandering|kerb crawling|kerb-crawling|procuring)
    pimping (and pandering|a minor|of a minor)
    pandering (by procuring|by encouraging|with a minor)
    (paying for|buying|purchasing) (sex|the sexual services of a prostitute|sexual services)
    (soliciting|solicitation)(| of prostitutes)
    living (off|on) (immoral earnings|the earnings of prostitution|prostitution)`,
  ),
]
